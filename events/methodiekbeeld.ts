import { stempelVan, type Voorgesteld, vouwStroom } from './gebeurtenis.ts'
import type { Methodiekdata, Methodiekgebeurtenis } from './methodiek.ts'

export const METHODIEKSTROOM = 'methodiek-'
export const methodiekstroom = (methodiekId: string): string => `${METHODIEKSTROOM}${methodiekId}`

/** One methodiek as its stream tells it. */
export interface Methodiekbeeld extends Methodiekdata<'MethodiekBeschreven'> {
  readonly methodiekId: string
  readonly versie: number
  /** Which organisation keeps it: the one that described it, or that it came to later. */
  readonly organisatieId: string
  readonly intrekking: string | null
  /** Every event, the newest first. */
  readonly geschiedenis: readonly Methodiekmoment[]
}

export interface Methodiekmoment {
  readonly type: Methodiekgebeurtenis['type']
  readonly wijzigingen: Wijzigingen | null
  readonly eerder: Partial<Methodiekdata<'MethodiekBeschreven'>>
  readonly reden: string | null
  readonly gebeurdOp: string
  readonly geregistreerdOp: string
  readonly actor: string
  readonly organisatie: string
}

type Gebeurtenis = Voorgesteld<Methodiekgebeurtenis>
type Wijzigingen = Methodiekdata<'MethodiekHerzien'>['wijzigingen']

/** The methodiek after one more of its events; the first one describes it. */
export const naMethodiekgebeurtenis = (
  beeld: Methodiekbeeld | null,
  event: Gebeurtenis,
): Methodiekbeeld | null => {
  if (event.type === 'MethodiekBeschreven') return beschreven(event, event.data)
  if (beeld === null) return null
  const { version: versie } = stempelVan(event)
  const geschiedenis = [momentVan(beeld, event), ...beeld.geschiedenis]
  return { ...beeld, ...gewijzigd(event), versie, geschiedenis }
}

/** Null when there is no such methodiek. */
export const vouwMethodiek = vouwStroom(naMethodiekgebeurtenis, null)

const beschreven = (event: Gebeurtenis, data: Methodiekdata<'MethodiekBeschreven'>): Methodiekbeeld => {
  const { stream, version, organisatie } = stempelVan(event)
  return {
    ...data,
    methodiekId: stream.slice(METHODIEKSTROOM.length),
    versie: version,
    organisatieId: organisatie,
    intrekking: null,
    geschiedenis: [momentVan(null, event)],
  }
}

const gewijzigd = (event: Exclude<Gebeurtenis, { type: 'MethodiekBeschreven' }>): Partial<Methodiekbeeld> => {
  switch (event.type) {
    case 'MethodiekHerzien':
      return gezet(event.data.wijzigingen)
    case 'MethodiekIngetrokken':
      return { intrekking: event.data.reden }
    case 'MethodiekToegewezen':
      return { organisatieId: event.data.organisatieId }
  }
}

/** Only what was changed: an absent field leaves what stood there. */
const gezet = (wijzigingen: Wijzigingen): Partial<Methodiekbeeld> =>
  Object.fromEntries(Object.entries(wijzigingen).filter(([, waarde]) => waarde !== undefined))

const momentVan = (voor: Methodiekbeeld | null, event: Gebeurtenis): Methodiekmoment => {
  const { gebeurdOp, geregistreerdOp, actor, organisatie } = stempelVan(event)
  return {
    type: event.type,
    wijzigingen: event.type === 'MethodiekHerzien' ? event.data.wijzigingen : null,
    eerder: voor ?? {},
    reden: 'reden' in event.data ? event.data.reden : null,
    gebeurdOp,
    geregistreerdOp,
    actor,
    organisatie,
  }
}
