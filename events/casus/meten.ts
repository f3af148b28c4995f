import { z } from 'zod'
import { enkel, lijst } from '../deel.ts'
import { gebeurtenis } from '../gebeurtenis.ts'
import { aantal, datum, decimaal, id, reden, regel, tekst } from '../waarden.ts'

export const meetplan = enkel(
  'meetplan',
  {
    instrument: regel(),
    instrumentversie: regel().nullable(),
    meetmomenten: z.array(datum()).max(50),
    vergelijkingsgroep: tekst(500).nullable(),
    /** Maryland Scientific Methods Scale, 1 to 5; a before/after measurement without comparison is 1. */
    smsNiveau: z
      .int({ error: 'sms-ongeldig' })
      .min(1, { error: 'sms-ongeldig' })
      .max(5, { error: 'sms-ongeldig' }),
  },
  'MeetplanVastgesteld',
  { soort: 'METINGEN', onderwerp: 'METING', leeg: 'MEETPLAN', zoekt: ['instrument', 'vergelijkingsgroep'] },
)

/** What would have happened without the approach: the claim that *daling voorkomen* rests on. */
export const referentiescenario = enkel(
  'referentiescenario',
  { beschrijving: tekst(), onderbouwing: tekst() },
  'ReferentiescenarioVastgelegd',
  { soort: 'METINGEN', leeg: 'REFERENTIESCENARIO', zoekt: ['beschrijving', 'onderbouwing'] },
)

export const meting = {
  waarde: decimaal(),
  /** Number of people or homes the value rests on. */
  n: aantal().nullable(),
  bron: regel().nullable(),
}

/** A measurement on the wrong goal or date is withdrawn: it stays to be seen, but counts no more. */
export const metingen = lijst(
  'metingen',
  'metingId',
  { doelId: id(), ...meting },
  {
    nieuw: ['NulmetingVastgelegd', 'MetingVastgelegd'],
    vervalt: 'MetingVervallen',
    herstelt: 'MetingHersteld',
  },
  {
    soort: 'METINGEN',
    wijzigt: { MetingGecorrigeerd: gebeurtenis({ metingId: id(), ...meting, reden: reden() }) },
  },
)
