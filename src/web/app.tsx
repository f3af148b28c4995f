import { type ErrorHandler, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { toonProbleem } from '../api/problem.ts'
import { apiversie } from '../api/routes.ts'
import { API_PAD } from '../api/versie.ts'
import { metApisleutels } from '../apisleutel/identiteit.ts'
import { NietGevonden } from '../fouten.ts'
import { inzagespoor } from '../inzage/spoor.ts'
import { type Identiteit, toegang } from '../toegang/toegang.ts'
import {
  type Adres,
  alleenEigenAdres,
  alleenEigenHerkomst,
  begrensdAdres,
  veiligeKoppen,
} from './beveiliging.ts'
import { toonFout } from './fouten.tsx'
import type { Omgeving } from './omgeving.ts'
import { padzoeker } from './pad.ts'
import { padenMet } from './paden.ts'
import type { Register } from './register.ts'
import { eigenVerzoekId, verzoeklog } from './verzoeklog.ts'

const MAX_BYTES = 5 * 1024 * 1024

export interface Opties extends Adres {
  /** Who asks. */
  readonly identiteit: Identiteit
  /** Whom to tell of a weakness: `mailto:` or `https:`. */
  readonly veiligheidscontact?: string | null
  /** Serves /assets/*, where the home does not do that itself. */
  readonly bestanden?: MiddlewareHandler
  /** Compresses answers, where the home does not do that itself. */
  readonly compressie?: MiddlewareHandler
}

/** The whole application on what the rim hands it. */
export const createApp = (register: Register, opties: Opties): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.use(eigenVerzoekId)
  app.use(verzoeklog(register.log))
  if (opties.compressie) app.use(opties.compressie)
  app.use(veiligeKoppen(opties))
  app.use(alleenEigenAdres(opties))
  app.use(begrensdAdres)
  app.use(alleenEigenHerkomst(opties))
  app.use(bodyLimit({ maxSize: MAX_BYTES, onError: teGroot }))
  if (opties.bestanden) app.use('/assets/*', opties.bestanden)
  const { veiligheidscontact: contact = null, publiekeUrl = null } = opties
  const paden = padenMet({ contact, publiekeUrl })
  const padVan = padzoeker(paden)
  app.use(toegang(register, metApisleutels(register, opties.identiteit), padVan))
  app.use(inzagespoor(padVan))
  app.use(`${API_PAD}/*`, apiversie)
  for (const { methode, adres, doe } of paden) app.on(methode, adres, doe)
  const toon = toonVoor(register)
  app.onError(toon)
  app.notFound((c) => toon(new NietGevonden(), c))
  return app
}

/** Whatever goes wrong before the API itself is reached is said in its own way, too. */
const toonVoor =
  (register: Register): ErrorHandler =>
  (fout, c) =>
    (c.req.path.startsWith(`${API_PAD}/`) ? toonProbleem : toonFout)(register)(fout, c)

const teGroot = (): never => {
  throw new HTTPException(413)
}
