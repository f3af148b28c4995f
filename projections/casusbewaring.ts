import type { Casusgebeurtenis } from '../events/casus.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import type { Projection } from './projectie.ts'
import { rijPerStroom } from './rij-per-stroom.ts'
import { createIndex, createTable, type Kolommen } from './tabellen.ts'

/** One row of table `casusbewaring`: from when the term of a casus counts. */
export interface Bewaardecasus {
  readonly casusId: string
  readonly organisatieId: string
  /** Account id. */
  readonly eigenaar: string
  /** Day on which it ended; null while it runs. */
  readonly eindOp: string | null
  /** Archived or withdrawn: nothing is left to do. */
  readonly gedaan: number
}

const KOLOMMEN: Kolommen<Bewaardecasus> = {
  casusId: 'TEXT NOT NULL',
  organisatieId: 'TEXT NOT NULL',
  eigenaar: 'TEXT NOT NULL',
  eindOp: 'TEXT',
  gedaan: 'INTEGER NOT NULL',
}

const TYPEN = [
  'CasusGeregistreerd',
  'CasusToegewezen',
  'CasusAfgerond',
  'CasusGearchiveerd',
  'CasusIngetrokken',
] as const

type Gebeurtenis = StoredEvent & Extract<Casusgebeurtenis, { type: (typeof TYPEN)[number] }>

/** Which casussen have ended and are kept: the list of what falls due. */
export const casusbewaring: Projection<Bewaardecasus> = {
  name: 'casusbewaring',
  version: 1,
  tables: ['casusbewaring'],
  handles: TYPEN,
  create: (t) => [
    createTable(t('casusbewaring'), KOLOMMEN, ['casusId']),
    createIndex(t('casusbewaring'), 'einde', ['organisatieId', 'gedaan', 'eindOp']),
  ],
  ...rijPerStroom({ tabel: 'casusbewaring', kolommen: KOLOMMEN, sleutel: 'casusId', stroom: 'casus-', na }),
}

function na(rij: Bewaardecasus | undefined, event: Gebeurtenis, casusId: string): Bewaardecasus | undefined {
  switch (event.type) {
    case 'CasusGeregistreerd': {
      const { actor: eigenaar, organisatie: organisatieId } = event
      return { casusId, organisatieId, eigenaar, eindOp: null, gedaan: 0 }
    }
    case 'CasusToegewezen': {
      const { eigenaar, organisatieId } = event.data
      return rij && { ...rij, eigenaar, organisatieId }
    }
    case 'CasusAfgerond':
      return rij && { ...rij, eindOp: event.gebeurdOp }
    case 'CasusGearchiveerd':
    case 'CasusIngetrokken':
      return rij && { ...rij, gedaan: 1 }
  }
}

const GEEINDIGD = 'FROM casusbewaring WHERE organisatieId = ?1 AND gedaan = 0 AND eindOp <= ?2'

/** Rows `Bewaardecasus` of an organisation that ended on this day or before, the first to end first. */
export const geeindigdeCasussen = (
  organisatieId: string,
  totEnMet: string,
  limiet: number,
): SqlStatement => ({
  sql: `SELECT * ${GEEINDIGD} ORDER BY eindOp, casusId LIMIT ?3`,
  parameters: [organisatieId, totEnMet, limiet],
})

/** `{ aantal }` of those that one person keeps. */
export const aantalGeeindigdVan = (
  organisatieId: string,
  totEnMet: string,
  eigenaar: string,
): SqlStatement => ({
  sql: `SELECT count(*) AS aantal ${GEEINDIGD} AND eigenaar = ?3`,
  parameters: [organisatieId, totEnMet, eigenaar],
})
