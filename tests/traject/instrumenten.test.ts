import { beforeEach, describe, expect, test } from 'vitest'
import {
  type Gevoeligheid,
  INSTRUMENTCODES,
  INSTRUMENTEN,
  type Instrument,
  type Instrumentcode,
  LADDERCODES,
  LADDERS,
  TREDEN,
} from '../../events/instrumenten.ts'
import { trajectgebeurtenissen } from '../../events/traject.ts'
import { instrumentwoorden, LADDER, TREDE } from '../../views/traject/termen.ts'
import { TREDEVORM } from '../../views/woorden/termen.ts'
import { leesbaar } from '../casus/toepassing.ts'
import { casusVan, richtOrganisatieIn, werkplek } from '../deelnemer/werkplek.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'

/* Whatever instrument or ladder is added: it is asked, judged, sealed, shown and handed out as its definition says. */

let geheugen: Geheugenregister
let ik: ReturnType<typeof werkplek>
let deelnemer: string

beforeEach(async () => {
  geheugen = await openGeheugenregister()
  ik = werkplek(geheugen.register)
  const { naar } = await ik.stuur('/deelnemers', { roepnaam: 'Noor (fictief)' })
  deelnemer = naar
})

const startTraject = async (route: string, trede: string) => {
  const casusId = await casusVan(geheugen.register)
  return ik.stuur(`${deelnemer}/trajecten`, { casusId, route, trede, op: '1-2-2026' })
}
const werktraject = async () => (await startTraject('WERKEN', 'SOCIALE_CONTACTEN')).naar

const GROEP = { GEWOON: 'scores', BIJZONDER: 'bijzondereScores' } as const
const domeinenVan = (code: Instrumentcode, gevoeligheid: Gevoeligheid): readonly string[] =>
  INSTRUMENTEN[code].domeinen[gevoeligheid]
/** The fields of a measurement with this score in every domain of these kinds. */
const afname = (code: Instrumentcode, score: number, ...soorten: readonly Gevoeligheid[]) => ({
  instrument: code,
  op: '1-6-2026',
  ...Object.fromEntries(
    soorten.flatMap((soort) =>
      domeinenVan(code, soort).map((domein) => [`${GROEP[soort]}.${domein}`, String(score)]),
    ),
  ),
})
const formulierVan = async (traject: string, code: Instrumentcode) =>
  (await ik.haal(`${traject}?bewerk=meting&instrument=${code}`)).tekst
const veldenIn = (tekst: string) =>
  [...tekst.matchAll(/<select[^>]* name="((?:scores|bijzondereScores)\.[^"]+)"/g)].map(([, naam]) => naam)

describe.each(INSTRUMENTCODES)('instrument %s', (code) => {
  const instrument: Instrument = INSTRUMENTEN[code]
  const { laagste, hoogste } = instrument.schaal
  const woorden = instrumentwoorden(code)
  const gewoon = domeinenVan(code, 'GEWOON')
  const bijzonder = domeinenVan(code, 'BIJZONDER')

  test('has a code with its edition, other domains and a scale', () => {
    expect(code).toMatch(new RegExp(`_${instrument.versie}$`))
    expect(new Set([...gewoon, ...bijzonder]).size).toBe(gewoon.length + bijzonder.length)
    expect(laagste).toBeLessThan(hoogste)
  })

  test('has a Dutch word for everything, and for nothing else', () => {
    expect(woorden.naam).not.toBe('')
    expect(Object.keys(woorden.domeinen).toSorted()).toEqual([...gewoon, ...bijzonder].toSorted())
    const genoemd = Object.keys(woorden.scores).map(Number)
    const alle = Array.from({ length: hoogste - laagste + 1 }, (_, plaats) => laagste + plaats)
    expect(genoemd).toEqual(instrument.schaal.score === 'NIVEAU' ? alle : [])
    expect(woorden.bijzonder === null).toBe(bijzonder.length === 0)
  })

  test('is asked in a field a domain', async () => {
    await richtOrganisatieIn(geheugen.register, null)
    const tekst = await formulierVan(await werktraject(), code)
    expect(veldenIn(tekst)).toEqual([
      ...gewoon.map((domein) => `scores.${domein}`),
      ...bijzonder.map((domein) => `bijzondereScores.${domein}`),
    ])
    for (const domein of [...gewoon, ...bijzonder])
      expect(leesbaar(tekst)).toContain(woorden.domeinen[domein])
  })

  test('is not asked for what is special without a DPIA', async () => {
    const tekst = await formulierVan(await werktraject(), code)
    expect(veldenIn(tekst)).toEqual(gewoon.map((domein) => `scores.${domein}`))
  })

  test.each([laagste, hoogste])('is kept, shown and handed out: %i in every domain', async (score) => {
    await richtOrganisatieIn(geheugen.register, null)
    const traject = await werktraject()
    const gemeten = await ik.stuur(`${traject}/metingen`, afname(code, score, 'GEWOON', 'BIJZONDER'))
    expect(gemeten.status).toBe(303)
    const pagina = leesbaar((await ik.haal(traject)).tekst)
    const uitvoer = JSON.parse((await ik.haal(`${deelnemer}/uitvoer`)).tekst)
    const meting = uitvoer.gebeurtenissen.find(
      ({ type }: { type: string }) => type === 'MetingAfgenomen',
    ).data
    expect(meting.instrument).toBe(code)
    const alles = { ...meting.scores, ...meting.bijzondereScores }
    for (const domein of [...gewoon, ...bijzonder]) {
      expect(pagina).toContain(`${woorden.domeinen[domein]} ${score}`)
      expect(alles[domein], domein).toBe(score)
    }
  })

  test('takes no score off its scale, and says which it takes', async () => {
    await richtOrganisatieIn(geheugen.register, null)
    const traject = await werktraject()
    for (const score of [laagste - 1, hoogste + 1, laagste + 0.5])
      for (const soort of ['GEWOON', 'BIJZONDER'] as const) {
        if (domeinenVan(code, soort).length === 0) continue
        const { status, tekst } = await ik.stuur(`${traject}/metingen`, afname(code, score, soort))
        expect(status, `${soort} ${score}`).toBe(422)
        expect(leesbaar(tekst)).toContain(`Een score is een getal van ${laagste} tot en met ${hoogste}.`)
      }
  })

  test.runIf(bijzonder.length > 0)('asks a DPIA for what is special', async () => {
    const traject = await werktraject()
    const { status, tekst } = await ik.stuur(`${traject}/metingen`, afname(code, laagste, 'BIJZONDER'))
    expect(status).toBe(422)
    expect(leesbaar(tekst)).toContain('Leg eerst de DPIA en de grondslag van uw organisatie vast')
  })

  test('keeps what is special sealed', async () => {
    await richtOrganisatieIn(geheugen.register, null)
    const traject = await werktraject()
    await ik.stuur(`${traject}/metingen`, afname(code, hoogste, 'GEWOON', 'BIJZONDER'))
    const rijen = await geheugen.db.all<{ data: string }>({
      sql: `SELECT data FROM events WHERE type = 'MetingAfgenomen'`,
      parameters: [],
    })
    const bewaard = rijen.map(({ data }) => data).join()
    expect(bewaard).toContain(code)
    for (const domein of gewoon) expect(bewaard).toContain(domein)
    for (const domein of bijzonder) expect(bewaard).not.toContain(domein)
  })

  test('is judged at the log too', () => {
    const { schema } = trajectgebeurtenissen.MetingAfgenomen
    const past = (scores: Readonly<Record<string, number>>) =>
      schema.safeParse({
        deelnemerId: '01984a00-0000-7000-8000-0000000000d1',
        metingId: '01984a00-0000-7000-8000-0000000000e1',
        instrument: code,
        scores,
        bijzondereScores: null,
        dpia: null,
      }).success
    for (const domein of gewoon) {
      expect([laagste, hoogste].map((score) => past({ [domein]: score }))).toEqual([true, true])
      expect([laagste - 1, hoogste + 1].map((score) => past({ [domein]: score }))).toEqual([false, false])
    }
    for (const domein of bijzonder) expect(past({ [domein]: laagste }), domein).toBe(false)
  })
})

describe('an instrument that is not known', () => {
  test('is refused with a sentence', async () => {
    const velden = { ...afname('ZRM_2017', 3, 'GEWOON'), instrument: 'ZRM_1900' }
    const { status, tekst } = await ik.stuur(`${await werktraject()}/metingen`, velden)
    expect(status).toBe(422)
    expect(leesbaar(tekst)).toContain('Dit meetinstrument kent het register niet. Kies een ander.')
  })
})

test('the Zelfredzaamheid-Matrix of 2017 has its thirteen domains and five levels', async () => {
  await richtOrganisatieIn(geheugen.register, null)
  const traject = await werktraject()
  await ik.stuur(`${traject}/metingen`, afname('ZRM_2017', 4, 'GEWOON', 'BIJZONDER'))
  const pagina = leesbaar((await ik.haal(traject)).tekst)
  expect(pagina).toContain('Scores per domein, van 1 (acute problematiek) tot 5 (volledig zelfredzaam)')
  for (const domein of [
    'Financiën',
    'Werk en opleiding',
    'Tijdsbesteding',
    'Huisvesting',
    'Huiselijke relaties',
    'Sociaal netwerk',
    'Maatschappelijke participatie',
    'Huishouden en regelen',
    'Geestelijke gezondheid',
    'Lichamelijke gezondheid',
    'Middelengebruik',
    'Basale dagelijkse handelingen',
    'Justitie',
  ])
    expect(pagina).toContain(`${domein} 4 Voldoende zelfredzaam`)
})

describe.each(LADDERCODES)('ladder %s', (code) => {
  const { route, treden } = LADDERS[code]

  test('has a Dutch word for itself and for every rung', () => {
    expect([LADDER[code], ...treden.map(([trede]) => TREDE[trede])]).not.toContain('')
  })

  test('begins on any of its rungs, and is shown from the highest down', async () => {
    for (const [trede] of treden) expect((await startTraject(route, trede)).status, trede).toBe(303)
    const { naar } = await startTraject(route, treden[0][0])
    const verwacht = treden
      .toReversed()
      .map(([trede, vorm]) => `${TREDE[trede]} ${TREDEVORM[vorm].toLowerCase()}`)
    const pagina = leesbaar((await ik.haal(naar)).tekst)
    const plaatsen = verwacht.map((regel) => pagina.indexOf(regel))
    expect(plaatsen).not.toContain(-1)
    expect(plaatsen).toEqual(plaatsen.toSorted((een, ander) => een - ander))
  })

  test('takes no rung of another ladder', async () => {
    const { naar } = await startTraject(route, treden[0][0])
    const eigen: readonly string[] = treden.map(([trede]) => trede)
    for (const trede of TREDEN.filter((een) => !eigen.includes(een)))
      expect((await ik.stuur(`${naar}/treden`, { trede, op: '1-6-2026' })).status, trede).toBe(422)
  })
})

test('a rung is of one ladder', () => {
  expect(new Set(TREDEN).size).toBe(TREDEN.length)
})
