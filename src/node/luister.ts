import { createServer, type Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

/** What a connection may cost: whoever is slower or sends more is cut off before a page is asked for. */
const GRENZEN = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const
const MAX_KOPPEN = 100
const MAX_PER_VERBINDING = 1_000
/** Longer than the silence between two signs of life of a progress stream. */
const STILTE_MS = 120_000

type Afhandeling = Parameters<typeof createAdaptorServer>[0]['fetch']

export interface Luisteraar {
  /** The port that it got, where 0 was asked for. */
  readonly poort: number
  /** Takes no new requests, lets answers that are under way finish, for a while, and closes. */
  sluit(): Promise<void>
}

/** Listens for HTTP, within limits. */
export const luister = async (
  fetch: Afhandeling,
  {
    host,
    port,
    grenzen,
  }: { host: string; port: number; grenzen?: Partial<Record<keyof typeof GRENZEN, number>> },
): Promise<Luisteraar> => {
  const serverOptions = { ...GRENZEN, ...grenzen }
  const server = createAdaptorServer({ fetch, createServer, serverOptions, hostname: host }) as Server
  server.maxHeadersCount = MAX_KOPPEN
  server.maxRequestsPerSocket = MAX_PER_VERBINDING
  server.timeout = STILTE_MS
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', mislukt)
    server.listen(port, host, klaar)
  })
  const adres = server.address()
  return {
    poort: typeof adres === 'object' && adres !== null ? adres.port : port,
    sluit: () => sluit(server),
  }
}

const GEDULD_MS = 3_000

const sluit = (server: Server): Promise<void> =>
  new Promise((klaar) => {
    const wekker = setTimeout(() => server.closeAllConnections(), GEDULD_MS)
    server.close(() => {
      clearTimeout(wekker)
      klaar()
    })
    server.closeIdleConnections()
  })
