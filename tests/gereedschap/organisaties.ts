import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { organisatiedecider } from '../../src/organisatie/decider.ts'
import type { Organisatieopdracht } from '../../src/organisatie/opdrachten.ts'
import { EMPTY_STREAM } from '../../src/store/ports.ts'
import { type Actor, SYSTEEM } from '../../src/toegang/wie.ts'
import { handelAf } from '../../src/web/handelaf.ts'
import { commandContext, type Register } from '../../src/web/register.ts'

export interface Testorganisatie {
  readonly organisatieId: string
  readonly naam: string
  readonly houder?: boolean
}

export const LINDEHOF: Testorganisatie = {
  organisatieId: '01990000-0000-7000-8000-000000000b01',
  naam: 'De Lindehof (fictief)',
}
export const HAVENHUIS: Testorganisatie = {
  organisatieId: '01990000-0000-7000-8000-000000000b02',
  naam: 'Havenhuis (fictief)',
}

/** An invented member: `nummer` makes the account id. */
export const lid = (
  organisatie: Testorganisatie,
  nummer: number,
  naam: string,
  ...rollen: readonly Ledenrol[]
): Actor => ({
  id: `01990000-0000-7000-8000-${String(nummer).padStart(12, '0')}`,
  naam,
  organisatie: organisatie.naam,
  organisatieId: organisatie.organisatieId,
  houder: organisatie.houder ?? false,
  rollen,
  nood: [],
  scopes: null,
})

/** Founds an organisation with its members (all invented), as the log and the login know them. */
export const richtOp = async (
  register: Register,
  { organisatieId, naam, houder = false }: Testorganisatie,
  leden: readonly Actor[],
): Promise<void> => {
  const namens = { ...register, actor: { ...SYSTEEM, organisatieId } }
  await register.store.append(
    organisatiestroom(organisatieId),
    EMPTY_STREAM,
    [
      {
        type: 'OrganisatieOpgericht',
        data: { naam, soort: 'CORPORATIE', kvkNummer: null, houder, fictief: false },
      },
      ...leden.map(({ id, rollen }) => ({
        type: 'LidToegetreden',
        data: { accountId: id, rollen: [...rollen], uitnodigingId: null },
      })),
    ],
    commandContext(namens, register.newId()),
  )
  await register.catchUp()
  await register.db.commit(
    leden.map(({ id, naam: persoon }) => ({
      sql: 'INSERT INTO gebruiker (id, name, email, emailVerified, createdAt, updatedAt) VALUES (?, ?, ?, 0, ?, ?)',
      parameters: [id, persoon, `${id}@voorbeeld.invalid`, register.now(), register.now()],
    })),
  )
}

/** One command of an organisation, by the register itself. */
export const doe = (
  register: Register,
  organisatieId: string,
  opdracht: Organisatieopdracht,
): Promise<void> =>
  handelAf(
    { ...register, actor: { ...SYSTEEM, organisatieId } },
    organisatiedecider,
    organisatiestroom(organisatieId),
    opdracht,
    { commandId: register.newId(), versie: null },
  )
