import { startServer } from '../src/node.ts'
import { alsLid } from '../tests/gereedschap/aanmelden.ts'

/* The server of bench/bezoekers.ts, in a process of its own: it makes fifty accounts and says how to come in. */

const BEZOEKERS = 50

process.once('message', async () => {
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir: process.argv[2] ?? '',
    voorbeelden: false,
    logLevel: 'silent',
  })
  const cookies: string[] = []
  for (let nummer = 0; nummer < BEZOEKERS; nummer += 1)
    cookies.push((await alsLid(server.register, { rollen: ['PROFESSIONAL', 'VAKGEMEENSCHAP'] })).cookie)
  process.send?.({ url: server.url.replace(/\/$/, ''), cookies })
})
