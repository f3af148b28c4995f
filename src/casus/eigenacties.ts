import { z } from 'zod'
import { aanleiding } from '../../events/casus/aanleiding.ts'
import { doel } from '../../events/casus/doelen.ts'
import { casusgegevens } from '../../events/casus/gegevens.ts'
import { bijsturingen } from '../../events/casus/levensloop.ts'
import { meting } from '../../events/casus/meten.ts'
import { partnerinzet, partners } from '../../events/casus/samenwerking.ts'
import { cbsCode, datum, type Gebied, id, jaartal, reden, regel } from '../../events/waarden.ts'
import { AANLEIDING } from '../../views/casus/aanleiding.tsx'
import { REDEN } from '../../views/casus/bewerken.tsx'
import {
  AANLEIDENDE_METING,
  CORRECTIEVELDEN,
  DOELVELDEN,
  METINGVELDEN,
} from '../../views/casus/doelformulieren.tsx'
import { GEGEVENS } from '../../views/casus/gegevens.tsx'
import { INZETVELDEN, PARTNERS } from '../../views/casus/samenwerking.tsx'
import { BIJSTURINGEN } from '../../views/casus/stappen.ts'
import { eis } from '../decider.ts'
import { invoerVan, nlDatum } from '../web/velden.ts'
import { type Actie, actie, type Grond } from './actie.ts'
import type { Casusvoorstel } from './decider.ts'
import { gewijzigd } from './wijzigingen.ts'

/* The forms of a casus that do not follow from the shape of its parts. */

/** Parts whose form of a new one, or of filling in, is written out here. */
export const EIGEN_FORMULIER: readonly string[] = ['aanleiding', 'metingen', 'partners']

/** Dates behind each other, by comma, semicolon or line. */
export const datums = z.preprocess(
  (waarde) =>
    typeof waarde === 'string'
      ? waarde
          .split(/[,;\n]/)
          .map((deel) => deel.trim())
          .filter(Boolean)
      : [],
  z.array(nlDatum(datum())).max(50, { error: 'te-groot' }),
)

const alsCode = (waarde: unknown): unknown =>
  typeof waarde === 'string' ? waarde.trim().toUpperCase() : waarde

/** One area as a form asks it; a casus may have more, which stay as they are. */
export const gebiedsvorm = {
  gebied: regel(),
  cbsCode: z.preprocess(alsCode, cbsCode()).nullable(),
  peiljaar: jaartal().nullable(),
}

interface Gebiedsvelden {
  readonly gebied: string
  readonly cbsCode: string | null
  readonly peiljaar: number | null
}

export const metPeiljaar = <V extends Gebiedsvelden>(schema: z.ZodType<V>): z.ZodType<V> =>
  schema.refine(({ cbsCode, peiljaar }) => cbsCode === null || peiljaar !== null, {
    error: 'peiljaar-ontbreekt',
    path: ['peiljaar'],
  })

export const alsGebieden = (
  { gebied, cbsCode, peiljaar }: Gebiedsvelden,
  eerder: readonly Gebied[] = [],
): Gebied[] => [{ naam: gebied, code: cbsCode, peiljaar }, ...eerder.slice(1)]

const { gebieden: _, ...gegevensvorm } = casusgegevens
const redenOfGeen = { reden: reden().nullable() }

const gegevens = actie({
  pad: 'gegevens',
  schema: metPeiljaar(
    invoerVan([...GEGEVENS.velden, REDEN], {
      ...gegevensvorm,
      ...gebiedsvorm,
      corporatie: regel(),
      ...redenOfGeen,
    }),
  ),
  bewerk: () => 'gegevens',
  kaart: 'status',
  voorstellen: ({ gebied, cbsCode, peiljaar, corporatie, reden, ...rest }, { dossier }) => {
    const nieuw = {
      ...rest,
      gebieden: alsGebieden({ gebied, cbsCode, peiljaar }, dossier.gegevens.gebieden),
      corporatie: { ...dossier.gegevens.corporatie, naam: corporatie },
    }
    const wijzigingen = gewijzigd(dossier.gegevens, nieuw)
    return [{ type: 'CasusgegevensGewijzigd', data: { wijzigingen, reden } }]
  },
})

const waarom = actie({
  pad: 'aanleiding',
  schema: invoerVan(
    [...AANLEIDING.velden, REDEN],
    aanleiding.gebeurtenissen.AanleidingVastgelegd.schema.shape,
  ),
  bewerk: () => 'aanleiding',
  kaart: 'aanleiding',
  voorstellen: (data, { dossier }) => {
    const { reden: _, ...nieuw } = data
    eis(Object.keys(gewijzigd(dossier.aanleiding, nieuw)).length > 0, 'niets-gewijzigd')
    return [{ type: 'AanleidingVastgelegd', data }]
  },
})

const bijstelling = actie({
  pad: 'doelen/:onderdeel/bijstelling',
  schema: invoerVan([...DOELVELDEN, REDEN, ...AANLEIDENDE_METING], {
    ...doel,
    reden: reden(),
    metingId: id().nullable(),
  }),
  bewerk: (onderdeel) => `doel-${onderdeel}`,
  kaart: 'doelen',
  voorstellen: ({ reden, metingId, ...nieuw }, { dossier, onderdeel }) => {
    const oud = dossier.doelen.find(({ doelId }) => doelId === onderdeel)
    const wijzigingen = gewijzigd(oud ?? {}, nieuw)
    return [{ type: 'DoelBijgesteld', data: { doelId: onderdeel, wijzigingen, reden, metingId } }]
  },
})

/** `vandaag` bounds the date: what was measured, was measured before now. */
const gemeten = (vandaag: string) =>
  invoerVan(METINGVELDEN, {
    ...meting,
    op: datum().refine((op) => op <= vandaag, { error: 'datum-in-toekomst' }),
  })

type Gemeten = z.output<ReturnType<typeof gemeten>>

const nieuweMeting = (
  type: 'NulmetingVastgelegd' | 'MetingVastgelegd',
  pad: string,
  sleutel: string,
): Actie =>
  actie({
    pad: `doelen/:onderdeel/${pad}`,
    schema: gemeten,
    bewerk: (onderdeel) => `${sleutel}-${onderdeel}`,
    kaart: 'doelen',
    voorstellen: ({ op, ...data }: Gemeten, { onderdeel, nieuw }: Grond): readonly Casusvoorstel[] => [
      { type, data: { metingId: nieuw, doelId: onderdeel, ...data }, gebeurdOp: op },
    ],
  })

const correctie = actie({
  pad: 'metingen/:onderdeel/correctie',
  schema: invoerVan(CORRECTIEVELDEN, { ...meting, reden: reden() }),
  bewerk: (onderdeel) => `correctie-${onderdeel}`,
  kaart: 'doelen',
  voorstellen: (data, { onderdeel }) => [
    { type: 'MetingGecorrigeerd', data: { metingId: onderdeel, ...data } },
  ],
})

const { partnerId: _id, ...partnervorm } = partners.gebeurtenissen.PartnerToegevoegd.schema.shape

/** A partner may come with what it puts in. */
const partner = actie({
  pad: 'partners',
  schema: invoerVan(PARTNERS.velden, { ...partnervorm, ...partnerinzet }),
  bewerk: () => 'partner',
  kaart: 'samenwerking',
  voorstellen: ({ naam, soort, rol, ...inzet }, { nieuw: partnerId }) => [
    { type: 'PartnerToegevoegd', data: { partnerId, naam, soort, rol } },
    ...(Object.values(inzet).every((waarde) => waarde === null)
      ? []
      : [{ type: 'PartnerinzetVastgelegd' as const, data: { partnerId, ...inzet, reden: null } }]),
  ],
})

const inzet = actie({
  pad: 'partners/:onderdeel/inzet',
  schema: invoerVan([...INZETVELDEN, REDEN], { ...partnerinzet, ...redenOfGeen }),
  bewerk: (onderdeel) => `inzet-${onderdeel}`,
  kaart: 'samenwerking',
  voorstellen: (data, { onderdeel }) => [
    { type: 'PartnerinzetVastgelegd', data: { partnerId: onderdeel, ...data } },
  ],
})

const bijsturing = actie({
  pad: 'bijsturing',
  schema: invoerVan(BIJSTURINGEN.velden, bijsturingen.gebeurtenissen.TussentijdsBijgestuurd.schema.shape),
  bewerk: () => 'bijsturing',
  kaart: 'status',
  voorstellen: (data) => [{ type: 'TussentijdsBijgestuurd', data }],
})

export const eigenacties: readonly Actie[] = [
  gegevens,
  waarom,
  bijstelling,
  nieuweMeting('NulmetingVastgelegd', 'nulmeting', 'nulmeting'),
  nieuweMeting('MetingVastgelegd', 'metingen', 'meting'),
  correctie,
  partner,
  inzet,
  bijsturing,
]
