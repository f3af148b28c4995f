/** A decision on one stream: which events follow from a command, given what happened before. Pure. */
export interface Decider<State, Command, Event extends DecidedEvent> {
  readonly initial: State
  evolve(state: State, event: Event): State
  /** Throws `Weigering` when the command may not be carried out now. */
  decide(state: State, command: Command): readonly (Event & { readonly gebeurdOp?: string })[]
  /** What an event is about: two people who touch the same subject are in each other's way, others are not. */
  subject(event: Event): string
}

export interface DecidedEvent {
  readonly type: string
  readonly data: unknown
}

/** A refusal: a kebab code whose sentence stands in views/woorden/meldingen.ts, and the field to mend where there is one. */
export class Weigering extends Error {
  override readonly name = 'Weigering'
  readonly code: string
  readonly veld: string | null
  constructor(code: string, veld: string | null = null) {
    super(code)
    this.code = code
    this.veld = veld
  }
}

/** Refuses with `code` unless `voorwaarde` holds. */
export function eis(voorwaarde: unknown, code: string, veld: string | null = null): asserts voorwaarde {
  if (!voorwaarde) throw new Weigering(code, veld)
}
