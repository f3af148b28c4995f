import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { compress } from 'hono/compress'
import pino from 'pino'
import { gebruikBestanden } from '../views/onderdelen/bestanden.ts'
import type { Config } from './config.ts'
import { sha256 } from './node/sha256.ts'
import { openSqlite } from './node/sqlite.ts'
import { leesBestandenlijst, statischeBestanden } from './node/statisch.ts'
import { lokaleActor, openRegister } from './opstart.ts'
import type { OnProgress } from './store/projectiebladzijde.ts'
import { createApp } from './web/app.tsx'

export interface Server {
  readonly url: string
  /** Finishes what is under way, seals what is due, and closes the database. */
  stop(): Promise<void>
}

/** Serves the application on an embedded SQLite file. */
export const startServer = async (config: Config, onProgress?: OnProgress): Promise<Server> => {
  mkdirSync(config.dataDir, { recursive: true })
  gebruikBestanden(leesBestandenlijst())
  const db = openSqlite(join(config.dataDir, 'stijgingsregister.sqlite'))
  const log = pino({ level: config.logLevel })
  const now = () => new Date().toISOString()
  const { register } = await openRegister({ db, sha256, actor: lokaleActor(config), log, now }, onProgress)
  const app = createApp(register, {
    alleenLokaal: true,
    bestanden: statischeBestanden(),
    compressie: compress(),
  })
  const { server, port } = await luister(app.fetch, config)
  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    stop: async () => {
      await sluit(server)
      await db.close()
    },
  }
}

type Luisteraar = ReturnType<typeof serve>

const luister = (fetch: Parameters<typeof serve>[0]['fetch'], { host, port }: Config) =>
  new Promise<{ server: Luisteraar; port: number }>((klaar, mislukt) => {
    const server = serve({ fetch, hostname: host, port }, (adres) => klaar({ server, port: adres.port }))
    server.on('error', mislukt)
  })

const GEDULD_MS = 3000

/** Lets answers that are under way finish, for a while; connections that merely wait are cut. */
const sluit = (server: Luisteraar): Promise<void> =>
  new Promise((klaar) => {
    if (!('closeAllConnections' in server)) return void server.close(() => klaar())
    const wekker = setTimeout(() => server.closeAllConnections(), GEDULD_MS)
    server.close(() => {
      clearTimeout(wekker)
      klaar()
    })
    server.closeIdleConnections()
  })
