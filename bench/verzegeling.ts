import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deelnemergebeurtenissen } from '../events/deelnemer.ts'
import { trajectgebeurtenissen } from '../events/traject.ts'
import { alleProjecties } from '../projections/alle.ts'
import { BEGIN, DUUR, type Logregel, schrijfLog } from './gebeurtenissen.ts'
import { herbouw } from './herbouw.ts'
import { uuid } from './ids.ts'
import type { Result } from './meten.ts'

const CASUSSEN = 10_000
/** About a quarter of all events is then about a person. */
const DEELNEMERS = 7_500
const KEER = 5
/** Reading past the events of others may take this much of the speed, not more. */
const DOEL = 0.9

/**
 * The read models that need nothing personal, rebuilt over a log with people in it and over the same log without
 * them: what is sealed is passed by, neither opened nor read. The fastest of each, as other work on the machine only
 * slows down.
 */
export const meetVerzegeling = async (casussen = CASUSSEN, aantal = DEELNEMERS): Promise<Result[]> => {
  const map = mkdtempSync(join(tmpdir(), 'stijgingsregister-bench-'))
  try {
    const zonder = join(map, 'zonder.sqlite')
    const met = join(map, 'met.sqlite')
    const kaal = schrijfLog(zonder, casussen)
    const vol = schrijfLog(met, casussen, personen(aantal, casussen))
    const tijden: { zonder: number[]; met: number[] } = { zonder: [], met: [] }
    for (let keer = 0; keer < KEER; keer += 1) {
      tijden.zonder.push(await herbouw(zonder, ONPERSOONLIJK))
      tijden.met.push(await herbouw(met, ONPERSOONLIJK))
    }
    const ratio = Math.min(...tijden.zonder) / Math.min(...tijden.met)
    return [
      {
        name: `rebuilding what needs nothing personal over ${vol} events, beside the same without the ${vol - kaal} of people`,
        ratio,
        target: DOEL,
        detail: `${Math.min(...tijden.met).toFixed(2)} s beside ${Math.min(...tijden.zonder).toFixed(2)} s: ${ONPERSOONLIJK.join(', ')}`,
      },
    ]
  } finally {
    rmSync(map, { recursive: true })
  }
}

const PERSOONLIJK = new Set([...Object.keys(deelnemergebeurtenissen), ...Object.keys(trajectgebeurtenissen)])

const ONPERSOONLIJK = alleProjecties
  .filter(({ handles }) => !handles.some((type) => PERSOONLIJK.has(type)))
  .map(({ name }) => name)

/** Four events for each of so many people (fictief), spread over the years. */
const personen = (aantal: number, casussen: number): Logregel[] =>
  Array.from({ length: aantal }, (_, nummer) => nummer).flatMap((nummer) => {
    const tijd = BEGIN + Math.floor((DUUR * nummer) / aantal)
    const deelnemerId = uuid(30, nummer)
    const regel = (stroom: string, dag: number, type: string, data: object): Logregel => ({
      stroom,
      nummer,
      tijd: tijd + dag * 86_400_000,
      type,
      data,
    })
    const traject = `traject-${uuid(31, nummer)}`
    const casusId = uuid(1, nummer % casussen)
    return [
      regel(`deelnemer-${deelnemerId}`, 0, 'DeelnemerIngeschreven', {
        pseudoniem: 'D-7K3QF',
        eigenKenmerk: geheim(nummer, 40),
        roepnaam: geheim(nummer, 40),
        contact: geheim(nummer, 60),
        fictief: true,
      }),
      regel(traject, 1, 'TrajectGestart', {
        deelnemerId,
        casusId,
        route: 'WERKEN',
        tredeId: uuid(32, nummer),
        trede: 'GEISOLEERD',
      }),
      regel(traject, 90, 'TredeGezet', {
        deelnemerId,
        tredeId: uuid(33, nummer),
        trede: 'SOCIALE_CONTACTEN',
        toelichting: geheim(nummer, 300),
      }),
      regel(traject, 200, 'TrajectBeeindigd', {
        deelnemerId,
        reden: 'DOEL_BEREIKT',
        toelichting: geheim(nummer, 300),
      }),
    ]
  })

/** As long and as little to compress as a ciphertext is. */
const geheim = (nummer: number, bytes: number) => ({
  versleuteld: createHash('shake256', { outputLength: bytes }).update(String(nummer)).digest('base64url'),
})
