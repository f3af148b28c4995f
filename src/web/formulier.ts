import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { Weigering } from '../decider.ts'
import { emailvelden, isBevestigd, type Veldvondst, vondstenIn } from '../deurwacht/deurwacht.ts'
import { SleutelVernietigd } from '../kluis/kluis.ts'
import type { StoredEvent } from '../store/ports.ts'
import { type Formulierherkomst, Versieconflict } from './handelaf.ts'

/** What was typed, by field name; a field that occurs more than once gives a list. */
export type Invoer = Readonly<Record<string, string | readonly string[]>>

/** Per field name the code of what is wrong; `''` holds what concerns the form as a whole. */
export type Veldfouten = Readonly<Record<string, string>>

/** How a form is shown again: what was typed, what is wrong, and what someone else changed meanwhile. */
export interface Formulierstaat {
  readonly invoer: Invoer
  readonly fouten: Veldfouten
  readonly sindsdien: readonly StoredEvent[]
  /** What may be personal in what was typed: to be taken out, or confirmed. */
  readonly vondsten?: readonly Veldvondst[]
}

export interface Formulieropties {
  /** Fields that are meant to hold something personal, and are kept as such. */
  readonly persoonlijk?: readonly string[]
  /** Nothing of it is kept, so nothing has to be confirmed. */
  readonly bewaartNiets?: boolean
}

export const LEEG_FORMULIER: Formulierstaat = { invoer: {}, fouten: {}, sindsdien: [] }

const herkomst = z.object({
  opdrachtId: z.uuid({ error: 'id-ongeldig' }).toLowerCase(),
  versie: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? null : Number(waarde)),
    z.int().nullable(),
  ),
})

/**
 * Parse, handle, answer: the one way a form is processed. Whatever is refused shows the form again with what was
 * typed: 422 for wrong input or a refusal, 409 when someone else changed the same. What may be personal in it is let
 * through only when whoever sent it says to have seen that; `voerUit` is told, so that it is recorded.
 *
 * Field names with dots (`uitkomst.hoeveelheid`) are nested for the schema.
 */
export const verwerkFormulier = async <Data>(
  c: Context,
  schema: z.ZodType<Data>,
  toonOpnieuw: (staat: Formulierstaat, status: 409 | 422) => Response | Promise<Response>,
  voerUit: (data: Data, herkomst: Formulierherkomst) => Promise<Response>,
  opties: Formulieropties = {},
): Promise<Response> => {
  const invoer = await leesInvoer(c)
  const vondsten = opties.bewaartNiets
    ? []
    : vondstenIn(invoer, [...(opties.persoonlijk ?? []), ...emailvelden(schema)])
  const opnieuw = (fouten: Veldfouten, status: 409 | 422, sindsdien: readonly StoredEvent[] = []) => {
    c.status(status)
    return toonOpnieuw({ invoer, fouten, sindsdien, vondsten }, status)
  }
  const gelezen = schema.safeParse(nestel(invoer))
  const gelezenHerkomst = herkomst.safeParse(invoer)
  const aanDeDeur = isBevestigd(vondsten, invoer) ? {} : deurfouten(vondsten)
  if (!gelezen.success || !gelezenHerkomst.success)
    return opnieuw({ ...aanDeDeur, ...veldfouten(gelezenHerkomst.error), ...veldfouten(gelezen.error) }, 422)
  if (Object.keys(aanDeDeur).length > 0) return opnieuw(aanDeDeur, 422)
  const { opdrachtId, versie } = gelezenHerkomst.data
  try {
    return await voerUit(gelezen.data, { commandId: opdrachtId, versie, bevestigd: vondsten })
  } catch (fout) {
    // Somebody was erased while this was on its way.
    if (fout instanceof SleutelVernietigd) return opnieuw({ '': 'deelnemer-is-gewist' }, 422)
    if (fout instanceof Weigering) return opnieuw({ [fout.veld ?? '']: fout.code }, 422)
    if (fout instanceof Versieconflict) return opnieuw({ '': 'intussen-gewijzigd' }, 409, fout.sindsdien)
    throw fout
  }
}

const deurfouten = (vondsten: readonly Veldvondst[]): Veldfouten =>
  Object.fromEntries(
    [...Map.groupBy(vondsten, ({ veld }) => veld)].map(([veld, [eerste, ...meer]]) => [
      veld,
      meer.length > 0 ? 'deur-meer' : `deur-${eerste?.soort.toLowerCase()}`,
    ]),
  )

/** More than any page asks for: reading them costs time before anything else is known. */
const MAX_VELDEN = 2000

export const leesInvoer = async (c: Context): Promise<Invoer> => {
  const perNaam = new Map<string, string[]>()
  let aantal = 0
  for (const [naam, waarde] of (await formulierVan(c)).entries()) {
    aantal += 1
    if (aantal > MAX_VELDEN) throw new HTTPException(413)
    if (typeof waarde !== 'string') continue
    const waarden = perNaam.get(naam)
    if (waarden) waarden.push(waarde)
    else perNaam.set(naam, [waarde])
  }
  const invoer = Object.fromEntries(
    [...perNaam].map(([naam, waarden]) => [naam, waarden.length === 1 ? (waarden[0] ?? '') : waarden]),
  )
  return { ...invoer, ...schaalkeuzes(invoer) }
}

/** What is no form, or broken off, is a mistake of the sender. */
const formulierVan = async (c: Context): Promise<FormData> => {
  try {
    return await c.req.formData()
  } catch (fout) {
    throw fout instanceof TypeError ? new HTTPException(400) : fout
  }
}

/** A percentage chosen on its helper scale (`<naam>-schaal`) goes before the field beside it, which is hidden then. */
const schaalkeuzes = (invoer: Invoer): Invoer =>
  Object.fromEntries(
    Object.entries(invoer).flatMap(([naam, waarde]) =>
      naam.endsWith('-schaal') && typeof waarde === 'string' && /^\d+$/.test(waarde)
        ? [[naam.slice(0, -'-schaal'.length), waarde]]
        : [],
    ),
  )

/**
 * Field name → code, the first of each field. Messages of zod that are no code of ours become one by their kind.
 * What is wrong with one value of a list is wrong with its field.
 */
export const veldfouten = (fout: z.ZodError | undefined): Veldfouten => {
  const fouten: Record<string, string> = {}
  for (const issue of fout?.issues ?? []) {
    const inLijst = issue.path.findIndex((stap) => typeof stap === 'number')
    const veld = issue.path.slice(0, inLijst === -1 ? undefined : inLijst).join('.')
    fouten[veld] ??= codeVan(issue)
  }
  return fouten
}

const codeVan = (issue: z.core.$ZodIssue): string => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'keuze-ongeldig'
  if (issue.code === 'unrecognized_keys') return 'veld-onbekend'
  if (issue.code === 'too_big') return 'te-groot'
  return issue.code === 'too_small' || issue.code === 'invalid_type' ? 'verplicht' : 'ongeldig'
}

const VERBODEN = new Set(['__proto__', 'constructor', 'prototype'])

const nestel = (invoer: Invoer): Record<string, unknown> => {
  const wortel: Record<string, unknown> = {}
  for (const [naam, waarde] of Object.entries(invoer)) {
    const stappen = naam.split('.')
    if (stappen.length <= 5 && !stappen.some((stap) => VERBODEN.has(stap))) zet(wortel, stappen, waarde)
  }
  return wortel
}

const zet = (
  doel: Record<string, unknown>,
  [stap = '', ...rest]: readonly string[],
  waarde: unknown,
): void => {
  if (rest.length === 0) {
    doel[stap] = waarde
    return
  }
  const bestaand = doel[stap]
  const binnen = isObject(bestaand) ? bestaand : {}
  doel[stap] = binnen
  zet(binnen, rest, waarde)
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
