import { z } from 'zod'
import { type Methodiekgebruik, methodiekenNa, methodiekMet } from '../../projections/methodiekvragen.ts'
import { type Dataset, type Gelezen, naarKolommen } from './dataset.ts'

const tekst = () => z.string().nullable()

const rij = z.object({
  methodiekId: z.uuid(),
  naam: z.string(),
  beschrijving: tekst(),
  mechanisme: tekst(),
  voorwaarden: tekst(),
  kostenPerDeelnemerEuro: tekst().meta({ format: 'decimal', example: '1250' }),
  kostenBron: tekst(),
  bron: tekst(),
  aantalCasussen: z.int(),
  fictief: z.boolean(),
  herkomst: tekst(),
  eerstePositie: z.int(),
})

/** Every methodiek and how many casussen use it. */
export const methodieken: Dataset = {
  naam: 'methodieken',
  scope: 'methodieken',
  id: 'methodiekId',
  rij,
  filters: z.object({}),
  lees: async ({ db, zicht }, _filters, na, limiet) =>
    (await db.all<Methodiekgebruik>(methodiekenNa(zicht, na, limiet))).map(alsGelezen),
  leesEen: async ({ db, zicht }, id) =>
    (await db.all<Methodiekgebruik>(methodiekMet(zicht, id))).map(alsGelezen)[0]?.rij ?? null,
}

const alsGelezen = (bron: Methodiekgebruik): Gelezen => ({
  sleutel: bron.eerstePositie,
  rij: naarKolommen(rij, { ...bron, fictief: bron.fictief === 1, kostenPerDeelnemerEuro: bron.kostenEuro }),
})
