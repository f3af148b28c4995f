import type { Bevestiging } from '../../events/deurwacht.ts'
import { vasteId } from '../import/vaste-id.ts'
import { ConcurrencyConflict, DuplicateEvent, EMPTY_STREAM } from '../store/ports.ts'
import { commandContext, type Register } from '../web/register.ts'

/**
 * Records that someone read the warnings about what goes to `stroom`, before it goes there: what may be personal never
 * stands in the log without it. Done once for each command, however often it is tried.
 */
export const legBevestigingVast = async (
  register: Register,
  commandId: string,
  stroom: string,
  velden: readonly Bevestiging[],
): Promise<void> => {
  if (velden.length === 0) return
  const data = { stroom, velden: velden.map(({ veld, soort }) => ({ veld, soort })).slice(0, 200) }
  const eigenId = vasteId(register.sha256, commandId, 'deurwacht')
  try {
    await register.store.append(
      `deurwacht-${commandId}`,
      EMPTY_STREAM,
      [{ type: 'WaarschuwingBevestigd', data }],
      commandContext(register, eigenId, commandId),
    )
  } catch (fout) {
    if (!(fout instanceof DuplicateEvent || fout instanceof ConcurrencyConflict)) throw fout
  }
}
