import { beforeAll, describe, expect, test } from 'vitest'
import type { Velden } from '../aanvaarding/casusformulier.ts'
import { type Formulier, formulieren, ontsnapt } from '../aanvaarding/html.ts'
import { vulIn } from '../aanvaarding/robot.ts'
import { openWereld, type Wereld } from '../aanvaarding/wereld.ts'

let wereld: Wereld
let kop: number
beforeAll(async () => {
  wereld = await openWereld(() => 'Proef (fictief)')
  kop = await wereld.register.store.headPosition()
}, 60_000)

const GEEN_DATUM = 'Deze datum bestaat niet'
const GEEN_CODE = 'Dit is geen CBS-code'
const PROCENT = 'Een percentage ligt tussen 0 en 100.'
const GEEN_GETAL = 'Dit is geen getal.'
const JAREN = 'Vul een heel aantal jaren in van 1 tot en met 50.'
const VUL_IN = 'Vul dit in.'
const GEHEEL = 'Vul een heel getal in van 0 of meer'
const LANG = 'Deze tekst is te lang'

/** Page (with ids of this world), end of the form's address, field, what is typed, the sentence at the field. */
type Geval = readonly [pad: string, actie: string, veld: string, getypt: string, zin: string]

const NIEUW = '/casussen/nieuw'
const DOSSIER = '/casussen/CASUS'
const GEGEVENS = `${DOSSIER}?bewerk=gegevens`
const DOEL = `${DOSSIER}?bewerk=doel`
const RIJ = '/analyses/ANALYSE?rij=nieuw'
const METHODIEK = '/methodieken/nieuw'
const TABEL = '/beheer/discontotabellen'
const PARAMETERS = '/analyses/ANALYSE?parameters=wijzig'

const GEVALLEN: readonly Geval[] = [
  ...['31-02-2026', '30-13-2026', '29-2-2026', '2026-02-31', 'gisteren', '0-1-2026'].map(
    (datum): Geval => [NIEUW, '/casussen', 'startdatum', datum, GEEN_DATUM],
  ),
  [NIEUW, '/casussen', 'startdatum', '', VUL_IN],
  ...['BU1234', 'GM36', 'XX036300', 'BU036300001', 'WK0363', 'BU0363000é'].map(
    (code): Geval => [NIEUW, '/casussen', 'cbsCode', code, GEEN_CODE],
  ),
  [NIEUW, '/casussen', 'naam', '   ', VUL_IN],
  [NIEUW, '/casussen', 'naam', 'x'.repeat(201), LANG],
  [NIEUW, '/casussen', 'aanleiding', 'x'.repeat(4001), LANG],
  [NIEUW, '/casussen', 'peiljaar', '1812', 'Vul een jaartal in'],
  [NIEUW, '/casussen', 'route', 'ZWEVEN', VUL_IN],
  [NIEUW, '/casussen', 'rollen', 'KEIZER', 'Kies een van de mogelijkheden.'],
  [NIEUW, '/casussen', 'methodiekId', 'geen-id', 'Deze verwijzing klopt niet.'],
  [GEGEVENS, '/gegevens', 'einddatum', '31-04-2026', GEEN_DATUM],
  [GEGEVENS, '/gegevens', 'cbsCode', 'BU1234', GEEN_CODE],
  [`${DOSSIER}?bewerk=meetplan`, '/meetplan', 'meetmomenten', '1-3-2026, 31-2-2026', GEEN_DATUM],
  [DOEL, '/doelen', 'streefwaarde', 'veel', GEEN_GETAL],
  [DOEL, '/doelen', 'streefwaarde', '', VUL_IN],
  [DOEL, '/doelen', 'streefwaarde', '1e3', GEEN_GETAL],
  [DOEL, '/doelen', 'streefwaarde', 'Infinity', GEEN_GETAL],
  [DOEL, '/doelen', 'streefdatum', '30-02-2027', GEEN_DATUM],
  [`${DOSSIER}?bewerk=bereik`, '/bereik', 'bereikt', '-1', GEHEEL],
  [`${DOSSIER}?bewerk=bereik`, '/bereik', 'bereikt', '1,5', GEHEEL],
  [`${DOSSIER}?bewerk=bereik`, '/bereik', 'bereikt', '99999999999', GEHEEL],
  ...['tochGebeurd', 'verdringing', 'toerekeningAanAnderen', 'afname'].flatMap((filter): Geval[] => [
    [RIJ, '/rijen', `uitkomst.${filter}.pct`, '-1', PROCENT],
    [RIJ, '/rijen', `uitkomst.${filter}.pct`, '101', PROCENT],
    [RIJ, '/rijen', `uitkomst.${filter}.pct`, 'abc', GEEN_GETAL],
  ]),
  [RIJ, '/rijen', 'uitkomst.duurJaren', '1,5', JAREN],
  [RIJ, '/rijen', 'uitkomst.duurJaren', '0', JAREN],
  [RIJ, '/rijen', 'uitkomst.duurJaren', '51', JAREN],
  [RIJ, '/rijen', 'uitkomst.duurJaren', 'twee', JAREN],
  [RIJ, '/rijen', 'uitkomst.hoeveelheid', '-1', 'Dit getal mag niet onder nul zijn.'],
  [RIJ, '/rijen', 'uitkomst.hoeveelheid', 'NaN', GEEN_GETAL],
  [RIJ, '/rijen', 'uitkomst.proxyEuro', '12.34.56', GEEN_GETAL],
  [RIJ, '/rijen', 'uitkomst.startPeriode', '3', 'Kies of het tijdens de aanpak begint'],
  [RIJ, '/rijen', 'inbreng.euro', '-5', 'Dit getal mag niet onder nul zijn.'],
  [RIJ, '/rijen', 'inbreng.jaar', '51', GEHEEL],
  [PARAMETERS, '/parameters', 'bandbreedte.inbrengPct', '100', 'Vul minder dan 100% in'],
  [PARAMETERS, '/parameters', 'bandbreedte.procentpunt', '101', PROCENT],
  [PARAMETERS, '/parameters', 'disconto', 'zelf-bedacht:9', 'Deze discontotabel bestaat niet.'],
  [PARAMETERS, '/parameters', 'conventie', 'NOOIT', 'Kies eind, begin of midden van het jaar.'],
  [METHODIEK, '/methodieken', 'kostenEuro', '-1', 'Dit getal mag niet onder nul zijn.'],
  [METHODIEK, '/methodieken', 'beschrijving', '', VUL_IN],
  [TABEL, '/discontotabellen', 'rKortPct', '101', PROCENT],
  [TABEL, '/discontotabellen', 'rKortPct', '', VUL_IN],
  [TABEL, '/discontotabellen', 'geldigVanaf', '31-11-2026', GEEN_DATUM],
  [TABEL, '/discontotabellen', 'code', 'Één Tabel!', 'Een code heeft 2 tot 40 tekens'],
]

describe('a value that cannot be', () => {
  test.each(GEVALLEN)(
    '%s %s: %s “%s” is refused with a sentence at the field',
    async (pad, actie, veld, getypt, zin) => {
      const formulier = await open(pad, actie)
      const antwoord = await wereld.stuur(formulier.actie, { ...goed(formulier), [veld]: getypt })
      const html = await antwoord.text()
      expect(antwoord.status).toBe(422)
      expect(bijVeld(html, veld)).toContain(zin)
      expect(html).toContain('data-fouten')
      expect(await wereld.register.store.headPosition()).toBe(kop)
    },
  )

  test('what was typed stands there still', async () => {
    const formulier = await open(RIJ, '/rijen')
    const velden = {
      ...goed(formulier),
      'uitkomst.proxy': 'Een "bijzondere" waarde <x>',
      'uitkomst.duurJaren': '1,5',
    }
    const html = await (await wereld.stuur(formulier.actie, velden)).text()
    const opnieuw = formulieren(html).find(({ actie }) => actie === formulier.actie)
    const staat = (naam: string) => opnieuw?.velden.find((veld) => veld.naam === naam)?.waarde
    expect([staat('uitkomst.proxy'), staat('uitkomst.duurJaren'), staat('uitkomst.tochGebeurd.pct')]).toEqual(
      ['Een "bijzondere" waarde <x>', '1,5', '10'],
    )
  })
})

describe('a form that no page would send', () => {
  const ODD: readonly (readonly [string, Velden])[] = [
    ['names that are deeply nested', { 'a.b.c.d.e.f': 'x', 'naam.naam.naam': 'y' }],
    [
      'names that reach for the prototype',
      { '__proto__.fictief': 'ja', 'constructor.prototype.naam': 'x', __proto__x: '1' },
    ],
    ['a field that comes twice', { naam: ['een', 'twee'] }],
    ['a group where a text is asked', { 'aanleiding.tekst': 'x' }],
    ['an empty name', { '': 'x', '.': 'y', '..': 'z' }],
    ['no command id', { opdrachtId: '' }],
    ['a command id that is none', { opdrachtId: 'abc' }],
    [
      'two command ids',
      { opdrachtId: ['0199d000-0000-7000-8000-000000000001', '0199d000-0000-7000-8000-000000000002'] },
    ],
    ['a version that is none', { versie: 'abc' }],
    ['a thousand roles', { rollen: Array.from({ length: 1000 }, () => 'PARTNER') }],
  ]

  test.each(ODD)('%s: never a crash, and the prototype stays as it is', async (_, velden) => {
    const formulier = await open(NIEUW, '/casussen')
    const { naam: _naam, ...rest } = goed(formulier)
    const antwoord = await wereld.stuur('/casussen', { ...rest, ...velden })
    expect(antwoord.status).toBe(422)
    expect(({} as Record<string, unknown>).fictief).toBeUndefined()
    expect(await wereld.register.store.headPosition()).toBe(kop)
  })
})

describe('an address of the API that cannot be', () => {
  test.each([
    ['/api/v1/casussen?limiet=0', 'limiet'],
    ['/api/v1/casussen?limiet=1001', 'limiet'],
    ['/api/v1/casussen?limiet=abc', 'limiet'],
    ['/api/v1/casussen?limiet=1.5', 'limiet'],
    ['/api/v1/casussen?na=-1', 'na'],
    ['/api/v1/casussen?na=1e400', 'na'],
    ['/api/v1/casussen?formaat=xml', 'formaat'],
    ['/api/v1/casussen?formaat=csv&formaat=json', 'formaat'],
    ['/api/v1/casussen?route=ZWEVEN', 'route'],
    ['/api/v1/casussen?gemeente=gm0363', 'gemeente'],
    ['/api/v1/casussen?methodiek=1', 'methodiek'],
    ['/api/v1/casussen?bestaatniet=1', 'bestaatniet'],
    ['/api/v1/casussen?__proto__=1', '__proto__'],
    [`/api/v1/casussen?q=${'x'.repeat(201)}`, 'q'],
    ['/api/v1/sroi-analyses?casusId=abc', 'casusId'],
    ['/api/v1/sroi-analyses?status=KWIJT', 'status'],
    ['/api/v1/sroi-rijen?analyseId=%00', 'analyseId'],
  ])('%s names the parameter', async (adres, naam) => {
    const antwoord = await wereld.haal(adres)
    expect(antwoord.status).toBe(400)
    expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
    const probleem = (await antwoord.json()) as { invalidParams: { name: string; reason: string }[] }
    expect(probleem.invalidParams.map(({ name }) => name)).toContain(naam)
    expect(probleem.invalidParams.every(({ reason }) => /^[A-Z].*\.$/.test(reason))).toBe(true)
  })

  test.each([
    '/api/v1/casussen/0199d000-0000-7000-8000-000000000000',
    '/api/v1/casussen/geen-id',
    '/api/v1/casussen/%00',
    '/api/v1/onbekend',
    '/casussen/0199d000-0000-7000-8000-000000000000',
    '/casussen/geen-id',
    '/casussen/%00',
    '/casussen/..%2f..%2fetc',
    '/casussen/0199d000-0000-7000-8000-000000000000/rapport',
    '/casussen/0199d000-0000-7000-8000-000000000000/analyses/nieuw',
    '/analyses/0199d000-0000-7000-8000-000000000000',
    '/analyses/0199d000-0000-7000-8000-000000000000/rapport',
    '/methodieken/0199d000-0000-7000-8000-000000000000',
    '/import/0199d000-0000-7000-8000-000000000000',
    '/onderzoek/onbekend',
  ])('%s is not there', async (adres) => {
    expect((await wereld.haal(adres)).status).toBe(404)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s writes nothing through the API', async (method) => {
    const headers = { host: 'localhost', origin: 'http://localhost' }
    const antwoord = await wereld.app.request('/api/v1/casussen', { method, headers })
    expect(antwoord.status).toBeGreaterThanOrEqual(400)
    expect(antwoord.status).toBeLessThan(500)
    expect(await wereld.register.store.headPosition()).toBe(kop)
  })
})

const open = async (pad: string, actie: string): Promise<Formulier> => {
  const adres = pad.replace('CASUS', wereld.casusId).replace('ANALYSE', wereld.analyseId)
  const html = await (await wereld.haal(adres)).text()
  const formulier = formulieren(html).find((een) => een.methode === 'post' && een.actie.endsWith(actie))
  if (!formulier) throw new Error(`no form ${actie} on ${adres}`)
  return formulier
}

const goed = (formulier: Formulier): Velden => vulIn(formulier, () => 'Proef (fictief)')

/** What the page says at this field, or at the group that it is. */
const bijVeld = (html: string, naam: string): string => {
  const id = `veld-${naam.replaceAll('.', '-')}`
  const [, zin = ''] = new RegExp(`id="${id}(?:-groep)?-fout"[^>]*>(.*?)</p>`, 's').exec(html) ?? []
  return ontsnapt(zin.replaceAll(/<[^>]+>/g, ''))
}
