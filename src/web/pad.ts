import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import { GeenToegang } from '../fouten.ts'
import type { Inzagepad } from '../inzage/paden.ts'
import type { Padbeleid } from '../toegang/paden.ts'
import type { Omgeving } from './omgeving.ts'
import type { Register } from './register.ts'

/** One request, with the register as far as whoever asks may reach it. */
export type Verzoek = Context<Omgeving>

type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Antwoord = Response | Promise<Response>

/** One address: who may call it, what reading it leaves in the trail, and what it does. */
export interface Pad {
  readonly methode: string
  /** With the patterns of its parameters, as the router takes it. */
  readonly adres: string
  readonly wie: Padbeleid
  readonly spoor: Inzagepad | null
  doe(c: Verzoek): Antwoord
}

interface Regels {
  readonly wie: Padbeleid
  /** Left in the trail when a page is shown: by opening it, or by a form that is refused and stands there again. */
  readonly spoor?: Inzagepad
}

/** One text for each parameter of the address. */
type Delen<Adres extends string> = Adres extends `${string}/:${infer Rest}` ? [string, ...Delen<Rest>] : []

/** Declares an address. `doe` gets the parameters of the address one by one, in their order. */
export const pad = <Adres extends `${Methode} /${string}`>(
  naam: Adres,
  { wie, spoor }: Regels,
  doe: (c: Verzoek, register: Register, ...delen: Delen<Adres>) => Antwoord,
): Pad => {
  const [methode = '', adres = ''] = naam.split(' ')
  const delen = [...adres.matchAll(/\/:(\w+)/g)].map(([, deel = '']) => deel)
  return {
    methode,
    adres,
    wie,
    spoor: spoor ?? null,
    doe: (c) => doe(c, c.var.register, ...(delen.map((deel) => c.req.param(deel)) as Delen<Adres>)),
  }
}

/** Finds what is declared of an address; null: there is no such address. */
export type Padzoeker = (c: Context) => Pad | null

/** Looks at the first route that a request reaches. A route that is not declared is closed. */
export const padzoeker = (paden: readonly Pad[]): Padzoeker => {
  const perNaam = new Map(paden.map((pad) => [`${pad.methode} ${pad.adres}`, pad]))
  return (c) => {
    const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')
    if (!route) return null
    const pad = perNaam.get(`${route.method} ${route.path}`)
    if (!pad) throw new GeenToegang()
    return pad
  }
}
