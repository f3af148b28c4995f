import { openInFile, openInMemory } from './open.ts'
import { projectierunnerContract } from './projectierunner.ts'

projectierunnerContract('SQLite in memory', openInMemory)
projectierunnerContract('a SQLite file', openInFile)
