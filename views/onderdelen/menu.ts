import type { Ledenrol } from '../../events/toegangswaarden.ts'
import type { Icoonnaam } from './iconen.ts'

export interface Sectie {
  naam: string
  href: string
  icoon: Icoonnaam
  /** Whom it is for; left out: everybody who signed in. The address itself is guarded by the policy. */
  voor?: readonly Ledenrol[]
  /** Only for who keeps the register. */
  houder?: boolean
}

/** What a menu needs to know of who looks; without roles it shows everything. */
export interface Kijker {
  rollen?: readonly Ledenrol[]
  houder?: boolean
}

const LEZERS: readonly Ledenrol[] = [
  'PROFESSIONAL',
  'VAKGEMEENSCHAP',
  'ONDERZOEKER',
  'FUNCTIONARIS_GEGEVENSBESCHERMING',
]

/** The sections there are. */
const SECTIES: readonly Sectie[] = [
  { naam: 'Mijn werk', href: '/', icoon: 'werk' },
  { naam: 'Casussen', href: '/casussen', icoon: 'casussen', voor: LEZERS },
  {
    naam: 'Deelnemers',
    href: '/deelnemers',
    icoon: 'partner',
    voor: ['PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING'],
  },
  { naam: 'Methodieken', href: '/methodieken', icoon: 'methodieken', voor: LEZERS },
  { naam: 'Onderzoek', href: '/onderzoek', icoon: 'onderzoek', voor: LEZERS },
  { naam: 'Import', href: '/import', icoon: 'import', voor: ['PROFESSIONAL'] },
  { naam: 'Beheer', href: '/beheer', icoon: 'beheer', voor: ['BEHEERDER'], houder: true },
]

/** Under one's own name: one's account, and the affairs of the organisation. */
const EIGEN: readonly Sectie[] = [
  { naam: 'Mijn account', href: '/mijn/account', icoon: 'persoon' },
  { naam: 'Mijn organisatie', href: '/organisatie', icoon: 'partner' },
  {
    naam: 'Bewaren en wissen',
    href: '/bewaring',
    icoon: 'tijd',
    voor: ['PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING', 'BEHEERDER'],
  },
  { naam: 'Inzagelog', href: '/inzage', icoon: 'geschiedenis', voor: ['FUNCTIONARIS_GEGEVENSBESCHERMING'] },
  { naam: 'API-sleutels', href: '/apisleutels', icoon: 'slot', voor: ['ONDERZOEKER', 'BEHEERDER'] },
]

/** Makes casussen of its own; others read. */
export const isProfessional = ({ rollen }: Kijker): boolean =>
  rollen === undefined || rollen.includes('PROFESSIONAL')

/** Describes methodieken. */
export const deeltKennis = ({ rollen }: Kijker): boolean =>
  rollen === undefined || rollen.includes('PROFESSIONAL') || rollen.includes('VAKGEMEENSCHAP')

export const leestCasussen = ({ rollen }: Kijker): boolean =>
  rollen === undefined || LEZERS.some((rol) => rollen.includes(rol))

export const sectiesVoor = (kijker: Kijker): readonly Sectie[] => zichtbaarVoor(SECTIES, kijker)

export const eigenMenuVoor = (kijker: Kijker): readonly Sectie[] => zichtbaarVoor(EIGEN, kijker)

const zichtbaarVoor = (secties: readonly Sectie[], { rollen, houder }: Kijker): readonly Sectie[] =>
  rollen === undefined
    ? secties
    : secties.filter(
        (sectie) =>
          (!sectie.houder || houder) && (!sectie.voor || sectie.voor.some((rol) => rollen.includes(rol))),
      )
