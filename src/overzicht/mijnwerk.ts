import { dagenNa } from '../../events/dag.ts'
import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import {
  aantalGewijzigdNa,
  aantalTeMetenTot,
  type Gevonden,
  gewijzigdNa,
  leesRij,
  teMetenTot,
  zoekCasussen,
} from '../../projections/casusoverzicht-vragen.ts'
import { type Tijdlijnmoment, tijdlijn } from '../../projections/tijdlijn.ts'
import type { Zicht } from '../../projections/zicht.ts'
import { casusstroom } from '../casus/actie.ts'
import { vandaag } from '../kern/dag.ts'
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
  /** The own organisation has casussen, as far as the reader may see. */
  readonly eigen: boolean
  /** There is nothing to see at all. */
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
  const { db, zicht } = register
  const dag = vandaag(register)
  const open = await rijen(db, openstaand(zicht))
  const laatste = await laatsteGebeurtenissen(register)
  const eigen = await rijen(db, eersteEigen(zicht))
  return {
    vandaag: dag,
    teMeten: await rijen(db, teMetenTot(zicht, dagenNa(dag, VOORUIT_DAGEN), REGELS)),
    nu: await telling(db, aantalTeMetenTot(zicht, dag, HOOGSTENS)),
    open,
    sinds: sinds === null ? null : await gewijzigdSinds(register, sinds),
    laatste,
    eigen: eigen.length > 0,
    leeg: laatste.length === 0 && open.length === 0,
  }
}

const eersteEigen = (zicht: Zicht): SqlStatement =>
  zoekCasussen({ zicht, eigen: true, keuze: {}, sortering: 'bijgewerkt', limiet: 1 })

const openstaand = (zicht: Zicht): SqlStatement =>
  zoekCasussen({
    zicht,
    eigen: true,
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

const gewijzigdSinds = async ({ db, zicht }: Register, positie: number) => ({
  casussen: await rijen(db, gewijzigdNa(zicht, positie, REGELS)),
  telling: await telling(db, aantalGewijzigdNa(zicht, positie, HOOGSTENS)),
})

/** The newest events of the casussen that changed last. */
const laatsteGebeurtenissen = async ({ db, store, zicht }: Register): Promise<readonly Gebeurtenis[]> => {
  const casussen = await rijen(db, gewijzigdNa(zicht, 0, REGELS))
  const verhalen = await Promise.all(
    casussen.map(async ({ casusId, naam, fictief }) => {
      const { events } = await store.readStream(casusstroom(casusId))
      return tijdlijn(events).map((moment) => ({ casusId, naam, fictief, moment }))
    }),
  )
  return verhalen
    .flat()
    .toSorted((a, b) => b.moment.positie - a.moment.positie)
    .slice(0, REGELS)
}
