import type { Bevestiging } from '../../events/deurwacht.ts'
import { herken } from '../deurwacht/herkenning.ts'
import type { Gelezenrij } from './waardekaart.ts'

/** The rows of a file after the guard, and what was let through because someone said to have read it. */
export interface Doorgelaten<Inhoud> {
  readonly rijen: readonly Gelezenrij<Inhoud>[]
  readonly bevestigd: readonly Bevestiging[]
}

/** Refuses rows with something that may be personal, unless whoever offers the file said to have seen to that. */
export const aanDeDeur = <Inhoud>(
  rijen: readonly Gelezenrij<Inhoud>[],
  gecontroleerd: boolean,
): Doorgelaten<Inhoud> => {
  const bevestigd = new Map<string, Bevestiging>()
  const bekeken = rijen.map((rij): Gelezenrij<Inhoud> => {
    const vondsten = 'reden' in rij ? [] : vondstenIn(rij.inhoud)
    const [eerste] = vondsten
    if (eerste && !gecontroleerd)
      return { nummer: rij.nummer, veld: eerste.veld, reden: `rij-${eerste.soort.toLowerCase()}` }
    for (const vondst of vondsten) bevestigd.set(`${vondst.veld}:${vondst.soort}`, vondst)
    return rij
  })
  return { rijen: bekeken, bevestigd: [...bevestigd.values()] }
}

const vondstenIn = (inhoud: unknown): readonly Bevestiging[] => {
  const teksten = tekstenIn(inhoud, '')
  // One look at the whole row: nearly all rows hold nothing.
  if (herken(teksten.map(({ tekst }) => tekst).join('\n')).length === 0) return []
  return teksten.flatMap(({ veld, tekst }) => herken(tekst).map(({ soort }) => ({ veld, soort })))
}

/** Every text in it, with its field; what is in a list is in its field. */
const tekstenIn = (waarde: unknown, veld: string): readonly { veld: string; tekst: string }[] => {
  if (typeof waarde === 'string') return [{ veld, tekst: waarde }]
  if (typeof waarde !== 'object' || waarde === null) return []
  if (Array.isArray(waarde))
    return waarde.flatMap((deel) => tekstenIn(deel, '')).map(({ tekst }) => ({ veld, tekst }))
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    tekstenIn(deel, veld === '' ? naam : `${veld}.${naam}`),
  )
}
