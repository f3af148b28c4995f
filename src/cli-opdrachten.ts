import { parseArgs } from 'node:util'
import { v7 as newId } from 'uuid'
import { alleProjecties } from '../projections/alle.ts'
import * as zinnen from '../views/beheer/opdrachtregel.ts'
import {
  type Call,
  type Command,
  explain,
  FAILED,
  Misbruik,
  now,
  OK,
  type Options,
  share,
  type Terminal,
  USAGE,
  withLog,
} from './cli-aanroep.ts'
import { runBeheerder } from './cli-beheerder.ts'
import { runBackup, runRestore } from './cli-kopie.ts'
import { runVerify } from './cli-log.ts'
import { runSleutel } from './cli-sleutel.ts'
import { type Config, readConfig } from './config.ts'
import { sha256 } from './cryptografie.ts'
import { openLogboek } from './node/logboek.ts'
import { checkProjection } from './store/projectiecontrole.ts'
import { createProjectionRunner, type ProjectionRunner } from './store/projectierunner.ts'
import { printed, seal, sealContext } from './store/zegel.ts'

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

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        vervang: { type: 'boolean', default: false },
        zegel: { type: 'string' },
        inzage: { type: 'string' },
      },
    })
    const options: Options = {
      help: values.help,
      vervang: values.vervang,
      zegel: values.zegel,
      inzage: values.inzage,
    }
    return { name: positionals[0], names: positionals.slice(1), options }
  } catch {
    throw new Misbruik(zinnen.onjuisteOpties(args.join(' ')))
  }
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
  sleutel: { min: 0, max: 1, run: runSleutel },
  beheerder: { min: 0, max: 2, run: runBeheerder },
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
  terminal.out(
    server.inrichting === null
      ? zinnen.inloggen(config.publiekeUrl ?? server.url)
      : zinnen.inrichten(server.inrichting),
  )
  await new Promise((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  await server.stop()
  return OK
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

const withRunner = (config: Config, work: (runner: ProjectionRunner) => Promise<number>): Promise<number> =>
  withLog(config, ({ db, store }) =>
    work(createProjectionRunner({ db, store, projections: alleProjecties, now })),
  )
