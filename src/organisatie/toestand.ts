import type { Organisatiedata, Organisatiegebeurtenis } from '../../events/organisatie.ts'
import type { Bewaarsoort, Ledenrol } from '../../events/toegangswaarden.ts'

/** What the rules of an organisation need to know of what happened before. */
export interface Organisatietoestand {
  /** Null: there is no such organisation. */
  readonly gegevens: Organisatiedata<'OrganisatieOpgericht'> | null
  /** Members now, and what they are. */
  readonly leden: ReadonlyMap<string, readonly Ledenrol[]>
  /** Everybody who ever was a member. */
  readonly ooitLid: ReadonlySet<string>
  readonly uitnodigingen: ReadonlyMap<string, Uitnodiging>
  readonly apisleutels: ReadonlyMap<string, Apisleutel>
  readonly dpia: boolean
  readonly bewaartermijnen: ReadonlyMap<Bewaarsoort, number>
  readonly noodtoegangen: ReadonlyMap<string, Noodtoegang>
}

export interface Uitnodiging
  extends Pick<Organisatiedata<'LidUitgenodigd'>, 'rollen' | 'vervaltOp' | 'herstelt'> {
  readonly open: boolean
}

export interface Apisleutel extends Pick<Organisatiedata<'ApisleutelUitgegeven'>, 'accountId' | 'vervaltOp'> {
  /** Instant from which it opens nothing any more; null: until it expires. */
  readonly vanaf: string | null
}

export interface Noodtoegang extends Organisatiedata<'NoodtoegangGenomen'> {
  readonly gelezen: boolean
}

export const GEEN_ORGANISATIE: Organisatietoestand = {
  gegevens: null,
  leden: new Map(),
  ooitLid: new Set(),
  uitnodigingen: new Map(),
  apisleutels: new Map(),
  dpia: false,
  bewaartermijnen: new Map(),
  noodtoegangen: new Map(),
}

export const naGebeurtenis = (
  toestand: Organisatietoestand,
  gebeurtenis: Organisatiegebeurtenis,
): Organisatietoestand => {
  switch (gebeurtenis.type) {
    case 'OrganisatieOpgericht':
      return { ...toestand, gegevens: gebeurtenis.data }
    case 'OrganisatiegegevensGewijzigd': {
      const { naam, soort, kvkNummer } = gebeurtenis.data
      return {
        ...toestand,
        gegevens: toestand.gegevens && { ...toestand.gegevens, naam, soort, kvkNummer },
      }
    }
    case 'LidUitgenodigd': {
      const { uitnodigingId, rollen, vervaltOp, herstelt } = gebeurtenis.data
      const nieuw = { rollen, vervaltOp, herstelt, open: true }
      return { ...toestand, uitnodigingen: met(toestand.uitnodigingen, uitnodigingId, nieuw) }
    }
    case 'UitnodigingIngetrokken':
      return zonderUitnodiging(toestand, gebeurtenis.data.uitnodigingId)
    case 'LidToegetreden':
      return toegetreden(zonderUitnodiging(toestand, gebeurtenis.data.uitnodigingId), gebeurtenis.data)
    case 'RollenGewijzigd': {
      const { accountId, rollen } = gebeurtenis.data
      return { ...toestand, leden: met(toestand.leden, accountId, rollen) }
    }
    case 'LidmaatschapBeeindigd':
      return { ...toestand, leden: zonder(toestand.leden, gebeurtenis.data.accountId) }
    case 'ApisleutelUitgegeven': {
      const { sleutelId, accountId, vervaltOp } = gebeurtenis.data
      const nieuw = { accountId, vervaltOp, vanaf: null }
      return { ...toestand, apisleutels: met(toestand.apisleutels, sleutelId, nieuw) }
    }
    case 'ApisleutelIngetrokken':
      return sleutelIngetrokken(toestand, gebeurtenis.data)
    case 'DpiaVastgelegd':
      return { ...toestand, dpia: true }
    case 'DpiaIngetrokken':
      return { ...toestand, dpia: false }
    case 'BewaartermijnVastgesteld': {
      const { soort, maanden } = gebeurtenis.data
      return { ...toestand, bewaartermijnen: met(toestand.bewaartermijnen, soort, maanden) }
    }
    case 'NoodtoegangGenomen': {
      const nieuw = { ...gebeurtenis.data, gelezen: false }
      return { ...toestand, noodtoegangen: met(toestand.noodtoegangen, nieuw.noodtoegangId, nieuw) }
    }
    case 'NoodtoegangGelezen':
      return noodtoegangGelezen(toestand, gebeurtenis.data.noodtoegangId)
  }
}

const met = <K, V>(kaart: ReadonlyMap<K, V>, sleutel: K, waarde: V): ReadonlyMap<K, V> =>
  new Map(kaart).set(sleutel, waarde)

const zonder = <K, V>(kaart: ReadonlyMap<K, V>, sleutel: K): ReadonlyMap<K, V> =>
  new Map([...kaart].filter(([ander]) => ander !== sleutel))

const zonderUitnodiging = (toestand: Organisatietoestand, uitnodigingId: string | null) => {
  const uitnodiging = uitnodigingId === null ? undefined : toestand.uitnodigingen.get(uitnodigingId)
  if (uitnodigingId === null || uitnodiging === undefined) return toestand
  const gesloten = { ...uitnodiging, open: false }
  return { ...toestand, uitnodigingen: met(toestand.uitnodigingen, uitnodigingId, gesloten) }
}

const toegetreden = (
  toestand: Organisatietoestand,
  { accountId, rollen }: Organisatiedata<'LidToegetreden'>,
): Organisatietoestand => ({
  ...toestand,
  leden: met(toestand.leden, accountId, rollen),
  ooitLid: new Set([...toestand.ooitLid, accountId]),
})

const sleutelIngetrokken = (
  toestand: Organisatietoestand,
  { sleutelId, vanaf }: Organisatiedata<'ApisleutelIngetrokken'>,
): Organisatietoestand => {
  const sleutel = toestand.apisleutels.get(sleutelId)
  if (!sleutel) return toestand
  return { ...toestand, apisleutels: met(toestand.apisleutels, sleutelId, { ...sleutel, vanaf }) }
}

const noodtoegangGelezen = (toestand: Organisatietoestand, noodtoegangId: string): Organisatietoestand => {
  const toegang = toestand.noodtoegangen.get(noodtoegangId)
  if (!toegang) return toestand
  return {
    ...toestand,
    noodtoegangen: met(toestand.noodtoegangen, noodtoegangId, { ...toegang, gelezen: true }),
  }
}
