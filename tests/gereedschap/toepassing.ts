import { afterAll, beforeAll } from 'vitest'
import { startServer } from '../../src/node.ts'
import { tijdelijkeMap } from './tijdelijk.ts'

export interface Toepassing {
  /** Where it listens, without a slash at the end. Known once the tests run. */
  readonly url: string
}

export interface ToepassingOpties {
  /** With the fictitious example data. Default: an empty register. */
  readonly voorbeelden?: boolean
}

/** The whole application on a free port with a directory of its own: one for all tests of the file or `describe`. */
export function startToepassing(opties: ToepassingOpties = {}): Toepassing {
  let url: string | undefined
  beforeAll(async () => {
    const map = tijdelijkeMap()
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      dataDir: map.pad,
      voorbeelden: opties.voorbeelden ?? false,
      organisatie: 'Testcorporatie',
      gebruiker: 'Testgebruiker',
      logLevel: 'silent',
    })
    url = server.url.replace(/\/$/, '')
    return async () => {
      await server.stop()
      map.weg()
    }
  })
  afterAll(() => {
    url = undefined
  })
  return {
    get url() {
      if (url === undefined) throw new Error('the application runs during the tests only')
      return url
    },
  }
}
