import { eventStoreContract } from './event-store.ts'
import { openInFile, openInMemory } from './open.ts'

eventStoreContract('SQLite in memory', openInMemory)
eventStoreContract('a SQLite file', openInFile)
