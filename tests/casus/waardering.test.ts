import { beforeAll, expect, test } from 'vitest'
import { vulNieuwRegister } from '../../src/begin.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'

let r: Geheugenregister
beforeAll(async () => {
  r = await openGeheugenregister()
  await vulNieuwRegister(r.register, { voorbeelden: true })
}, 60_000)

// The invented example whose analyses were adopted without an input: it was valued, but has no ratio.
const ZONDER_VERHOUDING = 'Eerder in gesprek over huurschuld, De Horst'

test.each(['', '/rapport'])('a casus that was valued without a ratio says so (%s)', async (pad) => {
  const lijst = await r.haal('/api/v1/casussen?limiet=1000')
  const { resultaten } = (await lijst.json()) as { resultaten: { casusId: string; naam: string }[] }
  const casus = resultaten.find(({ naam }) => naam === ZONDER_VERHOUDING)
  const pagina = await (await r.haal(`/casussen/${casus?.casusId}${pad}`)).text()
  expect(pagina).toContain('geen verhouding te bepalen')
  expect(pagina).not.toContain('nog niet gewaardeerd')
})
