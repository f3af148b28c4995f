import { z } from 'zod'
import { bevatBsn } from './bsn.ts'
import { type GebeurtenisUit, gebeurtenis, stempelVan, type Voorgesteld, vouwStroom } from './gebeurtenis.ts'
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

/** A discount table with where and when it was stored. */
export interface Vastgesteldetabel extends Discontotabel {
  readonly positie: number
  readonly geregistreerdOp: string
  readonly actor: string
}

/** The tables so far, in the order in which they were stored, after one more. */
export const naReferentiegebeurtenis = (
  tabellen: readonly Vastgesteldetabel[],
  event: Voorgesteld<Referentiegebeurtenis>,
): readonly Vastgesteldetabel[] => {
  const { position: positie, geregistreerdOp, actor } = stempelVan(event)
  return [...tabellen, { ...event.data, positie, geregistreerdOp, actor }]
}

export const vouwReferentie = vouwStroom(naReferentiegebeurtenis, [])
