import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium
  }
}

export interface Chromium {
  readonly pad: string
  /** What this Chromium needs in its environment; not in ours, or other programs would load its libraries. */
  readonly omgeving: Readonly<Record<string, string>>
}

const VAN_DE_MACHINE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const PAKKETTEN = fileURLToPath(new URL('../../node_modules', import.meta.url))
const { version } = JSON.parse(readFileSync(join(PAKKETTEN, '@sparticuz/chromium/package.json'), 'utf8'))
const UITGEPAKT = join(PAKKETTEN, '.cache', `chromium-${version}`)

/** The package's own file names only the directories of a Lambda: without this no letter is drawn. */
const LETTERS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${UITGEPAKT}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${UITGEPAKT}/cache</cachedir></fontconfig>
`

/** Vitest's global setup of the browser tests: the Chromium that came with npm, or one of the machine. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await zoekChromium())
}

/** The one of npm is a headless shell: a third of the processor time of a whole browser, and the same everywhere. */
async function zoekChromium(): Promise<Chromium> {
  const gewenst = process.env.CHROMIUM_PATH
  if (gewenst) return { pad: gewenst, omgeving: {} }
  const meegekomen = process.platform === 'linux' && process.arch === 'x64' ? await uitPakket() : undefined
  if (meegekomen && start(meegekomen)) return meegekomen
  const pad = VAN_DE_MACHINE.find((kandidaat) => existsSync(kandidaat))
  if (pad === undefined) throw new Error('no Chromium here: name one in CHROMIUM_PATH')
  return { pad, omgeving: {} }
}

const start = ({ pad, omgeving }: Chromium): boolean =>
  spawnSync(pad, ['--version'], { env: { ...process.env, ...omgeving } }).status === 0

async function uitPakket(): Promise<Chromium> {
  if (!existsSync(UITGEPAKT)) await pakUit()
  return {
    pad: join(UITGEPAKT, 'chromium'),
    omgeving: {
      LD_LIBRARY_PATH: join(UITGEPAKT, 'al2023/lib'),
      FONTCONFIG_FILE: join(UITGEPAKT, 'fonts.conf'),
    },
  }
}

/** In a directory of its own that gets its name when complete: two runs at once never see half a browser. */
async function pakUit(): Promise<void> {
  mkdirSync(dirname(UITGEPAKT), { recursive: true })
  const half = mkdtempSync(`${UITGEPAKT}-`)
  await inTmp(half, async () => {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  })
  writeFileSync(join(half, 'fonts.conf'), LETTERS)
  try {
    renameSync(half, UITGEPAKT)
  } catch (error) {
    if (!existsSync(UITGEPAKT)) throw error
    rmSync(half, { recursive: true })
  }
}

/** The package unpacks into TMPDIR, and its libraries only where it believes to be on such a machine. */
async function inTmp(map: string, work: () => Promise<void>): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: map, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' })
  try {
    await work()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
