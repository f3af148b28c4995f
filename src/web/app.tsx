import { type ErrorHandler, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { accountRoutes } from '../aanmelding/accountroutes.tsx'
import { inlogRoutes } from '../aanmelding/inlogroutes.tsx'
import { inrichtingRoutes } from '../aanmelding/inrichtingroutes.tsx'
import { oidcRoutes } from '../aanmelding/oidcroutes.tsx'
import { tweedeFactorRoutes } from '../aanmelding/tweede-factor-routes.tsx'
import { uitnodigingRoutes } from '../aanmelding/uitnodigingroutes.tsx'
import { toonProbleem } from '../api/problem.ts'
import { apiRoutes } from '../api/routes.ts'
import { API_PAD } from '../api/versie.ts'
import { metApisleutels } from '../apisleutel/identiteit.ts'
import { apisleutelRoutes } from '../apisleutel/routes.tsx'
import { beheerRoutes } from '../beheer/routes.tsx'
import { bewaringRoutes } from '../bewaring/routes.tsx'
import { casusRoutes } from '../casus/routes.tsx'
import { deelnemerRoutes } from '../deelnemer/routes.tsx'
import { NietGevonden } from '../fouten.ts'
import { importRoutes } from '../import/routes.tsx'
import { inzageRoutes } from '../inzage/routes.tsx'
import { inzagespoor } from '../inzage/spoor.ts'
import { begrippenRoutes } from '../methodiek/begrippen-routes.tsx'
import { methodiekRoutes } from '../methodiek/routes.tsx'
import { noodtoegangRoutes } from '../noodtoegang/routes.tsx'
import { onderzoekRoutes } from '../onderzoek/routes.tsx'
import { organisatieRoutes } from '../organisatie/routes.tsx'
import { overzichtRoutes } from '../overzicht/routes.tsx'
import { referentieRoutes } from '../referentie/routes.tsx'
import { sroiAnalyseRoutes } from '../sroi-analyse/routes.tsx'
import { type Identiteit, toegang } from '../toegang/toegang.ts'
import { trajectRoutes } from '../traject/routes.tsx'
import {
  type Adres,
  alleenEigenAdres,
  alleenEigenHerkomst,
  begrensdAdres,
  veiligeKoppen,
} from './beveiliging.ts'
import { toonFout } from './fouten.tsx'
import { gezondheidRoutes } from './gezondheid.ts'
import type { Omgeving } from './omgeving.ts'
import type { Register } from './register.ts'
import { veiligheidscontactRoutes } from './veiligheidscontact.ts'
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

/** What each part of the domain answers. */
const ROUTES: readonly (() => Hono<Omgeving>)[] = [
  gezondheidRoutes,
  inlogRoutes,
  accountRoutes,
  tweedeFactorRoutes,
  inrichtingRoutes,
  oidcRoutes,
  uitnodigingRoutes,
  overzichtRoutes,
  casusRoutes,
  noodtoegangRoutes,
  beheerRoutes,
  apiRoutes,
  onderzoekRoutes,
  sroiAnalyseRoutes,
  referentieRoutes,
  methodiekRoutes,
  importRoutes,
  deelnemerRoutes,
  trajectRoutes,
  organisatieRoutes,
  apisleutelRoutes,
  begrippenRoutes,
  inzageRoutes,
  bewaringRoutes,
]

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
  app.use(toegang(register, metApisleutels(register, opties.identiteit)))
  app.use(inzagespoor)
  for (const routes of ROUTES) app.route('/', routes())
  const { veiligheidscontact: contact = null, publiekeUrl = null } = opties
  app.route('/', veiligheidscontactRoutes({ contact, publiekeUrl }))
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
