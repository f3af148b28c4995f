import { APIError } from 'better-auth/api'
import { z } from 'zod'
import { Inlogpagina } from '../../views/aanmelding/inloggen.tsx'
import { INLOGGEN } from '../../views/aanmelding/velden.ts'
import { Weigering } from '../decider.ts'
import { NietGevonden } from '../fouten.ts'
import { haalSessieWegMetToken } from '../store/gebruikers.ts'
import { isIngelogd } from '../toegang/wie.ts'
import { type Formulierstaat, leesInvoer, verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan } from '../web/velden.ts'
import type { Aanmelding } from './aanmelding.ts'
import { bestemmingVan, lokaalPad } from './lokaalpad.ts'
import { aanbiederVan, stuurNaarAfmelden } from './oidcroutes.tsx'
import { telMee, vergeetMislukte } from './pogingen.ts'
import { beeindigSessie, beginSessie, sessieVan, wisCookie } from './sessies.ts'
import { heeftTweedeFactor } from './tweede-factor.ts'
import { isVoorbeeldinlog, voorbeeldenOm } from './voorbeeldaccounts.ts'

const logIn = (c: Verzoek, register: Register): Promise<Response> =>
  verwerkFormulier(
    c,
    inlogformulier,
    (stand) => toon(c, register, stand),
    async ({ email, wachtwoord, naar }) => {
      const { aanmelding } = register
      await telMee(aanmelding, c, 'inloggen', email)
      const userId = await eisWachtwoord(aanmelding, email, wachtwoord)
      await vergeetMislukte(aanmelding, 'inloggen', email)
      await beginSessie(aanmelding, c, userId, false)
      const stap = (await heeftTweedeFactor(aanmelding, userId))
        ? '/tweede-factor'
        : '/tweede-factor/koppeling'
      return c.redirect(`${stap}?naar=${encodeURIComponent(lokaalPad(naar))}`, 303)
    },
    { bewaartNiets: true },
  )

const logInAlsVoorbeeld = async (c: Verzoek, { aanmelding }: Register): Promise<Response> => {
  const { accountId, naar } = await leesInvoer(c)
  await telMee(aanmelding, c, 'voorbeeld', '')
  if (typeof accountId !== 'string' || !(await isVoorbeeldinlog(aanmelding, accountId)))
    throw new NietGevonden()
  await beginSessie(aanmelding, c, accountId, true)
  return c.redirect(lokaalPad(naar), 303)
}

const logUit = async (c: Verzoek, { aanmelding }: Register): Promise<Response> => {
  const sessie = await sessieVan(aanmelding, c)
  if (sessie) await beeindigSessie(aanmelding, c, sessie)
  else wisCookie(aanmelding, c)
  c.header('Clear-Site-Data', '"cache", "storage"')
  return (sessie && (await stuurNaarAfmelden(c, sessie.userId))) ?? c.redirect('/inloggen?uit=ja', 303)
}

const inlogformulier = invoerVan(INLOGGEN, {
  email: z.string({ error: 'verplicht' }).trim().min(1, { error: 'verplicht' }).max(254),
  wachtwoord: z.string({ error: 'verplicht' }).min(1, { error: 'verplicht' }).max(1000),
  naar: z.string().max(2000).optional(),
})

/** One answer for an unknown address and for a wrong password, in the same time. */
const eisWachtwoord = async (aanmelding: Aanmelding, email: string, wachtwoord: string): Promise<string> => {
  try {
    const { token, user } = await aanmelding.auth.api.signInEmail({ body: { email, password: wachtwoord } })
    // The session of better-auth would stand without a second factor; ours begins when that is known.
    await aanmelding.db.commit([haalSessieWegMetToken(token)])
    return user.id
  } catch (fout) {
    if (fout instanceof APIError) throw new Weigering('inloggen-mislukt')
    throw fout
  }
}

const toon = async (c: Verzoek, register: Register, stand?: Formulierstaat): Promise<Response> =>
  c.html(
    <Inlogpagina
      naar={bestemmingVan(c, stand)}
      uitgelogd={c.req.query('uit') === 'ja'}
      voorbeelden={await voorbeeldenOm(register.aanmelding)}
      aanbieder={aanbiederVan(register.aanmelding)}
      opdrachtId={register.newId()}
      stand={stand}
    />,
  )

/** In and out. The forms are whole pages: whoever enters gets another menu. */
export const inlogPaden: readonly Pad[] = [
  pad('GET /inloggen', { wie: 'OPENBAAR' }, (c, register) =>
    isIngelogd(register.actor) ? c.redirect(bestemmingVan(c), 303) : toon(c, register),
  ),
  pad('POST /inloggen', { wie: 'OPENBAAR' }, logIn),
  pad('POST /inloggen/voorbeeld', { wie: 'OPENBAAR' }, logInAlsVoorbeeld),
  pad('POST /uitloggen', { wie: 'OPENBAAR' }, logUit),
]
