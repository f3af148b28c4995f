import { v7 as uuidv7 } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { leesbaar } from '../casus/toepassing.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { casusVan, PROFESSIONAL, richtOrganisatieIn, VAN_EEN_ANDER, werkplek } from './werkplek.ts'

const PERSOON = { eigenKenmerk: 'KLANT-0042', roepnaam: 'Noor', contact: '06-12345678' }

let geheugen: Geheugenregister
let ik: ReturnType<typeof werkplek>
let ander: ReturnType<typeof werkplek>

beforeEach(async () => {
  geheugen = await openGeheugenregister()
  ik = werkplek(geheugen.register)
  ander = werkplek(geheugen.register, VAN_EEN_ANDER)
})

const metDpia = (geldigTot: string | null = null) => richtOrganisatieIn(geheugen.register, geldigTot)

const schrijfIn = async (velden = PERSOON) => {
  const { naar, status } = await ik.stuur('/deelnemers', velden)
  expect(status).toBe(303)
  return naar
}

const startTraject = async (deelnemer: string) => {
  const casusId = await casusVan(geheugen.register)
  const { naar, status } = await ik.stuur(`${deelnemer}/trajecten`, {
    casusId,
    route: 'WERKEN',
    trede: 'SOCIALE_CONTACTEN',
    op: '1-2-2026',
  })
  expect(status).toBe(303)
  return naar
}

describe('registering', () => {
  test('gives a pseudonym and shows what was noted to the own organisation', async () => {
    const adres = await schrijfIn()
    const { status, tekst, koppen } = await ik.haal(adres)
    expect(status).toBe(200)
    expect(koppen.get('cache-control')).toBe('no-store')
    expect(tekst).toMatch(/<h1[^>]*>D-[2-9A-HJ-NP-Z]{5}</)
    expect(leesbaar(tekst)).toContain('Roepnaam Noor')
    expect(leesbaar(tekst)).toContain('Eigen kenmerk KLANT-0042')
  })

  test('a form that is sent twice registers one person', async () => {
    const opdrachtId = uuidv7()
    const [een, twee] = [
      await ik.stuur('/deelnemers', PERSOON, opdrachtId),
      await ik.stuur('/deelnemers', PERSOON, opdrachtId),
    ]
    expect(twee.naar).toBe(een.naar)
    const { events } = await geheugen.register.store.readStream(
      `deelnemer-${een.naar.slice('/deelnemers/'.length)}`,
    )
    expect(events).toHaveLength(1)
  })

  test('a number that may be a BSN is refused in a personal field too', async () => {
    const { status, tekst } = await ik.stuur('/deelnemers', { ...PERSOON, eigenKenmerk: '111222333' })
    expect(status).toBe(422)
    expect(leesbaar(tekst)).toContain('burgerservicenummer')
  })

  test('no form with personal fields is kept in the browser', async () => {
    const adres = await schrijfIn()
    for (const pad of ['/deelnemers', '/deelnemers/nieuw', `${adres}/gegevens`]) {
      const { tekst } = await ik.haal(pad)
      expect(tekst).toContain('<form class="sr-formulier"')
      expect(tekst).not.toContain('data-bewaar')
      expect(tekst.match(/<input[^>]*name="(roepnaam|contact|zoek)"[^>]*>/g)?.join('')).toContain(
        'autocomplete="off"',
      )
    }
  })

  test('what is changed asks why, and is nothing when nothing changed', async () => {
    const adres = await schrijfIn()
    const zonder = await ik.stuur(`${adres}/gegevens`, PERSOON)
    expect(zonder.status).toBe(422)
    const niets = await ik.stuur(`${adres}/gegevens`, { ...PERSOON, reden: 'Zomaar' })
    expect(leesbaar(niets.tekst)).toContain('Er is niets veranderd.')
    const wel = await ik.stuur(`${adres}/gegevens`, { ...PERSOON, roepnaam: 'Nora', reden: 'Verschreven' })
    expect(wel.status).toBe(303)
    expect(leesbaar((await ik.haal(adres)).tekst)).toContain('Roepnaam Nora')
  })
})

describe('finding', () => {
  test('by a part of what is sealed, without a trace in the address', async () => {
    await schrijfIn()
    await schrijfIn({ ...PERSOON, eigenKenmerk: 'KLANT-0043', roepnaam: 'Zoë' })
    const { status, tekst } = await ik.stuur('/deelnemers/zoekresultaten', { zoek: 'zoe' })
    expect(status).toBe(200)
    expect(leesbaar(tekst)).toContain('1 gevonden van 2 deelnemers')
    expect(leesbaar(tekst)).toContain('KLANT-0043')
    expect(leesbaar(tekst)).not.toContain('KLANT-0042')
  })

  test('says so when nobody is found', async () => {
    await schrijfIn()
    const { tekst } = await ik.stuur('/deelnemers/zoekresultaten', { zoek: 'Karel' })
    expect(leesbaar(tekst)).toContain('Niemand gevonden')
  })

  test('another organisation finds and opens nobody', async () => {
    const adres = await schrijfIn()
    const traject = await startTraject(adres)
    const lijst = await ander.haal('/deelnemers')
    expect(leesbaar(lijst.tekst)).toContain('Er zijn nog geen deelnemers')
    const gevonden = await ander.stuur('/deelnemers/zoekresultaten', { zoek: 'noor' })
    expect(leesbaar(gevonden.tekst)).toContain('0 gevonden van 0 deelnemers')
    for (const pad of ['', '/gegevens', '/uitvoer', '/wissing', '/bon', '/trajecten/nieuw'])
      expect((await ander.haal(`${adres}${pad}`)).status, pad).toBe(404)
    expect((await ander.haal(traject)).status).toBe(404)
    const wissing = await ander.stuur(`${adres}/wissing`, { reden: 'VERZOEK', bevestiging: 'D-22222' })
    expect(wissing.status).toBe(404)
    expect((await ander.stuur(`${traject}/einde`, { reden: 'ANDERS', op: '1-3-2026' })).status).toBe(404)
  })

  test('a researcher of the own organisation opens nothing', async () => {
    const adres = await schrijfIn()
    const onderzoeker = werkplek(geheugen.register, { ...PROFESSIONAL, rollen: ['ONDERZOEKER', 'BEHEERDER'] })
    for (const pad of ['/deelnemers', adres, `${adres}/uitvoer`])
      expect((await onderzoeker.haal(pad)).status, pad).toBe(403)
  })
})

describe('a traject', () => {
  test('shows the ladder with where somebody stands', async () => {
    const traject = await startTraject(await schrijfIn())
    const gezet = await ik.stuur(`${traject}/treden`, {
      trede: 'ONBETAALD_WERK',
      op: '1-6-2026',
      toelichting: 'Helpt bij de kringloop van Ans',
    })
    expect(gezet.status).toBe(303)
    const { tekst } = await ik.haal(traject)
    expect(leesbaar(tekst)).toMatch(/Onbetaald werk informeel nu 1 juni 2026/)
    expect(leesbaar(tekst)).toMatch(/Sociale contacten buitenshuis informeel begin: 1 februari 2026/)
    expect(leesbaar(tekst)).toContain('Helpt bij de kringloop van Ans')
  })

  test('takes a rung of its own route only, and no day before the start', async () => {
    const traject = await startTraject(await schrijfIn())
    const anderePad = await ik.stuur(`${traject}/treden`, { trede: 'CURSUS', op: '1-6-2026' })
    expect([anderePad.status, leesbaar(anderePad.tekst)]).toEqual([
      422,
      expect.stringContaining('Deze trede hoort bij een andere route.'),
    ])
    const teVroeg = await ik.stuur(`${traject}/treden`, { trede: 'BETAALD_WERK', op: '1-1-2026' })
    expect(leesbaar(teVroeg.tekst)).toContain('Deze datum ligt voor het begin van het traject.')
  })

  test('is of a casus of the own organisation', async () => {
    const deelnemer = await schrijfIn()
    await casusVan(geheugen.register)
    const casusId = await casusVan(geheugen.register, VAN_EEN_ANDER)
    const velden = { casusId, route: 'WERKEN', trede: 'BETAALD_WERK', op: '1-2-2026' }
    const { status, tekst } = await ik.stuur(`${deelnemer}/trajecten`, velden)
    expect(status).toBe(422)
    expect(leesbaar(tekst)).toContain('Kies een casus van uw eigen organisatie.')
  })

  test('of one person is not found under another', async () => {
    const traject = await startTraject(await schrijfIn())
    const tweede = await schrijfIn({ ...PERSOON, roepnaam: 'Bo' })
    const id = traject.split('/').at(-1)
    expect((await ik.haal(`${tweede}/trajecten/${id}`)).status).toBe(404)
  })

  test('a rung that was wrong goes, with a reason, and stays to be seen', async () => {
    const traject = await startTraject(await schrijfIn())
    const tredeId = uuidv7()
    await ik.stuur(`${traject}/treden`, { trede: 'BETAALD_WERK', op: '1-6-2026' }, tredeId)
    const { status } = await ik.stuur(`${traject}/onderdelen/${tredeId}/verval`, {
      reden: 'Verkeerd dossier',
    })
    expect(status).toBe(303)
    const { tekst } = await ik.haal(traject)
    expect(leesbaar(tekst)).toContain('Vervallen: trede van 1 jun 2026. Reden: Verkeerd dossier')
    expect(leesbaar(tekst)).toMatch(/Sociale contacten buitenshuis informeel nu begin: 1 februari 2026/)
  })
})

describe('data of AVG art. 9 and 10', () => {
  const GEWOON = { op: '1-6-2026', 'scores.FINANCIEN': '2' }
  const BIJZONDER = { ...GEWOON, 'bijzondereScores.JUSTITIE': '3' }

  test('are not asked and not taken without a DPIA', async () => {
    const traject = await startTraject(await schrijfIn())
    const formulier = await ik.haal(`${traject}?bewerk=meting`)
    expect(formulier.tekst).toContain('name="scores.FINANCIEN"')
    expect(formulier.tekst).not.toContain('bijzondereScores')
    const geweigerd = await ik.stuur(`${traject}/metingen`, BIJZONDER)
    expect(geweigerd.status).toBe(422)
    expect(leesbaar(geweigerd.tekst)).toContain('Leg eerst de DPIA en de grondslag van uw organisatie vast')
    const kenmerken = await ik.stuur(`${traject}/kenmerken`, { bijzondereDoelgroepen: 'STATUSHOUDERS' })
    expect(kenmerken.status).toBe(422)
    expect((await ik.stuur(`${traject}/metingen`, GEWOON)).status).toBe(303)
  })

  test('are taken with one, and say under which', async () => {
    await metDpia()
    const traject = await startTraject(await schrijfIn())
    expect((await ik.stuur(`${traject}/metingen`, BIJZONDER)).status).toBe(303)
    const { status } = await ik.stuur(`${traject}/kenmerken`, {
      doelgroepen: 'GEZINNEN',
      bijzondereDoelgroepen: ['STATUSHOUDERS', 'BESCHERMD_WONEN'],
    })
    expect(status).toBe(303)
    const leesbare = leesbaar((await ik.haal(traject)).tekst)
    expect(leesbare).toContain('Justitie 3 Beperkt zelfredzaam')
    expect(leesbare).toContain('Statushouders Beschermd wonen')
    expect(leesbare).toContain('Op grond van DPIA 2026-03')
  })

  test('not with one that has expired', async () => {
    await metDpia('2026-06-30')
    const traject = await startTraject(await schrijfIn())
    expect((await ik.stuur(`${traject}/metingen`, BIJZONDER)).status).toBe(422)
  })

  test('are sealed in the log', async () => {
    await metDpia()
    const traject = await startTraject(await schrijfIn())
    await ik.stuur(`${traject}/metingen`, BIJZONDER)
    const rijen = await geheugen.db.all<{ data: string }>({
      sql: `SELECT data FROM events WHERE type = 'MetingAfgenomen'`,
      parameters: [],
    })
    expect(rijen.map(({ data }) => data).join()).not.toContain('JUSTITIE')
  })
})

describe('erasure', () => {
  const pseudoniemOp = async (adres: string) =>
    /D-[2-9A-HJ-NP-Z]{5}/.exec((await ik.haal(adres)).tekst)?.[0] ?? ''

  test('asks the pseudonym, and does nothing with another one', async () => {
    const adres = await schrijfIn()
    const { status, tekst } = await ik.stuur(`${adres}/wissing`, { reden: 'VERZOEK', bevestiging: 'D-22222' })
    expect(status).toBe(422)
    expect(leesbaar(tekst)).toContain('Dit is niet het pseudoniem van deze deelnemer.')
    expect(leesbaar((await ik.haal(adres)).tekst)).toContain('Noor')
  })

  test('leaves a receipt, and nobody reads who it was', async () => {
    const adres = await schrijfIn()
    const traject = await startTraject(adres)
    await ik.stuur(`${traject}/treden`, { trede: 'BETAALD_WERK', op: '1-6-2026', toelichting: 'Bij Ans' })
    await ik.haal(`${adres}/uitvoer`)
    const bevestiging = await pseudoniemOp(adres)
    const { status, naar } = await ik.stuur(`${adres}/wissing`, { reden: 'VERZOEK', bevestiging })
    expect([status, naar]).toEqual([303, `${adres}/bon`])
    const bon = leesbaar((await ik.haal(naar)).tekst)
    expect(bon).toContain(`Wisbon van ${bevestiging}`)
    expect(bon).toContain('4 onleesbaar gemaakt')
    expect(bon).toContain('Alle gegevens van deze persoon deze persoon download 1')
    for (const pad of [adres, traject, '/deelnemers']) {
      const { status: gezien, tekst } = await ik.haal(pad)
      expect(gezien, pad).toBe(200)
      expect(leesbaar(tekst), pad).toContain('gewist')
      expect(tekst, pad).not.toMatch(/Noor|KLANT-0042|Bij Ans/)
    }
    // Who was erased is still listed, so is counted too.
    expect(leesbaar((await ik.haal('/deelnemers')).tekst)).toContain('1 deelnemer ')
    expect((await ik.haal(`${adres}/uitvoer`)).status).toBe(404)
    expect((await ik.haal(`${adres}/gegevens`)).status).toBe(404)
    expect((await ik.stuur(`${traject}/einde`, { reden: 'ANDERS', op: '1-7-2026' })).status).toBe(422)
    expect((await ik.stuur(`${adres}/gegevens`, { ...PERSOON, reden: 'Toch' })).status).toBe(422)
  })

  test('of one leaves others as they are', async () => {
    const adres = await schrijfIn()
    const tweede = await schrijfIn({ ...PERSOON, roepnaam: 'Bo' })
    await ik.stuur(`${adres}/wissing`, { reden: 'BEWAARTERMIJN', bevestiging: await pseudoniemOp(adres) })
    expect(leesbaar((await ik.haal(tweede)).tekst)).toContain('Roepnaam Bo')
  })

  test('is not undone by the form of the registration that is sent again', async () => {
    const opdrachtId = uuidv7()
    const { naar: adres } = await ik.stuur('/deelnemers', PERSOON, opdrachtId)
    await ik.stuur(`${adres}/wissing`, { reden: 'VERZOEK', bevestiging: await pseudoniemOp(adres) })
    const nogmaals = await ik.stuur('/deelnemers', PERSOON, opdrachtId)
    expect([nogmaals.status, nogmaals.naar]).toEqual([303, adres])
    expect(leesbaar((await ik.haal(adres)).tekst)).not.toContain('Noor')
  })

  test('that happens while a note is on its way refuses the note', async () => {
    const adres = await schrijfIn()
    const traject = await startTraject(adres)
    await geheugen.register.kluis.vernietig(adres.slice('/deelnemers/'.length))
    const velden = { trede: 'BETAALD_WERK', op: '1-6-2026', toelichting: 'Bij Ans' }
    const { status, tekst } = await ik.stuur(`${traject}/treden`, velden)
    expect(status).toBe(422)
    expect(leesbaar(tekst)).toContain('Deze deelnemer is gewist.')
  })

  test('may be asked twice: the second time it answers as the first', async () => {
    const adres = await schrijfIn()
    const velden = { reden: 'VERZOEK', bevestiging: await pseudoniemOp(adres) }
    const opdrachtId = uuidv7()
    const [een, twee] = [
      await ik.stuur(`${adres}/wissing`, velden, opdrachtId),
      await ik.stuur(`${adres}/wissing`, velden, opdrachtId),
    ]
    expect([twee.status, twee.naar]).toEqual([een.status, een.naar])
  })
})

test('who opens or searches leaves a line in the trail, with ids only', async () => {
  const adres = await schrijfIn()
  const traject = await startTraject(adres)
  for (const pad of ['/deelnemers', adres, traject, `${adres}/uitvoer`]) await ik.haal(pad)
  await ik.stuur('/deelnemers/zoekresultaten', { zoek: 'noor' })
  const regels = await geheugen.db.all({
    sql: 'SELECT soort, kanaal, voorwerp FROM inzage ORDER BY nummer',
    parameters: [],
  })
  const id = adres.slice('/deelnemers/'.length)
  expect(regels).toEqual([
    { soort: 'DEELNEMERS', kanaal: 'SCHERM', voorwerp: PROFESSIONAL.organisatieId },
    { soort: 'DEELNEMER', kanaal: 'SCHERM', voorwerp: id },
    { soort: 'DEELNEMER', kanaal: 'SCHERM', voorwerp: id },
    { soort: 'DEELNEMERGEGEVENS', kanaal: 'DOWNLOAD', voorwerp: id },
    { soort: 'DEELNEMERS', kanaal: 'SCHERM', voorwerp: PROFESSIONAL.organisatieId },
  ])
})

test('the export of one person holds all of it, opened', async () => {
  const adres = await schrijfIn()
  await startTraject(adres)
  const { tekst, koppen } = await ik.haal(`${adres}/uitvoer`)
  expect(koppen.get('content-disposition')).toMatch(/^attachment; filename="D-[2-9A-HJ-NP-Z]{5}\.json"$/)
  const uitvoer = JSON.parse(tekst)
  expect(uitvoer.gebeurtenissen).toMatchObject([
    { type: 'DeelnemerIngeschreven', data: PERSOON },
    { type: 'TrajectGestart', data: { route: 'WERKEN', trede: 'SOCIALE_CONTACTEN' } },
  ])
  expect(uitvoer.organisatie).toBe('Testcorporatie')
})
