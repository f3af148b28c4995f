import { beforeEach, describe, expect, test } from 'vitest'
import { importdecider } from '../../src/import/decider.ts'
import { hervatImports, leesImport, stopImports, zorgDatHetLoopt } from '../../src/import/uitvoerder.ts'
import { SYSTEEM } from '../../src/toegang/wie.ts'
import { handelAf } from '../../src/web/handelaf.ts'
import { voorActor } from '../../src/web/register.ts'
import { type Geheugenregister, TESTGEBRUIKER } from '../gereedschap/geheugenregister.ts'
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

let g: Geheugenregister
beforeEach(async () => {
  g = await openImportregister()
})

const MET_MAIL = { ...casusUitBestand(2), feiten: [{ tekst: 'Bel jan.proef@example.org', bron: 'gesprek' }] }
const biedCasussen = (casussen: readonly object[], velden = {}) =>
  bied(g, '/import/casussen', casusbestand(casussen), velden, 'casussen.json')
const bevestigingen = async () =>
  (await g.register.store.readAll(0, 1000, ['WaarschuwingBevestigd'])).map(({ data }) => data)
const heelLog = async () => JSON.stringify(await g.register.store.readAll(0, 1000))

describe('a row that may say who someone is', () => {
  test('is passed over in the dry run: its field and why are named, nothing of it is kept', async () => {
    const id = importIdVan(await biedCasussen([casusUitBestand(1), MET_MAIL]))
    const stand = await leesImport(g.register, id)
    expect(stand?.rijen.map(({ oordeel, veld, reden }) => [oordeel, veld, reden])).toEqual([
      ['NIEUW', null, null],
      ['GEWEIGERD', 'feiten', 'rij-email'],
    ])
    const pagina = await (await g.haal(`/import/${id}`)).text()
    expect(pagina).toContain('In 1 rij lijkt iets over een persoon te staan')
    expect(pagina).toContain('Hier lijkt een e-mailadres te staan. De rij is niet bewaard.')
    expect(await heelLog()).not.toContain('jan.proef')
  })

  test('is taken along when the file was looked at; that was said stands in the log before it', async () => {
    const id = importIdVan(await biedCasussen([MET_MAIL], { gecontroleerd: 'ja' }))
    expect((await leesImport(g.register, id))?.rijen.map(({ oordeel }) => oordeel)).toEqual(['NIEUW'])
    expect(await bevestigingen()).toEqual([
      { stroom: `import-${id}`, velden: [{ veld: 'feiten', soort: 'EMAIL' }] },
    ])
  })

  test('in a value map it is named by its column', async () => {
    const casusId = await registreerCasus(g.register)
    const kaart = WAARDEKAART_TWEE.replace('Uitkomst B', 'Bel 06-12345678')
    const antwoord = await bied(g, '/import/waardekaarten', kaart, waardekaartvelden(casusId), 'kaart.csv')
    const pagina = await (await g.haal(`/import/${importIdVan(antwoord)}`)).text()
    expect(pagina).toContain('Outcome')
    expect(pagina).toContain('Hier lijkt een telefoonnummer te staan.')
  })

  test('a tick on a file without any records nothing', async () => {
    await biedCasussen([casusUitBestand(1)], { gecontroleerd: 'ja' })
    expect(await bevestigingen()).toEqual([])
  })

  test('a file is not named after a person', async () => {
    const antwoord = await bied(
      g,
      '/import/casussen',
      casusbestand([casusUitBestand(1)]),
      {},
      'a@example.org.json',
    )
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain('De naam van dit bestand lijkt iets over een persoon te zeggen.')
  })
})

describe('who carries it out', () => {
  const STARTER = {
    ...TESTGEBRUIKER,
    id: '01990000-0000-7000-8000-00000000cccc',
    organisatieId: '01990000-0000-7000-8000-00000000dddd',
  }
  const systeem = () => ({ ...g.register, actor: SYSTEEM })

  const gestart = async (casussen: readonly object[]): Promise<string> => {
    const starter = voorActor(systeem(), STARTER)
    const { biedCasussenAan } = await import('../../src/import/aanbod.ts')
    const bytes = new TextEncoder().encode(casusbestand(casussen))
    const id = await biedCasussenAan(
      starter,
      { naam: 'casussen.json', bytes, gecontroleerd: false },
      { commandId: g.register.newId(), versie: null },
    )
    const herkomst = { commandId: g.register.newId(), versie: null }
    await handelAf(starter, importdecider, `import-${id}`, { type: 'StartImport' }, herkomst)
    return id
  }

  const klaar = async (id: string) => {
    await zorgDatHetLoopt(systeem(), id)
    await g.register.catchUp()
    return (await leesImport(g.register, id))?.toestand.status
  }

  test('after a restart every event bears the name of whoever ordered it', async () => {
    const id = await gestart([casusUitBestand(1)])
    await hervatImports(systeem())
    expect(await klaar(id)).toBe('UITGEVOERD')
    const events = await g.register.store.readAll(0, 1000)
    const vanImport = events.filter(
      ({ correlationId, stream }) => correlationId === id || stream === `import-${id}`,
    )
    expect(vanImport.length).toBeGreaterThan(4)
    expect(new Set(vanImport.map(({ actor, organisatie }) => `${actor} ${organisatie}`))).toEqual(
      new Set([`${STARTER.id} ${STARTER.organisatieId}`]),
    )
  })

  test('somebody else who looks on begins nothing in their own name', async () => {
    const id = await gestart([casusUitBestand(1)])
    await zorgDatHetLoopt(voorActor(systeem(), TESTGEBRUIKER), id)
    expect((await leesImport(g.register, id))?.toestand.status).toBe('IN_UITVOERING')
    expect(await klaar(id)).toBe('UITGEVOERD')
  })

  test('stopping waits for the part under way and begins no other', async () => {
    const id = await gestart(Array.from({ length: 501 }, (_, nummer) => casusUitBestand(nummer)))
    const { store } = g.register
    const append: typeof store.append = async (...wat) => {
      await store.append(...wat)
      if (wat[2].some(({ type }) => type === 'ImportdeelUitgevoerd')) void stopImports(g.register)
    }
    await zorgDatHetLoopt({ ...systeem(), store: { ...store, append } }, id)
    expect((await leesImport(g.register, id))?.toestand).toMatchObject({
      status: 'IN_UITVOERING',
      toegevoegd: 500,
    })
  })

  test('a casus of another organisation with the same name is not told of: this one becomes another', async () => {
    const van = importIdVan(await biedCasussen([casusUitBestand(1)]))
    const herkomst = { commandId: g.register.newId(), versie: null }
    await handelAf(g.register, importdecider, `import-${van}`, { type: 'StartImport' }, herkomst)
    await zorgDatHetLoopt(g.register, van)
    const id = await gestart([casusUitBestand(1)])
    const rijen = (await leesImport(g.register, id))?.rijen
    expect(rijen?.map(({ oordeel }) => oordeel)).toEqual(['NIEUW'])
    expect(rijen?.[0]?.doelId).not.toBe((await leesImport(g.register, van))?.rijen[0]?.doelId)
    expect(await klaar(id)).toBe('UITGEVOERD')
    expect((await leesImport(g.register, id))?.toestand).toMatchObject({ toegevoegd: 1, overgeslagen: 0 })
  })

  test('a value map goes to no casus that one may not write in, and that is said as if there were none', async () => {
    await registreerCasus(g.register)
    const vreemd = await registreerCasus(voorActor(systeem(), STARTER))
    const foutBij = async (casusId: string) => {
      const antwoord = await bied(g, '/import/waardekaarten', WAARDEKAART_TWEE, waardekaartvelden(casusId))
      const [, fout = ''] = /id="veld-casusId-fout"[^>]*>(.*?)<\/p>/s.exec(await antwoord.text()) ?? []
      return [antwoord.status, fout.replaceAll(/<[^>]+>/g, '')]
    }
    expect(await foutBij(vreemd)).toEqual([422, 'Fout: Deze casus bestaat niet.'])
    expect(await foutBij(g.register.newId())).toEqual([422, 'Fout: Deze casus bestaat niet.'])
  })
})
