import { expect, test } from 'vitest'
import { maakLog } from '../../src/node/log.ts'

const schrijf = (gegevens: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const regels: string[] = []
  maakLog('info', { write: (regel) => void regels.push(regel) }).info(gegevens, 'proef')
  return JSON.parse(regels.join(''))
}

test('what was meant to be said is said', () => {
  expect(schrijf({ verzoek: '1', status: 200 })).toMatchObject({ msg: 'proef', verzoek: '1', status: 200 })
})

test('a secret that someone hands over by mistake is left out, however deep', () => {
  const geheim = {
    wachtwoord: 'a',
    token: 'b',
    email: 'c',
    naam: 'd',
    authorization: 'e',
    cookie: 'f',
    code: 'g',
  }
  const weg = Object.fromEntries(Object.keys(geheim).map((naam) => [naam, '[weg]']))
  expect(schrijf({ ...geheim, lid: geheim, verzoek: { koppen: geheim } })).toMatchObject({
    ...weg,
    lid: weg,
    verzoek: { koppen: weg },
  })
})
