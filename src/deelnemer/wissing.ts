import type { Wisbon, Wisreden } from '../../events/deelnemer.ts'
import { deelnemerstroom } from '../../events/deelnemerbeeld.ts'
import { isVersleuteld } from '../../events/persoonlijk.ts'
import { gewisteDeelnemers } from '../../projections/deelnemers.ts'
import type { Kluis } from '../kluis/kluis.ts'
import type { SqlDatabase, StoredEvent } from '../store/ports.ts'
import { leesVertrek } from '../store/vertrek.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import type { Register } from '../web/register.ts'
import { deelnemerdecider } from './decider.ts'
import { leesStromen } from './lees.ts'

/** Erases somebody: first the event that says so, then the key. What is interrupted between is finished at the start. */
export const wisDeelnemer = async (
  register: Register,
  deelnemerId: string,
  reden: Wisreden,
  herkomst: Formulierherkomst,
): Promise<void> => {
  const bon = await stelBonOp(register, deelnemerId)
  const voorstel = { type: 'DeelnemerGewist' as const, data: { reden, ...bon } }
  await handelAf(register, deelnemerdecider, deelnemerstroom(deelnemerId), voorstel, herkomst)
  await vernietigSleutel(register.kluis, deelnemerId)
}

/** What an erasure now would destroy, and what would still be elsewhere. */
export const stelBonOp = async (register: Register, deelnemerId: string): Promise<Wisbon> => {
  const { trajecten, events } = await leesStromen(register, deelnemerId)
  const casussen = [...new Set(trajecten.map(({ casusId }) => casusId))]
  const sinds = events[0]?.geregistreerdOp ?? ''
  const kopieen = await register.kopieen.diehouden(register.now())
  return {
    velden: events.flatMap(verzegeldeVelden).length,
    trajecten: trajecten.length,
    vertrokken: await leesVertrek(register.db, deelnemerId, casussen),
    // A copy from before the person was registered never had the key.
    reservekopieen: kopieen.filter(({ gemaaktOp }) => gemaaktOp >= sinds),
  }
}

const verzegeldeVelden = ({ data }: StoredEvent): unknown[] =>
  Object.values(data as Record<string, unknown>).filter(isVersleuteld)

/** Destroys what an interrupted erasure left: somebody was erased, but the key is still there. */
export const maakWissingenAf = async (db: SqlDatabase, kluis: Kluis): Promise<void> => {
  const gewist = await db.all<{ deelnemerId: string }>(gewisteDeelnemers())
  for (const { deelnemerId } of gewist) await vernietigSleutel(kluis, deelnemerId)
}

const vernietigSleutel = async (kluis: Kluis, deelnemerId: string): Promise<void> => {
  if ((await kluis.sleutelVoor(deelnemerId)) !== null) await kluis.vernietig(deelnemerId)
}
