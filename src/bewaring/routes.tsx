import { isRuimer } from '../../events/toegangswaarden.ts'
import { reden } from '../../events/waarden.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { ARCHIVERING, ArchiveringPagina } from '../../views/bewaring/archivering.tsx'
import { BewaringPagina } from '../../views/bewaring/bewaring.tsx'
import { casusstroom, leesDossier } from '../casus/actie.ts'
import type { Casusvoorstel } from '../casus/decider.ts'
import { casusdecider } from '../casus/decider.ts'
import { reeks } from '../casus/reeks.ts'
import { GeenToegang } from '../fouten.ts'
import { DOSSIER } from '../inzage/paden.ts'
import { vandaag } from '../kern/dag.ts'
import { magCasusBewerken } from '../toegang/beleid.ts'
import { BEWAARDERS, PROFESSIONALS } from '../toegang/paden.ts'
import { heeftRol } from '../toegang/wie.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan } from '../web/velden.ts'
import { leesBewaring } from './lees.ts'

const archivering = invoerVan(ARCHIVERING, { reden: reden() })

const toonBewaring = async (c: Verzoek, register: Register): Promise<Response> => {
  await register.catchUp()
  const { actor } = register
  return c.html(
    <BewaringPagina
      {...(await leesBewaring(register))}
      vandaag={vandaag(register)}
      magArchiveren={heeftRol(actor, 'PROFESSIONAL')}
      magWissen={heeftRol(actor, 'PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING')}
      magInstellen={heeftRol(actor, 'FUNCTIONARIS_GEGEVENSBESCHERMING', 'BEHEERDER')}
      gearchiveerd={c.req.query('gearchiveerd') !== undefined}
      gebruiker={actor}
    />,
  )
}

const toonArchivering = async (
  c: Verzoek,
  register: Register,
  casusId: string,
  stand?: Formulierstaat,
): Promise<Response> => {
  const dossier = await leesDossier(register, casusId)
  if (!magCasusBewerken(register.actor, dossier.deling)) throw new GeenToegang()
  return c.html(
    <ArchiveringPagina
      dossier={dossier}
      opdrachtId={register.newId()}
      stand={stand}
      gebruiker={register.actor}
    />,
  )
}

const casusreeks = reeks(casusdecider)

const archiveer = (c: Verzoek, register: Register, casusId: string): Promise<Response> =>
  verwerkFormulier(
    c,
    archivering,
    (stand) => toonArchivering(c, register, casusId, stand),
    async ({ reden }, herkomst) => {
      const dossier = await leesDossier(register, casusId)
      const opdrachten = naarArchief(dossier, reden, herkomst.commandId)
      await handelAf(register, casusreeks, casusstroom(casusId), opdrachten, herkomst)
      return c.redirect('/bewaring?gearchiveerd', 303)
    },
  )

/** Keeps the reason with the casus, ends what was rounded off only, takes it back from others, and closes it. */
const naarArchief = (
  { status, deling }: Casusdossier,
  reden: string,
  notitieId: string,
): readonly Casusvoorstel[] => [
  { type: 'NotitieToegevoegd', data: { notitieId, tekst: reden, zichtbaarheid: 'INTERN' } },
  ...(status === 'AFGEROND' ? [{ type: 'CasusBeeindigd', data: { reden } } as const] : []),
  ...(isRuimer(deling.niveau, 'EIGEN_CORPORATIE')
    ? [{ type: 'DelingBeperkt', data: { niveau: 'EIGEN_CORPORATIE', reden } } as const]
    : []),
  { type: 'CasusGearchiveerd', data: {} },
]

/** What falls due, and putting away a casus whose term is over. Nothing goes by itself. */
export const bewaringPaden: readonly Pad[] = [
  pad('GET /bewaring', { wie: BEWAARDERS }, toonBewaring),
  pad('GET /casussen/:id/bewaring', { wie: PROFESSIONALS, spoor: DOSSIER }, toonArchivering),
  pad('POST /casussen/:id/bewaring', { wie: PROFESSIONALS, spoor: DOSSIER }, archiveer),
]
