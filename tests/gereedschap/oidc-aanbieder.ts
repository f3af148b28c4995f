import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Someone whom the identity provider knows; the key below is the `sub`. */
export interface Persoon {
  readonly name: string
  readonly email?: string
  readonly preferred_username?: string
}

/** Everybody of the identity provider (*fictief*). */
export const PERSONEN: Readonly<Record<string, Persoon>> = {
  'sub-an': { name: 'An Voorbeeld (fictief)', email: 'an@corporatie.invalid' },
  'sub-bo': { name: 'Bo Voorbeeld (fictief)', email: 'bo@corporatie.invalid' },
  /** As Entra ID tells of who has no mailbox. */
  'sub-cas': { name: 'Cas Voorbeeld (fictief)', preferred_username: 'cas@corporatie.invalid' },
}

export const CLIENT_ID = 'stijgingsregister'
export const CLIENT_SECRET = 'alleen-voor-de-proef'

export interface OidcAanbieder {
  readonly issuer: string
  /** Paths that were asked for, oldest first. */
  readonly gevraagd: readonly string[]
  stop(): Promise<void>
}

/** A real OpenID provider on a free port, with pages of its own for signing in, consent and signing out. */
export const startOidcAanbieder = async (): Promise<OidcAanbieder> => {
  const gevraagd: string[] = []
  let antwoord: (req: IncomingMessage, res: ServerResponse) => unknown = (_, res) => res.end()
  const server = createServer((req, res) => {
    gevraagd.push(new URL(req.url ?? '/', 'http://localhost').pathname)
    antwoord(req, res)
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  antwoord = antwoordVan(maakAanbieder(issuer))
  return { issuer, gevraagd, stop: () => sluit(server) }
}

const maakAanbieder = (issuer: string): Provider =>
  new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        // A native client may come back to any port of this machine: the application chooses its own.
        application_type: 'native',
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: ['http://127.0.0.1/inloggen/oidc/terugkeer'],
        post_logout_redirect_uris: ['http://127.0.0.1/inloggen'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: toonAfmelden },
    },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['een-sleutel-voor-de-proef'] },
    interactions: { url: (_, { uid }) => `/interactie/${uid}` },
    findAccount: (_, sub) => {
      const persoon = PERSONEN[sub]
      if (!persoon) return undefined
      return {
        accountId: sub,
        claims: async () => ({ sub, ...persoon, ...(persoon.email ? { email_verified: true } : {}) }),
      }
    },
    renderError: async (ctx, out) => {
      ctx.type = 'html'
      ctx.body = bladzijde('Fout', `<p>${out.error}</p>`)
    },
  })

const antwoordVan = (provider: Provider) => {
  const rest = provider.callback()
  return (req: IncomingMessage, res: ServerResponse): unknown =>
    req.url?.startsWith('/interactie/') ? toonInteractie(provider, req, res) : rest(req, res)
}

/** Signing in, and then consent; `weiger` refuses. */
const toonInteractie = async (
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> => {
  const vraag = await provider.interactionDetails(req, res)
  if (req.method !== 'POST') return toonVraag(vraag.prompt.name, res)
  const velden = new URLSearchParams(await lichaam(req))
  const resultaat = velden.has('weiger')
    ? { error: 'access_denied', error_description: 'refused' }
    : vraag.prompt.name === 'login'
      ? { login: { accountId: velden.get('sub') ?? '' } }
      : { consent: { grantId: await geefToestemming(provider, vraag) } }
  await provider.interactionFinished(req, res, resultaat, { mergeWithLastSubmission: true })
}

const toonVraag = (soort: string, res: ServerResponse): void => {
  const keuze =
    soort === 'login'
      ? `<label>Account <input name="sub"></label> <button>Aanmelden</button>`
      : `<p>Het register vraagt uw naam en e-mailadres.</p> <button>Toestaan</button>`
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.end(
    bladzijde(
      'Aanbieder',
      `<form method="post">${keuze} <button name="weiger" value="1">Weigeren</button></form>`,
    ),
  )
}

const geefToestemming = async (
  provider: Provider,
  vraag: Awaited<ReturnType<Provider['interactionDetails']>>,
): Promise<string> => {
  const grant = new provider.Grant({
    accountId: vraag.session?.accountId ?? '',
    clientId: String(vraag.params.client_id),
  })
  grant.addOIDCScope(String(vraag.params.scope))
  return grant.save()
}

const toonAfmelden = async (ctx: { body: unknown; type: string }, form: string): Promise<void> => {
  ctx.type = 'html'
  ctx.body = bladzijde(
    'Afmelden',
    `${form}<button form="op.logoutForm" name="logout" value="yes">Ook hier afmelden</button>`,
  )
}

const bladzijde = (titel: string, inhoud: string): string =>
  `<!doctype html><html lang="nl"><title>${titel}</title><main><h1>${titel}</h1>${inhoud}</main></html>`

const lichaam = async (req: IncomingMessage): Promise<string> => {
  const stukken: Buffer[] = []
  for await (const stuk of req) stukken.push(stuk as Buffer)
  return Buffer.concat(stukken).toString()
}

const sluit = (server: Server): Promise<void> =>
  new Promise((klaar) => {
    server.close(() => klaar())
    server.closeAllConnections()
  })

/**
 * Walks through the provider as a browser does, from the address that the register sends to; answers the address at
 * which the provider comes back to the register.
 */
export const doorloop = async (vertrek: string, keuze: { sub: string } | 'weigert'): Promise<string> => {
  const koekjes = new Map<string, string>()
  const { origin } = new URL(vertrek)
  let adres = vertrek
  let velden: URLSearchParams | null = null
  for (let stap = 0; stap < 12; stap++) {
    const res: Response = await fetch(adres, {
      redirect: 'manual',
      headers: { cookie: [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ') },
      ...(velden ? { method: 'POST', body: velden } : {}),
    })
    for (const koek of res.headers.getSetCookie()) {
      const [naam = '', waarde = ''] = (koek.split(';')[0] ?? '').split(/=(.*)/s)
      if (waarde === '') koekjes.delete(naam)
      else koekjes.set(naam, waarde)
    }
    const verder = res.headers.get('location')
    if (verder) {
      adres = new URL(verder, adres).href
      velden = null
      if (!adres.startsWith(`${origin}/`)) return adres
    } else {
      if (!adres.includes('/interactie/')) throw new Error(`the provider stopped at ${await res.text()}`)
      velden = new URLSearchParams(keuze === 'weigert' ? { weiger: '1' } : keuze)
    }
  }
  throw new Error('the provider never came back')
}
