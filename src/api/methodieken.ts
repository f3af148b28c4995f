import { z } from 'zod'
import { type Methodiekgebruik, methodiekenNa, methodiekMet } from '../../projections/methodiekvragen.ts'
import type { Dataset, Gelezen } from './dataset.ts'
import { naarRij } from './kolom.ts'
import { METHODIEKKOLOMMEN } from './kolommen/methodieken.ts'

/** Every methodiek and how many casussen use it. A methodiek is common knowledge: all of it leaves with everybody. */
export const methodieken: Dataset = {
  naam: 'methodieken',
  scope: 'methodieken',
  id: 'methodiekId',
  kolommen: METHODIEKKOLOMMEN,
  filters: z.object({}),
  lees: async ({ db, zicht }, _filters, na, limiet) =>
    (await db.all<Methodiekgebruik>(methodiekenNa(zicht, na, limiet))).map(alsGelezen),
  leesEen: async ({ db, zicht }, id) =>
    (await db.all<Methodiekgebruik>(methodiekMet(zicht, id))).map(alsGelezen)[0]?.rij ?? null,
}

const alsGelezen = (bron: Methodiekgebruik): Gelezen => ({
  sleutel: bron.eerstePositie,
  rij: naarRij(METHODIEKKOLOMMEN, bron, true),
})
