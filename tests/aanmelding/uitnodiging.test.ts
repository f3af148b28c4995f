import { describe, expect, test } from 'vitest'
import { leesOrganisatie, organisatieMet } from '../../projections/organisaties.ts'
import { codeVan, sleutelIn, WACHTWOORD } from '../gereedschap/aanmelden.ts'
import {
  type Bezoeker,
  beeindigLidmaatschap,
  type Inlogregister,
  maakAccount,
  nodigTestlidUit,
  openInlogregister,
  richtAndereOp,
  richtTestcorporatieIn,
} from '../gereedschap/bezoeker.ts'

const NIEUW = {
  naam: 'Lies Lid (fictief)',
  email: 'lies@example.org',
  wachtwoord: WACHTWOORD,
  herhaling: WACHTWOORD,
}

const opening = async () => {
  const wereld = await openInlogregister()
  const corporatie = await richtTestcorporatieIn(wereld.register)
  const token = await nodigTestlidUit(wereld.register, corporatie)
  return { ...wereld, ...corporatie, token, pad: `/uitnodiging/${token}` }
}

type Wereld = Awaited<ReturnType<typeof opening>>

const leden = async ({ register }: Pick<Inlogregister, 'register'>, organisatieId: string) => {
  const [rij] = await register.db.all<{ stand: string }>(organisatieMet(organisatieId))
  return rij ? leesOrganisatie(rij).leden : []
}

const tel = async ({ register }: Inlogregister, tabel: string): Promise<number> => {
  const [rij] = await register.db.all<{ n: number }>({
    sql: `SELECT count(*) AS n FROM ${tabel}`,
    parameters: [],
  })
  return rij?.n ?? 0
}

/** Signs in with the password, and connects the app when that was not done. */
const logIn = async (bezoeker: Bezoeker, email: string, naar: string): Promise<Response> => {
  const antwoord = await bezoeker.stuur('/inloggen', { email, wachtwoord: WACHTWOORD, naar })
  expect(antwoord.status).toBe(303)
  const koppeling = await bezoeker.haal(antwoord.headers.get('location') ?? '')
  const code = codeVan(sleutelIn(await koppeling.text()))
  return bezoeker.stuur('/tweede-factor/koppeling', { code, naar })
}

describe('the page of an invitation', () => {
  test('says who invites, for what, and fills in what is known', async () => {
    const { bezoeker, pad } = await opening()
    const pagina = await bezoeker().haal(pad)
    expect(pagina.status).toBe(200)
    const tekst = await pagina.text()
    expect(tekst).toContain('Uitnodiging van Testcorporatie')
    expect(tekst).toContain('Bea Beheer (fictief)')
    expect(tekst).toContain('Professional')
    expect(tekst).toContain('value="lies@example.org"')
  })

  test('an unknown, a used, a withdrawn and an expired link answer the same', async () => {
    const wereld = await opening()
    const { bezoeker, pad } = wereld
    const gebruikt = wereld.token
    expect((await bezoeker().stuur(pad, NIEUW)).status).toBe(303)
    const later = await nodigTestlidUit(wereld.register, wereld)
    wereld.verstrijk(7 * 24 + 1)
    const antwoorden = await Promise.all(
      ['onbekend', gebruikt, later].map((token) => bezoeker().haal(`/uitnodiging/${token}`)),
    )
    expect(antwoorden.map(({ status }) => status)).toEqual([404, 404, 404])
    const [eerste, ...rest] = await Promise.all(antwoorden.map((antwoord) => antwoord.text()))
    expect(eerste).toContain('Deze uitnodiging werkt niet meer')
    for (const tekst of rest) expect(tekst).toBe(eerste)
  })

  test('guessing links is limited', async () => {
    const { bezoeker } = await opening()
    const poging = bezoeker()
    const statussen: number[] = []
    for (let n = 0; n < 41; n++) statussen.push((await poging.haal(`/uitnodiging/gok-${n}`)).status)
    expect(statussen.slice(0, 40)).toEqual(Array(40).fill(404))
    expect(statussen[40]).toBe(429)
  })
})

describe('accepting with a new account', () => {
  test('makes a member with the roles of the invitation, who connects an app before anything opens', async () => {
    const wereld = await opening()
    const nieuw = wereld.bezoeker()
    const antwoord = await nieuw.stuur(wereld.pad, NIEUW)
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/tweede-factor/koppeling'])
    expect((await leden(wereld, wereld.organisatieId)).map(({ rollen }) => rollen)).toEqual([
      ['BEHEERDER'],
      ['PROFESSIONAL'],
    ])
    expect((await nieuw.haal('/casussen')).headers.get('location')).toBe('/inloggen?naar=%2Fcasussen')

    const sleutel = sleutelIn(await (await nieuw.haal('/tweede-factor/koppeling')).text())
    await nieuw.stuur('/tweede-factor/koppeling', { code: codeVan(sleutel) })
    expect((await nieuw.haal('/casussen')).status).toBe(200)
  })

  test('forgets for whom the invitation was', async () => {
    const wereld = await opening()
    expect(await tel(wereld, 'uitnodigingsgegevens')).toBe(1)
    await wereld.bezoeker().stuur(wereld.pad, NIEUW)
    expect(await tel(wereld, 'uitnodigingsgegevens')).toBe(0)
  })

  test('of two at once one becomes a member, and of the other no account stays', async () => {
    const wereld = await opening()
    const antwoorden = await Promise.all(
      ['een@example.org', 'twee@example.org'].map((email) =>
        wereld.bezoeker().stuur(wereld.pad, { ...NIEUW, email }),
      ),
    )
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await leden(wereld, wereld.organisatieId)).toHaveLength(2)
    expect(await tel(wereld, 'gebruiker')).toBe(2)
    expect(await tel(wereld, 'aanmeldwijze')).toBe(2)
    expect(await tel(wereld, 'tweedefactor')).toBe(2)
  })

  test.each([
    [
      'two passwords that differ',
      { herhaling: 'iets anders dan dat' },
      'De twee wachtwoorden zijn niet gelijk',
    ],
    ['a short password', { wachtwoord: 'kort', herhaling: 'kort' }, 'Dit wachtwoord is te kort'],
    ['an address with an account', { email: 'BEA@example.org' }, 'Met dit e-mailadres is er al een account'],
    ['no address', { email: 'lies' }, 'Dit is geen e-mailadres'],
  ])('%s is refused at its field, and what was typed stays', async (_, velden, melding) => {
    const wereld = await opening()
    const antwoord = await wereld.bezoeker().stuur(wereld.pad, { ...NIEUW, naam: 'Getypt', ...velden })
    expect(antwoord.status).toBe(422)
    const tekst = await antwoord.text()
    expect(tekst).toContain(melding)
    expect(tekst).toContain('value="Getypt"')
    expect(tekst).not.toContain(WACHTWOORD)
    expect(await leden(wereld, wereld.organisatieId)).toHaveLength(1)
  })
})

describe('who lost the password or the phone', () => {
  const VOOR = 'lies@example.org'

  /** Lies was a member, with a session; her membership was ended and she was invited again. */
  const opnieuwUitgenodigd = async (voor: (wereld: Wereld) => Promise<void> = async () => {}) => {
    const wereld = await opening()
    const lies = wereld.bezoeker()
    await lies.stuur(wereld.pad, NIEUW)
    const sleutel = sleutelIn(await (await lies.haal('/tweede-factor/koppeling')).text())
    await lies.stuur('/tweede-factor/koppeling', { code: codeVan(sleutel) })
    const lid = (await leden(wereld, wereld.organisatieId)).at(-1)?.accountId ?? ''
    await voor(wereld)
    await beeindigLidmaatschap(wereld.register, wereld.organisatieId, lid)
    const token = await nodigTestlidUit(wereld.register, wereld)
    return { ...wereld, lies, lid, pad: `/uitnodiging/${token}` }
  }
  const ANDERS = { ...NIEUW, wachtwoord: 'vijf andere losse woorden', herhaling: 'vijf andere losse woorden' }

  test('comes back to the same account, with a new password and a new app', async () => {
    const wereld = await opnieuwUitgenodigd()
    const terug = wereld.bezoeker()
    expect((await terug.stuur(wereld.pad, ANDERS)).headers.get('location')).toBe('/tweede-factor/koppeling')
    expect((await leden(wereld, wereld.organisatieId)).at(-1)).toMatchObject({
      accountId: wereld.lid,
      beeindigdOp: null,
    })
    const oud = { email: VOOR, wachtwoord: WACHTWOORD }
    expect((await wereld.bezoeker().stuur('/inloggen', oud)).status).toBe(422)
    expect((await wereld.lies.haal('/casussen')).status).toBe(303)
  })

  test('but not by an invitation that was for somebody else', async () => {
    const wereld = await opnieuwUitgenodigd()
    const bea = { ...ANDERS, email: 'bea@example.org' }
    expect((await wereld.bezoeker().stuur(wereld.pad, bea)).status).toBe(422)
  })

  test('nor while the account belongs to another organisation, or ever did', async () => {
    const wereld = await opnieuwUitgenodigd(async ({ register, organisatieId }) => {
      const lid = (await leden({ register }, organisatieId)).at(-1)?.accountId ?? ''
      await richtAndereOp(register, lid)
    })
    const antwoord = await wereld.bezoeker().stuur(wereld.pad, ANDERS)
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain('Met dit e-mailadres is er al een account')
  })
})

describe('accepting with an account there is', () => {
  test('one that belongs nowhere (any more) can accept after signing in', async () => {
    const wereld = await opening()
    await maakAccount(wereld.register, 'los@example.org')
    const los = wereld.bezoeker()
    expect((await logIn(los, 'los@example.org', wereld.pad)).status).toBe(200)
    expect(await (await los.haal(wereld.pad)).text()).toContain('U bent ingelogd als')
    const antwoord = await los.stuur(`${wereld.pad}/aanname`)
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/'])
    expect((await los.haal('/casussen')).status).toBe(200)
  })

  test('a member of the organisation is one already', async () => {
    const wereld = await opening()
    const bea = wereld.bezoeker()
    await logIn(bea, 'bea@example.org', wereld.pad)
    const antwoord = await bea.stuur(`${wereld.pad}/aanname`)
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain('is al lid')
  })

  test('nobody who has not signed in accepts for another', async () => {
    const wereld = await opening()
    expect((await wereld.bezoeker().stuur(`${wereld.pad}/aanname`)).status).toBe(401)
    expect(await leden(wereld, wereld.organisatieId)).toHaveLength(1)
  })

  test('a password alone is not enough', async () => {
    const wereld = await opening()
    await maakAccount(wereld.register, 'los@example.org')
    const half = wereld.bezoeker()
    await half.stuur('/inloggen', { email: 'los@example.org', wachtwoord: WACHTWOORD, naar: wereld.pad })
    expect((await half.stuur(`${wereld.pad}/aanname`)).status).toBe(401)
  })
})
