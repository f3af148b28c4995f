import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { APISCOPES, LEDENROLLEN } from '../../events/toegangswaarden.ts'
import { casusdecider } from '../../src/casus/decider.ts'
import { type Actor, NIEMAND, SYSTEEM } from '../../src/toegang/wie.ts'
import { handelAf } from '../../src/web/handelaf.ts'
import { voorActor } from '../../src/web/register.ts'
import { casusvelden, gecodeerd, type Velden } from '../aanvaarding/casusformulier.ts'
import type { Formulier } from '../aanvaarding/html.ts'
import { alleFormulieren, vulIn } from '../aanvaarding/robot.ts'
import { openWereld, type Wereld } from '../aanvaarding/wereld.ts'
import { type Bezoek, TESTGEBRUIKER } from '../gereedschap/geheugenregister.ts'

/*
 * Ten thousand requests that nobody would send, by people of every kind: over what the API describes of itself, over
 * every form, and over pages. None is answered by a crash, and none shows what its sender may not see.
 */

const AANTAL = 10_000
const ZAAD = 20261122
const TIJD = 300_000

/** Words that occur in one casus only, and who may read them. */
const GEHEIM = { A: 'zevenslaper', B: 'kwartelkoning', C: 'waterspreeuw' } as const

const iemand = (nummer: string, over: Partial<Actor>): Actor => ({
  ...TESTGEBRUIKER,
  id: `01990000-0000-7000-8000-0000000000${nummer}`,
  houder: false,
  ...over,
})
const ORGANISATIE_B = {
  organisatieId: '01990000-0000-7000-8000-00000000bbb2',
  organisatie: 'Andere (fictief)',
}
/** A colleague of whoever tests, with a concept that was shared with nobody. */
const COLLEGA = iemand('a1', { rollen: ['PROFESSIONAL'] })
const VREEMDE = iemand('b1', { ...ORGANISATIE_B, rollen: ['PROFESSIONAL'] })

const WIE: readonly (readonly [actor: Actor, leest: readonly (keyof typeof GEHEIM)[]])[] = [
  [TESTGEBRUIKER, []],
  [iemand('a2', { rollen: ['ONDERZOEKER'] }), []],
  [iemand('a3', { rollen: ['BEHEERDER'], houder: true }), []],
  [iemand('a4', { rollen: [], scopes: APISCOPES }), []],
  [iemand('b2', { ...ORGANISATIE_B, rollen: LEDENROLLEN }), ['C']],
  [iemand('b3', { ...ORGANISATIE_B, rollen: ['VAKGEMEENSCHAP'] }), []],
  [NIEMAND, []],
]

let wereld: Wereld
let bezoekers: readonly { bezoek: Bezoek; verboden: readonly string[]; actor: Actor }[]
let formulieren: readonly Formulier[]
let lijsten: readonly Lijst[]
let ids: readonly string[]

interface Lijst {
  readonly pad: string
  readonly parameters: readonly { readonly naam: string; readonly waarden: readonly string[] }[]
}

beforeAll(async () => {
  wereld = await openWereld(() => 'Proef (fictief)')
  const vreemd = [await geheim(COLLEGA, 'A'), await geheim(VREEMDE, 'B'), await geheim(VREEMDE, 'C', true)]
  ids = [wereld.casusId, wereld.analyseId, wereld.methodiekId, ...vreemd, TESTGEBRUIKER.id, VREEMDE.id]
  bezoekers = WIE.map(([actor, leest]) => ({
    actor,
    bezoek: wereld.als(actor),
    verboden: Object.entries(GEHEIM).flatMap(([welk, woord]) =>
      leest.some((een) => een === welk) ? [] : [woord],
    ),
  }))
  formulieren = (await alleFormulieren(wereld, wereld.begin)).filter(({ actie }) => !TRAAG.test(actie))
  lijsten = beschreven((await (await wereld.haal('/api/v1/openapi.json')).json()) as Beschrijving)
}, TIJD)

/** What keeps a machine busy without reading anything that is sent. */
const TRAAG = /herbouw|controles|verificaties/

const geheim = async (maker: Actor, welk: keyof typeof GEHEIM, inOrganisatie = false): Promise<string> => {
  const woord = GEHEIM[welk]
  const velden = { ...casusvelden(`${woord} (fictief)`), aanleiding: `${woord} (fictief)`, gebied: woord }
  const antwoord = await wereld.als(maker).stuur('/casussen', velden)
  const id = antwoord.headers.get('location')?.split('/').at(-1) ?? ''
  if (inOrganisatie)
    await handelAf(
      voorActor({ ...wereld.register, actor: SYSTEEM }, maker),
      casusdecider,
      `casus-${id}`,
      { type: 'DelingVerruimd', data: { niveau: 'EIGEN_CORPORATIE', reden: 'Om van te leren (fictief).' } },
      { commandId: wereld.register.newId(), versie: null },
    )
  return id
}

interface Beschrijving {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters?: readonly {
            readonly name: string
            readonly in: string
            readonly schema: { readonly enum?: readonly unknown[] }
          }[]
        }
      }
    >
  >
}

const beschreven = ({ paths }: Beschrijving): Lijst[] =>
  Object.entries(paths).map(([pad, { get }]) => ({
    pad: `/api/v1${pad}`,
    parameters: (get.parameters ?? [])
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, schema }) => ({ naam: name, waarden: (schema.enum ?? []).map(String) })),
  }))

const LASTIG = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  '9'.repeat(40),
  '1,5',
  'null',
  '__proto__',
  'constructor',
  "' OR 1=1 --",
  '%00',
  '\u0000',
  '\ud800',
  '\u202e',
  '../..',
  'NEAR(a b)',
  '"',
  '*',
  'fictief',
  'proef',
  '31-02-2026',
  '2026-02-31',
  '9999-12-31',
  'x'.repeat(5000),
  '<script>',
  '=1+1',
  'a\r\nSet-Cookie: x=1',
  'jan.proef@example.org',
  '123456782',
  '1',
  '100',
  '1000',
  'true',
  'csv',
  'ndjson',
  'json',
  'CONCEPT',
  'ONDERZOEK',
  'BEHEERDER',
] as const

const waarde = fc.oneof(
  fc.constantFrom(...LASTIG),
  fc.nat(20).map((nummer) => `id:${nummer}`),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const KOPPEN = fc.dictionary(
  fc.constantFrom(
    'accept',
    'if-none-match',
    'hx-request',
    'range',
    'x-forwarded-for',
    'x-request-id',
    'cookie',
  ),
  fc.constantFrom(
    'text/csv',
    '*',
    '"a"',
    'true',
    'bytes=0-1',
    'x'.repeat(300),
    'sr-sessie=a.b; gezien=1.2.3',
    '%',
  ),
  { maxKeys: 2 },
)
const METHODE = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET') },
  fc.constantFrom('POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'ONZIN'),
)

const verzoek = fc.record({
  wie: fc.nat(),
  soort: fc.constantFrom('api', 'api', 'formulier', 'pagina'),
  welk: fc.nat(),
  id: waarde,
  velden: fc.array(fc.tuple(fc.nat(), fc.nat(), waarde), { maxLength: 4 }),
  weg: fc.array(fc.nat(), { maxLength: 1 }),
  methode: METHODE,
  koppen: KOPPEN,
  vreemdId: fc.boolean(),
})
type Verzoek = typeof verzoek extends fc.Arbitrary<infer V> ? V : never

const PAGINAS = [
  '/',
  '/casussen',
  '/casussen/ID',
  '/casussen/ID/tijdlijn',
  '/casussen/ID/rapport',
  '/casussen/ID/afsluiting',
  '/casussen/ID/inzage',
  '/casussen/ID/deling',
  '/casussen/ID/analyses/nieuw',
  '/analyses/ID',
  '/analyses/ID/rapport',
  '/methodieken',
  '/methodieken/ID',
  '/methodieken/vergelijking',
  '/import',
  '/import/ID',
  '/deelnemers',
  '/deelnemers/ID',
  '/organisatie',
  '/organisaties',
  '/apisleutels',
  '/inzage',
  '/bewaring',
  '/beheer',
  '/noodtoegang',
  '/onderzoek',
  '/onderzoek/ID',
  '/inloggen',
  '/inrichting/ID',
  '/uitnodiging/ID',
  '/ID',
] as const
const NAMEN =
  'q route status sorteer na voor stand limiet formaat bewerk rij m positie naar bladzijde wie'.split(' ')

test(
  `${AANTAL} random requests: never a crash, never what is another's`,
  async () => {
    const mis: string[] = []
    const statussen = new Set<number>()
    let gelezen = 0
    for (const een of fc.sample(verzoek, { numRuns: AANTAL, seed: ZAAD })) {
      const bezoeker = bezoekers[een.wie % bezoekers.length]
      if (!bezoeker) continue
      const [pad, opties] = maakVerzoek(een)
      const antwoord = await bezoeker.bezoek.app.request(pad, opties)
      const tekst = `${await antwoord.text()}${[...antwoord.headers].join()}`
      statussen.add(antwoord.status)
      if (Object.values(GEHEIM).some((woord) => tekst.includes(woord))) gelezen += 1
      const gezien = bezoeker.verboden.filter((woord) => tekst.includes(woord))
      const gelekt = /node_modules|\.tsx?:\d+:|SQLITE|no such column/.test(tekst)
      if (antwoord.status >= 500 || gezien.length > 0 || gelekt)
        mis.push(
          `${antwoord.status} ${bezoeker.actor.id} ${opties.method} ${pad} ${opties.body ?? ''} ${gezien}`.slice(
            0,
            600,
          ),
        )
    }
    expect(mis).toEqual([])
    // It was looked for where it can be found, and everything was tried.
    expect(gelezen).toBeGreaterThan(10)
    expect([...statussen]).toEqual(expect.arrayContaining([200, 303, 400, 401, 403, 404, 422]))
  },
  TIJD,
)

test(
  'after that the log is whole, every read model equals a replay, and nothing of another was changed',
  async () => {
    const { register } = wereld
    expect((await register.onderhoud.verify()).fault).toBeNull()
    expect((await register.onderhoud.controleer()).filter(({ isEqual }) => !isEqual)).toEqual([])
    const makers = new Set([COLLEGA.id, VREEMDE.id])
    for (const id of ids) {
      const { events } = await register.store.readStream(`casus-${id}`)
      const [eerste] = events
      if (eerste && makers.has(eerste.actor))
        expect(events.filter(({ organisatie }) => organisatie !== eerste.organisatie)).toEqual([])
    }
  },
  TIJD,
)

const maakVerzoek = (een: Verzoek): [string, RequestInit & { body?: string }] => {
  if (een.soort === 'formulier') return maakFormulier(een)
  const lijst = lijsten[een.welk % lijsten.length]
  const pagina = PAGINAS[een.welk % PAGINAS.length] ?? '/'
  const pad = een.soort === 'api' && lijst ? lijst.pad.replace(/\{[^}]*\}/, 'ID') : pagina
  const namen = een.soort === 'api' ? (lijst?.parameters ?? []) : NAMEN.map((naam) => ({ naam, waarden: [] }))
  const vraag = een.velden.map(([welk, keuze, getypt]): [string, string] => {
    const parameter = namen[welk % (namen.length + 1)]
    const goed = parameter?.waarden[keuze % (2 * parameter.waarden.length || 1)]
    return [parameter?.naam ?? 'onbekend', goed ?? alsId(getypt)]
  })
  const adres = `${pad.replace('ID', encodeer(alsId(een.id)))}?${new URLSearchParams(vraag)}`
  return [
    adres,
    { method: een.methode, headers: { host: 'localhost', origin: 'http://localhost', ...een.koppen } },
  ]
}

const maakFormulier = (een: Verzoek): [string, RequestInit & { body: string }] => {
  const formulier = formulieren[een.welk % formulieren.length]
  if (!formulier) throw new Error('no forms')
  const velden: Record<string, Velden[string]> = {
    ...vulIn(formulier, () => 'Proef (fictief)'),
    opdrachtId: wereld.register.newId(),
  }
  const namen = Object.keys(velden)
  for (const [welk, , getypt] of een.velden) velden[namen[welk % namen.length] ?? ''] = alsId(getypt)
  for (const plaats of een.weg) delete velden[namen[plaats % namen.length] ?? '']
  const pad = een.vreemdId
    ? formulier.actie.replace(/[0-9a-f-]{36}/, encodeer(alsId(een.id)))
    : formulier.actie
  const headers = {
    host: 'localhost',
    origin: 'http://localhost',
    'content-type': 'application/x-www-form-urlencoded',
    ...een.koppen,
  }
  return [pad, { method: 'POST', headers, body: gecodeerd(velden) }]
}

/** `id:3` is the id of something that exists, of whoever it is. */
const alsId = (getypt: string): string => {
  const [, nummer] = /^id:(\d+)$/.exec(getypt) ?? []
  return nummer === undefined ? getypt : (ids[Number(nummer) % ids.length] ?? '')
}

const encodeer = (tekst: string): string => encodeURIComponent(tekst.toWellFormed()) || '-'
