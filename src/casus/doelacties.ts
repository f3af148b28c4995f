import { type Actie, actie, type Grond } from './actie.ts'
import * as formulier from './formulieren.ts'
import type { Casusopdracht } from './opdrachten.ts'
import { gewijzigd } from './wijzigingen.ts'

/** The forms about goals and what was measured on them. */
export const doelacties: readonly Actie[] = [
  actie({
    pad: 'doelen',
    schema: formulier.nieuwDoel,
    bewerk: () => 'doel',
    kaart: 'doelen',
    opdrachten: (data, { nieuw }) => [{ type: 'StelDoel', data: { doelId: nieuw, ...data } }],
  }),
  actie({
    pad: 'doelen/:onderdeel/bijstelling',
    schema: formulier.doelbijstelling,
    bewerk: (onderdeel) => `doel-${onderdeel}`,
    kaart: 'doelen',
    opdrachten: ({ reden, metingId, ...doel }, { dossier, onderdeel }) => {
      const oud = dossier.doelen.find(({ doelId }) => doelId === onderdeel)
      const wijzigingen = gewijzigd(oud ?? {}, doel)
      return [{ type: 'StelDoelBij', data: { doelId: onderdeel, wijzigingen, reden, metingId } }]
    },
  }),
  actie({
    pad: 'doelen/:onderdeel/verval',
    schema: formulier.alleenReden,
    bewerk: (onderdeel) => `verval-${onderdeel}`,
    kaart: 'doelen',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'LaatDoelVervallen', data: { doelId: onderdeel, reden } },
    ],
  }),
  actie({
    pad: 'doelen/:onderdeel/herstel',
    schema: formulier.niets,
    bewerk: () => 'doel',
    kaart: 'doelen',
    opdrachten: (_, { onderdeel }) => [{ type: 'HerstelDoel', data: { doelId: onderdeel } }],
  }),
  actie({
    pad: 'doelen/:onderdeel/nulmeting',
    schema: formulier.nieuweMeting,
    bewerk: (onderdeel) => `nulmeting-${onderdeel}`,
    kaart: 'doelen',
    opdrachten: (data, grond) => [meting('LegNulmetingVast', data, grond)],
  }),
  actie({
    pad: 'doelen/:onderdeel/metingen',
    schema: formulier.nieuweMeting,
    bewerk: (onderdeel) => `meting-${onderdeel}`,
    kaart: 'doelen',
    opdrachten: (data, grond) => [meting('LegMetingVast', data, grond)],
  }),
  actie({
    pad: 'metingen/:onderdeel/correctie',
    schema: formulier.metingcorrectie,
    bewerk: (onderdeel) => `correctie-${onderdeel}`,
    kaart: 'doelen',
    opdrachten: (data, { onderdeel }) => [
      { type: 'CorrigeerMeting', data: { metingId: onderdeel, ...data } },
    ],
  }),
  actie({
    pad: 'metingen/:onderdeel/verval',
    schema: formulier.alleenReden,
    bewerk: (onderdeel) => `verval-${onderdeel}`,
    kaart: 'doelen',
    opdrachten: ({ reden }, { onderdeel }) => [
      { type: 'LaatMetingVervallen', data: { metingId: onderdeel, reden } },
    ],
  }),
  actie({
    pad: 'metingen/:onderdeel/herstel',
    schema: formulier.niets,
    bewerk: () => 'doel',
    kaart: 'doelen',
    opdrachten: (_, { onderdeel }) => [{ type: 'HerstelMeting', data: { metingId: onderdeel } }],
  }),
]

interface Gemeten {
  readonly waarde: string
  readonly op: string
  readonly n: number | null
  readonly bron: string | null
}

const meting = (
  type: 'LegNulmetingVast' | 'LegMetingVast',
  { op, ...data }: Gemeten,
  { onderdeel, nieuw }: Grond,
): Casusopdracht => ({ type, data: { metingId: nieuw, doelId: onderdeel, ...data }, op })
