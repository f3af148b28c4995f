import { alleGebeurtenissen } from '../../events/alle.ts'
import { casusoverzicht } from '../../projections/casusoverzicht.ts'
import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import { casusMet, type Gevonden, leesRij } from '../../projections/casusoverzicht-vragen.ts'
import { methodieken } from '../../projections/methodieken.ts'
import { ALLES } from '../../projections/zicht.ts'
import { zoekindex } from '../../projections/zoekindex.ts'
import { sha256 } from '../../src/cryptografie.ts'
import { openSqlite } from '../../src/node/sqlite.ts'
import { createCodec } from '../../src/store/codec.ts'
import type { EventStore, NewEvent } from '../../src/store/ports.ts'
import { createProjectionRunner } from '../../src/store/projectierunner.ts'
import { createSchema } from '../../src/store/schema.ts'
import { createSqlEventStore } from '../../src/store/sql-event-store.ts'

/* A register that was given events, and what its overview then says. */

export type Toevoeging = readonly [stroom: string, ...events: NewEvent[]]

/** A register that knows these events, read in pages of this size. */
export const metGebeurtenissen = async (toevoegingen: readonly Toevoeging[], pageSize = 5000) => {
  const db = openSqlite(':memory:')
  await createSchema(db)
  const store = createSqlEventStore({ db, codec: createCodec(alleGebeurtenissen), sha256 })
  const runner = createProjectionRunner({
    db,
    store,
    projections: [casusoverzicht, zoekindex, methodieken],
    now: () => '2026-11-22T09:00:00.000Z',
    pageSize,
  })
  const voegToe = async (...toevoeging: Toevoeging) => {
    await append(store, toevoeging)
    await runner.catchUp()
  }
  for (const toevoeging of toevoegingen) await append(store, toevoeging)
  await runner.start()
  await eisGezond(runner)
  return { db, runner, voegToe, rij: (casusId: string) => rijVan(db, casusId) }
}

type Database = ReturnType<typeof openSqlite>

const rijVan = async (db: Database, casusId: string): Promise<Casusoverzichtrij> => {
  const [gevonden] = await db.all<Gevonden>(casusMet(ALLES, casusId))
  if (!gevonden) throw new Error(`no row for ${casusId}`)
  return leesRij(gevonden)
}

const eisGezond = async (runner: ReturnType<typeof createProjectionRunner>) => {
  const gestopt = (await runner.health()).find(({ error }) => error !== null)
  if (gestopt) throw new Error(`${gestopt.name}: ${gestopt.error}`)
}

let opdracht = 0

const append = async (store: EventStore, [stroom, ...events]: Toevoeging) => {
  opdracht += 1
  const { head } = await store.readStream(stroom)
  const commandId = `01984a00-0000-7000-8000-${opdracht.toString(16).padStart(12, '0')}`
  await store.append(stroom, head, events, {
    commandId,
    actor: 'proefpersoon',
    organisatie: 'Woonstichting De Trap',
    correlationId: commandId,
    causationId: null,
    now: '2026-11-22T09:00:00.000Z',
  })
}
