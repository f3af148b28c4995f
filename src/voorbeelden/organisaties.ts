import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { GEGEVENS } from './fictief/gegevens.ts'
import type { Herkomst, Maakid, Voorbeeldstroom } from './voorbeeld.ts'

/** An invented person, one per role. The login makes an account of it, in the example mode of a stand-alone install only. */
export type Voorbeeldaccount = ReturnType<typeof voorbeeldaccounts>[number]

/** Those of the invented casussen; the first one keeps the register. */
const CORPORATIES = GEGEVENS.rijen('corporatie').map(({ naam }) => String(naam))
const [HOUDER = '', TWEEDE = ''] = CORPORATIES
const INSTITUUT = 'Instituut voor Wijkonderzoek (fictief)'
/** Keeps the casussen of 2013 and the published calculations, that belong to no member of the register. */
const BIBLIOTHEEK = 'Voorbeelden uit de praktijk (fictieve organisatie)'

const ORGANISATIES: readonly (readonly [naam: string, soort: string])[] = [
  ...CORPORATIES.map((naam) => [naam, 'CORPORATIE'] as const),
  ['Gemeente Lindenburg (fictief)', 'GEMEENTE'],
  [INSTITUUT, 'ONDERZOEKSINSTELLING'],
  [BIBLIOTHEEK, 'ONDERZOEKSINSTELLING'],
]

const ACCOUNTS: readonly (readonly [naam: string, organisatie: string, rol: Ledenrol])[] = [
  ['Petra Professional', HOUDER, 'PROFESSIONAL'],
  ['Karim Collega', HOUDER, 'PROFESSIONAL'],
  ['Vera Vakgenoot', TWEEDE, 'VAKGEMEENSCHAP'],
  ['Otto Onderzoeker', INSTITUUT, 'ONDERZOEKER'],
  ['Fenna Functionaris', HOUDER, 'FUNCTIONARIS_GEGEVENSBESCHERMING'],
  ['Bram Beheerder', HOUDER, 'BEHEERDER'],
]

export const organisatieIdVan = (maakId: Maakid, naam: string): string => maakId('organisatie', naam)
export const houderId = (maakId: Maakid): string => organisatieIdVan(maakId, HOUDER)
export const bibliotheek = (maakId: Maakid): Herkomst => ({
  organisatieId: organisatieIdVan(maakId, BIBLIOTHEEK),
})

export const voorbeeldaccounts = (maakId: Maakid) =>
  ACCOUNTS.map(([naam, organisatie, rol]) => ({
    accountId: maakId('account', naam),
    naam: `${naam} (fictief)`,
    email: `${naam.split(' ').at(-1)?.toLowerCase()}@voorbeeld.invalid`,
    organisatieId: organisatieIdVan(maakId, organisatie),
    rollen: [rol],
  }))

/** Who made a casus of this corporatie, by turns; a colleague without a name where nobody can sign in. */
export const makerVan = (maakId: Maakid, corporatie: string, nummer: number): string => {
  const makers = ACCOUNTS.filter(([, bij, rol]) => bij === corporatie && rol === 'PROFESSIONAL')
  return maakId('account', makers[nummer % makers.length]?.[0] ?? corporatie)
}

/** Each with the people who enter it. */
export const organisatiestromen = (maakId: Maakid): readonly Voorbeeldstroom[] =>
  ORGANISATIES.map(([naam, soort]) => {
    const organisatieId = organisatieIdVan(maakId, naam)
    const leden = voorbeeldaccounts(maakId).filter((account) => account.organisatieId === organisatieId)
    const voorvallen = [
      { type: 'OrganisatieOpgericht', data: { naam, soort, houder: naam === HOUDER, fictief: true } },
      ...leden.map((data) => ({ type: 'LidToegetreden', data })),
    ]
    return { stroom: `organisatie-${organisatieId}`, voorvallen, organisatieId }
  })
