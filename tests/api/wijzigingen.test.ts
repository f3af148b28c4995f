import { beforeAll, expect, test } from 'vitest'
import { registratie } from '../casus/verhaal.ts'
import { type Bezoek, type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { ANDERE, EIGEN, lid, voegToe } from '../toegang/wereld.ts'

/** More than are asked one by one. */
const VEEL = 520

interface Bladzijde {
  readonly resultaten: readonly { readonly positie: number; readonly casusId: string }[]
  readonly volgende: string | null
}

let register: Geheugenregister
const eigen: string[] = []
let vreemd: string

const registreer = async (organisatie: string): Promise<string> => {
  const casusId = register.register.newId()
  await voegToe(register, `casus-${casusId}`, organisatie, 'test', [
    { type: 'CasusGeregistreerd', data: registratie },
  ])
  return casusId
}

beforeAll(async () => {
  register = await openGeheugenregister()
  vreemd = await registreer(ANDERE)
  for (let nummer = 0; nummer < VEEL; nummer += 1) eigen.push(await registreer(EIGEN))
})

const maker = (organisatieId: string) => lid(['PROFESSIONAL', 'ONDERZOEKER'], { id: 'test', organisatieId })

const haalAlles = async (bezoek: Bezoek, pad: string | null): Promise<Bladzijde['resultaten']> => {
  if (pad === null) return []
  const { resultaten, volgende } = (await (await bezoek.haal(pad)).json()) as Bladzijde
  return [...resultaten, ...(await haalAlles(bezoek, volgende))]
}

test('whoever sees many casussen gets the changes in all of them in their order, and of no other', async () => {
  const gehaald = await haalAlles(register.als(maker(EIGEN)), '/api/v1/wijzigingen?limiet=200')
  expect(gehaald.map(({ casusId }) => casusId)).toEqual(eigen)
})

test('whoever asks on from a position gets what came after it', async () => {
  const bezoek = register.als(maker(EIGEN))
  const [voorlaatste] = (await haalAlles(bezoek, '/api/v1/wijzigingen?limiet=1000')).slice(-2)
  const gehaald = await haalAlles(bezoek, `/api/v1/wijzigingen?na=${voorlaatste?.positie}`)
  expect(gehaald.map(({ casusId }) => casusId)).toEqual(eigen.slice(-1))
})

test('whoever sees one casus gets its changes without the whole log being read', async () => {
  const { store } = register.register
  const leesAlles = store.readAll
  let gelezen = 0
  Object.assign(store, {
    readAll: (...vraag: Parameters<typeof leesAlles>) => {
      gelezen += 1
      return leesAlles(...vraag)
    },
  })
  const bezoek = register.als(maker(ANDERE))
  await bezoek.haal('/api/v1/wijzigingen')
  gelezen = 0
  const gehaald = await haalAlles(bezoek, '/api/v1/wijzigingen')
  Object.assign(store, { readAll: leesAlles })
  expect(gehaald.map(({ casusId }) => casusId)).toEqual([vreemd])
  expect(gelezen).toBe(0)
})
