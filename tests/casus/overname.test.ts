import { expect, test } from 'vitest'
import type { Casusdeling } from '../../events/casus/deling.ts'
import { vouwDeling } from '../../events/casus/deling.ts'
import { casusdecider } from '../../src/casus/decider.ts'
import { neemOudeCasussenOver } from '../../src/casus/overname.ts'
import { voegToe } from '../../src/import/bundel.ts'
import type { Register } from '../../src/web/register.ts'
import { openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { HAVENHUIS, LINDEHOF, lid, richtOp } from '../gereedschap/organisaties.ts'
import { registratie } from './verhaal.ts'

const FATIMA = lid(LINDEHOF, 1, 'Fatima (fictief)', 'BEHEERDER', 'PROFESSIONAL')
const BUUR = lid(HAVENHUIS, 2, 'Buur (fictief)', 'PROFESSIONAL')

const registreer = async (register: Register, actor: string, organisatie: string): Promise<string> => {
  const casusId = register.newId()
  await voegToe(
    register,
    casusdecider,
    `casus-${casusId}`,
    [{ type: 'CasusGeregistreerd', data: registratie }],
    { commandId: casusId, actor, organisatie },
  )
  return casusId
}

const delingVan = async ({ store }: Register, casusId: string): Promise<Casusdeling | null> =>
  vouwDeling((await store.readStream(`casus-${casusId}`)).events)

test('casussen from before the logins come to whoever sets up the register, once', async () => {
  const { register } = await openGeheugenregister()
  const oud = await registreer(register, 'lokale-gebruiker', 'Woonstichting De Trap (fictief)')
  const ouder = await registreer(register, 'lokale-gebruiker', 'Een andere naam (fictief)')
  await richtOp(register, HAVENHUIS, [BUUR])
  const vanBuur = await registreer(register, BUUR.id, HAVENHUIS.organisatieId)
  await richtOp(register, LINDEHOF, [FATIMA])

  expect(await neemOudeCasussenOver(register, FATIMA.id, LINDEHOF.organisatieId)).toBe(2)
  const overgenomen: Casusdeling = {
    organisatieId: LINDEHOF.organisatieId,
    eigenaar: FATIMA.id,
    niveau: 'EIGEN_CORPORATIE',
    betrokkenen: [],
  }
  expect(await delingVan(register, oud)).toEqual(overgenomen)
  expect(await delingVan(register, ouder)).toEqual(overgenomen)
  expect(await delingVan(register, vanBuur)).toMatchObject({ eigenaar: BUUR.id, niveau: 'CONCEPT' })

  const positie = await register.store.headPosition()
  expect(await neemOudeCasussenOver(register, FATIMA.id, LINDEHOF.organisatieId)).toBe(0)
  expect(await register.store.headPosition()).toBe(positie)
})
