import { eventStoreContract } from './event-store.ts'
import { openInD1 } from './open.workerd.ts'

eventStoreContract('D1', openInD1)
