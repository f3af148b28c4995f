import { beforeAll, describe, expect, test } from 'vitest'
import type { Casusfilter } from '../../projections/methodiekvergelijking.ts'
import { vulNieuwRegister } from '../../src/begin.ts'
import { casusdecider } from '../../src/casus/decider.ts'
import { vergelijk } from '../../src/methodiek/vergelijking.ts'
import { handelAf } from '../../src/web/handelaf.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'

let geheugen: Geheugenregister
const ids: Record<string, string> = {}

beforeAll(async () => {
  geheugen = await openGeheugenregister()
  await vulNieuwRegister(geheugen.register, { voorbeelden: true })
  const rijen = await geheugen.register.db.all<{ methodiekId: string; naam: string }>({
    sql: 'SELECT methodiekId, naam FROM methodieken',
    parameters: [],
  })
  for (const { methodiekId, naam } of rijen) ids[naam] = methodiekId
})

const ALLES: Casusfilter = { route: null, proces: null, vanJaar: null, totJaar: null }
const TAALCAFE = 'Taalcafé in de buurtkamer'
const SCHULD = 'Vroeg erop af bij huurachterstand'
const adres = (namen: readonly string[], rest = '') =>
  `/methodieken/vergelijking?${namen.map((naam) => `m=${ids[naam]}`).join('&')}${rest}`
const nu = () => geheugen.register.store.headPosition()
const kolom = async (naam: string, positie?: number, filter = ALLES) => {
  const [gevonden] = await vergelijk(geheugen.register, [ids[naam] ?? ''], positie ?? (await nu()), filter)
  if (!gevonden) throw new Error(`no ${naam}`)
  return gevonden
}

describe('what may be compared', () => {
  test.each([
    [0, 'Vink in de lijst aan'],
    [1, 'U koos er één'],
    [5, 'U koos er meer dan vier'],
  ])('%i methodieken: says what to do', async (aantal, zin) => {
    const antwoord = await geheugen.haal(adres(Object.keys(ids).slice(0, aantal)))
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain(zin)
  })
  test('the same one twice counts once', async () => {
    expect((await geheugen.haal(adres([TAALCAFE, TAALCAFE]))).status).toBe(422)
  })
  test('one that does not exist, an id that is none', async () => {
    const vreemd = '0198f000-0000-8000-8000-000000000000'
    expect((await geheugen.haal(adres([TAALCAFE], `&m=${vreemd}`))).status).toBe(404)
    expect((await geheugen.haal(adres([TAALCAFE], '&m=x'))).status).toBe(400)
  })
})

describe('the rows', () => {
  test('are the same for all, and say what nobody measured', async () => {
    const pagina = await (await geheugen.haal(adres([TAALCAFE, SCHULD, 'Springplank']))).text()
    for (const rij of [
      'Casussen',
      'Hoofdroute',
      'Formeel of informeel',
      'Primair proces',
      'Rol van de corporatie',
      'Uitkomst',
      'Bewijs volgens de SMS-schaal',
      'Succesfactoren',
      'Faalfactoren',
      'Bereikt',
      'Kosten per deelnemer, uit casussen',
      'Waarom dat zou werken',
    ])
      expect(pagina, rij).toContain(rij)
    expect(pagina).toContain('niet gemeten')
    expect(pagina).toContain('geen eindcijfer')
  })

  test('outcomes are a distribution: each casus is in it once, those without an outcome too', async () => {
    const { uitkomsten, casussen } = await kolom(SCHULD)
    const namen = uitkomsten.flatMap(({ casussen: deel }) => deel.map(({ casusId }) => casusId))
    expect(namen.toSorted()).toEqual(casussen.map(({ dossier }) => dossier.casusId).toSorted())
    expect(uitkomsten.find(({ waarde }) => waarde === null)?.casussen.length).toBeGreaterThan(0)
  })

  test('a methodiek of 2013 has a casus and nothing measured', async () => {
    const { casussen, bereik, kosten, sroi, succes, faal, bewijs } = await kolom('Springplank')
    expect(casussen.map(({ dossier }) => dossier.gegevens.naam)).toEqual([
      'Wijk de Heuvel: kansen vanuit bedrijfsvoering',
    ])
    expect({ bereik, kosten, sroi, succes, faal }).toEqual({
      bereik: { deelnemers: null, huishoudens: null, n: 0 },
      kosten: null,
      sroi: [],
      succes: [],
      faal: [],
    })
    expect(bewijs).toEqual({ niveau: 'ALLEEN_GENOEMD', gestaafd: 0 })
  })

  test('prognosis and realisation stand apart, concepts and withdrawn analyses are not there', async () => {
    const { sroi } = await kolom(SCHULD)
    expect(new Set(sroi.map(({ analyse }) => analyse.soort))).toEqual(new Set(['PROGNOSE', 'REALISATIE']))
    expect(new Set(sroi.map(({ analyse }) => analyse.status))).toEqual(new Set(['VASTGESTELD']))
  })

  test('filters keep the casussen like ours; one without a start date is in no period', async () => {
    const jaren = async (filter: Partial<Casusfilter>) =>
      (await kolom(SCHULD, undefined, { ...ALLES, ...filter })).casussen.map(({ dossier }) =>
        dossier.gegevens.startdatum?.slice(0, 4),
      )
    const alle = await jaren({})
    const vanaf = alle.toSorted()[3]
    expect(await jaren({ vanJaar: Number(vanaf) })).toEqual(
      alle.filter((jaar) => (jaar ?? '') >= (vanaf ?? '')),
    )
    expect(await jaren({ route: 'LEREN' })).toEqual([])
    const springplank = await kolom('Springplank', undefined, { ...ALLES, vanJaar: 1990 })
    expect(springplank.casussen).toEqual([])
  })
})

describe('the position in the address', () => {
  test('shows the same after more has happened, and the address without it shows what is new', async () => {
    const voor = await nu()
    const gedeeld = adres([TAALCAFE, SCHULD], `&positie=${voor}`)
    const toen = await (await geheugen.haal(gedeeld)).text()
    const casusId = (await kolom(SCHULD)).casussen[0]?.dossier.casusId ?? ''
    await handelAf(
      geheugen.register,
      casusdecider,
      `casus-${casusId}`,
      {
        type: 'RandvoorwaardeVastgelegd',
        data: {
          randvoorwaardeId: geheugen.register.newId(),
          soort: 'FAALFACTOR',
          tekst: 'De telefoon stond uit',
          label: 'onbereikbaar',
        },
      },
      { commandId: geheugen.register.newId(), versie: null },
    )
    await handelAf(
      geheugen.register,
      casusdecider,
      `casus-${casusId}`,
      { type: 'MethodiekOntkoppeld', data: { methodiekId: ids[SCHULD] ?? '', reden: 'Verkeerd gekoppeld' } },
      { commandId: geheugen.register.newId(), versie: null },
    )
    expect(await (await geheugen.haal(gedeeld)).text()).toBe(toen)
    expect((await kolom(SCHULD, voor)).casussen).toHaveLength((await kolom(SCHULD)).casussen.length + 1)
    // After the factor and before the uncoupling both are as they were then.
    expect((await kolom(SCHULD, voor + 1)).faal.map(({ waarde }) => waarde)).toContain('onbereikbaar')
    expect((await kolom(SCHULD)).faal.map(({ waarde }) => waarde)).not.toContain('onbereikbaar')
  })

  test('before a methodiek was there it cannot be compared', async () => {
    expect((await geheugen.haal(adres([TAALCAFE, SCHULD], '&positie=1'))).status).toBe(404)
  })
})

describe('the evidence of a methodiek', () => {
  test('rises with a measured and established casus, and falls when the last measurement is withdrawn', async () => {
    const naam = TAALCAFE
    const voor = (await kolom(naam)).bewijs
    expect(voor.niveau).toBe('ONDERBOUWD')
    expect(voor.gestaafd).toBeGreaterThan(0)
    const gestaafd = (await kolom(naam)).casussen.find(
      ({ dossier }) => dossier.gemeten && dossier.uitkomst && dossier.status !== 'OVERGEDRAGEN',
    )?.dossier
    const vervolg = gestaafd?.doelen.flatMap(({ metingen }) =>
      metingen.filter(({ soort }) => soort === 'VERVOLG'),
    )
    for (const { metingId } of vervolg ?? [])
      await handelAf(
        geheugen.register,
        casusdecider,
        `casus-${gestaafd?.casusId}`,
        { type: 'MetingVervallen', data: { metingId, reden: 'Verkeerde groep gemeten' } },
        { commandId: geheugen.register.newId(), versie: null },
      )
    expect((await kolom(naam)).bewijs.gestaafd).toBe(voor.gestaafd - 1)
  })
})
