import { z } from 'zod'
import { enkel, lijst } from '../deel.ts'
import { aantal, id, regel, tekst } from '../waarden.ts'

export const effect = enkel('effect', { tekst: tekst() }, 'EffectBeschreven', {
  soort: 'EFFECTEN',
  onderwerp: 'EFFECTEN',
  leeg: 'EFFECT',
  zoekt: ['tekst'],
})

/** One link of the policy theory: this activity leads to that effect, because. */
export const veronderstellingen = lijst(
  'veronderstellingen',
  'veronderstellingId',
  {
    doelId: id().nullable(),
    activiteit: tekst(500),
    effect: tekst(500),
    onderbouwing: tekst(1000).nullable(),
  },
  {
    nieuw: 'VeronderstellingVastgelegd',
    vervalt: 'VeronderstellingVervallen',
    herstelt: 'VeronderstellingHersteld',
  },
  { soort: 'EFFECTEN', noemt: 'activiteit', zoekt: ['activiteit', 'effect', 'onderbouwing'] },
)

export const feiten = lijst(
  'feiten',
  'feitId',
  { tekst: tekst(1000), bron: regel() },
  { nieuw: 'FeitVastgelegd', vervalt: 'FeitVervallen', herstelt: 'FeitHersteld' },
  { soort: 'EFFECTEN', noemt: 'tekst', zoekt: ['tekst'] },
)

export const bereik = enkel(
  'bereik',
  {
    bereikt: aantal().nullable(),
    beoogd: aantal().nullable(),
    eenheid: z.enum(['DEELNEMERS', 'HUISHOUDENS'], { error: 'verplicht' }),
  },
  'BereikVastgelegd',
  { soort: 'EFFECTEN', leeg: 'BEREIK' },
)
