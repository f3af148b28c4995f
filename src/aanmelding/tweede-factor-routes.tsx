import { renderSVG } from 'uqr'
import { z } from 'zod'
import { Koppelpagina, Noodcodespagina, Tweedefactorpagina } from '../../views/aanmelding/tweede-factor.tsx'
import { CODE } from '../../views/aanmelding/velden.ts'
import { eis } from '../decider.ts'
import { NietIngelogd } from '../fouten.ts'
import type { Sessiegebruiker } from '../store/gebruikers.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan } from '../web/velden.ts'
import { lidVan } from './identiteit.ts'
import { bestemmingVan, lokaalPad } from './lokaalpad.ts'
import { telMee, vergeetMislukte } from './pogingen.ts'
import { maakHeel, sessieVan } from './sessies.ts'
import { heeftTweedeFactor, klopt, koppelingVan, nieuweNoodcodes } from './tweede-factor.ts'

const codeformulier = invoerVan(CODE, {
  code: z
    .string({ error: 'verplicht' })
    .trim()
    .min(1, { error: 'verplicht' })
    .max(40, { error: 'code-onjuist' }),
  naar: z.string().max(2000).optional(),
})

type Stap = (c: Verzoek, register: Register, sessie: Sessiegebruiker) => Response | Promise<Response>

/** For who gave the right password; who is in already goes on, and anybody else begins anew. */
const alsHalve =
  (doe: Stap) =>
  async (c: Verzoek, register: Register): Promise<Response> => {
    const sessie = await sessieVan(register.aanmelding, c)
    if (!sessie) throw new NietIngelogd()
    return sessie.tweedeFactor === 1 ? c.redirect(bestemmingVan(c), 303) : doe(c, register, sessie)
  }

const zonderKoppeling = (doe: Stap) =>
  alsHalve(async (c, register, sessie) =>
    (await heeftTweedeFactor(register.aanmelding, sessie.userId))
      ? c.redirect('/tweede-factor', 303)
      : doe(c, register, sessie),
  )

const verwerkCode: Stap = (c, register, sessie) =>
  verwerkFormulier(
    c,
    codeformulier,
    (stand) => toonVraag(c, register, stand),
    async ({ code, naar }) => {
      if (!(await heeftTweedeFactor(register.aanmelding, sessie.userId)))
        return c.redirect('/tweede-factor/koppeling', 303)
      await eisCode(c, register, sessie, code, lokaalPad(naar))
      return c.redirect(lokaalPad(naar), 303)
    },
    { bewaartNiets: true },
  )

const verwerkKoppeling: Stap = (c, register, sessie) =>
  verwerkFormulier(
    c,
    codeformulier,
    (stand) => toonKoppeling(c, register, sessie, stand),
    async ({ code, naar }) => {
      await eisCode(c, register, sessie, code, lokaalPad(naar))
      const codes = await nieuweNoodcodes(register.aanmelding, sessie.userId)
      return c.html(<Noodcodespagina codes={codes} naar={lokaalPad(naar)} />)
    },
    { bewaartNiets: true },
  )

const eisCode = async (
  c: Verzoek,
  { aanmelding }: Register,
  sessie: Sessiegebruiker,
  code: string,
  naar: string,
): Promise<void> => {
  await telMee(aanmelding, c, 'tweede-factor', sessie.userId)
  eis(await klopt(aanmelding, sessie.userId, code), 'code-onjuist', 'code')
  await vergeetMislukte(aanmelding, 'tweede-factor', sessie.userId)
  // Nothing else would open; without a word one would stand before the door again.
  eis(naar.startsWith('/uitnodiging/') || (await lidVan(aanmelding, sessie.userId)).length > 0, 'geen-lid')
  await maakHeel(aanmelding, c, sessie)
}

const toonVraag = (c: Verzoek, { newId }: Register, stand?: Formulierstaat) =>
  c.html(<Tweedefactorpagina naar={bestemmingVan(c, stand)} opdrachtId={newId()} stand={stand} />)

const toonKoppeling = async (
  c: Verzoek,
  { aanmelding, newId }: Register,
  { userId, email }: Sessiegebruiker,
  stand?: Formulierstaat,
): Promise<Response> => {
  const { uri, sleutel } = await koppelingVan(aanmelding, userId, email)
  return c.html(
    <Koppelpagina
      qr={`data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 2 }))}`}
      uri={uri}
      sleutel={sleutel}
      naar={bestemmingVan(c, stand)}
      opdrachtId={newId()}
      stand={stand}
    />,
  )
}

/** The second step of signing in: with the app that was connected, or connecting it. */
export const tweedeFactorPaden: readonly Pad[] = [
  pad(
    'GET /tweede-factor',
    { wie: 'OPENBAAR' },
    alsHalve((c, register) => toonVraag(c, register)),
  ),
  pad('POST /tweede-factor', { wie: 'OPENBAAR' }, alsHalve(verwerkCode)),
  pad('GET /tweede-factor/koppeling', { wie: 'OPENBAAR' }, zonderKoppeling(toonKoppeling)),
  pad('POST /tweede-factor/koppeling', { wie: 'OPENBAAR' }, zonderKoppeling(verwerkKoppeling)),
]
