import { beforeAll, describe, expect, test } from 'vitest'
import { vouwDeling } from '../../events/casus/deling.ts'
import { casusdossier } from '../../projections/casusdossier.ts'
import { magZien } from '../../projections/zicht.ts'
import { vulNieuwRegister } from '../../src/begin.ts'
import { casusIdVan } from '../../src/import/beoordeling.ts'
import { casusinhoud } from '../../src/import/casussen.ts'
import { zichtVan } from '../../src/toegang/beleid.ts'
import { NIEMAND } from '../../src/toegang/wie.ts'
import { CASUSSEN_2013 } from '../../src/voorbeelden/casussen-2013.ts'
import { laadVoorbeelden, voorbeeldId } from '../../src/voorbeelden/laad.ts'
import { type Voorbeeldaccount, voorbeeldaccounts } from '../../src/voorbeelden/organisaties.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'

let geheugen: Geheugenregister

beforeAll(async () => {
  geheugen = await openGeheugenregister()
  await vulNieuwRegister(geheugen.register, { voorbeelden: true })
})

const vraag = <Rij>(sql: string) => geheugen.register.db.all<Rij>({ sql, parameters: [] })

describe('the casussen of 2013', () => {
  test('hold what the sources say and nothing else: no goals, measurements, outcome or SROI', async () => {
    expect(CASUSSEN_2013).toHaveLength(4)
    for (const ruw of CASUSSEN_2013) {
      const id = casusIdVan(geheugen.register.sha256, casusinhoud.parse(ruw))
      const { events } = await geheugen.register.store.readStream(`casus-${id}`)
      const dossier = casusdossier(events)
      expect(dossier).toMatchObject({
        fictief: false,
        status: 'CONCEPT',
        doelen: [],
        meetplan: null,
        bereik: null,
        uitkomst: null,
        partners: [],
        factoren: [],
        continuiteit: null,
      })
      expect(dossier?.gegevens).toMatchObject({ startdatum: null, doelgroepen: [] })
      expect(dossier?.herkomst).toContain('november 2013')
      expect(await vraag(`SELECT 1 FROM analyses WHERE casusId = '${id}'`)).toEqual([])
    }
  })

  test('the facts of Woensel-West stand there with their sources', async () => {
    const ruw = CASUSSEN_2013.find(({ naam }) => String(naam).startsWith('Woensel-West'))
    const id = casusIdVan(geheugen.register.sha256, casusinhoud.parse(ruw))
    const { events } = await geheugen.register.store.readStream(`casus-${id}`)
    expect(casusdossier(events)?.feiten.map(({ tekst, bron }) => [tekst, bron])).toEqual([
      ['Tegenprestatie van 10 uur vrijwilligerswerk per maand', 'woensel-west.nl'],
      ['120 vrijwilligers in 2020', 'woensel-west.nl'],
      ['€ 100 huurkorting per maand', 'tijdschriftartikel 2013'],
      ['Moeilijk met cijfers aan te tonen', 'ed.nl'],
    ])
  })

  test('their methodieken are named, not described', async () => {
    const rijen = await vraag<{ naam: string; beschrijving: string | null }>(
      'SELECT naam, beschrijving FROM methodieken WHERE fictief = 0 ORDER BY naam',
    )
    expect(rijen.map(({ naam }) => naam)).toEqual([
      'Bewoners als co-producent',
      'Inplaatsing met tegenprestatie',
      'Multi-aanpak: fysiek verknoopt met sociaal en economisch',
      'Springplank',
    ])
    expect(rijen.every(({ beschrijving }) => beschrijving === null)).toBe(true)
  })
})

describe('the published SROI calculations', () => {
  test.each([
    ['Rekenvoorbeeld: arbeidstoeleiding', 'BEGIN', '1.4362782609'],
    ['Rekenvoorbeeld: arbeidstoeleiding', 'EIND', '1.3877084646'],
    ['Rekenvoorbeeld: maatjesproject', 'EIND', '0.8103333333'],
    ['Rekenvoorbeeld: twee uitkomsten', 'EIND', '2.6667238687'],
    ['Rekenvoorbeeld: jeugdpreventie (CHAC)', 'EIND', '5.6190286201'],
  ])('%s (%s) gives %s', async (naam, conventie, ratio) => {
    const rijen = await vraag<{ ratio: string; fictief: number; status: string; herkomst: string }>(
      `SELECT ratio, analyses.fictief, status, herkomst FROM analyses JOIN casusoverzicht USING (casusId)
       WHERE stand ->> 'naam' = '${naam}' AND conventie = '${conventie}'`,
    )
    expect(rijen).toMatchObject([{ ratio, fictief: 0, status: 'VASTGESTELD' }])
    expect(rijen[0]?.herkomst).toMatch(/text|niaa/)
  })

  test('CHAC has no discounting, and says why', async () => {
    const [chac] = await vraag<{ contanteWaarde: string; investering: string; parameters: string }>(
      "SELECT contanteWaarde, investering, parameters FROM analyses WHERE herkomst LIKE 'niaa%'",
    )
    expect(chac).toMatchObject({ contanteWaarde: '4760250', investering: '847166' })
    expect(JSON.parse(chac?.parameters ?? '{}').disconto).toMatchObject({ soort: 'GEEN' })
  })
})

describe('the invented examples', () => {
  test('are marked fictief, every one: sixty casussen, ten methodieken, their analyses', async () => {
    const [casussen] = await vraag<{ fictief: number; anders: number }>(
      "SELECT sum(stand ->> 'fictief') AS fictief, count(*) - sum(stand ->> 'fictief') AS anders FROM casusoverzicht",
    )
    // Four of 2013 and four published calculations are not invented.
    expect(casussen).toMatchObject({ fictief: 60, anders: 8 })
    expect(await vraag('SELECT count(*) AS n FROM methodieken WHERE fictief = 1')).toMatchObject([{ n: 10 }])
    const mengsel = await vraag(
      `SELECT 1 FROM analyses JOIN casusoverzicht USING (casusId)
       WHERE analyses.fictief <> (stand ->> 'fictief')`,
    )
    expect(mengsel).toEqual([])
  })

  test('every corporatie and area of them says so in its own name', async () => {
    const namen = await vraag<{ naam: string; gebied: string }>(
      `SELECT stand ->> '$.corporatie.naam' AS naam, stand ->> '$.gebieden[0].naam' AS gebied
       FROM casusoverzicht WHERE stand ->> 'fictief' = 1`,
    )
    for (const { naam, gebied } of namen) {
      expect(naam).toContain('(fictief)')
      expect(gebied).toContain('(fictief)')
    }
  })

  test('show every status, route and outcome, failures and results that nobody could establish too', async () => {
    const kolom = async (pad: string) =>
      (
        await vraag<{ waarde: string | null }>(
          `SELECT DISTINCT stand ->> '${pad}' AS waarde FROM casusoverzicht WHERE stand ->> 'fictief' = 1`,
        )
      ).map(({ waarde }) => waarde)
    expect((await kolom('status')).toSorted()).toEqual(
      [
        'AFGEROND',
        'BEEINDIGD',
        'CONCEPT',
        'GEARCHIVEERD',
        'INGETROKKEN',
        'IN_UITVOERING',
        'ONDERBROKEN',
        'OVERGEDRAGEN',
        'VASTGESTELD',
      ].toSorted(),
    )
    expect((await kolom('route')).toSorted()).toEqual(['LEREN', 'VRIJE_TIJD', 'WERKEN', 'WONEN'])
    expect(new Set(await kolom('uitkomst'))).toEqual(
      new Set([null, 'STIJGING', 'STABILISATIE', 'DALING_VOORKOMEN', 'DALING', 'NIET_VAST_TE_STELLEN']),
    )
  })

  test('at least thirty adopted analyses: below 1, above 1, and without a ratio', async () => {
    const [tel] = await vraag<{ n: number; onder: number; boven: number; geen: number }>(
      `SELECT count(*) AS n, sum(ratio + 0 < 1) AS onder, sum(ratio + 0 > 1) AS boven, sum(ratio IS NULL) AS geen
       FROM analyses WHERE fictief = 1 AND status = 'VASTGESTELD'`,
    )
    expect(tel?.n).toBeGreaterThanOrEqual(30)
    expect(tel?.onder).toBeGreaterThan(3)
    expect(tel?.boven).toBeGreaterThan(10)
    expect(tel?.geen).toBeGreaterThan(0)
  })

  test('nothing happened after the last day of the examples', async () => {
    const [laatste] = await vraag<{ op: string }>(
      "SELECT max(gebeurd_op) AS op FROM events WHERE stream LIKE 'casus-%' AND gebeurd_op < '2026-11-22'",
    )
    expect((laatste?.op ?? '') <= '2026-11-15').toBe(true)
  })
})

test('loading them again adds nothing', async () => {
  const positie = await geheugen.register.store.headPosition()
  await laadVoorbeelden(geheugen.register)
  expect(await geheugen.register.store.headPosition()).toBe(positie)
})

test('two registers get the same ids and the same content', async () => {
  const ander = await openGeheugenregister()
  await vulNieuwRegister(ander.register, { voorbeelden: true })
  const lees = async ({ register }: Geheugenregister) =>
    register.db.all({
      sql: "SELECT stream, version, data FROM events WHERE stream LIKE 'casus-%' ORDER BY stream, version",
      parameters: [],
    })
  expect(await lees(ander)).toEqual(await lees(geheugen))
})

test('VOORBEELDEN=uit: an empty register', async () => {
  const leeg = await openGeheugenregister()
  await vulNieuwRegister(leeg.register, { voorbeelden: false })
  const events = await leeg.register.db.all({
    sql: "SELECT type FROM events WHERE stream NOT LIKE 'referentie-%' AND stream NOT LIKE 'zegel-%'",
    parameters: [],
  })
  expect(events).toEqual([])
})

describe('the organisations and people of the examples', () => {
  const accounts = () => voorbeeldaccounts(voorbeeldId(geheugen.register))

  const zichtbaarVoor = async ({ accountId, organisatieId, rollen }: Voorbeeldaccount) => {
    const stromen = await vraag<{ stream: string }>(
      "SELECT DISTINCT stream FROM events WHERE stream LIKE 'casus-%'",
    )
    const zicht = zichtVan({ ...NIEMAND, id: accountId, organisatieId, rollen })
    const delingen = await Promise.all(
      stromen.map(async ({ stream }) =>
        vouwDeling((await geheugen.register.store.readStream(stream)).events),
      ),
    )
    return delingen.filter((deling) => deling !== null && magZien(zicht, deling)).length
  }

  test('every role is somebody, and sees another set', async () => {
    const rijen = await Promise.all(
      accounts().map(async (account) => [account.rollen.join(), await zichtbaarVoor(account)]),
    )
    expect(rijen).toEqual([
      ['PROFESSIONAL', 7],
      ['PROFESSIONAL', 8],
      ['VAKGEMEENSCHAP', 47],
      ['ONDERZOEKER', 27],
      ['FUNCTIONARIS_GEGEVENSBESCHERMING', 7],
      ['BEHEERDER', 0],
    ])
  })

  test('say that they are invented, and cannot be written to', () => {
    for (const { naam, email } of accounts()) {
      expect(naam).toContain('(fictief)')
      expect(email).toMatch(/\.invalid$/)
    }
  })

  test('what comes from public sources is there for research', async () => {
    const niveaus = await vraag<{ niveau: number }>(
      "SELECT DISTINCT niveau FROM casusoverzicht WHERE stand ->> 'fictief' = 0",
    )
    expect(niveaus.map(({ niveau }) => niveau)).toEqual([3])
  })
})
