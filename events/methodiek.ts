import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { bedrag, id, reden, regel, tekst } from './waarden.ts'

/** What a method is and why it would work. Costs per participant in euro, with where that figure comes from. */
const methodiekbeschrijving = {
  naam: regel(),
  /** The form asks for it; a method that a source only names has none yet. */
  beschrijving: tekst().nullable(),
  /** Why it would work: the mechanism. */
  mechanisme: tekst().nullable(),
  /** What must be there for it to work. */
  voorwaarden: tekst().nullable(),
  kostenPerDeelnemer: z.object({ euro: bedrag(), bron: regel() }).nullable(),
  bron: regel().nullable(),
}

export const methodiekgebeurtenissen = {
  MethodiekBeschreven: gebeurtenis({
    ...methodiekbeschrijving,
    fictief: z.boolean(),
    herkomst: regel().nullable(),
  }),
  MethodiekHerzien: gebeurtenis({ wijzigingen: z.object(methodiekbeschrijving).partial(), reden: reden() }),
  MethodiekIngetrokken: gebeurtenis({ reden: reden() }),
  /** From now on this organisation keeps the description. */
  MethodiekToegewezen: gebeurtenis({ organisatieId: id(), reden: reden() }),
}

export type Methodiekgebeurtenis = GebeurtenisUit<typeof methodiekgebeurtenissen>
export type Methodiekdata<Naam extends Methodiekgebeurtenis['type']> = Extract<
  Methodiekgebeurtenis,
  { type: Naam }
>['data']
