import { z } from 'zod'
import { enkel } from '../deel.ts'
import { gebeurtenis } from '../gebeurtenis.ts'
import type { Deel } from '../vouw.ts'
import {
  BEHEERSOORTEN,
  corporatie,
  DOELGROEPEN,
  datum,
  FYSIEKE_KOPPELINGEN,
  gebied,
  KANSEN,
  PRIMAIRE_PROCESSEN,
  ROUTES,
  reden,
  regel,
  TREDEVORMEN,
  VERTROUWELIJKHEDEN,
} from '../waarden.ts'

/** What identifies and classifies a casus, besides its routes and roles. */
export const casusgegevens = {
  naam: regel(),
  corporatie: corporatie(),
  gebieden: z.array(gebied()).min(1, { error: 'verplicht' }).max(20),
  primairProces: z.enum(PRIMAIRE_PROCESSEN, { error: 'verplicht' }),
  beheersoort: z.enum(BEHEERSOORTEN).nullable(),
  kansen: z.array(z.enum(KANSEN)),
  doelgroepen: z.array(z.enum(DOELGROEPEN)).min(1, { error: 'verplicht' }),
  startdatum: datum(),
  einddatum: datum().nullable(),
  trekkerRol: regel().nullable(),
  vertrouwelijkheid: z.enum(VERTROUWELIJKHEDEN),
  fysiekeKoppeling: z.enum(FYSIEKE_KOPPELINGEN).nullable(),
}

const gebeurtenissen = {
  CasusgegevensGewijzigd: gebeurtenis({
    wijzigingen: z.object(casusgegevens).partial(),
    reden: reden().nullable(),
  }),
}

type Alle = z.infer<z.ZodObject<typeof casusgegevens>>
/** A source that does not say when it began is taken over as it is. */
export type Casusgegevens = Omit<Alle, 'startdatum'> & { readonly startdatum: string | null }

/** Filled in when the casus is registered; after that changed field by field. */
export const gegevens: Deel<'gegevens', Casusgegevens | null, typeof gebeurtenissen> = {
  sleutel: 'gegevens',
  vorm: 'eigen',
  gebeurtenissen,
  wat: { CasusgegevensGewijzigd: 'wijzigt' },
  begin: null,
  naam: 'gegevens',
  idveld: null,
  opties: { zoekt: ['naam', 'corporatie', 'gebieden'] },
  vouw: (stand, { data }) => {
    const { wijzigingen } = data as z.infer<typeof gebeurtenissen.CasusgegevensGewijzigd.schema>
    // A field that is absent was not changed; the type of the event allows it to be undefined.
    return stand && { ...stand, ...(wijzigingen as Partial<Casusgegevens>) }
  },
  onderwerp: () => 'gegevens',
}

export const route = enkel(
  'route',
  { route: z.enum(ROUTES), zijroutes: z.array(z.enum(ROUTES)), vormen: z.array(z.enum(TREDEVORMEN)) },
  'RouteToegekend',
)
