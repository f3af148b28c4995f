import { afterAll, beforeAll } from 'vitest'
import { type Server, startServer } from '../../src/node.ts'
import type { Register } from '../../src/web/register.ts'
import { alsLid, hashEenmaal, type Ingelogd, type NieuwLid, volgInrichting } from './aanmelden.ts'
import { tijdelijkeMap } from './tijdelijk.ts'

export interface Toepassing {
  /** Where it listens, without a slash at the end. Known once the tests run. */
  readonly url: string
  /** Who set it up: BEHEERDER, PROFESSIONAL and VAKGEMEENSCHAP of Testcorporatie. As the header `cookie`. */
  readonly cookie: string
  /** What acts for the register itself. */
  readonly register: Register
  /** The set-up link of the start; it was used, unless `ingericht` is false. */
  readonly inrichting: string
  /** Signs in somebody else, in that organisation or one of its own. */
  alsLid(lid: NieuwLid): Promise<Ingelogd>
}

export interface ToepassingOpties {
  /** With the fictitious example data. Default: an empty register. */
  readonly voorbeelden?: boolean
  /** False: nobody has followed the set-up link yet, and `cookie` is empty. Default true. */
  readonly ingericht?: boolean
}

/** The whole application on a free port with a directory of its own: one for all tests of the file or `describe`. */
export function startToepassing(opties: ToepassingOpties = {}): Toepassing {
  let loopt: { readonly server: Server; readonly cookie: string } | undefined
  beforeAll(async () => {
    const map = tijdelijkeMap()
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      dataDir: map.pad,
      voorbeelden: opties.voorbeelden ?? false,
      logLevel: 'silent',
    })
    await hashEenmaal(server.register.aanmelding)
    const link = server.inrichting ?? ''
    loopt = { server, cookie: opties.ingericht === false ? '' : await volgInrichting(link) }
    return async () => {
      await server.stop()
      map.weg()
    }
  })
  afterAll(() => {
    loopt = undefined
  })
  const nu = () => {
    if (loopt === undefined) throw new Error('the application runs during the tests only')
    return loopt
  }
  return {
    get url() {
      return nu().server.url.replace(/\/$/, '')
    },
    get cookie() {
      return nu().cookie
    },
    get inrichting() {
      return nu().server.inrichting ?? ''
    },
    get register() {
      return nu().server.register
    },
    alsLid: (lid) => alsLid(nu().server.register, lid),
  }
}
