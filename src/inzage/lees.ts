import { casussenMet, type Gevonden, leesRij } from '../../projections/casusoverzicht-vragen.ts'
import { pseudoniemenVan } from '../../projections/deelnemers.ts'
import type { Inzageregel } from '../../views/inzage/inzage.tsx'
import { type Gelezeninzage, type Inzagekeuze, inzagenVoor } from '../store/inzagevragen.ts'
import { leesNamen } from '../toegang/namen.ts'
import type { Register } from '../web/register.ts'

/** Lines of the trail with the names that the reader may know. */
export const leesInzageregels = async (
  register: Register,
  keuze: Omit<Inzagekeuze, 'organisatieId'>,
): Promise<readonly Inzageregel[]> => {
  const { db, actor } = register
  const rijen = await db.all<Gelezeninzage>(inzagenVoor({ ...keuze, organisatieId: actor.organisatieId }))
  const wie = await leesNamen(register)
  const casussen = rijen.flatMap(({ casus }) => casus ?? [])
  const casusnaam = await leesCasusnamen(register, casussen)
  const deelnemers = rijen.filter(({ soort }) => soort.startsWith('DEELNEMER'))
  const pseudoniem = await leesPseudoniemen(register, deelnemers)
  return rijen.map((rij) => ({
    ...rij,
    wie: wie(rij.account, rij.organisatie),
    casusnaam: casusnaam.get(rij.casus ?? '') ?? null,
    pseudoniem: pseudoniem.get(rij.voorwerp) ?? null,
  }))
}

/** Of the people of the own organisation. */
const leesPseudoniemen = async (
  { db, actor }: Register,
  inzagen: readonly Gelezeninzage[],
): Promise<ReadonlyMap<string, string>> => {
  const deelnemerIds = new Set(inzagen.map(({ voorwerp }) => voorwerp))
  const vraag = pseudoniemenVan(actor.organisatieId, [...deelnemerIds])
  const rijen = await db.all<{ deelnemerId: string; pseudoniem: string }>(vraag)
  return new Map(rijen.map(({ deelnemerId, pseudoniem }) => [deelnemerId, pseudoniem]))
}

/** Only of casussen that the reader may see. */
export const leesCasusnamen = async (
  { db, zicht }: Register,
  casusIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rijen = await db.all<Gevonden>(casussenMet(zicht, [...new Set(casusIds)]))
  return new Map(rijen.map((rij) => leesRij(rij)).map(({ casusId, naam }) => [casusId, naam]))
}
