import { z } from 'zod'
import {
  type Casusgebeurtenis,
  type Casusstand,
  casusgebeurtenissen,
  deelVan,
  vouwCasus,
} from '../../events/casus.ts'
import { type Deel, isOver, kies, nieuweWaarden, type Velden, zonder } from '../../events/vouw.ts'
import type { StoredEvent } from '../store/ports.ts'

/** The events that undo one earlier command, its last event first; null when there is no way back. */
export const ongedaan = (
  events: readonly StoredEvent[],
  opdrachtId: string,
  reden: string,
): readonly Casusgebeurtenis[] | null => {
  const eigen = events.filter((event) => event.commandId === opdrachtId)
  const voor = vouwCasus(events.slice(0, (eigen[0]?.version ?? 1) - 1))
  if (!voor || eigen.length === 0) return null
  const terug = eigen
    .toReversed()
    .map((event) => tegendeel(voor, event as StoredEvent<string, object>, reden))
  // What is proposed is judged like everything else before it is stored.
  return terug.includes(null) ? null : (terug.flatMap((een) => een ?? []) as Casusgebeurtenis[])
}

type Gebeurtenis = StoredEvent<string, object>
type Voorstel = Pick<Gebeurtenis, 'type' | 'data'>

const tegendeel = (voor: Casusstand, event: Gebeurtenis, reden: string): readonly Voorstel[] | null => {
  const deel = deelVan(event)
  if (!deel) return null
  const stand = voor[deel.sleutel as keyof Casusstand] as unknown
  switch (deel.vorm) {
    case 'lijst':
      return inLijst(deel, stand as readonly object[], event, reden)
    case 'keuzen':
      return inKeuzen(deel, stand as readonly object[], event, reden)
    case 'enkel':
      return inEnkel(deel, stand as object | null, event, reden)
    case 'stap':
      return deel.opties.terug ? [stap(deel.opties.terug, reden)] : null
    case 'eigen':
      return EIGEN[event.type]?.(voor, event.data as Velden, reden) ?? null
  }
}

/** A step back says why where that step asks it. */
const stap = (type: string, reden: string): Voorstel => {
  const { schema } = casusgebeurtenissen[type] ?? {}
  return { type, data: schema instanceof z.ZodObject && 'reden' in schema.shape ? { reden } : {} }
}

/** The name of the event of a part that does this. */
const typeVoor = (deel: Deel, wat: string): string =>
  Object.keys(deel.wat).find((type) => deel.wat[type] === wat) ?? ''

const inLijst = (
  deel: Deel,
  lijst: readonly object[],
  event: Gebeurtenis,
  reden: string,
): readonly Voorstel[] => {
  const wie = kies(event.data, [deel.idveld ?? ''])
  const wat = deel.wat[event.type]
  if (wat === 'vervalt') return [{ type: typeVoor(deel, 'herstelt'), data: wie }]
  if (wat !== 'wijzigt') return [{ type: typeVoor(deel, 'vervalt'), data: { ...wie, reden } }]
  const een = lijst.find((ander) => isOver(deel, event, ander))
  // Added by the same command: its withdrawal says it all.
  return een ? [{ type: event.type, data: { ...wie, ...eerdereWaarden(deel, een, event), reden } }] : []
}

/** The change back to what stood there; what stood nowhere becomes empty. */
const eerdereWaarden = (deel: Deel, een: object, event: Gebeurtenis): Velden => {
  const velden = Object.keys(nieuweWaarden(deel, event))
  const eerder = { ...leeg(velden), ...kies(een, velden) }
  return 'wijzigingen' in event.data ? { wijzigingen: eerder, ...leeg(deel.opties.erbij ?? []) } : eerder
}

const leeg = (velden: readonly string[]): Velden => Object.fromEntries(velden.map((veld) => [veld, null]))

const inKeuzen = (
  deel: Deel,
  lijst: readonly object[],
  event: Gebeurtenis,
  reden: string,
): readonly Voorstel[] => {
  if (deel.wat[event.type] === 'nieuw')
    return [{ type: typeVoor(deel, 'vervalt'), data: { ...kies(event.data, [deel.idveld ?? '']), reden } }]
  const een = lijst.find((ander) => isOver(deel, event, ander))
  return een ? [{ type: typeVoor(deel, 'nieuw'), data: een }] : []
}

const inEnkel = (
  deel: Deel,
  stand: object | null,
  event: Gebeurtenis,
  reden: string,
): readonly Voorstel[] | null => {
  if (deel.wat[event.type] !== 'vult') return null
  const eerder = stand ? zonder(stand, 'vastlegging') : deel.opties.niets
  return eerder
    ? [{ type: event.type, data: { ...eerder, reden } }]
    : [{ type: 'OnderdeelLeeggemaakt', data: { onderdeel: deel.opties.leeg, reden } }]
}

/** Parts that are written out by hand say themselves what takes an event back. */
const EIGEN: Readonly<
  Record<string, ((voor: Casusstand, data: Velden, reden: string) => readonly Voorstel[]) | undefined>
> = {
  CasusgegevensGewijzigd: ({ gegevens }, { wijzigingen }, reden) => [
    {
      type: 'CasusgegevensGewijzigd',
      data: { wijzigingen: kies(gegevens, Object.keys(wijzigingen as object)), reden },
    },
  ],
  DelingVerruimd: ({ deling: { niveau } }, _, reden) => [{ type: 'DelingBeperkt', data: { niveau, reden } }],
  DelingBeperkt: ({ deling: { niveau } }, _, reden) => [{ type: 'DelingVerruimd', data: { niveau, reden } }],
  CollegaBetrokken: (_, { accountId }, reden) => [{ type: 'CollegaOntkoppeld', data: { accountId, reden } }],
  CollegaOntkoppeld: (_, { accountId }) => [{ type: 'CollegaBetrokken', data: { accountId } }],
  CasusToegewezen: ({ deling: { eigenaar, organisatieId } }, _, reden) => [
    { type: 'CasusToegewezen', data: { eigenaar, organisatieId, reden } },
  ],
}
