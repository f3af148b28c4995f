import { naDeling } from '../../events/casus/deling.ts'
import { casussenVanMaker } from '../../projections/casusmakers.ts'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { REDEN_ONGEDAAN } from '../../views/casus/teksten.ts'
import { legBevestigingVast } from '../deurwacht/bevestiging.ts'
import { voegToe } from '../import/bundel.ts'
import { vasteId } from '../import/vaste-id.ts'
import type { StoredEvent } from '../store/ports.ts'
import type { Formulierherkomst } from '../web/handelaf.ts'
import type { Register } from '../web/register.ts'
import { casusstroom } from './actie.ts'
import { casusdecider } from './decider.ts'

export interface Toewijzing {
  /** Account ids. */
  readonly van: string
  readonly aan: string
  readonly reden: string
}

/**
 * Gives all casussen that somebody made to a colleague: for the beheerder, who reads none of them. Which ones is known
 * by their number only, and of their streams no more comes out than who made them.
 */
export const wijsCasussenToe = async (
  register: Register,
  { van, aan, reden }: Toewijzing,
  { commandId, bevestigd = [] }: Formulierherkomst,
): Promise<void> => {
  const { organisatieId } = register.actor
  await legBevestigingVast(register, commandId, organisatiestroom(organisatieId), bevestigd)
  await perCasus(register, van, (casusId) => wijsToe(register, casusId, aan, reden, commandId))
}

/** Gives back what one such command gave away, as far as it is still with whoever got it. */
export const geefCasussenTerug = async (
  register: Register,
  { van, aan, toewijzingId }: Omit<Toewijzing, 'reden'> & { readonly toewijzingId: string },
  { commandId }: Formulierherkomst,
): Promise<void> =>
  perCasus(register, aan, async (casusId) => {
    const { events } = await register.aanmelding.systeem().store.readStream(casusstroom(casusId))
    if (!kwamVan(events, van, toewijzingId)) return
    await wijsToe(register, casusId, van, REDEN_ONGEDAAN, commandId)
  })

/** Was the last change of maker this handing over, and was it from this person? */
const kwamVan = (events: readonly StoredEvent[], van: string, toewijzingId: string): boolean => {
  const plaats = events.findLastIndex(({ type }) => type === 'CasusToegewezen')
  if (events[plaats]?.correlationId !== toewijzingId) return false
  return events.slice(0, plaats).reduce(naDeling, null)?.eigenaar === van
}

const wijsToe = async (
  register: Register,
  casusId: string,
  eigenaar: string,
  reden: string,
  commandId: string,
): Promise<void> => {
  const { organisatieId } = register.actor
  const { readStream } = register.aanmelding.systeem().store
  await voegToe(
    // Reads past the guard to decide; the guard judges what is written.
    { ...register, store: { ...register.store, readStream } },
    casusdecider,
    casusstroom(casusId),
    [{ type: 'CasusToegewezen', data: { eigenaar, organisatieId, reden } }],
    { commandId: vasteId(register.sha256, 'toewijzing', casusId, commandId), correlationId: commandId },
  )
}

/** Appends that run side by side share a transaction. */
const TEGELIJK = 32

const perCasus = async (
  register: Register,
  maker: string,
  doe: (casusId: string) => Promise<void>,
): Promise<void> => {
  await register.catchUp()
  const vraag = casussenVanMaker(register.actor.organisatieId, maker)
  const casussen = await register.db.all<{ readonly casusId: string }>(vraag)
  for (let gedaan = 0; gedaan < casussen.length; gedaan += TEGELIJK)
    await Promise.all(casussen.slice(gedaan, gedaan + TEGELIJK).map(({ casusId }) => doe(casusId)))
  await register.catchUp()
}
