import { type Organisatiebeeld, organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { type Lidformulier, Lidpagina } from '../../views/organisatie/lid.tsx'
import { geefCasussenTerug, wijsCasussenToe } from '../casus/toewijzing.ts'
import { eis } from '../decider.ts'
import { NietGevonden } from '../fouten.ts'
import { BEHEERDERS } from '../toegang/paden.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { organisatiedecider } from './decider.ts'
import {
  lidmaatschapseinde,
  rollenformulier,
  teruggaveformulier,
  toewijzingsformulier,
} from './formulieren.ts'
import { kanOvernemen, leesLeden, leesMakeraantallen, leesOrganisatiestroom } from './lees.ts'
import type { Organisatieopdracht } from './opdrachten.ts'

const voerUit = (
  register: Register,
  opdracht: Organisatieopdracht,
  herkomst: Formulierherkomst,
): Promise<void> => {
  const stroom = organisatiestroom(register.actor.organisatieId)
  return handelAf(register, organisatiedecider, stroom, opdracht, herkomst)
}

/** Whoever was never a member does not exist here; who left does, so that a form sent twice has the same answer. */
const eisLid = async (register: Register, accountId: string): Promise<Organisatiebeeld> => {
  const { beeld } = await leesOrganisatiestroom(register, register.actor.organisatieId)
  if (!beeld.leden.some((lid) => lid.accountId === accountId)) throw new NietGevonden()
  return beeld
}

const wijzigRollen = (c: Verzoek, register: Register, accountId: string): Promise<Response> =>
  verwerkFormulier(
    c,
    rollenformulier,
    (stand) => toonLid(c, register, accountId, { formulier: 'rollen', stand }),
    async (data, herkomst) => {
      await eisLid(register, accountId)
      await voerUit(
        register,
        { type: 'WijzigRollen', data: { ...data, accountId }, nu: register.now() },
        herkomst,
      )
      return c.redirect('/organisatie?gelukt=rollen', 303)
    },
  )

const beeindig = (c: Verzoek, register: Register, accountId: string): Promise<Response> =>
  verwerkFormulier(
    c,
    lidmaatschapseinde,
    (stand) => toonLid(c, register, accountId, { formulier: 'einde', stand }),
    async (data, herkomst) => {
      await eisLid(register, accountId)
      await voerUit(
        register,
        { type: 'BeeindigLidmaatschap', data: { ...data, accountId }, nu: register.now() },
        herkomst,
      )
      const { casussen } = (await leesMakeraantallen(register, [accountId]))(accountId)
      return c.redirect(
        casussen > 0 ? `/organisatie/leden/${accountId}?gelukt=einde#casussen` : '/organisatie?gelukt=einde',
        303,
      )
    },
  )

const wijsToe = (c: Verzoek, register: Register, van: string): Promise<Response> =>
  verwerkFormulier(
    c,
    toewijzingsformulier,
    (stand) => toonLid(c, register, van, { formulier: 'toewijzing', stand }),
    async ({ accountId, reden }, herkomst) => {
      const beeld = await eisLid(register, van)
      eis(kanOvernemen(beeld, van, register.actor.id).includes(accountId), 'overnemer-onbekend', 'accountId')
      await wijsCasussenToe(register, { van, aan: accountId, reden }, herkomst)
      const gevolg = new URLSearchParams({ toegewezen: herkomst.commandId, aan: accountId })
      return c.redirect(`/organisatie/leden/${van}?${gevolg}#casussen`, 303)
    },
  )

const geefTerug = (c: Verzoek, register: Register, van: string): Promise<Response> =>
  verwerkFormulier(
    c,
    teruggaveformulier,
    (stand) => toonLid(c, register, van, { formulier: 'teruggave', stand }),
    async ({ accountId, toewijzingId }, herkomst) => {
      await eisLid(register, van)
      await geefCasussenTerug(register, { van, aan: accountId, toewijzingId }, herkomst)
      return c.redirect(`/organisatie/leden/${van}?gelukt=teruggave#casussen`, 303)
    },
  )

const toonLid = async (
  c: Verzoek,
  register: Register,
  id: string,
  mislukt?: { readonly formulier: Lidformulier; readonly stand: Formulierstaat },
): Promise<Response> => {
  const { beeld, versie } = await leesOrganisatiestroom(register, register.actor.organisatieId)
  const leden = await leesLeden(register, beeld)
  const lid = leden.find(({ accountId }) => accountId === id)
  if (!lid) throw new NietGevonden()
  // Of who left only the casussen are still dealt with.
  if (lid.beeindigdOp !== null && ['rollen', 'einde'].includes(mislukt?.formulier ?? ''))
    throw new NietGevonden()
  await register.catchUp()
  const { toegewezen, aan, gelukt } = c.req.query()
  const ontvanger = leden.find(({ accountId }) => accountId === aan)
  const overnemers = kanOvernemen(beeld, lid.accountId, register.actor.id)
  return c.html(
    <Lidpagina
      gebruiker={register.actor}
      lid={lid}
      isZelf={lid.accountId === register.actor.id}
      opdrachtId={register.newId}
      versie={versie}
      aantallen={(await leesMakeraantallen(register, [lid.accountId]))(lid.accountId)}
      overnemers={leden.filter(({ accountId }) => overnemers.includes(accountId))}
      toegewezen={toegewezen && ontvanger ? { toewijzingId: toegewezen, ontvanger } : null}
      gelukt={gelukt}
      mislukt={mislukt}
    />,
  )
}

/** Members: other roles, the end of a membership, and giving their casussen to a colleague. */
export const ledenPaden: readonly Pad[] = [
  pad('GET /organisatie/leden/:id', { wie: BEHEERDERS }, toonLid),
  pad('POST /organisatie/leden/:id/rollen', { wie: BEHEERDERS }, wijzigRollen),
  pad('POST /organisatie/leden/:id/einde', { wie: BEHEERDERS }, beeindig),
  pad('POST /organisatie/leden/:id/toewijzing', { wie: BEHEERDERS }, wijsToe),
  pad('POST /organisatie/leden/:id/toewijzing/terugdraaiing', { wie: BEHEERDERS }, geefTerug),
]
