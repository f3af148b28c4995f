import { maandenNa } from '../../events/dag.ts'
import {
  aantalGeeindigdVan,
  type Bewaardecasus,
  geeindigdeCasussen,
} from '../../projections/casusbewaring.ts'
import { deelnemersZonderLopendTraject, type Uitgestroomd } from '../../projections/deelnemers.ts'
import type { Bewaarlijst } from '../../views/bewaring/bewaring.tsx'
import { leesCasusnamen } from '../inzage/lees.ts'
import { vandaag } from '../kern/dag.ts'
import { leesNamen } from '../toegang/namen.ts'
import { leesOrganisatiebeeld } from '../toegang/organisatie.ts'
import type { Register } from '../web/register.ts'
import { grens, vooruit } from './termijn.ts'

export interface Bewaringsbeeld {
  readonly casussen: Bewaarlijst
  readonly deelnemers: Bewaarlijst
}

/** What falls due within ninety days or is overdue, the longest kept first. */
export const leesBewaring = async (register: Register): Promise<Bewaringsbeeld> => {
  const termijnen = (await leesOrganisatiebeeld(register))?.bewaartermijnen
  return {
    casussen: await lijst(register, termijnen?.CASUS ?? null, leesCasussen),
    deelnemers: await lijst(register, termijnen?.DEELNEMER ?? null, leesDeelnemers),
  }
}

/** How many casussen of whoever asks fall due. */
export const telBewaringVan = async (register: Register): Promise<number> => {
  const { db, actor } = register
  const maanden = (await leesOrganisatiebeeld(register))?.bewaartermijnen.CASUS ?? null
  if (maanden === null) return 0
  const totEnMet = maandenNa(vooruit(vandaag(register)), -maanden)
  const vraag = aantalGeeindigdVan(actor.organisatieId, totEnMet, actor.id)
  return (await db.all<{ aantal: number }>(vraag))[0]?.aantal ?? 0
}

interface Einde {
  readonly id: string
  readonly naam: string | null
  /** Who keeps it; null: nobody in particular. */
  readonly eigenaar: string | null
  readonly eindOp: string
}

const lijst = async (
  register: Register,
  maanden: number | null,
  lees: (register: Register, totEnMet: string) => Promise<readonly Einde[]>,
): Promise<Bewaarlijst> => {
  if (maanden === null) return { maanden, regels: [] }
  const dag = vandaag(register)
  const regels = (await lees(register, grens(dag, maanden)))
    .map((einde) => ({ ...einde, bewaarTot: maandenNa(einde.eindOp, maanden) }))
    .filter(({ bewaarTot }) => bewaarTot <= vooruit(dag))
  return { maanden, regels }
}

const HOOGSTENS = 500

const leesCasussen = async (register: Register, totEnMet: string): Promise<readonly Einde[]> => {
  const { db, actor } = register
  const rijen = await db.all<Bewaardecasus>(geeindigdeCasussen(actor.organisatieId, totEnMet, HOOGSTENS))
  const namen = await leesCasusnamen(
    register,
    rijen.map(({ casusId }) => casusId),
  )
  const wie = await leesNamen(register)
  return rijen.map(({ casusId, eigenaar, eindOp }) => ({
    id: casusId,
    naam: namen.get(casusId) ?? null,
    eigenaar: wie(eigenaar),
    eindOp: eindOp ?? '',
  }))
}

/** By pseudonym: to see what is due nobody has to know who it is about. */
const leesDeelnemers = async ({ db, actor }: Register, totEnMet: string): Promise<readonly Einde[]> => {
  const rijen = await db.all<Uitgestroomd>(deelnemersZonderLopendTraject(actor.organisatieId, totEnMet))
  return rijen.map(({ deelnemerId, pseudoniem, laatsteDag }) => ({
    id: deelnemerId,
    naam: pseudoniem,
    eigenaar: null,
    eindOp: laatsteDag,
  }))
}
