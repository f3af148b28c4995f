import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DATASETS } from '../../src/api/datasets.ts'
import { niksMetMin } from '../projections/min-zonder-getal.ts'
import { type Apiwereld, type Cellen, openApiwereld, rijenVan } from './wereld.ts'

/* Every column of every data set, as it is declared: a new one is tested by being there. */

const KOLOMMEN = DATASETS.flatMap(({ naam, kolommen }) =>
  kolommen.map((kolom) => ({ dataset: naam, kolom: kolom.naam, ...kolom })),
)

/** Texts that stay empty where there is nothing: lists, which a schema of text lets be empty or not. */
const LEGE_TEKSTEN = [
  'casussen.zijroutes',
  'casussen.vormen',
  'casussen.doelgroepen',
  'casussen.methodieken',
  'casussen.ontbrekend',
]

/** What leaves with the own organisation only, or with others as something less. */
const ALLEEN_EIGEN: Readonly<Record<string, readonly string[]>> = {
  casussen: ['gebied', 'gebiedcode', 'herkomst'],
  'sroi-analyses': ['herkomst'],
  'sroi-rijen': [
    'belanghebbende',
    'inbreng',
    'prestatie',
    'uitkomst',
    'indicator',
    'bron',
    'eenheid',
    'proxy',
    'proxyBron',
    'indexOnderbouwing',
    'tochGebeurdOnderbouwing',
    'verdringingOnderbouwing',
    'toerekeningAanAnderenOnderbouwing',
    'afnameOnderbouwing',
  ],
  methodieken: [],
  wijzigingen: [],
}

let wereld: Apiwereld
const eigen: Record<string, readonly Cellen[]> = {}
const ander: Record<string, readonly Cellen[]> = {}
const woordenboek: Record<string, Record<string, Uitleg>> = {}
let schemas: Record<string, Beschreven>

beforeAll(async () => {
  wereld = await openApiwereld()
  for (const { naam } of DATASETS) {
    eigen[naam] = await rijenVan(wereld.eigen, naam)
    ander[naam] = await rijenVan(wereld.ander, naam)
    woordenboek[naam] = leesWoordenboek(await (await wereld.eigen.haal(`/onderzoek/${naam}`)).text())
  }
  const document = await (await wereld.eigen.haal('/api/v1/openapi.json')).json()
  schemas = (document as { components: { schemas: Record<string, Beschreven> } }).components.schemas
})

describe.each(KOLOMMEN)('$dataset.$kolom', ({ dataset, naam, schema, zin }) => {
  const cellen = () => [...(eigen[dataset] ?? []), ...(ander[dataset] ?? [])].map((rij) => rij[naam])
  const isLeeg = (cel: unknown) => cel === null || cel === ''

  test('has a sentence and says what it holds, the same in the dictionary and in OpenAPI', () => {
    expect(zin).toMatch(/^.{7,}\.$/)
    expect(woordenboek[dataset]?.[naam]).toMatchObject({ zin, soort: expect.stringMatching(/^\w/) })
    expect(schemas[SCHEMA[dataset]]?.properties[naam]).toMatchObject({ description: zin })
  })

  test('may be empty where the schema lets it, and then an empty one shows it', () => {
    const magLeeg = schema.safeParse(null).success || LEGE_TEKSTEN.includes(`${dataset}.${naam}`)
    expect(woordenboek[dataset]?.[naam]?.leeg).toBe(magLeeg ? 'ja' : 'nee')
    expect(cellen().some(isLeeg)).toBe(magLeeg)
  })

  test('is filled somewhere, always with what its schema says, and never with minus nothing', () => {
    expect(cellen().some((cel) => !isLeeg(cel))).toBe(true)
    expect(z.array(schema).safeParse(cellen()).error).toBeUndefined()
    expect(cellen().filter((cel) => typeof cel === 'string' && niksMetMin(cel))).toEqual([])
  })
})

describe.each(DATASETS)('$naam', ({ naam, kolommen }) => {
  const namen = kolommen.map((kolom) => kolom.naam)

  test('has the declared columns in their order, in every form', async () => {
    const csv = await (await wereld.eigen.haal(`/api/v1/${naam}?formaat=csv`)).text()
    expect(Papa.parse<string[]>(csv, { delimiter: ',' }).data[0]).toEqual(namen)
    expect(eigen[naam]?.map((rij) => Object.keys(rij))).toEqual(eigen[naam]?.map(() => namen))
    expect(Object.keys(woordenboek[naam] ?? {})).toEqual(namen)
    expect(schemas[SCHEMA[naam]]).toMatchObject({ required: namen })
    expect(Object.keys(schemas[SCHEMA[naam]]?.properties ?? {})).toEqual(namen)
  })

  test('keeps free text to the own organisation', () => {
    const [rijen, anderen] = [eigen[naam] ?? [], ander[naam] ?? []]
    expect(anderen).toHaveLength(rijen.length)
    const minder = namen.filter((kolom) =>
      rijen.some((rij, nummer) => rij[kolom] !== anderen[nummer]?.[kolom]),
    )
    expect(minder).toEqual(ALLEEN_EIGEN[naam])
  })
})

const SCHEMA = {
  casussen: 'Casus',
  'sroi-analyses': 'SroiAnalyse',
  'sroi-rijen': 'SroiRij',
  methodieken: 'Methodiek',
  wijzigingen: 'Wijziging',
} as const

interface Beschreven {
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, { readonly description: string }>>
}

interface Uitleg {
  readonly zin: string
  readonly soort: string
  readonly leeg: string
}

/** What the page says of each column. */
const leesWoordenboek = (html: string): Record<string, Uitleg> => {
  const [, tabel = ''] = /id="kolommen"(.*?)<\/table>/s.exec(html) ?? []
  const regels = [...tabel.matchAll(/<tr\b.*?<\/tr>/gs)].map(([regel]) =>
    [...regel.matchAll(/<t[hd]\b.*?<\/t[hd]>/gs)].map(([cel]) => cel.replaceAll(/<[^>]+>/g, '')),
  )
  return Object.fromEntries(
    regels.slice(1).map(([naam = '', zin = '', soort = '', leeg = '']) => [naam, { zin, soort, leeg }]),
  )
}
