import { vouwDeling } from '../../events/casus/deling.ts'
import { isRuimer } from '../../events/toegangswaarden.ts'
import { casussenZonderOrganisatie } from '../../projections/casusoverzicht-vragen.ts'
import { REDEN_OVERNAME } from '../../views/casus/teksten.ts'
import { voegToe } from '../import/bundel.ts'
import { vasteId } from '../import/vaste-id.ts'
import type { Register } from '../web/register.ts'
import { casusstroom } from './actie.ts'
import type { Casusvoorstel } from './decider.ts'
import { casusdecider } from './decider.ts'

/**
 * A log from before there were logins names its organisation in words. Whoever sets up the register takes over what
 * belongs to no organisation that it knows, and shares it with colleagues. `register` acts for the system; what was
 * taken over before stays as it is.
 */
export const neemOudeCasussenOver = async (
  register: Register,
  accountId: string,
  organisatieId: string,
): Promise<number> => {
  await register.catchUp()
  const casussen = await register.db.all<{ readonly casusId: string }>(casussenZonderOrganisatie())
  for (let gedaan = 0; gedaan < casussen.length; gedaan += TEGELIJK)
    await Promise.all(
      casussen
        .slice(gedaan, gedaan + TEGELIJK)
        .map(({ casusId }) => neemOver(register, casusId, accountId, organisatieId)),
    )
  await register.catchUp()
  return casussen.length
}

/** Appends that run side by side share a transaction. */
const TEGELIJK = 32

const neemOver = async (
  register: Register,
  casusId: string,
  accountId: string,
  organisatieId: string,
): Promise<void> => {
  const stroom = casusstroom(casusId)
  const deling = vouwDeling((await register.store.readStream(stroom)).events)
  const opdrachten: Casusvoorstel[] = [
    { type: 'CasusToegewezen', data: { eigenaar: accountId, organisatieId, reden: REDEN_OVERNAME } },
    ...(deling && isRuimer('EIGEN_CORPORATIE', deling.niveau) ? [GEDEELD] : []),
  ]
  await voegToe(register, casusdecider, stroom, opdrachten, {
    commandId: vasteId(register.sha256, 'overname', casusId),
    actor: accountId,
    organisatie: organisatieId,
  })
}

const GEDEELD: Casusvoorstel = {
  type: 'DelingVerruimd',
  data: { niveau: 'EIGEN_CORPORATIE', reden: REDEN_OVERNAME },
}
