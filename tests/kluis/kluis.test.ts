import { openInFile, openInMemory } from '../contract/open.ts'
import { kluisContract } from './kluis.ts'

kluisContract('SQLite in memory', openInMemory)
kluisContract('SQLite in a file', openInFile)
