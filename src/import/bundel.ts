import { reeks } from '../casus/reeks.ts'
import { type DecidedEvent, type Decider, eis } from '../decider.ts'
import { ConcurrencyConflict, DuplicateEvent, type StoredEvent } from '../store/ports.ts'
import { commandContext, type Register } from '../web/register.ts'

/** Who and why of a bundle; without an actor of its own the person at work counts. */
export interface Bundelcontext {
  readonly commandId: string
  readonly correlationId?: string
  readonly actor?: string
  readonly organisatie?: string
}

const POGINGEN = 5

/**
 * Carries out several commands on one stream in one append: all or none. A bundle that was stored before is not
 * decided again. It leaves the projections where they are: bring them up to date after the last bundle.
 */
export const voegToe = async <State, Command, Event extends DecidedEvent>(
  register: Register,
  decider: Decider<State, Command, Event>,
  stream: string,
  commands: readonly Command[],
  context: Bundelcontext,
): Promise<'toegevoegd' | 'stond-er-al'> => {
  eis(commands.length > 0, 'niets-gewijzigd')
  for (let poging = 1; ; poging += 1) {
    try {
      return await probeer(register, decider, stream, commands, context)
    } catch (fout) {
      if (fout instanceof DuplicateEvent) return 'stond-er-al'
      if (!(fout instanceof ConcurrencyConflict) || poging === POGINGEN) throw fout
    }
  }
}

const probeer = async <State, Command, Event extends DecidedEvent>(
  register: Register,
  decider: Decider<State, Command, Event>,
  stream: string,
  commands: readonly Command[],
  context: Bundelcontext,
): Promise<'toegevoegd' | 'stond-er-al'> => {
  const slice = await register.store.readStream(stream)
  if (slice.events.some((event) => event.commandId === context.commandId)) return 'stond-er-al'
  const begin = slice.events.reduce(
    (state, event) => decider.evolve(state, event as StoredEvent & Event),
    decider.initial,
  )
  await register.store.append(stream, slice.head, reeks(decider).decide(begin, commands), {
    ...commandContext(register, context.commandId, context.correlationId),
    ...(context.actor === undefined ? {} : { actor: context.actor }),
    ...(context.organisatie === undefined ? {} : { organisatie: context.organisatie }),
  })
  return 'toegevoegd'
}
