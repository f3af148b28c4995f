import type { Casusgebeurtenis } from '../events/casus.ts'
import type { Casusstatus } from '../events/waarden.ts'
import type { StoredEvent } from '../src/store/ports.ts'
import type { TeMeten } from './casusoverzicht-rij.ts'

/** What is known of measuring on one casus: the plan, the goals and what was measured when. */
export interface Metingen {
  readonly smsNiveau: number | null
  readonly momenten: readonly string[]
  readonly doelen: Readonly<Record<string, Doel>>
  readonly gedaan: Readonly<Record<string, Meting>>
}

interface Doel {
  readonly indicator: string
  readonly streefdatum: string
  readonly vervallen: boolean
}

interface Meting {
  readonly doelId: string
  readonly op: string
  readonly nul: boolean
  readonly vervallen: boolean
}

export const ZONDER_METINGEN: Metingen = { smsNiveau: null, momenten: [], doelen: {}, gedaan: {} }

/** A measurement counts for a date from thirty days before it, in milliseconds. */
const VOORAF = 30 * 86_400_000

type Gebeurtenis = StoredEvent & Casusgebeurtenis

export const naMeetgebeurtenis = (metingen: Metingen, event: Gebeurtenis): Metingen => {
  if (event.type === 'MeetplanVastgesteld')
    return { ...metingen, smsNiveau: event.data.smsNiveau, momenten: event.data.meetmomenten }
  if (event.type === 'OnderdeelLeeggemaakt')
    return event.data.onderdeel === 'MEETPLAN' ? { ...metingen, smsNiveau: null, momenten: [] } : metingen
  if (event.type === 'NulmetingVastgelegd' || event.type === 'MetingVastgelegd')
    return metMeting(metingen, event)
  if (event.type === 'MetingVervallen') return metVervallenMeting(metingen, event.data.metingId, true)
  if (event.type === 'MetingHersteld') return metVervallenMeting(metingen, event.data.metingId, false)
  return naDoelgebeurtenis(metingen, event)
}

const naDoelgebeurtenis = (metingen: Metingen, event: Gebeurtenis): Metingen => {
  if (event.type === 'DoelGesteld') {
    const { indicator, streefdatum } = event.data
    return metDoel(metingen, event.data.doelId, { indicator, streefdatum, vervallen: false })
  }
  if (event.type === 'DoelBijgesteld') {
    const { indicator, streefdatum } = event.data.wijzigingen
    return metDoel(metingen, event.data.doelId, {
      ...(indicator !== undefined && { indicator }),
      ...(streefdatum !== undefined && { streefdatum }),
    })
  }
  if (event.type === 'DoelVervallen') return metDoel(metingen, event.data.doelId, { vervallen: true })
  if (event.type === 'DoelHersteld') return metDoel(metingen, event.data.doelId, { vervallen: false })
  return metingen
}

const metDoel = (metingen: Metingen, doelId: string, wijziging: Partial<Doel>): Metingen => {
  const oud = metingen.doelen[doelId] ?? { indicator: '', streefdatum: '', vervallen: true }
  return { ...metingen, doelen: { ...metingen.doelen, [doelId]: { ...oud, ...wijziging } } }
}

type Meetgebeurtenis = Extract<Gebeurtenis, { type: 'NulmetingVastgelegd' | 'MetingVastgelegd' }>

const metMeting = (metingen: Metingen, event: Meetgebeurtenis): Metingen => {
  const { metingId, doelId } = event.data
  const meting = { doelId, op: event.gebeurdOp, nul: event.type === 'NulmetingVastgelegd', vervallen: false }
  return { ...metingen, gedaan: { ...metingen.gedaan, [metingId]: meting } }
}

const metVervallenMeting = (metingen: Metingen, metingId: string, vervallen: boolean): Metingen => {
  const oud = metingen.gedaan[metingId]
  return oud ? { ...metingen, gedaan: { ...metingen.gedaan, [metingId]: { ...oud, vervallen } } } : metingen
}

export const heeftNulmeting = ({ gedaan }: Metingen): boolean =>
  Object.values(gedaan).some(({ nul, vervallen }) => nul && !vervallen)

const KAN_NIET_MEER_METEN: readonly Casusstatus[] = [
  'OVERGEDRAGEN',
  'BEEINDIGD',
  'GEARCHIVEERD',
  'INGETROKKEN',
]

/**
 * The earliest moment of the meetplan or target date of a goal for which nothing was measured. A moment is
 * met by any measurement, a target date by one of that goal after its baseline.
 */
export const eerstTeMeten = (metingen: Metingen, status: Casusstatus): TeMeten | null => {
  if (KAN_NIET_MEER_METEN.includes(status)) return null
  const geldig = Object.values(metingen.gedaan).filter(({ vervallen }) => !vervallen)
  const open: TeMeten[] = metingen.momenten
    .filter((op) => !isGemeten(op, geldig))
    .map((op) => ({ op, indicator: null }))
  for (const [doelId, { vervallen, streefdatum, indicator }] of Object.entries(metingen.doelen)) {
    const vervolg = geldig.filter((meting) => meting.doelId === doelId && !meting.nul)
    if (!vervallen && !isGemeten(streefdatum, vervolg)) open.push({ op: streefdatum, indicator })
  }
  return open.reduce<TeMeten | null>((eerst, ander) => (eerst && eerst.op <= ander.op ? eerst : ander), null)
}

const isGemeten = (op: string, metingen: readonly Meting[]): boolean => {
  const vanaf = Date.parse(op) - VOORAF
  return metingen.some((meting) => meting.op >= op || Date.parse(meting.op) >= vanaf)
}
