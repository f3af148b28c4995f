import { openInFile, openInMemory } from './open.ts'
import { zegelContract } from './zegel.ts'

zegelContract('SQLite in memory', openInMemory)
zegelContract('a SQLite file', openInFile)
