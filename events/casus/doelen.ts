import { z } from 'zod'
import { lijst } from '../deel.ts'
import { gebeurtenis } from '../gebeurtenis.ts'
import { AMBITIES, DOELNIVEAUS, datum, decimaal, id, reden, regel, tekst } from '../waarden.ts'

/** What a goal is: the target in measurable terms on one of three levels. */
export const doel = {
  omschrijving: tekst(500),
  indicator: regel(),
  eenheid: regel(),
  nulwaarde: decimaal().nullable(),
  streefwaarde: decimaal(),
  streefdatum: datum(),
  doelniveau: z.enum(DOELNIVEAUS, { error: 'verplicht' }),
  ambitie: z.enum(AMBITIES, { error: 'verplicht' }),
}

/** `metingId` points to the measurement that caused a change; without one the reason says what did. */
const DoelBijgesteld = gebeurtenis({
  doelId: id(),
  wijzigingen: z.object(doel).partial(),
  reden: reden(),
  metingId: id().nullable(),
})

export const doelen = lijst(
  'doelen',
  'doelId',
  doel,
  { nieuw: 'DoelGesteld', vervalt: 'DoelVervallen', herstelt: 'DoelHersteld' },
  {
    wijzigt: { DoelBijgesteld },
    erbij: ['metingId'],
    soort: 'DOELEN',
    onderwerp: 'DOELEN',
    noemt: 'omschrijving',
    zoekt: ['omschrijving', 'indicator'],
  },
)
