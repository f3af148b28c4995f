import { globSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { type Bron, bereik, type Import, leesBronnen } from './gereedschap/bronnen.ts'

const bronnen = leesBronnen('events/**/*', 'src/**/*', 'projections/**/*', 'views/**/*')
const onder = (...mappen: string[]) => bronnen.filter(({ pad }) => mappen.some((map) => pad.startsWith(map)))
const overtredingen = (van: readonly Bron[], mag: (naar: Import, van: Bron) => boolean): string[] =>
  van.flatMap((bron) =>
    bron.imports.filter((naar) => !mag(naar, bron)).map(({ naar }) => `${bron.pad} → ${naar}`),
  )

const RAND_VAN_NODE = /^src\/(node|cli[^/]*)(\.tsx?$|\/)/
const VOORBEELDEN = 'src/voorbeelden/'

test('the sources are found, or every rule below would pass', () => {
  for (const map of ['events/', 'src/', 'projections/', 'views/'])
    expect(onder(map).length).toBeGreaterThan(3)
})

describe('arrows point one way', () => {
  test('events know zod and each other', () => {
    const mag = ({ naar }: Import) => naar === 'zod' || naar.startsWith('events/')
    expect(overtredingen(onder('events/'), mag)).toEqual([])
  })

  test('the calculations know each other and mathematics', () => {
    const mag = ({ naar }: Import) =>
      naar.startsWith('projections/rekenkern/') || /^(decimal\.js|d3-[a-z]+)$/.test(naar)
    expect(overtredingen(onder('projections/rekenkern/'), mag)).toEqual([])
  })

  test('projections know events, the calculations and the types of the database port', () => {
    const mag = ({ naar, alleenType }: Import) =>
      /^(events|projections)\//.test(naar) ||
      ['kysely', 'zod', 'decimal.js', '@orama/stemmers/dutch'].includes(naar) ||
      (naar === 'src/store/ports.ts' && alleenType)
    expect(overtredingen(onder('projections/'), mag)).toEqual([])
  })

  test('views know each other, the enumerations of events, and of the rest only types', () => {
    const mag = ({ naar, eigen, alleenType }: Import) =>
      alleenType ||
      /^(views|events)\//.test(naar) ||
      (!eigen && /^(hono\/(jsx|html|css)|d3-[a-z]+)/.test(naar))
    expect(overtredingen(onder('views/'), mag)).toEqual([])
  })

  test('deciders reach events and their own folder, however far one follows them', () => {
    const deciders = bronnen.filter(({ pad }) => /^src\/[^/]+\/decider\.ts$/.test(pad))
    expect(deciders.length).toBeGreaterThan(2)
    const teVer = deciders.flatMap(({ pad }) => {
      const map = pad.replace(/[^/]+$/, '')
      const mag = (naar: string) =>
        naar.startsWith('events/') || naar.startsWith(map) || naar === 'src/decider.ts'
      return [...bereik(bronnen, pad)].filter((naar) => !mag(naar)).map((naar) => `${pad} → ${naar}`)
    })
    expect(teVer).toEqual([])
  })

  test('no two files need each other to start', () => {
    const kringen = bronnen.filter(({ pad }) => bereik(bronnen, pad).has(pad)).map(({ pad }) => pad)
    expect(kringen).toEqual([])
  })
})

describe('what belongs to one home stays at the rim', () => {
  test('only the entries and adapters of Node know Node', () => {
    const mag = ({ naar }: Import, { pad }: Bron) =>
      !naar.startsWith('node:') ||
      RAND_VAN_NODE.test(pad) ||
      (pad === 'src/cryptografie.ts' && naar === 'node:crypto')
    expect(overtredingen(bronnen, mag)).toEqual([])
  })

  test('only the entries and adapters of Node know its packages', () => {
    const mag = ({ naar }: Import, { pad }: Bron) =>
      !/^(@hono\/node-server|pino)/.test(naar) || RAND_VAN_NODE.test(pad)
    expect(overtredingen(bronnen, mag)).toEqual([])
  })

  test('only the Worker and the D1 adapter know Cloudflare', () => {
    const mag = ({ naar }: Import, { pad }: Bron) =>
      !/^(@?cloudflare|wrangler)/.test(naar) || ['src/worker.ts', 'src/store/d1.ts'].includes(pad)
    expect(overtredingen(bronnen, mag)).toEqual([])
  })

  test('the bundle of the Worker asks workerd for nothing that it does not have', async () => {
    const { metafile } = await build({
      entryPoints: ['src/worker.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['workerd', 'worker', 'browser'],
      external: ['node:*', 'cloudflare:*'],
      logLevel: 'silent',
    })
    const gevraagd = Object.values(metafile.inputs).flatMap(({ imports }) => imports)
    expect([...new Set(gevraagd.filter(({ external }) => external).map(({ path }) => path))].sort()).toEqual([
      'node:async_hooks',
      'node:crypto',
    ])
    expect(Object.keys(metafile.inputs).filter((pad) => RAND_VAN_NODE.test(pad))).toEqual([])
  })
})

describe('one place for one kind of thing', () => {
  test('SQL stands in projections and in the store', () => {
    const sql =
      /\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|TRIGGER))\s/s
    // A page may show a query to the researcher who will run it.
    const elders = bronnen.filter(({ pad }) => !/^(projections|views|src\/store|src\/node)\//.test(pad))
    expect(vindplaatsen(elders, (tekst) => sql.test(tekst))).toEqual([])
    expect(overtredingen(elders, ({ naar, alleenType }) => naar !== 'kysely' || alleenType)).toEqual([])
  })

  test('the day of an instant is that of the Netherlands, found in events/dag.ts', () => {
    const zelf =
      /\.(slice|substring)\(0, ?10\)|\bsubstr\([^)]+, ?1, ?10\)|\.split\('T'\)|date\('now'|\.get(UTC)?(Date|Month|FullYear)\(/
    const elders = onder('src/', 'projections/', 'views/').filter(({ pad }) =>
      zelf.test(readFileSync(pad, 'utf8')),
    )
    expect(elders.map(({ pad }) => pad)).toEqual([])
  })

  test('Dutch sentences stand in views; examples, references, stop words and columns of the API are data', () => {
    // What a column says is declared with the column, or it would have to be kept in step in two places.
    const data = [VOORBEELDEN, 'src/referentie/basis.ts', 'projections/woorden.ts', 'src/api/kolommen/']
    const mag = ['views/', ...data]
    const elders = bronnen.filter(({ pad }) => !mag.some((begin) => pad.startsWith(begin)))
    expect(vindplaatsen(elders, isNederlandseZin)).toEqual([])
  })

  test('a word that English has too does not make a sentence Dutch', () => {
    expect(isNederlandseZin('Deze casus is afgerond')).toBe(true)
    expect(isNederlandseZin('Er zijn geen casussen')).toBe(true)
    expect(isNederlandseZin('the version of the stream is behind')).toBe(false)
    expect(isNederlandseZin('casus-is-afgerond')).toBe(false)
    expect(isNederlandseZin('/casussen/…?zoek=het&voor=een')).toBe(false)
  })
})

describe('files', () => {
  test('are short', () => {
    const lang = bronnen.filter(({ regels }) => regels > 300)
    expect(lang.map(({ pad, regels }) => `${pad}: ${regels}`)).toEqual([])
  })

  test('stand in the folder of what they are about', () => {
    const los = onder('views/').filter(({ pad }) => pad.split('/').length === 2)
    expect(los.map(({ pad }) => pad)).toEqual([])
  })

  test('export by name, but for the entry of the Worker', () => {
    expect(bronnen.filter(({ defaultExport }) => defaultExport).map(({ pad }) => pad)).toEqual([
      'src/worker.ts',
    ])
  })

  test('do more than pass on what others export', () => {
    const vaten = bronnen.filter(({ pad, vat }) => vat || /\/index\.tsx?$/.test(pad)).map(({ pad }) => pad)
    expect(vaten).toEqual([])
  })

  test('point nowhere outside the project', () => {
    const alles = ['events', 'src', 'projections', 'views', 'assets', 'bench', 'scripts'].map(
      (map) => `${map}/**/*`,
    )
    const paden = globSync([...alles, '*.{md,ts,json,toml}']).filter((pad) => /\.[a-z]+$/.test(pad))
    expect(paden.filter((pad) => readFileSync(pad, 'utf8').includes('../shared'))).toEqual([])
  })
})

const vindplaatsen = (van: readonly Bron[], raak: (tekst: string) => boolean): string[] =>
  van.flatMap(({ pad, teksten }) =>
    teksten.filter(raak).map((tekst) => `${pad}: ${tekst.trim().slice(0, 80)}`),
  )

const NEDERLANDS = new Set(
  'het een niet deze zijn wordt worden voor van naar geen bij nog moet kunt kan heeft hebben dit wie wij uw onze alleen ook maar staat'.split(
    ' ',
  ),
)
const OOK_ENGELS = new Set('de en of is op te in met die dat er om al'.split(' '))

/** At least three words, with one that only Dutch has, or two that English hardly uses together. */
function isNederlandseZin(tekst: string): boolean {
  if (/\b(SELECT|INSERT|UPDATE|DELETE|CREATE|WHERE|FROM|JOIN)\b/.test(tekst)) return false
  const woorden = tekst
    .toLowerCase()
    .split(/\s+/)
    .map(kaal)
    .filter((woord) => woord.length > 1)
  const zeker = woorden.filter((woord) => NEDERLANDS.has(woord)).length
  const misschien = woorden.filter((woord) => OOK_ENGELS.has(woord)).length
  return woorden.length >= 3 && (zeker >= 1 || misschien >= 3)
}

const kaal = (woord: string): string => woord.replace(/^[^a-z]+|[^a-z]+$/g, '')
