import { beforeEach, describe, expect, test } from 'vitest'
import { casusdecider } from '../../src/casus/decider.ts'
import { leesImport, zorgDatHetLoopt } from '../../src/import/uitvoerder.ts'
import { analysedecider, MAXIMUM_RIJEN } from '../../src/sroi-analyse/decider.ts'
import { handelAf } from '../../src/web/handelaf.ts'
import type { Geheugenregister } from '../gereedschap/geheugenregister.ts'
import { analyseresultaatVan } from './analyse.ts'
import {
  bied,
  casusbestand,
  casusUitBestand,
  importIdVan,
  openImportregister,
  registreerCasus,
  WAARDEKAART_TWEE,
  waardekaartvelden,
} from './gereedschap.ts'

let geheugen: Geheugenregister

beforeEach(async () => {
  geheugen = await openImportregister()
})

const oordelen = async (id: string) =>
  (await leesImport(geheugen.register, id))?.rijen.map(({ oordeel }) => oordeel)
const status = async (id: string) => (await leesImport(geheugen.register, id))?.toestand.status
const voerUit = async (id: string) => {
  const antwoord = await geheugen.stuur(`/import/${id}/uitvoering`, {})
  await zorgDatHetLoopt(geheugen.register, id)
  return antwoord
}
const trekIn = async (id: string) => {
  const antwoord = await geheugen.stuur(`/import/${id}/intrekking`, { reden: 'Verkeerd bestand' })
  await zorgDatHetLoopt(geheugen.register, id)
  return antwoord
}
const biedCasussen = (casussen: readonly object[]) =>
  bied(geheugen, '/import/casussen', casusbestand(casussen), {}, 'casussen.json')
const casusnamen = async () => {
  await geheugen.register.catchUp()
  const rijen = await geheugen.register.db.all<{ naam: string }>({
    sql: "SELECT stand ->> 'naam' AS naam FROM casusoverzicht WHERE stand ->> 'status' <> 'INGETROKKEN' ORDER BY 1",
    parameters: [],
  })
  return rijen.map(({ naam }) => naam)
}

describe('casussen', () => {
  const drie = [1, 2, 3].map(casusUitBestand)

  test('a dry run reports per row and changes nothing', async () => {
    const id = importIdVan(await biedCasussen([...drie, { naam: 'Half' }, drie[0] ?? {}]))
    expect(await oordelen(id)).toEqual(['NIEUW', 'NIEUW', 'NIEUW', 'GEWEIGERD', 'DUBBEL'])
    expect(await casusnamen()).toEqual([])
    const pagina = await (await geheugen.haal(`/import/${id}`)).text()
    expect(pagina).toContain('Voer 3 nieuwe rijen uit')
    expect(pagina).toContain('corporatie')
  })

  test('a refused row keeps nothing of what it said', async () => {
    const id = importIdVan(
      await biedCasussen([
        { ...casusUitBestand(1), aanleiding: 'Van bewoner 111222333' },
        casusUitBestand(2),
      ]),
    )
    const rij = (await leesImport(geheugen.register, id))?.rijen[0]
    expect(rij).toMatchObject({ oordeel: 'GEWEIGERD', veld: 'aanleiding', reden: 'bevat-bsn', inhoud: null })
    const { events } = await geheugen.register.store.readStream(`import-${id}`)
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('111222333')
  })

  test('a field that nobody knows, or that cannot be taken over yet, is named', async () => {
    const id = importIdVan(
      await biedCasussen([
        { ...casusUitBestand(1), kleur: 'groen' },
        { ...casusUitBestand(2), doelen: ['Meer werk'] },
        { ...casusUitBestand(3), route: 'vliegen' },
      ]),
    )
    const rijen = (await leesImport(geheugen.register, id))?.rijen ?? []
    expect(rijen.map(({ veld, reden }) => [veld, reden])).toEqual([
      ['kleur', 'veld-onbekend'],
      ['doelen', 'import-veld-niet-overgenomen'],
      ['route', 'keuze-ongeldig'],
    ])
  })

  test('carrying out registers the casussen with their facts and methodiek, and leaves open what is not known', async () => {
    const id = importIdVan(await biedCasussen(drie))
    await voerUit(id)
    expect(await status(id)).toBe('UITGEVOERD')
    expect(await casusnamen()).toEqual(['Casus 1 (fictief)', 'Casus 2 (fictief)', 'Casus 3 (fictief)'])
    const rij = (await leesImport(geheugen.register, id))?.rijen[0]
    const { events } = await geheugen.register.store.readStream(`casus-${rij?.doelId}`)
    expect(events.map(({ type }) => type)).toEqual([
      'CasusGeregistreerd',
      'RouteToegekend',
      'FeitVastgelegd',
      'MethodiekGekoppeld',
    ])
    expect(events[0]?.data).toMatchObject({
      startdatum: null,
      doelgroepen: [],
      fictief: false,
      herkomst: 'casussen.json',
      gebieden: [{ naam: 'Buurt 1, Teststad', code: null, peiljaar: null }],
    })
  })

  test('the same file a second time is double in every row and cannot be carried out', async () => {
    await voerUit(importIdVan(await biedCasussen(drie)))
    const positie = await geheugen.register.store.headPosition()
    const tweede = importIdVan(await biedCasussen(drie))
    expect(await oordelen(tweede)).toEqual(['DUBBEL', 'DUBBEL', 'DUBBEL'])
    expect((await voerUit(tweede)).status).toBe(422)
    expect(await casusnamen()).toHaveLength(3)
    // Only the report of the second dry run was stored.
    expect((await geheugen.register.store.headPosition()) - positie).toBe(2)
  })

  test('the same file offered twice before either is carried out still adds each casus once', async () => {
    const eerste = importIdVan(await biedCasussen(drie))
    const tweede = importIdVan(await biedCasussen(drie))
    await voerUit(eerste)
    await voerUit(tweede)
    expect(await casusnamen()).toHaveLength(3)
    const stand = await leesImport(geheugen.register, tweede)
    expect(stand?.toestand).toMatchObject({ toegevoegd: 0, overgeslagen: 3 })
    expect([...(stand?.overgeslagen.values() ?? [])]).toEqual(Array(3).fill('casus-bestaat-al'))
  })

  test('withdrawing takes back casussen and methodiek, and the file may be imported again', async () => {
    const id = importIdVan(await biedCasussen(drie))
    await voerUit(id)
    expect((await trekIn(id)).status).toBe(303)
    expect(await status(id)).toBe('INGETROKKEN')
    expect(await casusnamen()).toEqual([])
    const [methodiek] = await geheugen.register.db.all<{ ingetrokken: number }>({
      sql: 'SELECT ingetrokken FROM methodieken',
      parameters: [],
    })
    expect(methodiek?.ingetrokken).toBe(1)
    const opnieuw = importIdVan(await biedCasussen(drie))
    expect(await oordelen(opnieuw)).toEqual(['NIEUW', 'NIEUW', 'NIEUW'])
    await voerUit(opnieuw)
    expect(await casusnamen()).toHaveLength(3)
  })

  test('a casus that people worked on since is left, and its row says so', async () => {
    const id = importIdVan(await biedCasussen(drie))
    await voerUit(id)
    const rij = (await leesImport(geheugen.register, id))?.rijen[1]
    await handelAf(
      geheugen.register,
      casusdecider,
      `casus-${rij?.doelId}`,
      { type: 'EffectBeschreven', data: { tekst: 'Het hielp.', reden: null } },
      { commandId: geheugen.register.newId(), versie: null },
    )
    await trekIn(id)
    expect(await casusnamen()).toEqual(['Casus 2 (fictief)'])
    const stand = await leesImport(geheugen.register, id)
    expect(stand?.gelaten).toEqual(new Map([[2, 'sindsdien-bewerkt']]))
    expect(stand?.toestand).toMatchObject({ teruggedraaid: 2, gelaten: 1 })
  })

  test('withdrawing asks for a reason', async () => {
    const id = importIdVan(await biedCasussen(drie))
    await voerUit(id)
    const antwoord = await geheugen.stuur(`/import/${id}/intrekking`, { reden: '' })
    expect(antwoord.status).toBe(422)
    expect(await status(id)).toBe('UITGEVOERD')
  })

  test('an import that a stop cut short is taken up again and adds nothing twice', async () => {
    const id = importIdVan(await biedCasussen(Array.from({ length: 620 }, (_, i) => casusUitBestand(i))))
    const { register } = geheugen
    // A process that dies after the first part: its register never hears the second.
    let delen = 0
    const stervend = {
      ...register,
      store: {
        ...register.store,
        append: (...args: Parameters<typeof register.store.append>) => {
          if (args[2].some(({ type }) => type === 'ImportdeelUitgevoerd')) delen += 1
          if (delen > 1) return Promise.reject(new Error('stopped'))
          return register.store.append(...args)
        },
      },
      log: { ...register.log, error: () => {} },
    }
    await geheugen.register.store.readStream(`import-${id}`)
    const { importdecider } = await import('../../src/import/decider.ts')
    await handelAf(
      register,
      importdecider,
      `import-${id}`,
      { type: 'StartImport' },
      { commandId: register.newId(), versie: null },
    )
    await zorgDatHetLoopt(stervend, id)
    expect(await status(id)).toBe('IN_UITVOERING')
    expect((await leesImport(register, id))?.toestand.toegevoegd).toBe(500)
    await zorgDatHetLoopt(register, id)
    expect(await status(id)).toBe('UITGEVOERD')
    expect(await casusnamen()).toHaveLength(620)
    expect((await leesImport(register, id))?.toestand).toMatchObject({ toegevoegd: 620, overgeslagen: 0 })
  })

  test('a file without a list, or that is no JSON, is refused as a whole', async () => {
    const geen = await bied(geheugen, '/import/casussen', 'naam;plaats\n', {}, 'x.json')
    expect(geen.status).toBe(422)
    expect(await geen.text()).toContain('Dit is geen leesbaar JSON-bestand')
    const zonder = await bied(geheugen, '/import/casussen', '{"naam":"x"}', {}, 'x.json')
    expect(await zonder.text()).toContain('geen lijst met casussen')
  })
})

describe('a value map', () => {
  let casusId: string

  beforeEach(async () => {
    casusId = await registreerCasus(geheugen.register)
  })

  const biedKaart = (tekst = WAARDEKAART_TWEE, anders: Record<string, string> = {}) =>
    bied(geheugen, '/import/waardekaarten', tekst, waardekaartvelden(casusId, anders), 'kaart.csv')
  const analyses = async () => {
    await geheugen.register.catchUp()
    return geheugen.register.db.all<{ analyseId: string; status: string; aantalRijen: number }>({
      sql: 'SELECT analyseId, status, aantalRijen FROM analyses ORDER BY eerstePositie',
      parameters: [],
    })
  }

  test('with UK 3.5 % at the end of the year it gives the published 2.67', async () => {
    await voerUit(importIdVan(await biedKaart()))
    const [analyse] = await analyses()
    expect(analyse).toMatchObject({ status: 'CONCEPT', aantalRijen: 2 })
    const resultaat = await analyseresultaatVan(geheugen.register, analyse?.analyseId ?? '')
    expect(resultaat.ratio).toBe('2.6667238687')
    expect(Number(resultaat.contanteWaarde).toFixed(4)).toBe('1653368.7986')
    const pagina = await (await geheugen.haal(`/analyses/${analyse?.analyseId}`)).text()
    expect(pagina).toContain('2,67')
    expect(pagina).toContain('Van 2 rijen staat niet waaruit de percentages blijken')
    await geheugen.stuur(`/analyses/${analyse?.analyseId}/vaststelling`, { peildatum: '22-11-2026' })
    const api = await (await geheugen.haal('/api/v1/sroi-analyses')).json()
    expect(JSON.stringify(api)).toContain('2.6667238687')
  })

  test('the same file with the same choices adds nothing; another convention is another analysis', async () => {
    await voerUit(importIdVan(await biedKaart()))
    expect(await oordelen(importIdVan(await biedKaart()))).toEqual(['DUBBEL', 'DUBBEL'])
    const ander = importIdVan(await biedKaart(WAARDEKAART_TWEE, { conventie: 'BEGIN' }))
    expect(await oordelen(ander)).toEqual(['NIEUW', 'NIEUW'])
    await voerUit(ander)
    expect(await analyses()).toHaveLength(2)
  })

  test('into a concept that is there: its own rows are double, new ones are added', async () => {
    await voerUit(importIdVan(await biedKaart()))
    const [analyse] = await analyses()
    const extra = `${WAARDEKAART_TWEE}Gemeente,,,,Uitkomst C,Aantal,,10,1,1,Waarde C,100,,0,0,0,0\n`
    const id = importIdVan(await biedKaart(extra, { analyse: analyse?.analyseId ?? '' }))
    expect(await oordelen(id)).toEqual(['DUBBEL', 'DUBBEL', 'NIEUW'])
    await voerUit(id)
    expect(await analyses()).toMatchObject([{ aantalRijen: 3 }])
  })

  test('an analysis of another casus, or one that was adopted, takes no rows', async () => {
    await voerUit(importIdVan(await biedKaart()))
    const [analyse] = await analyses()
    const andere = await registreerCasus(geheugen.register)
    const antwoord = await biedKaart(WAARDEKAART_TWEE, { analyse: analyse?.analyseId ?? '', casusId: andere })
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain('hoort bij een andere casus')
  })

  test('withdrawing lets the rows lapse and the analysis with them; then it may be imported again', async () => {
    const id = importIdVan(await biedKaart())
    await voerUit(id)
    await trekIn(id)
    expect(await analyses()).toMatchObject([{ status: 'INGETROKKEN', aantalRijen: 0 }])
    const opnieuw = importIdVan(await biedKaart())
    expect(await oordelen(opnieuw)).toEqual(['NIEUW', 'NIEUW'])
    await voerUit(opnieuw)
    expect((await analyses()).map(({ status: stand }) => stand).toSorted()).toEqual([
      'CONCEPT',
      'INGETROKKEN',
    ])
  })

  test('a row that was changed since is left, and the analysis stays', async () => {
    const id = importIdVan(await biedKaart())
    await voerUit(id)
    const [analyse] = await analyses()
    const rijId = (await leesImport(geheugen.register, id))?.rijen[0]?.doelId ?? ''
    await handelAf(
      geheugen.register,
      analysedecider,
      `sroi-analyse-${analyse?.analyseId}`,
      { type: 'LaatRijVervallen', data: { rijId, reden: 'Dubbel geteld' } },
      { commandId: geheugen.register.newId(), versie: null },
    )
    await handelAf(
      geheugen.register,
      analysedecider,
      `sroi-analyse-${analyse?.analyseId}`,
      { type: 'HerstelRij', data: { rijId } },
      { commandId: geheugen.register.newId(), versie: null },
    )
    await trekIn(id)
    expect((await leesImport(geheugen.register, id))?.gelaten).toEqual(new Map([[2, 'sindsdien-bewerkt']]))
    expect(await analyses()).toMatchObject([{ status: 'CONCEPT', aantalRijen: 1 }])
  })

  test('rows that an analysis adopted meanwhile are passed over and named, nothing stops', async () => {
    await voerUit(importIdVan(await biedKaart()))
    const [analyse] = await analyses()
    const analyseId = analyse?.analyseId ?? ''
    const extra = 'Gemeente,,,,Uitkomst C,Aantal,,10,1,1,Waarde C,100,,0,0,0,0\n'
    const id = importIdVan(await biedKaart(WAARDEKAART_TWEE + extra, { analyse: analyseId }))
    await handelAf(
      geheugen.register,
      analysedecider,
      `sroi-analyse-${analyseId}`,
      { type: 'TrekAnalyseIn', data: { reden: 'Niet meer nodig' } },
      { commandId: geheugen.register.newId(), versie: null },
    )
    await voerUit(id)
    expect(await status(id)).toBe('UITGEVOERD')
    expect((await leesImport(geheugen.register, id))?.overgeslagen).toEqual(
      new Map([[4, 'analyse-is-ingetrokken']]),
    )
  })

  test('a file that cannot be read keeps the form and names what is wrong', async () => {
    const antwoord = await biedKaart(WAARDEKAART_TWEE.replace('Quantity', 'Aantal'))
    expect(antwoord.status).toBe(422)
    const pagina = await antwoord.text()
    expect(pagina).toContain('Deze kolom kent het register niet')
    expect(pagina).toContain('“Aantal”')
    expect(pagina).toContain('value="Uit bestand"')
  })

  test('rows beyond what an analysis holds are refused one by one, and the others go on', async () => {
    const [kop = '', eerste = '', tweede = ''] = WAARDEKAART_TWEE.split('\n')
    const rijen = Array.from({ length: MAXIMUM_RIJEN + 9 }, (_, nummer) =>
      tweede.replace('Uitkomst B', `Uitkomst ${nummer}`),
    )
    const id = importIdVan(await biedKaart([kop, eerste, ...rijen].join('\n')))
    const geweigerd = (await leesImport(geheugen.register, id))?.rijen.filter(
      ({ oordeel }) => oordeel === 'GEWEIGERD',
    )
    expect(geweigerd?.map(({ reden }) => reden)).toEqual(Array(10).fill('te-veel-rijen'))
    await voerUit(id)
    expect(await analyses()).toMatchObject([{ aantalRijen: MAXIMUM_RIJEN }])
  })

  test('without a file', async () => {
    const antwoord = await geheugen.stuur('/import/waardekaarten', waardekaartvelden(casusId))
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain('Kies een bestand')
  })

  test('a body of 50 MB is refused in Dutch', async () => {
    const antwoord = await biedKaart('x'.repeat(50 * 1024 * 1024))
    expect(antwoord.status).toBe(413)
    expect(await antwoord.text()).toContain('ten hoogste 5 MB')
  })
})

describe('pages of an import', () => {
  test('an import that does not exist', async () => {
    expect((await geheugen.haal('/import/0198f000-0000-7000-8000-000000000000')).status).toBe(404)
  })

  test('sending the same form twice offers one file', async () => {
    const velden = { opdrachtId: geheugen.register.newId() }
    const tekst = casusbestand([casusUitBestand(1)])
    await bied(geheugen, '/import/casussen', tekst, velden)
    await bied(geheugen, '/import/casussen', tekst, velden)
    const imports = await geheugen.register.db.all({ sql: 'SELECT importId FROM imports', parameters: [] })
    expect(imports).toHaveLength(1)
  })

  test('the progress is told as server-sent events until it is done', async () => {
    const id = importIdVan(await biedCasussen([1, 2].map(casusUitBestand)))
    await voerUit(id)
    const antwoord = await geheugen.haal(`/import/${id}/voortgang`)
    expect(antwoord.headers.get('content-type')).toContain('text/event-stream')
    expect(await antwoord.text()).toContain(
      'event: klaar\ndata: {"tekst":"Rijen gedaan","gedaan":2,"totaal":2}',
    )
  })

  test('a thousand casussen: the report can be paged and filtered', async () => {
    const casussen = Array.from({ length: 1000 }, (_, nummer) => casusUitBestand(nummer))
    const id = importIdVan(await biedCasussen(casussen))
    await voerUit(id)
    expect((await leesImport(geheugen.register, id))?.toestand).toMatchObject({
      status: 'UITGEVOERD',
      toegevoegd: 1000,
    })
    const pagina = await (await geheugen.haal(`/import/${id}?oordeel=NIEUW&bladzijde=2`)).text()
    expect(pagina).toContain('Casus 100 (fictief)')
    expect(pagina).not.toContain('Casus 99 (fictief)')
  }, 60_000)
})
