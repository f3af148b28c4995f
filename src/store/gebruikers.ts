import type { SqlDatabase, SqlStatement } from './ports.ts'

export interface Gebruikersrij {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly voorbeeld: number
  readonly createdAt: string
}

export interface Sessierij {
  readonly id: string
  readonly token: string
  readonly userId: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly expiresAt: string
  readonly userAgent: string | null
  /** 1: the second factor was given, or the identity provider vouches. */
  readonly tweedeFactor: number
  readonly organisatieId: string | null
}

export interface Sessiegebruiker extends Sessierij, Pick<Gebruikersrij, 'name' | 'email' | 'voorbeeld'> {}

/** The session of a token with its user: one look-up by index, in every request. */
export const leesSessie = async (db: SqlDatabase, token: string): Promise<Sessiegebruiker | null> => {
  const [rij] = await db.all<Sessiegebruiker>({
    sql: `SELECT s.id, s.token, s.userId, s.createdAt, s.updatedAt, s.expiresAt, s.userAgent, s.tweedeFactor,
      s.organisatieId, g.name, g.email, g.voorbeeld
      FROM sessie s JOIN gebruiker g ON g.id = s.userId WHERE s.token = ?`,
    parameters: [token],
  })
  return rij ?? null
}

export const leesSessiesVan = (db: SqlDatabase, userId: string): Promise<Sessierij[]> =>
  db.all({
    sql: `SELECT id, token, userId, createdAt, updatedAt, expiresAt, userAgent, tweedeFactor, organisatieId
      FROM sessie WHERE userId = ? AND tweedeFactor = 1 ORDER BY updatedAt DESC, id`,
    parameters: [userId],
  })

export const raakSessieAan = (id: string, op: string): SqlStatement => ({
  sql: 'UPDATE sessie SET updatedAt = ? WHERE id = ?',
  parameters: [op, id],
})

/** A new token with the second factor, so that one that was seen before opens nothing. */
export const maakSessieHeel = (id: string, token: string, op: string): SqlStatement => ({
  sql: 'UPDATE sessie SET token = ?, tweedeFactor = 1, updatedAt = ? WHERE id = ?',
  parameters: [token, op, id],
})

export const kiesSessieorganisatie = (id: string, organisatieId: string): SqlStatement => ({
  sql: 'UPDATE sessie SET organisatieId = ? WHERE id = ?',
  parameters: [organisatieId, id],
})

export const haalSessieWeg = (userId: string, id: string): SqlStatement => ({
  sql: 'DELETE FROM sessie WHERE userId = ? AND id = ?',
  parameters: [userId, id],
})

/** All sessions of someone, but for one when it is named. */
export const haalSessiesWeg = (userId: string, behalve = ''): SqlStatement => ({
  sql: 'DELETE FROM sessie WHERE userId = ? AND id <> ?',
  parameters: [userId, behalve],
})

export const haalVerlopenSessiesWeg = (op: string): SqlStatement => ({
  sql: 'DELETE FROM sessie WHERE expiresAt < ?',
  parameters: [op],
})

export const leesGebruiker = async (db: SqlDatabase, id: string): Promise<Gebruikersrij | null> => {
  const [rij] = await db.all<Gebruikersrij>({
    sql: 'SELECT id, name, email, voorbeeld, createdAt FROM gebruiker WHERE id = ?',
    parameters: [id],
  })
  return rij ?? null
}

export const leesGebruikerMetEmail = async (
  db: SqlDatabase,
  email: string,
): Promise<Gebruikersrij | null> => {
  const [rij] = await db.all<Gebruikersrij>({
    sql: 'SELECT id, name, email, voorbeeld, createdAt FROM gebruiker WHERE email = ?',
    parameters: [email.toLowerCase()],
  })
  return rij ?? null
}

export const leesNamen = (
  db: SqlDatabase,
  ids: readonly string[],
): Promise<Pick<Gebruikersrij, 'id' | 'name'>[]> =>
  db.all({
    sql: 'SELECT id, name FROM gebruiker WHERE id IN (SELECT value FROM json_each(?))',
    parameters: [JSON.stringify(ids)],
  })

export const wijzigNaam = (id: string, naam: string, op: string): SqlStatement => ({
  sql: 'UPDATE gebruiker SET name = ?, updatedAt = ? WHERE id = ?',
  parameters: [naam, op, id],
})

/** Of an example account, which has a fixed id and no password. */
export const voegVoorbeeldToe = (id: string, naam: string, email: string, op: string): SqlStatement => ({
  sql: `INSERT OR IGNORE INTO gebruiker (id, name, email, emailVerified, createdAt, updatedAt, voorbeeld)
    VALUES (?1, ?2, ?3, 1, ?4, ?4, 1)`,
  parameters: [id, naam, email, op],
})

export const haalSessieWegMetToken = (token: string): SqlStatement => ({
  sql: 'DELETE FROM sessie WHERE token = ?',
  parameters: [token],
})

/** Of one who comes by the identity provider there is none. */
export const heeftWachtwoord = async (db: SqlDatabase, userId: string): Promise<boolean> =>
  (
    await db.all({
      sql: "SELECT 1 FROM aanmeldwijze WHERE userId = ? AND providerId = 'credential'",
      parameters: [userId],
    })
  ).length > 0
