import { mkdirSync } from 'node:fs'
import { gebruikBestanden } from '../views/onderdelen/bestanden.ts'
import { sessieIdentiteit } from './aanmelding/identiteit.ts'
import { maakInrichting } from './aanmelding/inrichting.ts'
import { legVoorbeeldaccountsVast } from './aanmelding/voorbeeldaccounts.ts'
import { vulNieuwRegister } from './begin.ts'
import type { Config } from './config.ts'
import { sha256 } from './cryptografie.ts'
import { hervatImports, stopImports } from './import/uitvoerder.ts'
import { uitLijst } from './kluis/kopieen.ts'
import { aanmeldinstellingenVan } from './node/aanmeldinstellingen.ts'
import { compressie } from './node/compressie.ts'
import { herbouwErnaast } from './node/herbouw.ts'
import { leesHoofdsleutelsVan } from './node/hoofdsleutel.ts'
import { kopielijstIn, wissinglijstIn } from './node/lijsten.ts'
import { maakLog } from './node/log.ts'
import { databasePath } from './node/logboek.ts'
import { luister } from './node/luister.ts'
import { openSqlite } from './node/sqlite.ts'
import { leesBestandenlijst, statischeBestanden } from './node/statisch.ts'
import { openRegister } from './opstart.ts'
import type { OnProgress } from './store/projectiebladzijde.ts'
import type { Voortgang } from './voorbeelden/laad.ts'
import { createApp } from './web/app.tsx'
import type { Register } from './web/register.ts'

export interface Server {
  readonly url: string
  /** Address of the one-time set-up link; null: somebody can sign in already. */
  readonly inrichting: string | null
  /** What acts for the register itself: for tests, never behind a request. */
  readonly register: Register
  /** Finishes what is under way, seals what is due, and closes the database. */
  stop(): Promise<void>
}

/** What the start reports while it works. */
export interface Opstartvoortgang {
  readonly leesmodellen?: OnProgress
  readonly voorbeelden?: Voortgang
}

/** Serves the application on an embedded SQLite file. */
export const startServer = async (config: Config, voortgang: Opstartvoortgang = {}): Promise<Server> => {
  const { register, sluitDatabase } = await openOpDezeMachine(config, voortgang)
  const app = createApp(register, {
    identiteit: sessieIdentiteit(register.aanmelding),
    alleenLokaal: !config.publiekeUrl,
    publiekeUrl: config.publiekeUrl ?? null,
    veiligheidscontact: config.veiligheidscontact ?? null,
    bestanden: statischeBestanden(),
    compressie,
  })
  const luisteraar = await luister(app.fetch, config)
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${luisteraar.poort}`
  const inrichting = await maakInrichting(register.aanmelding)
  return {
    url,
    inrichting: inrichting && `${config.publiekeUrl ?? url}${inrichting}`,
    register,
    stop: async () => {
      await luisteraar.sluit()
      await stopImports(register)
      await register.onderhoud.zegelAlsNodig(register)
      await sluitDatabase()
    },
  }
}

const openOpDezeMachine = async (config: Config, voortgang: Opstartvoortgang) => {
  mkdirSync(config.dataDir, { recursive: true })
  gebruikBestanden(leesBestandenlijst())
  const db = openSqlite(databasePath(config.dataDir))
  const rand = {
    db,
    sha256,
    log: maakLog(config.logLevel),
    now: () => new Date().toISOString(),
    hoofdsleutels: leesHoofdsleutelsVan(config),
    aanmelding: aanmeldinstellingenVan(config),
    wissinglijst: wissinglijstIn(config.dataDir),
    kopieen: uitLijst(kopielijstIn(config.dataDir).alle),
    veeg: () => db.veeg(),
    kladblok: () => openSqlite(':memory:'),
    herbouw: herbouwErnaast(config.dataDir),
  }
  const { register } = await openRegister(rand, voortgang.leesmodellen)
  await vulNieuwRegister(register, {
    voorbeelden: config.voorbeelden,
    ...(voortgang.voorbeelden ? { voortgang: voortgang.voorbeelden } : {}),
  })
  if (config.voorbeelden) await legVoorbeeldaccountsVast(register.aanmelding)
  await register.onderhoud.zegelAlsNodig(register)
  await hervatImports(register)
  return { register, sluitDatabase: () => db.close() }
}
