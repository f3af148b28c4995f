import { type Organisatiegebeurtenis, organisatiegebeurtenissen } from '../events/organisatie.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import { naOrganisatiegebeurtenis, ORGANISATIESTROOM, type Organisatiebeeld } from './organisatiebeeld.ts'
import type { Projection, TableName } from './projectie.ts'

interface Eerder {
  readonly stand: string
}

/** One row per organisation, and what a way in is looked up by: a member, an invitation, an API key. */
export const organisaties: Projection<Eerder> = {
  name: 'organisaties',
  version: 2,
  tables: ['organisatie', 'lidmaatschap', 'uitnodiging', 'apisleutel'],
  handles: Object.keys(organisatiegebeurtenissen),
  create: (t) =>
    [
      `CREATE TABLE ${t('organisatie')} (
        organisatieId TEXT PRIMARY KEY, naam TEXT NOT NULL, houder INTEGER NOT NULL, stand TEXT NOT NULL) STRICT, WITHOUT ROWID`,
      `CREATE TABLE ${t('lidmaatschap')} (accountId TEXT NOT NULL, organisatieId TEXT NOT NULL,
        PRIMARY KEY (accountId, organisatieId)) STRICT, WITHOUT ROWID`,
      `CREATE TABLE ${t('uitnodiging')} (tokenHash TEXT PRIMARY KEY, organisatieId TEXT NOT NULL)
        STRICT, WITHOUT ROWID`,
      `CREATE TABLE ${t('apisleutel')} (hash TEXT PRIMARY KEY, organisatieId TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    ].map((sql) => ({ sql, parameters: [] })),
  needs: (events, t) => ({
    sql: `SELECT stand FROM ${t('organisatie')} WHERE organisatieId IN (SELECT value FROM json_each(?))`,
    parameters: [
      JSON.stringify([...new Set(events.map(({ stream }) => stream.slice(ORGANISATIESTROOM.length)))]),
    ],
  }),
  project: (events, rows, t) => {
    const beelden = new Map(
      rows.map(({ stand }) => {
        const beeld: Organisatiebeeld = JSON.parse(stand)
        return [`${ORGANISATIESTROOM}${beeld.organisatieId}`, beeld]
      }),
    )
    for (const event of events) {
      const beeld = naOrganisatiegebeurtenis(
        beelden.get(event.stream),
        event as StoredEvent & Organisatiegebeurtenis,
      )
      beelden.set(event.stream, beeld)
    }
    return [...beelden.values()].flatMap((beeld) => schrijf(beeld, t))
  },
}

const schrijf = (beeld: Organisatiebeeld, t: TableName): SqlStatement[] => {
  const { organisatieId, naam, houder } = beeld
  const leden = beeld.leden.filter(({ beeindigdOp }) => beeindigdOp === null)
  const open = beeld.uitnodigingen.filter(({ stand }) => stand === 'OPEN')
  return [
    {
      sql: `INSERT OR REPLACE INTO ${t('organisatie')} VALUES (?, ?, ?, ?)`,
      parameters: [organisatieId, naam, houder ? 1 : 0, JSON.stringify(beeld)],
    },
    ...vervang(
      t('lidmaatschap'),
      'accountId',
      organisatieId,
      leden.map(({ accountId }) => accountId),
    ),
    ...vervang(
      t('uitnodiging'),
      'tokenHash',
      organisatieId,
      open.map(({ tokenHash }) => tokenHash),
    ),
    ...vervang(
      t('apisleutel'),
      'hash',
      organisatieId,
      beeld.apisleutels.map(({ hash }) => hash),
    ),
  ]
}

const vervang = (
  tabel: string,
  kolom: string,
  organisatieId: string,
  sleutels: readonly string[],
): SqlStatement[] => [
  { sql: `DELETE FROM ${tabel} WHERE organisatieId = ?`, parameters: [organisatieId] },
  {
    sql: `INSERT INTO ${tabel} (${kolom}, organisatieId) SELECT value, ?1 FROM json_each(?2)`,
    parameters: [organisatieId, JSON.stringify(sleutels)],
  },
]

/* Rows `{ stand }`: `leesOrganisatie` makes each an `Organisatiebeeld`. */

export const leesOrganisatie = ({ stand }: { readonly stand: string }): Organisatiebeeld => JSON.parse(stand)

export const alleOrganisaties = (): SqlStatement => ({
  sql: 'SELECT stand FROM organisatie ORDER BY organisatieId',
  parameters: [],
})

/** Rows `Organisatienaam`. */
export const organisatienamen = (): SqlStatement => ({
  sql: 'SELECT organisatieId, naam FROM organisatie',
  parameters: [],
})

export interface Organisatienaam {
  readonly organisatieId: string
  readonly naam: string
}

export const organisatieMet = (organisatieId: string): SqlStatement => ({
  sql: 'SELECT stand FROM organisatie WHERE organisatieId = ?',
  parameters: [organisatieId],
})

export const organisatiesVanLid = (accountId: string): SqlStatement => ({
  sql: `SELECT stand FROM lidmaatschap JOIN organisatie USING (organisatieId) WHERE accountId = ?
    ORDER BY organisatieId`,
  parameters: [accountId],
})

export const organisatieVanUitnodiging = (tokenHash: string): SqlStatement => ({
  sql: 'SELECT stand FROM uitnodiging JOIN organisatie USING (organisatieId) WHERE tokenHash = ?',
  parameters: [tokenHash],
})

export const organisatieVanApisleutel = (hash: string): SqlStatement => ({
  sql: 'SELECT stand FROM apisleutel JOIN organisatie USING (organisatieId) WHERE hash = ?',
  parameters: [hash],
})
