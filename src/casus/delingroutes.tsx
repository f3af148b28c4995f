import type { Context } from 'hono'
import { z } from 'zod'
import { isRuimer } from '../../events/toegangswaarden.ts'
import { CasusdossierPagina } from '../../views/casus/casusdossier.tsx'
import { DelingPagina } from '../../views/casus/deling.tsx'
import { eis } from '../decider.ts'
import { DELING, DOSSIER } from '../inzage/paden.ts'
import { magCasusLezen } from '../toegang/beleid.ts'
import { zonderInterneZaken } from '../toegang/bewaking.ts'
import { leesNamen } from '../toegang/namen.ts'
import { LEZEN, PROFESSIONALS } from '../toegang/paden.ts'
import { type Actor, NIEMAND } from '../toegang/wie.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import { type Pad, pad } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { casusstroom, leesDossier, opgeslagenAdres } from './actie.ts'
import type { Casusvoorstel } from './decider.ts'
import { casusdecider } from './decider.ts'
import { leesDelingbeeld } from './delingbeeld.ts'
import { ALLEEN_LEZEN, type Dossiervraag, dossierbeeldVan } from './dossierbeeld.ts'
import { alleenReden, collega, deling, toewijzing } from './formulieren.ts'

const toon = async (
  c: Context,
  register: Register,
  id: string,
  vraag: Dossiervraag,
  status: 200 | 409 | 422 = 200,
): Promise<Response> => c.html(<DelingPagina beeld={await leesDelingbeeld(register, id, vraag)} />, status)

/** One form of the page: what was typed leads to one command, or stands there again with what is wrong. */
const verwerk = <Data,>(
  c: Context,
  register: Register,
  { id, bewerk, schema }: { id: string; bewerk: string; schema: z.ZodType<Data> },
  opdracht: (data: Data, herkomst: Formulierherkomst) => Promise<Casusvoorstel>,
): Promise<Response> =>
  verwerkFormulier(
    c,
    schema,
    (staat: Formulierstaat, status) => toon(c, register, id, { ...ALLEEN_LEZEN, bewerk, staat }, status),
    async (data, herkomst) => {
      await handelAf(register, casusdecider, casusstroom(id), await opdracht(data, herkomst), herkomst)
      return c.redirect(opgeslagenAdres(id, herkomst.commandId, 'deling'), 303)
    },
  )

/** Nobody shuts themselves out: whoever narrows it still reads it afterwards. */
const wijzigNiveau = (c: Context, register: Register, id: string) =>
  verwerk(c, register, { id, bewerk: 'deling', schema: deling }, async (data) => {
    const { deling: huidig } = await leesDossier(register, id)
    if (isRuimer(data.niveau, huidig.niveau)) return { type: 'DelingVerruimd', data }
    eis(magCasusLezen(register.actor, { ...huidig, niveau: data.niveau }), 'deling-sluit-uzelf-uit', 'niveau')
    return { type: 'DelingBeperkt', data }
  })

const betrek = (c: Context, register: Register, id: string) =>
  verwerk(c, register, { id, bewerk: 'collega', schema: collega }, async ({ accountId }) => {
    await eisCollega(register, id, accountId)
    return { type: 'CollegaBetrokken', data: { accountId } }
  })

const ontkoppel = (c: Context, register: Register, id: string, accountId: string) =>
  verwerk(c, register, { id, bewerk: `verval-${accountId}`, schema: alleenReden }, async ({ reden }) => ({
    type: 'CollegaOntkoppeld',
    data: { accountId, reden },
  }))

const wijsToe = (c: Context, register: Register, id: string) =>
  verwerk(c, register, { id, bewerk: 'eigenaar', schema: toewijzing }, async ({ accountId, reden }) => {
    const { werktMee } = await eisCollega(register, id, accountId)
    eis(werktMee, 'collega-geen-professional', 'accountId')
    const { organisatieId } = register.actor
    return { type: 'CasusToegewezen', data: { eigenaar: accountId, organisatieId, reden } }
  })

/** A member of the own organisation who may open casussen, and is not its maker. */
const eisCollega = async (register: Register, id: string, accountId: string) => {
  const { anderen, betrokkenen } = await leesDelingbeeld(register, id, ALLEEN_LEZEN)
  const gevonden = [...anderen, ...betrokkenen].find((ander) => ander.accountId === accountId)
  eis(gevonden, 'collega-onbekend', 'accountId')
  return gevonden
}

const lens = z.enum(['VAKGEMEENSCHAP', 'ONDERZOEK']).catch('VAKGEMEENSCHAP')

/** The dossier as someone of another organisation would read it, if it were shared that far. */
const toonAlsLezer = async (c: Context, register: Register, id: string): Promise<Response> => {
  const niveau = lens.parse(c.req.query('als'))
  const { dossier } = await leesDelingbeeld(register, id, ALLEEN_LEZEN)
  const { events } = zonderInterneZaken(await register.store.readStream(casusstroom(id)))
  const beeld = await dossierbeeldVan(register, events, ALLEEN_LEZEN, false)
  const wie = await leesNamen({ ...register, actor: IEMAND_ELDERS })
  const gedeeld = !isRuimer(niveau, dossier.deling.niveau)
  return c.html(<CasusdossierPagina beeld={{ ...beeld, wie, vanEigen: false }} lens={{ niveau, gedeeld }} />)
}

const IEMAND_ELDERS: Actor = { ...NIEMAND, id: 'iemand-elders', organisatieId: 'elders' }

/** Who may read a casus: the page about it, and what can be changed there. */
export const delingPaden: readonly Pad[] = [
  pad('GET /casussen/:id/deling', { wie: LEZEN, spoor: DELING }, (c, register, id) =>
    toon(c, register, id, { ...ALLEEN_LEZEN, opgeslagen: c.req.query('opgeslagen') ?? null }),
  ),
  pad('GET /casussen/:id/deling/voorbeeld', { wie: LEZEN, spoor: DELING }, toonAlsLezer),
  pad('POST /casussen/:id/deling', { wie: PROFESSIONALS, spoor: DOSSIER }, wijzigNiveau),
  pad('POST /casussen/:id/betrokkenen', { wie: PROFESSIONALS, spoor: DOSSIER }, betrek),
  pad(
    'POST /casussen/:id/betrokkenen/:onderdeel/ontkoppeling',
    { wie: PROFESSIONALS, spoor: DOSSIER },
    ontkoppel,
  ),
  pad('POST /casussen/:id/eigenaar', { wie: PROFESSIONALS, spoor: DOSSIER }, wijsToe),
]
