import { CASUSSTATUS, PRIMAIR_PROCES, ROL, ROUTE, TREDEVORM, UITKOMST } from '../woorden/termen.ts'
import type { Filternaam } from './adres.ts'

interface Facetwoorden {
  readonly naam: string
  /** Empty: its values come with what was counted. */
  readonly waarden: Readonly<Record<string, string>>
  /** Shown unfolded. */
  readonly open?: boolean
}

/** The facets in the order of the page, and what their values are called. */
export const FACETTEN: Readonly<Record<Filternaam, Facetwoorden>> = {
  status: { naam: 'Status', waarden: CASUSSTATUS, open: true },
  route: { naam: 'Route, ook zijroute', waarden: ROUTE, open: true },
  proces: { naam: 'Primair proces', waarden: PRIMAIR_PROCES, open: true },
  vorm: { naam: 'Informeel of formeel', waarden: TREDEVORM },
  rol: { naam: 'Rol van de corporatie', waarden: ROL },
  gemeente: { naam: 'Gemeente', waarden: {} },
  uitkomst: { naam: 'Resultaat', waarden: { ...UITKOMST, GEEN: 'Nog niet vastgesteld' } },
  methodiek: { naam: 'Methodiek', waarden: {} },
  volledigheid: {
    naam: 'Volledigheid',
    waarden: {
      BEGIN: '0 tot 2 onderwerpen',
      HALVERWEGE: '3 tot 5 onderwerpen',
      BIJNA: '6 of 7 onderwerpen',
      COMPLEET: 'Alle 8 onderwerpen',
    },
  },
  nulmeting: { naam: 'Nulmeting', waarden: { MET: 'Met nulmeting', ZONDER: 'Zonder nulmeting' } },
  meetplan: { naam: 'Meetplan', waarden: { MET: 'Met meetplan', ZONDER: 'Zonder meetplan' } },
  sroi: { naam: 'SROI', waarden: { MET: 'Gewaardeerd', ZONDER: 'Nog niet gewaardeerd' } },
  fictief: { naam: 'Fictief', waarden: { NEE: 'Echte casussen', JA: 'Fictieve casussen' } },
}

export const FILTERNAMEN = Object.keys(FACETTEN) as readonly Filternaam[]

export const SORTERING = {
  bijgewerkt: 'laatst bijgewerkt',
  naam: 'naam',
  startdatum: 'startdatum',
  geregistreerd: 'registratie',
} as const

/** Names of the larger gemeenten by CBS code; of others the code itself is shown. Source: CBS, gemeentelijke indeling. */
const GEMEENTEN: Readonly<Record<string, string>> = {
  GM0014: 'Groningen',
  GM0034: 'Almere',
  GM0080: 'Leeuwarden',
  GM0106: 'Assen',
  GM0114: 'Emmen',
  GM0141: 'Almelo',
  GM0150: 'Deventer',
  GM0153: 'Enschede',
  GM0164: 'Hengelo',
  GM0193: 'Zwolle',
  GM0200: 'Apeldoorn',
  GM0202: 'Arnhem',
  GM0228: 'Ede',
  GM0268: 'Nijmegen',
  GM0307: 'Amersfoort',
  GM0344: 'Utrecht',
  GM0355: 'Zeist',
  GM0356: 'Nieuwegein',
  GM0361: 'Alkmaar',
  GM0362: 'Amstelveen',
  GM0363: 'Amsterdam',
  GM0392: 'Haarlem',
  GM0394: 'Haarlemmermeer',
  GM0402: 'Hilversum',
  GM0439: 'Purmerend',
  GM0479: 'Zaanstad',
  GM0484: 'Alphen aan den Rijn',
  GM0503: 'Delft',
  GM0505: 'Dordrecht',
  GM0513: 'Gouda',
  GM0518: 'Den Haag',
  GM0546: 'Leiden',
  GM0599: 'Rotterdam',
  GM0606: 'Schiedam',
  GM0622: 'Vlaardingen',
  GM0632: 'Woerden',
  GM0637: 'Zoetermeer',
  GM0687: 'Middelburg',
  GM0748: 'Bergen op Zoom',
  GM0758: 'Breda',
  GM0772: 'Eindhoven',
  GM0794: 'Helmond',
  GM0796: 'Den Bosch',
  GM0828: 'Oss',
  GM0855: 'Tilburg',
  GM0917: 'Heerlen',
  GM0935: 'Maastricht',
  GM0983: 'Venlo',
  GM0995: 'Lelystad',
  GM1674: 'Roosendaal',
}

export const gemeentenaam = (code: string): string => GEMEENTEN[code] ?? `Gemeente ${code}`
