import { casusgebeurtenissen } from '../../events/casus.ts'
import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import {
  aantalGewijzigdNa,
  aantalTeMetenTot,
  casusMet,
  type Gevonden,
  gewijzigdNa,
  leesRij,
  teMetenTot,
  zoekCasussen,
} from '../../projections/casusoverzicht-vragen.ts'
import { type Tijdlijnmoment, tijdlijn } from '../../projections/tijdlijn.ts'
import type { SqlDatabase, SqlStatement } from '../store/ports.ts'
import type { Register } from '../web/register.ts'

/** A number that stops at a limit, because counting on would cost more than it tells. */
export interface Telling {
  readonly aantal: number
  readonly meer: boolean
}

export interface Mijnwerk {
  readonly vandaag: string
  readonly teMeten: readonly Casusoverzichtrij[]
  /** How many are due today or late. */
  readonly nu: Telling
  readonly open: readonly Casusoverzichtrij[]
  readonly sinds: { readonly casussen: readonly Casusoverzichtrij[]; readonly telling: Telling } | null
  readonly laatste: readonly Gebeurtenis[]
  /** Nothing is in the register at all. */
  readonly leeg: boolean
}

export interface Gebeurtenis extends Pick<Casusoverzichtrij, 'casusId' | 'naam' | 'fictief'> {
  readonly moment: Tijdlijnmoment
}

const HOOGSTENS = 1001
const REGELS = 8
const VOORUIT_DAGEN = 30

/** What waits, what is open, and what happened: at one moment. */
export const leesMijnwerk = async (register: Register, sinds: number | null): Promise<Mijnwerk> => {
  const { db } = register
  const vandaag = register.now().slice(0, 10)
  const open = await rijen(db, OPEN)
  const laatste = await laatsteGebeurtenissen(register)
  return {
    vandaag,
    teMeten: await rijen(db, teMetenTot(dagenLater(vandaag, VOORUIT_DAGEN), REGELS)),
    nu: await telling(db, aantalTeMetenTot(vandaag, HOOGSTENS)),
    open,
    sinds: sinds === null ? null : await gewijzigdSinds(db, sinds),
    laatste,
    leeg: laatste.length === 0 && open.length === 0,
  }
}

const OPEN = zoekCasussen({
  keuze: {
    status: ['CONCEPT', 'VASTGESTELD', 'IN_UITVOERING'],
    volledigheid: ['BEGIN', 'HALVERWEGE', 'BIJNA'],
  },
  sortering: 'bijgewerkt',
  limiet: 6,
})

const rijen = async (db: SqlDatabase, vraag: SqlStatement): Promise<readonly Casusoverzichtrij[]> =>
  (await db.all<Gevonden>(vraag)).map(leesRij)

const telling = async (db: SqlDatabase, vraag: SqlStatement): Promise<Telling> => {
  const aantal = (await db.all<{ aantal: number }>(vraag))[0]?.aantal ?? 0
  return { aantal, meer: aantal === HOOGSTENS }
}

const gewijzigdSinds = async (db: SqlDatabase, positie: number) => ({
  casussen: await rijen(db, gewijzigdNa(positie, REGELS)),
  telling: await telling(db, aantalGewijzigdNa(positie, HOOGSTENS)),
})

const CASUSTYPEN = Object.keys(casusgebeurtenissen)
const TERUG = 500

/** The newest events of casussen. Each is read with its own stream, as its sentence needs what was there before. */
const laatsteGebeurtenissen = async ({ db, store }: Register): Promise<readonly Gebeurtenis[]> => {
  const kop = await store.headPosition()
  const recent = (await store.readAll(Math.max(0, kop - TERUG), TERUG, CASUSTYPEN)).slice(-REGELS)
  const stromen = [...new Set(recent.map(({ stream }) => stream))]
  const verhalen = await Promise.all(stromen.map((stroom) => verhaal(store, db, stroom)))
  const posities = new Set(recent.map(({ position }) => position))
  return verhalen
    .flat()
    .filter(({ moment }) => posities.has(moment.positie))
    .toSorted((a, b) => b.moment.positie - a.moment.positie)
}

const verhaal = async (store: Register['store'], db: SqlDatabase, stroom: string) => {
  const { events } = await store.readStream(stroom)
  const [casus] = await rijen(db, casusMet(stroom.slice('casus-'.length)))
  if (!casus) return []
  const { casusId, naam, fictief } = casus
  return tijdlijn(events).map((moment) => ({ casusId, naam, fictief, moment }))
}

const dagenLater = (dag: string, dagen: number): string =>
  new Date(Date.parse(dag) + dagen * 86_400_000).toISOString().slice(0, 10)
