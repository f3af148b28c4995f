import { DatabaseSync } from 'node:sqlite'
import type { NewEvent } from '../src/store/ports.ts'
import { SCHEMA } from '../src/store/schema.ts'
import { uuid } from './ids.ts'
import { levensloop } from './levensloop.ts'
import { toeval } from './toeval.ts'

/* A log as it would have grown in ten years (fictief): casussen begin all the time, live for a year or two, and
   their events stand between those of others. Always the same log for the same number of casussen. */

export interface Logregel extends NewEvent {
  readonly stroom: string
  /** The casus whose people did this. */
  readonly nummer?: number
  /** Milliseconds since 1970. */
  readonly tijd: number
}

export const BEGIN = Date.parse('2016-01-04T08:00:00Z')
export const DUUR = 10 * 365 * 86_400_000

const ORGANISATIES = 20
const LEDEN = 5

/** Whose a casus is: twenty organisations (fictief), of five people each. */
export const organisatieVan = (nummer: number): string => uuid(10, nummer % ORGANISATIES)
const makerVan = (nummer: number): string => uuid(11, nummer % (ORGANISATIES * LEDEN))

const organisatieregels = (): Logregel[] =>
  Array.from({ length: ORGANISATIES }, (_, nummer) => ({
    stroom: `organisatie-${organisatieVan(nummer)}`,
    nummer,
    tijd: BEGIN,
    type: 'OrganisatieOpgericht',
    data: {
      naam: `Woonstichting ${nummer} (fictief)`,
      soort: 'CORPORATIE',
      kvkNummer: null,
      houder: nummer === 0,
      fictief: false,
    },
  }))

/** About ten events per casus, in the order in which they were stored, with `erbij` between them. */
export const maakLog = (casussen: number, erbij: readonly Logregel[] = []): Logregel[] => {
  const kans = toeval(20_261_122)
  const regels = [...organisatieregels(), ...erbij]
  for (let nummer = 0; nummer < casussen; nummer += 1) {
    const tijd = BEGIN + Math.floor((DUUR * nummer) / casussen)
    for (const regel of levensloop(nummer, tijd, kans)) regels.push({ ...regel, nummer })
  }
  return regels.sort((a, b) => a.tijd - b.tijd)
}

/** Writes the log straight into the table: the chain is not what is measured here. Answers the number of events. */
export const schrijfLog = (pad: string, casussen: number, erbij: readonly Logregel[] = []): number => {
  const db = new DatabaseSync(pad)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
  for (const { sql } of SCHEMA) db.exec(sql)
  const voegToe = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, NULL, ?)')
  const versies = new Map<string, number>()
  const regels = maakLog(casussen, erbij)
  db.exec('BEGIN')
  regels.forEach((regel, index) => {
    const versie = (versies.get(regel.stroom) ?? 0) + 1
    versies.set(regel.stroom, versie)
    voegToe.run(...kolommen(regel, index + 1, versie))
  })
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
  return regels.length
}

const kolommen = (regel: Logregel, positie: number, versie: number) => {
  const moment = new Date(regel.tijd).toISOString()
  const opdracht = `0190${positie.toString(16).padStart(12, '0')}`
  return [
    positie,
    regel.stroom,
    versie,
    `${opdracht}-0`,
    regel.type,
    JSON.stringify(regel.data),
    moment.slice(0, 10),
    moment,
    makerVan(regel.nummer ?? 0),
    organisatieVan(regel.nummer ?? 0),
    opdracht,
    opdracht,
    '0'.repeat(64),
  ]
}
