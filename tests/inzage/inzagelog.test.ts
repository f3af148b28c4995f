import { openInFile, openInMemory } from '../contract/open.ts'
import { inzagelogContract } from './inzagelog.ts'

inzagelogContract('SQLite in memory', openInMemory, true)
inzagelogContract('SQLite in a file, without sharing', openInFile, false)
