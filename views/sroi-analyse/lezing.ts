import type { SroiAnalyse } from '../../projections/sroi-analyse.ts'

/** An analysis as this reader gets it: with names for who acted, and whether its forms are there. */
export interface Analyselezing extends SroiAnalyse {
  readonly magBewerken: boolean
}

/** Can its rows and parameters be changed on this page? */
export const isOpen = ({ status, magBewerken }: Analyselezing): boolean => magBewerken && status === 'CONCEPT'
