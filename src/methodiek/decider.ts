import type { Methodiekgebeurtenis } from '../../events/methodiek.ts'
import { type Methodiekbeeld, naMethodiekgebeurtenis } from '../../events/methodiekbeeld.ts'
import { type Decider, eis } from '../decider.ts'

export const methodiekdecider: Decider<Methodiekbeeld | null, Methodiekgebeurtenis, Methodiekgebeurtenis> = {
  initial: null,
  evolve: naMethodiekgebeurtenis,
  decide: (methodiek, voorstel) => {
    if (voorstel.type === 'MethodiekBeschreven') {
      eis(methodiek === null, 'methodiek-bestaat-al')
      return [voorstel]
    }
    eis(methodiek, 'methodiek-bestaat-niet')
    eis(methodiek.intrekking === null, 'methodiek-is-ingetrokken')
    if (voorstel.type === 'MethodiekHerzien')
      eis(Object.keys(voorstel.data.wijzigingen).length > 0, 'niets-gewijzigd')
    return [voorstel]
  },
  subject: ({ type }) => (type === 'MethodiekIngetrokken' ? 'status' : 'beschrijving'),
}
