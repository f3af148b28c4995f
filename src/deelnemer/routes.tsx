import { type Persoonsveld, persoonsgegevens } from '../../events/deelnemer.ts'
import { deelnemerstroom } from '../../events/deelnemerbeeld.ts'
import { id } from '../../events/waarden.ts'
import { type Casustraject, Deelnemerpagina } from '../../views/deelnemer/deelnemer.tsx'
import { type Deelnemerlijst, Deelnemerspagina } from '../../views/deelnemer/deelnemers.tsx'
import { Deelnemerformulierpagina } from '../../views/deelnemer/formulier.tsx'
import { Bonpagina, Wissingspagina } from '../../views/deelnemer/wissing.tsx'
import { eis } from '../decider.ts'
import { NietGevonden } from '../fouten.ts'
import { DEELNEMER, DEELNEMERGEGEVENS, DEELNEMERLIJST } from '../inzage/paden.ts'
import { leesNamen } from '../toegang/namen.ts'
import { DEELNEMERS, PROFESSIONALS } from '../toegang/paden.ts'
import { heeftRol } from '../toegang/wie.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { leesCasusnamen } from './casusnamen.ts'
import { deelnemerdecider, eisBevestiging } from './decider.ts'
import * as formulier from './formulieren.ts'
import { leesDeelnemer, leesLijst, leesTrajecten, zoekDeelnemers } from './lees.ts'
import { kiesPseudoniem } from './pseudoniem.ts'
import { uitvoerVan } from './uitvoer.ts'
import { stelBonOp, wisDeelnemer } from './wissing.ts'

/** Fields that are meant to hold something personal: they are sealed before they are kept. */
const PERSOONLIJK = { persoonlijk: Object.keys(persoonsgegevens) }

const formulierprops = ({ actor, newId }: Register) => ({ gebruiker: actor, opdrachtId: newId() })

/** A search that cannot be read shows the list as well. */
const toonLijst = (c: Verzoek, register: Register, lijst: Deelnemerlijst) => {
  const magBewerken = heeftRol(register.actor, 'PROFESSIONAL')
  return c.html(
    <Deelnemerspagina {...formulierprops(register)} lijst={lijst} magBewerken={magBewerken} />,
    200,
  )
}

/** By POST, so that a name stands in no address, history or log. */
const zoek = (c: Verzoek, register: Register) =>
  verwerkFormulier(
    c,
    formulier.zoek,
    async () => toonLijst(c, register, await leesLijst(register, null)),
    async ({ zoek: zoekterm }) =>
      zoekterm === ''
        ? c.redirect('/deelnemers', 303)
        : toonLijst(c, register, await zoekDeelnemers(register, zoekterm)),
    { bewaartNiets: true },
  )

const toonNieuw = (c: Verzoek, register: Register, casus: unknown, stand?: Formulierstaat) => {
  const casusId = id().safeParse(casus).data ?? null
  return c.html(<Deelnemerformulierpagina {...formulierprops(register)} stand={stand} casusId={casusId} />)
}

/** The id of somebody new is that of the command: a double submit registers one person. */
const schrijfIn = (c: Verzoek, register: Register) =>
  verwerkFormulier(
    c,
    formulier.inschrijving,
    (stand) => toonNieuw(c, register, stand.invoer.casusId, stand),
    async ({ casusId, ...gegevens }, herkomst) => {
      const deelnemerId = herkomst.commandId
      const stroom = deelnemerstroom(deelnemerId)
      // Sent again after an erasure it asks for no key: it answers as the first time.
      const { events } = await register.store.readStream(stroom)
      if (events.length === 0) await register.kluis.maak(deelnemerId)
      const pseudoniem = await kiesPseudoniem(register, deelnemerId)
      const data = { pseudoniem, ...gegevens, fictief: false }
      const voorstel = { type: 'DeelnemerIngeschreven' as const, data }
      await handelAf(register, deelnemerdecider, stroom, voorstel, herkomst)
      const adres = `/deelnemers/${deelnemerId}`
      return c.redirect(casusId ? `${adres}/trajecten/nieuw?casus=${casusId}` : adres, 303)
    },
    PERSOONLIJK,
  )

const toonDeelnemer = async (c: Verzoek, register: Register, deelnemerId: string) => {
  await register.catchUp()
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  return c.html(
    <Deelnemerpagina
      gebruiker={register.actor}
      deelnemer={deelnemer}
      trajecten={await leesCasustrajecten(register, deelnemerId)}
      wie={await leesNamen(register)}
      magBewerken={heeftRol(register.actor, 'PROFESSIONAL')}
    />,
  )
}

const leesCasustrajecten = async (register: Register, deelnemerId: string): Promise<Casustraject[]> => {
  const trajecten = await leesTrajecten(register, deelnemerId)
  const casusnaam = await leesCasusnamen(register, trajecten)
  return trajecten.map((traject) => ({ ...traject, casusnaam: casusnaam(traject.casusId) }))
}

const toonGegevens = async (c: Verzoek, register: Register, deelnemerId: string, stand?: Formulierstaat) => {
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  // Who was typing while somebody else erased is told so by the form.
  if (deelnemer.wissing && !stand) throw new NietGevonden()
  return c.html(
    <Deelnemerformulierpagina {...formulierprops(register)} stand={stand} deelnemer={deelnemer} />,
  )
}

const wijzig = async (c: Verzoek, register: Register, deelnemerId: string) => {
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  return verwerkFormulier(
    c,
    formulier.wijziging,
    (stand) => toonGegevens(c, register, deelnemerId, stand),
    async (data, herkomst) => {
      const voorstel = { type: 'DeelnemersgegevensGewijzigd' as const, data }
      eis(!deelnemer.wissing, 'deelnemer-is-gewist')
      eis(
        VELDEN.some((veld) => data[veld] !== deelnemer.gegevens[veld]),
        'niets-gewijzigd',
      )
      await handelAf(register, deelnemerdecider, deelnemerstroom(deelnemerId), voorstel, herkomst)
      return c.redirect(`/deelnemers/${deelnemerId}`, 303)
    },
    PERSOONLIJK,
  )
}

const VELDEN = Object.keys(persoonsgegevens) as Persoonsveld[]

/** AVG art. 15. The name of the file is the pseudonym. */
const voerUit = async (c: Verzoek, register: Register, deelnemerId: string) => {
  await register.catchUp()
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  if (deelnemer.wissing) throw new NietGevonden()
  c.header('Content-Disposition', `attachment; filename="${deelnemer.pseudoniem}.json"`)
  return c.json(await uitvoerVan(register, deelnemer))
}

const toonWissing = async (c: Verzoek, register: Register, deelnemerId: string, stand?: Formulierstaat) => {
  await register.catchUp()
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  if (deelnemer.wissing) return c.redirect(`/deelnemers/${deelnemerId}/bon`, 303)
  const bon = await stelBonOp(register, deelnemerId)
  return c.html(
    <Wissingspagina
      {...formulierprops(register)}
      deelnemer={deelnemer}
      bon={bon}
      casusnaam={await leesCasusnamen(register, bon.vertrokken)}
      stand={stand}
    />,
  )
}

const wis = async (c: Verzoek, register: Register, deelnemerId: string) => {
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  return verwerkFormulier(
    c,
    formulier.wissing,
    (stand) => toonWissing(c, register, deelnemerId, stand),
    async ({ reden, bevestiging }, herkomst) => {
      if (!deelnemer.wissing) eisBevestiging(deelnemer, bevestiging)
      await wisDeelnemer(register, deelnemerId, reden, herkomst)
      return c.redirect(`/deelnemers/${deelnemerId}/bon`, 303)
    },
  )
}

const toonBon = async (c: Verzoek, register: Register, deelnemerId: string) => {
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  if (!deelnemer.wissing) throw new NietGevonden()
  return c.html(
    <Bonpagina
      gebruiker={register.actor}
      deelnemer={deelnemer}
      wissing={deelnemer.wissing}
      wie={await leesNamen(register)}
      casusnaam={await leesCasusnamen(register, deelnemer.wissing.vertrokken)}
      nu={register.now()}
    />,
  )
}

/** Registering people who take part, finding them, and erasing them. */
export const deelnemerPaden: readonly Pad[] = [
  pad('GET /deelnemers', { wie: DEELNEMERS, spoor: DEELNEMERLIJST }, async (c, register) => {
    const na = id().safeParse(c.req.query('na'))
    return toonLijst(c, register, await leesLijst(register, na.data ?? null))
  }),
  pad('POST /deelnemers/zoekresultaten', { wie: DEELNEMERS, spoor: DEELNEMERLIJST }, zoek),
  pad('GET /deelnemers/nieuw', { wie: PROFESSIONALS }, (c, register) =>
    toonNieuw(c, register, c.req.query('casus')),
  ),
  pad('POST /deelnemers', { wie: PROFESSIONALS }, schrijfIn),
  pad('GET /deelnemers/:id', { wie: DEELNEMERS, spoor: DEELNEMER }, toonDeelnemer),
  pad('GET /deelnemers/:id/gegevens', { wie: PROFESSIONALS, spoor: DEELNEMER }, toonGegevens),
  pad('POST /deelnemers/:id/gegevens', { wie: PROFESSIONALS, spoor: DEELNEMER }, wijzig),
  pad('GET /deelnemers/:id/uitvoer', { wie: DEELNEMERS, spoor: DEELNEMERGEGEVENS }, voerUit),
  pad('GET /deelnemers/:id/wissing', { wie: DEELNEMERS, spoor: DEELNEMER }, toonWissing),
  pad('POST /deelnemers/:id/wissing', { wie: DEELNEMERS, spoor: DEELNEMER }, wis),
  pad('GET /deelnemers/:id/bon', { wie: DEELNEMERS, spoor: DEELNEMER }, toonBon),
]
