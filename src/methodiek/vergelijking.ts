import { methodiekstroom, vouwMethodiek } from '../../events/methodiekbeeld.ts'
import { casusdossier } from '../../projections/casusdossier.ts'
import {
  analysesVanCasussenOp,
  koppelingenOp,
  type Methodiekkoppeling,
} from '../../projections/methodieken.ts'
import {
  type Casusfilter,
  type Methodiekkolom,
  methodiekkolom,
  past,
  type Vergelijkingscasus,
} from '../../projections/methodiekvergelijking.ts'
import { vouwAnalyse } from '../../projections/sroi-analyse.ts'
import type { StoredEvent } from '../store/ports.ts'
import type { Register } from '../web/register.ts'

/**
 * These methodieken side by side as the log stood at `positie`: every stream involved is folded up to there, so
 * that the same address shows the same tomorrow. A methodiek that was not there yet is left out.
 */
export const vergelijk = async (
  register: Register,
  methodiekIds: readonly string[],
  positie: number,
  filter: Casusfilter,
): Promise<Methodiekkolom[]> => {
  const koppelingen = await register.db.all<Methodiekkoppeling>(
    koppelingenOp(register.zicht, methodiekIds, positie),
  )
  const casussen = await leesCasussen(
    register,
    [...new Set(koppelingen.map(({ casusId }) => casusId))],
    positie,
  )
  const kolommen = await Promise.all(
    methodiekIds.map(async (id) => {
      const methodiek = vouwMethodiek(await tot(register, methodiekstroom(id), positie))
      if (!methodiek) return []
      const eigen = koppelingen.flatMap(({ casusId, methodiekId }) =>
        methodiekId === id ? (casussen.get(casusId) ?? []) : [],
      )
      return [
        methodiekkolom(
          methodiek,
          eigen.filter((casus) => past(casus, filter)),
        ),
      ]
    }),
  )
  return kolommen.flat()
}

const leesCasussen = async (
  register: Register,
  casusIds: readonly string[],
  positie: number,
): Promise<ReadonlyMap<string, Vergelijkingscasus>> => {
  const gevonden = await register.db.all<{ analyseId: string; casusId: string }>(
    analysesVanCasussenOp(register.zicht, casusIds, positie),
  )
  const analyses = Map.groupBy(gevonden, ({ casusId }) => casusId)
  const gelezen = await Promise.all(
    casusIds.map(async (casusId): Promise<Vergelijkingscasus[]> => {
      const dossier = casusdossier(await tot(register, `casus-${casusId}`, positie))
      const vanCasus = analyses.get(casusId) ?? []
      const gevouwen = await Promise.all(
        vanCasus.map(async ({ analyseId }) =>
          vouwAnalyse(await tot(register, `sroi-analyse-${analyseId}`, positie)),
        ),
      )
      return dossier ? [{ dossier, analyses: gevouwen.flatMap((analyse) => analyse ?? []) }] : []
    }),
  )
  return new Map(gelezen.flat().map((casus) => [casus.dossier.casusId, casus]))
}

const tot = async (register: Register, stroom: string, positie: number): Promise<readonly StoredEvent[]> =>
  (await register.store.readStream(stroom)).events.filter((event) => event.position <= positie)
