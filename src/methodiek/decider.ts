import type { Methodiekdata, Methodiekgebeurtenis } from '../../events/methodiek.ts'
import { type Decider, eis } from '../decider.ts'

/** What can be asked of a methodiek; a command carries the data of the event that it leads to. */
export type Methodiekopdracht =
  | { readonly type: 'BeschrijfMethodiek'; readonly data: Methodiekdata<'MethodiekBeschreven'> }
  | { readonly type: 'HerzieMethodiek'; readonly data: Methodiekdata<'MethodiekHerzien'> }
  | { readonly type: 'TrekMethodiekIn'; readonly data: Methodiekdata<'MethodiekIngetrokken'> }
  /** By the register itself, when it is set up on a log from before the logins. */
  | { readonly type: 'WijsMethodiekToe'; readonly data: Methodiekdata<'MethodiekToegewezen'> }

export interface Methodiektoestand {
  readonly status: 'ONBEKEND' | 'BESCHREVEN' | 'INGETROKKEN'
}

export const methodiekdecider: Decider<Methodiektoestand, Methodiekopdracht, Methodiekgebeurtenis> = {
  initial: { status: 'ONBEKEND' },
  evolve: (toestand, gebeurtenis) => {
    switch (gebeurtenis.type) {
      case 'MethodiekBeschreven':
        return { status: 'BESCHREVEN' }
      case 'MethodiekHerzien':
      case 'MethodiekToegewezen':
        return toestand
      case 'MethodiekIngetrokken':
        return { status: 'INGETROKKEN' }
    }
  },
  decide: ({ status }, opdracht) => {
    if (opdracht.type !== 'BeschrijfMethodiek') {
      eis(status !== 'ONBEKEND', 'methodiek-bestaat-niet')
      eis(status !== 'INGETROKKEN', 'methodiek-is-ingetrokken')
    }
    switch (opdracht.type) {
      case 'BeschrijfMethodiek':
        eis(status === 'ONBEKEND', 'methodiek-bestaat-al')
        return [{ type: 'MethodiekBeschreven', data: opdracht.data }]
      case 'HerzieMethodiek':
        eis(Object.keys(opdracht.data.wijzigingen).length > 0, 'niets-gewijzigd')
        return [{ type: 'MethodiekHerzien', data: opdracht.data }]
      case 'TrekMethodiekIn':
        return [{ type: 'MethodiekIngetrokken', data: opdracht.data }]
      case 'WijsMethodiekToe':
        return [{ type: 'MethodiekToegewezen', data: opdracht.data }]
    }
  },
  subject: (gebeurtenis) => (gebeurtenis.type === 'MethodiekIngetrokken' ? 'status' : 'beschrijving'),
}
