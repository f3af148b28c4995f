import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { LEDENROLLEN, ORGANISATIESOORTEN } from '../../events/toegangswaarden.ts'
import { afgeleideSleutel, ontsleutel, versleutel } from '../cryptografie.ts'
import type { Aanmeldkern } from './aanmelding.ts'

/** What somebody went to the identity provider for. */
const schema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('INLOGGEN'), naar: z.string() }),
  z.object({ soort: z.literal('UITNODIGING'), token: z.string() }),
  z.object({
    soort: z.literal('INRICHTING'),
    token: z.string(),
    organisatie: z.object({
      naam: z.string(),
      soort: z.enum(ORGANISATIESOORTEN),
      kvkNummer: z.string().nullable(),
    }),
    rollen: z.array(z.enum(LEDENROLLEN)),
  }),
])
export type Oidcdoel = z.infer<typeof schema>

/**
 * Waits in the browser, closed, and opens only together with the state that went to the provider: nobody can lay
 * another purpose under an answer.
 */
export const bewaarDoel = (aanmelding: Aanmeldkern, c: Context, doel: Oidcdoel, state: string): void =>
  setCookie(c, cookienaam(aanmelding), versleutel(sleutel(aanmelding), JSON.stringify(doel), state), {
    ...eigenschappen(aanmelding),
    maxAge: 600,
  })

/** Once: what was read is gone. */
export const neemDoel = (aanmelding: Aanmeldkern, c: Context, state: string): Oidcdoel | null => {
  const geheim = getCookie(c, cookienaam(aanmelding))
  if (geheim === undefined) return null
  deleteCookie(c, cookienaam(aanmelding), eigenschappen(aanmelding))
  try {
    return schema.parse(JSON.parse(ontsleutel(sleutel(aanmelding), geheim, state)))
  } catch {
    return null
  }
}

const sleutel = ({ geheim }: Aanmeldkern): Uint8Array => afgeleideSleutel(Buffer.from(geheim), 'oidc-doel')

const isVeilig = ({ instellingen }: Aanmeldkern): boolean =>
  instellingen.publiekeUrl?.startsWith('https:') ?? false

const cookienaam = (aanmelding: Aanmeldkern): string => (isVeilig(aanmelding) ? '__Host-sr-doel' : 'sr-doel')

const eigenschappen = (aanmelding: Aanmeldkern) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isVeilig(aanmelding) }) as const
