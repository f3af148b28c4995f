import { type Casusdata, type Casustype, deelVan } from '../../events/casus.ts'
import type { Tijdlijnsoort } from '../../events/waarden.ts'
import type { Tijdlijnmoment } from '../../projections/tijdlijn.ts'
import type { Verandering } from '../../projections/veranderingen.ts'
import type { Icoonnaam } from '../onderdelen/iconen.ts'
import { Gegevens } from '../onderdelen/kaart.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { hoofdletter, tijdstip } from '../onderdelen/opmaak.ts'
import { Tijdlijnlijst, type Tijdlijnregel } from '../onderdelen/tijdlijnlijst.tsx'
import type { Wie } from '../woorden/namen.ts'
import { ROUTE } from '../woorden/termen.ts'
import { type Deelbeeld, legdeVast, naamVanVeld, over, veldVan } from './deelbeeld.ts'
import { deelbeeldVan } from './deelbeelden.ts'
import type { Dossierbeeld } from './typen.ts'
import { veldwaarde } from './veldwaarden.ts'

/* Events as sentences: who did what, from what to what, because. */

export const tijdlijnregel = (moment: Tijdlijnmoment, wie: Wie): Tijdlijnregel => {
  const lang = moment.veranderingen.filter(isLang)
  const deel = deelbeeldVan(moment.gebeurtenis)
  return {
    zin: zinVan(moment, wie(moment.actor, moment.organisatie)),
    gebeurdOp: moment.op,
    geregistreerd: `vastgelegd op ${tijdstip(moment.geregistreerdOp)}`,
    icoon: ICOON[moment.soort],
    id: `gebeurtenis-${moment.versie}`,
    ...(lang.length > 0 && {
      van: lang.map((een) => kant(deel, een, een.van)).join('; '),
      naar: lang.map((een) => kant(deel, een, een.naar)).join('; '),
    }),
  }
}

/** `Lokale gebruiker stelde het doel “Aan het werk” bij: streefwaarde van 40 naar 30 deelnemers, omdat …` */
export const zinVan = (moment: Tijdlijnmoment, naam: string): string => {
  const deel = deelbeeldVan(moment.gebeurtenis)
  const kort = moment.veranderingen.filter((verandering) => !isLang(verandering))
  const wijziging = kort.map((een) => vanNaar(deel, een, moment.eenheid)).join('; ')
  const reden = moment.reden ? `, omdat: ${kleineLetter(moment.reden)}` : ''
  return metPunt(`${hoofdletter(naam)} ${kern(moment)}${wijziging ? `: ${wijziging}` : ''}${reden}`)
}

export const TIJDLIJNSOORT: Readonly<Record<Tijdlijnsoort, string>> = {
  GEGEVENS: 'Gegevens en teksten',
  DOELEN: 'Doelen',
  METINGEN: 'Metingen',
  EFFECTEN: 'Effecten en feiten',
  PARTNERS: 'Rollen en partners',
  FACTOREN: 'Succes- en faalfactoren',
  NOTITIES: 'Notities',
  STATUS: 'Status',
  DELING: 'Delen en toegang',
}

const ICOON: Readonly<Record<Tijdlijnsoort, Icoonnaam>> = {
  GEGEVENS: 'bewerk',
  DOELEN: 'doel',
  METINGEN: 'meting',
  EFFECTEN: 'grafiek',
  PARTNERS: 'partner',
  FACTOREN: 'vergelijk',
  NOTITIES: 'notitie',
  STATUS: 'stap',
  DELING: 'casussen',
}

const LANG = 60

const isLang = ({ van, naar }: Verandering): boolean =>
  [van, naar].some((waarde) => typeof waarde === 'string' && waarde.length > LANG)

type Deel = Deelbeeld | undefined

const naamVan = (deel: Deel, veld: string): string => (deel && naamVanVeld(deel, veld)) ?? veld

const waardeVan = (deel: Deel, veld: string, waarde: unknown, eenheid?: string | null): string =>
  veldwaarde(deel && veldVan(deel, veld), waarde, eenheid)

const vanNaar = (deel: Deel, { veld, van, naar }: Verandering, eenheid: string | null): string =>
  `${naamVan(deel, veld)} van ${waardeVan(deel, veld, van)} naar ${waardeVan(deel, veld, naar, eenheid)}`

const kant = (deel: Deel, { veld }: Verandering, waarde: unknown): string =>
  `${naamVan(deel, veld)}: ${waardeVan(deel, veld, waarde)}`

/** One full stop at the end, also where the quoted text brings its own. */
const metPunt = (zin: string): string => zin.replace(/[.\s]*(”?)[.\s]*$/, '$1.')

const kleineLetter = (tekst: string): string =>
  /^[A-Z][a-z ]/.test(tekst) ? `${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}` : tekst

/** What the part says of its event, or what follows from what the event does to it. */
const kern = (moment: Tijdlijnmoment): string => {
  const { type, data } = moment.gebeurtenis
  if (type === 'CasusGeregistreerd')
    return `registreerde de casus “${data.naam}” op de route ${ROUTE[data.route]}`
  const deel = deelbeeldVan(moment.gebeurtenis)
  const zin = deel?.zinnen?.[type] as
    | ((data: Casusdata<Casustype>, moment: Tijdlijnmoment) => string)
    | undefined
  return zin?.(data, moment) ?? volgtUitVorm(moment, deel?.naam ?? 'de casus')
}

const volgtUitVorm = (moment: Tijdlijnmoment, naam: string): string => {
  const { gebeurtenis } = moment
  if (gebeurtenis.type === 'OnderdeelLeeggemaakt') return `maakte ${naam} leeg`
  const wat = deelVan(gebeurtenis)?.wat[gebeurtenis.type]
  if (wat === 'vervalt') return `liet ${naam} ${over(moment)} vervallen`
  if (wat === 'herstelt') return `herstelde ${naam} ${over(moment)}`
  return legdeVast(naam)(moment)
}

/** What someone else did since this form was opened. */
export const Sindsdien = ({ beeld }: { beeld: Dossierbeeld }) =>
  beeld.sindsdien.length === 0 ? null : (
    <Melding soort="let-op" titel="Dit veranderde intussen">
      <Tijdlijnlijst regels={beeld.sindsdien.map((moment) => tijdlijnregel(moment, beeld.wie))} />
      <NuStaatEr {...beeld.sindsdien[0]} />
    </Melding>
  )

/** The values of the newest event: what saving again would replace. */
const NuStaatEr = ({ gebeurtenis, eenheid }: Partial<Dossierbeeld['sindsdien'][number]>) => {
  const deel = gebeurtenis && deelbeeldVan(gebeurtenis)
  if (!deel) return null
  const rijen = Object.entries(gebeurtenis.data).flatMap(([veld, waarde]) => {
    const naam = naamVanVeld(deel, veld)
    return naam && veld !== 'reden' && waarde !== null
      ? [[`Nu staat er bij ${naam}`, waardeVan(deel, veld, waarde, eenheid)] as const]
      : []
  })
  return rijen.length === 0 ? null : <Gegevens rijen={rijen} />
}
