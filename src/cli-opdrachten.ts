import { parseArgs } from 'node:util'
import { v7 as newId } from 'uuid'
import { alleProjecties } from '../projections/alle.ts'
import { melding } from '../views/meldingen.ts'
import * as zinnen from '../views/opdrachtregel.ts'
import { type Config, OngeldigeConfiguratie, readConfig } from './config.ts'
import { sha256 } from './cryptografie.ts'
import { backupTo, Kopieweigering, restoreFrom, verifyCopy } from './node/backup.ts'
import { databasePath, type Logboek, openExisting, openLogboek } from './node/logboek.ts'
import { checkProjection } from './store/projectiecontrole.ts'
import { createProjectionRunner, type ProjectionRunner } from './store/projectierunner.ts'
import { type Verification, verify } from './store/verify.ts'
import { parsePrinted, printed, seal, sealContext } from './store/zegel.ts'

/** Where the commands speak: answers on stdout, progress and complaints on stderr. */
export interface Terminal {
  out(text: string): void
  progress(text: string): void
  error(text: string): void
}

export const OK = 0
export const FAILED = 1
export const USAGE = 2

interface Call {
  readonly config: Config
  readonly terminal: Terminal
  readonly names: readonly string[]
  readonly options: Options
}

/** The command cannot be read: answered with a sentence and exit code 2. */
class Misbruik extends Error {
  override readonly name = 'Misbruik'
}

export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  try {
    const { name, names, options } = parse(args)
    if (options.help || name === undefined) {
      terminal.out(zinnen.HULP)
      return options.help ? OK : USAGE
    }
    const command = COMMANDS[name]
    if (command === undefined) throw new Misbruik(zinnen.onbekendeOpdracht(name))
    if (names.length < command.min || names.length > command.max)
      throw new Misbruik(zinnen.onjuisteOpties(name))
    return await command.run({ config: readConfig(env), terminal, names, options })
  } catch (error) {
    return explain(error, terminal)
  }
}

function explain(error: unknown, terminal: Terminal): number {
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

interface Options {
  readonly help: boolean
  readonly vervang: boolean
  readonly zegel: string | undefined
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        vervang: { type: 'boolean', default: false },
        zegel: { type: 'string' },
      },
    })
    const options: Options = { help: values.help, vervang: values.vervang, zegel: values.zegel }
    return { name: positionals[0], names: positionals.slice(1), options }
  } catch {
    throw new Misbruik(zinnen.onjuisteOpties(args.join(' ')))
  }
}

interface Command {
  readonly min: number
  readonly max: number
  run(call: Call): Promise<number>
}

const MANY = Number.MAX_SAFE_INTEGER

const COMMANDS: Readonly<Record<string, Command>> = {
  start: { min: 0, max: 0, run: start },
  verify: { min: 0, max: 0, run: runVerify },
  rebuild: { min: 0, max: MANY, run: runRebuild },
  controle: { min: 0, max: MANY, run: runControle },
  seal: { min: 0, max: 0, run: runSeal },
  backup: { min: 1, max: 1, run: runBackup },
  restore: { min: 1, max: 1, run: runRestore },
}

async function start({ config, terminal }: Call): Promise<number> {
  const { startServer } = await import('./node.ts')
  const onProgress = share(terminal, 'opbouwen')
  const tellExamples = share(terminal, 'voorbeelden')
  const server = await startServer(config, {
    leesmodellen: ({ checkpoint, head }) => onProgress(checkpoint / head),
    voorbeelden: (done, total) => tellExamples(done / total),
  })
  terminal.out(zinnen.luistert(server.url))
  if (server.inrichting !== null) terminal.out(zinnen.inrichten(server.inrichting))
  await new Promise((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  await server.stop()
  return OK
}

async function runVerify({ config, terminal, options }: Call): Promise<number> {
  const external = options.zegel === undefined ? null : parsePrinted(options.zegel)
  if (options.zegel !== undefined && external === null) throw new Misbruik(zinnen.ONLEESBAAR_ZEGEL)
  const tell = share(terminal, 'controleren')
  return withLog(config, async ({ db }) =>
    report(
      terminal,
      await verify(
        { db, sha256 },
        {
          ...(external === null ? {} : { external }),
          onProgress: (position, head) => tell(position / head),
        },
      ),
    ),
  )
}

function report(terminal: Terminal, found: Verification): number {
  if (found.fault === null) {
    terminal.out(zinnen.inOrde(found))
    return OK
  }
  terminal.error(zinnen.nietInOrde(found.fault))
  return FAILED
}

async function runRebuild({ config, terminal, names }: Call): Promise<number> {
  const chosen = choose(names)
  const tell = share(terminal, 'opbouwen')
  return withRunner(config, async (runner) => {
    const failed = await runner.rebuild(chosen, ({ checkpoint, head }) => tell(checkpoint / head))
    terminal.out(zinnen.opgebouwd(chosen.length - failed.length))
    const health = await runner.health()
    for (const { name, error } of health.filter(({ name }) => failed.includes(name))) {
      terminal.error(zinnen.nietOpgebouwd(name, error ?? ''))
    }
    return failed.length === 0 ? OK : FAILED
  })
}

async function runControle({ config, terminal, names }: Call): Promise<number> {
  const chosen = choose(names)
  const scratch = await openLogboek(':memory:')
  return withLog(config, async ({ db, store }) => {
    let answer = OK
    const options = { db, store, sha256, scratch: scratch.db, projections: alleProjecties, now }
    for (const projection of alleProjecties.filter(({ name }) => chosen.includes(name))) {
      const check = await checkProjection(options, projection)
      if (!check.isEqual) answer = FAILED
      terminal.out(zinnen.gecontroleerd(check))
    }
    return answer
  })
}

function choose(names: readonly string[]): readonly string[] {
  const all = alleProjecties.map(({ name }) => name)
  const unknown = names.find((name) => !all.includes(name))
  if (unknown !== undefined) throw new Misbruik(zinnen.onbekendLeesmodel(unknown, all))
  return names.length === 0 ? all : names
}

async function runSeal({ config, terminal }: Call): Promise<number> {
  return withLog(config, async ({ db, store }) => {
    const made = await seal({ db, store, sha256 }, sealContext(newId(), now()))
    terminal.out(made === null ? zinnen.NIETS_TE_ZEGELEN : zinnen.gezegeld(printed(made)))
    return OK
  })
}

async function runBackup({ config, terminal, names: [file = ''] }: Call): Promise<number> {
  await backupTo(databasePath(config.dataDir), file, share(terminal, 'kopieren'))
  const answer = report(terminal, await verifyCopy(file, share(terminal, 'controleren')))
  terminal.out(zinnen.gekopieerd(file))
  return answer
}

async function runRestore({ config, terminal, names: [file = ''], options }: Call): Promise<number> {
  const found = await verifyCopy(file, share(terminal, 'controleren'))
  if (report(terminal, found) !== OK) return FAILED
  const place = databasePath(config.dataDir)
  const how = { replace: options.vervang, now: now() }
  const { kept } = await restoreFrom(file, place, how, share(terminal, 'terugzetten'))
  terminal.out(zinnen.teruggezet(kept))
  return OK
}

const now = (): string => new Date().toISOString()

/** Tells each whole percent once. */
function share(terminal: Terminal, step: zinnen.Stap): (share: number) => void {
  let told = ''
  return (part) => {
    const text = zinnen.voortgang(step, Number.isFinite(part) ? part : 1)
    if (text !== told) terminal.progress(text)
    told = text
  }
}

async function withLog(config: Config, work: (log: Logboek) => Promise<number>): Promise<number> {
  const log = await openExisting(config.dataDir)
  try {
    return await work(log)
  } finally {
    await log.db.close()
  }
}

const withRunner = (config: Config, work: (runner: ProjectionRunner) => Promise<number>): Promise<number> =>
  withLog(config, ({ db, store }) =>
    work(createProjectionRunner({ db, store, projections: alleProjecties, now })),
  )
