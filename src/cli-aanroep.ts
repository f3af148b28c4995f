import * as zinnen from '../views/beheer/opdrachtregel.ts'
import { melding } from '../views/woorden/meldingen.ts'
import { type Config, OngeldigeConfiguratie } from './config.ts'
import { Kopieweigering } from './node/backup.ts'
import { type Logboek, openExisting } from './node/logboek.ts'

/** Where the commands speak: answers on stdout, progress and complaints on stderr. */
export interface Terminal {
  out(text: string): void
  progress(text: string): void
  error(text: string): void
}

export const OK = 0
export const FAILED = 1
export const USAGE = 2

export interface Options {
  readonly help: boolean
  readonly vervang: boolean
  readonly zegel: string | undefined
  readonly inzage: string | undefined
}

export interface Call {
  readonly config: Config
  readonly terminal: Terminal
  readonly names: readonly string[]
  readonly options: Options
}

export interface Command {
  readonly min: number
  readonly max: number
  run(call: Call): Promise<number>
}

/** The command cannot be read: answered with a sentence and exit code 2. */
export class Misbruik extends Error {
  override readonly name = 'Misbruik'
}

export function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof Misbruik) {
    terminal.error(error.message)
    return USAGE
  }
  if (error instanceof OngeldigeConfiguratie) {
    terminal.error(zinnen.instellingKlopt(error.variabele, melding(error.code)))
    return USAGE
  }
  if (error instanceof Kopieweigering) terminal.error(zinnen.kopieweigering(error.code))
  else terminal.error(`${zinnen.ONVERWACHT} ${error instanceof Error ? error.stack : String(error)}`)
  return FAILED
}

export const now = (): string => new Date().toISOString()

/** Tells each whole percent once. */
export function share(terminal: Terminal, step: zinnen.Stap): (share: number) => void {
  let told = ''
  return (part) => {
    const text = zinnen.voortgang(step, Number.isFinite(part) ? part : 1)
    if (text !== told) terminal.progress(text)
    told = text
  }
}

export async function withLog(config: Config, work: (log: Logboek) => Promise<number>): Promise<number> {
  const log = await openExisting(config.dataDir)
  try {
    return await work(log)
  } finally {
    await log.db.close()
  }
}
