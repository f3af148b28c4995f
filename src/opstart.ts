import { v7 as uuidv7 } from 'uuid'
import { alleGebeurtenissen } from '../events/alle.ts'
import { alleProjecties } from '../projections/alle.ts'
import { ALLES } from '../projections/zicht.ts'
import { openAanmelding } from './aanmelding/aanmelding.ts'
import { type Aanmeldinstellingen, STANDAARDINSTELLINGEN } from './aanmelding/instellingen.ts'
import { maakWissingenAf } from './deelnemer/wissing.ts'
import { maakInzagelog } from './inzage/inzagelog.ts'
import type { Hoofdsleutels } from './kluis/hoofdsleutels.ts'
import { type Kluisdelen, openKluis } from './kluis/kluis.ts'
import { type Kopieen, uitLijst } from './kluis/kopieen.ts'
import { maakOnderhoud, type Onderhoudsdelen } from './onderhoud.ts'
import { createCodec } from './store/codec.ts'
import type { Sha256 } from './store/keten.ts'
import type { EventStore, SqlDatabase } from './store/ports.ts'
import type { OnProgress } from './store/projectiebladzijde.ts'
import { createProjectionRunner, type ProjectionRunner, type RunnerOptions } from './store/projectierunner.ts'
import { createSchema } from './store/schema.ts'
import { createSqlEventStore } from './store/sql-event-store.ts'
import { maakVerzegeling } from './store/verzegeling.ts'
import { type Actor, SYSTEEM } from './toegang/wie.ts'
import type { Log, Register } from './web/register.ts'

/** What differs between the homes of the application. */
export interface Rand
  extends Pick<Onderhoudsdelen, 'kladblok' | 'herbouw'>,
    Pick<Kluisdelen, 'wissinglijst' | 'veeg'> {
  readonly db: SqlDatabase
  readonly sha256: Sha256
  readonly hoofdsleutels: Hoofdsleutels
  /** The copies that are made of the database; default: none that the register knows of. */
  readonly kopieen?: Kopieen
  /** Who the register acts for by itself; default: the system. */
  readonly actor?: Actor
  /** How one signs in; default: on this machine only. */
  readonly aanmelding?: Aanmeldinstellingen
  readonly log: Log
  /** Instant, ISO UTC. */
  readonly now: () => string
  readonly runner?: Pick<RunnerOptions, 'pageSize' | 'rebuildPageSize' | 'share'>
}

export interface Opgestart {
  readonly register: Register
  readonly runner: ProjectionRunner
  readonly store: EventStore
}

/** Makes the tables, brings the projections to the head of the log, and hands over what requests may reach. */
export const openRegister = async (rand: Rand, onProgress?: OnProgress): Promise<Opgestart> => {
  const { db, sha256, now } = rand
  await createSchema(db)
  const kluis = await openKluis(rand)
  const verzegeling = maakVerzegeling({ catalogus: alleGebeurtenissen, kluis, sha256 })
  const store = verzegeling.store(createSqlEventStore({ db, codec: createCodec(alleGebeurtenissen), sha256 }))
  const runner = createProjectionRunner({ store, db, projections: alleProjecties, now, ...rand.runner })
  await runner.start(onProgress)
  await maakWissingenAf(db, kluis)
  const newId = () => uuidv7()
  const aanmelding = await openAanmelding({
    instellingen: rand.aanmelding ?? STANDAARDINSTELLINGEN,
    db,
    kluis,
    now,
    newId,
    systeem: () => register,
  })
  const register: Register = {
    store,
    db,
    kluis,
    aanmelding,
    ontzegel: verzegeling.open,
    actor: rand.actor ?? SYSTEEM,
    zicht: ALLES,
    log: rand.log,
    catchUp: runner.catchUp,
    health: runner.health,
    kopieen: rand.kopieen ?? uitLijst(() => []),
    inzage: maakInzagelog({ db, sha256, now, share: rand.runner?.share ?? true }),
    onderhoud: maakOnderhoud({ ...rand, store, runner }),
    now,
    newId,
    sha256,
  }
  return { register, runner, store }
}
