import { describe, expect, test } from 'vitest'
import { APISCOPES, LEDENROLLEN } from '../../events/toegangswaarden.ts'
import { oordeelOverPad } from '../../src/toegang/beleid.ts'
import { type Actor, NIEMAND } from '../../src/toegang/wie.ts'
import { pad } from '../../src/web/pad.ts'
import { openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { ANDERE_ID, adresVan, klop, routesVan, waaromNiet } from './routes.ts'
import { PADEN, padnaam } from './tabel.ts'
import { ANDERE, CASUSNAMEN, lid, openWereld } from './wereld.ts'

const zonderAlles = async () => routesVan((await openGeheugenregister()).als(NIEMAND))

test('every route has a policy', async () => {
  const open = (await zonderAlles()).filter((route) => PADEN[padnaam(route.methode, route.pad)] === undefined)
  expect(open).toEqual([])
})

test('every policy has a route', async () => {
  const routes = (await zonderAlles()).map((route) => padnaam(route.methode, route.pad))
  expect(Object.keys(PADEN).filter((pad) => !routes.includes(pad))).toEqual([])
})

test('an address of which nobody says who may call it does not compile', () => {
  // @ts-expect-error without `wie`
  expect(pad('GET /onbekend', {}, (c) => c.text('open'))).toMatchObject({ wie: undefined })
})

test('a route that nobody declared is closed, whoever asks', async () => {
  const bezoek = (await openGeheugenregister()).als(lid(LEDENROLLEN, { houder: true }))
  bezoek.app.get('/onbekend', (c) => c.text('open'))
  expect((await bezoek.haal('/onbekend')).status).toBe(403)
})

/** Open to who gave a password and not yet the second factor; sends all others back to the beginning. */
const HALVERWEGE = /^\/tweede-factor/

const PERSONEN: readonly (readonly [wie: string, actor: Actor])[] = [
  ['nobody', NIEMAND],
  ...LEDENROLLEN.map((rol) => [rol, lid([rol])] as const),
  ['everything at once', lid(LEDENROLLEN)],
  ['BEHEERDER of the holder', lid(['BEHEERDER'], { houder: true })],
  ['PROFESSIONAL of another organisation', lid(['PROFESSIONAL'], { id: ANDERE_ID, organisatieId: ANDERE })],
  ['a key without a scope', lid(LEDENROLLEN, { scopes: [] })],
  ...APISCOPES.map((scope) => [`a key for ${scope}`, lid(LEDENROLLEN, { scopes: [scope] })] as const),
]

describe('the policy is what happens', () => {
  test.each(PERSONEN)('%s', async (_wie, actor) => {
    const wereld = await openWereld(CASUSNAMEN)
    const bezoek = wereld.als(actor)
    const anders: unknown[] = []
    for (const route of routesVan(bezoek)) {
      const naam = padnaam(route.methode, route.pad)
      const antwoord = await klop(bezoek, route, adresVan(route))
      const verwacht = oordeelOverPad(actor, PADEN[naam] ?? { rollen: [] })
      if (HALVERWEGE.test(route.pad) && waaromNiet(antwoord) === 'INLOGGEN') continue
      if (waaromNiet(antwoord) !== verwacht || antwoord.status >= 500)
        anders.push([naam, verwacht, antwoord.status])
    }
    expect(anders).toEqual([])
  })
})

const paden = (mag: (pad: string) => boolean) => Object.keys(PADEN).filter(mag)
const opent = (actor: Actor) =>
  paden((pad) => PADEN[pad] !== 'OPENBAAR' && oordeelOverPad(actor, PADEN[pad] ?? 'OPENBAAR') === 'MAG')

describe('what the policy says, in words', () => {
  test('without signing in nothing that holds data is open', () => {
    expect(paden((pad) => PADEN[pad] === 'OPENBAAR').toSorted()).toEqual(OPENBAAR.toSorted())
  })
  test('a beheerder as such opens no casus, no analysis, no deelnemer and no data', () => {
    const beheerder = opent(lid(['BEHEERDER'], { houder: true }))
    expect(
      beheerder.filter((pad) =>
        /casussen|analyses|methodieken|deelnemers|trajecten|import|\/api\//.test(pad),
      ),
    ).toEqual([])
  })
  test('only who keeps the register looks after it', () => {
    const beheer = paden((pad) => pad.includes('/beheer'))
    expect(opent(lid(LEDENROLLEN)).filter((pad) => beheer.includes(pad))).toEqual([])
    expect(opent(lid(['BEHEERDER'], { houder: true }))).toEqual(expect.arrayContaining(beheer))
  })
  test('a researcher changes nothing in the knowledge of others', () => {
    const schrijft = opent(lid(['ONDERZOEKER'])).filter((pad) => pad.startsWith('POST'))
    expect(
      schrijft.filter((pad) => /casussen|analyses|methodieken|import|deelnemers|trajecten|beheer/.test(pad)),
    ).toEqual([])
  })
  test.each(APISCOPES)('a key for %s reads that and nothing else', (scope) => {
    const naam = scope === 'analyses' ? /^GET \/api\/v1\/sroi-/ : new RegExp(`^GET /api/v1/${scope}`)
    const open = opent(lid(LEDENROLLEN, { scopes: [scope] }))
    expect(open.length).toBeGreaterThan(0)
    expect(open.filter((pad) => !naam.test(pad))).toEqual([])
  })
})

const OPENBAAR = [
  'GET /gezondheid',
  'GET /api/v1/openapi.json',
  'POST /api/v1/*',
  'PUT /api/v1/*',
  'PATCH /api/v1/*',
  'DELETE /api/v1/*',
  'GET /begrippen',
  'GET /toegankelijkheid',
  'GET /privacy',
  'GET /.well-known/security.txt',
  // The ways in, each with its own proof: a password, a second factor, a token.
  'GET /inloggen',
  'POST /inloggen',
  'POST /inloggen/voorbeeld',
  'POST /uitloggen',
  'GET /tweede-factor',
  'POST /tweede-factor',
  'GET /tweede-factor/koppeling',
  'POST /tweede-factor/koppeling',
  'GET /inrichting/:token',
  'POST /inrichting/:token',
  'POST /inloggen/oidc',
  'GET /inloggen/oidc/terugkeer',
  'GET /uitnodiging/:token',
  'POST /uitnodiging/:token',
  'POST /uitnodiging/:token/aanname',
  'POST /uitnodiging/:token/oidc',
]
