import { renderSVG } from 'uqr'
import { z } from 'zod'
import { Koppelpagina, Noodcodespagina, Tweedefactorpagina } from '../../views/aanmelding/tweede-factor.tsx'
import { eis } from '../decider.ts'
import { NietIngelogd } from '../fouten.ts'
import type { Sessiegebruiker } from '../store/gebruikers.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import { lidVan } from './identiteit.ts'
import { lokaalPad } from './lokaalpad.ts'
import { telMee, vergeetMislukte } from './pogingen.ts'
import { maakHeel, sessieVan } from './sessies.ts'
import { heeftTweedeFactor, klopt, koppelingVan, nieuweNoodcodes } from './tweede-factor.ts'

const codeformulier = z.object({
  code: z
    .string({ error: 'verplicht' })
    .trim()
    .min(1, { error: 'verplicht' })
    .max(40, { error: 'code-onjuist' }),
  naar: z.string().max(2000).optional(),
})

/** For who gave the right password; who is in already goes on, and anybody else begins anew. */
const alsHalve = async (
  c: Verzoek,
  naar: string,
  verder: (sessie: Sessiegebruiker) => Response | Promise<Response>,
): Promise<Response> => {
  const sessie = await sessieVan(c.var.register.aanmelding, c)
  if (!sessie) throw new NietIngelogd()
  return sessie.tweedeFactor === 1 ? c.redirect(naar, 303) : verder(sessie)
}

const isGekoppeld = (c: Verzoek, { userId }: Sessiegebruiker): Promise<boolean> =>
  heeftTweedeFactor(c.var.register.aanmelding, userId)

const verwerkCode = (c: Verzoek, sessie: Sessiegebruiker): Promise<Response> =>
  verwerkFormulier(
    c,
    codeformulier,
    (staat, status) => toonVraag(c, naarUit(staat), staat, status),
    async ({ code, naar }) => {
      if (!(await isGekoppeld(c, sessie))) return c.redirect('/tweede-factor/koppeling', 303)
      await eisCode(c, sessie, code, lokaalPad(naar))
      return c.redirect(lokaalPad(naar), 303)
    },
    { bewaartNiets: true },
  )

const verwerkKoppeling = (c: Verzoek, sessie: Sessiegebruiker): Promise<Response> =>
  verwerkFormulier(
    c,
    codeformulier,
    (staat, status) => toonKoppeling(c, sessie, naarUit(staat), staat, status),
    async ({ code, naar }) => {
      await eisCode(c, sessie, code, lokaalPad(naar))
      const codes = await nieuweNoodcodes(c.var.register.aanmelding, sessie.userId)
      return c.html(<Noodcodespagina codes={codes} naar={lokaalPad(naar)} />)
    },
    { bewaartNiets: true },
  )

const naarUit = ({ invoer: { naar } }: Formulierstaat): string =>
  lokaalPad(typeof naar === 'string' ? naar : undefined)

const eisCode = async (c: Verzoek, sessie: Sessiegebruiker, code: string, naar: string): Promise<void> => {
  const { aanmelding } = c.var.register
  await telMee(aanmelding, c, 'tweede-factor', sessie.userId)
  eis(await klopt(aanmelding, sessie.userId, code), 'code-onjuist', 'code')
  await vergeetMislukte(aanmelding, 'tweede-factor', sessie.userId)
  // Nothing else would open; without a word one would stand before the door again.
  eis(naar.startsWith('/uitnodiging/') || (await lidVan(aanmelding, sessie.userId)).length > 0, 'geen-lid')
  await maakHeel(aanmelding, c, sessie)
}

const toonVraag = (c: Verzoek, naar: string, stand: Formulierstaat | undefined, status: 200 | 409 | 422) =>
  c.html(<Tweedefactorpagina naar={naar} opdrachtId={c.var.register.newId()} stand={stand} />, status)

const toonKoppeling = async (
  c: Verzoek,
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

/** The second step of signing in: with the app that was connected, or connecting it. */
export const tweedeFactorPaden: readonly Pad[] = [
  pad('GET /tweede-factor', { wie: 'OPENBAAR' }, (c) =>
    alsHalve(c, lokaalPad(c.req.query('naar')), () =>
      toonVraag(c, lokaalPad(c.req.query('naar')), undefined, 200),
    ),
  ),
  pad('POST /tweede-factor', { wie: 'OPENBAAR' }, (c) =>
    alsHalve(c, '/', (sessie) => verwerkCode(c, sessie)),
  ),
  pad('GET /tweede-factor/koppeling', { wie: 'OPENBAAR' }, (c) =>
    alsHalve(c, lokaalPad(c.req.query('naar')), async (sessie) =>
      (await isGekoppeld(c, sessie))
        ? c.redirect('/tweede-factor', 303)
        : toonKoppeling(c, sessie, lokaalPad(c.req.query('naar')), undefined, 200),
    ),
  ),
  pad('POST /tweede-factor/koppeling', { wie: 'OPENBAAR' }, (c) =>
    alsHalve(c, '/', async (sessie) =>
      (await isGekoppeld(c, sessie)) ? c.redirect('/tweede-factor', 303) : verwerkKoppeling(c, sessie),
    ),
  ),
]
