import { dagVan } from '../../events/dag.ts'
import type { Organisatiedata, Organisatiegebeurtenis } from '../../events/organisatie.ts'
import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { type Decider, eis } from '../decider.ts'
import type { Organisatieopdracht } from './opdrachten.ts'
import { GEEN_ORGANISATIE, naGebeurtenis, type Organisatietoestand } from './toestand.ts'

/** A year to the end of its last day, in a leap year too. */
const MAX_SLEUTELDUUR_DAGEN = 367
const NOODTOEGANG_UREN = 3
const UUR = 3_600_000

/** Who belongs to an organisation and what they may. Paths say which role asks what; the rules that always hold are here. */
export const organisatiedecider: Decider<Organisatietoestand, Organisatieopdracht, Organisatiegebeurtenis> = {
  initial: GEEN_ORGANISATIE,
  evolve: naGebeurtenis,
  decide: (toestand, opdracht) => {
    if (opdracht.type === 'RichtOrganisatieOp') {
      eis(toestand.gegevens === null, 'organisatie-bestaat-al')
      return [{ type: 'OrganisatieOpgericht', data: opdracht.data }]
    }
    eis(toestand.gegevens !== null, 'organisatie-bestaat-niet')
    return besluit(toestand, opdracht)
  },
  subject: onderwerp,
}

type Vervolgopdracht = Exclude<Organisatieopdracht, { type: 'RichtOrganisatieOp' }>
type Gebeurtenissen = readonly Organisatiegebeurtenis[]

const besluit = (toestand: Organisatietoestand, opdracht: Vervolgopdracht): Gebeurtenissen => {
  switch (opdracht.type) {
    case 'WijzigOrganisatiegegevens':
      eis(isAndersDan(toestand.gegevens, opdracht.data), 'niets-gewijzigd')
      return [{ type: 'OrganisatiegegevensGewijzigd', data: opdracht.data }]
    case 'NodigLidUit':
      eis(!toestand.uitnodigingen.has(opdracht.data.uitnodigingId), 'uitnodiging-bestaat-al')
      eisBeheerder(toestand, opdracht.data.rollen)
      return [{ type: 'LidUitgenodigd', data: opdracht.data }]
    case 'TrekUitnodigingIn':
      eis(toestand.uitnodigingen.get(opdracht.data.uitnodigingId)?.open, 'uitnodiging-niet-open')
      return [{ type: 'UitnodigingIngetrokken', data: opdracht.data }]
    case 'NeemUitnodigingAan':
      return neemUitnodigingAan(toestand, opdracht)
    case 'LaatLidToe':
      eis(toestand.leden.size === 0 || toestand.gegevens?.fictief, 'uitnodiging-nodig')
      return treedToe(toestand, { ...opdracht.data, uitnodigingId: null })
    case 'WijzigRollen':
      return wijzigRollen(toestand, opdracht)
    case 'BeeindigLidmaatschap':
      return beeindigLidmaatschap(toestand, opdracht)
    case 'GeefApisleutelUit':
      return geefApisleutelUit(toestand, opdracht)
    case 'TrekApisleutelIn':
      eisLevend(toestand, opdracht.data.sleutelId, opdracht.nu)
      return [{ type: 'ApisleutelIngetrokken', data: opdracht.data }]
    case 'LegDpiaVast':
      return legDpiaVast(opdracht)
    case 'TrekDpiaIn':
      eis(toestand.dpia, 'dpia-ontbreekt')
      return [{ type: 'DpiaIngetrokken', data: opdracht.data }]
    case 'StelBewaartermijnVast': {
      const { soort, maanden } = opdracht.data
      eis(toestand.bewaartermijnen.get(soort) !== maanden, 'niets-gewijzigd')
      return [{ type: 'BewaartermijnVastgesteld', data: opdracht.data }]
    }
    case 'NeemNoodtoegang':
      return neemNoodtoegang(toestand, opdracht)
    case 'LeesNoodtoegang': {
      const toegang = toestand.noodtoegangen.get(opdracht.data.noodtoegangId)
      eis(toegang && toegang.collegaId === opdracht.lezer, 'noodtoegang-bestaat-niet')
      return toegang.gelezen ? [] : [{ type: 'NoodtoegangGelezen', data: opdracht.data }]
    }
  }
}

type Opdracht<Naam extends Organisatieopdracht['type']> = Extract<Organisatieopdracht, { type: Naam }>

const isAndersDan = (
  oud: Organisatietoestand['gegevens'],
  nieuw: Organisatiedata<'OrganisatiegegevensGewijzigd'>,
): boolean => oud?.naam !== nieuw.naam || oud.soort !== nieuw.soort || oud.kvkNummer !== nieuw.kvkNummer

/** An organisation is never without somebody who can let others in. */
const eisBeheerder = ({ leden, gegevens }: Organisatietoestand, rollen: readonly Ledenrol[]): void => {
  const heeftBeheerder = [...leden.values()].some((van) => van.includes('BEHEERDER'))
  eis(
    heeftBeheerder || rollen.includes('BEHEERDER') || gegevens?.fictief,
    'eerste-lid-is-beheerder',
    'rollen',
  )
}

const neemUitnodigingAan = (
  toestand: Organisatietoestand,
  { data: { accountId, uitnodigingId }, nu }: Opdracht<'NeemUitnodigingAan'>,
): Gebeurtenissen => {
  const uitnodiging = toestand.uitnodigingen.get(uitnodigingId)
  eis(uitnodiging?.open, 'uitnodiging-niet-open')
  eis(isNa(uitnodiging.vervaltOp, nu), 'uitnodiging-verlopen')
  const data = { accountId, rollen: [...uitnodiging.rollen], uitnodigingId }
  return uitnodiging.herstelt === accountId ? [{ type: 'LidToegetreden', data }] : treedToe(toestand, data)
}

const treedToe = (toestand: Organisatietoestand, data: Organisatiedata<'LidToegetreden'>): Gebeurtenissen => {
  eis(!toestand.leden.has(data.accountId), 'is-al-lid')
  eisBeheerder(toestand, data.rollen)
  return [{ type: 'LidToegetreden', data }]
}

const wijzigRollen = (
  toestand: Organisatietoestand,
  { data, nu }: Opdracht<'WijzigRollen'>,
): Gebeurtenissen => {
  const huidig = toestand.leden.get(data.accountId)
  eis(huidig, 'lid-bestaat-niet')
  const gelijk = huidig.length === data.rollen.length && huidig.every((rol) => data.rollen.includes(rol))
  eis(!gelijk, 'niets-gewijzigd')
  if (!data.rollen.includes('BEHEERDER')) eisAndereBeheerder(toestand, data.accountId)
  const gewijzigd: Organisatiegebeurtenis = { type: 'RollenGewijzigd', data }
  return data.rollen.includes('ONDERZOEKER')
    ? [gewijzigd]
    : [gewijzigd, ...sleutelsWeg(toestand, data.accountId, nu, data.reden)]
}

const beeindigLidmaatschap = (
  toestand: Organisatietoestand,
  { data, nu }: Opdracht<'BeeindigLidmaatschap'>,
): Gebeurtenissen => {
  eis(toestand.leden.has(data.accountId), 'lid-bestaat-niet')
  eisAndereBeheerder(toestand, data.accountId)
  return [{ type: 'LidmaatschapBeeindigd', data }, ...sleutelsWeg(toestand, data.accountId, nu, data.reden)]
}

const eisAndereBeheerder = ({ leden }: Organisatietoestand, accountId: string): void => {
  const isBeheerder = leden.get(accountId)?.includes('BEHEERDER')
  const andere = [...leden].some(([id, rollen]) => id !== accountId && rollen.includes('BEHEERDER'))
  eis(!isBeheerder || andere, 'laatste-beheerder')
}

/** Keys go with the right to hold them, so that they do not come back to life with it. */
const sleutelsWeg = (
  { apisleutels }: Organisatietoestand,
  accountId: string,
  nu: string,
  reden: string,
): Gebeurtenissen =>
  [...apisleutels]
    .filter(([, sleutel]) => sleutel.accountId === accountId && leeft(sleutel, nu))
    .map(([sleutelId]) => ({ type: 'ApisleutelIngetrokken', data: { sleutelId, vanaf: nu, reden } }))

const geefApisleutelUit = (
  toestand: Organisatietoestand,
  { data, vervanging, nu }: Opdracht<'GeefApisleutelUit'>,
): Gebeurtenissen => {
  eis(!toestand.apisleutels.has(data.sleutelId), 'apisleutel-bestaat-al')
  eis(toestand.leden.get(data.accountId)?.includes('ONDERZOEKER'), 'apisleutel-alleen-voor-onderzoeker')
  eis(isNa(data.vervaltOp, nu), 'vervaldatum-voorbij', 'vervaltOp')
  eis(isBinnen(data.vervaltOp, nu, MAX_SLEUTELDUUR_DAGEN * 24), 'vervaldatum-te-ver', 'vervaltOp')
  const uitgegeven = { ...data, vervangt: vervanging?.sleutelId ?? null }
  if (vervanging === null) return [{ type: 'ApisleutelUitgegeven', data: uitgegeven }]
  eisLevend(toestand, vervanging.sleutelId, nu)
  eis(toestand.apisleutels.get(vervanging.sleutelId)?.accountId === data.accountId, 'apisleutel-bestaat-niet')
  return [
    { type: 'ApisleutelUitgegeven', data: uitgegeven },
    { type: 'ApisleutelIngetrokken', data: vervanging },
  ]
}

const eisLevend = ({ apisleutels }: Organisatietoestand, sleutelId: string, nu: string): void => {
  const sleutel = apisleutels.get(sleutelId)
  eis(sleutel, 'apisleutel-bestaat-niet')
  eis(isNa(sleutel.vervaltOp, nu), 'apisleutel-verlopen')
  eis(leeft(sleutel, nu), 'apisleutel-ingetrokken')
}

const leeft = (
  { vervaltOp, vanaf }: { readonly vervaltOp: string; readonly vanaf: string | null },
  nu: string,
): boolean => isNa(vervaltOp, nu) && (vanaf === null || isNa(vanaf, nu))

const legDpiaVast = ({ data, nu }: Opdracht<'LegDpiaVast'>): Gebeurtenissen => {
  eis(data.vastgesteldOp <= dagVan(nu), 'datum-in-toekomst', 'vastgesteldOp')
  eis(data.geldigTot === null || data.geldigTot >= dagVan(nu), 'dpia-al-verlopen', 'geldigTot')
  return [{ type: 'DpiaVastgelegd', data }]
}

const neemNoodtoegang = (
  { leden, ooitLid, noodtoegangen }: Organisatietoestand,
  { data, nu }: Opdracht<'NeemNoodtoegang'>,
): Gebeurtenissen => {
  eis(leden.has(data.accountId), 'lid-bestaat-niet')
  eis(ooitLid.has(data.collegaId), 'collega-bestaat-niet', 'collegaId')
  eis(data.collegaId !== data.accountId, 'collega-bent-u-zelf', 'collegaId')
  eis(isNa(data.tot, nu) && isBinnen(data.tot, nu, NOODTOEGANG_UREN), 'noodtoegang-duurt-drie-uur')
  const loopt = [...noodtoegangen.values()].some(
    ({ accountId, collegaId, tot }) =>
      accountId === data.accountId && collegaId === data.collegaId && isNa(tot, nu),
  )
  eis(!loopt, 'noodtoegang-loopt-al', 'collegaId')
  return [{ type: 'NoodtoegangGenomen', data }]
}

const isNa = (moment: string, ander: string): boolean => Date.parse(moment) > Date.parse(ander)

const isBinnen = (moment: string, vanaf: string, uren: number): boolean =>
  Date.parse(moment) - Date.parse(vanaf) <= uren * UUR

function onderwerp(gebeurtenis: Organisatiegebeurtenis): string {
  switch (gebeurtenis.type) {
    case 'OrganisatieOpgericht':
    case 'OrganisatiegegevensGewijzigd':
      return 'gegevens'
    case 'LidUitgenodigd':
    case 'UitnodigingIngetrokken':
      return `uitnodiging:${gebeurtenis.data.uitnodigingId}`
    case 'LidToegetreden':
    case 'RollenGewijzigd':
    case 'LidmaatschapBeeindigd':
      return `lid:${gebeurtenis.data.accountId}`
    case 'ApisleutelUitgegeven':
    case 'ApisleutelIngetrokken':
      return `apisleutel:${gebeurtenis.data.sleutelId}`
    case 'DpiaVastgelegd':
    case 'DpiaIngetrokken':
      return 'dpia'
    case 'BewaartermijnVastgesteld':
      return `bewaartermijn:${gebeurtenis.data.soort}`
    case 'NoodtoegangGenomen':
    case 'NoodtoegangGelezen':
      return `noodtoegang:${gebeurtenis.data.noodtoegangId}`
  }
}
