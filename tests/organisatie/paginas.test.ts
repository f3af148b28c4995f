import { beforeEach, describe, expect, test } from 'vitest'
import { organisatiestroom, vouwOrganisatie } from '../../projections/organisatiebeeld.ts'
import { houdWakker } from '../../src/aanmelding/sessies.ts'
import { sha256 } from '../../src/cryptografie.ts'
import { type Geheugenregister, NU, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { doe, HAVENHUIS, LINDEHOF, lid, richtOp } from '../gereedschap/organisaties.ts'

const HUIS = { ...LINDEHOF, houder: true }
const ANNA = lid(HUIS, 1, 'Anna (fictief)', 'BEHEERDER')
const BAS = lid(HUIS, 2, 'Bas (fictief)', 'PROFESSIONAL')
const CARLA = lid(HUIS, 3, 'Carla (fictief)', 'FUNCTIONARIS_GEGEVENSBESCHERMING')
const DAAN = lid(HAVENHUIS, 4, 'Daan (fictief)', 'BEHEERDER')

let nu = NU
let huis: Geheugenregister
beforeEach(async () => {
  nu = NU
  huis = await openGeheugenregister(() => nu)
  await richtOp(huis.register, HUIS, [ANNA, BAS, CARLA])
  await richtOp(huis.register, HAVENHUIS, [DAAN])
})

const beeldVan = async (organisatieId = HUIS.organisatieId) => {
  const beeld = vouwOrganisatie(
    (await huis.register.store.readStream(organisatiestroom(organisatieId))).events,
  )
  if (!beeld) throw new Error('no organisation')
  return beeld
}
const OPDRACHT = '01990000-0000-7000-8000-00000000c001'
const genodigde = {
  naam: 'Eva (fictief)',
  email: 'eva@example.org',
  rollen: ['PROFESSIONAL', 'VAKGEMEENSCHAP'],
}
const eersteUitnodiging = async () => (await beeldVan()).uitnodigingen[0]?.uitnodigingId ?? ''
const tokenIn = (pagina: string) => /\/uitnodiging\/([\w-]{43})</.exec(pagina)?.[1] ?? ''

describe('members', () => {
  test('are shown to every member, by name and role; only a beheerder sees what to change', async () => {
    const voorBas = await (await huis.als(BAS).haal('/organisatie')).text()
    expect(voorBas).toContain('Anna (fictief)')
    expect(voorBas).toContain('Functionaris gegevensbescherming')
    expect(voorBas).not.toContain('Daan')
    expect(voorBas).not.toContain('Nodig iemand uit')
    expect(voorBas).not.toContain('/organisatie/leden/')
    const voorAnna = await (await huis.als(ANNA).haal('/organisatie')).text()
    expect(voorAnna).toContain('Nodig iemand uit')
    expect(voorAnna).toContain(`/organisatie/leden/${BAS.id}`)
  })

  test('get other roles with a reason', async () => {
    const antwoord = await huis
      .als(ANNA)
      .stuur(`/organisatie/leden/${BAS.id}/rollen`, { rollen: ['ONDERZOEKER'], reden: 'Gaat naar onderzoek' })
    expect(antwoord.headers.get('location')).toBe('/organisatie?gelukt=rollen')
    expect((await beeldVan()).leden.find(({ accountId }) => accountId === BAS.id)?.rollen).toEqual([
      'ONDERZOEKER',
    ])
  })

  test('a refusal keeps what was typed and names the field', async () => {
    const antwoord = await huis
      .als(ANNA)
      .stuur(`/organisatie/leden/${ANNA.id}/rollen`, { rollen: ['PROFESSIONAL'], reden: 'Minder rechten' })
    expect(antwoord.status).toBe(422)
    const pagina = await antwoord.text()
    expect(pagina).toContain('Dit is de enige beheerder.')
    expect(pagina).toContain('Minder rechten')
    const zonder = await huis.als(ANNA).stuur(`/organisatie/leden/${BAS.id}/einde`, { reden: '' })
    expect(zonder.status).toBe(422)
    expect(await zonder.text()).toContain('href="#veld-reden-einde"')
  })

  test('leave with a reason, and stand among the former ones', async () => {
    await huis.als(ANNA).stuur(`/organisatie/leden/${BAS.id}/einde`, { reden: 'Uit dienst' })
    const pagina = await (await huis.als(ANNA).haal('/organisatie')).text()
    expect(pagina).toContain('Eerdere leden')
    const lid = await (await huis.als(ANNA).haal(`/organisatie/leden/${BAS.id}`)).text()
    expect(lid).toContain('Eerder lid van uw organisatie')
    expect(lid).not.toContain('Lidmaatschap beëindigen')
  })

  test('of another organisation do not exist here', async () => {
    expect((await huis.als(ANNA).haal(`/organisatie/leden/${DAAN.id}`)).status).toBe(404)
    const antwoord = await huis.als(ANNA).stuur(`/organisatie/leden/${DAAN.id}/einde`, { reden: 'Zomaar' })
    expect(antwoord.status).toBe(404)
    expect((await beeldVan(HAVENHUIS.organisatieId)).leden[0]?.beeindigdOp).toBeNull()
  })
})

describe('an invitation', () => {
  test('shows its link once; the log keeps only the hash, and neither name nor address', async () => {
    const antwoord = await huis
      .als(ANNA)
      .stuur('/organisatie/uitnodigingen', { ...genodigde, opdrachtId: OPDRACHT })
    expect(antwoord.status).toBe(200)
    const token = tokenIn(await antwoord.text())
    const { uitnodigingen } = await beeldVan()
    expect(uitnodigingen).toMatchObject([
      {
        rollen: ['PROFESSIONAL', 'VAKGEMEENSCHAP'],
        tokenHash: sha256(token),
        vervaltOp: '2026-11-29T09:00:00.000Z',
        stand: 'OPEN',
      },
    ])
    const { events } = await huis.register.store.readStream(organisatiestroom(HUIS.organisatieId))
    expect(JSON.stringify(events)).not.toMatch(/Eva|example\.org/)
    expect(JSON.stringify(events)).not.toContain(token)

    const weer = await huis
      .als(ANNA)
      .stuur('/organisatie/uitnodigingen', { ...genodigde, opdrachtId: OPDRACHT })
    expect(weer.status).toBe(200)
    const tweede = await weer.text()
    expect(tokenIn(tweede)).toBe('')
    expect(tweede).toContain('De link is niet opnieuw te tonen.')
    expect((await beeldVan()).uitnodigingen).toHaveLength(1)
  })

  test('is listed for whom it is, and withdrawn with a reason: then nobody knows any more', async () => {
    await huis.als(ANNA).stuur('/organisatie/uitnodigingen', { ...genodigde, opdrachtId: OPDRACHT })
    expect(await (await huis.als(ANNA).haal('/organisatie')).text()).toContain('eva@example.org')
    const antwoord = await huis
      .als(ANNA)
      .stuur(`/organisatie/uitnodigingen/${await eersteUitnodiging()}/intrekking`, {
        reden: 'Verkeerde persoon',
      })
    expect(antwoord.status).toBe(303)
    expect(await (await huis.als(ANNA).haal('/organisatie')).text()).not.toContain('eva@example.org')
    expect(await huis.db.all({ sql: 'SELECT * FROM uitnodigingsgegevens', parameters: [] })).toEqual([])
  })

  test('has an id of its own organisation, whatever id the form brings along', async () => {
    for (const wie of [ANNA, DAAN])
      await huis.als(wie).stuur('/organisatie/uitnodigingen', { ...genodigde, opdrachtId: OPDRACHT })
    await huis.als(DAAN).stuur('/organisatie/uitnodigingen', {
      ...genodigde,
      opdrachtId: await eersteUitnodiging(),
    })
    const ids = (await beeldVan(HAVENHUIS.organisatieId)).uitnodigingen.map(
      ({ uitnodigingId }) => uitnodigingId,
    )
    expect(ids).not.toContain(await eersteUitnodiging())
    expect(await (await huis.als(ANNA).haal('/organisatie')).text()).toContain('eva@example.org')
  })

  test('says what is missing, and keeps what was typed', async () => {
    const antwoord = await huis
      .als(ANNA)
      .stuur('/organisatie/uitnodigingen', { naam: 'Eva (fictief)', email: 'eva@' })
    expect(antwoord.status).toBe(422)
    const pagina = await antwoord.text()
    expect(pagina).toContain('Dit is geen e-mailadres.')
    expect(pagina).toContain('value="eva@"')
    expect(pagina).toContain('Rollen: Kies ten minste één rol.')
    expect((await beeldVan()).uitnodigingen).toEqual([])
  })
})

describe('organisations', () => {
  test('are admitted by the beheerder of the one that keeps the register, who invites the first beheerder', async () => {
    const nieuw = { naam: 'Gemeente Waterstad (fictief)', soort: 'GEMEENTE', kvkNummer: '' }
    const antwoord = await huis.als(ANNA).stuur('/organisaties', { ...nieuw, opdrachtId: OPDRACHT })
    expect(antwoord.headers.get('location')).toBe(`/organisaties/${OPDRACHT}`)
    expect(await beeldVan(OPDRACHT)).toMatchObject({ naam: nieuw.naam, houder: false, fictief: false })

    const geweigerd = await huis
      .als(ANNA)
      .stuur(`/organisaties/${OPDRACHT}/uitnodigingen`, { ...genodigde, rollen: ['PROFESSIONAL'] })
    expect(await geweigerd.text()).toContain('Een organisatie heeft altijd een beheerder.')
    const gelukt = await huis
      .als(ANNA)
      .stuur(`/organisaties/${OPDRACHT}/uitnodigingen`, { ...genodigde, rollen: ['BEHEERDER'] })
    expect(tokenIn(await gelukt.text())).toHaveLength(43)
  })

  test('that have members regulate themselves, and show the holder no names', async () => {
    const pagina = await (await huis.als(ANNA).haal(`/organisaties/${HAVENHUIS.organisatieId}`)).text()
    expect(pagina).not.toContain('Daan')
    const antwoord = await huis
      .als(ANNA)
      .stuur(`/organisaties/${HAVENHUIS.organisatieId}/uitnodigingen`, genodigde)
    expect(antwoord.status).toBe(422)
    expect((await beeldVan(HAVENHUIS.organisatieId)).uitnodigingen).toEqual([])
  })

  test('are closed to the beheerder of another one', async () => {
    expect((await huis.als(DAAN).haal('/organisaties')).status).toBe(403)
    expect((await huis.als(DAAN).haal(`/organisaties/${HUIS.organisatieId}`)).status).toBe(403)
  })
})

describe('terms', () => {
  test('the privacy officer records a DPIA and withdraws it', async () => {
    const wie = huis.als(CARLA)
    const dpia = { referentie: 'DPIA 7 (fictief)', grondslag: 'Toestemming', vastgesteldOp: '1-11-2026' }
    await wie.stuur('/organisatie/privacy/dpia', { ...dpia, geldigTot: '' })
    expect((await beeldVan()).dpia).toEqual({
      referentie: 'DPIA 7 (fictief)',
      grondslag: 'Toestemming',
      vastgesteldOp: '2026-11-01',
      geldigTot: null,
    })
    await wie.stuur('/organisatie/privacy/dpia/intrekking', { reden: 'Verlopen' })
    expect((await beeldVan()).dpia).toBeNull()
  })

  test('a retention term is set; a wrong one is refused at its own form', async () => {
    const wie = huis.als(CARLA)
    await wie.stuur('/organisatie/privacy/bewaartermijnen', {
      soort: 'CASUS',
      maanden: '60',
      reden: 'Besluit van de directie',
    })
    expect((await beeldVan()).bewaartermijnen).toEqual({ CASUS: 60, DEELNEMER: null })
    const antwoord = await wie.stuur('/organisatie/privacy/bewaartermijnen', {
      soort: 'DEELNEMER',
      maanden: '601',
      reden: 'Lang',
    })
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain('href="#veld-maanden-DEELNEMER"')
  })

  test('are not for other roles', async () => {
    expect((await huis.als(BAS).haal('/organisatie/privacy')).status).toBe(403)
    const antwoord = await huis.als(BAS).stuur('/organisatie/privacy/dpia/intrekking', { reden: 'Zomaar' })
    expect(antwoord.status).toBe(403)
  })
})

test('an organisation changes its name with a reason', async () => {
  await huis.als(ANNA).stuur('/organisatie/gegevens', {
    naam: 'De Nieuwe Lindehof (fictief)',
    soort: 'CORPORATIE',
    kvkNummer: '12345678',
    reden: 'Fusie',
  })
  expect(await beeldVan()).toMatchObject({ naam: 'De Nieuwe Lindehof (fictief)', kvkNummer: '12345678' })
})

test('a code in the address that is none of ours shows nothing', async () => {
  const pagina = await huis.als(ANNA).haal('/organisatie?gelukt=toString')
  expect(pagina.status).toBe(200)
  expect(await pagina.text()).not.toContain('sr-melding--gelukt')
})

test('an open invitation that has expired no longer says for whom it was', async () => {
  await doe(huis.register, HUIS.organisatieId, {
    type: 'NodigLidUit',
    data: {
      uitnodigingId: OPDRACHT,
      rollen: ['PROFESSIONAL'],
      tokenHash: 'a'.repeat(64),
      vervaltOp: '2026-11-22T08:59:59.000Z',
    },
  })
  expect(await (await huis.als(ANNA).haal('/organisatie')).text()).toContain('verlopen')
})

test('who an invitation was for is gone soon after its term, whatever page is used', async () => {
  await huis.als(ANNA).stuur('/organisatie/uitnodigingen', { ...genodigde, opdrachtId: OPDRACHT })
  nu = '2026-11-29T09:00:00.000Z'
  const sessie = {
    id: 'sessie',
    token: '',
    userId: BAS.id,
    createdAt: NU,
    updatedAt: NU,
    expiresAt: '2026-12-01T09:00:00.000Z',
    userAgent: null,
    tweedeFactor: 1,
    organisatieId: null,
    name: BAS.naam,
    email: '',
    voorbeeld: 0,
  }
  await houdWakker(huis.register.aanmelding, sessie)
  expect(await huis.db.all({ sql: 'SELECT * FROM uitnodigingsgegevens', parameters: [] })).toEqual([])
})
