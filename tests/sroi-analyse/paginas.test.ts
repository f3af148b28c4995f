import { beforeAll, describe, expect, test } from 'vitest'
import { leesbaar, openMetCasussen, rijA, rijB, start, startvelden, voegToe } from './webanalyse.ts'

let g: Awaited<ReturnType<typeof openMetCasussen>>
beforeAll(async () => {
  g = await openMetCasussen()
})

const pagina = async (adres: string): Promise<string> => leesbaar(await g.haal(adres))

/** The published calculation, entered row by row. Its source gives a ratio of 2.67. */
const tweeUitkomsten = async (velden = {}): Promise<{ adres: string; a: string; b: string }> => {
  const adres = await start(g, g.casusId, velden)
  return { adres, a: await voegToe(g, adres, rijA), b: await voegToe(g, adres, rijB) }
}

const versieVan = async (adres: string): Promise<string> => {
  const { events } = await g.register.store.readStream(`sroi-analyse-${adres.split('/').at(-1)}`)
  return String(events.length)
}

const stelVast = async (adres: string, velden = {}): Promise<Response> =>
  g.stuur(`${adres}/vaststelling`, { versie: await versieVan(adres), peildatum: '22-11-2026', ...velden })

describe('the value map', () => {
  test('gives what was published for the calculation with two outcomes', async () => {
    const { adres } = await tweeUitkomsten()
    const tekst = await pagina(adres)
    expect(tekst).toContain('Verhouding 2,67')
    expect(tekst).toContain('2,6667238687')
    expect(tekst).toContain('€ 1.653.369')
    expect(tekst).toContain('€ 1.033.369')
    // Per calendar year, and the month in which the investment is back.
    for (const bedrag of ['€ 730.783', '€ 602.562', '€ 320.024', '9,8 maanden'])
      expect(tekst).toContain(bedrag)
    // Break-even of outcome A alone: its proxy or its deadweight.
    for (const grens of ['€ 837,61', '86,97%', '37,5%']) expect(tekst).toContain(grens)
    // The other conventions of the first year.
    for (const ratio of ['2,76', '2,71']) expect(tekst).toContain(`verhouding ${ratio}`)
  })
  test('reads a row as a sentence and says what must be true', async () => {
    const { adres } = await tweeUitkomsten()
    const tekst = await pagina(adres)
    expect(tekst).toContain(
      '220 deelnemers × € 4.500 per jaar, 3 jaar lang; 30% was toch gebeurd, 20% door anderen, 20% minder per jaar.',
    )
    expect(tekst).toContain(
      'De baten wegen op tegen de kosten zolang ten minste 41 van de 220 deelnemers dit bereiken',
    )
    expect(tekst).toContain('n = 180')
    expect(tekst).toContain('bewijs: niet gemeten')
    expect(tekst).toContain('Mogelijk telt iets dubbel')
  })
  test('opens each euro to the events that it comes from', async () => {
    const { adres, a } = await tweeUitkomsten()
    const { events } = await g.register.store.readStream(`sroi-analyse-${adres.split('/').at(-1)}`)
    const toegevoegd = events.find(({ data }) => (data as { rijId?: string }).rijId === a)
    const tekst = await pagina(adres)
    expect(tekst).toContain(toegevoegd?.eventId)
    expect(tekst).toContain(`positie ${toegevoegd?.position}`)
  })
  test('begins with an open row and says why there is no ratio yet', async () => {
    const adres = await start(g, g.casusId)
    const tekst = await pagina(`${adres}?rij=nieuw`)
    expect(tekst).toContain('Voor wie?')
    expect(tekst).toContain('Nog geen verhouding: er is geen uitkomst')
    await voegToe(g, adres, rijB)
    expect(await pagina(adres)).toContain('Nog geen verhouding: er is geen inbreng')
  })
  test('shows a ratio below 1 as any other: the befriending project', async () => {
    const adres = await start(g, g.andereId, { disconto: 'geen', motivering: 'Duurt een jaar.' })
    await voegToe(g, adres, {
      ...rijA,
      'inbreng.euro': '60.000',
      'uitkomst.omschrijving': 'Minder eenzaam',
      'uitkomst.hoeveelheid': '80',
      'uitkomst.duurJaren': '1',
      'uitkomst.proxyEuro': '1.100',
      'uitkomst.tochGebeurd.pct': '35',
      'uitkomst.toerekeningAanAnderen.pct': '15',
      'uitkomst.afname.pct': '0',
    })
    const tekst = await pagina(adres)
    expect(tekst).toContain('Verhouding 0,81')
    expect(tekst).toContain('De baten wegen pas op tegen de kosten als ten minste 99 deelnemers (nu 80)')
    expect(tekst).toContain('Er is niet gedisconteerd')
  })
  test('shows a negative outcome apart', async () => {
    const { adres } = await tweeUitkomsten()
    await voegToe(g, adres, {
      ...rijB,
      belanghebbende: 'Buren',
      'uitkomst.omschrijving': 'Meer geluid',
      'uitkomst.proxyEuro': '-100',
    })
    const tekst = await pagina(adres)
    expect(tekst).toContain('Waarvan nadelen')
    expect(tekst).toContain('nadeel')
  })
})

describe('rows', () => {
  test('keep what was typed and say at the field what is wrong', async () => {
    const adres = await start(g, g.casusId)
    const antwoord = await g.stuur(`${adres}/rijen`, {
      rijId: g.register.newId(),
      ...rijA,
      'uitkomst.duurJaren': '2,5',
      'uitkomst.tochGebeurd.pct': '140',
      'uitkomst.afname.onderbouwing': '',
    })
    expect(antwoord.status).toBe(422)
    const html = await antwoord.text()
    expect(html).toContain('Vul een heel aantal jaren in van 1 tot en met 50.')
    expect(html).toContain('Een percentage ligt tussen 0 en 100.')
    expect(html).toContain('value="140"')
    expect(html).toContain('id="veld-uitkomst-afname-onderbouwing-fout"')
    expect(antwoord.headers.get('HX-Push-Url')).toBe('false')
  })
  test('take the helper scale before the field beside it, and ask for no argument at 0', async () => {
    const adres = await start(g, g.casusId)
    await voegToe(g, adres, {
      ...rijA,
      'uitkomst.tochGebeurd.pct': '30',
      'uitkomst.tochGebeurd.pct-schaal': '25',
    })
    const tekst = await pagina(adres)
    expect(tekst).toContain('25% was toch gebeurd')
    expect(tekst).toContain('Verdringing: 0% Niet aan de orde bij deze uitkomst.')
  })
  test('take the shares of partners when they add up', async () => {
    const adres = await start(g, g.casusId)
    const verdeling = 'uitkomst.toerekeningAanAnderen.verdeling'
    const fout = await g.stuur(`${adres}/rijen`, {
      rijId: g.register.newId(),
      ...rijA,
      [verdeling]: 'Gemeente 15%\nWerkgever 10%',
    })
    expect(await leesbaar(fout)).toContain('De delen zijn samen niet gelijk aan het deel van anderen')
    await voegToe(g, adres, { ...rijA, [verdeling]: 'Gemeente 12,5%\nWerkgever: 7,5' })
    expect(await pagina(adres)).toContain('(Gemeente 12,5%, Werkgever 7,5%)')
  })
  test('are changed in place, keep their history, and can be put back', async () => {
    const { adres, a, b } = await tweeUitkomsten()
    expect(await pagina(`${adres}?rij=${b}`)).toContain('Waarom wijzigt u deze rij?')
    const gewijzigd = await g.stuur(`${adres}/rijen/${b}`, {
      rijId: b,
      ...rijB,
      'uitkomst.hoeveelheid': '200',
      reden: 'Nagebeld',
    })
    expect(gewijzigd.headers.get('location')).toBe(`${adres}?bewaard=${b}#rij-${b}`)
    expect(await pagina(adres)).toContain('reden: Nagebeld')
    const vervallen = await g.stuur(`${adres}/rijen/${a}/verval`, {})
    expect(await pagina((vervallen.headers.get('location') ?? '').split('#')[0] ?? '')).toContain('Zet terug')
    expect(await pagina(adres)).toContain('Nog geen verhouding: er is geen inbreng')
    await g.stuur(`${adres}/rijen/${a}/herstel`, {})
    expect(await pagina(adres)).toContain('Verhouding 2,61')
  })
  test('tell someone who was too late what changed, and keep what was typed', async () => {
    const { adres, b } = await tweeUitkomsten()
    const versie = await versieVan(adres)
    await g.stuur(`${adres}/rijen/${b}`, { rijId: b, ...rijB, versie })
    const laat = await g.stuur(`${adres}/rijen/${b}`, {
      rijId: b,
      ...rijB,
      versie,
      'uitkomst.hoeveelheid': '199',
    })
    expect(laat.status).toBe(409)
    const html = await laat.text()
    expect(html).toContain('Iemand anders heeft dit intussen gewijzigd.')
    expect(html).toMatch(/Rij gewijzigd door \S+ op 22 november 2026/)
    expect(html).toContain('Deelnemers, Uitkomst B')
    expect(html).toContain('value="199"')
  })
})

describe('typing', () => {
  test('shows the result of an unsaved row and stores nothing', async () => {
    const { adres, b } = await tweeUitkomsten()
    const voor = await versieVan(adres)
    const antwoord = await g.stuur(`${adres}/voorbeeld`, {
      rijId: b,
      ...rijB,
      'uitkomst.proxyEuro': '2.400',
      'uitkomst.tochGebeurd.onderbouwing': '',
    })
    const tekst = await leesbaar(antwoord)
    expect(tekst).toContain('Met wat u nu typt. Nog niet opgeslagen.')
    // 1,653,368.80 and once more the 383,662.26 of outcome B, over 620,000.
    expect(tekst).toContain('Verhouding 3,29')
    expect(await versieVan(adres)).toBe(voor)
  })
  test('waits for the figures of a row that is half filled in', async () => {
    const { adres } = await tweeUitkomsten()
    const antwoord = await g.stuur(`${adres}/voorbeeld`, {
      rijId: g.register.newId(),
      belanghebbende: 'Buren',
      'uitkomst.omschrijving': 'Rust',
    })
    expect(antwoord.status).toBe(200)
    const tekst = await leesbaar(antwoord)
    expect(tekst).toContain('Zonder deze rij')
    expect(tekst).toContain('Verhouding 2,67')
  })
  test('follows the parameters too', async () => {
    const { adres } = await tweeUitkomsten()
    const antwoord = await g.stuur(`${adres}/voorbeeld`, { ...startvelden, conventie: 'BEGIN' })
    expect(await leesbaar(antwoord)).toContain('Verhouding 2,76')
  })
})

describe('parameters', () => {
  test('are stored choices', async () => {
    const { adres } = await tweeUitkomsten()
    expect(await pagina(`${adres}?parameters=wijzig`)).toContain('Wanneer in het jaar valt de waarde?')
    await g.stuur(`${adres}/parameters`, { ...startvelden, conventie: 'MIDDEN', reden: '' })
    expect(await pagina(adres)).toContain('Verhouding 2,71')
  })
  test('refuse a convention that the register does not know', async () => {
    const { adres } = await tweeUitkomsten()
    const antwoord = await g.stuur(`${adres}/parameters`, { ...startvelden, filters: 'OPTELLEN' })
    expect(antwoord.status).toBe(422)
    expect(await leesbaar(antwoord)).toContain('Zo rekent het register niet.')
  })
  test('no discounting says why', async () => {
    const { adres } = await tweeUitkomsten()
    const antwoord = await g.stuur(`${adres}/parameters`, { ...startvelden, disconto: 'geen' })
    expect(await leesbaar(antwoord)).toContain('Zeg waarom u niet disconteert.')
  })
})

describe('adopting', () => {
  test('freezes rows, parameters and result, with date and position', async () => {
    const { adres, a } = await tweeUitkomsten()
    const antwoord = await stelVast(adres)
    expect(antwoord.status).toBe(303)
    const { events } = await g.register.store.readStream(`sroi-analyse-${adres.split('/').at(-1)}`)
    const laatste = events.at(-1)
    expect(laatste?.data).toMatchObject({
      resultaat: { ratio: '2.6667238687', n: 180 },
      peildatum: '2026-11-22',
    })
    const tekst = await pagina(adres)
    expect(tekst).toContain(`op positie ${laatste?.position} in het logboek`)
    expect(tekst).toContain('22 november 2026')
    expect(tekst).not.toContain('Rij toevoegen')
    const geweigerd = await g.stuur(`${adres}/rijen/${a}/verval`, {})
    expect(geweigerd.status).toBe(422)
    expect(await leesbaar(geweigerd)).toContain('Deze analyse is vastgesteld en verandert niet meer.')
  })
  test('refuses when a row changed since the page was opened', async () => {
    const { adres } = await tweeUitkomsten()
    const versie = await versieVan(adres)
    await voegToe(g, adres, rijB)
    expect((await stelVast(adres, { versie })).status).toBe(409)
  })
  test('done twice is done once', async () => {
    const { adres } = await tweeUitkomsten()
    const opdrachtId = g.register.newId()
    const velden = { opdrachtId, versie: await versieVan(adres) }
    expect((await stelVast(adres, velden)).status).toBe(303)
    expect((await stelVast(adres, velden)).status).toBe(303)
    expect(await versieVan(adres)).toBe('4')
  })
  test('takes no ratio with its reason', async () => {
    const adres = await start(g, g.casusId)
    await voegToe(g, adres, rijB)
    expect((await stelVast(adres)).status).toBe(303)
    expect(await pagina(adres)).toContain('Nog geen verhouding: er is geen inbreng')
  })
  test('withdrawing asks for a reason and keeps the analysis', async () => {
    const { adres } = await tweeUitkomsten()
    await stelVast(adres)
    expect((await g.stuur(`${adres}/intrekking`, { reden: '' })).status).toBe(422)
    await g.stuur(`${adres}/intrekking`, { reden: 'Verkeerde proxy' })
    const tekst = await pagina(adres)
    expect(tekst).toContain('Reden: Verkeerde proxy')
    expect(tekst).toContain('Uitkomst A')
  })
})

describe('prognosis and realisation', () => {
  test('stand beside each other and never mix', async () => {
    const { register } = g
    const { adres, b } = await tweeUitkomsten({ naam: 'Vooraf (fictief)' })
    await stelVast(adres)
    const kopie = await start(g, g.casusId, {
      soort: 'REALISATIE',
      naam: 'Achteraf (fictief)',
      kopieVan: adres.split('/').at(-1) ?? '',
    })
    await g.stuur(`${kopie}/rijen/${b}`, { rijId: b, ...rijB, 'uitkomst.hoeveelheid': '110' })
    const tekst = await pagina(kopie)
    expect(tekst).toContain('Prognose en realisatie')
    // Half of the 383,662.26 of outcome B.
    expect(tekst).toContain('Uitkomst B € 383.662 € 191.831 −€ 191.831')
    const { events } = await register.store.readStream(`sroi-analyse-${adres.split('/').at(-1)}`)
    expect(events.at(-1)?.type).toBe('SroiAnalyseVastgesteld')
  })
})

test('rows are not copied from another casus', async () => {
  const { adres } = await tweeUitkomsten()
  const velden = { ...startvelden, kopieVan: adres.split('/').at(-1) ?? '' }
  const antwoord = await g.stuur(`/casussen/${g.andereId}/analyses`, velden)
  expect(antwoord.status).toBe(422)
  expect(await leesbaar(antwoord)).toContain('Deze analyse bestaat niet.')
})

describe('a newer discount table', () => {
  test('changes nothing and offers to calculate again', async () => {
    const { adres } = await tweeUitkomsten({ disconto: 'nl-standaard:1' })
    await stelVast(adres)
    const tekst = await pagina(adres)
    // PV at 2.25 % is 1,689,006.08, so 2.7242; at 2.8 % it is 1,673,161.05, so 2.6986.
    expect(tekst).toContain('Verhouding 2,72')
    expect(tekst).toContain('Er is een nieuwere discontovoet')
    expect(tekst).toContain('(verhouding 2,70) (verschil −0,03)')
    expect(
      await pagina(
        `/casussen/${g.casusId}/analyses/nieuw?kopieVan=${adres.split('/').at(-1)}&disconto=nl-standaard:2`,
      ),
    ).toContain('Beginnen met de rijen van')
  })
})

test('the report stands on its own', async () => {
  const { adres } = await tweeUitkomsten()
  const tekst = await pagina(`${adres}/rapport`)
  for (const deel of ['Verhouding 2,67', 'op positie', 'Grenzen van deze cijfers', 'Prijspeil', 'Uitkomst B'])
    expect(tekst).toContain(deel)
})

test('what does not exist is not found', async () => {
  const adres = `/analyses/${g.register.newId()}`
  for (const pad of [adres, `${adres}/rapport`, `/casussen/${g.register.newId()}/analyses/nieuw`])
    expect((await g.haal(pad)).status).toBe(404)
  expect((await g.stuur(`${adres}/rijen`, { rijId: g.register.newId(), ...rijA })).status).toBe(404)
})
