import type { Apiscope, Ledenrol } from '../../events/toegangswaarden.ts'

/** Who acts in a request: an account as a member of one organisation. */
export interface Actor {
  /** Account id. */
  readonly id: string
  readonly naam: string
  /** Name of the organisation, to show. */
  readonly organisatie: string
  readonly organisatieId: string
  /** The organisation keeps the register. */
  readonly houder: boolean
  readonly rollen: readonly Ledenrol[]
  /** Colleagues whose concepts are open now, by emergency access. */
  readonly nood: readonly string[]
  /** Scopes of the API key that the request came with; null: a person in a browser. */
  readonly scopes: readonly Apiscope[] | null
}

/** Nobody has signed in. */
export const NIEMAND: Actor = {
  id: 'niemand',
  naam: '',
  organisatie: '',
  organisatieId: '',
  houder: false,
  rollen: [],
  nood: [],
  scopes: null,
}

/** The register itself, at its start and in its upkeep: never behind a request. */
export const SYSTEEM: Actor = {
  ...NIEMAND,
  id: 'systeem',
  naam: 'Stijgingsregister',
  organisatieId: 'systeem',
}

export const isIngelogd = (actor: Actor): boolean => actor.id !== NIEMAND.id

export const heeftRol = (actor: Actor, ...rollen: readonly Ledenrol[]): boolean =>
  rollen.some((rol) => actor.rollen.includes(rol))
