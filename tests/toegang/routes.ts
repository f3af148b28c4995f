import type { Bezoek } from '../gereedschap/geheugenregister.ts'
import {
  ANDERE,
  analyseVan,
  COLLEGA,
  deelnemerVan,
  doelVan,
  importVan,
  METHODIEK,
  NOODTOEGANG,
  nr,
  type Proefcasus,
  rijVan,
  SLEUTEL,
  trajectVan,
  UITNODIGING,
  VREEMDE,
} from './wereld.ts'

/* Every route of the application, and how to knock at it. */

export interface Route {
  readonly methode: string
  readonly pad: string
}

export const ANDERE_ID = nr(2, 77)
export const NERGENS = nr(9, 1)

/** Without the middleware. */
export const routesVan = ({ app }: Bezoek): readonly Route[] =>
  app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ methode: method, pad: path }))

export type Vulling = (route: Route, parameter: string) => string

/** Ids of nothing that there is. */
export const nergens: Vulling = (_route, parameter) => (parameter === 'dataset' ? 'casussen' : NERGENS)

/** The ids of one casus and of its parts. */
export const vanCasus =
  (casus: Proefcasus): Vulling =>
  (route, parameter) => {
    if (parameter === 'dataset') return 'casussen'
    if (parameter === 'rijId' || route.pad.includes('/sroi-rijen/')) return rijVan(casus)
    if (parameter === 'onderdeel') return onderdeelVan(casus, route)
    if (/^\/analyses\/|\/sroi-analyses\//.test(route.pad)) return analyseVan(casus)
    const kamer = KAMERS.find(([begin]) => route.pad.startsWith(begin))
    return kamer ? kamer[1](casus, parameter) : casus.casusId
  }

/** What is not about casussen, by where its address begins. */
const KAMERS: readonly (readonly [begin: string, id: (casus: Proefcasus, parameter: string) => string])[] = [
  ['/import/', importVan],
  [
    '/deelnemers/',
    (casus, parameter) => (parameter === 'trajectId' ? trajectVan(casus) : deelnemerVan(casus)),
  ],
  ['/apisleutels/', () => SLEUTEL],
  ['/noodtoegang/', () => NOODTOEGANG],
  ['/organisatie/leden/', () => VREEMDE],
  ['/organisaties/', () => ANDERE],
]

const onderdeelVan = (casus: Proefcasus, { pad }: Route): string => {
  if (pad.includes('/betrokkenen/')) return COLLEGA
  if (pad.includes('/uitnodigingen/')) return UITNODIGING
  return pad.includes('/methodieken/') ? METHODIEK : doelVan(casus)
}

export const adresVan = (route: Route, vul: Vulling = nergens): string =>
  route.pad
    .replaceAll(/:(\w+)(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g, (_, parameter: string) => vul(route, parameter))
    .replace('*', 'iets')

const OPDRACHT = nr(10, 1)

/** GET it, or send its form with fields that many forms take. */
export const klop = async ({ app }: Bezoek, { methode }: Route, adres: string): Promise<Response> =>
  app.request(adres, {
    method: methode,
    headers: {
      host: 'localhost',
      origin: 'http://localhost',
      'content-type': 'application/x-www-form-urlencoded',
    },
    ...(methode !== 'GET' && { body: new URLSearchParams(VELDEN).toString() }),
  })

const VELDEN = {
  opdrachtId: OPDRACHT,
  versie: '1',
  reden: 'Omdat het zo is.',
  tekst: 'Een tekst.',
  toelichting: 'Een toelichting.',
  niveau: 'ONDERZOEK',
  accountId: COLLEGA,
  methodiekId: METHODIEK,
  uitkomst: 'STIJGING',
  peildatum: '22-11-2026',
  wat: OPDRACHT,
  bij: 'status',
}

/** Was someone sent away at the door, and why? */
export const waaromNiet = (antwoord: Response): 'MAG' | 'INLOGGEN' | 'GEEN_TOEGANG' => {
  const naarInloggen = /^\/inloggen(\?naar=|$)/.test(antwoord.headers.get('location') ?? '')
  if (antwoord.status === 401 || naarInloggen) return 'INLOGGEN'
  return antwoord.status === 403 ? 'GEEN_TOEGANG' : 'MAG'
}
