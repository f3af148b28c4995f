import { beginVan, eindeVan } from '../../events/dag.ts'
import type { Inzagerij } from './inzagetabellen.ts'
import type { SqlStatement } from './ports.ts'

export type Gelezeninzage = Omit<Inzagerij, 'hash' | 'verzoek'>

const KOLOMMEN = 'nummer, op, account, organisatie, soort, kanaal, voorwerp, casus, omvang'

/** Rows `Gelezeninzage`: who opened this casus, or took data of which it was part; the newest first. */
export const inzagenVanCasus = (casusId: string, limiet: number): SqlStatement => ({
  sql: `SELECT ${KOLOMMEN} FROM inzage WHERE casus = ?1 OR nummer IN
    (SELECT nummer FROM inzage_casussen WHERE casus = ?1) ORDER BY nummer DESC LIMIT ?2`,
  parameters: [casusId, limiet],
})

export interface Inzagekeuze {
  readonly organisatieId: string
  /** Days, both included; null: from the beginning, up to now. */
  readonly van: string | null
  readonly tot: string | null
  readonly account: string | null
  readonly casusId: string | null
  /** Lines before this number; null: the newest. */
  readonly voor: number | null
  readonly limiet: number
}

/** Rows `Gelezeninzage`: what people of an organisation read, and what anybody read of its casussen. */
export const inzagenVoor = (keuze: Inzagekeuze): SqlStatement => ({
  sql: `SELECT ${KOLOMMEN} FROM inzage WHERE nummer < ?2 AND op >= ?3 AND op <= ?4
    AND (?5 = '' OR (account = ?5 AND organisatie = ?1))
    AND (?6 = '' OR casus = ?6 OR nummer IN (SELECT nummer FROM inzage_casussen WHERE casus = ?6))
    AND (organisatie = ?1 OR casus IN (${EIGEN}) OR nummer IN
      (SELECT nummer FROM inzage_casussen WHERE casus IN (${EIGEN})))
    ORDER BY nummer DESC LIMIT ?7`,
  parameters: [
    keuze.organisatieId,
    keuze.voor ?? Number.MAX_SAFE_INTEGER,
    keuze.van === null ? '' : beginVan(keuze.van),
    keuze.tot === null ? '9999' : eindeVan(keuze.tot),
    keuze.account ?? '',
    keuze.casusId ?? '',
    keuze.limiet,
  ],
})

const EIGEN = 'SELECT casusId FROM casusoverzicht WHERE organisatieId = ?1'
