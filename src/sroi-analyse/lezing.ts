import { vouwDeling } from '../../events/casus/deling.ts'
import type { Herkomst, SroiAnalyse } from '../../projections/sroi-analyse.ts'
import type { Analyselezing } from '../../views/sroi-analyse/lezing.ts'
import { magCasusBewerken } from '../toegang/beleid.ts'
import { leesNamen } from '../toegang/namen.ts'
import type { Register } from '../web/register.ts'

/** From where something came to the same with a name for who did it. */
export type MetNaam = <Bron extends Herkomst>(bron: Bron) => Bron

/** The analysis for this reader. It follows its casus: whose it is, and who may write in it. */
export const leesLezing = async (
  register: Register,
  analyse: SroiAnalyse,
): Promise<{ readonly lezing: Analyselezing; readonly metNaam: MetNaam }> => {
  const deling = vouwDeling((await register.store.readStream(`casus-${analyse.casusId}`)).events)
  const wie = await leesNamen(register)
  const metNaam: MetNaam = (bron) => ({ ...bron, actor: wie(bron.actor, deling?.organisatieId) })
  const { vaststelling, intrekking, geschiedenis, regels } = analyse
  return {
    metNaam,
    lezing: {
      ...analyse,
      magBewerken: deling !== null && magCasusBewerken(register.actor, deling),
      vaststelling: vaststelling && metNaam(vaststelling),
      intrekking: intrekking && metNaam(intrekking),
      geschiedenis: geschiedenis.map(metNaam),
      regels: regels.map((regel) => ({ ...regel, herkomst: regel.herkomst.map(metNaam) })),
    },
  }
}
