import { expect, test } from 'vitest'
import type { Importrij } from '../../events/import.ts'
import { type Import, laatsteImports, onafgemaakteImports } from '../../projections/imports.ts'
import { ALLES } from '../../projections/zicht.ts'
import { EMPTY_STREAM, type NewEvent } from '../../src/store/ports.ts'
import { commandContext } from '../../src/web/register.ts'
import { openGeheugenregister } from '../gereedschap/geheugenregister.ts'

const ID = (nummer: number) => `01984a00-0000-7000-8000-00000000000${nummer}`

const rij = (nummer: number, oordeel: Importrij['oordeel']): Importrij => ({
  nummer,
  oordeel,
  veld: null,
  reden: null,
  omschrijving: null,
  doelId: null,
  inhoud: null,
})

const aangeboden = (bestandsnaam: string, aantalNieuw: number): NewEvent[] => [
  {
    type: 'ImportAangeboden',
    data: {
      soort: 'CASUSSEN',
      bestandsnaam,
      bestandshash: 'ab'.repeat(32),
      waardekaart: null,
      aantalRijen: 4,
      aantalNieuw,
    },
  },
  { type: 'ImportrijenBeoordeeld', data: { rijen: [rij(1, 'NIEUW'), rij(2, 'DUBBEL')] } },
  { type: 'ImportrijenBeoordeeld', data: { rijen: [rij(3, 'GEWEIGERD'), rij(4, 'NIEUW')] } },
]

const gestart: NewEvent = { type: 'ImportGestart', data: {} }
const deel: NewEvent = {
  type: 'ImportdeelUitgevoerd',
  data: { totEnMet: 4, toegevoegd: 1, overgeslagen: [{ nummer: 4, reden: 'casus-bestaat-al' }] },
}

const openMet = async (stromen: readonly (readonly NewEvent[])[]) => {
  const { register } = await openGeheugenregister()
  for (const [nummer, events] of stromen.entries())
    await register.store.append(
      `import-${ID(nummer + 1)}`,
      EMPTY_STREAM,
      events,
      commandContext(register, register.newId()),
    )
  await register.catchUp()
  return register
}

test('the newest first, each with its counts over all parts of the report', async () => {
  const register = await openMet([
    aangeboden('een.json', 2),
    [
      ...aangeboden('twee.json', 2),
      gestart,
      deel,
      { type: 'ImportUitgevoerd', data: { toegevoegd: 1, overgeslagen: 1 } },
    ],
  ])
  const rijen = await register.db.all<Import>(laatsteImports(ALLES, 10))
  expect(rijen).toMatchObject([
    { bestandsnaam: 'twee.json', status: 'UITGEVOERD', nieuw: 2, dubbel: 1, geweigerd: 1, toegevoegd: 1 },
    { bestandsnaam: 'een.json', status: 'BEOORDEELD', nieuw: 2, toegevoegd: 0, overgeslagen: 0 },
  ])
})

test('what was under way when the register stopped is found again, on the way in and on the way out', async () => {
  const register = await openMet([
    [...aangeboden('bezig.json', 2), gestart, deel],
    aangeboden('proef.json', 2),
    [
      ...aangeboden('terug.json', 2),
      gestart,
      deel,
      { type: 'ImportUitgevoerd', data: { toegevoegd: 1, overgeslagen: 1 } },
      { type: 'ImportIntrekkingGestart', data: { reden: 'Verkeerd bestand' } },
    ],
  ])
  expect(
    (await register.db.all<{ importId: string }>(onafgemaakteImports())).map(({ importId }) => importId),
  ).toEqual([ID(1), ID(3)])
})
