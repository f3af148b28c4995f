import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import { conceptenVan, type Gevonden, leesRij } from '../../projections/casusoverzicht-vragen.ts'
import type { Noodtoegang } from '../../projections/organisatiebeeld.ts'
import type { Noodbericht } from '../../views/noodtoegang/noodbericht.tsx'
import { leesCollegas, leesNamen } from '../toegang/namen.ts'
import { leesOrganisatiebeeld } from '../toegang/organisatie.ts'
import type { Register } from '../web/register.ts'

/** Emergency access that lasts now, with the concepts that it opens. */
export interface Lopend {
  readonly naam: string
  readonly tot: string
  readonly reden: string
  readonly concepten: readonly Casusoverzichtrij[]
}

export interface Noodbeeld {
  readonly lopend: readonly Lopend[]
  /** Whose concepts can be asked for; former colleagues too. */
  readonly collegas: readonly { readonly accountId: string; readonly naam: string }[]
}

export const leesNoodbeeld = async (register: Register): Promise<Noodbeeld> => {
  const { actor } = register
  const eigen = (await leesNoodtoegangen(register)).filter(
    ({ accountId, tot }) => accountId === actor.id && tot > register.now(),
  )
  const namen = await leesCollegas(register)
  const wie = await leesNamen(register)
  return {
    lopend: await Promise.all(
      eigen.map(async ({ collegaId, tot, reden }) => ({
        naam: wie(collegaId),
        tot,
        reden,
        concepten: await leesConcepten(register, collegaId),
      })),
    ),
    collegas: [...namen]
      .filter(([accountId]) => accountId !== actor.id && !actor.nood.includes(accountId))
      .map(([accountId, naam]) => ({ accountId, naam }))
      .toSorted((een, ander) => een.naam.localeCompare(ander.naam, 'nl')),
  }
}

/** Who opened the concepts of the one who reads this, and has not been told yet. */
export const leesNoodberichten = async (register: Register): Promise<readonly Noodbericht[]> => {
  const ongelezen = (await leesNoodtoegangen(register)).filter(
    ({ collegaId, gelezen }) => collegaId === register.actor.id && !gelezen,
  )
  if (ongelezen.length === 0) return []
  const wie = await leesNamen(register)
  return ongelezen.map(({ noodtoegangId, accountId, op, tot, reden }) => ({
    noodtoegangId,
    naam: wie(accountId),
    op,
    tot,
    reden,
    opdrachtId: register.newId(),
  }))
}

const leesNoodtoegangen = async (register: Register): Promise<readonly Noodtoegang[]> =>
  (await leesOrganisatiebeeld(register))?.noodtoegangen ?? []

const leesConcepten = async ({ db, zicht }: Register, maker: string): Promise<Casusoverzichtrij[]> =>
  (await db.all<Gevonden>(conceptenVan(zicht, maker))).map(leesRij)
