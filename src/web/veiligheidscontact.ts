import { dagenNa, dagVan } from '../../events/dag.ts'
import { NietGevonden } from '../fouten.ts'
import { type Pad, pad } from './pad.ts'

export interface Veiligheidscontact {
  /** `mailto:` or `https:`; null when nobody was named. */
  readonly contact: string | null
  readonly publiekeUrl: string | null
}

/** Where whoever finds a weakness can report it (RFC 9116). */
export const veiligheidscontactPaden = ({ contact, publiekeUrl }: Veiligheidscontact): readonly Pad[] => [
  pad(`GET ${PAD}`, { wie: 'OPENBAAR' }, (c, register) => {
    if (contact === null) throw new NietGevonden()
    const regels = [
      `Contact: ${contact}`,
      `Expires: ${overHalfJaar(register.now())}`,
      'Preferred-Languages: nl, en',
      ...(publiekeUrl ? [`Canonical: ${new URL(PAD, publiekeUrl)}`] : []),
    ]
    return c.text(`${regels.join('\n')}\n`)
  }),
]

const PAD = '/.well-known/security.txt'
const HALF_JAAR = 182

/** Whoever keeps a copy looks again in time; at midnight, so that it changes once a day. */
const overHalfJaar = (nu: string): string => `${dagenNa(dagVan(nu), HALF_JAAR)}T00:00:00.000Z`
