import type { Kruimel } from '../onderdelen/pagina.tsx'

export const NAAR_CASUSSEN: Kruimel = { naam: 'Casussen', href: '/casussen' }

/** Above a page that belongs to one casus. */
export const casuskruimels = (casusId: string, naam: string): readonly Kruimel[] => [
  NAAR_CASUSSEN,
  { naam, href: `/casussen/${casusId}` },
]
