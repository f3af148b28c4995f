import { beforeEach, describe, expect, test } from 'vitest'
import { keurInzagen } from '../../src/inzage/inzagelog.ts'
import { leesInzagecasussen, leesInzagenNa } from '../../src/store/inzagetabellen.ts'
import { openToepassing, type Toepassing } from '../casus/toepassing.ts'
import { TESTGEBRUIKER } from '../gereedschap/geheugenregister.ts'
import { openMetCasussen, startvelden } from '../sroi-analyse/webanalyse.ts'
import { INZAGEPADEN, PADEN } from '../toegang/tabel.ts'

const ANDER_ID = '01990000-0000-7000-8000-0000000000ff'

let toepassing: Toepassing
let casus: string
beforeEach(async () => {
  toepassing = await openToepassing()
  casus = await toepassing.registreer()
})

const spoor = async () => {
  const rijen = await leesInzagenNa(toepassing.register.db, 0, 100)
  return rijen.map(({ soort, kanaal, casus: van }) => [soort, kanaal, van])
}
const casusId = () => casus.replace('/casussen/', '')

describe('reading leaves a trace', () => {
  test.each([
    ['', 'DOSSIER'],
    ['/tijdlijn', 'TIJDLIJN'],
    ['/rapport', 'RAPPORT'],
    ['/afsluiting', 'DOSSIER'],
  ])('of a casus at %s', async (pad, soort) => {
    expect((await toepassing.haal(`${casus}${pad}`)).status).toBe(200)
    expect(await spoor()).toEqual([[soort, 'SCHERM', casusId()]])
  })

  test('with who, of which organisation, when, and in which request', async () => {
    await toepassing.haal(casus)
    const [rij] = await leesInzagenNa(toepassing.register.db, 0, 1)
    expect(rij).toMatchObject({
      nummer: 1,
      op: '2026-11-22T10:00:00.000Z',
      account: TESTGEBRUIKER.id,
      organisatie: TESTGEBRUIKER.organisatieId,
      voorwerp: casusId(),
    })
    expect(rij?.verzoek).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('every time, in a chain that holds', async () => {
    await toepassing.haal(casus)
    await toepassing.haal(casus)
    expect(await spoor()).toHaveLength(2)
    expect(await keurInzagen(toepassing.register)).toMatchObject({ aantal: 2, fout: null })
  })

  test('but not of what is not there, nor of lists that say little', async () => {
    await toepassing.haal(`/casussen/${ANDER_ID}`)
    await toepassing.haal('/casussen')
    await toepassing.haal('/begrippen')
    expect(await spoor()).toEqual([])
  })

  test('of an analysis, with the casus that it is about', async () => {
    const { register, stuur, haal, casusId: van } = await openMetCasussen()
    const { headers } = await stuur(`/casussen/${van}/analyses`, startvelden)
    const [analyse = ''] = headers.get('location')?.split('?') ?? []
    await haal(analyse)
    await haal(`${analyse}/rapport`)
    expect(await leesInzagenNa(register.db, 0, 10)).toMatchObject([
      { soort: 'ANALYSE', voorwerp: analyse.replace('/analyses/', ''), casus: van },
      { soort: 'ANALYSERAPPORT', casus: van },
    ])
  })
})

describe('what leaves as data is recorded', () => {
  const DATASET = '/api/v1/casussen'

  test('with how many rows and of which casussen, before it goes', async () => {
    const tweede = await toepassing.registreer({ naam: 'Tweede casus (fictief)' })
    expect((await toepassing.haal(`${DATASET}?formaat=csv`)).status).toBe(200)
    const [rij] = await leesInzagenNa(toepassing.register.db, 0, 10)
    expect(rij).toMatchObject({ soort: 'DATASET', kanaal: 'DOWNLOAD', voorwerp: 'casussen', omvang: 2 })
    const casussen = await leesInzagecasussen(toepassing.register.db, 0, 10)
    expect(casussen.map(({ casus: id }) => id).toSorted()).toEqual(
      [casusId(), tweede.replace('/casussen/', '')].toSorted(),
    )
  })

  test('also one row, and never what was asked for', async () => {
    await toepassing.haal(`${DATASET}/${casusId()}`)
    await toepassing.haal(`${DATASET}?q=geheim+woord`)
    const rijen = await leesInzagenNa(toepassing.register.db, 0, 10)
    expect(rijen[0]).toMatchObject({ voorwerp: 'casussen', omvang: 1 })
    expect(JSON.stringify(rijen)).not.toContain('geheim')
  })
})

/** Where nothing is told of one casus or participant, each with the reason. */
const ZONDER_SPOOR: Readonly<Record<string, string>> = {
  methodieken: 'common knowledge',
  onderzoek: 'dictionaries',
  import: 'rows of a file of the own organisation',
  inrichting: 'the first account',
  uitnodiging: 'who is invited',
  organisatie: 'colleagues',
  organisaties: 'organisations',
  apisleutels: 'keys',
  mijn: 'the own account',
}

test('every path with an id leaves a trace, or stands where there is nothing to trace', () => {
  const zonder = Object.keys(PADEN)
    .filter((pad) => pad.startsWith('GET ') && pad.includes('/:') && !pad.startsWith('GET /api/'))
    .filter((pad) => !(pad in INZAGEPADEN) && !((pad.split('/')[1] ?? '') in ZONDER_SPOOR))
  expect(zonder).toEqual([])
})

test('every path that leaves a trace exists', () => {
  expect(Object.keys(INZAGEPADEN).filter((pad) => !(pad in PADEN))).toEqual([])
})
