import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { invoerVan } from '../../src/web/velden.ts'
import { Formulier } from '../../views/onderdelen/formulier.tsx'
import type { Formulierstand } from '../../views/onderdelen/formulierstand.ts'
import {
  bedrag,
  datum,
  getal,
  keuze,
  onder,
  procent,
  rondjes,
  tekst,
  uitleg,
  Velden,
  type Veldenlijst,
  veldnamen,
  verborgen,
  vinkje,
  vinkjes,
  vlak,
} from '../../views/onderdelen/veldenlijst.tsx'

const SOORT = { GOED: 'Goed', SLECHT: 'Slecht' }
const PROEF: Veldenlijst = [
  ['soort', rondjes('Wat voor factor is het?', SOORT, { wat: 'wat voor factor het is' })],
  [
    ['naam', tekst('Naam', { wat: 'hoe het heet' })],
    ['bron', tekst('Bron', { optioneel: true, naam: 'herkomst' })],
  ],
  uitleg('Laat leeg wat u niet weet.'),
]

const html = (deel: unknown): string => String(deel)
const stand = (fouten: Formulierstand['fouten'], invoer: Formulierstand['invoer'] = {}): Formulierstand => ({
  invoer: { opdrachtId: 'fictief', ...invoer },
  fouten,
})

describe('a form from a list', () => {
  test('shows its fields in their order, side by side where they stand in a list of their own', () => {
    const getoond = html(<Velden velden={PROEF} waarden={{ soort: 'SLECHT', naam: 'Trap', bron: null }} />)
    expect([...getoond.matchAll(/ name="(\w+)"/g)].map(([, naam]) => naam)).toEqual([
      'soort',
      'soort',
      'naam',
      'bron',
    ])
    expect(getoond).toMatch(
      /<div class="sr-rij">.*name="naam".*name="bron".*<\/div><p class="sr-zacht">Laat/s,
    )
    expect(getoond).toContain('value="SLECHT" checked')
    expect(getoond).toContain('value="Trap"')
  })

  test('looks for a name with a dot in what is stored, and shows what it begins with where there is nothing', () => {
    const lijst = onder('uitkomst', [
      ['jaren', getal('Hoe lang?', { wat: 'hoe lang het duurt', begin: '1' })],
      ['bedrag', bedrag('Bedrag', { wat: 'welk bedrag het is' })],
    ])
    const waarden = { uitkomst: { jaren: null, bedrag: '8500.50' } }
    const getoond = html(<Velden velden={lijst} waarden={waarden} />)
    expect(getoond).toMatch(/value="1"[^>]*name="uitkomst.jaren"/)
    expect(getoond).toMatch(/value="8500,50"[^>]*name="uitkomst.bedrag"/)
  })

  test('takes choices, a unit and an id from the page', () => {
    const lijst: Veldenlijst = [
      ['meting', keuze('Welke meting?', [], { optioneel: true })],
      ['waarde', getal('Hoeveel?', { wat: 'hoeveel het is' })],
    ]
    const eigen = {
      meting: { opties: [{ waarde: 'm1', label: 'De eerste' }], id: 'meting-1' },
      waarde: { eenheid: 'huurders', rest: { 'data-proef': 'ja' } },
    }
    const getoond = html(<Velden velden={lijst} eigen={eigen} idbegin="stap" />)
    expect(getoond).toContain('<option value="m1">De eerste</option>')
    expect(getoond).toContain('id="meting-1"')
    expect(getoond).toContain('id="stap-waarde"')
    expect(getoond).toContain('huurders')
    expect(getoond).toContain('data-proef="ja"')
  })

  test('asks in its summary for what is missing, and names the field of any other fault', () => {
    const fouten = { bron: 'tekst-te-lang', naam: 'verplicht', soort: 'keuze-ongeldig' }
    expect(regels(stand(fouten, { bron: 'x', naam: '' }))).toEqual([
      ['#veld-soort', 'Kies wat voor factor het is.'],
      ['#veld-naam', 'Vul in hoe het heet.'],
      ['#veld-bron', 'Bron: Deze tekst is te lang. Kort hem in.'],
    ])
  })

  test('says of a choice that was made that it is wrong, not that it is missing', () => {
    expect(regels(stand({ soort: 'keuze-ongeldig' }, { soort: 'ANDERS' }))[0]?.[1]).toMatch(
      /^Wat voor factor is het: /,
    )
  })

  test('says what is wrong with something that stands in no field as the title', () => {
    const getoond = formulier(stand({ opdrachtId: 'id-ongeldig' }))
    expect(getoond).not.toContain('<a class="ams-link"')
    expect(getoond).toContain('role="alert"')
  })

  test('gives the names that a sentence calls its fields', () => {
    expect(veldnamen(PROEF)).toEqual({
      soort: 'wat voor factor is het',
      naam: 'naam',
      bron: 'herkomst',
    })
  })

  const formulier = (s: Formulierstand) =>
    html(<Formulier naar="/proef" opdrachtId="opdracht" stand={s} velden={PROEF} />)
  const regels = (s: Formulierstand) =>
    [...formulier(s).matchAll(/<a class="ams-link" href="(#[\w-]+)">([^<]*)/g)].map(([, href, zin]) => [
      href,
      zin,
    ])
})

describe('what is typed in the fields of a list', () => {
  const lees = (veld: Veldenlijst[number], schema: z.ZodType, getypt: unknown): unknown => {
    const gelezen = invoerVan([veld], { v: schema }).safeParse(getypt === undefined ? {} : { v: getypt })
    return gelezen.success ? gelezen.data.v : 'geweigerd'
  }
  const W = { wat: 'wat het is' }

  test.each([
    ['a text', tekst('Tekst', W), z.string().min(1), 'Trap', 'Trap'],
    ['an empty text', tekst('Tekst', W), z.string().min(1), '', 'geweigerd'],
    ['an empty text that may be', vlak('Tekst', W), z.string().min(1).nullable(), ' ', null],
    ['a text that did not come', vlak('Tekst', W), z.string().min(1).nullable(), undefined, null],
    ['an amount', bedrag('Bedrag', W), z.string(), '€ 1.234,56', '1234.56'],
    ['a percentage', procent('Deel', W), z.string(), '12,5 %', '12.5'],
    ['a decimal that may be empty', getal('Getal', W), z.string().nullable(), '', null],
    ['a whole number', getal('Getal', W), z.int(), '1.500', 1500],
    ['an empty whole number', getal('Getal', W), z.int(), '', 'geweigerd'],
    ['an empty whole number that may be', getal('Getal', W), z.int().nullable(), '', null],
    ['a whole number that has an answer of its own', getal('Jaar', W), z.int().prefault(2026), '', 2026],
    ['a decimal that has one', getal('Factor', W), z.string().prefault('1'), '', '1'],
    ['a day', datum('Dag', W), z.iso.date(), '1 maart 2026', '2026-03-01'],
    ['an empty day that may be', datum('Dag', W), z.iso.date().nullable(), '', null],
    ['a day that there is not', datum('Dag', W), z.iso.date(), '31-2-2026', 'geweigerd'],
    ['a choice that is a number', rondjes('Jaar', {}, W), z.union([z.literal(1), z.literal(2)]), '2', 2],
    ['a number from a list', keuze('Niveau', {}, W), z.int().max(5), '3', 3],
    ['none of the ticks', vinkjes('Rollen', {}, W), z.array(z.string()), undefined, []],
    ['one of the ticks', vinkjes('Rollen', {}, W), z.array(z.string()), 'A', ['A']],
    ['some of the ticks', vinkjes('Rollen', {}, W), z.array(z.string()), ['A', 'B'], ['A', 'B']],
    ['a tick', vinkje('Akkoord'), z.boolean(), 'ja', true],
    ['no tick', vinkje('Akkoord'), z.boolean(), undefined, false],
    ['what the page hands on', verborgen(), z.string(), 'x', 'x'],
  ])('%s', (_, veld, schema, getypt, waarde) => {
    expect(lees(['v', veld], schema, getypt)).toEqual(waarde)
  })

  const GROEP = onder('groep', [['jaar', getal('Jaar', { wat: 'welk jaar het is' })]])

  test('a name with a dot is read into its group', () => {
    const schema = invoerVan([['naam', tekst('Naam', W)], ...GROEP], {
      naam: z.string(),
      groep: { jaar: z.int() },
    })
    const gelezen: { naam: string; groep: { jaar: number } } = schema.parse({
      naam: 'Trap',
      groep: { jaar: '2026' },
    })
    expect(gelezen).toEqual({ naam: 'Trap', groep: { jaar: 2026 } })
  })

  test('a group may be read by a schema of its own', () => {
    const schema = invoerVan(GROEP, { groep: z.unknown().transform(() => 'zelf') })
    expect(schema.parse({ groep: { jaar: '2026' } })).toEqual({ groep: 'zelf' })
  })

  test('a field without a schema, or a schema without a field, is a mistake of the programmer', () => {
    expect(() => invoerVan(PROEF, { soort: z.string(), naam: z.string() })).toThrow('bron')
    expect(() => invoerVan(GROEP, { groep: { jaar: z.int(), maand: z.int() } })).toThrow('maand')
    expect(() => invoerVan(GROEP, { groep: {} })).toThrow('jaar')
    expect(() => invoerVan([], { naam: z.string() })).toThrow('naam')
  })
})
