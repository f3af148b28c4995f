import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'

/* Where the pages about deelnemers stand. */

export const DEELNEMERS = '/deelnemers'

export const deelnemeradres = ({ deelnemerId }: Pick<Deelnemerbeeld, 'deelnemerId'>): string =>
  `${DEELNEMERS}/${deelnemerId}`

export const NAAR_DEELNEMERS = [{ naam: 'Deelnemers', href: DEELNEMERS }]

/** What a page below the one of a deelnemer says of where it is. */
export const bijDeelnemer = (deelnemer: Deelnemerbeeld) => ({
  actief: DEELNEMERS,
  fictief: deelnemer.fictief,
  kruimels: [...NAAR_DEELNEMERS, { naam: deelnemer.pseudoniem, href: deelnemeradres(deelnemer) }],
})
