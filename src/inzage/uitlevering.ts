import type { Context } from 'hono'
import type { Omgeving } from '../web/omgeving.ts'

interface Uitgeleverd {
  readonly rij: Readonly<Record<string, unknown>>
}

/** Records which rows of a data set leave, before they do: how many, and of which casussen. */
export const noteerUitlevering = (
  c: Context<Omgeving>,
  dataset: string,
  rijen: readonly Uitgeleverd[],
): Promise<void> => {
  const { register, requestId } = c.var
  const casussen = rijen.flatMap(({ rij }) => (typeof rij.casusId === 'string' ? [rij.casusId] : []))
  const kanaal = register.actor.scopes === null ? 'DOWNLOAD' : 'API'
  return register.inzage.noteer(
    register.actor,
    { soort: 'DATASET', kanaal, voorwerp: dataset, omvang: rijen.length, casussen },
    requestId,
  )
}
