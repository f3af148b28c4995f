import type { Deelniveau } from '../../events/toegangswaarden.ts'
import type { Casusstatus } from '../../events/waarden.ts'
import type { Casusopdracht } from '../casus/decider.ts'

/** What is public already is there for everybody. */
export const OPENBAAR_GEDEELD: Casusopdracht = {
  type: 'VerruimDeling',
  data: { niveau: 'ONDERZOEK', reden: 'Dit komt uit openbare bronnen.' },
}

/**
 * How far the invented casussen are shared: the further they are, the more people read them. Within a status the levels
 * take turns, so that every role sees another set.
 */
export const delingVan = (status: Casusstatus, nummer: number, op: string): readonly Casusopdracht[] => {
  const niveaus = NIVEAUS[status]
  const niveau = niveaus[nummer % niveaus.length] ?? 'CONCEPT'
  return niveau === 'CONCEPT' ? [] : [{ type: 'VerruimDeling', op, data: { niveau, reden: REDEN[niveau] } }]
}

const ALLE = ['EIGEN_CORPORATIE', 'VAKGEMEENSCHAP', 'ONDERZOEK'] as const
const MET_ANDEREN = ['VAKGEMEENSCHAP', 'ONDERZOEK'] as const

const NIVEAUS: Readonly<Record<Casusstatus, readonly Deelniveau[]>> = {
  CONCEPT: ['CONCEPT', 'CONCEPT', 'EIGEN_CORPORATIE'],
  VASTGESTELD: ['EIGEN_CORPORATIE', 'VAKGEMEENSCHAP'],
  IN_UITVOERING: ALLE,
  ONDERBROKEN: ALLE,
  AFGEROND: MET_ANDEREN,
  OVERGEDRAGEN: MET_ANDEREN,
  BEEINDIGD: MET_ANDEREN,
  GEARCHIVEERD: ['ONDERZOEK'],
  INGETROKKEN: ['EIGEN_CORPORATIE'],
}

const REDEN: Readonly<Record<Exclude<Deelniveau, 'CONCEPT'>, string>> = {
  EIGEN_CORPORATIE: 'Collega’s willen meelezen.',
  VAKGEMEENSCHAP: 'Anderen kunnen hiervan leren, en wij van hun vragen.',
  ONDERZOEK: 'De cijfers kloppen en mogen in onderzoek worden gebruikt.',
}
