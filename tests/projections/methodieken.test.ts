import { expect, test } from 'vitest'
import { gebruikVanMethodiek, koppelingenOp, type Methodiekkoppeling } from '../../projections/methodieken.ts'
import { ALLES } from '../../projections/zicht.ts'
import { EMPTY_STREAM, type NewEvent } from '../../src/store/ports.ts'
import { commandContext } from '../../src/web/register.ts'
import { openGeheugenregister } from '../gereedschap/geheugenregister.ts'

const METHODIEK = '01984a00-0000-7000-8000-0000000000a1'
const CASUS = (nummer: number) => `01984a00-0000-7000-8000-00000000000${nummer}`
const gekoppeld: NewEvent = { type: 'MethodiekGekoppeld', data: { methodiekId: METHODIEK } }
const ontkoppeld: NewEvent = {
  type: 'MethodiekOntkoppeld',
  data: { methodiekId: METHODIEK, reden: 'Verkeerd' },
}
const ingetrokken: NewEvent = { type: 'CasusIngetrokken', data: { reden: 'Dubbel' } }

const openMet = async (stromen: readonly (readonly NewEvent[])[]) => {
  const geheugen = await openGeheugenregister()
  const { register } = geheugen
  for (const [nummer, events] of stromen.entries())
    await register.store.append(
      `casus-${CASUS(nummer + 1)}`,
      EMPTY_STREAM,
      events,
      commandContext(register, register.newId()),
    )
  await register.catchUp()
  const op = async (positie: number) =>
    (await register.db.all<Methodiekkoppeling>(koppelingenOp(ALLES, [METHODIEK], positie))).map(
      ({ casusId }) => casusId,
    )
  return { ...geheugen, op }
}

test('a link is there from the position where it began until the position where it ended', async () => {
  const { op } = await openMet([[gekoppeld, ontkoppeld, gekoppeld], [gekoppeld]])
  expect(await op(0)).toEqual([])
  expect(await op(1)).toEqual([CASUS(1)])
  expect(await op(2)).toEqual([])
  expect(await op(3)).toEqual([CASUS(1)])
  expect(await op(4)).toEqual([CASUS(1), CASUS(2)])
})

test('a casus that was withdrawn uses nothing any more', async () => {
  const { op, register } = await openMet([[gekoppeld, ingetrokken], [gekoppeld]])
  expect(await op(1)).toEqual([CASUS(1)])
  expect(await op(3)).toEqual([CASUS(2)])
  expect(await register.db.all(gebruikVanMethodiek(ALLES, METHODIEK))).toMatchObject([{ aantal: 1 }])
})

test('a revision changes what it names and leaves the rest, costs too', async () => {
  const { register } = await openMet([])
  const beschreven: NewEvent = {
    type: 'MethodiekBeschreven',
    data: {
      naam: 'Koken (fictief)',
      beschrijving: 'Samen koken.',
      mechanisme: null,
      voorwaarden: 'Een keuken',
      kostenPerDeelnemer: { euro: '120', bron: 'Begroting' },
      bron: null,
      fictief: true,
      herkomst: null,
    },
  }
  const herzien: NewEvent = {
    type: 'MethodiekHerzien',
    data: { wijzigingen: { voorwaarden: null, mechanisme: 'Eten verbindt' }, reden: 'Scherper' },
  }
  await register.store.append(
    `methodiek-${METHODIEK}`,
    EMPTY_STREAM,
    [beschreven, herzien],
    commandContext(register, register.newId()),
  )
  await register.catchUp()
  expect(await register.db.all({ sql: 'SELECT * FROM methodieken', parameters: [] })).toMatchObject([
    {
      naam: 'Koken (fictief)',
      beschrijving: 'Samen koken.',
      mechanisme: 'Eten verbindt',
      voorwaarden: null,
      kostenEuro: '120',
      kostenBron: 'Begroting',
      fictief: 1,
      versie: 2,
    },
  ])
})
