import { z } from 'zod'
import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import {
  casusfilter,
  casusfilters,
  casusMet,
  casussenMet,
  type Gevonden,
  leesRij,
  zoekCasussen,
} from '../../projections/casusoverzicht-vragen.ts'
import { alleMethodieken, type Methodiek } from '../../projections/methodieken.ts'
import { zoekuitdrukking } from '../../projections/zoekindex.ts'
import { magTekstenUitvoeren } from '../toegang/beleid.ts'
import type { Actor } from '../toegang/wie.ts'
import type { Register } from '../web/register.ts'
import type { Dataset, Gelezen } from './dataset.ts'
import { naarRij } from './kolom.ts'
import { CASUSKOLOMMEN } from './kolommen/casussen.ts'

/** Every casus, with the filters of the overview. */
export const casussen: Dataset = {
  naam: 'casussen',
  scope: 'casussen',
  id: 'casusId',
  kolommen: CASUSKOLOMMEN,
  filters: z.object(casusfilters),
  lees: async ({ db, zicht, actor }, gevraagd, na, limiet) => {
    const { q, ...keuze } = casusfilter.parse(gevraagd)
    const zoek = q === '' ? null : zoekuitdrukking(q, await db.all<Methodiek>(alleMethodieken()))
    const cursor = { waarde: na, nr: na }
    const vraag = zoekCasussen({ zicht, keuze, zoek, sortering: 'geregistreerd', cursor, limiet })
    return (await db.all<Gevonden>(vraag)).map((gevonden) => alsGelezen(actor, gevonden))
  },
  leesEen: async ({ db, zicht, actor }, id) => {
    const [gevonden] = await db.all<Gevonden>(casusMet(zicht, id))
    return gevonden ? alsGelezen(actor, gevonden).rij : null
  },
}

/** These casussen by id, as far as they may be seen. */
export const casussenBij = async (
  { db, zicht }: Register,
  rijen: readonly { readonly casusId: string }[],
): Promise<ReadonlyMap<string, Casusoverzichtrij>> => {
  const casusIds = [...new Set(rijen.map(({ casusId }) => casusId))]
  const gevonden = (await db.all<Gevonden>(casussenMet(zicht, casusIds))).map(leesRij)
  return new Map(gevonden.map((casus) => [casus.casusId, casus]))
}

/** Whether free text about this casus may leave the register with this actor. */
export const isEigen = (actor: Actor, casus: Casusoverzichtrij | undefined): boolean =>
  casus !== undefined && magTekstenUitvoeren(actor, casus.deling.organisatieId)

const alsGelezen = (actor: Actor, gevonden: Gevonden): Gelezen => {
  const casus = leesRij(gevonden)
  return { sleutel: gevonden.nr, rij: naarRij(CASUSKOLOMMEN, casus, isEigen(actor, casus)) }
}
