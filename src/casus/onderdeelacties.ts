import { eis } from '../decider.ts'
import { type Actie, actie } from './actie.ts'
import * as formulier from './formulieren.ts'

const zelf = (bewerk: string) => () => bewerk
const verval = (onderdeel: string) => `verval-${onderdeel}`

/** The forms that add a part to a casus, withdraw it with a reason, and restore it. */
export const onderdeelacties: readonly Actie[] = [
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
    kaart: 'status',
    opdrachten: (data) => [{ type: 'KoppelMethodiek', data }],
  }),
  actie({
    pad: 'methodieken/:onderdeel/ontkoppeling',
    schema: formulier.alleenReden,
    bewerk: verval,
    kaart: 'status',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'OntkoppelMethodiek', data: { methodiekId: onderdeel, reden } },
    ],
  }),
]

const isLeeg = (velden: Readonly<Record<string, unknown>>): boolean =>
  Object.values(velden).every((waarde) => waarde === null)
