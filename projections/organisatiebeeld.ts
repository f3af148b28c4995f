import type { Organisatiedata, Organisatiegebeurtenis } from '../events/organisatie.ts'
import type { Bewaarsoort, Ledenrol, Organisatiesoort } from '../events/toegangswaarden.ts'
import type { StoredEvent } from '../src/store/ports.ts'

/** An organisation as its events tell it. */
export interface Organisatiebeeld {
  readonly organisatieId: string
  readonly naam: string
  readonly soort: Organisatiesoort
  readonly kvkNummer: string | null
  readonly houder: boolean
  readonly fictief: boolean
  readonly leden: readonly Lid[]
  readonly uitnodigingen: readonly Uitnodiging[]
  readonly apisleutels: readonly Apisleutel[]
  readonly dpia: Organisatiedata<'DpiaVastgelegd'> | null
  /** Months; null: no term was set. */
  readonly bewaartermijnen: Readonly<Record<Bewaarsoort, number | null>>
  readonly noodtoegangen: readonly Noodtoegang[]
}

export interface Lid {
  readonly accountId: string
  readonly rollen: readonly Ledenrol[]
  readonly sinds: string
  /** Instant at which the membership ended; null: a member now. */
  readonly beeindigdOp: string | null
}

export interface Uitnodiging extends Organisatiedata<'LidUitgenodigd'> {
  readonly op: string
  readonly stand: 'OPEN' | 'GEBRUIKT' | 'INGETROKKEN'
}

export interface Apisleutel extends Organisatiedata<'ApisleutelUitgegeven'> {
  readonly op: string
  /** Instant from which it opens nothing any more; null: until it expires. */
  readonly ingetrokkenVanaf: string | null
}

export interface Noodtoegang extends Organisatiedata<'NoodtoegangGenomen'> {
  readonly op: string
  /** The colleague has read the notice. */
  readonly gelezen: boolean
}

type Gebeurtenis = StoredEvent & Organisatiegebeurtenis

export const ORGANISATIESTROOM = 'organisatie-'
export const organisatiestroom = (organisatieId: string): string => `${ORGANISATIESTROOM}${organisatieId}`

/** The organisation after one more of its events; the first one founds it. */
export const naOrganisatiegebeurtenis = (
  beeld: Organisatiebeeld | undefined,
  event: Gebeurtenis,
): Organisatiebeeld => {
  if (event.type === 'OrganisatieOpgericht') return opgericht(event.stream, event.data)
  if (!beeld) throw new Error(`${event.stream} begins with ${event.type}`)
  switch (event.type) {
    case 'OrganisatiegegevensGewijzigd': {
      const { naam, soort, kvkNummer } = event.data
      return { ...beeld, naam, soort, kvkNummer }
    }
    case 'LidUitgenodigd': {
      const nieuw = { ...event.data, op: event.geregistreerdOp, stand: 'OPEN' } as const
      return { ...beeld, uitnodigingen: [...beeld.uitnodigingen, nieuw] }
    }
    case 'UitnodigingIngetrokken':
      return metUitnodiging(beeld, event.data.uitnodigingId, 'INGETROKKEN')
    case 'LidToegetreden':
      return metUitnodiging(metLid(beeld, event), event.data.uitnodigingId, 'GEBRUIKT')
    case 'RollenGewijzigd':
      return gewijzigdLid(beeld, event.data.accountId, { rollen: event.data.rollen })
    case 'LidmaatschapBeeindigd':
      return gewijzigdLid(beeld, event.data.accountId, { beeindigdOp: event.geregistreerdOp })
    case 'ApisleutelUitgegeven': {
      const nieuw = { ...event.data, op: event.geregistreerdOp, ingetrokkenVanaf: null }
      return { ...beeld, apisleutels: [...beeld.apisleutels, nieuw] }
    }
    case 'ApisleutelIngetrokken':
      return metIngetrokkenSleutel(beeld, event.data)
    case 'DpiaVastgelegd':
      return { ...beeld, dpia: event.data }
    case 'DpiaIngetrokken':
      return { ...beeld, dpia: null }
    case 'BewaartermijnVastgesteld': {
      const { soort, maanden } = event.data
      return { ...beeld, bewaartermijnen: { ...beeld.bewaartermijnen, [soort]: maanden } }
    }
    case 'NoodtoegangGenomen': {
      const nieuw = { ...event.data, op: event.geregistreerdOp, gelezen: false }
      return { ...beeld, noodtoegangen: [...beeld.noodtoegangen, nieuw] }
    }
    case 'NoodtoegangGelezen':
      return {
        ...beeld,
        noodtoegangen: beeld.noodtoegangen.map((toegang) =>
          toegang.noodtoegangId === event.data.noodtoegangId ? { ...toegang, gelezen: true } : toegang,
        ),
      }
  }
}

/** The organisation as its whole stream tells it; null when there is none. */
export const vouwOrganisatie = (events: readonly StoredEvent[]): Organisatiebeeld | null =>
  events.reduce<Organisatiebeeld | undefined>(
    (beeld, event) => naOrganisatiegebeurtenis(beeld, event as Gebeurtenis),
    undefined,
  ) ?? null

const opgericht = (
  stream: string,
  { naam, soort, kvkNummer, houder, fictief }: Organisatiedata<'OrganisatieOpgericht'>,
): Organisatiebeeld => ({
  organisatieId: stream.slice(ORGANISATIESTROOM.length),
  naam,
  soort,
  kvkNummer,
  houder,
  fictief,
  leden: [],
  uitnodigingen: [],
  apisleutels: [],
  dpia: null,
  bewaartermijnen: { CASUS: null, DEELNEMER: null },
  noodtoegangen: [],
})

/** Who comes back is a member anew. */
const metLid = (beeld: Organisatiebeeld, event: Extract<Gebeurtenis, { type: 'LidToegetreden' }>) => {
  const { accountId, rollen } = event.data
  const andere = beeld.leden.filter((lid) => lid.accountId !== accountId)
  return {
    ...beeld,
    leden: [...andere, { accountId, rollen, sinds: event.geregistreerdOp, beeindigdOp: null }],
  }
}

const gewijzigdLid = (
  beeld: Organisatiebeeld,
  accountId: string,
  wijziging: Partial<Lid>,
): Organisatiebeeld => ({
  ...beeld,
  leden: beeld.leden.map((lid) => (lid.accountId === accountId ? { ...lid, ...wijziging } : lid)),
})

const metUitnodiging = (
  beeld: Organisatiebeeld,
  uitnodigingId: string | null,
  stand: Uitnodiging['stand'],
): Organisatiebeeld => ({
  ...beeld,
  uitnodigingen: beeld.uitnodigingen.map((uitnodiging) =>
    uitnodiging.uitnodigingId === uitnodigingId ? { ...uitnodiging, stand } : uitnodiging,
  ),
})

const metIngetrokkenSleutel = (
  beeld: Organisatiebeeld,
  { sleutelId, vanaf }: Organisatiedata<'ApisleutelIngetrokken'>,
): Organisatiebeeld => ({
  ...beeld,
  apisleutels: beeld.apisleutels.map((sleutel) =>
    sleutel.sleutelId === sleutelId ? { ...sleutel, ingetrokkenVanaf: vanaf } : sleutel,
  ),
})
