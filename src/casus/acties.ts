import type { Gebied } from '../../events/waarden.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { eis } from '../decider.ts'
import { type Actie, actie } from './actie.ts'
import { doelacties } from './doelacties.ts'
import * as formulier from './formulieren.ts'
import { levensloopacties } from './levensloopacties.ts'
import { onderdeelacties } from './onderdeelacties.ts'
import { gewijzigd } from './wijzigingen.ts'

const zelf = (bewerk: string) => () => bewerk

interface Gebiedsvelden {
  readonly gebied: string
  readonly cbsCode: string | null
  readonly peiljaar: number | null
}

/** The form asks one area; others that a casus has stay behind it. */
export const alsGebieden = (
  { gebied, cbsCode, peiljaar }: Gebiedsvelden,
  eerder: readonly Gebied[] = [],
): Gebied[] => [{ naam: gebied, code: cbsCode, peiljaar }, ...eerder.slice(1)]

const tekstacties: readonly Actie[] = [
  actie({
    pad: 'gegevens',
    schema: formulier.gegevens,
    bewerk: zelf('gegevens'),
    kaart: 'status',
    opdrachten: ({ gebied, cbsCode, peiljaar, corporatie, reden, ...rest }, { dossier }) => {
      const nieuw = {
        ...rest,
        gebieden: alsGebieden({ gebied, cbsCode, peiljaar }, dossier.gegevens.gebieden),
        corporatie: {
          naam: corporatie,
          kvkNummer: dossier.gegevens.corporatie.kvkNummer,
          lNummer: dossier.gegevens.corporatie.lNummer,
        },
      }
      const wijzigingen = gewijzigd(dossier.gegevens, nieuw)
      return [{ type: 'WijzigCasusgegevens', data: { wijzigingen, reden } }]
    },
  }),
  actie({
    pad: 'route',
    schema: formulier.route,
    bewerk: zelf('route'),
    kaart: 'status',
    opdrachten: (data) => [{ type: 'KenRouteToe', data }],
  }),
  actie({
    pad: 'aanleiding',
    schema: formulier.aanleiding,
    bewerk: zelf('aanleiding'),
    kaart: 'aanleiding',
    opdrachten: (data, { dossier }) => {
      eisVerschil(dossier.aanleiding, data)
      return [{ type: 'LegAanleidingVast', data }]
    },
  }),
  actie({
    pad: 'gebiedsafweging',
    schema: formulier.gebiedsafweging,
    bewerk: zelf('gebiedsafweging'),
    kaart: 'aanleiding',
    opdrachten: (data) => [{ type: 'LegGebiedsafwegingVast', data }],
  }),
  actie({
    pad: 'strategie',
    schema: formulier.strategie,
    bewerk: zelf('strategie'),
    kaart: 'aanleiding',
    opdrachten: (data) => [{ type: 'KoppelStrategie', data }],
  }),
  actie({
    pad: 'opgaven',
    schema: formulier.opgaven,
    bewerk: zelf('opgaven'),
    kaart: 'aanleiding',
    opdrachten: (data) => [{ type: 'KoppelOpgave', data }],
  }),
  actie({
    pad: 'meetplan',
    schema: formulier.meetplan,
    bewerk: zelf('meetplan'),
    kaart: 'meting',
    opdrachten: (data) => [{ type: 'StelMeetplanVast', data }],
  }),
  actie({
    pad: 'referentiescenario',
    schema: formulier.referentiescenario,
    bewerk: zelf('referentiescenario'),
    kaart: 'meting',
    opdrachten: (data) => [{ type: 'LegReferentiescenarioVast', data }],
  }),
  actie({
    pad: 'effect',
    schema: formulier.effect,
    bewerk: zelf('effect'),
    kaart: 'effecten',
    opdrachten: (data) => [{ type: 'BeschrijfEffect', data }],
  }),
  actie({
    pad: 'bereik',
    schema: formulier.bereik,
    bewerk: zelf('bereik'),
    kaart: 'effecten',
    opdrachten: (data) => [{ type: 'LegBereikVast', data }],
  }),
  actie({
    pad: 'continuiteit',
    schema: formulier.continuiteit,
    bewerk: zelf('continuiteit'),
    kaart: 'continuiteit',
    opdrachten: (data) => [{ type: 'RegelContinuiteit', data }],
  }),
]

/** Every form of a casus, except registering and undoing. */
export const casusacties: readonly Actie[] = [
  ...tekstacties,
  ...doelacties,
  ...onderdeelacties,
  ...levensloopacties,
]

const eisVerschil = (oud: Casusdossier['aanleiding'], nieuw: Casusdossier['aanleiding']): void =>
  eis(Object.keys(gewijzigd(oud, nieuw)).length > 0, 'niets-gewijzigd')
