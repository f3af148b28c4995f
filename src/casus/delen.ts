import { z } from 'zod'
import { CASUSDELEN, type Casusdeel } from '../../events/casus.ts'
import { adresVan, type Deel, formulierVan, type Velden, zonder } from '../../events/vouw.ts'
import { reden } from '../../events/waarden.ts'
import { REDEN } from '../../views/casus/bewerken.tsx'
import { DEELBEELDEN } from '../../views/casus/deelbeelden.ts'
import { OP_AFSLUITING, STAPVELDEN } from '../../views/casus/stappen.ts'
import type { Veldenlijst } from '../../views/onderdelen/veldenlijst.tsx'
import { invoerVan } from '../web/velden.ts'
import { type Actie, actie } from './actie.ts'
import type { Casusvoorstel } from './decider.ts'
import { datums, EIGEN_FORMULIER, eigenacties } from './eigenacties.ts'

/** Every form of a casus, except registering, sharing and undoing. */
export const casusacties = (): readonly Actie[] => [
  ...CASUSDELEN.filter(({ vorm }) => vorm !== 'eigen').flatMap(actiesVan),
  ...eigenacties,
]

/** The forms that follow from the shape of a part. */
const actiesVan = (deel: Casusdeel): readonly Actie[] => {
  switch (deel.vorm) {
    case 'lijst':
      return [...nieuw(deel), verval(deel, 'verval'), herstel(deel)]
    case 'keuzen':
      return [...nieuw(deel), verval(deel, deel.sleutel === 'methodieken' ? 'ontkoppeling' : 'verval')]
    case 'enkel':
      return nieuw(deel)
    case 'stap':
      return [stap(deel)]
    case 'eigen':
      return []
  }
}

/** The log judges what is proposed by the schema of its event, the decider by how the casus stands. */
const voorstel = (type: string, data: Velden) => [{ type, data } as Casusvoorstel]

const typeVoor = (deel: Deel, wat: string): string =>
  Object.keys(deel.wat).find((type) => deel.wat[type] === wat) ?? ''

/** What an event asks, besides the id of a new thing. */
const vormVan = (deel: Deel, type: string): z.ZodRawShape => {
  const schema = deel.gebeurtenissen[type]?.schema
  if (!(schema instanceof z.ZodObject)) throw new Error(`no form of ${type}`)
  const { shape } = schema
  const vorm = deel.vorm === 'lijst' ? zonder(shape, deel.idveld ?? '') : shape
  return (deel.sleutel === 'meetplan' ? { ...vorm, meetmomenten: datums } : vorm) as z.ZodRawShape
}

const leest = (velden: Veldenlijst, vorm: z.ZodRawShape): z.ZodType<Velden> =>
  invoerVan(velden, vorm as Record<string, z.ZodType>)

/** Adding to a list or a choice, or filling in a single part. */
const nieuw = (deel: Casusdeel): readonly Actie[] => {
  if (EIGEN_FORMULIER.includes(deel.sleutel)) return []
  const { kaart, velden } = DEELBEELDEN[deel.sleutel]
  const type = typeVoor(deel, deel.vorm === 'enkel' ? 'vult' : 'nieuw')
  return [
    actie({
      pad: adresVan(deel),
      schema: leest(deel.vorm === 'enkel' ? [...velden, REDEN] : velden, vormVan(deel, type)),
      bewerk: () => formulierVan(deel),
      kaart,
      voorstellen: (data, { nieuw: id }) =>
        voorstel(type, deel.vorm === 'lijst' ? { [deel.idveld ?? '']: id, ...data } : data),
    }),
  ]
}

const verval = (deel: Casusdeel, hoe: string): Actie =>
  actie({
    pad: `${adresVan(deel)}/:onderdeel/${hoe}`,
    schema: z.object({ reden: reden() }),
    bewerk: (onderdeel) => `verval-${onderdeel}`,
    kaart: DEELBEELDEN[deel.sleutel].kaart,
    voorstellen: (data, { onderdeel }) =>
      voorstel(typeVoor(deel, 'vervalt'), { [deel.idveld ?? '']: onderdeel, ...data }),
  })

const herstel = (deel: Casusdeel): Actie =>
  actie({
    pad: `${adresVan(deel)}/:onderdeel/herstel`,
    schema: z.object({}),
    // A measurement stands with its goal.
    bewerk: () => (deel.sleutel === 'metingen' ? 'doel' : formulierVan(deel)),
    kaart: DEELBEELDEN[deel.sleutel].kaart,
    voorstellen: (_, { onderdeel }) =>
      voorstel(typeVoor(deel, 'herstelt'), { [deel.idveld ?? '']: onderdeel }),
  })

const stap = (deel: Casusdeel): Actie => {
  const [type = ''] = Object.keys(deel.wat)
  const adres = adresVan(deel)
  return actie({
    pad: adres,
    schema: leest(STAPVELDEN[adres] ?? [], vormVan(deel, type)),
    bewerk: () => (OP_AFSLUITING.includes(adres) ? adres : 'status'),
    kaart: 'status',
    voorstellen: (data) => voorstel(type, data),
  })
}
