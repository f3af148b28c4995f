import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'

const MANIFEST = 'dist/assets/manifest.json'
const BRONNEN = ['assets/**/*', 'scripts/build.ts', 'views/onderdelen/iconen.ts', 'package-lock.json']

/** Vitest's global setup: the stylesheets and scripts of the pages, made when they are older than their sources. */
export function setup(): void {
  const gemaakt = tijd(MANIFEST)
  if (globSync(BRONNEN).every((bron) => tijd(bron) <= gemaakt)) return
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const tijd = (pad: string): number => statSync(pad, { throwIfNoEntry: false })?.mtimeMs ?? 0
