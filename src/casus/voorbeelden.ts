import type { Onderwerp } from '../../events/waarden.ts'
import { casusdossier } from '../../projections/casusdossier.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import {
  casussenMet,
  type Gevonden,
  type Laatste,
  laatsteCasussen,
  leesRij,
} from '../../projections/casusoverzicht-vragen.ts'
import type { Dossierbeeld, Voorbeeld } from '../../views/casus/typen.ts'
import type { SqlDatabase } from '../store/ports.ts'
import type { Register } from '../web/register.ts'
import { casusstroom } from './actie.ts'

/** Per empty topic a casus that did answer it: the one that changed last. */
export const leesVoorbeelden = async (
  register: Register,
  { casusId, volledigheid: { ontbreekt } }: Casusdossier,
): Promise<Dossierbeeld['voorbeelden']> => {
  const gevonden: Partial<Record<Onderwerp, Voorbeeld>> = {}
  if (ontbreekt.length === 0) return gevonden
  for (const ander of await leesLaatsteCasussen(register)) {
    const nog = ontbreekt.filter((onderwerp) => !gevonden[onderwerp])
    if (nog.length === 0) break
    const beantwoord = nog.filter((onderwerp) => !ander.ontbreekt.includes(onderwerp))
    if (ander.casusId === casusId || beantwoord.length === 0) continue
    const voorbeeld = await leesVoorbeeld(register, ander.casusId)
    if (voorbeeld) for (const onderwerp of beantwoord) gevonden[onderwerp] = voorbeeld
  }
  return gevonden
}

/** Nearly always one of these answered the topic. */
const RECENT = 40

interface Ander extends Laatste {
  readonly ontbreekt: readonly Onderwerp[]
}

/** Which they are is asked every time; what each has not answered stays the same until it changes. */
const leesLaatsteCasussen = async ({ db, zicht }: Register): Promise<readonly Ander[]> => {
  const bekend = bekendIn(db)
  const laatste = await db.all<Laatste>(laatsteCasussen(zicht, RECENT))
  const onbekend = laatste.filter(
    ({ casusId, laatstePositie }) => bekend.get(casusId)?.laatstePositie !== laatstePositie,
  )
  if (onbekend.length > 0) {
    const ids = onbekend.map(({ casusId }) => casusId)
    for (const rij of await db.all<Gevonden>(casussenMet(zicht, ids))) {
      const { casusId, laatstePositie, ontbreekt } = leesRij(rij)
      bekend.set(casusId, { casusId, laatstePositie, ontbreekt })
    }
  }
  const gevonden = laatste.flatMap(({ casusId }) => bekend.get(casusId) ?? [])
  if (bekend.size > HOOGSTENS) bekend.clear()
  return gevonden
}

/** Per database, codes only: nothing of what a casus says. */
const onthouden = new WeakMap<SqlDatabase, Map<string, Ander>>()
const HOOGSTENS = 5000

const bekendIn = (db: SqlDatabase): Map<string, Ander> => {
  const bekend = onthouden.get(db) ?? new Map<string, Ander>()
  onthouden.set(db, bekend)
  return bekend
}

/** A withdrawn or confidential casus is no example. */
const leesVoorbeeld = async (register: Register, casusId: string): Promise<Voorbeeld | null> => {
  const dossier = casusdossier((await register.store.readStream(casusstroom(casusId))).events)
  if (!dossier || dossier.status === 'INGETROKKEN') return null
  if (dossier.gegevens.vertrouwelijkheid === 'VER' || dossier.gegevens.vertrouwelijkheid === 'GEH')
    return null
  return { casusId, naam: dossier.gegevens.naam, fictief: dossier.fictief, dossier }
}
