import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Rebuilds in a process of its own, so that nobody who uses the application waits for it. */
export const herbouwErnaast = (dataDir: string) => (): Promise<void> =>
  new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, [...process.execArgv, opdrachtregel(), 'rebuild'], {
      env: { ...process.env, DATA_DIR: dataDir },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let fout = ''
    kind.stderr.on('data', (deel) => {
      fout = `${fout}${deel}`.slice(-2000)
    })
    kind.on('error', mislukt)
    kind.on('exit', (code) =>
      code === 0 ? klaar() : mislukt(new Error(`rebuild ended with ${code}: ${fout}`)),
    )
  })

/** Beside the bundle, or the source where that runs as it is. */
const opdrachtregel = (): string => {
  const gebundeld = fileURLToPath(new URL('./cli.js', import.meta.url))
  return existsSync(gebundeld) ? gebundeld : fileURLToPath(new URL('../cli.ts', import.meta.url))
}
