import { jaarVan } from '../events/dag.ts'
import type { Methodiekbeeld } from '../events/methodiekbeeld.ts'
import type { Waardekaartrij } from '../events/sroi-analyse.ts'
import type { PrimairProces, Rol, Route, Tredevorm, Uitkomstsoort } from '../events/waarden.ts'
import type { Casusdossier, Gegevens } from './casusdossier-typen.ts'
import { Getal, rondAf } from './rekenkern/getal.ts'
import { geldigeRijen, type SroiAnalyse, type Vaststelling } from './sroi-analyse.ts'

/** A casus with its analyses, as both were at the position that is looked at. */
export interface Vergelijkingscasus {
  readonly dossier: Casusdossier
  readonly analyses: readonly SroiAnalyse[]
}

/** Casussen like ours. A casus without a start date is in no period. */
export interface Casusfilter {
  readonly route: Route | null
  readonly proces: PrimairProces | null
  readonly vanJaar: number | null
  readonly totJaar: number | null
}

/** A value with the casussen that say it, the most named first. */
export interface Telling<T> {
  readonly waarde: T
  readonly casussen: readonly Casusnaam[]
}

export interface Casusnaam {
  readonly casusId: string
  readonly naam: string
}

/** One methodiek on the rows that all of them share. An empty list or null means that nobody measured it. */
export interface Methodiekkolom {
  readonly methodiek: Methodiekbeeld
  readonly casussen: readonly Vergelijkingscasus[]
  readonly routes: readonly Telling<Route>[]
  readonly vormen: readonly Telling<Tredevorm>[]
  readonly processen: readonly Telling<PrimairProces>[]
  readonly rollen: readonly Telling<Rol>[]
  readonly koppelingen: readonly Telling<NonNullable<Gegevens['fysiekeKoppeling']>>[]
  readonly bereik: Bereik
  readonly kosten: Kosten | null
  /** Of the casussen with an outcome; the others are counted under null. */
  readonly uitkomsten: readonly Telling<Uitkomstsoort | null>[]
  readonly sms: readonly Telling<number | null>[]
  readonly sroi: readonly Sroi[]
  readonly succes: readonly Telling<string>[]
  readonly faal: readonly Telling<string>[]
  readonly bewijs: Bewijs
}

export interface Bereik {
  readonly deelnemers: number | null
  readonly huishoudens: number | null
  /** How many casussen said how many they reached. */
  readonly n: number
}

/** What casussen spent for each person or household reached, as far as known. */
export interface Kosten {
  readonly laag: string
  readonly hoog: string
  readonly n: number
  /** In some of them the costs of a partner are not known: the real figure is higher. */
  readonly ondergrens: boolean
}

export interface Sroi {
  readonly casus: Casusnaam
  readonly analyse: SroiAnalyse
  readonly vaststelling: Vaststelling
  readonly smsNiveau: number | null
  /** The rows that count, for the names of the assumptions. */
  readonly rijen: readonly Waardekaartrij[]
}

export type Bewijsniveau = 'ALLEEN_GENOEMD' | 'BESCHREVEN' | 'ONDERBOUWD'

/** Rises and falls with what is there: a description, a reasoned mechanism, and casussen that measured twice. */
export interface Bewijs {
  readonly niveau: Bewijsniveau
  /** Casussen with an established outcome and a measurement after the baseline. */
  readonly gestaafd: number
}

export const past = ({ dossier }: Vergelijkingscasus, filter: Casusfilter): boolean => {
  const jaar = dossier.gegevens.startdatum === null ? null : jaarVan(dossier.gegevens.startdatum)
  if (filter.route && dossier.route !== filter.route && !dossier.zijroutes.includes(filter.route))
    return false
  if (filter.proces && dossier.gegevens.primairProces !== filter.proces) return false
  if (filter.vanJaar !== null && (jaar === null || jaar < filter.vanJaar)) return false
  return filter.totJaar === null || (jaar !== null && jaar <= filter.totJaar)
}

/** Withdrawn casussen and analyses do not count; concepts have no result yet. */
export const methodiekkolom = (
  methodiek: Methodiekbeeld,
  alle: readonly Vergelijkingscasus[],
): Methodiekkolom => {
  const casussen = alle.filter(({ dossier }) => dossier.status !== 'INGETROKKEN')
  const dossiers = casussen.map(({ dossier }) => dossier)
  const tel = <T>(kies: (dossier: Casusdossier) => readonly T[]) => telling(dossiers, kies)
  const factoren = (soort: 'SUCCESFACTOR' | 'FAALFACTOR') =>
    tel((dossier) =>
      dossier.factoren
        .filter((factor) => !factor.vervallen && factor.soort === soort)
        .map((factor) => factor.label ?? factor.tekst),
    )
  return {
    methodiek,
    casussen,
    routes: tel(({ route }) => [route]),
    vormen: tel(({ vormen }) => vormen),
    processen: tel(({ gegevens }) => [gegevens.primairProces]),
    rollen: tel(({ rollen }) => rollen.map(({ rol }) => rol)),
    koppelingen: tel(({ gegevens }) => (gegevens.fysiekeKoppeling ? [gegevens.fysiekeKoppeling] : [])),
    bereik: bereikVan(dossiers),
    kosten: kostenVan(dossiers),
    uitkomsten: tel(({ uitkomst }) => [uitkomst?.uitkomst ?? null]),
    sms: tel(({ meetplan }) => [meetplan?.smsNiveau ?? null]),
    sroi: casussen.flatMap(sroiVan),
    succes: factoren('SUCCESFACTOR'),
    faal: factoren('FAALFACTOR'),
    bewijs: bewijsVan(methodiek, dossiers),
  }
}

const telling = <T>(
  dossiers: readonly Casusdossier[],
  kies: (dossier: Casusdossier) => readonly T[],
): Telling<T>[] => {
  const perWaarde = new Map<T, Casusnaam[]>()
  for (const dossier of dossiers)
    for (const waarde of new Set(kies(dossier)))
      perWaarde.set(waarde, [...(perWaarde.get(waarde) ?? []), naamVan(dossier)])
  return [...perWaarde]
    .map(([waarde, casussen]) => ({ waarde, casussen }))
    .toSorted((een, ander) => ander.casussen.length - een.casussen.length)
}

const naamVan = ({ casusId, gegevens }: Casusdossier): Casusnaam => ({ casusId, naam: gegevens.naam })

const bereikVan = (dossiers: readonly Casusdossier[]): Bereik => {
  const som = (eenheid: 'DEELNEMERS' | 'HUISHOUDENS'): number | null => {
    const bekend = dossiers.flatMap(({ bereik }) =>
      bereik?.eenheid === eenheid && bereik.bereikt !== null ? [bereik.bereikt] : [],
    )
    return bekend.length === 0 ? null : bekend.reduce((opgeteld, aantal) => opgeteld + aantal, 0)
  }
  const n = dossiers.filter(({ bereik }) => bereik !== null && bereik.bereikt !== null).length
  return { deelnemers: som('DEELNEMERS'), huishoudens: som('HUISHOUDENS'), n }
}

const kostenVan = (dossiers: readonly Casusdossier[]): Kosten | null => {
  const bekend = dossiers.flatMap(({ bereik, partnertotalen: { kostenEuro } }) => {
    if (kostenEuro.som === null || !bereik?.bereikt) return []
    return [{ euro: new Getal(kostenEuro.som).div(bereik.bereikt), ondergrens: kostenEuro.onbekend > 0 }]
  })
  const oplopend = bekend.map(({ euro }) => euro).toSorted((een, ander) => een.comparedTo(ander))
  const [laag] = oplopend
  const hoog = oplopend.at(-1)
  if (laag === undefined || hoog === undefined) return null
  return {
    laag: rondAf(laag, 0),
    hoog: rondAf(hoog, 0),
    n: bekend.length,
    ondergrens: bekend.some(({ ondergrens }) => ondergrens),
  }
}

const sroiVan = ({ dossier, analyses }: Vergelijkingscasus): Sroi[] =>
  analyses.flatMap((analyse) =>
    analyse.status === 'VASTGESTELD' && analyse.vaststelling
      ? [
          {
            casus: naamVan(dossier),
            analyse,
            vaststelling: analyse.vaststelling,
            smsNiveau: dossier.meetplan?.smsNiveau ?? null,
            rijen: geldigeRijen(analyse),
          },
        ]
      : [],
  )

export const bewijsVan = (
  { beschrijving, mechanisme, voorwaarden }: Methodiekbeeld,
  dossiers: readonly Casusdossier[],
): Bewijs => {
  const gestaafd = dossiers.filter(
    ({ gemeten, uitkomst }) => gemeten && uitkomst !== null && uitkomst.uitkomst !== 'NIET_VAST_TE_STELLEN',
  ).length
  if (beschrijving === null) return { niveau: 'ALLEEN_GENOEMD', gestaafd }
  return { niveau: mechanisme === null || voorwaarden === null ? 'BESCHREVEN' : 'ONDERBOUWD', gestaafd }
}
