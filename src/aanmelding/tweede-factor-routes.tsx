import { type Context, Hono } from 'hono'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { Koppelpagina, Noodcodespagina, Tweedefactorpagina } from '../../views/tweede-factor.tsx'
import { eis } from '../decider.ts'
import { NietIngelogd } from '../fouten.ts'
import type { Sessiegebruiker } from '../store/gebruikers.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import type { Omgeving } from '../web/omgeving.ts'
import { lokaalPad } from './lokaalpad.ts'
import { telMee, vergeetMislukte } from './pogingen.ts'
import { maakHeel, sessieVan } from './sessies.ts'
import { heeftTweedeFactor, klopt, koppelingVan, nieuweNoodcodes } from './tweede-factor.ts'

/** The second step of signing in: with the app that was connected, or connecting it. */
export const tweedeFactorRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.get('/tweede-factor', async (c) => {
    const sessie = await halveSessie(c)
    const naar = lokaalPad(c.req.query('naar'))
    if (sessie.tweedeFactor === 1) return c.redirect(naar, 303)
    return toonVraag(c, naar, undefined, 200)
  })
  app.post('/tweede-factor', (c) =>
    verwerkFormulier(
      c,
      codeformulier,
      (staat, status) => toonVraag(c, lokaalPad(String(staat.invoer.naar ?? '')), staat, status),
      async ({ code, naar }) => {
        const { aanmelding } = c.var.register
        const sessie = await halveSessie(c)
        if (!(await heeftTweedeFactor(aanmelding, sessie.userId)))
          return c.redirect('/tweede-factor/koppeling', 303)
        await eisCode(c, sessie, code)
        return c.redirect(lokaalPad(naar), 303)
      },
      { bewaartNiets: true },
    ),
  )
  app.get('/tweede-factor/koppeling', async (c) => {
    const sessie = await halveSessie(c)
    if (await heeftTweedeFactor(c.var.register.aanmelding, sessie.userId))
      return c.redirect('/tweede-factor', 303)
    return toonKoppeling(c, sessie, lokaalPad(c.req.query('naar')), undefined, 200)
  })
  app.post('/tweede-factor/koppeling', async (c) => {
    const sessie = await halveSessie(c)
    const { aanmelding } = c.var.register
    if (await heeftTweedeFactor(aanmelding, sessie.userId)) return c.redirect('/tweede-factor', 303)
    return verwerkFormulier(
      c,
      codeformulier,
      (staat, status) => toonKoppeling(c, sessie, lokaalPad(String(staat.invoer.naar ?? '')), staat, status),
      async ({ code, naar }) => {
        await eisCode(c, sessie, code)
        const codes = await nieuweNoodcodes(aanmelding, sessie.userId)
        return c.html(<Noodcodespagina codes={codes} naar={lokaalPad(naar)} />)
      },
      { bewaartNiets: true },
    )
  })
  return app
}

const codeformulier = z.object({
  code: z
    .string({ error: 'verplicht' })
    .trim()
    .min(1, { error: 'verplicht' })
    .max(40, { error: 'code-onjuist' }),
  naar: z.string().max(2000).optional(),
})

/** Who gave the right password, or signed in wholly. */
const halveSessie = async (c: Context<Omgeving>): Promise<Sessiegebruiker> => {
  const sessie = await sessieVan(c.var.register.aanmelding, c)
  if (!sessie) throw new NietIngelogd()
  return sessie
}

const eisCode = async (c: Context<Omgeving>, sessie: Sessiegebruiker, code: string): Promise<void> => {
  const { aanmelding } = c.var.register
  await telMee(aanmelding, c, 'tweede-factor', sessie.userId)
  eis(await klopt(aanmelding, sessie.userId, code), 'code-onjuist', 'code')
  await vergeetMislukte(aanmelding, 'tweede-factor', sessie.userId)
  await maakHeel(aanmelding, c, sessie)
}

const toonVraag = (
  c: Context<Omgeving>,
  naar: string,
  stand: Formulierstaat | undefined,
  status: 200 | 409 | 422,
) => c.html(<Tweedefactorpagina naar={naar} opdrachtId={c.var.register.newId()} stand={stand} />, status)

const toonKoppeling = async (
  c: Context<Omgeving>,
  { userId, email }: Sessiegebruiker,
  naar: string,
  stand: Formulierstaat | undefined,
  status: 200 | 409 | 422,
): Promise<Response> => {
  const { uri, sleutel } = await koppelingVan(c.var.register.aanmelding, userId, email)
  return c.html(
    <Koppelpagina
      qr={`data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 2 }))}`}
      uri={uri}
      sleutel={sleutel}
      naar={naar}
      opdrachtId={c.var.register.newId()}
      stand={stand}
    />,
    status,
  )
}
