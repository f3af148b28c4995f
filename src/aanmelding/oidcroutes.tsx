import type { Context } from 'hono'
import { z } from 'zod'
import { OidcFoutpagina, Vertrekpagina } from '../../views/aanmelding/inloggen-oidc.tsx'
import { Weigering } from '../decider.ts'
import { NietGevonden } from '../fouten.ts'
import { leesInvoer } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Aanmelding } from './aanmelding.ts'
import { vergeetGebruiker } from './gebruikers.ts'
import { lidVan } from './identiteit.ts'
import { richtIn } from './inrichting.ts'
import { inlogpad, lokaalPad } from './lokaalpad.ts'
import type { Oidcdoel } from './oidcdoel.ts'
import type { Oidcreis, Terugkeer } from './oidcreis.ts'
import { telMee } from './pogingen.ts'
import { beginSessie } from './sessies.ts'
import { leesUitnodiging, neemUitnodigingAan } from './uitnodiging.ts'

/** What the button to the provider says; null: there is none. */
export const aanbiederVan = ({ oidc }: Aanmelding): string | null => oidc?.naam ?? null

const velden = z.object({ naar: z.string().optional().catch(undefined) })

/**
 * A page that goes on by itself, and no redirect: the policy of a page with a form (`form-action`) would hold for
 * every site that the provider passes on to.
 */
export const stuurNaarAanbieder = async (c: Verzoek, doel: Oidcdoel): Promise<Response> => {
  const reis = await eisReis(c)
  const adres = await reis.vertrek(c, doel)
  return adres === null ? toonFout(c, 'oidc-onbereikbaar', doel) : toonVertrek(c, adres, reis.naam)
}

/** Ends the session at the provider, too, where one came in by it; null: nothing to end there. */
export const stuurNaarAfmelden = async (c: Verzoek, accountId: string): Promise<Response | null> => {
  const reis = c.var.register.aanmelding.oidc
  const adres = (await reis?.afmeldadres(c, accountId)) ?? null
  return adres === null ? null : toonVertrek(c, adres, null)
}

const toonVertrek = async (c: Context, adres: string, aanbieder: string | null): Promise<Response> => {
  c.header('Refresh', `0; url=${adres}`)
  return c.html(<Vertrekpagina naar={adres} aanbieder={aanbieder} />)
}

/** Ways in are limited, also this one: each attempt is a call to the provider. */
const eisReis = async (c: Verzoek): Promise<Oidcreis> => {
  const { aanmelding } = c.var.register
  if (aanmelding.oidc === null) throw new NietGevonden()
  await telMee(aanmelding, c, 'oidc', '')
  return aanmelding.oidc
}

/** Refused after all: an account that was made on the way leaves no trace. */
const komBinnen = async (
  c: Verzoek,
  { doel, accountId, nieuw }: Extract<Terugkeer, { soort: 'GELUKT' }>,
): Promise<Response> => {
  const { aanmelding } = c.var.register
  let binnen: Binnenkomst
  try {
    binnen = await voltooi(aanmelding, doel, accountId)
  } catch (fout) {
    if (nieuw) await vergeetGebruiker(aanmelding, accountId)
    if (fout instanceof Weigering) return toonFout(c, fout.code, doel)
    throw fout
  }
  await beginSessie(aanmelding, c, accountId, true, binnen.organisatieId)
  return c.redirect(binnen.naar, 303)
}

interface Binnenkomst {
  readonly naar: string
  /** The organisation to work for first; undefined: any of one's own. */
  readonly organisatieId?: string
}

const voltooi = async (aanmelding: Aanmelding, doel: Oidcdoel, accountId: string): Promise<Binnenkomst> => {
  switch (doel.soort) {
    case 'INLOGGEN': {
      if ((await lidVan(aanmelding, accountId)).length === 0) throw new Weigering('geen-lid')
      return { naar: doel.naar }
    }
    case 'UITNODIGING': {
      const uitnodiging = await leesUitnodiging(aanmelding, doel.token)
      if (uitnodiging === null) throw new Weigering('uitnodiging-niet-open')
      await neemUitnodigingAan(aanmelding, uitnodiging, accountId)
      return { naar: '/', organisatieId: uitnodiging.organisatieId }
    }
    case 'INRICHTING': {
      const { token, organisatie, rollen } = doel
      await richtIn(aanmelding, token, { organisatie, rollen }, async () => accountId)
      return { naar: '/' }
    }
  }
}

const STATUS: Readonly<Record<string, 400 | 403 | 503>> = {
  'oidc-onbereikbaar': 503,
  'oidc-verlopen': 400,
  'oidc-mislukt': 400,
}

const toonFout = async (c: Verzoek, code: string, doel: Oidcdoel | null): Promise<Response> =>
  c.html(
    <OidcFoutpagina gebruiker={c.var.register.actor} code={code} opnieuw={begin(doel)} />,
    STATUS[code] ?? 403,
  )

/** The page where this began. */
const begin = (doel: Oidcdoel | null): string => {
  switch (doel?.soort) {
    case 'UITNODIGING':
      return `/uitnodiging/${doel.token}`
    case 'INRICHTING':
      return `/inrichting/${doel.token}`
    case 'INLOGGEN':
      return inlogpad(doel.naar)
    case undefined:
      return '/inloggen'
  }
}

/** To the identity provider and back. */
export const oidcPaden: readonly Pad[] = [
  pad('POST /inloggen/oidc', { wie: 'OPENBAAR' }, async (c) => {
    const { naar } = velden.parse(await leesInvoer(c))
    return stuurNaarAanbieder(c, { soort: 'INLOGGEN', naar: lokaalPad(naar) })
  }),
  pad('GET /inloggen/oidc/terugkeer', { wie: 'OPENBAAR' }, async (c) => {
    const reis = await eisReis(c)
    const terugkeer = await reis.terugkeer(c)
    return terugkeer.soort === 'GELUKT'
      ? komBinnen(c, terugkeer)
      : toonFout(c, terugkeer.code, terugkeer.doel)
  }),
]
