import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Vitest's global setup: the stylesheets and scripts of the pages, made once for the whole run. */
export function setup(): void {
  if (!existsSync('scripts/build.ts')) return
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
