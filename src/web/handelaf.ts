import type { Bevestiging } from '../../events/deurwacht.ts'
import type { DecidedEvent, Decider } from '../decider.ts'
import { legBevestigingVast } from '../deurwacht/bevestiging.ts'
import { ConcurrencyConflict, DuplicateEvent, type StoredEvent, type StreamSlice } from '../store/ports.ts'
import { commandContext, type Register } from './register.ts'

/** What a form carries besides its fields. `versie` is the version of the stream that the person was looking at. */
export interface Formulierherkomst {
  readonly commandId: string
  readonly versie: number | null
  /** What may be personal in it, and was read and let through. */
  readonly bevestigd?: readonly Bevestiging[]
}

/** Someone else changed the same subject since the form was opened. */
export class Versieconflict extends Error {
  override readonly name = 'Versieconflict'
  readonly sindsdien: readonly StoredEvent[]
  constructor(sindsdien: readonly StoredEvent[]) {
    super('the subject changed since the form was opened')
    this.sindsdien = sindsdien
  }
}

/** As many can write to one stream at the same moment: in every round one of them succeeds. */
const POGINGEN = 30

/**
 * Carries out one command on one stream and brings the projections up to date.
 *
 * A command that was stored before is not decided again: the caller answers as the first time. Changes since
 * `herkomst.versie` are in the way only when they touch the same subject (`Versieconflict`).
 */
export const handelAf = async <State, Command, Event extends DecidedEvent>(
  register: Register,
  decider: Decider<State, Command, Event>,
  stream: string,
  command: Command,
  herkomst: Formulierherkomst,
): Promise<void> => {
  for (let poging = 1; ; poging += 1) {
    try {
      await probeer(register, decider, stream, command, herkomst)
      return await register.catchUp()
    } catch (fout) {
      if (fout instanceof DuplicateEvent) return await register.catchUp()
      if (!(fout instanceof ConcurrencyConflict)) throw fout
      if (poging === POGINGEN) throw new Versieconflict([])
    }
  }
}

const probeer = async <State, Command, Event extends DecidedEvent>(
  register: Register,
  decider: Decider<State, Command, Event>,
  stream: string,
  command: Command,
  herkomst: Formulierherkomst,
): Promise<void> => {
  const slice = await register.store.readStream(stream)
  if (slice.events.some((event) => event.commandId === herkomst.commandId)) return
  const events = decider.decide(fold(decider, slice), command)
  eisGeenBotsing(decider, slice, events, herkomst.versie)
  await legBevestigingVast(register, herkomst.commandId, stream, herkomst.bevestigd ?? [])
  await register.store.append(stream, slice.head, events, commandContext(register, herkomst.commandId))
}

/** The state of a stream. The log validated each event on the way in, so its type is known here. */
export const fold = <State, Event extends DecidedEvent>(
  decider: Pick<Decider<State, never, Event>, 'initial' | 'evolve'>,
  slice: StreamSlice,
): State =>
  slice.events.reduce((state, event) => decider.evolve(state, event as StoredEvent & Event), decider.initial)

const eisGeenBotsing = <Event extends DecidedEvent>(
  decider: Pick<Decider<never, never, Event>, 'subject'>,
  slice: StreamSlice,
  events: readonly Event[],
  versie: number | null,
): void => {
  if (versie === null) return
  const subjecten = new Set(events.map((event) => decider.subject(event)))
  const sindsdien = slice.events.filter(
    (event) => event.version > versie && subjecten.has(decider.subject(event as StoredEvent & Event)),
  )
  if (sindsdien.length > 0) throw new Versieconflict(sindsdien)
}
