/* Makes dist/: what the browser gets (with a hash of its content in the name) and the bundles for Node. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { ICONEN } from '../views/onderdelen/iconen.ts'

const UIT = 'dist/assets'
const ADRES = '/assets'
const DAG_MS = 24 * 60 * 60 * 1000
const TABLER = 'node_modules/@tabler/icons/icons/outline'

type Manifest = Record<string, string>

const begin = performance.now()
await mkdir(UIT, { recursive: true })
const [gebundeld, iconen, merk] = await Promise.all([
  bundelBestanden(),
  iconenblad().then((blad) => schrijfMetHash('iconen.svg', blad)),
  readFile('assets/merk.svg', 'utf8').then((svg) => schrijfMetHash('merk.svg', svg)),
  bundelServer(),
])
const manifest: Manifest = { ...gebundeld, ...iconen, ...merk }
await schrijfInEens(`${UIT}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`)
await ruimOp(manifest)
// A Worker serves dist/ as it stands: without the bundles for Node, and with the same promise to the browser.
await writeFile('dist/.assetsignore', '/*.js\n/*.js.map\n')
await writeFile('dist/_headers', '/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
console.log(`dist: ${Object.keys(manifest).length} bestanden in ${Math.round(performance.now() - begin)} ms`)

async function bundelBestanden(): Promise<Manifest> {
  const { metafile } = await build({
    entryPoints: ['assets/css/stijl.css', 'assets/js/app.ts'],
    outdir: UIT,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: ADRES,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome123', 'firefox121', 'safari17.5'],
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  })
  return Object.fromEntries(
    Object.keys(metafile.outputs).map((pad) => [logischeNaam(pad, metafile), adres(pad)]),
  )
}

/** The name without its hash; a font is called by its weight, for that is how a page asks for it. */
function logischeNaam(pad: string, { outputs }: Metafile): string {
  const bron = basename(outputs[pad]?.entryPoint ?? Object.keys(outputs[pad]?.inputs ?? {})[0] ?? pad)
  const gewicht = /-(\d{3})-normal\.woff2$/.exec(bron)?.[1]
  if (gewicht) return `lettertype-${gewicht}.woff2`
  return bron.replace(/\.ts$/, '.js')
}

function adres(pad: string): string {
  return `${ADRES}/${basename(pad)}`
}

/** A server that starts meanwhile reads the old list or the new one, never half of it. */
async function schrijfInEens(pad: string, inhoud: string): Promise<void> {
  await writeFile(`${pad}.${process.pid}`, inhoud)
  await rename(`${pad}.${process.pid}`, pad)
}

/** Files of an earlier build stay for a day: a page that is open, or a server that still runs, asks for them. */
async function ruimOp(manifest: Manifest): Promise<void> {
  const blijft = new Set(['manifest.json', ...Object.values(manifest).map((adres) => basename(adres))])
  for (const naam of await readdir(UIT)) {
    if (blijft.has(naam)) continue
    const { mtimeMs } = await stat(`${UIT}/${naam}`)
    if (Date.now() - mtimeMs > DAG_MS) await rm(`${UIT}/${naam}`, { force: true })
  }
}

async function schrijfMetHash(naam: string, inhoud: string): Promise<Manifest> {
  const hash = createHash('sha256').update(inhoud).digest('hex').slice(0, 8).toUpperCase()
  const bestand = naam.replace('.', `-${hash}.`)
  await writeFile(`${UIT}/${bestand}`, inhoud)
  return { [naam]: `${ADRES}/${bestand}` }
}

/** One sprite with only the icons we use, under our own names. */
async function iconenblad(): Promise<string> {
  const tekens = await Promise.all(Object.entries(ICONEN).map(([naam, bron]) => teken(naam, bron)))
  return `<svg xmlns="http://www.w3.org/2000/svg">${tekens.join('')}</svg>`
}

async function teken(naam: string, bron: string): Promise<string> {
  const svg = await readFile(`${TABLER}/${bron}.svg`, 'utf8')
  const paden = [...svg.matchAll(/<path d="[^"]*" ?\/>/g)].join('')
  return `<symbol id="${naam}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${paden}</symbol>`
}

/** Everything in one file per entry: a server starts faster from one file than from node_modules. */
async function bundelServer(): Promise<void> {
  const ingangen = ['src/node.ts', 'src/cli.ts'].filter((pad) => existsSync(pad))
  await build({
    entryPoints: ingangen,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    // Packages in CommonJS ask for `require`, which an ES module does not have of itself.
    banner: {
      js: "import { createRequire as _cr } from 'node:module'; const require = _cr(import.meta.url);",
    },
  })
}
