import type { Casusdeling } from '../../events/casus/deling.ts'
import { DEELNIVEAUS, type Deelniveau } from '../../events/toegangswaarden.ts'
import type { Lid, Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import type { Lezers } from '../../views/casus/deling-typen.ts'
import { magCasusLezen } from '../toegang/beleid.ts'
import { type Actor, NIEMAND } from '../toegang/wie.ts'

/** Per level who reads the casus from there on: asked of the policy itself, so that the page cannot say otherwise. */
export const lezersPerNiveau = (
  organisaties: readonly Organisatiebeeld[],
  deling: Casusdeling,
  nu: string,
): Readonly<Record<Deelniveau, Lezers>> => {
  const leden = organisaties.flatMap(ledenAlsActor)
  const vanaf = Map.groupBy(leden, (lid) => eersteNiveau(lid, deling))
  const lezers = (niveau: Deelniveau): Lezers => {
    const bij = vanaf.get(niveau) ?? []
    return {
      mensen: bij.length,
      organisaties: new Set(bij.map(({ organisatieId }) => organisatieId)).size,
      sleutels: niveau === 'ONDERZOEK' ? geldigeSleutels(organisaties, nu) : 0,
    }
  }
  return {
    CONCEPT: lezers('CONCEPT'),
    EIGEN_CORPORATIE: lezers('EIGEN_CORPORATIE'),
    VAKGEMEENSCHAP: lezers('VAKGEMEENSCHAP'),
    ONDERZOEK: lezers('ONDERZOEK'),
  }
}

const eersteNiveau = (lid: Actor, deling: Casusdeling): Deelniveau | undefined =>
  DEELNIVEAUS.find((niveau) => magCasusLezen(lid, { ...deling, niveau }))

const ledenAlsActor = ({ organisatieId, naam, houder, leden }: Organisatiebeeld): readonly Actor[] =>
  leden
    .filter(({ beeindigdOp }) => beeindigdOp === null)
    .map(({ accountId, rollen }: Lid) => ({
      ...NIEMAND,
      id: accountId,
      organisatie: naam,
      organisatieId,
      houder,
      rollen,
    }))

const geldigeSleutels = (organisaties: readonly Organisatiebeeld[], nu: string): number =>
  organisaties
    .flatMap(({ apisleutels }) => apisleutels)
    .filter(
      ({ vervaltOp, ingetrokkenVanaf }) =>
        vervaltOp > nu && (ingetrokkenVanaf === null || ingetrokkenVanaf > nu),
    ).length
