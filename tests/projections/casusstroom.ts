import type { Casusvoorstel } from '../../src/casus/decider.ts'
import type { StoredEvent } from '../../src/store/ports.ts'

/** Events as they stand in the log, all of one casus, each of a command of its own. */
export const stroom = (...gebeurtenissen: readonly Casusvoorstel[]): readonly StoredEvent[] =>
  gebeurtenissen.map(({ type, data, gebeurdOp }, plaats) => ({
    position: 101 + plaats,
    stream: 'casus-c1',
    version: plaats + 1,
    eventId: `gebeurtenis-${plaats + 1}`,
    type,
    data,
    gebeurdOp: gebeurdOp ?? '2026-03-01',
    geregistreerdOp: `2026-11-22T10:00:${String(plaats).padStart(2, '0')}.000Z`,
    actor: 'lokale-gebruiker',
    organisatie: 'Corporatie Fictief',
    commandId: `opdracht-${plaats + 1}`,
    correlationId: `opdracht-${plaats + 1}`,
    causationId: null,
  }))
