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
import type { Register } from '../web/register.ts'
import { organisatiedecider } from './decider.ts'
import { oprichtingsformulier, uitnodigingsformulier } from './formulieren.ts'
import { leesOrganisatiestroom } from './lees.ts'
import { nodigUit, PERSOONLIJK, uitnodigingslink } from './uitnodiging.ts'

const toonLijst = async (c: Verzoek, register: Register, stand?: Formulierstaat): Promise<Response> => {
  await register.catchUp()
  const organisaties = (await register.db.all<{ stand: string }>(alleOrganisaties()))
    .map(leesOrganisatie)
    .sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  const props = { gebruiker: register.actor, opdrachtId: register.newId(), organisaties, stand }
  return c.html(<Organisatiespagina {...props} />)
}

/** The id follows from the form, so that sending it twice founds one organisation. */
const richtOp = (c: Verzoek, register: Register): Promise<Response> =>
  verwerkFormulier(
    c,
    oprichtingsformulier,
    (stand) => toonLijst(c, register, stand),
    async (data, herkomst) => {
      const id = herkomst.commandId
      const opdracht = {
        type: 'RichtOrganisatieOp' as const,
        data: { ...data, houder: false, fictief: false },
      }
      await handelAf(register, organisatiedecider, organisatiestroom(id), opdracht, herkomst)
      return c.redirect(`/organisaties/${id}`, 303)
    },
  )

const toonEen = async (
  c: Verzoek,
  register: Register,
  id: string,
  stand?: Formulierstaat,
): Promise<Response> => {
  const { beeld } = await leesOrganisatiestroom(register, id)
  const props = { gebruiker: register.actor, opdrachtId: register.newId(), beeld, stand }
  return c.html(<ToegelatenOrganisatiepagina {...props} />)
}

const nodigEersteUit = (c: Verzoek, register: Register, id: string): Promise<Response> =>
  verwerkFormulier(
    c,
    uitnodigingsformulier,
    (stand) => toonEen(c, register, id, stand),
    async (wie, herkomst) => {
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
  pad('GET /organisaties', { wie: HOUDER }, toonLijst),
  pad('POST /organisaties', { wie: HOUDER }, richtOp),
  pad('GET /organisaties/:id', { wie: HOUDER }, toonEen),
  pad('POST /organisaties/:id/uitnodigingen', { wie: HOUDER }, nodigEersteUit),
]
