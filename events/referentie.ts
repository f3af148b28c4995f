import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { datum, procent, regel, tekst } from './waarden.ts'

/** A discount table: real rate per year up to `grensJaren`, another rate after it where there is one. */
export const discontotabel = {
  code: z.string().regex(/^[a-z0-9-]{2,40}$/, { error: 'code-ongeldig' }),
  versie: z.int().min(1),
  naam: regel(),
  geldigVanaf: datum(),
  rKortPct: procent(),
  grensJaren: z.int().min(1).nullable(),
  rLangPct: procent().nullable(),
  bron: tekst(500),
}

export const referentiegebeurtenissen = {
  DiscontotabelVastgesteld: gebeurtenis(discontotabel),
}

export type Referentiegebeurtenis = GebeurtenisUit<typeof referentiegebeurtenissen>
export type Discontotabel = Referentiegebeurtenis['data']
