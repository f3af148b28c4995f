import { z } from 'zod'
import { datum } from '../../events/waarden.ts'
import { casusdossier } from '../../projections/casusdossier.ts'
import { CasusinzagePagina } from '../../views/inzage/casusinzage.tsx'
import { FILTER, InzagePagina } from '../../views/inzage/inzage.tsx'
import { alsDownload, MEDIATYPE } from '../api/formaat.ts'
import { casusstroom } from '../casus/actie.ts'
import { GeenToegang, NietGevonden } from '../fouten.ts'
import { type Gelezeninzage, inzagenVanCasus } from '../store/inzagevragen.ts'
import { leestInterneNotities } from '../toegang/beleid.ts'
import { leesCollegas, leesNamen } from '../toegang/namen.ts'
import { LEZEN, PRIVACY } from '../toegang/paden.ts'
import { veldfouten } from '../web/formulier.ts'
import { OngeldigeVraag } from '../web/fouten.tsx'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan, magLeeg } from '../web/velden.ts'
import { groepeer } from './groepen.ts'
import { leesCasusnamen, leesInzageregels } from './lees.ts'
import { CASUSINZAGE, INZAGESPOOR, INZAGEUITVOER } from './paden.ts'

const HOOGSTENS = 1000

const toonCasusinzage = async (c: Verzoek, register: Register, casusId: string): Promise<Response> => {
  const dossier = casusdossier((await register.store.readStream(casusstroom(casusId))).events)
  if (!dossier) throw new NietGevonden()
  if (!leestInterneNotities(register.actor, dossier.deling)) throw new GeenToegang()
  const rijen = await register.db.all<Gelezeninzage>(inzagenVanCasus(casusId, HOOGSTENS))
  return c.html(
    <CasusinzagePagina
      casus={{ casusId, naam: dossier.gegevens.naam, fictief: dossier.fictief }}
      groepen={groepeer(rijen.filter(({ soort }) => soort !== 'INZAGE'))}
      organisatieId={register.actor.organisatieId}
      wie={await leesNamen(register)}
      meer={rijen.length === HOOGSTENS}
      gebruiker={register.actor}
    />,
  )
}

const PER_BLADZIJDE = 50

const filter = invoerVan(FILTER, {
  van: datum().nullable(),
  tot: datum().nullable(),
  wie: z.uuid({ error: 'keuze-ongeldig' }).nullable(),
}).extend({
  casus: magLeeg(z.uuid({ error: 'id-ongeldig' })),
  voor: magLeeg(z.coerce.number({ error: 'geheel-getal' }).int().positive()),
})

const toonInzage = async (c: Verzoek, register: Register): Promise<Response> => {
  await register.catchUp()
  const invoer = c.req.query()
  const gelezen = filter.safeParse(invoer)
  const keuze = gelezen.success ? gelezen.data : NIETS_GEKOZEN
  const regels = gelezen.success ? await leesRegels(register, keuze, PER_BLADZIJDE + 1) : []
  return c.html(
    <InzagePagina
      regels={regels.slice(0, PER_BLADZIJDE)}
      meer={regels.length > PER_BLADZIJDE}
      keuze={{ ...keuze, casusnaam: await casusnaamVan(register, keuze.casus) }}
      stand={gelezen.success ? undefined : { invoer, fouten: veldfouten(gelezen.error) }}
      collegas={[...(await leesCollegas(register))]}
      gebruiker={register.actor}
    />,
    gelezen.success ? 200 : 422,
  )
}

type Keuze = z.infer<typeof filter>
const NIETS_GEKOZEN: Keuze = { van: null, tot: null, wie: null, casus: null, voor: null }

const leesRegels = (register: Register, { van, tot, wie, casus, voor }: Keuze, limiet: number) =>
  leesInzageregels(register, { van, tot, account: wie, casusId: casus, voor, limiet })

const casusnaamVan = async (register: Register, casusId: string | null): Promise<string | null> =>
  casusId === null ? null : ((await leesCasusnamen(register, [casusId])).get(casusId) ?? null)

const STAP = 5000
const KOLOMMEN = [
  'nummer',
  'op',
  'account',
  'wie',
  'organisatie',
  'soort',
  'kanaal',
  'voorwerp',
  'casus',
  'omvang',
] as const

/** Everything that the filter leaves, page after page. */
const geefUitvoer = async (c: Verzoek, register: Register): Promise<Response> => {
  await register.catchUp()
  const gelezen = filter.safeParse(c.req.query())
  if (!gelezen.success) throw new OngeldigeVraag(veldfouten(gelezen.error))
  let voor: number | null = null
  const lees = async () => {
    const rijen = await leesRegels(register, { ...gelezen.data, voor }, STAP)
    voor = rijen.at(-1)?.nummer ?? voor
    return { rijen: rijen.map((rij) => ({ ...rij })), laatste: rijen.length < STAP }
  }
  c.header('Content-Type', MEDIATYPE.csv)
  c.header('Content-Disposition', 'attachment; filename="inzagen.csv"')
  return c.body(alsDownload('csv', KOLOMMEN, lees))
}

/** Who has seen a casus, for its own people; and the whole trail of an organisation, for its privacy officer. */
export const inzagePaden: readonly Pad[] = [
  pad('GET /casussen/:id/inzage', { wie: LEZEN, spoor: CASUSINZAGE }, toonCasusinzage),
  pad('GET /inzage', { wie: PRIVACY, spoor: INZAGESPOOR }, toonInzage),
  pad('GET /inzage/uitvoer', { wie: PRIVACY, spoor: INZAGEUITVOER }, geefUitvoer),
]
