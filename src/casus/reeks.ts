import type { DecidedEvent, Decider } from '../decider.ts'

/** The same decider for commands that belong together: all of them are carried out, each on top of the earlier, or none. */
export const reeks = <State, Command, Event extends DecidedEvent>(
  decider: Decider<State, Command, Event>,
): Decider<State, readonly Command[], Event> => ({
  ...decider,
  decide: (state, commands) => {
    const stand = { state, events: [] as (Event & { readonly gebeurdOp?: string })[] }
    for (const command of commands) {
      const nieuw = decider.decide(stand.state, command)
      stand.state = nieuw.reduce((eerder, event) => decider.evolve(eerder, event), stand.state)
      stand.events.push(...nieuw)
    }
    return stand.events
  },
})
