import { expect } from 'vitest'
import { type DecidedEvent, type Decider, Weigering } from '../src/decider.ts'

/** Given what happened before, folded by the decider itself, and when this is asked: then this happens or is refused. */
export const gegevenVoor =
  <State, Command, Event extends DecidedEvent>(decider: Decider<State, Command, Event>) =>
  (...gebeurtenissen: readonly Event[]) => {
    const toestand = gebeurtenissen.reduce(decider.evolve, decider.initial)
    return {
      wanneer: (opdracht: Command) => {
        const besluit = () => decider.decide(toestand, opdracht)
        return {
          dan: (...verwacht: readonly Event[]) => expect(besluit()).toEqual(verwacht),
          danGeweigerd: (code: string, veld: string | null = null) =>
            expect(besluit).toThrow(new Weigering(code, veld)),
        }
      },
    }
  }
