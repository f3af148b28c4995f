import { v7 as uuidv7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { kaart, leesbaar, lopendeCasus, openToepassing, type Toepassing } from './toepassing.ts'
import { AANLEIDING, DOEL, REGISTRATIE } from './webcasus.ts'

let app: Toepassing
beforeAll(async () => {
  app = await openToepassing()
})

const stroomVan = (casus: string) => `casus-${casus.slice('/casussen/'.length)}`

describe('registering', () => {
  test('eight answers make a concept, marked as invented where it is', async () => {
    const casus = await app.registreer({ corporatie: 'Corporatie Fictief' })
    const { status, html } = await app.haal(casus)
    expect(status).toBe(200)
    expect(leesbaar(html)).toContain('Deze gegevens zijn fictief')
    expect(leesbaar(kaart(html, 'status'))).toContain('Concept')
    expect(leesbaar(kaart(html, 'status'))).toContain('0 / van 8 onderwerpen ingevuld')
    expect(leesbaar(kaart(html, 'status'))).toContain('nog niet gewaardeerd')
  })

  test('a form that is sent twice makes one casus', async () => {
    const opdrachtId = uuidv7()
    const [eerste, tweede] = [
      await app.stuur('/casussen', REGISTRATIE, opdrachtId),
      await app.stuur('/casussen', REGISTRATIE, opdrachtId),
    ]
    expect([eerste.status, tweede.status]).toEqual([303, 303])
    expect(tweede.naar).toBe(eerste.naar)
    expect((await app.register.store.readStream(stroomVan(eerste.naar))).events).toHaveLength(1)
  })

  test('what is missing is told per field, and what was typed stays', async () => {
    const { status, html } = await app.stuur('/casussen', {
      ...REGISTRATIE,
      route: '',
      startdatum: '31-2-2026',
      rollen: [],
      cbsCode: 'BU0758',
    })
    expect(status).toBe(422)
    expect(leesbaar(html)).toContain('Deze datum bestaat niet.')
    expect(leesbaar(html)).toContain('Dit is geen CBS-code.')
    expect(html).toContain('value="Werk in de wijk (fictief)"')
    expect(html).toContain('value="31-2-2026"')
    expect(html).toContain('Veel huurders hebben geen werk.')
  })

  test('a number that may be a BSN never becomes an event', async () => {
    const { status, html } = await app.stuur('/casussen', { ...REGISTRATIE, aanleiding: 'Huurder 111222333' })
    expect(status).toBe(422)
    expect(leesbaar(html)).toContain('burgerservicenummer')
  })
})

describe('addresses', () => {
  test.each(['', '/tijdlijn', '/rapport', '/afsluiting'])(
    '404 for a casus that does not exist: %s',
    async (pad) => {
      expect((await app.haal(`/casussen/${uuidv7()}${pad}`)).status).toBe(404)
      expect((await app.haal(`/casussen/geen-id${pad}`)).status).toBe(404)
    },
  )
  test('404 for a form of a casus that does not exist', async () =>
    expect((await app.stuur(`/casussen/${uuidv7()}/aanleiding`, AANLEIDING)).status).toBe(404))
})

describe('the eight topics', () => {
  test('an empty card asks its question and shows how another casus answered it', async () => {
    const eigen = await openToepassing()
    const leeg = await eigen.registreer()
    const eerst = await eigen.haal(leeg)
    expect(leesbaar(kaart(eerst.html, 'continuiteit'))).toContain('Wat gebeurt er als dit stopt?')
    expect(leesbaar(kaart(eerst.html, 'continuiteit'))).toContain('Een bedacht voorbeeld')

    const ander = await eigen.registreer({ naam: 'Samen tuinieren (fictief)' })
    await eigen.stuur(`${ander}/continuiteit`, { continuiteit: 'VERLENGD', verwachting: 'Nog een jaar' })
    const later = leesbaar(kaart((await eigen.haal(leeg)).html, 'continuiteit'))
    expect(later).toContain('Verlengd. Nog een jaar')
    expect(later).toContain('Zo deed Samen tuinieren (fictief) het')
  })

  test('one casus that answered more shows how, before newer ones that answered less; not once it is withdrawn', async () => {
    const eigen = await openToepassing()
    const leeg = await eigen.registreer()
    const factor = { soort: 'FAALFACTOR', tekst: 'Weinig tijd', label: 'tijd' }
    const veel = await eigen.registreer({ naam: 'Samen tuinieren (fictief)' })
    await eigen.stuur(`${veel}/continuiteit`, { continuiteit: 'VERLENGD', verwachting: 'Nog een jaar' })
    await eigen.stuur(`${veel}/randvoorwaarden`, factor)
    const weinig = await eigen.registreer({ naam: 'Samen koken (fictief)' })
    await eigen.stuur(`${weinig}/randvoorwaarden`, factor)
    const wie = async (onderwerp: string) =>
      /Zo deed (.+?) het/.exec(leesbaar(kaart((await eigen.haal(leeg)).html, onderwerp)))?.[1]
    expect(await wie('continuiteit')).toBe('Samen tuinieren (fictief)')
    expect(await wie('randvoorwaarden')).toBe('Samen tuinieren (fictief)')

    await eigen.stuur(`${veel}/intrekking`, { reden: 'Dubbel' })
    expect(await wie('continuiteit')).toBeUndefined()
    expect(await wie('randvoorwaarden')).toBe('Samen koken (fictief)')
  })

  test('a form opens at its own place by the address', async () => {
    const casus = await app.registreer()
    const { html } = await app.haal(`${casus}?bewerk=aanleiding`)
    expect(kaart(html, 'aanleiding')).toContain('name="waaromHier"')
    expect((await app.haal(casus)).html).not.toContain('name="waaromHier"')
  })

  const formulieren: readonly [string, Record<string, string | string[]>, string, string][] = [
    ['aanleiding', AANLEIDING, 'aanleiding', 'Volgend jaar begint de renovatie'],
    [
      'gebiedsafweging',
      { gebiedsafweging: 'De buurt kan het dragen' },
      'aanleiding',
      'De buurt kan het dragen',
    ],
    ['strategie', { bedrijfsstrategie: 'Ondernemingsplan 2026' }, 'aanleiding', 'Ondernemingsplan 2026'],
    [
      'opgaven',
      { opgaven: ['VERDUURZAMEN', 'VERSTERKEN_WIJKEN'] },
      'aanleiding',
      'Verduurzamen, Wijken versterken',
    ],
    ['doelen', DOEL, 'doelen', 'Huurders aan het werk'],
    [
      'meetplan',
      { instrument: 'Eigen telling', meetmomenten: '1-8-2027; 1-2-2027', smsNiveau: '3' },
      'meting',
      '1 augustus 2027, 1 februari 2027',
    ],
    [
      'referentiescenario',
      { beschrijving: 'Het zou dalen', onderbouwing: 'De buurt ernaast' },
      'meting',
      'Waaruit dat blijkt: De buurt ernaast',
    ],
    [
      'effect',
      { tekst: 'Meer rust op straat' },
      'effecten',
      'inschatting: geen twee metingen op hetzelfde doel',
    ],
    [
      'bereik',
      { bereikt: '12', beoogd: '', eenheid: 'DEELNEMERS' },
      'effecten',
      '12 deelnemers bereikt, beoogd: niet ingevuld.',
    ],
    [
      'veronderstellingen',
      { activiteit: 'Taalles', effect: 'werk', doelId: '' },
      'effecten',
      'Taalles leidt tot werk',
    ],
    [
      'feiten',
      { tekst: '36 woningen', bron: 'Magazine 2013' },
      'effecten',
      '36 woningen Bron: Magazine 2013',
    ],
    ['rollen', { rol: 'FINANCIER' }, 'samenwerking', 'Financier'],
    [
      'partners',
      { naam: 'Gemeente Fictief', soort: 'GEMEENTE', kostenEuro: '€ 1.234,50' },
      'samenwerking',
      'Gemeente Fictief',
    ],
    ['werkafspraken', { tekst: 'Binnen drie maanden', norm: '80%' }, 'samenwerking', 'Norm: 80%'],
    [
      'randvoorwaarden',
      { soort: 'FAALFACTOR', tekst: 'Weinig tijd', label: 'tijd' },
      'randvoorwaarden',
      'Weinig tijd',
    ],
    [
      'continuiteit',
      { continuiteit: 'OVERGEDRAGEN', overdrachtNaar: 'Wijkteam' },
      'continuiteit',
      'Wijkteam',
    ],
    [
      'notities',
      { tekst: 'Gebeld met de gemeente', zichtbaarheid: 'INTERN' },
      'notities',
      'Gebeld met de gemeente',
    ],
    ['route', { route: 'WONEN', zijroutes: ['LEREN'], vormen: ['INFORMEEL'] }, 'status', 'zijroute Leren'],
  ]

  test.each(formulieren)(
    '%s: is saved, shown at its place, and undone',
    async (pad, velden, id, zichtbaar) => {
      const casus = await app.registreer()
      const { status, naar } = await app.stuur(`${casus}/${pad}`, velden)
      expect(status).toBe(303)
      const { html } = await app.haal(naar)
      expect(leesbaar(kaart(html, id))).toContain(zichtbaar)
      expect(html).toContain('Ongedaan maken')

      const wat = new URL(naar, 'http://localhost').searchParams.get('opgeslagen') ?? ''
      const terug = await app.stuur(`${casus}/terugdraaiing`, { wat, bij: id })
      expect(terug.status).toBe(303)
      const daarna = await app.haal(casus)
      const zonderVervallen = kaart(daarna.html, id).replaceAll(/<summary>Vervallen.*?<\/details>/gs, '')
      expect(leesbaar(zonderVervallen)).not.toContain(zichtbaar)
    },
  )

  test('the details of a casus change with a reason once it is established, and can be undone', async () => {
    const { casus } = await lopendeCasus(app)
    const velden = {
      ...REGISTRATIE,
      naam: 'Beter werk (fictief)',
      vertrouwelijkheid: 'INT',
      einddatum: '31-12-2027',
    }
    const zonder = await app.stuur(`${casus}/gegevens`, velden)
    expect(zonder.status).toBe(422)
    expect(leesbaar(zonder.html)).toContain('Zeg waarom u dit wijzigt.')
    const met = await app.stuur(`${casus}/gegevens`, { ...velden, reden: 'Naam was onduidelijk' })
    expect(met.status).toBe(303)
    expect((await app.haal(casus)).html).toContain('Beter werk (fictief)')
  })
})

describe('goals and measurements', () => {
  test('a result only with two dated measurements on the same goal', async () => {
    const casus = await app.registreer()
    const doelId = uuidv7()
    await app.stuur(`${casus}/doelen`, DOEL, doelId)
    await app.stuur(`${casus}/doelen/${doelId}/nulmeting`, { waarde: '4', op: '1-2-2026' })
    expect(leesbaar(kaart((await app.haal(casus)).html, 'doelen'))).not.toContain('gestegen')
    await app.stuur(`${casus}/doelen/${doelId}/metingen`, { waarde: '12,5', op: '1-8-2026' })
    expect(leesbaar(kaart((await app.haal(casus)).html, 'doelen'))).toContain('gestegen (+8,5)')
  })

  test('a measurement lies after its baseline and not in the future', async () => {
    const casus = await app.registreer()
    const doelId = uuidv7()
    await app.stuur(`${casus}/doelen`, DOEL, doelId)
    const eerder = await app.stuur(`${casus}/doelen/${doelId}/metingen`, { waarde: '12', op: '1-8-2026' })
    expect(leesbaar(eerder.html)).toContain('Leg eerst een nulmeting vast')
    await app.stuur(`${casus}/doelen/${doelId}/nulmeting`, { waarde: '4', op: '1-2-2026' })
    const voor = await app.stuur(`${casus}/doelen/${doelId}/metingen`, { waarde: '12', op: '1-1-2026' })
    expect([voor.status, leesbaar(voor.html).includes('Een vervolgmeting komt na de nulmeting')]).toEqual([
      422,
      true,
    ])
    const later = await app.stuur(`${casus}/doelen/${doelId}/metingen`, { waarde: '12', op: '23-11-2026' })
    expect([later.status, leesbaar(later.html).includes('ligt in de toekomst')]).toEqual([422, true])
  })

  test('a correction shows the new value, keeps the old one, and changes no stored event', async () => {
    const { casus, metingId } = await lopendeCasus(app)
    const voor = (await app.register.store.readStream(stroomVan(casus))).events
    await app.stuur(`${casus}/metingen/${metingId}/correctie`, { waarde: '15', reden: 'Verkeerd geteld' })
    const na = (await app.register.store.readStream(stroomVan(casus))).events
    expect(na.slice(0, voor.length)).toEqual(voor)
    expect(na).toHaveLength(voor.length + 1)
    const doelen = leesbaar(kaart((await app.haal(casus)).html, 'doelen'))
    expect(doelen).toContain('15 deelnemers')
    expect(doelen).toContain('was 12 , gecorrigeerd op 22 november 2026: Verkeerd geteld')
    expect(leesbaar((await app.haal(`${casus}/tijdlijn`)).html)).toContain(
      'waarde van 12 naar 15 deelnemers, omdat: verkeerd geteld.',
    )
  })

  test('a goal is adjusted pointing to a measurement; the old target stays', async () => {
    const { casus, doelId, metingId } = await lopendeCasus(app)
    const velden = { ...DOEL, streefwaarde: '30', reden: 'Minder instroom', metingId }
    expect((await app.stuur(`${casus}/doelen/${doelId}/bijstelling`, velden)).status).toBe(303)
    const doelen = leesbaar(kaart((await app.haal(casus)).html, 'doelen'))
    expect(doelen).toContain('streefwaarde van 40 naar 30 deelnemers')
    expect(doelen).toContain('door de meting van 1 augustus 2026: 12 deelnemers')
    const zelfde = await app.stuur(`${casus}/doelen/${doelId}/bijstelling`, velden)
    expect([zelfde.status, leesbaar(zelfde.html).includes('Er is niets veranderd.')]).toEqual([422, true])
  })

  test.each(['doelen', 'metingen'])('%s: withdrawn with a reason, and restored', async (soort) => {
    const { casus, doelId, metingId } = await lopendeCasus(app)
    const pad = `${casus}/${soort}/${soort === 'doelen' ? doelId : metingId}`
    expect((await app.stuur(`${pad}/verval`, { reden: '' })).status).toBe(422)
    expect((await app.stuur(`${pad}/verval`, { reden: 'Vergissing' })).status).toBe(303)
    expect(leesbaar(kaart((await app.haal(casus)).html, 'doelen'))).not.toContain('gestegen')
    expect((await app.stuur(`${pad}/herstel`)).status).toBe(303)
    expect(leesbaar(kaart((await app.haal(casus)).html, 'doelen'))).toContain('gestegen (+8)')
  })
})

describe('two people at once', () => {
  test('the same subject: 409 with what changed, and what was typed', async () => {
    const casus = await app.registreer()
    await app.stuur(`${casus}/effect`, { tekst: 'Het gaat slechter.', versie: '1' })
    const later = await app.stuur(`${casus}/effect`, { tekst: 'Het gaat beter.', versie: '1' })
    expect(later.status).toBe(409)
    expect(leesbaar(later.html)).toContain('Dit veranderde intussen')
    expect(leesbaar(later.html)).toContain('Testgebruiker legde het effect vast.')
    expect(leesbaar(later.html)).toContain('Nu staat er bij tekst Het gaat slechter.')
    expect(later.html).toContain('Het gaat beter.</textarea>')
  })
  test('another subject is not in the way', async () => {
    const casus = await app.registreer()
    await app.stuur(`${casus}/doelen`, { ...DOEL, versie: '1' })
    expect((await app.stuur(`${casus}/effect`, { tekst: 'Het gaat beter.', versie: '1' })).status).toBe(303)
  })
  test('what someone else built on cannot be undone any more', async () => {
    const casus = await app.registreer()
    const wat = uuidv7()
    await app.stuur(`${casus}/effect`, { tekst: 'Eerst.' }, wat)
    await app.stuur(`${casus}/effect`, { tekst: 'Daarna.' })
    const { status } = await app.stuur(`${casus}/terugdraaiing`, { wat, bij: 'effecten', versie: '2' })
    expect(status).toBe(409)
    expect((await app.haal(`${casus}?opgeslagen=${wat}&bij=effecten`)).html).not.toContain('Ongedaan maken')
  })
})

describe('the life of a casus', () => {
  test('from concept to archive, each step a resource of its own', async () => {
    const { casus } = await lopendeCasus(app)
    const stappen: readonly [string, Record<string, string>, string][] = [
      ['onderbreking', { reden: 'Verbouwing' }, 'Onderbroken'],
      ['hervatting', {}, 'In uitvoering'],
      ['bijsturing', { wat: 'Kleinere groepen', reden: 'Te vol', metingId: '' }, 'In uitvoering'],
      ['uitkomst', { uitkomst: 'STIJGING', toelichting: 'Van 4 naar 12' }, 'Stijging'],
      ['afsluiting', { toelichting: '' }, 'Afgerond'],
      ['overdracht', { naar: 'Gemeente Fictief', toelichting: '' }, 'Overgedragen'],
      ['archivering', {}, 'Gearchiveerd'],
    ]
    for (const [pad, velden, status] of stappen) {
      expect((await app.stuur(`${casus}/${pad}`, velden)).status, pad).toBe(303)
      expect(leesbaar(kaart((await app.haal(casus)).html, 'status')), pad).toContain(status)
    }
    const dicht = await app.haal(casus)
    expect(dicht.html).not.toContain('?bewerk=')
    expect((await app.stuur(`${casus}/effect`, { tekst: 'Te laat' })).status).toBe(422)
  })

  test('no outcome without a follow-up measurement; the form of the ending stands again', async () => {
    const casus = await app.registreer()
    await app.stuur(`${casus}/vaststelling`)
    await app.stuur(`${casus}/start`)
    const { status, html } = await app.stuur(`${casus}/uitkomst`, {
      uitkomst: 'STIJGING',
      toelichting: 'Dat denken wij',
    })
    expect(status).toBe(422)
    expect(leesbaar(html)).toContain('Zonder vervolgmeting is deze uitkomst niet vast te stellen.')
    expect(html).toContain('Dat denken wij')
    const rond = await app.stuur(`${casus}/afsluiting`, { toelichting: '' })
    expect(leesbaar(rond.html)).toContain('Stel eerst vast wat de uitkomst was.')
  })

  test('a concept is withdrawn; a step that does not fit is refused', async () => {
    const casus = await app.registreer()
    expect((await app.stuur(`${casus}/start`)).status).toBe(422)
    expect((await app.stuur(`${casus}/intrekking`, { reden: 'Dubbel' })).status).toBe(303)
    expect(leesbaar((await app.haal(casus)).html)).toContain('Deze casus is ingetrokken')
  })
})

describe('timeline and report', () => {
  test('the dossier shows the newest ten, the timeline goes to the first', async () => {
    const casus = await app.registreer()
    for (let nummer = 1; nummer <= 22; nummer += 1)
      await app.stuur(`${casus}/notities`, { tekst: `Notitie nummer ${nummer}`, zichtbaarheid: 'GEDEELD' })
    const dossier = kaart((await app.haal(casus)).html, 'tijdlijn')
    expect(dossier.match(/sr-tijdlijn__regel/g)).toHaveLength(10)
    expect(leesbaar(dossier)).toContain('Toon alles (23 gebeurtenissen)')
    expect(leesbaar(dossier)).not.toContain('registreerde de casus')
    const alles = (await app.haal(`${casus}/tijdlijn`)).html
    expect(alles.match(/sr-tijdlijn__regel/g)).toHaveLength(23)
    expect(leesbaar(alles)).toContain('registreerde de casus')
    expect(leesbaar(alles)).toContain('vastgelegd op 22 november 2026 om 11.00 uur')
    const status = (await app.haal(`${casus}/tijdlijn?soort=STATUS`)).html
    expect(status.match(/sr-tijdlijn__regel/g)).toHaveLength(1)
  })

  test('the report carries its date, its position in the log and its limits', async () => {
    const { casus } = await lopendeCasus(app)
    const { events } = await app.register.store.readStream(stroomVan(casus))
    const rapport = leesbaar((await app.haal(`${casus}/rapport`)).html)
    expect(rapport).toContain('22 november 2026 om 11.00 uur')
    expect(rapport).toContain(`Positie ${events.at(-1)?.position} in het logboek`)
    expect(rapport).toContain('zegt nog niet dat de aanpak de oorzaak is')
    expect(rapport).toContain('nog niet gewaardeerd')
  })
})
