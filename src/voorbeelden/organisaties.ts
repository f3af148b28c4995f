import type { Ledenrol, Organisatiesoort } from '../../events/toegangswaarden.ts'
import type { Organisatieopdracht } from '../organisatie/opdrachten.ts'
import { CORPORATIES } from './fictief/plaatsen.ts'
import type { Maakid } from './voorbeeld.ts'

/** An invented organisation of the examples. */
export interface Voorbeeldorganisatie {
  readonly organisatieId: string
  readonly naam: string
  readonly soort: Organisatiesoort
  readonly houder: boolean
}

/** An invented person, one per role. The login makes an account of it, in the example mode of a stand-alone install only. */
export interface Voorbeeldaccount {
  readonly accountId: string
  readonly naam: string
  readonly email: string
  readonly organisatieId: string
  readonly rollen: readonly Ledenrol[]
}

const INSTITUUT = 'Instituut voor Wijkonderzoek (fictief)'
/** Keeps the casussen of 2013 and the published calculations, that belong to no member of the register. */
const BIBLIOTHEEK = 'Voorbeelden uit de praktijk (fictieve organisatie)'

export const organisatieIdVan = (maakId: Maakid, naam: string): string => maakId('organisatie', naam)

export const bibliotheekId = (maakId: Maakid): string => organisatieIdVan(maakId, BIBLIOTHEEK)

/** The corporaties of the invented casussen; the first one keeps the register. */
export const voorbeeldorganisaties = (maakId: Maakid): readonly Voorbeeldorganisatie[] => {
  const alle: readonly (readonly [string, Organisatiesoort])[] = [
    ...CORPORATIES.map((naam) => [naam, 'CORPORATIE'] as const),
    ['Gemeente Lindenburg (fictief)', 'GEMEENTE'],
    [INSTITUUT, 'ONDERZOEKSINSTELLING'],
    [BIBLIOTHEEK, 'ONDERZOEKSINSTELLING'],
  ]
  return alle.map(([naam, soort]) => ({
    organisatieId: organisatieIdVan(maakId, naam),
    naam,
    soort,
    houder: naam === CORPORATIES[0],
  }))
}

const ACCOUNTS: readonly (readonly [naam: string, organisatie: string, rollen: readonly Ledenrol[]])[] = [
  ['Petra Professional', CORPORATIES[0], ['PROFESSIONAL']],
  ['Karim Collega', CORPORATIES[0], ['PROFESSIONAL']],
  ['Vera Vakgenoot', CORPORATIES[1], ['VAKGEMEENSCHAP']],
  ['Otto Onderzoeker', INSTITUUT, ['ONDERZOEKER']],
  ['Fenna Functionaris', CORPORATIES[0], ['FUNCTIONARIS_GEGEVENSBESCHERMING']],
  ['Bram Beheerder', CORPORATIES[0], ['BEHEERDER']],
]

/** Who of the examples works in a casus of this corporatie; nobody where no one can sign in. */
export const makersVan = (maakId: Maakid, corporatie: string): readonly string[] =>
  voorbeeldaccounts(maakId)
    .filter(
      ({ organisatieId, rollen }) =>
        organisatieId === organisatieIdVan(maakId, corporatie) && rollen.includes('PROFESSIONAL'),
    )
    .map(({ accountId }) => accountId)

export const voorbeeldaccounts = (maakId: Maakid): readonly Voorbeeldaccount[] =>
  ACCOUNTS.map(([naam, organisatie, rollen]) => ({
    accountId: maakId('account', naam),
    naam: `${naam} (fictief)`,
    email: `${naam.split(' ').at(-1)?.toLowerCase()}@voorbeeld.invalid`,
    organisatieId: organisatieIdVan(maakId, organisatie),
    rollen,
  }))

/** How each organisation is founded and who enters it. */
export const organisatieopdrachten = (
  maakId: Maakid,
  { organisatieId, naam, soort, houder }: Voorbeeldorganisatie,
): readonly Organisatieopdracht[] => [
  { type: 'RichtOrganisatieOp', data: { naam, soort, kvkNummer: null, houder, fictief: true } },
  ...voorbeeldaccounts(maakId)
    .filter((account) => account.organisatieId === organisatieId)
    .map(({ accountId, rollen }) => ({
      type: 'LaatLidToe' as const,
      data: { accountId, rollen: [...rollen] },
    })),
]
