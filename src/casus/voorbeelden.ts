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
import { leesStand } from '../toegang/stand.ts'
import type { Register } from '../web/register.ts'
import { casusstroom } from './actie.ts'

/** Per empty topic a casus that did answer it: as few casussen as can be, then the one that changed last. */
export const leesVoorbeelden = async (
  register: Register,
  { casusId, volledigheid: { ontbreekt } }: Casusdossier,
): Promise<Dossierbeeld['voorbeelden']> => {
  const gevonden: Partial<Record<Onderwerp, Voorbeeld>> = {}
  if (ontbreekt.length === 0) return gevonden
  let nog = ontbreekt
  let anderen = (await leesLaatsteCasussen(register)).filter((ander) => ander.casusId !== casusId)
  for (;;) {
    const beste = anderen.toSorted((a, b) => beantwoordDoor(b, nog).length - beantwoordDoor(a, nog).length)[0]
    const beantwoord = beste ? beantwoordDoor(beste, nog) : []
    if (!beste || beantwoord.length === 0) return gevonden
    anderen = anderen.filter((ander) => ander !== beste)
    const voorbeeld = await leesVoorbeeld(register, beste.casusId)
    if (!voorbeeld) continue
    for (const onderwerp of beantwoord) gevonden[onderwerp] = voorbeeld
    nog = nog.filter((onderwerp) => !beantwoord.includes(onderwerp))
  }
}

const beantwoordDoor = ({ ontbreekt }: Ander, nog: readonly Onderwerp[]): readonly Onderwerp[] =>
  nog.filter((onderwerp) => !ontbreekt.includes(onderwerp))

/** Nearly always one of these answered the topic. */
const RECENT = 40

interface Ander extends Laatste {
  readonly ontbreekt: readonly Onderwerp[]
}

/** Which they are stays the same until the reader sees something change; what each did not answer, until it changes. */
const leesLaatsteCasussen = async (register: Register): Promise<readonly Ander[]> => {
  const { perZicht, perCasus } = geheugenVan(register.db)
  const sleutel = JSON.stringify(register.zicht)
  const stand = await leesStand(register)
  const eerder = perZicht.get(sleutel)
  if (eerder?.stand === stand) return eerder.laatste
  const laatste = await leesAnderen(register, perCasus)
  if (perZicht.size >= HOOGSTENS) perZicht.clear()
  perZicht.set(sleutel, { stand, laatste })
  return laatste
}

const leesAnderen = async (
  { db, zicht }: Register,
  bekend: Map<string, Ander>,
): Promise<readonly Ander[]> => {
  const laatste = await db.all<Laatste>(laatsteCasussen(zicht, RECENT))
  const onbekend = laatste.filter(
    ({ casusId, laatstePositie }) => bekend.get(casusId)?.laatstePositie !== laatstePositie,
  )
  if (onbekend.length > 0) {
    if (bekend.size >= HOOGSTENS) bekend.clear()
    const ids = laatste.map(({ casusId }) => casusId)
    for (const rij of await db.all<Gevonden>(casussenMet(zicht, ids))) {
      const { casusId, laatstePositie, ontbreekt } = leesRij(rij)
      bekend.set(casusId, { casusId, laatstePositie, ontbreekt })
    }
  }
  return laatste.flatMap(({ casusId }) => bekend.get(casusId) ?? [])
}

/** Ids and codes only: nothing of what a casus says. Whether it may be read is asked each time that it is. */
interface Geheugen {
  readonly perZicht: Map<string, { readonly stand: number; readonly laatste: readonly Ander[] }>
  readonly perCasus: Map<string, Ander>
}

const onthouden = new WeakMap<SqlDatabase, Geheugen>()
const HOOGSTENS = 5000

const geheugenVan = (db: SqlDatabase): Geheugen => {
  const geheugen = onthouden.get(db) ?? { perZicht: new Map(), perCasus: new Map() }
  onthouden.set(db, geheugen)
  return geheugen
}

/** A withdrawn or confidential casus is no example. */
const leesVoorbeeld = async (register: Register, casusId: string): Promise<Voorbeeld | null> => {
  const dossier = casusdossier((await register.store.readStream(casusstroom(casusId))).events)
  if (!dossier || dossier.status === 'INGETROKKEN') return null
  if (dossier.gegevens.vertrouwelijkheid === 'VER' || dossier.gegevens.vertrouwelijkheid === 'GEH')
    return null
  return { casusId, naam: dossier.gegevens.naam, fictief: dossier.fictief, dossier }
}
