import type { Inzagepad } from '../../src/inzage/paden.ts'
import type { Padbeleid } from '../../src/toegang/paden.ts'
import { padenMet } from '../../src/web/paden.ts'

/* What is declared of every address, by its name without the patterns of its parameters: `GET /casussen/:id`. */

export const padnaam = (methode: string, adres: string): string =>
  `${methode} ${adres.replaceAll(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '')}`

const paden = padenMet({ contact: null, publiekeUrl: null })

export const PADEN: Readonly<Record<string, Padbeleid>> = Object.fromEntries(
  paden.map(({ methode, adres, wie }) => [padnaam(methode, adres), wie]),
)

export const INZAGEPADEN: Readonly<Record<string, Inzagepad>> = Object.fromEntries(
  paden.flatMap(({ methode, adres, spoor }) => (spoor ? [[padnaam(methode, adres), spoor]] : [])),
)
