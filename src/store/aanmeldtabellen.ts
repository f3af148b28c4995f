import type { SqlDatabase } from './ports.ts'

/**
 * Who can sign in and who has. Apart from the log, so that people can be removed; the names of the columns of the
 * first four tables are those of better-auth.
 */
export const maakAanmeldtabellen = (db: SqlDatabase): Promise<void> =>
  db.commit(TABELLEN.map((sql) => ({ sql, parameters: [] })))

const TABELLEN: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS gebruiker (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    emailVerified INTEGER NOT NULL,
    image TEXT,
    createdAt TEXT NOT NULL,
    updatedAt TEXT NOT NULL,
    voorbeeld INTEGER NOT NULL DEFAULT 0
  ) STRICT`,
  `CREATE TABLE IF NOT EXISTS aanmeldwijze (
    id TEXT PRIMARY KEY,
    accountId TEXT NOT NULL,
    providerId TEXT NOT NULL,
    userId TEXT NOT NULL,
    accessToken TEXT,
    refreshToken TEXT,
    idToken TEXT,
    accessTokenExpiresAt TEXT,
    refreshTokenExpiresAt TEXT,
    scope TEXT,
    password TEXT,
    createdAt TEXT NOT NULL,
    updatedAt TEXT NOT NULL,
    UNIQUE (providerId, accountId)
  ) STRICT`,
  'CREATE INDEX IF NOT EXISTS aanmeldwijze_van ON aanmeldwijze (userId)',
  `CREATE TABLE IF NOT EXISTS sessie (
    id TEXT PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    userId TEXT NOT NULL,
    expiresAt TEXT NOT NULL,
    createdAt TEXT NOT NULL,
    updatedAt TEXT NOT NULL,
    ipAddress TEXT,
    userAgent TEXT,
    tweedeFactor INTEGER NOT NULL DEFAULT 0,
    organisatieId TEXT
  ) STRICT`,
  'CREATE INDEX IF NOT EXISTS sessie_van ON sessie (userId)',
  `CREATE TABLE IF NOT EXISTS verificatie (
    id TEXT PRIMARY KEY,
    identifier TEXT NOT NULL,
    value TEXT NOT NULL,
    expiresAt TEXT NOT NULL,
    createdAt TEXT NOT NULL,
    updatedAt TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX IF NOT EXISTS verificatie_van ON verificatie (identifier)',
  `CREATE TABLE IF NOT EXISTS tweedefactor (
    userId TEXT PRIMARY KEY,
    bevestigd INTEGER NOT NULL,
    laatsteStap INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS noodcode (
    userId TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (userId, hash)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS poging (
    sleutel TEXT NOT NULL,
    venster INTEGER NOT NULL,
    aantal INTEGER NOT NULL,
    PRIMARY KEY (sleutel, venster)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS inrichting (
    tokenHash TEXT PRIMARY KEY,
    vervaltOp TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
]
