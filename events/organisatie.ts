import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { APISCOPES, BEWAARSOORTEN, LEDENROLLEN, ORGANISATIESOORTEN } from './toegangswaarden.ts'
import { datum, id, reden, regel, tekst } from './waarden.ts'

const rollen = () => z.array(z.enum(LEDENROLLEN, { error: 'keuze-ongeldig' })).min(1, { error: 'verplicht' })
const moment = () => z.iso.datetime({ error: 'datum-ongeldig' })
/** SHA-256 in hexadecimals: of a token or key that itself is nowhere. */
const hash = () => z.string().regex(/^[0-9a-f]{64}$/)

export const organisatiegegevens = {
  naam: regel(),
  soort: z.enum(ORGANISATIESOORTEN, { error: 'verplicht' }),
  kvkNummer: z
    .string()
    .regex(/^\d{8}$/, { error: 'kvk-ongeldig' })
    .nullable(),
}

/**
 * Everything that can have happened to an organisation: who belongs to it, what they may, and under which terms
 * it keeps data. People are account ids; names and addresses stay outside the log, so that they can be removed.
 */
export const organisatiegebeurtenissen = {
  /** `houder`: keeps the register itself; its beheerders look after the log and admit other organisations. */
  OrganisatieOpgericht: gebeurtenis({ ...organisatiegegevens, houder: z.boolean(), fictief: z.boolean() }),
  OrganisatiegegevensGewijzigd: gebeurtenis({ ...organisatiegegevens, reden: reden() }),
  /** `herstelt`: the member who comes back with it to an account that they cannot get into any more. */
  LidUitgenodigd: gebeurtenis({
    uitnodigingId: id(),
    rollen: rollen(),
    tokenHash: hash(),
    vervaltOp: moment(),
    herstelt: id().optional(),
  }),
  UitnodigingIngetrokken: gebeurtenis({ uitnodigingId: id(), reden: reden() }),
  /** `uitnodigingId` is null for the first beheerder and for the accounts of the examples. */
  LidToegetreden: gebeurtenis({ accountId: id(), rollen: rollen(), uitnodigingId: id().nullable() }),
  RollenGewijzigd: gebeurtenis({ accountId: id(), rollen: rollen(), reden: reden() }),
  LidmaatschapBeeindigd: gebeurtenis({ accountId: id(), reden: reden() }),
  /** `begin`: the first characters of the key, to recognise it by. `vervangt`: the key that this one rotates out. */
  ApisleutelUitgegeven: gebeurtenis({
    sleutelId: id(),
    accountId: id(),
    naam: regel(),
    scopes: z.array(z.enum(APISCOPES, { error: 'keuze-ongeldig' })).min(1, { error: 'verplicht' }),
    hash: hash(),
    begin: z.string().max(16),
    vervaltOp: moment(),
    limietPerUur: z.int({ error: 'getal-ongeldig' }).min(1).max(100_000),
    vervangt: id().nullable(),
  }),
  /** `vanaf`: the moment from which the key opens nothing any more; a rotation leaves some time. */
  ApisleutelIngetrokken: gebeurtenis({ sleutelId: id(), vanaf: moment(), reden: reden() }),
  /** Without this no data of AVG art. 9 or 10 can be tied to a person. */
  DpiaVastgelegd: gebeurtenis({
    referentie: regel(),
    grondslag: tekst(1000),
    vastgesteldOp: datum(),
    geldigTot: datum().nullable(),
  }),
  DpiaIngetrokken: gebeurtenis({ reden: reden() }),
  BewaartermijnVastgesteld: gebeurtenis({
    soort: z.enum(BEWAARSOORTEN, { error: 'verplicht' }),
    maanden: z.int({ error: 'getal-ongeldig' }).min(1, { error: 'te-klein' }).max(600, { error: 'te-groot' }),
    reden: reden(),
  }),
  /** A member opens the concepts of a colleague, for a short time and with a reason that the colleague reads. */
  NoodtoegangGenomen: gebeurtenis({
    noodtoegangId: id(),
    accountId: id(),
    collegaId: id(),
    reden: reden(),
    tot: moment(),
  }),
  NoodtoegangGelezen: gebeurtenis({ noodtoegangId: id() }),
}

export type Organisatiegebeurtenis = GebeurtenisUit<typeof organisatiegebeurtenissen>
export type Organisatiedata<Naam extends Organisatiegebeurtenis['type']> = Extract<
  Organisatiegebeurtenis,
  { type: Naam }
>['data']
