import type { Casusdata, Casusgebeurtenis, LeegTeMaken } from '../events/casus.ts'
import type { Casusstand, Doel, Meting } from './casusdossier-typen.ts'

/** One field from its old to its new value, as stored; null is empty. */
export interface Verandering {
  readonly veld: string
  readonly van: unknown
  readonly naar: unknown
}

/** What an event changes in what stood there, field by field; nothing where nothing stood there. */
export const veranderingen = (voor: Casusstand, event: Casusgebeurtenis): readonly Verandering[] => {
  const eerder = watErStond(voor, event)
  if (!eerder) return []
  const later = event.type === 'OnderdeelLeeggemaakt' ? {} : watErKomt(event)
  const velden = event.type === 'OnderdeelLeeggemaakt' ? Object.keys(eerder) : Object.keys(later)
  return velden
    .filter((veld) => veld in eerder && !gelijk(eerder[veld], later[veld]))
    .map((veld) => ({ veld, van: eerder[veld] ?? null, naar: later[veld] ?? null }))
}

type Velden = Readonly<Record<string, unknown>>

const watErKomt = ({ data }: Casusgebeurtenis): Velden => ('wijzigingen' in data ? data.wijzigingen : data)

const watErStond = (voor: Casusstand, event: Casusgebeurtenis): Velden | null =>
  eerderVoor(voor, event as Wijziging)

type Wijziging<N extends Casusgebeurtenis['type'] = Casusgebeurtenis['type']> = {
  [M in N]: { readonly type: M; readonly data: Casusdata<M> }
}[N]

const eerderVoor = <N extends Casusgebeurtenis['type']>(
  voor: Casusstand,
  { type, data }: Wijziging<N>,
): Velden | null => EERDER[type]?.(voor, data) ?? null

/** The events that replace something. All others add, withdraw or restore a whole: their sentence says it all. */
const EERDER: {
  readonly [N in Casusgebeurtenis['type']]?: (voor: Casusstand, data: Casusdata<N>) => Velden | null
} = {
  CasusgegevensGewijzigd: ({ gegevens }) => ({ ...gegevens }),
  RouteToegekend: ({ route, zijroutes, vormen }) => ({ route, zijroutes, vormen }),
  AanleidingVastgelegd: ({ aanleiding }) => ({ ...aanleiding }),
  GebiedsafwegingVastgelegd: (voor) => leeggemaakt(voor, 'GEBIEDSAFWEGING'),
  StrategieGekoppeld: (voor) => leeggemaakt(voor, 'BEDRIJFSSTRATEGIE'),
  OpgaveGekoppeld: ({ opgaven }) => ({ opgaven }),
  DoelBijgesteld: (voor, { doelId }) => alsVelden(doelMet(voor, doelId)),
  MeetplanVastgesteld: (voor) => leeggemaakt(voor, 'MEETPLAN'),
  MetingGecorrigeerd: (voor, { metingId }) => alsVelden(metingMet(voor, metingId)),
  ReferentiescenarioVastgelegd: (voor) => leeggemaakt(voor, 'REFERENTIESCENARIO'),
  EffectBeschreven: (voor) => leeggemaakt(voor, 'EFFECT'),
  BereikVastgelegd: (voor) => leeggemaakt(voor, 'BEREIK'),
  PartnerinzetVastgelegd: ({ partners }, data) =>
    alsVelden(partners.find(({ partnerId }) => partnerId === data.partnerId)?.inzet),
  ContinuiteitGeregeld: (voor) => leeggemaakt(voor, 'CONTINUITEIT'),
  UitkomstVastgesteld: (voor) => leeggemaakt(voor, 'UITKOMST'),
  OnderdeelLeeggemaakt: (voor, { onderdeel }) => leeggemaakt(voor, onderdeel),
}

type Onderdeel = LeegTeMaken

const leeggemaakt = (voor: Casusstand, onderdeel: Onderdeel): Velden | null => {
  switch (onderdeel) {
    case 'GEBIEDSAFWEGING':
      return alsVeld('gebiedsafweging', voor.gebiedsafweging)
    case 'BEDRIJFSSTRATEGIE':
      return alsVeld('bedrijfsstrategie', voor.bedrijfsstrategie)
    case 'MEETPLAN':
      return alsVelden(voor.meetplan)
    case 'REFERENTIESCENARIO':
      return alsVelden(voor.referentiescenario)
    case 'EFFECT':
      return alsVeld('tekst', voor.effect)
    case 'BEREIK':
      return alsVelden(voor.bereik)
    case 'CONTINUITEIT':
      return alsVelden(voor.continuiteit)
    case 'UITKOMST':
      return voor.uitkomst && { uitkomst: voor.uitkomst.uitkomst, toelichting: voor.uitkomst.toelichting }
  }
}

const alsVeld = (veld: string, waarde: unknown): Velden | null =>
  waarde === null ? null : { [veld]: waarde }

const alsVelden = (deel: object | null | undefined): Velden | null => (deel ? { ...deel } : null)

const doelMet = (stand: Casusstand, doelId: string): Doel | undefined =>
  stand.doelen.find((doel) => doel.doelId === doelId)

const metingMet = (stand: Casusstand, metingId: string): Meting | undefined =>
  stand.doelen.flatMap(({ metingen }) => metingen).find((meting) => meting.metingId === metingId)

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
