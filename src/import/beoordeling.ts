import type { Importdata, Importrij } from '../../events/import.ts'
import { casusBestaat } from '../../projections/casusbestaan.ts'
import { MAXIMUM_RIJEN } from '../sroi-analyse/decider.ts'
import type { Register } from '../web/register.ts'
import { type Analysestand, analysestand } from './analysestand.ts'
import type { Casusinhoud } from './casussen.ts'
import { vasteId } from './vaste-id.ts'
import type { Gelezenrij, Rijinhoud } from './waardekaart.ts'

export type Waardekaartdoel = NonNullable<Importdata<'ImportAangeboden'>['waardekaart']>

/**
 * The dry run of casussen: a casus of the same name, corporatie and area that is there already is a duplicate. Bring
 * the projections up to date first.
 */
export const beoordeelCasussen = async (
  register: Register,
  rijen: readonly Gelezenrij<Casusinhoud>[],
): Promise<Importrij[]> => {
  const gezien = new Set<string>()
  const oordelen: Importrij[] = []
  for (const rij of rijen) oordelen.push(await beoordeelCasus(register, rij, gezien))
  return oordelen
}

const beoordeelCasus = async (
  register: Register,
  rij: Gelezenrij<Casusinhoud>,
  gezien: Set<string>,
): Promise<Importrij> => {
  if ('reden' in rij) return geweigerd(rij)
  const plaats = await zoekPlaats(
    (ronde) => casusIdVan(register.sha256, rij.inhoud, ronde),
    async (id) => casusstatus(register, id),
  )
  const dubbel = plaats.bezet || gezien.has(plaats.id)
  gezien.add(plaats.id)
  return oordeel(rij, dubbel, rij.inhoud.naam, plaats.id)
}

/** The dry run of a value map: an equal row in the same analysis, or twice in the file, is a duplicate. */
export const beoordeelWaardekaart = async (
  register: Register,
  analyseId: string,
  rijen: readonly Gelezenrij<Rijinhoud>[],
): Promise<Importrij[]> => {
  const stand = analysestand((await register.store.readStream(`sroi-analyse-${analyseId}`)).events)
  const gezien = new Set<string>()
  let ruimte = MAXIMUM_RIJEN - [...stand.rijen.values()].filter(({ vervallen }) => !vervallen).length
  return rijen.map((rij) => {
    if ('reden' in rij) return geweigerd(rij)
    const plaats = rijplaats(register.sha256, analyseId, rij.inhoud, stand)
    if (plaats.bezet || gezien.has(plaats.id)) return oordeel(rij, true, omschrijf(rij.inhoud), plaats.id)
    if (ruimte === 0) return geweigerd({ nummer: rij.nummer, veld: null, reden: 'te-veel-rijen' })
    ruimte -= 1
    gezien.add(plaats.id)
    return oordeel(rij, false, omschrijf(rij.inhoud), plaats.id)
  })
}

/**
 * Where a new analysis of this casus goes: the same file with the same choices leads to the same analysis,
 * unless that one was withdrawn.
 */
export const analyseplaats = async (
  register: Register,
  doel: Omit<Waardekaartdoel, 'analyseId'>,
  bestandshash: string,
): Promise<string> => {
  const keuzes = JSON.stringify(doel)
  const plaats = await zoekPlaats(
    (ronde) => vasteId(register.sha256, 'analyse', keuzes, bestandshash, String(ronde)),
    async (id) => {
      const { status } = analysestand((await register.store.readStream(`sroi-analyse-${id}`)).events)
      return status === 'ONBEKEND' ? 'vrij' : status === 'INGETROKKEN' ? 'ingetrokken' : 'bezet'
    },
  )
  return plaats.id
}

/** The id of a casus that comes from a file: the same casus has the same id from every file. */
export const casusIdVan = (
  sha256: Register['sha256'],
  casus: Pick<Casusinhoud, 'naam' | 'corporatie' | 'gebied'>,
  ronde = 0,
): string => {
  const { naam, corporatie, gebied } = casus
  return vasteId(sha256, 'casus', ...[naam, corporatie, gebied.naam].map(kleineLetters), String(ronde))
}

/** The id of a methodiek that is only known by its name. */
export const methodiekIdVan = (sha256: Register['sha256'], naam: string, ronde = 0): string =>
  vasteId(sha256, 'methodiek', kleineLetters(naam), String(ronde))

export type Bezetting = 'vrij' | 'bezet' | 'ingetrokken'

/** The first place that is free or taken; each time that what stood there was withdrawn the next round begins. */
export const zoekPlaats = async (
  idVan: (ronde: number) => string,
  bezetting: (id: string) => Promise<Bezetting>,
): Promise<{ id: string; bezet: boolean }> => {
  for (let ronde = 0; ; ronde += 1) {
    const id = idVan(ronde)
    const stand = await bezetting(id)
    if (stand !== 'ingetrokken') return { id, bezet: stand === 'bezet' }
  }
}

/** A casus that this person may not see is passed by as if withdrawn: theirs becomes another, and tells nothing. */
const casusstatus = async (register: Register, id: string): Promise<Bezetting> => {
  const { events } = await register.store.readStream(`casus-${id}`)
  if (events.length === 0)
    return (await register.db.all(casusBestaat(id))).length === 0 ? 'vrij' : 'ingetrokken'
  return events.some(({ type }) => type === 'CasusIngetrokken') ? 'ingetrokken' : 'bezet'
}

const rijplaats = (
  sha256: Register['sha256'],
  analyseId: string,
  inhoud: Rijinhoud,
  { rijen }: Analysestand,
): { id: string; bezet: boolean } => {
  for (let ronde = 0; ; ronde += 1) {
    const id = vasteId(sha256, 'rij', analyseId, JSON.stringify(inhoud), String(ronde))
    const stand = rijen.get(id)
    if (!stand?.vervallen) return { id, bezet: stand !== undefined }
  }
}

const kleineLetters = (tekst: string): string => tekst.trim().toLowerCase().replaceAll(/\s+/g, ' ')

const omschrijf = ({ belanghebbende, uitkomst, inbreng }: Rijinhoud): string =>
  `${belanghebbende}: ${uitkomst?.omschrijving ?? inbreng?.omschrijving ?? ''}`.slice(0, 200)

const oordeel = (
  rij: { readonly nummer: number; readonly bewaard: unknown },
  dubbel: boolean,
  omschrijving: string,
  doelId: string,
): Importrij => ({
  nummer: rij.nummer,
  oordeel: dubbel ? 'DUBBEL' : 'NIEUW',
  veld: null,
  reden: null,
  omschrijving,
  doelId,
  inhoud: dubbel ? null : (rij.bewaard as Importrij['inhoud']),
})

const geweigerd = (rij: { nummer: number; veld: string | null; reden: string }): Importrij => ({
  nummer: rij.nummer,
  oordeel: 'GEWEIGERD',
  veld: rij.veld?.slice(0, 100) ?? null,
  reden: rij.reden,
  omschrijving: null,
  doelId: null,
  inhoud: null,
})
