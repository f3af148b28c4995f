import { describe, expect, test } from 'vitest'
import { casusdossier } from '../../projections/casusdossier.ts'
import { volgendeStap } from '../../projections/volgende-stap.ts'
import type { Casusvoorstel } from '../../src/casus/decider.ts'
import {
  afgerond,
  beeindigd,
  doel,
  geregistreerd,
  gestart,
  nulmeting,
  partner,
  vastgesteld,
} from '../casus/verhaal.ts'
import { stroom } from './casusstroom.ts'

const stap = (gebeurtenissen: readonly Casusvoorstel[], analyses = 0, vandaag = '2026-06-01') => {
  const dossier = casusdossier(stroom(...gebeurtenissen))
  return dossier && volgendeStap(dossier, { vandaag, analyses })
}

const metDoel = [geregistreerd, doel('d1'), doel('d2')]
const gemeten = [...metDoel, nulmeting('d1', 'm1', '2026-02-01'), nulmeting('d2', 'm2', '2026-02-01')]
const ingevuld: readonly Casusvoorstel[] = [
  ...gemeten,
  {
    type: 'AanleidingVastgelegd',
    data: { aanleiding: 'Geen werk', waaromHier: 'Hier', waaromNu: 'Nu', reden: null },
  },
  {
    type: 'MeetplanVastgesteld',
    data: {
      instrument: 'Telling',
      instrumentversie: null,
      meetmomenten: ['2026-08-01'],
      vergelijkingsgroep: null,
      smsNiveau: 1,
      reden: null,
    },
  },
  partner('p1'),
  {
    type: 'PartnerinzetVastgelegd',
    data: { partnerId: 'p1', taak: 'Begeleidt', uren: null, kostenEuro: null, batenEuro: null, reden: null },
  },
]
const lopend = [...ingevuld, vastgesteld, gestart]

describe('the one next step', () => {
  test('first a goal, then its baseline, then the other topics that a start needs', () => {
    expect(stap([geregistreerd])).toEqual({ soort: 'ONDERWERP', onderwerp: 'DOELEN' })
    expect(stap([...metDoel, nulmeting('d1', 'm1', '2026-02-01')])).toEqual({
      soort: 'NULMETING',
      doelId: 'd2',
      omschrijving: 'Huurders aan het werk',
    })
    expect(stap(gemeten)).toEqual({ soort: 'ONDERWERP', onderwerp: 'AANLEIDING' })
  })
  test('then establish and start', () => {
    expect(stap(ingevuld)).toEqual({ soort: 'VASTSTELLEN' })
    expect(stap([...ingevuld, vastgesteld])).toEqual({ soort: 'STARTEN' })
  })
  test('under way: a measurement that is due goes before an analysis, an analysis before the rest', () => {
    expect(stap(lopend, 0, '2026-08-02')).toMatchObject({ soort: 'VERVOLGMETING', doelId: 'd1' })
    expect(stap(lopend)).toEqual({ soort: 'ANALYSE' })
    expect(stap(lopend, 1)).toEqual({ soort: 'ONDERWERP', onderwerp: 'EFFECTEN' })
  })
  test('at the end: what becomes of it; after that nothing', () => {
    const continuiteit: Casusvoorstel = {
      type: 'ContinuiteitGeregeld',
      data: { continuiteit: 'TIJDELIJK', overdrachtNaar: null, verwachting: null, reden: null },
    }
    expect(stap([...lopend, afgerond])).toEqual({ soort: 'ONDERWERP', onderwerp: 'CONTINUITEIT' })
    expect(stap([...lopend, continuiteit, afgerond])).toEqual({ soort: 'VERVOLG' })
    expect(stap([...lopend, afgerond, beeindigd])).toBeNull()
  })
})
