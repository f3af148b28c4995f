import { z } from 'zod'
import { type Bevestiging, bevestigingssleutel } from '../../events/deurwacht.ts'
import { herken } from './herkenning.ts'

/** Something in a field that may be personal, masked. */
export interface Veldvondst extends Bevestiging {
  readonly gemaskeerd: string
}

type Velden = Readonly<Record<string, string | readonly string[]>>

/** What a form carries besides what people write in it. */
const EIGEN = ['opdrachtId', 'versie', 'bevestigd']

/** Looks at every field but those in `uitgezonderd`: fields that are meant to hold something personal. */
export const vondstenIn = (velden: Velden, uitgezonderd: readonly string[]): readonly Veldvondst[] =>
  Object.entries(velden)
    .filter(([veld]) => !EIGEN.includes(veld) && !uitgezonderd.includes(veld))
    .flatMap(([veld, waarde]) =>
      herken([waarde].flat().filter(isGetypt).join('\n')).map((vondst) => ({
        veld: veld.slice(0, 100),
        ...vondst,
      })),
    )

/** The digits of an id can happen to be those of a telephone number, and nobody typed them. */
const isGetypt = (waarde: string): boolean => !z.guid().safeParse(waarde).success

/** Did whoever sent this read every one of these warnings? */
export const isBevestigd = (vondsten: readonly Bevestiging[], { bevestigd = '' }: Velden): boolean => {
  const gelezen = new Set([bevestigd].flat().flatMap((waarde) => waarde.split(' ')))
  return vondsten.every((vondst) => gelezen.has(bevestigingssleutel(vondst)))
}

/** Fields that ask for an e-mail address: one in there is no surprise. */
export const emailvelden = (schema: z.ZodType): readonly string[] =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape).flatMap(([veld, binnen]) => (binnen instanceof z.ZodEmail ? [veld] : []))
    : []
