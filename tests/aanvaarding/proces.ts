import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Gone at the end of `await using`. */
export interface Proces extends AsyncDisposable {
  readonly url: string
  /** The one-time set-up link; null: somebody can sign in already. */
  readonly inrichting: string | null
  /** Ends it without a word, as a power cut does. */
  slaNeer(): Promise<void>
}

/** The register as an operator starts it: a process of its own, on a free port. */
export const startProces = async (dataDir: string): Promise<Proces> => {
  const kind = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'start'], {
    env: omgeving(dataDir),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { url, inrichting } = await luistertOp(kind)
  const slaNeer = async () => {
    if (kind.exitCode !== null || kind.signalCode !== null) return
    kind.kill('SIGKILL')
    await once(kind, 'exit')
  }
  return { url, inrichting, slaNeer, [Symbol.asyncDispose]: slaNeer }
}

/** A command of the command line, run to its end. */
export const opdrachtregel = (
  dataDir: string,
  ...opdracht: readonly string[]
): Promise<{ code: number | string; gezegd: string }> =>
  new Promise((klaar) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli.ts', ...opdracht],
      { env: omgeving(dataDir) },
      (fout, stdout, stderr) => klaar({ code: fout?.code ?? 0, gezegd: stdout + stderr }),
    )
  })

const omgeving = (dataDir: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DATA_DIR: dataDir,
  PORT: '0',
  VOORBEELDEN: 'uit',
  LOG_LEVEL: 'error',
})

/** It says where it listens, and after that the link or how to set it up otherwise. */
const luistertOp = async (kind: ChildProcess): Promise<Pick<Proces, 'url' | 'inrichting'>> => {
  if (!kind.stdout || !kind.stderr) throw new Error('the process has no output')
  let fouten = ''
  kind.stderr.on('data', (stuk: Buffer) => {
    fouten += stuk.toString()
  })
  let gezegd = ''
  for await (const regel of createInterface({ input: kind.stdout })) {
    gezegd += `${regel}\n`
    const [url] = /http:\/\/[^\s/]+/.exec(gezegd) ?? []
    const [inrichting] = /http:\/\/\S+\/inrichting\/\S+/.exec(gezegd) ?? []
    if (url && (inrichting || gezegd.includes('Inloggen kan op'))) {
      kind.stdout.resume()
      return { url, inrichting: inrichting ?? null }
    }
  }
  throw new Error(`the register did not start: ${fouten}`)
}
