import { z } from 'zod'
import { type Methodiekbeeld, methodiekstroom } from '../../events/methodiekbeeld.ts'
import { bedrag, jaartal, PRIMAIRE_PROCESSEN, ROUTES, reden, regel, tekst } from '../../events/waarden.ts'
import {
  alleMethodieken,
  gebruikPerMethodiek,
  type Methodiek,
  routesPerMethodiek,
} from '../../projections/methodieken.ts'
import type { Methodiekkolom } from '../../projections/methodiekvergelijking.ts'
import { Methodiekformulierpagina } from '../../views/methodiek/formulier.tsx'
import { Methodiekpagina } from '../../views/methodiek/methodiek.tsx'
import { Methodiekenpagina, type Methodiekregel } from '../../views/methodiek/methodieken.tsx'
import { BESCHRIJVING, FILTER, HERZIENING, INTREKKING } from '../../views/methodiek/velden.ts'
import { VergelijkingMisluktpagina, Vergelijkingspagina } from '../../views/methodiek/vergelijking.tsx'
import { GeenToegang, NietGevonden } from '../fouten.ts'
import { vandaag } from '../kern/dag.ts'
import { magMethodiekBewerken } from '../toegang/beleid.ts'
import { leesNamen } from '../toegang/namen.ts'
import { KENNIS, LEZEN } from '../toegang/paden.ts'
import { leesStand } from '../toegang/stand.ts'
import { type Formulierstaat, veldfouten, verwerkFormulier } from '../web/formulier.ts'
import { OngeldigeVraag } from '../web/fouten.tsx'
import { handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan, magLeegGeheel } from '../web/velden.ts'
import { methodiekdecider } from './decider.ts'
import { vergelijk } from './vergelijking.ts'

const toonLijst = async (c: Verzoek, register: Register): Promise<Response> =>
  c.html(<Methodiekenpagina gebruiker={register.actor} methodieken={await lijst(register)} />)

const toonFormulier = (
  c: Verzoek,
  { actor, newId }: Register,
  stand?: Formulierstaat,
  methodiek?: Methodiekbeeld,
) => {
  const props = { gebruiker: actor, opdrachtId: newId(), stand, methodiek }
  return c.html(<Methodiekformulierpagina {...props} />)
}

/** The id follows from the form, so that sending it twice describes one methodiek. */
const beschrijf = (c: Verzoek, register: Register): Promise<Response> =>
  verwerkFormulier(
    c,
    beschrijving,
    (stand) => toonFormulier(c, register, stand),
    async (data, herkomst) => {
      const id = herkomst.commandId
      const beschreven = { ...data, fictief: false, herkomst: null }
      const voorstel = { type: 'MethodiekBeschreven' as const, data: beschreven }
      await handelAf(register, methodiekdecider, methodiekstroom(id), voorstel, herkomst)
      return c.redirect(`/methodieken/${id}`, 303)
    },
  )

const toonBeschrijving = async (c: Verzoek, register: Register, id: string): Promise<Response> => {
  const { methodiek } = await leesMethodiek(register, id)
  if (!magBewerken(register, methodiek)) throw new GeenToegang()
  return toonFormulier(c, register, undefined, methodiek)
}

const trekIn = (c: Verzoek, register: Register, id: string): Promise<Response> =>
  verwerkFormulier(
    c,
    invoerVan(INTREKKING, { reden: reden() }),
    (stand) => toonMethodiek(c, register, id, stand),
    async (data, herkomst) => {
      await leesMethodiek(register, id)
      const voorstel = { type: 'MethodiekIngetrokken' as const, data }
      await handelAf(register, methodiekdecider, methodiekstroom(id), voorstel, herkomst)
      return c.redirect(`/methodieken/${id}`, 303)
    },
  )

const velden = {
  naam: regel(),
  beschrijving: tekst(),
  mechanisme: tekst().nullable(),
  voorwaarden: tekst().nullable(),
  kostenEuro: bedrag().nullable(),
  kostenBron: regel().nullable(),
  bron: regel().nullable(),
}

type Velden = z.infer<z.ZodObject<typeof velden>>

const metKosten = ({ kostenEuro, kostenBron, ...rest }: Velden) => ({
  ...rest,
  kostenPerDeelnemer:
    kostenEuro === null || kostenBron === null ? null : { euro: kostenEuro, bron: kostenBron },
})

/** An amount without a source cannot be weighed by anybody. */
const kostenSamen = (
  { kostenEuro, kostenBron }: Pick<Velden, 'kostenEuro' | 'kostenBron'>,
  context: z.RefinementCtx,
) => {
  if (kostenEuro !== null && kostenBron === null)
    context.addIssue({ code: 'custom', message: 'kosten-zonder-bron', path: ['kostenBron'] })
  if (kostenEuro === null && kostenBron !== null)
    context.addIssue({ code: 'custom', message: 'bron-zonder-kosten', path: ['kostenEuro'] })
}

const beschrijving = invoerVan(BESCHRIJVING, velden).superRefine(kostenSamen).transform(metKosten)
const herziening = invoerVan(HERZIENING, { ...velden, reden: reden() })
  .superRefine(kostenSamen)
  .transform(({ reden: waarom, ...rest }) => ({ reden: waarom, nieuw: metKosten(rest) }))

const herzie = (c: Verzoek, register: Register, id: string): Promise<Response> =>
  verwerkFormulier(
    c,
    herziening,
    async (stand) => toonFormulier(c, register, stand, (await leesMethodiek(register, id)).methodiek),
    async ({ reden: waarom, nieuw }, herkomst) => {
      const { methodiek } = await leesMethodiek(register, id)
      const gelijk = (een: unknown, ander: unknown) => JSON.stringify(een) === JSON.stringify(ander)
      const wijzigingen = Object.fromEntries(
        Object.entries(nieuw).filter(
          ([veld, waarde]) => !gelijk(waarde, methodiek[veld as keyof typeof nieuw]),
        ),
      )
      const voorstel = { type: 'MethodiekHerzien' as const, data: { wijzigingen, reden: waarom } }
      await handelAf(register, methodiekdecider, methodiekstroom(id), voorstel, herkomst)
      return c.redirect(`/methodieken/${id}`, 303)
    },
  )

const toonMethodiek = async (
  c: Verzoek,
  register: Register,
  id: string,
  stand?: Formulierstaat,
): Promise<Response> => {
  const kolom = await leesMethodiek(register, id)
  return c.html(
    <Methodiekpagina
      gebruiker={register.actor}
      kolom={kolom}
      opdrachtId={register.newId()}
      wie={await leesNamen(register)}
      magBewerken={magBewerken(register, kolom.methodiek)}
      stand={stand}
    />,
  )
}

/** Nothing is changed in one that was withdrawn. */
const magBewerken = (
  { actor }: Register,
  { organisatieId, intrekking }: Methodiekkolom['methodiek'],
): boolean => intrekking === null && magMethodiekBewerken(actor, organisatieId)

const leesMethodiek = async (register: Register, id: string): Promise<Methodiekkolom> => {
  await register.catchUp()
  const [kolom] = await vergelijk(register, [id], await register.store.headPosition(), ONGEFILTERD)
  if (!kolom) throw new NietGevonden()
  return kolom
}

const ONGEFILTERD = { route: null, proces: null, vanJaar: null, totJaar: null }

const vraag = invoerVan(FILTER, {
  route: z.enum(ROUTES, { error: 'keuze-ongeldig' }).nullable(),
  proces: z.enum(PRIMAIRE_PROCESSEN, { error: 'keuze-ongeldig' }).nullable(),
  vanJaar: jaartal().nullable(),
  totJaar: jaartal().nullable(),
}).extend({
  m: z.preprocess(
    (waarde) => (waarde === undefined ? [] : [...new Set([waarde].flat())]),
    z.array(z.uuid({ error: 'id-ongeldig' })),
  ),
  positie: magLeegGeheel(z.int({ error: 'geheel-getal' }).min(1, { error: 'geheel-getal' })),
})

const toonVergelijking = async (c: Verzoek, register: Register): Promise<Response> => {
  const gelezen = vraag.safeParse(parameters(c))
  if (!gelezen.success) throw new OngeldigeVraag(veldfouten(gelezen.error))
  const { m, positie, ...filter } = gelezen.data
  await register.catchUp()
  const gebruiker = register.actor
  if (m.length < 2 || m.length > 4)
    return c.html(<VergelijkingMisluktpagina gebruiker={gebruiker} gekozen={m.length} />, 422)
  // How far the log is beyond what one sees is nobody's business: a position there is that of now.
  const nu = await leesStand(register)
  const stand = Math.min(positie ?? nu, nu)
  const kolommen = await vergelijk(register, m, stand, filter)
  if (kolommen.length < m.length) throw new NietGevonden()
  return c.html(
    <Vergelijkingspagina
      gebruiker={gebruiker}
      kolommen={kolommen}
      filter={filter}
      positie={stand}
      vastgezet={positie !== null && positie <= nu}
      vandaag={vandaag(register)}
    />,
  )
}

/** One value as it is, several as a list. */
const parameters = (c: Verzoek): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([naam, waarden]) => [naam, naam === 'm' ? waarden : waarden[0]]),
  )

const lijst = async (register: Register): Promise<Methodiekregel[]> => {
  await register.catchUp()
  const [methodieken, gebruik, routes] = await Promise.all([
    register.db.all<Methodiek>(alleMethodieken()),
    register.db.all<{ methodiekId: string; aantal: number }>(gebruikPerMethodiek(register.zicht)),
    register.db.all<{ methodiekId: string; route: Methodiekregel['routes'][number] }>(
      routesPerMethodiek(register.zicht),
    ),
  ])
  return methodieken.map((methodiek) => ({
    ...methodiek,
    casussen: gebruik.find(({ methodiekId }) => methodiekId === methodiek.methodiekId)?.aantal ?? 0,
    routes: routes
      .filter(({ methodiekId }) => methodiekId === methodiek.methodiekId)
      .map(({ route }) => route),
  }))
}

/** Describing, comparing and withdrawing methodieken. */
export const methodiekPaden: readonly Pad[] = [
  pad('GET /methodieken', { wie: LEZEN }, toonLijst),
  pad('GET /methodieken/nieuw', { wie: KENNIS }, toonFormulier),
  pad('POST /methodieken', { wie: KENNIS }, beschrijf),
  pad('GET /methodieken/vergelijking', { wie: LEZEN }, toonVergelijking),
  pad('GET /methodieken/:id', { wie: LEZEN }, toonMethodiek),
  pad('GET /methodieken/:id/beschrijving', { wie: KENNIS }, toonBeschrijving),
  pad('POST /methodieken/:id/beschrijving', { wie: KENNIS }, herzie),
  pad('POST /methodieken/:id/intrekking', { wie: KENNIS }, trekIn),
]
