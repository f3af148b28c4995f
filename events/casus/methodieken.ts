import { keuzen } from '../deel.ts'
import { id } from '../waarden.ts'

export const methodieken = keuzen(
  'methodieken',
  ['methodiekId', id()],
  {},
  { nieuw: 'MethodiekGekoppeld', vervalt: 'MethodiekOntkoppeld' },
)
