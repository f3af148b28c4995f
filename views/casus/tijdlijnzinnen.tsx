import type { Casusdata, Casusgebeurtenis } from '../../events/casus.ts'
import type { Tijdlijnmoment } from '../../projections/tijdlijn.ts'
import type { Tijdlijnsoort } from '../../projections/tijdlijnsoorten.ts'
import type { Verandering } from '../../projections/veranderingen.ts'
import type { Icoonnaam } from '../onderdelen/iconen.ts'
import { datum, getal, hoofdletter, tijdstip } from '../onderdelen/opmaak.ts'
import type { Tijdlijnregel } from '../onderdelen/tijdlijnlijst.tsx'
import type { Wie } from '../woorden/namen.ts'
import { DEELNIVEAU, PARTNERSOORT, RANDVOORWAARDESOORT, ROL, ROUTE, UITKOMST } from '../woorden/termen.ts'
import { VELDNAAM, veldwaarde } from './veldwaarden.ts'

/* Events as sentences: who did what, from what to what, because. */

export const tijdlijnregel = (moment: Tijdlijnmoment, wie: Wie): Tijdlijnregel => {
  const lang = moment.veranderingen.filter(isLang)
  return {
    zin: zinVan(moment, wie(moment.actor, moment.organisatie)),
    gebeurdOp: moment.op,
    geregistreerd: `vastgelegd op ${tijdstip(moment.geregistreerdOp)}`,
    icoon: ICOON[moment.soort],
    id: `gebeurtenis-${moment.versie}`,
    ...(lang.length > 0 && { van: lang.map((een) => kant(een, een.van)).join('; '), naar: naarKant(lang) }),
  }
}

/** `Lokale gebruiker stelde het doel “Aan het werk” bij: streefwaarde van 40 naar 30 deelnemers, omdat …` */
export const zinVan = (moment: Tijdlijnmoment, naam: string): string => {
  const kort = moment.veranderingen.filter((verandering) => !isLang(verandering))
  const wijziging = kort.map((een) => vanNaar(een, moment.eenheid)).join('; ')
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

const veldnaam = (veld: string): string => VELDNAAM[veld] ?? veld

const vanNaar = ({ veld, van, naar }: Verandering, eenheid: string | null): string =>
  `${veldnaam(veld)} van ${veldwaarde(veld, van)} naar ${veldwaarde(veld, naar, eenheid)}`

const kant = ({ veld }: Verandering, waarde: unknown): string =>
  `${veldnaam(veld)}: ${veldwaarde(veld, waarde)}`

const naarKant = (lang: readonly Verandering[]): string => lang.map((een) => kant(een, een.naar)).join('; ')

/** One full stop at the end, also where the quoted text brings its own. */
const metPunt = (zin: string): string => zin.replace(/[.\s]*(”?)[.\s]*$/, '$1.')

const kleineLetter = (tekst: string): string =>
  /^[A-Z][a-z ]/.test(tekst) ? `${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}` : tekst

const kern = (moment: Tijdlijnmoment): string => zinvan(moment, moment.gebeurtenis)

type Zinnen = {
  readonly [N in Casusgebeurtenis['type']]: (data: Casusdata<N>, moment: Tijdlijnmoment) => string
}

const zinvan = <N extends Casusgebeurtenis['type']>(
  moment: Tijdlijnmoment,
  { type, data }: { [M in N]: { readonly type: M; readonly data: Casusdata<M> } }[N],
): string => ZINNEN[type](data, moment)

const over = ({ over: wat }: Tijdlijnmoment): string => (wat ? `“${wat}”` : 'die niet meer te vinden is')

const gemeten = (waarde: string, { eenheid, op }: Tijdlijnmoment): string =>
  `${getal(waarde)}${eenheid ? ` ${eenheid}` : ''} op ${datum(op)}`

/** Filled in for the first time, or changed. */
const legdeVast = (wat: string) => (_: unknown, moment: Tijdlijnmoment) =>
  moment.veranderingen.length > 0 ? `wijzigde ${wat}` : `legde ${wat} vast`

const ZINNEN: Zinnen = {
  CasusGeregistreerd: ({ naam, route }) => `registreerde de casus “${naam}” op de route ${ROUTE[route]}`,
  CasusgegevensGewijzigd: () => 'wijzigde de gegevens',
  RouteToegekend: ({ route }) => `koos de route ${ROUTE[route]}`,
  AanleidingVastgelegd: legdeVast('de aanleiding'),
  GebiedsafwegingVastgelegd: legdeVast('de gebiedsafweging'),
  StrategieGekoppeld: legdeVast('het verband met de bedrijfsstrategie'),
  OpgaveGekoppeld: () => 'koppelde opgaven',
  WerkafspraakGekoppeld: ({ tekst }) => `legde de werkafspraak “${tekst}” vast`,
  WerkafspraakVervallen: (_, moment) => `liet de werkafspraak ${over(moment)} vervallen`,
  DoelGesteld: (data) =>
    `stelde het doel “${data.omschrijving}”: naar ${getal(data.streefwaarde)} ${data.eenheid} op ${datum(data.streefdatum)}`,
  DoelBijgesteld: (_, moment) => `stelde het doel ${over(moment)} bij`,
  DoelVervallen: (_, moment) => `liet het doel ${over(moment)} vervallen`,
  DoelHersteld: (_, moment) => `herstelde het doel ${over(moment)}`,
  MeetplanVastgesteld: ({ instrument }, moment) =>
    moment.veranderingen.length > 0 ? 'wijzigde het meetplan' : `stelde het meetplan vast met ${instrument}`,
  NulmetingVastgelegd: ({ waarde }, moment) =>
    `legde de nulmeting vast voor ${over(moment)}: ${gemeten(waarde, moment)}`,
  MetingVastgelegd: ({ waarde }, moment) =>
    `legde een meting vast voor ${over(moment)}: ${gemeten(waarde, moment)}`,
  MetingGecorrigeerd: (_, moment) => `corrigeerde een meting van ${over(moment)}`,
  MetingVervallen: (_, moment) => `liet een meting van ${over(moment)} vervallen`,
  MetingHersteld: (_, moment) => `herstelde een meting van ${over(moment)}`,
  ReferentiescenarioVastgelegd: legdeVast('het referentiescenario'),
  EffectBeschreven: legdeVast('het effect'),
  VeronderstellingVastgelegd: ({ activiteit, effect }) =>
    `legde de veronderstelling vast dat “${activiteit}” leidt tot “${effect}”`,
  VeronderstellingVervallen: (_, moment) => `liet de veronderstelling over ${over(moment)} vervallen`,
  FeitVastgelegd: ({ tekst, bron }) => `legde een feit vast: “${tekst}” (bron: ${bron})`,
  FeitVervallen: (_, moment) => `liet het feit ${over(moment)} vervallen`,
  BereikVastgelegd: legdeVast('het bereik'),
  RolToegewezen: ({ rol }) => `gaf de corporatie de rol ${ROL[rol].toLowerCase()}`,
  RolVervallen: ({ rol }) => `liet de rol ${ROL[rol].toLowerCase()} vervallen`,
  PartnerToegevoegd: ({ naam, soort }) =>
    `voegde partner “${naam}” toe (${PARTNERSOORT[soort].toLowerCase()})`,
  PartnerinzetVastgelegd: (_, moment) =>
    moment.veranderingen.length > 0
      ? `wijzigde de inzet van ${over(moment)}`
      : `legde de inzet van ${over(moment)} vast`,
  PartnerVervallen: (_, moment) => `liet partner ${over(moment)} vervallen`,
  PartnerHersteld: (_, moment) => `herstelde partner ${over(moment)}`,
  RandvoorwaardeVastgelegd: ({ soort, tekst }) =>
    `legde een ${RANDVOORWAARDESOORT[soort].toLowerCase()} vast: “${tekst}”`,
  RandvoorwaardeVervallen: (_, moment) => `liet de factor ${over(moment)} vervallen`,
  RandvoorwaardeHersteld: (_, moment) => `herstelde de factor ${over(moment)}`,
  ContinuiteitGeregeld: legdeVast('het vervolg'),
  NotitieToegevoegd: ({ tekst }) => `schreef een notitie: “${tekst}”`,
  NotitieVervallen: () => 'liet een notitie vervallen',
  OnderdeelLeeggemaakt: ({ onderdeel }) => `maakte ${ONDERDEEL[onderdeel]} leeg`,
  MethodiekGekoppeld: () => 'koppelde een methodiek',
  MethodiekOntkoppeld: () => 'ontkoppelde een methodiek',
  CasusVastgesteld: () => 'stelde de casus vast',
  CasusGestart: () => 'startte de uitvoering',
  TussentijdsBijgestuurd: ({ wat }) => `stuurde tussentijds bij: “${wat}”`,
  CasusOnderbroken: () => 'onderbrak de casus',
  CasusHervat: () => 'hervatte de casus',
  UitkomstVastgesteld: ({ uitkomst }, moment) =>
    moment.veranderingen.length > 0
      ? 'wijzigde de uitkomst'
      : `stelde de uitkomst vast: ${UITKOMST[uitkomst].toLowerCase()}`,
  CasusAfgerond: () => 'rondde de casus af',
  CasusOvergedragen: ({ naar }) => `droeg de casus over aan ${naar}`,
  CasusBeeindigd: () => 'beëindigde de casus',
  CasusGearchiveerd: () => 'archiveerde de casus',
  CasusIngetrokken: () => 'trok de casus in',
  DelingVerruimd: ({ niveau }) => `deelde de casus verder: ${DEELNIVEAU[niveau].toLowerCase()}`,
  DelingBeperkt: ({ niveau }) => `beperkte het delen tot: ${DEELNIVEAU[niveau].toLowerCase()}`,
  CollegaBetrokken: () => 'betrok een collega bij de casus',
  CollegaOntkoppeld: () => 'haalde een collega van de casus af',
  CasusToegewezen: () => 'wees de casus aan iemand toe',
}

const ONDERDEEL: Readonly<Record<Casusdata<'OnderdeelLeeggemaakt'>['onderdeel'], string>> = {
  GEBIEDSAFWEGING: 'de gebiedsafweging',
  BEDRIJFSSTRATEGIE: 'het verband met de bedrijfsstrategie',
  MEETPLAN: 'het meetplan',
  REFERENTIESCENARIO: 'het referentiescenario',
  EFFECT: 'het effect',
  BEREIK: 'het bereik',
  CONTINUITEIT: 'het vervolg',
  UITKOMST: 'de uitkomst',
}
