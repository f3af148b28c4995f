import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { type Lidformulier, Lidpagina } from '../../views/organisatie/lid.tsx'
import { geefCasussenTerug, wijsCasussenToe } from '../casus/toewijzing.ts'
import { eis } from '../decider.ts'
import { NietGevonden } from '../fouten.ts'
import { BEHEERDERS } from '../toegang/paden.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import { organisatiedecider } from './decider.ts'
import { redenformulier, rollenformulier, teruggaveformulier, toewijzingsformulier } from './formulieren.ts'
import { kanOvernemen, leesLeden, leesMakeraantallen, leesOrganisatiestroom } from './lees.ts'
import type { Organisatieopdracht } from './opdrachten.ts'

const nu = (c: Verzoek): string => c.var.register.now()

const voerUit = (c: Verzoek, opdracht: Organisatieopdracht, herkomst: Formulierherkomst): Promise<void> => {
  const { register } = c.var
  const stroom = organisatiestroom(register.actor.organisatieId)
  return handelAf(register, organisatiedecider, stroom, opdracht, herkomst)
}

/** Whoever was never a member does not exist here; who left does, so that a form sent twice has the same answer. */
const lidVanPad = async (c: Verzoek): Promise<string> => {
  const { register } = c.var
  const { beeld } = await leesOrganisatiestroom(register, register.actor.organisatieId)
  const accountId = c.req.param('id')
  if (!beeld.leden.some((lid) => lid.accountId === accountId)) throw new NietGevonden()
  return accountId ?? ''
}

const wijzigRollen = (c: Verzoek): Promise<Response> =>
  verwerkFormulier(
    c,
    rollenformulier,
    (stand, status) => toonLid(c, { formulier: 'rollen', stand }, status),
    async (data, herkomst) => {
      const accountId = await lidVanPad(c)
      await voerUit(c, { type: 'WijzigRollen', data: { ...data, accountId }, nu: nu(c) }, herkomst)
      return c.redirect('/organisatie?gelukt=rollen', 303)
    },
  )

const beeindig = (c: Verzoek): Promise<Response> =>
  verwerkFormulier(
    c,
    redenformulier,
    (stand, status) => toonLid(c, { formulier: 'einde', stand }, status),
    async (data, herkomst) => {
      const { register } = c.var
      const accountId = await lidVanPad(c)
      await voerUit(c, { type: 'BeeindigLidmaatschap', data: { ...data, accountId }, nu: nu(c) }, herkomst)
      const { casussen } = (await leesMakeraantallen(register, [accountId]))(accountId)
      return c.redirect(
        casussen > 0 ? `/organisatie/leden/${accountId}?gelukt=einde#casussen` : '/organisatie?gelukt=einde',
        303,
      )
    },
  )

const wijsToe = (c: Verzoek): Promise<Response> =>
  verwerkFormulier(
    c,
    toewijzingsformulier,
    (stand, status) => toonLid(c, { formulier: 'toewijzing', stand }, status),
    async ({ accountId, reden }, herkomst) => {
      const { register } = c.var
      const van = await lidVanPad(c)
      const { beeld } = await leesOrganisatiestroom(register, register.actor.organisatieId)
      eis(kanOvernemen(beeld, van, register.actor.id).includes(accountId), 'overnemer-onbekend', 'accountId')
      await wijsCasussenToe(register, { van, aan: accountId, reden }, herkomst)
      const gevolg = new URLSearchParams({ toegewezen: herkomst.commandId, aan: accountId })
      return c.redirect(`/organisatie/leden/${van}?${gevolg}#casussen`, 303)
    },
  )

const geefTerug = (c: Verzoek): Promise<Response> =>
  verwerkFormulier(
    c,
    teruggaveformulier,
    (stand, status) => toonLid(c, { formulier: 'teruggave', stand }, status),
    async ({ accountId, toewijzingId }, herkomst) => {
      const van = await lidVanPad(c)
      await geefCasussenTerug(c.var.register, { van, aan: accountId, toewijzingId }, herkomst)
      return c.redirect(`/organisatie/leden/${van}?gelukt=teruggave#casussen`, 303)
    },
  )

const toonLid = async (
  c: Verzoek,
  mislukt?: { readonly formulier: Lidformulier; readonly stand: Formulierstaat },
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  const { register } = c.var
  const { beeld, versie } = await leesOrganisatiestroom(register, register.actor.organisatieId)
  const leden = await leesLeden(register, beeld)
  const lid = leden.find(({ accountId }) => accountId === c.req.param('id'))
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
    status,
  )
}

/** Members: other roles, the end of a membership, and giving their casussen to a colleague. */
export const ledenPaden: readonly Pad[] = [
  pad('GET /organisatie/leden/:id', { wie: BEHEERDERS }, (c) => toonLid(c)),
  pad('POST /organisatie/leden/:id/rollen', { wie: BEHEERDERS }, wijzigRollen),
  pad('POST /organisatie/leden/:id/einde', { wie: BEHEERDERS }, beeindig),
  pad('POST /organisatie/leden/:id/toewijzing', { wie: BEHEERDERS }, wijsToe),
  pad('POST /organisatie/leden/:id/toewijzing/terugdraaiing', { wie: BEHEERDERS }, geefTerug),
]
