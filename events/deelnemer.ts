import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { type Persoonlijk, persoonlijk } from './persoonlijk.ts'
import { aantal, id, reden, regel } from './waarden.ts'

/** Why somebody is erased. A choice and no text: a reason in words would tell of the person again. */
export const WISREDENEN = ['VERZOEK', 'BEWAARTERMIJN', 'TOESTEMMING_INGETROKKEN', 'TEN_ONRECHTE'] as const
export type Wisreden = (typeof WISREDENEN)[number]

/** `D-` and five signs that are not mistaken for one another. */
export const pseudoniem = () => z.string().regex(/^D-[2-9A-HJ-NP-Z]{5}$/, { error: 'pseudoniem-ongeldig' })

/** By what a professional recognises the person, as it was typed: each is sealed on its own. */
export const persoonsgegevens = {
  /** The own reference of the organisation. */
  eigenKenmerk: regel(),
  roepnaam: regel(),
  contact: regel(),
}
export type Persoonsveld = keyof typeof persoonsgegevens

const verzegeld = {
  eigenKenmerk: persoonlijk(persoonsgegevens.eigenKenmerk).nullable(),
  roepnaam: persoonlijk(persoonsgegevens.roepnaam).nullable(),
  contact: persoonlijk(persoonsgegevens.contact).nullable(),
}

const moment = () => z.iso.datetime({ error: 'datum-ongeldig' })

/** Data that had left the register before the erasure: what it was, through which way, and when. Never of whom. */
export const vertrek = z.object({
  soort: regel(),
  kanaal: regel(),
  casusId: id().nullable(),
  aantal: aantal(),
  laatsteOp: moment(),
})

/** A backup that was made before the erasure: it holds the key until it is thrown away itself. */
export const reservekopie = z.object({
  naam: regel(),
  gemaaktOp: moment(),
  bewaardTot: moment(),
})

/** What the erasure destroyed, and where something of it still is. */
export const wisbon = {
  /** Personal fields that cannot be read any more. */
  velden: aantal(),
  trajecten: aantal(),
  vertrokken: z.array(vertrek).max(500),
  reservekopieen: z.array(reservekopie).max(500),
}
export type Wisbon = z.infer<z.ZodObject<typeof wisbon>>

/**
 * Everything that can have happened to a person who takes part. By pseudonym only: there is no field for a BSN, a
 * date of birth, a nationality or an origin, and none may be added.
 */
export const deelnemergebeurtenissen = {
  DeelnemerIngeschreven: gebeurtenis({ pseudoniem: pseudoniem(), ...verzegeld, fictief: z.boolean() }),
  DeelnemersgegevensGewijzigd: gebeurtenis({ ...verzegeld, reden: reden() }),
  /** The key of the person is destroyed right after it: what was sealed is unreadable for ever. */
  DeelnemerGewist: gebeurtenis({ reden: z.enum(WISREDENEN, { error: 'verplicht' }), ...wisbon }),
}

export type Persoonsgegevens = { readonly [Veld in Persoonsveld]: Persoonlijk<string> | null }
export type Deelnemergebeurtenis = GebeurtenisUit<typeof deelnemergebeurtenissen>
export type Deelnemerdata<Naam extends Deelnemergebeurtenis['type']> = Extract<
  Deelnemergebeurtenis,
  { type: Naam }
>['data']
