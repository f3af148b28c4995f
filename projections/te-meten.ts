import type { Casusstatus } from '../events/waarden.ts'
import type { TeMeten } from './casusoverzicht-rij.ts'

interface Doel {
  readonly doelId: string
  readonly indicator: string
  readonly streefdatum: string
  readonly vervallen: boolean
}

interface Meting {
  readonly doelId: string
  readonly door: string
  readonly vervallen: boolean
  readonly vastlegging: { readonly op: string }
}

/** What is known of measuring on one casus: the plan, the goals and what was measured when. */
export interface Meetdelen {
  readonly meetplan: { readonly smsNiveau: number; readonly meetmomenten: readonly string[] } | null
  readonly doelen: readonly Doel[]
  readonly metingen: readonly Meting[]
}

/** A measurement counts for a date from thirty days before it, in milliseconds. */
const VOORAF = 30 * 86_400_000

export const isNulmeting = ({ door }: Pick<Meting, 'door'>): boolean => door === 'NulmetingVastgelegd'

export const heeftNulmeting = ({ metingen }: Meetdelen): boolean =>
  metingen.some((meting) => isNulmeting(meting) && !meting.vervallen)

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
export const eerstTeMeten = (
  { meetplan, doelen, metingen }: Meetdelen,
  status: Casusstatus,
): TeMeten | null => {
  if (KAN_NIET_MEER_METEN.includes(status)) return null
  const geldig = metingen.filter(({ vervallen }) => !vervallen)
  const open: TeMeten[] = (meetplan?.meetmomenten ?? [])
    .filter((op) => !isGemeten(op, geldig))
    .map((op) => ({ op, indicator: null }))
  for (const { doelId, vervallen, streefdatum, indicator } of doelen) {
    const vervolg = geldig.filter((meting) => meting.doelId === doelId && !isNulmeting(meting))
    if (!vervallen && !isGemeten(streefdatum, vervolg)) open.push({ op: streefdatum, indicator })
  }
  return open.reduce<TeMeten | null>((eerst, ander) => (eerst && eerst.op <= ander.op ? eerst : ander), null)
}

const isGemeten = (op: string, metingen: readonly Meting[]): boolean => {
  const vanaf = Date.parse(op) - VOORAF
  return metingen.some(({ vastlegging }) => vastlegging.op >= op || Date.parse(vastlegging.op) >= vanaf)
}
