import { type Deelnemerbeeld, deelnemerstroom, vouwDeelnemer } from '../../events/deelnemerbeeld.ts'
import { stempelVan } from '../../events/gebeurtenis.ts'
import { trajectstroom } from '../../events/trajectbeeld.ts'
import {
  aantalDeelnemersVan,
  type Deelnemerregel,
  type Deelnemerrij,
  deelnemersVan,
  type Geheim,
} from '../../projections/deelnemers.ts'
import { type Trajectregel, trajectenVanDeelnemer } from '../../projections/trajecten.ts'
import type { Deelnemerlijst, Lijstregel } from '../../views/deelnemer/deelnemers.tsx'
import { NietGevonden } from '../fouten.ts'
import type { StoredEvent } from '../store/ports.ts'
import type { Register } from '../web/register.ts'

/** The stream of somebody and after it those of their trajecten. */
export const leesStromen = async (register: Register, deelnemerId: string) => {
  const trajecten = await leesTrajecten(register, deelnemerId)
  const stromen = [
    deelnemerstroom(deelnemerId),
    ...trajecten.map(({ trajectId }) => trajectstroom(trajectId)),
  ]
  const gelezen = await Promise.all(stromen.map((stroom) => register.store.readStream(stroom)))
  return { trajecten, events: gelezen.flatMap(({ events }) => events) }
}

/** One deelnemer of the own organisation, with personal fields open. Throws `NietGevonden`. */
export const leesDeelnemer = async (register: Register, deelnemerId: string): Promise<Deelnemerbeeld> => {
  const { events } = await register.store.readStream(deelnemerstroom(deelnemerId))
  const beeld = vouwDeelnemer(await register.ontzegel(events))
  if (!beeld) throw new NietGevonden()
  return beeld
}

export const leesTrajecten = ({ db }: Register, deelnemerId: string): Promise<Trajectregel[]> =>
  db.all<Trajectregel>(trajectenVanDeelnemer(deelnemerId))

const PER_BLADZIJDE = 50

/** The newest deelnemers of the own organisation, or those after `na`. */
export const leesLijst = async (register: Register, na: string | null): Promise<Deelnemerlijst> => {
  await register.catchUp()
  const { organisatieId } = register.actor
  const rijen = await register.db.all<Deelnemerregel>(deelnemersVan(organisatieId, na, PER_BLADZIJDE + 1))
  const [telling] = await register.db.all<{ aantal: number }>(aantalDeelnemersVan(organisatieId))
  const getoond = rijen.slice(0, PER_BLADZIJDE)
  return {
    regels: await geopend(register, getoond),
    totaal: telling?.aantal ?? 0,
    volgende: rijen.length > PER_BLADZIJDE ? (getoond.at(-1)?.deelnemerId ?? null) : null,
    zoekterm: null,
  }
}

/**
 * Who of the own organisation has these words in pseudonym, reference, name or contact. What is sealed is opened in
 * memory and looked through there: an index of it would be a copy that outlives the key.
 */
export const zoekDeelnemers = async (register: Register, zoekterm: string): Promise<Deelnemerlijst> => {
  await register.catchUp()
  const { organisatieId } = register.actor
  const woorden = alsZoektekst(zoekterm).split(/\s+/).filter(Boolean)
  const regels: Lijstregel[] = []
  let totaal = 0
  for (let na: string | null = null; ; ) {
    const rijen: Deelnemerregel[] = await register.db.all(deelnemersVan(organisatieId, na, ZOEKBLAD))
    totaal += rijen.length
    regels.push(...(await geopend(register, rijen)).filter((regel) => heeft(regel, woorden)))
    na = rijen.at(-1)?.deelnemerId ?? null
    if (rijen.length < ZOEKBLAD) break
  }
  return { regels: regels.slice(0, MAX_GEVONDEN), totaal, volgende: null, zoekterm }
}

const ZOEKBLAD = 1000
const MAX_GEVONDEN = 100

const heeft = ({ pseudoniem, gegevens }: Lijstregel, woorden: readonly string[]): boolean => {
  const tekst = alsZoektekst([pseudoniem, ...Object.values(gegevens ?? {})].filter(Boolean).join(' '))
  return woorden.length > 0 && woorden.every((woord) => tekst.includes(woord))
}

/** Lower case, without accents. */
const alsZoektekst = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()

const geopend = async (register: Register, rijen: readonly Deelnemerregel[]): Promise<Lijstregel[]> => {
  const open = await register.ontzegel(rijen.flatMap(alsGebeurtenis))
  const perStroom = new Map(open.map(({ stream, data }) => [stream, data as Lijstregel['gegevens']]))
  return rijen.map(({ geheim: _, ...rij }) => ({
    ...rij,
    gegevens: perStroom.get(deelnemerstroom(rij.deelnemerId)) ?? null,
  }))
}

/** The sealed fields of a row open only as part of the event that they were sealed in. */
const alsGebeurtenis = ({ deelnemerId, geheim }: Deelnemerrij): StoredEvent[] => {
  if (geheim === null) return []
  const { eventId, data }: Geheim = JSON.parse(geheim)
  const stempel = stempelVan({ stream: deelnemerstroom(deelnemerId), eventId })
  return [{ ...stempel, type: 'DeelnemersgegevensGewijzigd', causationId: null, data }]
}
