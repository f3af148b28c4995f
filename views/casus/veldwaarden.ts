import type { Gebied } from '../../events/waarden.ts'
import { datum, euro, getal } from '../onderdelen/opmaak.ts'
import {
  AMBITIE,
  BEHEERSOORT,
  BEREIKEENHEID,
  CONTINUITEIT,
  DOELGROEP,
  DOELNIVEAU,
  FYSIEKE_KOPPELING,
  KANS,
  OPGAVE,
  PRIMAIR_PROCES,
  ROUTE,
  SMS_NIVEAU,
  TREDEVORM,
  UITKOMST,
  VERTROUWELIJKHEID,
} from '../woorden/termen.ts'

/* How a stored value of a named field reads in a sentence. */

export const VELDNAAM: Readonly<Record<string, string>> = {
  naam: 'naam',
  corporatie: 'corporatie',
  gebieden: 'gebied',
  primairProces: 'primair proces',
  beheersoort: 'soort beheer',
  kansen: 'kansen',
  doelgroepen: 'doelgroep',
  startdatum: 'startdatum',
  einddatum: 'einddatum',
  trekkerRol: 'trekker',
  vertrouwelijkheid: 'vertrouwelijkheid',
  fysiekeKoppeling: 'koppeling met de stenen',
  route: 'hoofdroute',
  zijroutes: 'zijroutes',
  vormen: 'vorm',
  aanleiding: 'aanleiding',
  waaromHier: 'waarom hier',
  waaromNu: 'waarom nu',
  gebiedsafweging: 'gebiedsafweging',
  bedrijfsstrategie: 'bedrijfsstrategie',
  opgaven: 'opgaven',
  omschrijving: 'omschrijving',
  indicator: 'indicator',
  eenheid: 'eenheid',
  nulwaarde: 'nulwaarde',
  streefwaarde: 'streefwaarde',
  streefdatum: 'streefdatum',
  doelniveau: 'niveau',
  ambitie: 'ambitie',
  instrument: 'instrument',
  instrumentversie: 'versie',
  meetmomenten: 'meetmomenten',
  vergelijkingsgroep: 'vergelijkingsgroep',
  smsNiveau: 'niveau van bewijs',
  waarde: 'waarde',
  n: 'aantal mensen of woningen',
  bron: 'bron',
  beschrijving: 'wat er anders gebeurd zou zijn',
  onderbouwing: 'onderbouwing',
  tekst: 'tekst',
  bereikt: 'bereikt',
  beoogd: 'beoogd',
  taak: 'taak',
  uren: 'uren',
  kostenEuro: 'kosten',
  batenEuro: 'baten',
  continuiteit: 'vervolg',
  overdrachtNaar: 'over te dragen aan',
  verwachting: 'verwachting',
  uitkomst: 'uitkomst',
  toelichting: 'toelichting',
}

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  primairProces: PRIMAIR_PROCES,
  beheersoort: BEHEERSOORT,
  kansen: KANS,
  doelgroepen: DOELGROEP,
  vertrouwelijkheid: VERTROUWELIJKHEID,
  fysiekeKoppeling: FYSIEKE_KOPPELING,
  route: ROUTE,
  zijroutes: ROUTE,
  vormen: TREDEVORM,
  opgaven: OPGAVE,
  doelniveau: DOELNIVEAU,
  ambitie: AMBITIE,
  continuiteit: CONTINUITEIT,
  uitkomst: UITKOMST,
}

const LEEG = 'nog niet ingevuld'

/** The value as one reads it; `eenheid` is the unit of the goal it belongs to. */
export const veldwaarde = (veld: string, waarde: unknown, eenheid: string | null = null): string => {
  if (waarde === null || waarde === undefined || waarde === '') return LEEG
  if (Array.isArray(waarde)) return lijst(veld, waarde)
  if (typeof waarde === 'object') return naamIn(waarde)
  if (typeof waarde === 'number') return veld === 'smsNiveau' ? smsNiveau(waarde) : getal(waarde)
  return tekstwaarde(veld, String(waarde), eenheid)
}

export const smsNiveau = (niveau: number): string => `${niveau} (${(SMS_NIVEAU[niveau] ?? '').toLowerCase()})`

export const gebiedsnaam = ({ naam, code, peiljaar }: Gebied): string =>
  code ? `${naam} (${code}, indeling ${peiljaar})` : naam

const lijst = (veld: string, waarden: readonly unknown[]): string =>
  waarden.length === 0 ? 'geen' : waarden.map((waarde) => veldwaarde(veld, waarde)).join(', ')

const naamIn = (waarde: object): string => ('naam' in waarde ? String(waarde.naam) : LEEG)

const EURO = new Set(['kostenEuro', 'batenEuro'])
const GETAL = new Set(['nulwaarde', 'streefwaarde', 'waarde', 'uren'])

const tekstwaarde = (veld: string, waarde: string, eenheid: string | null): string => {
  if (EURO.has(veld)) return euro(waarde)
  if (GETAL.has(veld)) return metEenheid(getal(waarde), veld === 'uren' ? 'uur' : eenheid)
  if (/^\d{4}-\d\d-\d\d$/.test(waarde)) return datum(waarde)
  if (veld === 'eenheid') return BEREIKEENHEID[waarde as keyof typeof BEREIKEENHEID] ?? waarde
  return LABELS[veld]?.[waarde] ?? waarde
}

const metEenheid = (waarde: string, eenheid: string | null): string =>
  eenheid ? `${waarde} ${eenheid}` : waarde
