import type { Casusgebeurtenis } from '../events/casus.ts'
import type { Deelniveau } from '../events/toegangswaarden.ts'
import type { StoredEvent } from '../src/store/ports.ts'

/**
 * What one person may see of casussen, as data that a query can carry. The policy (src/toegang/beleid.ts) makes it;
 * `ALLES` is for the register's own work and never for a request.
 */
export type Zicht = typeof ALLES | Begrensd

export const ALLES = 'alles'

export interface Begrensd {
  readonly account: string
  readonly organisatieId: string
  /** Sees what the own organisation shares within. */
  readonly eigenOrganisatie: boolean
  /** From this level on sees casussen of every organisation; null: of none. */
  readonly anderenVanaf: Extract<Deelniveau, 'VAKGEMEENSCHAP' | 'ONDERZOEK'> | null
  /** Colleagues whose concepts are open now, by emergency access. */
  readonly nood: readonly string[]
}

/** Whose a casus is and how far it is shared. */
export interface Casusdeling {
  readonly organisatieId: string
  readonly eigenaar: string
  readonly niveau: Deelniveau
  /** Account ids of colleagues who were named. */
  readonly betrokkenen: readonly string[]
}

type Gebeurtenis = Pick<StoredEvent, 'actor' | 'organisatie'> & {
  readonly type: string
  readonly data: unknown
}

/** The sharing of a casus after one more of its events; without `deling` the event is its first. */
export const naDeelgebeurtenis = (deling: Casusdeling | null, event: Gebeurtenis): Casusdeling => {
  const oud: Casusdeling = deling ?? {
    organisatieId: event.organisatie,
    eigenaar: event.actor,
    niveau: 'CONCEPT',
    betrokkenen: [],
  }
  // The log checked the event against its type on the way in.
  const { type, data } = event as Casusgebeurtenis
  if (type === 'DelingVerruimd' || type === 'DelingBeperkt') return { ...oud, niveau: data.niveau }
  if (type === 'CollegaBetrokken') return { ...oud, betrokkenen: [...oud.betrokkenen, data.accountId] }
  if (type === 'CollegaOntkoppeld')
    return { ...oud, betrokkenen: oud.betrokkenen.filter((collega) => collega !== data.accountId) }
  if (type === 'CasusToegewezen')
    return { ...oud, eigenaar: data.eigenaar, organisatieId: data.organisatieId }
  return oud
}

export const vouwDeling = (events: readonly Gebeurtenis[]): Casusdeling | null =>
  events.reduce<Casusdeling | null>(naDeelgebeurtenis, null)

/** May this person read the casus? The same rule as `zichtbaar` of projections/zichtvraag.ts says in SQL. */
export const magZien = (
  zicht: Zicht,
  { organisatieId, eigenaar, niveau, betrokkenen }: Casusdeling,
): boolean => {
  if (zicht === ALLES) return true
  const eigen = organisatieId === zicht.organisatieId
  if (eigen && (eigenaar === zicht.account || betrokkenen.includes(zicht.account))) return true
  if (eigen && niveau === 'CONCEPT') return zicht.nood.includes(eigenaar)
  if (eigen && zicht.eigenOrganisatie) return true
  if (zicht.anderenVanaf === 'VAKGEMEENSCHAP') return niveau === 'VAKGEMEENSCHAP' || niveau === 'ONDERZOEK'
  return zicht.anderenVanaf === 'ONDERZOEK' && niveau === 'ONDERZOEK'
}
