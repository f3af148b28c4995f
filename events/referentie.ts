import { z } from 'zod'
import { bevatBsn } from './bsn.ts'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { datum, procent, regel, tekst } from './waarden.ts'

/** Last year of the first rate; null when one rate holds for all years. */
export const grensJaren = () =>
  z
    .int({ error: 'grens-buiten-bereik' })
    .min(1, { error: 'grens-buiten-bereik' })
    .max(100, { error: 'grens-buiten-bereik' })
    .nullable()

/** A discount table: real rate per year up to `grensJaren`, another rate after it where there is one. */
export const discontotabel = {
  code: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/, { error: 'code-ongeldig' })
    .refine((code) => !bevatBsn(code), { error: 'bevat-bsn' }),
  versie: z.int().min(1),
  naam: regel(),
  geldigVanaf: datum(),
  rKortPct: procent(),
  grensJaren: grensJaren(),
  rLangPct: procent().nullable(),
  bron: tekst(500),
}

export const referentiegebeurtenissen = {
  DiscontotabelVastgesteld: gebeurtenis(discontotabel),
}

export type Referentiegebeurtenis = GebeurtenisUit<typeof referentiegebeurtenissen>
export type Discontotabel = Referentiegebeurtenis['data']
