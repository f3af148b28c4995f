import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { sha256 } from '../cryptografie.ts'
import { type Verification, verify } from '../store/verify.ts'
import { alleenVoorEigenaar } from './eigenaar.ts'
import { openSqlite } from './sqlite.ts'

/** A copy that may not be made or put back; `code` has its sentence in views/beheer/opdrachtregel.ts. */
export class Kopieweigering extends Error {
  override readonly name = 'Kopieweigering'
  readonly code: Kopiereden
  constructor(code: Kopiereden) {
    super(code)
    this.code = code
  }
}

export type Kopiereden =
  | 'bestand-bestaat-al'
  | 'bestand-ontbreekt'
  | 'register-ontbreekt'
  | 'register-bestaat-al'
  | 'register-in-gebruik'
  | 'bestand-is-beschadigd'
  | 'bestand-is-geen-register'

/** Share of the work that is done, between 0 and 1. */
export type OnShare = (share: number) => void

/**
 * A consistent copy while the register is in use: all pages in one step, in a thread of its own, so that one
 * snapshot is read and a busy writer cannot make it begin again.
 */
export async function backupTo(source: string, target: string, onShare: OnShare): Promise<void> {
  if (!existsSync(source)) throw new Kopieweigering('register-ontbreekt')
  if (existsSync(target)) throw new Kopieweigering('bestand-bestaat-al')
  mkdirSync(dirname(target), { recursive: true })
  await copy(source, target, onShare)
}

/** A copy under way has another name, so that half a file is never taken for a whole one. */
async function copy(source: string, target: string, onShare: OnShare): Promise<void> {
  const part = `${target}.deel`
  rmSync(part, { force: true })
  alleenVoorEigenaar(part)
  const connection = new DatabaseSync(source, { readOnly: true, timeout: 5000 })
  const watch = setInterval(() => onShare(shareOf(part, source)), 250)
  try {
    await backup(connection, part, { rate: ALL_PAGES })
  } finally {
    clearInterval(watch)
    connection.close()
  }
  toOneFile(part)
  renameSync(part, target)
  onShare(1)
}

const ALL_PAGES = 2 ** 31 - 1

const shareOf = (part: string, source: string): number =>
  existsSync(part) ? Math.min(1, statSync(part).size / Math.max(1, statSync(source).size)) : 0

/** A copy stands on its own, without the files of the write-ahead log. */
function toOneFile(path: string): void {
  const connection = new DatabaseSync(path)
  connection.exec('PRAGMA journal_mode = DELETE')
  connection.close()
}

/** Reads a copy from beginning to end before anyone relies on it. */
export async function verifyCopy(path: string, onShare: OnShare): Promise<Verification> {
  if (!existsSync(path)) throw new Kopieweigering('bestand-ontbreekt')
  const db = openSqlite(path, { readOnly: true })
  try {
    const onProgress = (position: number, head: number) => onShare(position / Math.max(1, head))
    await checkPages(db)
    return await verify({ db, sha256 }, { onProgress })
  } finally {
    await db.close()
  }
}

async function checkPages(db: ReturnType<typeof openSqlite>): Promise<void> {
  const tables = await db
    .all<{ name: string }>({ sql: `SELECT name FROM sqlite_schema WHERE name = 'events'`, parameters: [] })
    .catch(() => {
      throw new Kopieweigering('bestand-is-geen-register')
    })
  if (tables.length === 0) throw new Kopieweigering('bestand-is-geen-register')
  const found = await db.all<{ integrity_check: string }>({ sql: 'PRAGMA integrity_check', parameters: [] })
  if (found[0]?.integrity_check !== 'ok') throw new Kopieweigering('bestand-is-beschadigd')
}

export interface Restored {
  /** Where the register that was there before is kept; null when there was none. */
  readonly kept: string | null
}

/** Puts a verified copy in the place of the register; what was there is kept beside it. */
export async function restoreFrom(
  file: string,
  target: string,
  options: { readonly replace: boolean; readonly now: string },
  onShare: OnShare,
): Promise<Restored> {
  if (existsSync(target) && !options.replace) throw new Kopieweigering('register-bestaat-al')
  assertUnused(target)
  mkdirSync(dirname(target), { recursive: true })
  const fresh = `${target}.nieuw`
  rmSync(fresh, { force: true })
  await copy(file, fresh, onShare)
  const kept = existsSync(target) ? `${target}.voor-${options.now.replaceAll(/[:.]/g, '-')}` : null
  assertUnused(target)
  if (kept !== null) renameSync(target, kept)
  renameSync(fresh, target)
  return { kept }
}

/**
 * Leaving the write-ahead log asks for the file to oneself, which fails as long as a server has it open; it
 * also brings everything that was written into the one file.
 */
export function assertUnused(path: string): void {
  if (!existsSync(path)) return
  const connection = new DatabaseSync(path, { timeout: 1000 })
  try {
    connection.exec('PRAGMA journal_mode = DELETE')
  } catch {
    throw new Kopieweigering('register-in-gebruik')
  } finally {
    connection.close()
  }
}
