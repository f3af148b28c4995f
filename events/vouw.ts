import type { Catalogus, Stempel } from './gebeurtenis.ts'
import type { Onderwerp, Tijdlijnsoort } from './waarden.ts'

/* What a part of a stream is, what its events make of it, and what they are about. */

export type Velden = Readonly<Record<string, unknown>>

/** An event of a part, stored or proposed. */
export interface Deelgebeurtenis extends Partial<Stempel> {
  readonly type: string
  readonly data: object
}

/** An event as it comes out of the log, before its type is known. */
export interface Vastgelegd extends Partial<Stempel> {
  readonly type: string
  readonly data: unknown
}

/** What an event does to its part. */
export type Handeling = 'nieuw' | 'wijzigt' | 'vervalt' | 'herstelt' | 'vult' | 'leegt' | 'stap' | 'eigen'

export interface Deel<Sleutel extends string = string, Stand = unknown, C extends Catalogus = Catalogus> {
  /** Where it stands in what the stream adds up to. */
  readonly sleutel: Sleutel
  readonly vorm: 'lijst' | 'keuzen' | 'enkel' | 'stap' | 'eigen'
  readonly gebeurtenissen: C
  /** What each of its events does. */
  readonly wat: Readonly<Record<string, Handeling>>
  /** Before anything happened to it. */
  readonly begin: Stand
  /** What a refusal calls it: `feit` in `feit-bestaat-niet`. */
  readonly naam: string
  /** The field that tells one from another in a list or among choices. */
  readonly idveld: string | null
  readonly opties: Opties
  /** The part after one of its events. */
  vouw(stand: Stand, event: Deelgebeurtenis): Stand
  /** What an event is about: two people who touch the same are in each other's way. */
  onderwerp(event: Deelgebeurtenis): string
}

export interface Opties {
  /** Below the address of the casus, where that is not its key. */
  readonly adres?: string
  /** The topic of the Vakgemeenschap that it fills. */
  readonly onderwerp?: Onderwerp
  /** The kind by which the timeline is filtered; *gegevens* where a part names none. */
  readonly soort?: Tijdlijnsoort
  /** The field by which one reads of it elsewhere. */
  readonly noemt?: string
  /** The fields that it is found by. */
  readonly zoekt?: readonly string[]
  /** Fields of a change that are no values of the thing itself. */
  readonly erbij?: readonly string[]
  /** What a single part is before anything was chosen, where that is a value too. */
  readonly niets?: Velden
  /** A single part that can be emptied again: the code that says which. */
  readonly leeg?: string
  /** A step: from which statuses, to which, and the step that takes it back. */
  readonly vanuit?: readonly string[]
  readonly naar?: string
  readonly terug?: string
}

/** Which event put something there: by whom and on both clocks. */
export interface Vastlegging {
  readonly versie: number
  readonly op: string
  readonly geregistreerdOp: string
  readonly actor: string
}

export const vastleggingVan = (event: Partial<Stempel>): Vastlegging => ({
  versie: event.version ?? 0,
  op: event.gebeurdOp ?? '',
  geregistreerdOp: event.geregistreerdOp ?? '',
  actor: event.actor ?? '',
})

/** One change of one thing: what stood there, what it became, and why. */
export interface Bijstelling {
  readonly van: Velden
  readonly naar: Velden
  readonly reden: string
  /** The measurement that caused it, where it names one. */
  readonly metingId: string | null
  readonly vastlegging: Vastlegging
}

/** What each thing of a list carries besides what was said of it. */
export interface Levend {
  /** The type of the event by which it came. */
  readonly door: string
  readonly vervallen: boolean
  readonly vastlegging: Vastlegging
  readonly bijstellingen: readonly Bijstelling[]
}

/** What an event is about: two people who touch the same are in each other's way. */
export const onderwerpVan = (
  { vorm, naam, idveld, sleutel, gebeurtenissen }: Deel,
  { data }: Deelgebeurtenis,
): string => {
  if (vorm === 'enkel') return Object.keys(gebeurtenissen)[0] ?? sleutel
  return idveld === null ? sleutel : `${naam}:${(data as Velden)[idveld]}`
}

/** The part after one of its events. */
export const vouwDeel = (deel: Deel, stand: unknown, event: Deelgebeurtenis): unknown => {
  if (deel.vorm === 'stap') return deel.opties.naar
  if (deel.vorm === 'enkel')
    return deel.wat[event.type] === 'vult'
      ? { ...zonder(event.data, 'reden'), vastlegging: vastleggingVan(event) }
      : null
  const lijst = stand as readonly object[]
  return deel.vorm === 'keuzen'
    ? naKeuze(deel, lijst, event)
    : naLijst(deel, lijst as readonly Levend[], event)
}

const naKeuze = (deel: Deel, lijst: readonly object[], event: Deelgebeurtenis): readonly object[] =>
  deel.wat[event.type] === 'nieuw' ? [...lijst, event.data] : lijst.filter((een) => !isOver(deel, event, een))

const naLijst = (deel: Deel, lijst: readonly Levend[], event: Deelgebeurtenis): readonly object[] => {
  if (deel.wat[event.type] === 'nieuw')
    return [
      ...lijst,
      {
        ...event.data,
        door: event.type,
        vervallen: false,
        vastlegging: vastleggingVan(event),
        bijstellingen: [],
      },
    ]
  return lijst.map((een) => (isOver(deel, event, een) ? naWijziging(deel, een, event) : een))
}

const naWijziging = (deel: Deel, een: Levend, event: Deelgebeurtenis): Levend => {
  const wat = deel.wat[event.type]
  if (wat !== 'wijzigt') return { ...een, vervallen: wat === 'vervalt' }
  const naar = nieuweWaarden(deel, event)
  const { reden = '', metingId = null } = event.data as { reden?: string; metingId?: string | null }
  const bijstelling = {
    van: kies(een, Object.keys(naar)),
    naar,
    reden,
    metingId,
    vastlegging: vastleggingVan(event),
  }
  return { ...een, ...naar, bijstellingen: [...(een.bijstellingen ?? []), bijstelling] }
}

/** Is the event about this thing of the list? */
export const isOver = ({ idveld }: Deel, { data }: Deelgebeurtenis, een: object): boolean =>
  idveld !== null && (een as Velden)[idveld] === (data as Velden)[idveld]

/** What a change sets, by field. */
export const nieuweWaarden = ({ idveld, opties }: Deel, { data }: Deelgebeurtenis): Velden =>
  gevuld(
    'wijzigingen' in data
      ? (data.wijzigingen as object)
      : zonder(data, idveld ?? '', 'reden', ...(opties.erbij ?? [])),
  )

const gevuld = (velden: object): Velden =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined))

/** These fields of an object, as far as it has them. */
export const kies = (uit: object, velden: readonly string[]): Velden =>
  Object.fromEntries(Object.entries(uit).filter(([veld]) => velden.includes(veld)))

export const zonder = (uit: object, ...velden: readonly string[]): Velden =>
  Object.fromEntries(Object.entries(uit).filter(([veld]) => !velden.includes(veld)))

/** Below the address of its stream. */
export const adresVan = ({ opties, sleutel }: Deel): string => opties.adres ?? sleutel

/** What an open form of a part is called in an address: the part itself, or one new thing of its list. */
export const formulierVan = ({ vorm, naam, sleutel }: Deel): string => (vorm === 'enkel' ? sleutel : naam)
