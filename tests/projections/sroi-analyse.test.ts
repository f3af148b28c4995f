import { describe, expect, test } from 'vitest'
import type { SroiAnalysegebeurtenis } from '../../events/sroi-analyse.ts'
import { geldigeRijen, vouwAnalyse } from '../../projections/sroi-analyse.ts'
import type { StoredEvent } from '../../src/store/ports.ts'
import { gestart, parameters, RIJ_A, RIJ_B, resultaat, rijA, rijB } from '../sroi-analyse/voorbeeld.ts'

const stroom = (...gebeurtenissen: SroiAnalysegebeurtenis[]): StoredEvent[] =>
  gebeurtenissen.map((gebeurtenis, index) => ({
    ...gebeurtenis,
    position: 40 + index,
    stream: 'sroi-analyse-a',
    version: index + 1,
    eventId: `gebeurtenis-${index + 1}`,
    gebeurdOp: '2026-11-22',
    geregistreerdOp: '2026-11-22T09:00:00.000Z',
    actor: 'iemand',
    organisatie: 'Testcorporatie',
    commandId: `opdracht-${index + 1}`,
    correlationId: 'samenhang',
    causationId: null,
  }))

const begin = [
  { type: 'SroiAnalyseGestart', data: gestart },
  { type: 'RijToegevoegd', data: rijA },
  { type: 'RijToegevoegd', data: rijB },
] as const

describe('one analysis', () => {
  test('holds its rows in order, each with the events it comes from', () => {
    const gewijzigd = { ...rijA, groepsgrootte: 230, reden: 'nageteld' }
    const analyse = vouwAnalyse(stroom(...begin, { type: 'RijGewijzigd', data: gewijzigd }))
    expect(analyse?.regels.map(({ rij }) => [rij.rijId, rij.groepsgrootte])).toEqual([
      [RIJ_A, 230],
      [RIJ_B, null],
    ])
    expect(analyse?.regels[0]?.rij).not.toHaveProperty('reden')
    expect(
      analyse?.regels[0]?.herkomst.map(({ positie, eventId, reden }) => [positie, eventId, reden]),
    ).toEqual([
      [41, 'gebeurtenis-2', null],
      [43, 'gebeurtenis-4', 'nageteld'],
    ])
    expect(analyse).toMatchObject({ versie: 4, positie: 43, status: 'CONCEPT' })
  })
  test('counts no withdrawn row until it is put back', () => {
    const vervallen = { type: 'RijVervallen', data: { rijId: RIJ_A, reden: null } } as const
    const zonder = vouwAnalyse(stroom(...begin, vervallen))
    expect(zonder && geldigeRijen(zonder).map(({ rijId }) => rijId)).toEqual([RIJ_B])
    const terug = vouwAnalyse(stroom(...begin, vervallen, { type: 'RijHersteld', data: { rijId: RIJ_A } }))
    expect(terug && geldigeRijen(terug).map(({ rijId }) => rijId)).toEqual([RIJ_A, RIJ_B])
  })
  test('keeps parameters, adoption and withdrawal with their place in the log', () => {
    const analyse = vouwAnalyse(
      stroom(
        ...begin,
        {
          type: 'ParametersGekozen',
          data: { parameters: { ...parameters, conventie: 'MIDDEN' }, reden: null },
        },
        { type: 'SroiAnalyseVastgesteld', data: { resultaat, peildatum: '2026-11-01' } },
        { type: 'SroiAnalyseIngetrokken', data: { reden: 'verkeerde proxy' } },
      ),
    )
    expect(analyse?.parameters.conventie).toBe('MIDDEN')
    expect(analyse?.vaststelling).toMatchObject({ positie: 44, peildatum: '2026-11-01', resultaat })
    expect(analyse?.intrekking).toMatchObject({ positie: 45, reden: 'verkeerde proxy' })
    expect(analyse?.status).toBe('INGETROKKEN')
  })
})

test('a stream without events is no analysis', () => {
  expect(vouwAnalyse([])).toBeNull()
})
