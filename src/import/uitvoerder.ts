import { onafgemaakteImports } from '../../projections/imports.ts'
import { Weigering } from '../decider.ts'
import type { SqlDatabase } from '../store/ports.ts'
import { handelAf } from '../web/handelaf.ts'
import { foutregel } from '../web/logregel.ts'
import type { Register } from '../web/register.ts'
import { type Importopdracht, importdecider } from './decider.ts'
import type { Deeluitslag } from './deel.ts'
import { type Importstand, importstand } from './importstand.ts'
import { inNaamVanOpdrachtgever } from './opdrachtgever.ts'
import { trekCasussenIn, trekLegeMethodiekenIn, voerCasussenUit } from './uitvoer-casus.ts'
import { trekLegeAnalyseIn, trekWaardekaartIn, voerWaardekaartUit } from './uitvoer-waardekaart.ts'
import { vasteId } from './vaste-id.ts'

/** Rows that are done before the log says how far it is: after a restart at most this many are looked at again. */
const PER_DEEL = 500

interface Werkbank {
  readonly bezig: Map<string, Promise<void>>
  /** No part is begun any more. */
  stopt: boolean
}

/** What is under way in this process: one worker for each import, however many people look on. */
const werkbanken = new WeakMap<SqlDatabase, Werkbank>()

const werkbankVan = ({ db }: Register): Werkbank => {
  const bank = werkbanken.get(db) ?? { bezig: new Map(), stopt: false }
  werkbanken.set(db, bank)
  return bank
}

/**
 * Sees to it that an import which was started, or is being withdrawn, is finished: in slices, so that others are
 * served in between. It does not matter how often it is asked, or whether the tab that started it still is open. The
 * work is done as whoever ordered it; when somebody else looks on nothing is begun.
 */
export const zorgDatHetLoopt = (register: Register, importId: string): Promise<void> => {
  const { bezig } = werkbankVan(register)
  const gestart = bezig.get(importId)
  if (gestart) return gestart
  const werk = werkAf(register, importId)
    .catch((fout: unknown) => {
      register.log.error({ importId, ...foutregel(fout as Error) }, 'import stopped')
    })
    .finally(() => bezig.delete(importId))
  bezig.set(importId, werk)
  return werk
}

/** Begins no new parts and waits for those under way: the rest is taken up at the next start. */
export const stopImports = async (register: Register): Promise<void> => {
  const bank = werkbankVan(register)
  bank.stopt = true
  await Promise.all(bank.bezig.values())
}

/** Goes on with the imports that were under way when the register stopped. */
export const hervatImports = async (register: Register): Promise<void> => {
  await register.catchUp()
  const open = await register.db.all<{ importId: string }>(onafgemaakteImports())
  for (const { importId } of open) void zorgDatHetLoopt(register, importId)
}

export const leesImport = async (
  register: Register,
  importId: string,
  bekend?: Importstand['rijen'],
): Promise<Importstand | null> =>
  importstand(importId, (await register.store.readStream(`import-${importId}`)).events, bekend)

const werkAf = async (basis: Register, importId: string): Promise<void> => {
  const bank = werkbankVan(basis)
  const register = await inNaamVanOpdrachtgever(basis, importId)
  if (!register) return
  const rijen = (await leesImport(register, importId))?.rijen
  while (!bank.stopt) {
    const stand = await leesImport(register, importId, rijen)
    if (stand?.toestand.status === 'IN_UITVOERING') await voerDeelUit(register, stand)
    else if (stand?.toestand.status === 'WORDT_INGETROKKEN') await trekDeelIn(register, stand)
    else return
    // A whole turn of the event loop, so that pages are answered between two parts.
    await new Promise((verder) => setTimeout(verder, 0))
  }
}

const voerDeelUit = async (register: Register, stand: Importstand): Promise<void> => {
  const rijen = volgende(stand, (nummer) => nummer > stand.toestand.totEnMet)
  const laatste = rijen.at(-1)?.nummer
  if (laatste === undefined) return meld(register, stand.id, { type: 'RondImportAf' }, 'uitgevoerd')
  const { gedaan, niet } = await voerUit(register, stand, rijen)
  const data = { totEnMet: laatste, toegevoegd: gedaan, overgeslagen: [...niet] }
  await meld(register, stand.id, { type: 'MeldDeelUitgevoerd', data }, `uitgevoerd-${laatste}`)
}

const voerUit = (
  register: Register,
  stand: Importstand,
  rijen: Importstand['rijen'],
): Promise<Deeluitslag> => {
  const { waardekaart } = stand.aanbod
  return waardekaart
    ? voerWaardekaartUit(register, stand, waardekaart, rijen)
    : voerCasussenUit(register, stand, rijen)
}

const trekDeelIn = async (register: Register, stand: Importstand): Promise<void> => {
  const { waardekaart } = stand.aanbod
  const rijen = volgende(
    stand,
    (nummer) => nummer > stand.toestand.totEnMet && !stand.overgeslagen.has(nummer),
  )
  const laatste = rijen.at(-1)?.nummer
  if (laatste === undefined) return rondIntrekkingAf(register, stand)
  const { gedaan, niet } = await (waardekaart
    ? trekWaardekaartIn(register, stand, waardekaart, rijen)
    : trekCasussenIn(register, stand, rijen))
  const data = { totEnMet: laatste, teruggedraaid: gedaan, gelaten: [...niet] }
  await meld(register, stand.id, { type: 'MeldDeelIngetrokken', data }, `ingetrokken-${laatste}`)
}

const rondIntrekkingAf = async (register: Register, stand: Importstand): Promise<void> => {
  const { waardekaart } = stand.aanbod
  await register.catchUp()
  await (waardekaart
    ? trekLegeAnalyseIn(register, stand, waardekaart)
    : trekLegeMethodiekenIn(register, stand))
  await meld(register, stand.id, { type: 'RondIntrekkingAf' }, 'ingetrokken')
}

const volgende = ({ rijen }: Importstand, nog: (nummer: number) => boolean): Importstand['rijen'] =>
  rijen.filter((rij) => rij.oordeel === 'NIEUW' && nog(rij.nummer)).slice(0, PER_DEEL)

/** Another process may have reported the same part just before: then it is done. */
const meld = async (
  register: Register,
  importId: string,
  opdracht: Importopdracht,
  sleutel: string,
): Promise<void> => {
  const commandId = vasteId(register.sha256, importId, sleutel)
  try {
    await handelAf(register, importdecider, `import-${importId}`, opdracht, { commandId, versie: null })
  } catch (fout) {
    if (!(fout instanceof Weigering)) throw fout
  }
}
