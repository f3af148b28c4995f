import type { Gebied } from '../../events/waarden.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { eis } from '../decider.ts'
import { type Actie, actie } from './actie.ts'
import { doelacties } from './doelacties.ts'
import * as formulier from './formulieren.ts'
import { levensloopacties } from './levensloopacties.ts'
import { gewijzigd } from './wijzigingen.ts'

const zelf = (bewerk: string) => () => bewerk
const verval = (onderdeel: string) => `verval-${onderdeel}`

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
    kaart: 'gegevens',
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
    kaart: 'gegevens',
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

const onderdeelacties: readonly Actie[] = [
  actie({
    pad: 'veronderstellingen',
    schema: formulier.veronderstelling,
    bewerk: zelf('veronderstelling'),
    kaart: 'effecten',
    opdrachten: (data, { nieuw }) => [
      { type: 'LegVeronderstellingVast', data: { veronderstellingId: nieuw, ...data } },
    ],
  }),
  actie({
    pad: 'veronderstellingen/:onderdeel/verval',
    schema: formulier.alleenReden,
    bewerk: verval,
    kaart: 'effecten',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'LaatVeronderstellingVervallen', data: { veronderstellingId: onderdeel, reden } },
    ],
  }),
  actie({
    pad: 'feiten',
    schema: formulier.feit,
    bewerk: zelf('feit'),
    kaart: 'effecten',
    opdrachten: (data, { nieuw }) => [{ type: 'LegFeitVast', data: { feitId: nieuw, ...data } }],
  }),
  actie({
    pad: 'feiten/:onderdeel/verval',
    schema: formulier.alleenReden,
    bewerk: verval,
    kaart: 'effecten',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'LaatFeitVervallen', data: { feitId: onderdeel, reden } },
    ],
  }),
  actie({
    pad: 'rollen',
    schema: formulier.rol,
    bewerk: zelf('rol'),
    kaart: 'samenwerking',
    opdrachten: (data) => [{ type: 'WijsRolToe', data }],
  }),
  actie({
    pad: 'rollen/:onderdeel/verval',
    schema: formulier.alleenReden,
    bewerk: verval,
    kaart: 'samenwerking',
    opdrachten: ({ reden }, { onderdeel }) => {
      const rol = formulier.rol.shape.rol.safeParse(onderdeel)
      eis(rol.success, 'rol-bestaat-niet')
      return [{ type: 'LaatRolVervallen', data: { rol: rol.data, reden } }]
    },
  }),
  actie({
    pad: 'partners',
    schema: formulier.nieuwePartner,
    bewerk: zelf('partner'),
    kaart: 'samenwerking',
    opdrachten: ({ naam, soort, rol, ...inzet }, { nieuw }) => [
      { type: 'VoegPartnerToe', data: { partnerId: nieuw, naam, soort, rol } },
      ...(isLeeg(inzet)
        ? []
        : [{ type: 'LegPartnerinzetVast' as const, data: { partnerId: nieuw, ...inzet, reden: null } }]),
    ],
  }),
  actie({
    pad: 'partners/:onderdeel/inzet',
    schema: formulier.partnerinzet,
    bewerk: (onderdeel) => `inzet-${onderdeel}`,
    kaart: 'samenwerking',
    opdrachten: (data, { onderdeel }) => [
      { type: 'LegPartnerinzetVast', data: { partnerId: onderdeel, ...data } },
    ],
  }),
  actie({
    pad: 'partners/:onderdeel/verval',
    schema: formulier.alleenReden,
    bewerk: verval,
    kaart: 'samenwerking',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'LaatPartnerVervallen', data: { partnerId: onderdeel, reden } },
    ],
  }),
  actie({
    pad: 'partners/:onderdeel/herstel',
    schema: formulier.niets,
    bewerk: zelf('partner'),
    kaart: 'samenwerking',
    opdrachten: (_, { onderdeel }) => [{ type: 'HerstelPartner', data: { partnerId: onderdeel } }],
  }),
  actie({
    pad: 'werkafspraken',
    schema: formulier.werkafspraak,
    bewerk: zelf('werkafspraak'),
    kaart: 'samenwerking',
    opdrachten: (data, { nieuw }) => [
      { type: 'KoppelWerkafspraak', data: { werkafspraakId: nieuw, ...data } },
    ],
  }),
  actie({
    pad: 'werkafspraken/:onderdeel/verval',
    schema: formulier.alleenReden,
    bewerk: verval,
    kaart: 'samenwerking',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'LaatWerkafspraakVervallen', data: { werkafspraakId: onderdeel, reden } },
    ],
  }),
  actie({
    pad: 'randvoorwaarden',
    schema: formulier.randvoorwaarde,
    bewerk: zelf('randvoorwaarde'),
    kaart: 'randvoorwaarden',
    opdrachten: (data, { nieuw }) => [
      { type: 'LegRandvoorwaardeVast', data: { randvoorwaardeId: nieuw, ...data } },
    ],
  }),
  actie({
    pad: 'randvoorwaarden/:onderdeel/verval',
    schema: formulier.alleenReden,
    bewerk: verval,
    kaart: 'randvoorwaarden',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'LaatRandvoorwaardeVervallen', data: { randvoorwaardeId: onderdeel, reden } },
    ],
  }),
  actie({
    pad: 'randvoorwaarden/:onderdeel/herstel',
    schema: formulier.niets,
    bewerk: zelf('randvoorwaarde'),
    kaart: 'randvoorwaarden',
    opdrachten: (_, { onderdeel }) => [
      { type: 'HerstelRandvoorwaarde', data: { randvoorwaardeId: onderdeel } },
    ],
  }),
  actie({
    pad: 'notities',
    schema: formulier.notitie,
    bewerk: zelf('notitie'),
    kaart: 'notities',
    opdrachten: (data, { nieuw }) => [{ type: 'VoegNotitieToe', data: { notitieId: nieuw, ...data } }],
  }),
  actie({
    pad: 'notities/:onderdeel/verval',
    schema: formulier.alleenReden,
    bewerk: verval,
    kaart: 'notities',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'LaatNotitieVervallen', data: { notitieId: onderdeel, reden } },
    ],
  }),
  actie({
    pad: 'methodieken',
    schema: formulier.methodiek,
    bewerk: zelf('methodiek'),
    kaart: 'gegevens',
    opdrachten: (data) => [{ type: 'KoppelMethodiek', data }],
  }),
  actie({
    pad: 'methodieken/:onderdeel/ontkoppeling',
    schema: formulier.alleenReden,
    bewerk: verval,
    kaart: 'gegevens',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'OntkoppelMethodiek', data: { methodiekId: onderdeel, reden } },
    ],
  }),
]

/** Every form of a casus, except registering and undoing. */
export const casusacties: readonly Actie[] = [
  ...tekstacties,
  ...doelacties,
  ...onderdeelacties,
  ...levensloopacties,
]

const isLeeg = (velden: Readonly<Record<string, unknown>>): boolean =>
  Object.values(velden).every((waarde) => waarde === null)

const eisVerschil = (oud: Casusdossier['aanleiding'], nieuw: Casusdossier['aanleiding']): void =>
  eis(Object.keys(gewijzigd(oud, nieuw)).length > 0, 'niets-gewijzigd')
