import type { Context } from 'hono'
import type { z } from 'zod'
import { casusdossier } from '../../projections/casusdossier.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { NietGevonden } from '../fouten.ts'
import { vandaag } from '../kern/dag.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import type { Register } from '../web/register.ts'
import { type Casusvoorstel, casusdecider } from './decider.ts'
import { reeks } from './reeks.ts'

export const casusstroom = (casusId: string): string => `casus-${casusId}`

const casusreeks = reeks(casusdecider)

/** What the proposals of a form are made from, besides what was typed. */
export interface Grond {
  readonly dossier: Casusdossier
  /** The part that the address names: a goal, a measurement, a partner. */
  readonly onderdeel: string
  /** Id of what is new: that of the command, so that a double submit makes one thing. */
  readonly nieuw: string
}

/** Where a refused form is shown again. */
export type Toon = (
  c: Context,
  register: Register,
  casusId: string,
  bewerk: string,
  staat: Formulierstaat,
  status: 409 | 422,
) => Promise<Response>

interface Definitie<Data> {
  /** Below `/casussen/:id`; `:onderdeel` names a part. */
  readonly pad: string
  /** `vandaag` is `YYYY-MM-DD`. */
  readonly schema: z.ZodType<Data> | ((vandaag: string) => z.ZodType<Data>)
  /** The form that is shown again when it is refused. */
  readonly bewerk: (onderdeel: string) => string
  /** The card where the saving is told of. */
  readonly kaart: string
  /** The events that are proposed. */
  readonly voorstellen: (data: Data, grond: Grond) => readonly Casusvoorstel[]
}

/** One form of a casus: what it asks, what is proposed, and where the answer stands. */
export interface Actie {
  readonly pad: string
  verwerk(c: Context, register: Register, toon: Toon): Promise<Response>
}

export const actie = <Data>(definitie: Definitie<Data>): Actie => ({
  pad: definitie.pad,
  verwerk: async (c, register, toon) => {
    const { id = '', onderdeel = '' } = c.req.param()
    const dossier = await leesDossier(register, id)
    const { schema } = definitie
    return verwerkFormulier(
      c,
      typeof schema === 'function' ? schema(vandaag(register)) : schema,
      (staat, status) => toon(c, register, id, definitie.bewerk(onderdeel), staat, status),
      async (data, herkomst) => {
        const voorstellen = definitie.voorstellen(data, { dossier, onderdeel, nieuw: herkomst.commandId })
        await handelAf(register, casusreeks, casusstroom(id), voorstellen, herkomst)
        return c.redirect(opgeslagenAdres(id, herkomst.commandId, definitie.kaart), 303)
      },
    )
  },
})

/** Throws `NietGevonden` when there is no such casus. */
export const leesDossier = async (register: Register, casusId: string): Promise<Casusdossier> => {
  const { events } = await register.store.readStream(casusstroom(casusId))
  const dossier = casusdossier(events)
  if (!dossier) throw new NietGevonden()
  return dossier
}

/** Sharing has a page of its own; everything else is told of at its card. */
export const opgeslagenAdres = (casusId: string, opdrachtId: string, kaart: string): string =>
  `/casussen/${casusId}${kaart === 'deling' ? '/deling' : ''}?opgeslagen=${opdrachtId}&bij=${kaart}#${kaart}`
