import { casusdossier } from '../../projections/casusdossier.ts'
import type { Lid, Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { alleOrganisaties, leesOrganisatie } from '../../projections/organisaties.ts'
import type { Collega, Delingbeeld } from '../../views/casus/deling-typen.ts'
import { NietGevonden } from '../fouten.ts'
import { magCasusBewerken } from '../toegang/beleid.ts'
import { leesCollegas, leesNamen } from '../toegang/namen.ts'
import { LEZERS } from '../toegang/paden.ts'
import type { Register } from '../web/register.ts'
import { casusstroom } from './actie.ts'
import { type Dossiervraag, opgeslagenBij } from './dossierbeeld.ts'
import { lezersPerNiveau } from './lezers.ts'

/** Whose a casus is and who reads it. Only for its own organisation: others know no more than that they may read it. */
export const leesDelingbeeld = async (
  register: Register,
  casusId: string,
  { bewerk, opgeslagen, staat }: Dossiervraag,
): Promise<Delingbeeld> => {
  await register.catchUp()
  const { events } = await register.store.readStream(casusstroom(casusId))
  const dossier = casusdossier(events)
  const { actor } = register
  if (!dossier || dossier.deling.organisatieId !== actor.organisatieId) throw new NietGevonden()
  const organisaties = await leesOrganisaties(register)
  const collegas = await leesLeden(register, organisaties)
  const { eigenaar, betrokkenen } = dossier.deling
  const werktMee = (accountId: string) => betrokkenen.includes(accountId)
  return {
    dossier,
    magBewerken: magCasusBewerken(actor, dossier.deling),
    bewerk,
    stand: staat,
    opgeslagen: opgeslagenBij(events, opgeslagen, 'deling'),
    wie: await leesNamen(register),
    gebruiker: actor,
    nieuweId: register.newId,
    organisatie: actor.organisatie,
    lezers: lezersPerNiveau(organisaties, dossier.deling, register.now()),
    betrokkenen: collegas.filter(({ accountId }) => werktMee(accountId)),
    anderen: collegas.filter(({ accountId }) => accountId !== eigenaar && !werktMee(accountId)),
  }
}

const leesOrganisaties = async ({ db }: Register): Promise<readonly Organisatiebeeld[]> =>
  (await db.all<{ readonly stand: string }>(alleOrganisaties())).map(leesOrganisatie)

/** Members of the own organisation who may open casussen, by name. */
const leesLeden = async (
  register: Register,
  organisaties: readonly Organisatiebeeld[],
): Promise<readonly Collega[]> => {
  const namen = await leesCollegas(register)
  const eigen = organisaties.find(({ organisatieId }) => organisatieId === register.actor.organisatieId)
  return (eigen?.leden ?? [])
    .filter(magOpenen)
    .map(({ accountId, rollen }) => ({
      accountId,
      naam: namen.get(accountId) ?? register.actor.organisatie,
      werktMee: rollen.includes('PROFESSIONAL'),
    }))
    .toSorted((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
}

const magOpenen = ({ beeindigdOp, rollen }: Lid): boolean =>
  beeindigdOp === null && LEZERS.some((rol) => rollen.includes(rol))
