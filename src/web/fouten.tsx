import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { Foutpagina } from '../../views/web/foutpagina.tsx'
import { inlogpad } from '../aanmelding/lokaalpad.ts'
import { Weigering } from '../decider.ts'
import { GeenToegang, NietGevonden, NietIngelogd, TeVaak } from '../fouten.ts'
import { Versieconflict } from './handelaf.ts'
import { foutregel } from './logregel.ts'
import type { Register } from './register.ts'

/** The query in the address cannot be read: `fouten` per parameter. */
export class OngeldigeVraag extends Error {
  override readonly name = 'OngeldigeVraag'
  readonly fouten: Readonly<Record<string, string>>
  constructor(fouten: Readonly<Record<string, string>>) {
    super('the query cannot be read')
    this.fouten = fouten
  }
}

/** A read model is being rebuilt or has stopped. */
export class LeesmodelNietGereed extends Error {
  override readonly name = 'LeesmodelNietGereed'
  readonly code: 'wordt-bijgewerkt' | 'leesmodel-gestopt'
  constructor(code: 'wordt-bijgewerkt' | 'leesmodel-gestopt') {
    super(code)
    this.code = code
  }
}

export type Foutstatus = 400 | 401 | 403 | 404 | 409 | 413 | 414 | 421 | 422 | 429 | 500 | 503

export interface Foutantwoord {
  readonly status: Foutstatus
  readonly code: string
  readonly velden: Readonly<Record<string, string>>
}

/** The one mapping from an error to an answer; pages and the API only differ in how they write it down. */
export const alsAntwoord = (fout: Error): Foutantwoord => {
  if (fout instanceof NietGevonden) return { status: 404, code: 'niet-gevonden', velden: {} }
  if (fout instanceof NietIngelogd) return { status: 401, code: 'niet-ingelogd', velden: {} }
  if (fout instanceof TeVaak) return { status: 429, code: 'te-vaak', velden: {} }
  if (fout instanceof GeenToegang) return { status: 403, code: 'geen-toegang', velden: {} }
  if (fout instanceof OngeldigeVraag) return { status: 400, code: 'vraag-ongeldig', velden: fout.fouten }
  if (fout instanceof Weigering)
    return { status: 422, code: fout.code, velden: fout.veld ? { [fout.veld]: fout.code } : {} }
  if (fout instanceof Versieconflict) return { status: 409, code: 'intussen-gewijzigd', velden: {} }
  if (fout instanceof LeesmodelNietGereed) return { status: 503, code: fout.code, velden: {} }
  if (fout instanceof HTTPException)
    return { status: bekendeStatus(fout.status), code: codeBij(fout), velden: {} }
  return { status: 500, code: 'ging-mis', velden: {} }
}

/** Answers an error with a page in Dutch; what is not the person's doing is logged with the id of the request. */
export const toonFout = (basis: Register) => (fout: Error, c: Context) => {
  const register: Register = c.get('register') ?? basis
  const antwoord = alsAntwoord(fout)
  if (fout instanceof NietIngelogd && isOpvragen(c)) return naarInloggen(c)
  logFout(register, fout, antwoord, c)
  if (antwoord.status === 503) c.header('Retry-After', '3')
  if (fout instanceof TeVaak) c.header('Retry-After', String(fout.wacht))
  return c.html(
    <Foutpagina antwoord={antwoord} verzoek={c.get('requestId')} gebruiker={register.actor} />,
    antwoord.status,
  )
}

const isOpvragen = (c: Context): boolean => ['GET', 'HEAD'].includes(c.req.method)

/** A page leads to signing in and back; htmx is told to go there as a whole. */
const naarInloggen = (c: Context): Response => {
  const { pathname, search } = new URL(c.req.url)
  const inHtmx = c.req.header('hx-request') === 'true'
  const getoond = inHtmx ? c.req.header('hx-current-url') : undefined
  const hier = getoond !== undefined && URL.canParse(getoond) ? new URL(getoond) : { pathname, search }
  const naar = inlogpad(hier.pathname + hier.search)
  if (!inHtmx) return c.redirect(naar, 303)
  c.header('HX-Redirect', naar)
  return c.body(null, 204)
}

export const logFout = (register: Register, fout: Error, antwoord: Foutantwoord, c: Context): void => {
  if (antwoord.status !== 500) return
  register.log.error(
    { verzoek: c.get('requestId'), route: routePath(c, -1), ...foutregel(fout) },
    'request failed',
  )
}

const BEKEND: readonly number[] = [400, 401, 403, 404, 409, 413, 414, 421, 422, 429, 500, 503]

const bekendeStatus = (status: number): Foutstatus => (BEKEND.includes(status) ? (status as Foutstatus) : 400)

const codeBij = (fout: HTTPException): string => {
  if (fout.status === 403) return 'herkomst-geweigerd'
  if (fout.status === 413) return 'te-groot-bestand'
  if (fout.status === 414) return 'adres-te-lang'
  if (fout.status === 421) return 'adres-geweigerd'
  return 'formulier-onleesbaar'
}
