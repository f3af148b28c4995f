import { z } from 'zod'
import { keuzen, lijst } from '../deel.ts'
import { gebeurtenis } from '../gebeurtenis.ts'
import { bedrag, id, PARTNERSOORTEN, ROLLEN, reden, regel, tekst } from '../waarden.ts'

/** What the corporation itself is in this casus. */
export const rollen = keuzen(
  'rollen',
  ['rol', z.enum(ROLLEN, { error: 'verplicht' })],
  { toelichting: tekst(500).nullable() },
  { nieuw: 'RolToegewezen', vervalt: 'RolVervallen' },
  { soort: 'PARTNERS' },
)

/** What a partner does, puts in and gains: hours and euro. */
export const partnerinzet = {
  taak: tekst(500).nullable(),
  uren: bedrag().nullable(),
  kostenEuro: bedrag().nullable(),
  batenEuro: bedrag().nullable(),
}

const PartnerinzetVastgelegd = gebeurtenis({ partnerId: id(), ...partnerinzet, reden: reden().nullable() })

export const partners = lijst(
  'partners',
  'partnerId',
  { naam: regel(), soort: z.enum(PARTNERSOORTEN, { error: 'verplicht' }), rol: regel().nullable() },
  { nieuw: 'PartnerToegevoegd', vervalt: 'PartnerVervallen', herstelt: 'PartnerHersteld' },
  { soort: 'PARTNERS', wijzigt: { PartnerinzetVastgelegd }, noemt: 'naam', zoekt: ['naam', 'rol', 'taak'] },
)

/** What the parties agreed, with the norm by which it can be checked. */
export const werkafspraken = lijst(
  'werkafspraken',
  'werkafspraakId',
  { tekst: tekst(500), norm: regel().nullable() },
  { nieuw: 'WerkafspraakGekoppeld', vervalt: 'WerkafspraakVervallen', herstelt: 'WerkafspraakHersteld' },
  { soort: 'PARTNERS', noemt: 'tekst', zoekt: ['tekst', 'norm'] },
)
