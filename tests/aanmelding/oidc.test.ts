import { beforeAll, describe, expect, test } from 'vitest'
import { leesOrganisatie, organisatiesVanLid } from '../../projections/organisaties.ts'
import { maakInrichting } from '../../src/aanmelding/inrichting.ts'
import { WACHTWOORD } from '../gereedschap/aanmelden.ts'
import {
  BASIS,
  type Bezoeker,
  beeindigLidmaatschap,
  type Inlogregister,
  maakAccount,
  nodigTestlidUit,
  openInlogregister,
  richtTestcorporatieIn,
} from '../gereedschap/bezoeker.ts'
import {
  CLIENT_ID,
  CLIENT_SECRET,
  doorloop,
  type OidcAanbieder,
  startOidcAanbieder,
} from '../gereedschap/oidc-aanbieder.ts'

let aanbieder: OidcAanbieder
beforeAll(async () => {
  aanbieder = await startOidcAanbieder()
  return () => aanbieder.stop()
})

const AN = { sub: 'sub-an' }
const BO = { sub: 'sub-bo' }

const open = (
  anders: Partial<{ issuer: string; clientSecret: string }> = {},
  publiekeUrl: string | null = null,
): Promise<Inlogregister> =>
  openInlogregister({
    publiekeUrl,
    oidc: {
      issuer: aanbieder.issuer,
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      naam: 'Inloggen met Testcorporatie',
      ...anders,
    },
  })

const opening = async (anders?: Parameters<typeof open>[0]) => {
  const wereld = await open(anders)
  const corporatie = await richtTestcorporatieIn(wereld.register)
  const token = await nodigTestlidUit(wereld.register, corporatie)
  return { ...wereld, ...corporatie, pad: `/uitnodiging/${token}` }
}

/** The address at the provider that a page goes on to. */
const vertrekUit = (antwoord: Response): URL =>
  new URL(/^0; url=(.*)$/.exec(antwoord.headers.get('refresh') ?? '')?.[1] ?? '')

const begin = async (bezoeker: Bezoeker, pad: string, velden = {}): Promise<URL> =>
  vertrekUit(await bezoeker.stuur(pad, velden))

/** Out to the provider and back. */
const reis = async (
  bezoeker: Bezoeker,
  pad: string,
  keuze: Parameters<typeof doorloop>[1],
  velden = {},
): Promise<Response> => bezoeker.haal(await doorloop((await begin(bezoeker, pad, velden)).href, keuze))

const rijen = <Rij>({ register }: Inlogregister, sql: string): Promise<Rij[]> =>
  register.db.all<Rij>({ sql, parameters: [] })

const gebruikers = (wereld: Inlogregister) =>
  rijen<{ name: string; email: string }>(wereld, 'SELECT name, email FROM gebruiker ORDER BY rowid')

describe('to the provider', () => {
  test('goes with state, nonce and PKCE, and only asks who it is', async () => {
    const { bezoeker } = await opening()
    const vertrek = await begin(bezoeker(), '/inloggen/oidc', { naar: '/casussen' })
    expect(vertrek.origin).toBe(aanbieder.issuer)
    const { state, nonce, code_challenge, ...rest } = Object.fromEntries(vertrek.searchParams)
    expect([state, nonce].map((waarde) => waarde?.length)).toEqual([32, 32])
    expect(code_challenge).toMatch(/^[\w-]{43}$/)
    expect(rest).toEqual({
      response_type: 'code',
      client_id: CLIENT_ID,
      scope: 'openid profile email',
      redirect_uri: `${BASIS}/inloggen/oidc/terugkeer`,
      code_challenge_method: 'S256',
    })
  })

  test('on a public address comes back there, with cookies that no other host and no plain connection can set', async () => {
    const { bezoeker } = await open({}, 'https://register.example.org')
    const antwoord = await bezoeker().stuur('/inloggen/oidc')
    expect(vertrekUit(antwoord).searchParams.get('redirect_uri')).toBe(
      'https://register.example.org/inloggen/oidc/terugkeer',
    )
    const koekjes = antwoord.headers.getSetCookie()
    expect(koekjes.map((koek) => koek.split('=')[0])).toEqual(['__Host-sr.oauth_state', '__Host-sr-doel'])
    for (const koek of koekjes) expect(koek).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  test('leaves nothing in the database', async () => {
    const wereld = await opening()
    await begin(wereld.bezoeker(), '/inloggen/oidc')
    expect(await rijen(wereld, 'SELECT * FROM verificatie')).toEqual([])
  })

  test('a provider that does not answer is told, and passwords go on', async () => {
    const { bezoeker } = await opening({ issuer: 'http://127.0.0.1:9' })
    const antwoord = await bezoeker().stuur('/inloggen/oidc')
    expect(antwoord.status).toBe(503)
    expect(await antwoord.text()).toContain('antwoordt nu niet')
    const velden = { email: 'bea@example.org', wachtwoord: WACHTWOORD }
    expect((await bezoeker().stuur('/inloggen', velden)).status).toBe(303)
  })

  test('a provider that says to be another is not believed', async () => {
    const { bezoeker } = await opening({ issuer: aanbieder.issuer.replace('127.0.0.1', 'localhost') })
    expect((await bezoeker().stuur('/inloggen/oidc')).status).toBe(503)
  })

  test('without a provider there is no such way in', async () => {
    const { bezoeker } = await openInlogregister()
    expect((await bezoeker().stuur('/inloggen/oidc')).status).toBe(404)
    expect((await bezoeker().haal('/inloggen/oidc/terugkeer?code=x&state=y')).status).toBe(404)
  })
})

describe('an invitation', () => {
  test('makes an account of who the provider says it is, and a member', async () => {
    const wereld = await opening()
    const bo = wereld.bezoeker()
    const antwoord = await reis(bo, `${wereld.pad}/oidc`, BO)
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/'])
    expect((await bo.haal('/casussen')).status).toBe(200)
    expect(await gebruikers(wereld)).toEqual([
      { name: 'Bea Beheer (fictief)', email: 'bea@example.org' },
      { name: 'Bo Voorbeeld (fictief)', email: 'bo@corporatie.invalid' },
    ])
    expect((await wereld.bezoeker().haal(wereld.pad)).status).toBe(404)
  })

  test('is remembered by issuer and subject, and nothing that the provider handed out is kept', async () => {
    const wereld = await opening()
    await reis(wereld.bezoeker(), `${wereld.pad}/oidc`, BO)
    const [wijze] = await rijen<Record<string, string | null>>(
      wereld,
      `SELECT * FROM aanmeldwijze WHERE providerId <> 'credential'`,
    )
    expect(wijze).toMatchObject({
      providerId: `oidc:${aanbieder.issuer}`,
      accountId: 'sub-bo',
      accessToken: null,
      refreshToken: null,
      idToken: null,
      scope: null,
      password: null,
    })
  })

  test('whose provider tells no address, only a name to sign in by, is known by that', async () => {
    const wereld = await opening()
    await reis(wereld.bezoeker(), `${wereld.pad}/oidc`, { sub: 'sub-cas' })
    expect((await gebruikers(wereld)).at(-1)?.email).toBe('cas@corporatie.invalid')
  })

  test('that was used meanwhile leaves no account behind', async () => {
    const wereld = await opening()
    const [bo, an] = [wereld.bezoeker(), wereld.bezoeker()]
    const terugVanAn = await doorloop((await begin(an, `${wereld.pad}/oidc`)).href, AN)
    await reis(bo, `${wereld.pad}/oidc`, BO)
    const antwoord = await an.haal(terugVanAn)
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).toContain('al gebruikt of ingetrokken')
    expect((await gebruikers(wereld)).map(({ email }) => email)).toEqual([
      'bea@example.org',
      'bo@corporatie.invalid',
    ])
    expect((await an.haal('/casussen')).status).toBe(303)
  })

  test('does not open an account with a password that has the same address', async () => {
    const wereld = await opening()
    await maakAccount(wereld.register, 'bo@corporatie.invalid')
    const antwoord = await reis(wereld.bezoeker(), `${wereld.pad}/oidc`, BO)
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).toContain('is er al een account met een wachtwoord')
    expect((await wereld.bezoeker().haal(wereld.pad)).status).toBe(200)
  })
})

describe('signing in', () => {
  const metBo = async () => {
    const wereld = await opening()
    await reis(wereld.bezoeker(), `${wereld.pad}/oidc`, BO)
    return wereld
  }

  test('leads to where one was going, without a second factor of our own', async () => {
    const { bezoeker } = await metBo()
    const bo = bezoeker()
    const antwoord = await reis(bo, '/inloggen/oidc', BO, { naar: '/casussen?route=WONEN' })
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/casussen?route=WONEN'])
    expect((await bo.haal('/casussen')).status).toBe(200)
  })

  test.each(['https://elders.invalid/', '//elders.invalid', '/\\elders.invalid', 'javascript:alert(1)'])(
    'never leads to %s',
    async (naar) => {
      const { bezoeker } = await metBo()
      expect((await reis(bezoeker(), '/inloggen/oidc', BO, { naar })).headers.get('location')).toBe('/')
    },
  )

  test('someone without an account is told how to get one, and gets none', async () => {
    const wereld = await metBo()
    const an = wereld.bezoeker()
    const antwoord = await reis(an, '/inloggen/oidc', AN)
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).toContain('Vraag de beheerder van uw organisatie om een uitnodiging')
    expect((await gebruikers(wereld)).map(({ email }) => email)).not.toContain('an@corporatie.invalid')
    expect([...an.koekjes.keys()]).toEqual([])
  })

  test('someone whose membership ended is refused', async () => {
    const wereld = await metBo()
    const [bo] = await rijen<{ id: string }>(wereld, `SELECT id FROM gebruiker WHERE email LIKE 'bo@%'`)
    await beeindigLidmaatschap(wereld.register, wereld.organisatieId, bo?.id ?? '')
    const antwoord = await reis(wereld.bezoeker(), '/inloggen/oidc', BO)
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).toContain('hoort niet meer bij een organisatie')
  })

  test('consent that was denied is told calmly', async () => {
    const { bezoeker } = await metBo()
    const antwoord = await reis(bezoeker(), '/inloggen/oidc', 'weigert')
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).toContain('afgebroken')
  })
})

describe('an answer of the provider', () => {
  const opWeg = async () => {
    const wereld = await opening()
    const bo = wereld.bezoeker()
    const terug = await doorloop((await begin(bo, `${wereld.pad}/oidc`)).href, BO)
    return { ...wereld, bo, terug: new URL(terug) }
  }
  const met = (terug: URL, naam: string, waarde: string): string => {
    const ander = new URL(terug)
    ander.searchParams.set(naam, waarde)
    return ander.href
  }

  test('in another browser opens nothing', async () => {
    const { bezoeker, terug } = await opWeg()
    const ander = bezoeker()
    const antwoord = await ander.haal(terug.href)
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain('verlopen of al gebruikt')
    expect((await ander.haal('/casussen')).status).toBe(303)
  })

  test('works once', async () => {
    const { bo, terug, bezoeker } = await opWeg()
    const kopie = bezoeker()
    for (const [naam, waarde] of bo.koekjes) kopie.koekjes.set(naam, waarde)
    expect((await bo.haal(terug.href)).status).toBe(303)
    expect((await bo.haal(terug.href)).status).toBe(400)
    // Also for who copied the cookies of the browser: the provider gives its code once.
    expect((await kopie.haal(terug.href)).status).toBe(400)
  })

  test.each([
    ['another state', 'state', 'een-andere-state'],
    ['another code', 'code', 'een-andere-code'],
    ['another issuer', 'iss', 'https://elders.invalid'],
    ['an endless code', 'code', 'x'.repeat(5000)],
  ])('with %s is refused, and makes no account', async (_, naam, waarde) => {
    const wereld = await opWeg()
    expect((await wereld.bo.haal(met(wereld.terug, naam, waarde))).status).toBe(400)
    expect(await gebruikers(wereld)).toHaveLength(1)
  })

  test('with the code of somebody else is refused: a code belongs to the browser that asked for it', async () => {
    const wereld = await opWeg()
    const lokker = wereld.bezoeker()
    const terugVanAn = await doorloop((await begin(lokker, `${wereld.pad}/oidc`)).href, AN)
    const codeVanAn = new URL(terugVanAn).searchParams.get('code') ?? ''
    expect((await wereld.bo.haal(met(wereld.terug, 'code', codeVanAn))).status).toBe(400)
    expect(await gebruikers(wereld)).toHaveLength(1)
  })

  test('to a purpose of another journey has none', async () => {
    const { bezoeker, bo, terug } = await opWeg()
    const lokker = bezoeker()
    await begin(lokker, '/inloggen/oidc', { naar: '/casussen' })
    bo.koekjes.set('sr-doel', lokker.koekjes.get('sr-doel') ?? '')
    const antwoord = await bo.haal(terug.href)
    expect(antwoord.status).toBe(400)
    expect((await bo.haal('/casussen')).status).toBe(303)
  })

  test('that went away meanwhile is told', async () => {
    const tijdelijk = await startOidcAanbieder()
    const { bezoeker } = await open({ issuer: tijdelijk.issuer })
    const bo = bezoeker()
    const terug = await doorloop((await begin(bo, '/inloggen/oidc')).href, BO)
    await tijdelijk.stop()
    const antwoord = await bo.haal(terug)
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain('gaf geen geldig antwoord')
  })

  test('to a wrong secret of ours is refused', async () => {
    const wereld = await opening({ clientSecret: 'een-ander-geheim' })
    expect((await reis(wereld.bezoeker(), `${wereld.pad}/oidc`, BO)).status).toBe(400)
    expect(await gebruikers(wereld)).toHaveLength(1)
  })
})

describe('the set-up', () => {
  const VELDEN = {
    met: 'oidc',
    'organisatie.naam': 'Testcorporatie',
    'organisatie.soort': 'CORPORATIE',
    'organisatie.kvkNummer': '12345678',
    rollen: 'BEHEERDER',
  }

  test('makes the first beheerder by the provider, without a password', async () => {
    const wereld = await open()
    const pad = (await maakInrichting(wereld.register.aanmelding)) ?? ''
    const an = wereld.bezoeker()
    const antwoord = await reis(an, pad, AN, VELDEN)
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/'])
    const [gebruiker] = await rijen<{ id: string }>(wereld, 'SELECT id FROM gebruiker')
    const [rij] = await wereld.register.db.all<{ stand: string }>(organisatiesVanLid(gebruiker?.id ?? ''))
    expect(rij && leesOrganisatie(rij)).toMatchObject({
      naam: 'Testcorporatie',
      kvkNummer: '12345678',
      houder: true,
      leden: [{ rollen: ['BEHEERDER'] }],
    })
    expect((await wereld.bezoeker().haal(pad)).status).toBe(404)
  })

  test('asks for the organisation before it goes to the provider', async () => {
    const wereld = await open()
    const pad = (await maakInrichting(wereld.register.aanmelding)) ?? ''
    const antwoord = await wereld.bezoeker().stuur(pad, { ...VELDEN, 'organisatie.naam': '' })
    expect(antwoord.status).toBe(422)
    expect(antwoord.headers.get('refresh')).toBeNull()
  })
})

describe('signing out', () => {
  test('ends the session here, and goes on to the provider without saying who it was', async () => {
    const wereld = await opening()
    const bo = wereld.bezoeker()
    await reis(bo, `${wereld.pad}/oidc`, BO)
    const afmelden = vertrekUit(await bo.stuur('/uitloggen'))
    expect(afmelden.pathname).toBe('/session/end')
    expect(Object.fromEntries(afmelden.searchParams)).toEqual({
      client_id: CLIENT_ID,
      post_logout_redirect_uri: `${BASIS}/inloggen`,
    })
    expect((await bo.haal('/casussen')).status).toBe(303)
  })
})
