import type { D1Database } from '@cloudflare/workers-types'
import manifest from '../dist/assets/manifest.json' with { type: 'json' }
import { gebruikBestanden } from '../views/onderdelen/bestanden.ts'
import type { Aanmelding } from './aanmelding/aanmelding.ts'
import { sessieIdentiteit } from './aanmelding/identiteit.ts'
import { maakInrichting } from './aanmelding/inrichting.ts'
import { type Aanmeldinstellingen, STANDAARDINSTELLINGEN } from './aanmelding/instellingen.ts'
import { legVoorbeeldaccountsVast } from './aanmelding/voorbeeldaccounts.ts'
import { vulNieuwRegister } from './begin.ts'
import { type Config, OngeldigeConfiguratie, readConfig } from './config.ts'
import { sha256 } from './cryptografie.ts'
import { leesHoofdsleutels } from './kluis/hoofdsleutels.ts'
import { tijdreis } from './kluis/kopieen.ts'
import { openRegister } from './opstart.ts'
import { openD1 } from './store/d1.ts'
import { createApp } from './web/app.tsx'
import type { Log } from './web/register.ts'

/** Besides the database: what src/config.ts reads, as variables and secrets of the Worker. */
interface Env {
  readonly DB: D1Database
  /** Secret of whoever installs it: the set-up link is /inrichting/ with this behind it. */
  readonly INRICHTINGSCODE?: string
}

type App = ReturnType<typeof createApp>

let opgestart: Promise<App> | null = null

/** The application on D1. Without a public address it answers on names of this machine only. */
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
  const config = readConfig({ VOORBEELDEN: 'uit', ...alleenTekst(env) })
  const hoofdsleutels = leesHoofdsleutels(config.hoofdsleutel ?? '')
  if (!hoofdsleutels) throw new OngeldigeConfiguratie('HOOFDSLEUTEL', 'config-hoofdsleutel')
  const rand = {
    db: openD1(env.DB),
    sha256,
    hoofdsleutels,
    aanmelding: aanmeldinstellingen(config),
    kopieen: TIME_TRAVEL,
    log,
    now: () => new Date().toISOString(),
  }
  const { register } = await openRegister({ ...rand, runner: { pageSize: 500, share: false } })
  await vulNieuwRegister(register, { voorbeelden: config.voorbeelden })
  if (config.voorbeelden) await legVoorbeeldaccountsVast(register.aanmelding)
  await maakInrichtingMetCode(register.aanmelding, env.INRICHTINGSCODE ?? '')
  const { publiekeUrl = null, veiligheidscontact = null } = config
  return createApp(register, {
    identiteit: sessieIdentiteit(register.aanmelding),
    alleenLokaal: publiekeUrl === null,
    publiekeUrl,
    veiligheidscontact,
  })
}

const alleenTekst = (env: Env): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter(([, waarde]) => typeof waarde === 'string'))

const aanmeldinstellingen = (config: Config): Aanmeldinstellingen => ({
  publiekeUrl: config.publiekeUrl ?? null,
  sessieUren: config.sessieUren ?? STANDAARDINSTELLINGEN.sessieUren,
  rustMinuten: config.sessieRustMinuten ?? STANDAARDINSTELLINGEN.rustMinuten,
  voorbeeldaccounts: false,
  oidc: config.oidc ?? null,
  adresVan: (c) => c.req.header('cf-connecting-ip') ?? 'onbekend',
})

/** Shorter can be guessed: then there is no link at all. */
const MIN_CODE = 24

const maakInrichtingMetCode = async (aanmelding: Aanmelding, code: string): Promise<void> => {
  if (code.length >= MIN_CODE) await maakInrichting(aanmelding, code)
}

const log: Log = {
  info: (gegevens, bericht) => console.log(JSON.stringify({ bericht, ...gegevens })),
  warn: (gegevens, bericht) => console.warn(JSON.stringify({ bericht, ...gegevens })),
  error: (gegevens, bericht) => console.error(JSON.stringify({ bericht, ...gegevens })),
}
