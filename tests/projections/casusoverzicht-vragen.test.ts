import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Casusvraag,
  type Cursor,
  cursorVan,
  facetcodes,
  type Gevonden,
  gewijzigdNa,
  leesRij,
  SORTERINGEN,
  teMetenTot,
  zoekCasussen,
} from '../../projections/casusoverzicht-vragen.ts'
import { type Facetkeuze, telFacetten } from '../../projections/facetten.ts'
import { ALLES } from '../../projections/zicht.ts'
import type { SqlStatement } from '../../src/store/ports.ts'
import {
  A,
  analyseGestart,
  analyseVastgesteld,
  B,
  C,
  doel,
  gebeurd,
  geregistreerd,
  id,
  meetplan,
  meting,
} from './overzichtgebeurtenissen.ts'
import { metGebeurtenissen, type Toevoeging } from './overzichtproef.ts'

type Register = Awaited<ReturnType<typeof metGebeurtenissen>>

const namen = async ({ db }: Register, vraag: SqlStatement): Promise<string[]> =>
  (await db.all<Gevonden>(vraag)).map((rij) => leesRij(rij).naam)

/** Forty casussen (fictief): every name twice, every start date four times. */
const veertig = () =>
  metGebeurtenissen(
    Array.from({ length: 40 }, (_, nummer): Toevoeging => {
      const casusId = id(1000 + ((nummer * 7) % 40))
      const naam = `Casus ${String(Math.floor(nummer / 2)).padStart(2, '0')}`
      const startdatum = nummer % 8 === 0 ? null : `2026-0${1 + (nummer % 9)}-01`
      const over = { naam, startdatum, route: nummer % 3 === 0 ? ('WONEN' as const) : ('LEREN' as const) }
      return [`casus-${casusId}`, geregistreerd(over)]
    }),
  )

const bladerDoor = async (
  { db }: Register,
  vraag: Omit<Casusvraag, 'cursor' | 'limiet'>,
  start: Cursor | null,
) => {
  const gezien: Gevonden[] = []
  let cursor = start
  for (;;) {
    const bladzijde = await db.all<Gevonden>(zoekCasussen({ ...vraag, cursor, limiet: 7 }))
    gezien.push(...bladzijde)
    const laatste = bladzijde.at(-1)
    if (!laatste) return gezien
    cursor = cursorVan(laatste, vraag.sortering)
  }
}

describe('paging', () => {
  test.each(SORTERINGEN)('by %s passes every casus once, forth and back', async (sortering) => {
    const register = await veertig()
    const heen = await bladerDoor(register, { zicht: ALLES, keuze: {}, sortering }, null)
    expect(new Set(heen.map(({ nr }) => nr)).size).toBe(40)
    const laatste = heen.at(-1) as Gevonden
    const terug = await bladerDoor(
      register,
      { zicht: ALLES, keuze: {}, sortering, richting: 'terug' },
      cursorVan(laatste, sortering),
    )
    expect(terug.map(({ nr }) => nr)).toEqual(
      heen
        .slice(0, -1)
        .map(({ nr }) => nr)
        .toReversed(),
    )
  })

  test('by registration goes on without a gap or a repeat while others write', async () => {
    const register = await veertig()
    const eerste = await register.db.all<Gevonden>(
      zoekCasussen({ zicht: ALLES, keuze: {}, sortering: 'geregistreerd', limiet: 20 }),
    )
    await register.voegToe(`casus-${id(1000)}`, gebeurd('CasusVastgesteld', {}))
    await register.voegToe(`casus-${id(1021)}`, gebeurd('CasusVastgesteld', {}))
    await register.voegToe(`casus-${A}`, geregistreerd({ naam: 'Nieuw' }))
    const cursor = cursorVan(eerste.at(-1) as Gevonden, 'geregistreerd')
    const rest = await register.db.all<Gevonden>(
      zoekCasussen({ zicht: ALLES, keuze: {}, sortering: 'geregistreerd', cursor, limiet: 100 }),
    )
    expect([...eerste, ...rest].map(({ nr }) => nr)).toEqual([
      ...Array.from({ length: 40 }, (_, index) => index + 1),
      43,
    ])
  })

  test('the newest change stands first', async () => {
    const register = await metGebeurtenissen([
      [`casus-${A}`, geregistreerd({ naam: 'Eerst' })],
      [`casus-${B}`, geregistreerd({ naam: 'Later' })],
      [`casus-${A}`, gebeurd('CasusVastgesteld', {})],
    ])
    const vraag = zoekCasussen({ zicht: ALLES, keuze: {}, sortering: 'bijgewerkt', limiet: 5 })
    expect(await namen(register, vraag)).toEqual(['Eerst', 'Later'])
    expect(await namen(register, gewijzigdNa(ALLES, 2, 5))).toEqual(['Eerst'])
  })

  test('names are ordered as people do: capitals and accents make no difference', async () => {
    const register = await metGebeurtenissen(
      ['zebra', 'Één thuis', 'Appel', 'éclair'].map(
        (naam, nummer): Toevoeging => [`casus-${id(nummer)}`, geregistreerd({ naam })],
      ),
    )
    const vraag = zoekCasussen({ zicht: ALLES, keuze: {}, sortering: 'naam', limiet: 5 })
    expect(await namen(register, vraag)).toEqual(['Appel', 'éclair', 'Één thuis', 'zebra'])
  })
})

test('what is to be measured stands by date, and not what comes later', async () => {
  const register = await metGebeurtenissen([
    [`casus-${A}`, geregistreerd({ naam: 'Laatste' }), meetplan(['2026-11-22'])],
    [`casus-${B}`, geregistreerd({ naam: 'Eerste' }), meetplan(['2026-03-01'])],
    [`casus-${C}`, geregistreerd({ naam: 'Morgen' }), meetplan(['2026-11-23'])],
  ])
  expect(await namen(register, teMetenTot(ALLES, '2026-11-22', 5))).toEqual(['Eerste', 'Laatste'])
})

/* Any history: of each casus and its analysis the events that could have come in this order. */
const stap = (casusId: string, nummer: number) =>
  fc.constantFrom<Toevoeging>(
    [`casus-${casusId}`, gebeurd('CasusVastgesteld', {})],
    [`casus-${casusId}`, gebeurd('CasusGestart', {}), gebeurd('CasusOnderbroken', { reden: 'Zomer.' })],
    [`casus-${casusId}`, gebeurd('RolToegewezen', { rol: 'FINANCIER', toelichting: null })],
    [`casus-${casusId}`, gebeurd('MethodiekGekoppeld', { methodiekId: id(nummer) })],
    [
      `casus-${casusId}`,
      gebeurd('RouteToegekend', { route: 'WERKEN', zijroutes: ['WONEN'], vormen: [], reden: null }),
    ],
    [
      `casus-${casusId}`,
      doel(id(nummer)),
      meting('NulmetingVastgelegd', id(50 + nummer), id(nummer), '2026-04-01'),
    ],
    [`casus-${casusId}`, meetplan([`2026-0${1 + (nummer % 9)}-01`])],
    [
      `casus-${casusId}`,
      gebeurd('UitkomstVastgesteld', { uitkomst: 'DALING', toelichting: 'Helaas.', reden: null }),
    ],
    [`casus-${casusId}`, gebeurd('EffectBeschreven', { tekst: `Woord${nummer} op het plein`, reden: null })],
    [`sroi-analyse-${casusId}`, analyseVastgesteld('1.5', '0.9', '2.2')],
    [`sroi-analyse-${casusId}`, { type: 'SroiAnalyseIngetrokken', data: { reden: 'Telfout.' } }],
  )

const geschiedenis = fc
  .array(
    fc
      .tuple(fc.constantFrom(A, B, C), fc.integer({ min: 1, max: 30 }))
      .chain(([casusId, nummer]) => stap(casusId, nummer)),
    { maxLength: 25 },
  )
  .map((stappen): Toevoeging[] => [
    ...[A, B, C].map(
      (casusId): Toevoeging => [`casus-${casusId}`, geregistreerd({ naam: `Casus ${casusId.slice(-1)}` })],
    ),
    ...[A, B, C].map((casusId): Toevoeging => [`sroi-analyse-${casusId}`, analyseGestart(casusId)]),
    ...stappen,
  ])

const TABELLEN = ['casusoverzicht', 'casusfacet', 'casusanalyse', 'casuszoektekst']

const inhoud = async ({ db }: Register) => {
  const rijen = await Promise.all(
    TABELLEN.map((tabel) => db.all({ sql: `SELECT * FROM ${tabel} ORDER BY 1`, parameters: [] })),
  )
  const plein = await db.all({
    sql: `SELECT rowid FROM casuszoek WHERE casuszoek MATCH '"plein"' ORDER BY rowid`,
    parameters: [],
  })
  return [...rijen, plein]
}

test('the same history gives the same rows, however the log is cut in pages', async () => {
  await fc.assert(
    fc.asyncProperty(geschiedenis, fc.integer({ min: 1, max: 9 }), async (toevoegingen, bladzijde) => {
      const ineens = await inhoud(await metGebeurtenissen(toevoegingen))
      expect(await inhoud(await metGebeurtenissen(toevoegingen, bladzijde))).toEqual(ineens)
    }),
    { numRuns: 30 },
  )
})

test('searching in SQL finds what counting finds', async () => {
  const keuze: fc.Arbitrary<Facetkeuze> = fc.record({
    route: fc.subarray(['LEREN', 'WERKEN', 'WONEN']),
    rol: fc.subarray(['FINANCIER']),
    status: fc.subarray(['CONCEPT', 'VASTGESTELD', 'ONDERBROKEN']),
    sroi: fc.subarray(['MET', 'ZONDER']),
    nulmeting: fc.subarray(['MET', 'ZONDER']),
    gemeente: fc.subarray(['GM0363', 'GM0599']),
    methodiek: fc.subarray([id(1), id(2), id(3), id(4), id(5)]),
  })
  await fc.assert(
    fc.asyncProperty(
      geschiedenis,
      fc.array(keuze, { minLength: 5, maxLength: 5 }),
      async (toevoegingen, keuzes) => {
        const { db } = await metGebeurtenissen(toevoegingen)
        const codes = (await db.all<{ codes: string | null }>(facetcodes(ALLES, null))).flatMap(
          ({ codes }) => codes ?? [],
        )
        for (const gekozen of keuzes) {
          const vraag = zoekCasussen({ zicht: ALLES, keuze: gekozen, sortering: 'geregistreerd', limiet: 10 })
          const gevonden = (await db.all<Gevonden>(vraag)).map(({ nr }) => nr)
          expect(gevonden).toEqual(telFacetten(codes, gekozen).nrs)
        }
      },
    ),
    { numRuns: 30 },
  )
})
