import { beforeEach, describe, expect, test } from 'vitest'
import { organisatiestroom, vouwOrganisatie } from '../../projections/organisatiebeeld.ts'
import { type Geheugenregister, NU, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { doe, HAVENHUIS, LINDEHOF, lid, richtOp } from '../gereedschap/organisaties.ts'

const ANNA = lid(LINDEHOF, 1, 'Anna (fictief)', 'BEHEERDER')
const BAS = lid(LINDEHOF, 2, 'Bas (fictief)', 'ONDERZOEKER')
const CARLA = lid(LINDEHOF, 3, 'Carla (fictief)', 'ONDERZOEKER')
const DAAN = lid(HAVENHUIS, 4, 'Daan (fictief)', 'BEHEERDER', 'ONDERZOEKER')

let nu = NU
let huis: Geheugenregister
beforeEach(async () => {
  nu = NU
  huis = await openGeheugenregister(() => nu)
  await richtOp(huis.register, LINDEHOF, [ANNA, BAS, CARLA])
  await richtOp(huis.register, HAVENHUIS, [DAAN])
})

const OPDRACHT = '01990000-0000-7000-8000-00000000c001'
const wens = { naam: 'R op de server', scopes: ['casussen'], vervaltOp: '1-2-2027' }
const sleutelIn = (pagina: string) => /id="eenmalig"[^>]*>(sr_[\w-]{43})</.exec(pagina)?.[1] ?? ''
const maak = async (wie = BAS, opdrachtId = OPDRACHT) => {
  const antwoord = await huis.als(wie).stuur('/apisleutels', { ...wens, opdrachtId })
  return sleutelIn(await antwoord.text())
}
const haal = (sleutel: string, pad = '/api/v1/casussen') =>
  huis.als(DAAN).haal(pad, { authorization: `Bearer ${sleutel}` })
const sleutelsVan = async () => {
  const { events } = await huis.register.store.readStream(organisatiestroom(LINDEHOF.organisatieId))
  return vouwOrganisatie(events)?.apisleutels ?? []
}

const eersteId = async () => (await sleutelsVan())[0]?.sleutelId ?? ''

describe('a key', () => {
  test('is shown once; the log keeps its hash and how it begins', async () => {
    const sleutel = await maak()
    expect(sleutel).toHaveLength(46)
    const [bewaard] = await sleutelsVan()
    expect(bewaard).toMatchObject({
      accountId: BAS.id,
      begin: sleutel.slice(0, 9),
      vervaltOp: '2027-02-01T22:59:59.999Z',
      limietPerUur: 1000,
    })
    expect(JSON.stringify(bewaard)).not.toContain(sleutel.slice(0, 12))
    const weer = await huis.als(BAS).stuur('/apisleutels', { ...wens, opdrachtId: OPDRACHT })
    expect(await weer.text()).toContain('De sleutel is niet opnieuw te tonen.')
    expect(await sleutelsVan()).toHaveLength(1)
  })

  test('is refused without what it may read, beyond a year, or to who is no researcher', async () => {
    const zonder = await huis.als(BAS).stuur('/apisleutels', { ...wens, scopes: [] })
    expect(zonder.status).toBe(422)
    const teVer = await huis.als(BAS).stuur('/apisleutels', { ...wens, vervaltOp: '1-1-2028' })
    expect(await teVer.text()).toContain('Een sleutel werkt ten hoogste een jaar.')
    expect((await huis.als(ANNA).stuur('/apisleutels', wens)).status).toBe(403)
  })

  test('reads what it was given for, and nothing else', async () => {
    const sleutel = await maak()
    expect((await haal(sleutel)).status).toBe(200)
    expect((await haal(sleutel, '/api/v1/methodieken')).status).toBe(403)
    expect((await haal(sleutel, '/api/v1/wijzigingen')).status).toBe(403)
  })

  test('opens no pages: there the session counts', async () => {
    const sleutel = await maak()
    const antwoord = await huis.als(DAAN).haal('/apisleutels', { authorization: `Bearer ${sleutel}` })
    expect(await antwoord.text()).not.toContain('R op de server')
  })

  test('that is wrong is not helped by a session', async () => {
    for (const getoond of ['sr_onzin', `sr_${'A'.repeat(43)}`]) {
      const antwoord = await haal(getoond)
      expect(antwoord.status).toBe(401)
      expect(antwoord.headers.get('www-authenticate')).toContain('Bearer')
      expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
    }
  })
})

test('a key may end today, which is another day than that of UTC after midnight, and not yesterday', async () => {
  nu = '2026-07-01T22:30:00.000Z'
  const gisteren = await huis.als(BAS).stuur('/apisleutels', { ...wens, vervaltOp: '1-7-2026' })
  expect(gisteren.status).toBe(422)
  const vandaag = await huis.als(BAS).stuur('/apisleutels', { ...wens, vervaltOp: '2-7-2026' })
  expect((await haal(sleutelIn(await vandaag.text()))).status).toBe(200)
  const lijst = await (await huis.als(BAS).haal('/apisleutels')).text()
  expect(lijst).toContain('werkt tot en met 2 juli 2026')
})

describe('a key stops at once', () => {
  test('when its last day here is over', async () => {
    const sleutel = await maak()
    nu = '2027-02-01T22:59:59.998Z'
    expect((await haal(sleutel)).status).toBe(200)
    nu = '2027-02-01T22:59:59.999Z'
    expect((await haal(sleutel)).status).toBe(401)
  })

  test('when it is withdrawn: by its holder or by a beheerder, with a reason', async () => {
    const sleutel = await maak()
    const zonder = await huis.als(ANNA).stuur(`/apisleutels/${await eersteId()}/intrekking`, { reden: '' })
    expect(zonder.status).toBe(422)
    expect((await haal(sleutel)).status).toBe(200)
    await huis.als(ANNA).stuur(`/apisleutels/${await eersteId()}/intrekking`, { reden: 'Gelekt' })
    expect((await haal(sleutel)).status).toBe(401)
  })

  test('when its holder leaves, or is no researcher any more; coming back does not revive it', async () => {
    const sleutel = await maak()
    const van = LINDEHOF.organisatieId
    const rollen = { accountId: BAS.id, reden: 'Ander werk' }
    await doe(huis.register, van, {
      type: 'WijzigRollen',
      data: { ...rollen, rollen: ['PROFESSIONAL'] },
      nu,
    })
    expect((await haal(sleutel)).status).toBe(401)
    await doe(huis.register, van, { type: 'WijzigRollen', data: { ...rollen, rollen: ['ONDERZOEKER'] }, nu })
    expect((await haal(sleutel)).status).toBe(401)
    const vanCarla = await maak(CARLA, '01990000-0000-7000-8000-00000000c002')
    expect((await haal(vanCarla)).status).toBe(200)
    const einde = { accountId: CARLA.id, reden: 'Uit dienst' }
    await doe(huis.register, van, { type: 'BeeindigLidmaatschap', data: einde, nu })
    expect((await haal(vanCarla)).status).toBe(401)
  })
})

describe('rotation', () => {
  const vervang = async (overgang: string) =>
    huis.als(BAS).stuur(`/apisleutels/${await eersteId()}/vervanging`, {
      vervaltOp: '1-5-2027',
      overgang,
      reden: 'Halfjaarlijks',
    })

  test('gives a new key with the same scopes, and leaves the old one its days', async () => {
    const oud = await maak()
    const nieuw = sleutelIn(await (await vervang('7')).text())
    expect((await sleutelsVan())[1]).toMatchObject({ scopes: ['casussen'], vervangt: await eersteId() })
    expect((await haal(nieuw)).status).toBe(200)
    nu = '2026-11-29T08:59:59.999Z'
    expect((await haal(oud)).status).toBe(200)
    nu = '2026-11-29T09:00:00.000Z'
    expect((await haal(oud)).status).toBe(401)
    expect((await haal(nieuw)).status).toBe(200)
  })

  test('can stop the old one at once', async () => {
    const oud = await maak()
    await vervang('0')
    expect((await haal(oud)).status).toBe(401)
  })

  test('is for the holder: not for a colleague, a beheerder or another organisation', async () => {
    await maak()
    const poging = { vervaltOp: '1-5-2027', overgang: '0', reden: 'Van mij' }
    for (const [wie, status] of [
      [CARLA, 404],
      [DAAN, 404],
      [ANNA, 403],
    ] as const) {
      const antwoord = await huis.als(wie).stuur(`/apisleutels/${await eersteId()}/vervanging`, poging)
      expect(antwoord.status).toBe(status)
    }
    expect(await sleutelsVan()).toHaveLength(1)
  })
})

test('the description of the API says which key each address asks for', async () => {
  const antwoord = await huis.als(BAS).haal('/api/v1/openapi.json')
  const { components, paths } = (await antwoord.json()) as {
    components: { securitySchemes: Record<string, unknown> }
    paths: Record<string, { get: { security: unknown } }>
  }
  expect(components.securitySchemes.apisleutel).toMatchObject({ type: 'http', scheme: 'bearer' })
  expect(paths['/sroi-rijen']?.get.security).toEqual([{ apisleutel: ['analyses'] }])
  expect(paths['/casussen/{casusId}']?.get.security).toEqual([{ apisleutel: ['casussen'] }])
})

describe('who sees which keys', () => {
  test('a researcher the own, a beheerder all of the organisation', async () => {
    await maak()
    const pagina = async (wie: typeof BAS) => (await huis.als(wie).haal('/apisleutels')).text()
    expect(await pagina(BAS)).toContain('R op de server')
    expect(await pagina(CARLA)).not.toContain('R op de server')
    expect(await pagina(ANNA)).toContain('Bas (fictief)')
    expect(await pagina(DAAN)).not.toContain('R op de server')
    expect((await huis.als(DAAN).haal(`/apisleutels/${await eersteId()}`)).status).toBe(404)
    expect(
      (await huis.als(DAAN).stuur(`/apisleutels/${await eersteId()}/intrekking`, { reden: 'x' })).status,
    ).toBe(404)
  })

  test('when it was last used is shown to the minute', async () => {
    const sleutel = await maak()
    expect(await (await huis.als(BAS).haal('/apisleutels')).text()).toContain('Nooit')
    nu = '2026-11-22T10:15:42.123Z'
    await haal(sleutel)
    const rijen = await huis.db.all({ sql: 'SELECT laatstOp FROM apisleutelgebruik', parameters: [] })
    expect(rijen).toEqual([{ laatstOp: '2026-11-22T10:15:00.000Z' }])
    expect(await (await huis.als(BAS).haal('/apisleutels')).text()).not.toContain('Nooit')
  })
})

describe('the limit', () => {
  const koppen = (antwoord: Response) =>
    ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map((kop) => antwoord.headers.get(kop))

  test('is told by every answer, and begins anew every hour', async () => {
    const sleutel = await maak()
    nu = '2026-11-22T09:59:30.000Z'
    expect(koppen(await haal(sleutel))).toEqual(['1000', '999', '30'])
    expect(koppen(await haal(sleutel))).toEqual(['1000', '998', '30'])
    nu = '2026-11-22T10:00:00.000Z'
    expect(koppen(await haal(sleutel))).toEqual(['1000', '999', '3600'])
  })

  test('refuses beyond it, says how long to wait, and leaves other keys alone', async () => {
    const sleutel = await maak()
    const ander = await maak(CARLA, '01990000-0000-7000-8000-00000000c002')
    await haal(sleutel)
    await huis.db.commit([
      {
        sql: 'UPDATE apisleutelgebruik SET aantal = 999 WHERE sleutelId = ?',
        parameters: [await eersteId()],
      },
    ])
    expect((await haal(sleutel)).status).toBe(200)
    const antwoord = await haal(sleutel)
    expect(antwoord.status).toBe(429)
    expect(antwoord.headers.get('retry-after')).toBe('3600')
    expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
    expect(koppen(antwoord)).toEqual(['1000', '0', '3600'])
    expect((await haal(ander)).status).toBe(200)
  })

  test('guessing keys is slowed down per address', async () => {
    const goed = await maak()
    const statussen: number[] = []
    for (let poging = 0; poging < 61; poging += 1) statussen.push((await haal(`sr_gok${poging}`)).status)
    expect(statussen.filter((status) => status === 401)).toHaveLength(60)
    expect(statussen.at(-1)).toBe(429)
    expect((await haal(goed)).status).toBe(200)
  })
})

test('the pages about the data lead to the keys only who may open that page', async () => {
  const paula = lid(LINDEHOF, 5, 'Paula (fictief)', 'PROFESSIONAL')
  for (const pad of ['/onderzoek', '/onderzoek/api', '/onderzoek/casussen']) {
    const leidt = async (wie: typeof BAS) =>
      /<main[\s\S]*href="\/apisleutels"/.test(await (await huis.als(wie).haal(pad)).text())
    expect([await leidt(BAS), await leidt(paula)], pad).toEqual([true, false])
  }
})
