import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'

/** What may say who someone is, and is seldom needed to tell of an approach. */
export const VONDSTSOORTEN = ['EMAIL', 'TELEFOON', 'IBAN', 'ADRES', 'GEBOORTEDATUM'] as const
export type Vondstsoort = (typeof VONDSTSOORTEN)[number]

export const deurwachtgebeurtenissen = {
  /** Someone read the warning and said that it may be kept. What it was stands nowhere but in the text itself. */
  WaarschuwingBevestigd: gebeurtenis({
    /** The stream that the text went to. */
    stroom: z.string().regex(/^[a-z0-9-]{1,100}$/),
    velden: z
      .array(z.object({ veld: z.string().min(1).max(100), soort: z.enum(VONDSTSOORTEN) }))
      .min(1)
      .max(200),
  }),
}

export type Deurwachtgebeurtenis = GebeurtenisUit<typeof deurwachtgebeurtenissen>
export type Bevestiging = Extract<
  Deurwachtgebeurtenis,
  { type: 'WaarschuwingBevestigd' }
>['data']['velden'][number]

/** How a form says which warnings were read: a field may hold another address of the same kind, not another kind. */
export const bevestigingssleutel = ({ veld, soort }: Bevestiging): string => `${veld}:${soort}`
