import { referentieGegevens } from './referentie/basis.ts'
import { ConcurrencyConflict, DuplicateEvent, EMPTY_STREAM } from './store/ports.ts'
import { SEAL_STREAM, sealContext } from './store/zegel.ts'
import { laadVoorbeelden, type Voortgang } from './voorbeelden/laad.ts'
import type { Register } from './web/register.ts'

/**
 * What a register begins with: reference data, and the examples where they are wanted. The first seal closes the
 * beginning: until it stands an interrupted start is taken up again, afterwards nothing is added.
 */
export const vulNieuwRegister = async (
  register: Register,
  opties: { readonly voorbeelden: boolean; readonly voortgang?: Voortgang },
): Promise<void> => {
  if ((await register.store.readStream(SEAL_STREAM)).events.length > 0) return
  await legReferentiegegevensVast(register)
  if (opties.voorbeelden) await laadVoorbeelden(register, opties.voortgang)
  await register.onderhoud.zegel(register)
}

const legReferentiegegevensVast = async (register: Register): Promise<void> => {
  for (const { stream, events } of referentieGegevens()) {
    const context = sealContext(register.newId(), register.now())
    await register.store.append(stream, EMPTY_STREAM, events, context).catch((fout: unknown) => {
      if (!(fout instanceof ConcurrencyConflict || fout instanceof DuplicateEvent)) throw fout
    })
  }
}
