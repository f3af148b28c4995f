import { z } from 'zod'
import { gebeurtenis } from '../gebeurtenis.ts'
import { DEELNIVEAUS, type Deelniveau } from '../toegangswaarden.ts'
import type { Deel, Vastgelegd } from '../vouw.ts'
import { id, reden } from '../waarden.ts'

const niveau = { niveau: z.enum(DEELNIVEAUS, { error: 'verplicht' }), reden: reden() }

const gebeurtenissen = {
  /** A casus begins as CONCEPT: for its maker and the colleagues that are named. */
  DelingVerruimd: gebeurtenis(niveau),
  DelingBeperkt: gebeurtenis(niveau),
  CollegaBetrokken: gebeurtenis({ accountId: id() }),
  CollegaOntkoppeld: gebeurtenis({ accountId: id(), reden: reden() }),
  /** Another maker, of the same or of another organisation: when someone leaves, or a log from before logins. */
  CasusToegewezen: gebeurtenis({ eigenaar: id(), organisatieId: id(), reden: reden() }),
}

/** Whose a casus is and how far it is shared. */
export interface Casusdeling {
  readonly organisatieId: string
  readonly eigenaar: string
  readonly niveau: Deelniveau
  /** Account ids of colleagues who were named. */
  readonly betrokkenen: readonly string[]
}

type Delingen = {
  readonly [N in keyof typeof gebeurtenissen]: (
    oud: Casusdeling,
    data: z.infer<(typeof gebeurtenissen)[N]['schema']>,
  ) => Partial<Casusdeling>
}

const NA: Delingen = {
  DelingVerruimd: (_, { niveau }) => ({ niveau }),
  DelingBeperkt: (_, { niveau }) => ({ niveau }),
  CollegaBetrokken: ({ betrokkenen }, { accountId }) => ({ betrokkenen: [...betrokkenen, accountId] }),
  CollegaOntkoppeld: ({ betrokkenen }, { accountId }) => ({
    betrokkenen: betrokkenen.filter((collega) => collega !== accountId),
  }),
  CasusToegewezen: (_, { eigenaar, organisatieId }) => ({ eigenaar, organisatieId }),
}

export const beginDeling = ({ organisatie = '', actor = '' }: Partial<Vastgelegd>): Casusdeling => ({
  organisatieId: organisatie,
  eigenaar: actor,
  niveau: 'CONCEPT',
  betrokkenen: [],
})

/** The sharing of a casus after one more of its events, whichever; without `deling` the event is its first. */
export const naDeling = (deling: Casusdeling | null, event: Partial<Vastgelegd>): Casusdeling => {
  const oud = deling ?? beginDeling(event)
  const na = NA[event.type as keyof Delingen] as Delingen[keyof Delingen] | undefined
  return na ? { ...oud, ...na(oud, event.data as never) } : oud
}

export const vouwDeling = (events: readonly Vastgelegd[]): Casusdeling | null =>
  events.reduce<Casusdeling | null>(naDeling, null)

export const deling: Deel<'deling', Casusdeling, typeof gebeurtenissen> = {
  sleutel: 'deling',
  vorm: 'eigen',
  gebeurtenissen,
  wat: {
    DelingVerruimd: 'eigen',
    DelingBeperkt: 'eigen',
    CollegaBetrokken: 'eigen',
    CollegaOntkoppeld: 'eigen',
    CasusToegewezen: 'eigen',
  },
  begin: beginDeling({}),
  naam: 'deling',
  idveld: null,
  opties: { soort: 'DELING' },
  vouw: naDeling,
  onderwerp: ({ type, data }) =>
    type.startsWith('Collega')
      ? `collega:${(data as { accountId: string }).accountId}`
      : type === 'CasusToegewezen'
        ? 'eigenaar'
        : 'deling',
}
