import type { D1Database } from '@cloudflare/workers-types'
import manifest from '../dist/assets/manifest.json' with { type: 'json' }
import { gebruikBestanden } from '../views/onderdelen/bestanden.ts'
import { sessieIdentiteit } from './aanmelding/identiteit.ts'
import { vulNieuwRegister } from './begin.ts'
import { OngeldigeConfiguratie } from './config.ts'
import { sha256 } from './cryptografie.ts'
import { leesHoofdsleutels } from './kluis/hoofdsleutels.ts'
import { tijdreis } from './kluis/kopieen.ts'
import { openRegister } from './opstart.ts'
import { openD1 } from './store/d1.ts'
import { createApp } from './web/app.tsx'
import type { Log } from './web/register.ts'

interface Env {
  readonly DB: D1Database
  readonly ORGANISATIE?: string
  readonly GEBRUIKER?: string
  readonly VOORBEELDEN?: string
  /** Master keys in base64, newest first: a secret of the Worker. */
  readonly HOOFDSLEUTEL?: string
}

type App = ReturnType<typeof createApp>

let opgestart: Promise<App> | null = null

/** The application on D1. Until there is a login it answers on names of this machine only. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    opgestart ??= start(env).catch((fout: unknown) => {
      opgestart = null
      throw fout
    })
    return (await opgestart).fetch(request)
  },
}

/** D1 can be put back to any minute of the last thirty days. */
const TIME_TRAVEL = tijdreis('Cloudflare D1 Time Travel', 30)

const start = async (env: Env): Promise<App> => {
  gebruikBestanden(manifest)
  const hoofdsleutels = leesHoofdsleutels(env.HOOFDSLEUTEL ?? '')
  if (!hoofdsleutels) throw new OngeldigeConfiguratie('HOOFDSLEUTEL', 'config-hoofdsleutel')
  const rand = {
    db: openD1(env.DB),
    sha256,
    hoofdsleutels,
    kopieen: TIME_TRAVEL,
    log,
    now: () => new Date().toISOString(),
  }
  const { register } = await openRegister({ ...rand, runner: { pageSize: 500, share: false } })
  await vulNieuwRegister(register, { voorbeelden: env.VOORBEELDEN === 'aan' })
  return createApp(register, { identiteit: sessieIdentiteit(register.aanmelding), alleenLokaal: true })
}

const log: Log = {
  info: (gegevens, bericht) => console.log(JSON.stringify({ bericht, ...gegevens })),
  warn: (gegevens, bericht) => console.warn(JSON.stringify({ bericht, ...gegevens })),
  error: (gegevens, bericht) => console.error(JSON.stringify({ bericht, ...gegevens })),
}
