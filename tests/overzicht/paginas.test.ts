import { describe, expect, test } from 'vitest'
import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { casusfilter } from '../../projections/casusoverzicht-vragen.ts'
import { bezoek } from '../../src/overzicht/bezoek.ts'
import type { NewEvent } from '../../src/store/ports.ts'
import { commandContext } from '../../src/web/register.ts'
import { adres, downloadadres } from '../../views/overzicht/adres.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { LINDEHOF, lid } from '../gereedschap/organisaties.ts'
import {
  A,
  analyseGestart,
  analyseVastgesteld,
  B,
  gebeurd,
  geregistreerd,
  id,
  meetplan,
} from '../projections/overzichtgebeurtenissen.ts'

const voegToe = async ({ register }: Geheugenregister, stroom: string, ...events: NewEvent[]) => {
  const { head } = await register.store.readStream(stroom)
  await register.store.append(stroom, head, events, commandContext(register, register.newId()))
}

const metTwee = async () => {
  const proef = await openGeheugenregister()
  await voegToe(proef, `casus-${A}`, geregistreerd({ naam: 'Taalcafé Noord' }))
  await voegToe(
    proef,
    `casus-${B}`,
    geregistreerd({ naam: 'Werkplaats Oost', route: 'WERKEN', fictief: false }),
    gebeurd('BereikVastgelegd', { bereikt: 1264, beoogd: 1900, eenheid: 'HUISHOUDENS', reden: null }),
    gebeurd('CasusVastgesteld', {}),
    gebeurd('CasusGestart', {}),
  )
  await voegToe(proef, `sroi-analyse-${id(1)}`, analyseGestart(B), analyseVastgesteld('2.4', '1.25', '3.4'))
  return proef
}

const tekst = async ({ haal }: Geheugenregister, pad: string) => {
  const antwoord = await haal(pad)
  expect(antwoord.status).toBe(200)
  return kaal(await antwoord.text())
}

const kaal = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')

describe('the overview', () => {
  test('shows every casus, the figures with their company and a range instead of a ratio', async () => {
    const pagina = await tekst(await metTwee(), '/casussen')
    expect(pagina).toContain('2 casussen gevonden')
    expect(pagina).toContain('Taalcafé Noord')
    expect(pagina).toContain('nog niet gewaardeerd')
    expect(pagina).toMatch(/Lopende casussen 1 van 2 casussen/)
    expect(pagina).toMatch(/Bereikte huishoudens 1\.264 van 1\.900 beoogd, in 1 casus/)
    expect(pagina).toMatch(/1,25 tot 3,40 n = 1 van 2 casussen; geen gemiddelde/)
  })

  test('a filter narrows, two of one facet widen, and each can be taken away', async () => {
    const proef = await metTwee()
    const smal = await tekst(proef, '/casussen?route=WERKEN')
    expect(smal).toContain('1 casus gevonden')
    expect(smal).toContain('Werkplaats Oost')
    expect(smal).not.toContain('Taalcafé Noord')
    expect(smal).toMatch(/Haal weg: Werken/)
    expect(await tekst(proef, '/casussen?route=WERKEN&route=LEREN')).toContain('2 casussen gevonden')
    expect(await tekst(proef, '/casussen?route=WERKEN&status=CONCEPT')).toContain('0 casussen gevonden')
  })

  test('what is searched for stays in the fields and goes with the filters', async () => {
    const html = await (await (await metTwee()).haal('/casussen?q=%22werkplaatsen%20(*&route=WERKEN')).text()
    expect(kaal(html)).toContain('1 casus gevonden')
    expect(html).toContain('value="&quot;werkplaatsen (*"')
    expect(html).toContain('<input type="hidden" name="route" value="WERKEN"/>')
  })

  test('what is seen can be downloaded from the API under the same choice', async () => {
    const html = await (await (await metTwee()).haal('/casussen?route=WERKEN&sroi=MET')).text()
    expect(html).toContain('/api/v1/casussen?route=WERKEN&amp;sroi=MET&amp;formaat=csv')
  })

  describe('of a new member whose organisation has no casus yet', () => {
    const NIEUW = lid(LINDEHOF, 1, 'Nia (fictief)', 'PROFESSIONAL')
    const voor = async (...rollen: readonly Ledenrol[]) => {
      const proef = await openGeheugenregister()
      await voegToe(
        proef,
        `casus-${A}`,
        geregistreerd({ naam: 'Taalcafé Noord' }),
        gebeurd('DelingVerruimd', { niveau: 'ONDERZOEK', reden: 'Om van te leren' }),
      )
      const antwoord = await proef.als({ ...NIEUW, rollen }).haal('/')
      return kaal(await antwoord.text())
    }

    test('a professional is told to log a first one, and where to read', async () => {
      const pagina = await voor('PROFESSIONAL', 'VAKGEMEENSCHAP')
      expect(pagina).toContain('Uw organisatie heeft hier nog geen casussen.')
      expect(pagina).toContain('Leg de eerste casus vast')
      expect(pagina).toContain('Lees hoe anderen het doen')
      expect(pagina).toContain('Taalcafé Noord')
      expect(pagina).not.toContain('onderwerpen ingevuld')
      expect(pagina).not.toContain('hoeft vandaag niets gemeten')
    })

    test('a beheerder is told to invite colleagues as well', async () => {
      expect(await voor('PROFESSIONAL', 'ONDERZOEKER', 'BEHEERDER')).toContain('Nodig collega’s uit')
      expect(await voor('PROFESSIONAL', 'ONDERZOEKER')).not.toContain('Nodig collega’s uit')
    })

    test('who only reads is led to what there is to read', async () => {
      const pagina = await voor('ONDERZOEKER')
      expect(pagina).toContain('Taalcafé Noord')
      expect(pagina).not.toContain('Leg de eerste casus vast')
      expect(await voor('FUNCTIONARIS_GEGEVENSBESCHERMING')).toContain('Er is nog niets met u gedeeld')
      expect(await voor('FUNCTIONARIS_GEGEVENSBESCHERMING')).toContain('inzagelog')
    })
  })

  test('an empty register says what to do first', async () => {
    const pagina = await tekst(await openGeheugenregister(), '/casussen')
    expect(pagina).toContain('Er zijn nog geen casussen')
    expect(pagina).toContain('Leg de eerste casus vast')
  })

  test.each([
    ['?route=FIETSEN', 'route'],
    ['?gemeente=Amsterdam', 'gemeente'],
    ['?methodiek=1', 'methodiek'],
    ['?sorteer=sroi', 'sorteer'],
    ['?na=morgen', 'na'],
    ['?na=5_gisteren', 'na'],
    ['?kleur=rood', 'kleur'],
  ])('%s is told in Dutch to be wrong', async (vraag, veld) => {
    const antwoord = await (await openGeheugenregister()).haal(`/casussen${vraag}`)
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain(`<strong>${veld}</strong>`)
  })

  test('pages go on and back, and tell what moved meanwhile', async () => {
    const proef = await openGeheugenregister()
    for (let nummer = 0; nummer < 60; nummer += 1)
      await voegToe(proef, `casus-${id(nummer)}`, geregistreerd({ naam: `Casus nummer ${nummer}` }))
    const gezien: string[] = []
    let pad: string | undefined = '/casussen'
    while (pad) {
      const html: string = await (await proef.haal(pad)).text()
      gezien.push(...[...html.matchAll(/Casus nummer (\d+)</g)].map(([, nummer = '']) => nummer))
      pad = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(gezien).toEqual(Array.from({ length: 60 }, (_, index) => String(59 - index)))

    const tweede = /href="([^"]+)" rel="next"/.exec(await (await proef.haal('/casussen')).text())?.[1] ?? ''
    await voegToe(proef, `casus-${id(3)}`, gebeurd('CasusVastgesteld', {}))
    const verder = await (await proef.haal(tweede.replaceAll('&amp;', '&'))).text()
    expect(kaal(verder)).toContain('is 1 casus bijgewerkt')
    const terug = /href="([^"]+)" rel="prev"/.exec(verder)?.[1] ?? ''
    expect(await (await proef.haal(terug.replaceAll('&amp;', '&'))).text()).toContain('Casus nummer 59<')
  })
})

test('many found casussen are walked in every order without a gap or a repeat', async () => {
  const proef = await openGeheugenregister()
  for (let nummer = 0; nummer < 1100; nummer += 1)
    await voegToe(
      proef,
      `casus-${id(nummer)}`,
      geregistreerd({ naam: `Casus ${nummer % 7}`, route: nummer % 50 === 0 ? 'WONEN' : 'LEREN' }),
    )
  for (const sorteer of ['bijgewerkt', 'naam', 'startdatum', 'geregistreerd']) {
    const gezien: string[] = []
    let pad: string | undefined = `/casussen?route=LEREN&sorteer=${sorteer}`
    while (pad) {
      const html: string = await (await proef.haal(pad)).text()
      gezien.push(
        ...[...html.matchAll(/class="ams-link" href="\/casussen\/([^"]+)"/g)].map(([, een = '']) => een),
      )
      pad = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect([gezien.length, new Set(gezien).size]).toEqual([1078, 1078])
  }
}, 60_000)

describe('addresses of the overview', () => {
  const keuze = {
    filter: casusfilter.parse({ q: 'huis & haard', route: ['WONEN', 'LEREN'] }),
    sorteer: 'naam' as const,
  }

  test('hold what was chosen and nothing else', () => {
    expect(adres(keuze)).toBe('/casussen?q=huis+%26+haard&route=WONEN&route=LEREN&sorteer=naam')
    expect(adres({ filter: casusfilter.parse({}), sorteer: 'bijgewerkt' })).toBe('/casussen')
  })

  test('of the download have no order', () => {
    expect(downloadadres(keuze, 'json')).toBe(
      '/api/v1/casussen?q=huis+%26+haard&route=WONEN&route=LEREN&formaat=json',
    )
  })
})

describe('Mijn werk', () => {
  test('shows a measurement from the day on which it is due, and how late it is', async () => {
    const proef = await openGeheugenregister()
    await voegToe(proef, `casus-${A}`, geregistreerd({ naam: 'Taalcafé Noord' }), meetplan(['2026-11-22']))
    await voegToe(proef, `casus-${B}`, geregistreerd({ naam: 'Werkplaats Oost' }), meetplan(['2026-11-19']))
    const pagina = await tekst(proef, '/')
    expect(pagina).toContain('Bij 2 casussen is het tijd om te meten.')
    expect(pagina).toMatch(/Werkplaats Oost .* 3 dagen te laat Taalcafé Noord .* vandaag/)
  })

  test('does not call for a measurement before its day', async () => {
    const proef = await openGeheugenregister(() => '2026-11-21T12:00:00.000Z')
    await voegToe(proef, `casus-${A}`, geregistreerd(), meetplan(['2026-11-22']))
    const pagina = await tekst(proef, '/')
    expect(pagina).toContain('Er hoeft vandaag niets gemeten te worden.')
    expect(pagina).toContain('over 1 dag')
  })

  test('asks the question of the first open topic and tells the last events in sentences', async () => {
    const pagina = await tekst(await metTwee(), '/')
    expect(pagina).toContain('Waarom hier, en waarom nu?')
    expect(pagina).toContain('Testgebruiker registreerde de casus')
  })

  test('tells what changed since the last visit, without a script', async () => {
    let nu = '2026-11-22T09:00:00.000Z'
    const proef = await openGeheugenregister(() => nu)
    await voegToe(proef, `casus-${A}`, geregistreerd({ naam: 'Taalcafé Noord' }))
    const eerste = await proef.haal('/')
    expect(kaal(await eerste.text())).not.toContain('Sinds uw vorige bezoek')
    const cookie = eerste.headers.get('set-cookie')?.split(';')[0] ?? ''
    await voegToe(proef, `casus-${B}`, geregistreerd({ naam: 'Werkplaats Oost' }))
    nu = '2026-11-23T09:00:00.000Z'
    const tweede = kaal(await (await proef.haal('/', { cookie })).text())
    expect(tweede).toContain('Sinds uw vorige bezoek')
    expect(tweede).toContain('1 casus is bijgewerkt: Werkplaats Oost')
  })

  test('an empty register says what to do first', async () => {
    expect(await tekst(await openGeheugenregister(), '/')).toContain('Hier begint uw werk')
  })
})

describe('a visit', () => {
  const begin = bezoek(undefined, 100, '2026-11-22T09:00:00.000Z')

  test('the first has nothing before it', () => {
    expect(begin.sinds).toBeNull()
  })

  test('lasts while someone comes back within half an hour', () => {
    const later = bezoek(begin.koek, 120, '2026-11-22T09:20:00.000Z')
    expect(later.sinds).toBeNull()
    const dagErna = bezoek(later.koek, 150, '2026-11-23T09:00:00.000Z')
    expect(dagErna.sinds).toBe(120)
    expect(bezoek(dagErna.koek, 160, '2026-11-23T09:10:00.000Z').sinds).toBe(120)
  })

  test('of another register, or of nothing at all, is a first visit', () => {
    expect(bezoek(begin.koek, 50, '2026-11-23T09:00:00.000Z').sinds).toBeNull()
    expect(bezoek('<script>', 50, '2026-11-23T09:00:00.000Z').sinds).toBeNull()
  })
})
