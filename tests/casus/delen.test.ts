import { beforeAll, describe, expect, test } from 'vitest'
import { CASUSDELEN, type Casusgebeurtenis, casusgebeurtenissen, deelVan } from '../../events/casus.ts'
import { adresVan, type Deel } from '../../events/vouw.ts'
import { tijdlijn } from '../../projections/tijdlijn.ts'
import { zoekdelen } from '../../projections/zoekteksten.ts'
import { casusdecider } from '../../src/casus/decider.ts'
import { ongedaan } from '../../src/casus/ongedaan.ts'
import { DEELBEELDEN } from '../../views/casus/deelbeelden.ts'
import { zinVan } from '../../views/casus/tijdlijnzinnen.tsx'
import { veldregels } from '../../views/onderdelen/veldenlijst.tsx'
import { stroom } from '../projections/casusstroom.ts'
import { DEELVOORBEELDEN } from './deelvoorbeelden.ts'
import { openToepassing, type Toepassing } from './toepassing.ts'
import { doel, gegeven, geregistreerd } from './verhaal.ts'

/* What holds for every part of a casus, whatever it is: a part that is forgotten somewhere falls here. */

const lijsten = CASUSDELEN.filter(({ vorm }) => vorm === 'lijst')
const keuzen = CASUSDELEN.filter(({ vorm }) => vorm === 'keuzen')

const typeVoor = (deel: Deel, wat: string): string => {
  const type = Object.keys(deel.wat).find((een) => deel.wat[een] === wat)
  if (!type) throw new Error(`${deel.sleutel} has no ${wat}`)
  return type
}

/** An example of each part: the data of the event by which it comes or is filled in, as stored. */
const nieuw = (deel: Deel): Casusgebeurtenis => {
  const voorbeeld = DEELVOORBEELDEN[deel.sleutel]
  if (!voorbeeld) throw new Error(`give an example of ${deel.sleutel} in deelvoorbeelden.ts`)
  return voorbeeld as Casusgebeurtenis
}

const over = (deel: Deel, wat: string, erbij: object = {}): Casusgebeurtenis => {
  const id = (nieuw(deel).data as Record<string, unknown>)[deel.idveld ?? '']
  return { type: typeVoor(deel, wat), data: { [deel.idveld ?? '']: id, ...erbij } } as Casusgebeurtenis
}
const reden = { reden: 'Vergissing' }
const weg = (deel: Deel) => over(deel, 'vervalt', reden)
const terug = (deel: Deel) => over(deel, 'herstelt')

/** A goal that measurements and assumptions may be about. */
const begin = [geregistreerd, doel('d1')]

describe.each(lijsten.map((deel) => [deel.sleutel, deel as Deel] as const))('list part %s', (_, deel) => {
  test('comes once, goes once, and comes back only when it is gone', () => {
    gegeven(...begin)
      .wanneer(nieuw(deel))
      .dan(nieuw(deel))
    gegeven(...begin, nieuw(deel))
      .wanneer(nieuw(deel))
      .danGeweigerd(`${deel.naam}-bestaat-al`)
    gegeven(...begin, nieuw(deel))
      .wanneer(weg(deel))
      .dan(weg(deel))
    gegeven(...begin)
      .wanneer(weg(deel))
      .danGeweigerd(`${deel.naam}-bestaat-niet`)
    gegeven(...begin, nieuw(deel), weg(deel))
      .wanneer(weg(deel))
      .danGeweigerd(`${deel.naam}-bestaat-niet`)
    gegeven(...begin, nieuw(deel), weg(deel))
      .wanneer(terug(deel))
      .dan(terug(deel))
    gegeven(...begin, nieuw(deel))
      .wanneer(terug(deel))
      .danGeweigerd(`${deel.naam}-niet-vervallen`)
  })

  test('is undone, and its withdrawal too', () => {
    expect(gedaan(nieuw(deel))).toEqual([over(deel, 'vervalt', { reden: 'Ongedaan' })])
    expect(gedaan(nieuw(deel), weg(deel))).toEqual([terug(deel)])
    expect(gedaan(nieuw(deel), weg(deel), terug(deel))).toEqual([
      over(deel, 'vervalt', { reden: 'Ongedaan' }),
    ])
  })

  test('is found while it is there', () => {
    const [, verborgen] = [zoekdelen(nieuw(deel)), zoekdelen(weg(deel))]
    if (!deel.opties.zoekt) return
    expect(verborgen.map(([, weg]) => weg)).toEqual([true])
    expect(zoekdelen(terug(deel)).map(([, weg]) => weg)).toEqual([false])
    const [begin = ''] = verborgen[0] ?? []
    expect(zoekdelen(nieuw(deel)).every(([naam]) => naam.startsWith(begin))).toBe(true)
  })
})

describe.each(keuzen.map((deel) => [deel.sleutel, deel as Deel] as const))('choice %s', (_, deel) => {
  test('is made once, taken back, and made again; both are undone', () => {
    gegeven(...begin)
      .wanneer(nieuw(deel))
      .dan(nieuw(deel))
    gegeven(...begin, nieuw(deel), weg(deel))
      .wanneer(nieuw(deel))
      .dan(nieuw(deel))
    expect(gedaan(nieuw(deel))).toEqual([over(deel, 'vervalt', { reden: 'Ongedaan' })])
    expect(gedaan(nieuw(deel), weg(deel))).toEqual([nieuw(deel)])
  })
})

/** What undoes the last of these events, each of a command of its own. */
const gedaan = (...gebeurtenissen: readonly Casusgebeurtenis[]) => {
  const events = stroom(...begin, ...gebeurtenissen)
  return ongedaan(events, events.at(-1)?.commandId ?? '', 'Ongedaan')
}

describe('every event of a casus', () => {
  const typen = Object.keys(casusgebeurtenissen)

  test('belongs to one part, or to the casus as a whole', () => {
    const zonder = typen.filter((type) => !deelVan({ type, data: {} }))
    expect(zonder.toSorted()).toEqual(['CasusGeregistreerd', 'OnderdeelLeeggemaakt'])
    const alle = CASUSDELEN.flatMap(({ wat }) => Object.keys(wat))
    expect(new Set(alle).size).toBe(alle.length)
  })

  test('has a sentence that ends once, and says who', () => {
    for (const deel of [...lijsten, ...keuzen])
      for (const gebeurtenis of [nieuw(deel), weg(deel), ...(deel.vorm === 'lijst' ? [terug(deel)] : [])]) {
        const [moment] = tijdlijn(stroom(...begin, nieuw(deel), gebeurtenis))
        const zin = moment ? zinVan(moment, 'iemand') : ''
        expect(zin).toMatch(/^Iemand [a-zé]+ .+[^.]\.$/)
        expect(zin).not.toMatch(/undefined|null|die niet meer te vinden is/)
      }
  })
})

describe('every form of a part', () => {
  test('asks what its event holds', () => {
    for (const deel of CASUSDELEN) {
      const velden = veldregels(DEELBEELDEN[deel.sleutel].velden).map(([naam]) => naam)
      expect(new Set(velden).size, deel.sleutel).toBe(velden.length)
    }
  })
})

describe('over HTTP', () => {
  let t: Toepassing
  let casus: string
  beforeAll(async () => {
    t = await openToepassing()
    casus = await t.registreer()
  })

  test.each(lijsten.map(({ sleutel }) => [sleutel] as const))(
    '%s that was withdrawn stands in the list of what was withdrawn, and comes back',
    async (sleutel) => {
      const deel = lijsten.find((een) => een.sleutel === sleutel) as Deel
      const formulier = FORMULIEREN[sleutel]
      if (!formulier) throw new Error(`give a form of ${sleutel} in this test`)
      const [pad, velden] = await formulier(t, casus)
      const opdracht = crypto.randomUUID()
      expect((await t.stuur(`${casus}/${pad}`, velden, opdracht)).status).toBe(303)
      const onderdeel = `${casus}/${adresVan(deel)}/${opdracht}`
      expect((await t.stuur(`${onderdeel}/verval`, reden)).status).toBe(303)
      expect((await t.haal(casus)).html).toContain(`${onderdeel}/herstel`)
      expect((await t.stuur(`${onderdeel}/herstel`)).status).toBe(303)
      expect((await t.haal(casus)).html).not.toContain(`${onderdeel}/herstel`)
    },
  )
})

type Formulier = (
  t: Toepassing,
  casus: string,
) => Promise<readonly [pad: string, velden: Record<string, string>]>

const DOELVELDEN = {
  omschrijving: 'Meer mensen aan het werk',
  indicator: 'deelnemers met werk',
  eenheid: 'deelnemers',
  streefwaarde: '40',
  streefdatum: '1-1-2028',
  doelniveau: 'INDIVIDU',
  ambitie: 'VERDER_KOMEN',
}

const FORMULIEREN: Readonly<Record<string, Formulier>> = {
  doelen: async () => ['doelen', DOELVELDEN],
  metingen: async (t, casus) => {
    const doelId = crypto.randomUUID()
    await t.stuur(`${casus}/doelen`, DOELVELDEN, doelId)
    return [`doelen/${doelId}/nulmeting`, { waarde: '4', op: '1-2-2026' }]
  },
  werkafspraken: async () => ['werkafspraken', { tekst: 'Binnen drie weken contact' }],
  veronderstellingen: async () => ['veronderstellingen', { activiteit: 'Taalles', effect: 'Werk' }],
  feiten: async () => ['feiten', { tekst: '36 woningen', bron: 'Magazine' }],
  partners: async () => ['partners', { naam: 'Gemeente Fictief', soort: 'GEMEENTE' }],
  factoren: async () => ['randvoorwaarden', { soort: 'FAALFACTOR', tekst: 'Weinig tijd' }],
  notities: async () => ['notities', { tekst: 'Gebeld', zichtbaarheid: 'INTERN' }],
}

test('the decider knows no part by another name than its own', () => {
  expect(casusdecider.subject(doel('d1'))).toBe('doel:d1')
})
