import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { alleOrganisaties, leesOrganisatie } from '../../projections/organisaties.ts'
import {
  NAAR_ORGANISATIES,
  Organisatiespagina,
  ToegelatenOrganisatiepagina,
} from '../../views/organisatie/organisaties.tsx'
import { Uitgenodigdpagina } from '../../views/organisatie/uitnodiging.tsx'
import { eis } from '../decider.ts'
import { HOUDER } from '../toegang/paden.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { oorsprongVan } from '../web/oorsprong.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import { organisatiedecider } from './decider.ts'
import { oprichtingsformulier, uitnodigingsformulier } from './formulieren.ts'
import { leesOrganisatiestroom } from './lees.ts'
import { nodigUit, PERSOONLIJK, uitnodigingslink } from './uitnodiging.ts'

const toonLijst = async (
  c: Verzoek,
  stand?: Formulierstaat,
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  const { register } = c.var
  await register.catchUp()
  const organisaties = (await register.db.all<{ stand: string }>(alleOrganisaties()))
    .map(leesOrganisatie)
    .sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  const props = { gebruiker: register.actor, opdrachtId: register.newId(), organisaties, stand }
  return c.html(<Organisatiespagina {...props} />, status)
}

/** The id follows from the form, so that sending it twice founds one organisation. */
const richtOp = (c: Verzoek): Promise<Response> =>
  verwerkFormulier(
    c,
    oprichtingsformulier,
    (stand, status) => toonLijst(c, stand, status),
    async (data, herkomst) => {
      const id = herkomst.commandId
      const opdracht = {
        type: 'RichtOrganisatieOp' as const,
        data: { ...data, houder: false, fictief: false },
      }
      await handelAf(c.var.register, organisatiedecider, organisatiestroom(id), opdracht, herkomst)
      return c.redirect(`/organisaties/${id}`, 303)
    },
  )

const toonEen = async (
  c: Verzoek,
  stand?: Formulierstaat,
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  const { register } = c.var
  const { beeld } = await leesOrganisatiestroom(register, c.req.param('id') ?? '')
  const props = { gebruiker: register.actor, opdrachtId: register.newId(), beeld, stand }
  return c.html(<ToegelatenOrganisatiepagina {...props} />, status)
}

const nodigEersteUit = (c: Verzoek): Promise<Response> =>
  verwerkFormulier(
    c,
    uitnodigingsformulier,
    (stand, status) => toonEen(c, stand, status),
    async (wie, herkomst) => {
      const { register } = c.var
      const id = c.req.param('id') ?? ''
      const { beeld } = await leesOrganisatiestroom(register, id)
      eis(beeld.leden.length === 0, 'organisatie-regelt-zelf')
      const gemaakt = await nodigUit(register, id, wie, herkomst)
      return c.html(
        <Uitgenodigdpagina
          gebruiker={register.actor}
          naam={wie.naam}
          link={uitnodigingslink(oorsprongVan(c, register), gemaakt)}
          vervaltOp={gemaakt.vervaltOp}
          terug={NAAR_ORGANISATIES}
        />,
      )
    },
    { persoonlijk: PERSOONLIJK },
  )

/** Which organisations take part: for the one that keeps the register. */
export const toelatingPaden: readonly Pad[] = [
  pad('GET /organisaties', { wie: HOUDER }, (c) => toonLijst(c)),
  pad('POST /organisaties', { wie: HOUDER }, richtOp),
  pad('GET /organisaties/:id', { wie: HOUDER }, (c) => toonEen(c)),
  pad('POST /organisaties/:id/uitnodigingen', { wie: HOUDER }, nodigEersteUit),
]
