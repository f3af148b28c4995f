import type { z } from 'zod'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { Organisatieprivacypagina, type Privacyformulier } from '../../views/organisatie/privacy.tsx'
import { vandaag } from '../kern/dag.ts'
import { VOORWAARDEN } from '../toegang/paden.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { organisatiedecider } from './decider.ts'
import { bewaarformulier, dpiaformulier, dpiaintrekking } from './formulieren.ts'
import { leesOrganisatiestroom } from './lees.ts'
import type { Organisatieopdracht } from './opdrachten.ts'

const PAD = '/organisatie/privacy'

const legVast = <Data,>(
  c: Verzoek,
  register: Register,
  soort: 'dpia' | 'dpia-intrekking' | 'termijn',
  schema: z.ZodType<Data>,
  opdrachtMet: (data: Data) => Organisatieopdracht,
): Promise<Response> =>
  verwerkFormulier(
    c,
    schema,
    (stand) => toon(c, register, { formulier: soort === 'termijn' ? termijnIn(stand) : soort, stand }),
    async (data, herkomst) => {
      const stroom = organisatiestroom(register.actor.organisatieId)
      await handelAf(register, organisatiedecider, stroom, opdrachtMet(data), herkomst)
      return c.redirect(`${PAD}?gelukt=${soort}`, 303)
    },
  )

const termijnIn = ({ invoer }: Formulierstaat): Privacyformulier =>
  invoer.soort === 'DEELNEMER' ? 'DEELNEMER' : 'CASUS'

const toon = async (
  c: Verzoek,
  register: Register,
  mislukt?: { readonly formulier: Privacyformulier; readonly stand: Formulierstaat },
): Promise<Response> => {
  const { beeld, versie } = await leesOrganisatiestroom(register, register.actor.organisatieId)
  return c.html(
    <Organisatieprivacypagina
      gebruiker={register.actor}
      beeld={beeld}
      vandaag={vandaag(register)}
      opdrachtIds={{
        dpia: register.newId(),
        'dpia-intrekking': register.newId(),
        CASUS: register.newId(),
        DEELNEMER: register.newId(),
      }}
      versie={versie}
      gelukt={c.req.query('gelukt')}
      mislukt={mislukt}
    />,
  )
}

/** Under which terms the organisation keeps personal data: the DPIA and how long. */
export const privacyPaden: readonly Pad[] = [
  pad(`GET ${PAD}`, { wie: VOORWAARDEN }, toon),
  pad(`POST ${PAD}/dpia`, { wie: VOORWAARDEN }, (c, register) =>
    legVast(c, register, 'dpia', dpiaformulier, (data) => ({
      type: 'LegDpiaVast',
      data,
      nu: register.now(),
    })),
  ),
  pad(`POST ${PAD}/dpia/intrekking`, { wie: VOORWAARDEN }, (c, register) =>
    legVast(c, register, 'dpia-intrekking', dpiaintrekking, (data) => ({ type: 'TrekDpiaIn', data })),
  ),
  pad(`POST ${PAD}/bewaartermijnen`, { wie: VOORWAARDEN }, (c, register) =>
    legVast(c, register, 'termijn', bewaarformulier, (data) => ({ type: 'StelBewaartermijnVast', data })),
  ),
]
