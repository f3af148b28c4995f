import { expect, test } from 'vitest'
import { vondstenIn } from '../../src/deurwacht/deurwacht.ts'

test('an id of which the digits happen to be a telephone number is not what somebody typed', () => {
  const methodiekId = '019daff0-0612-7345-8780-aaaabbbbcccc'
  const lijktTelefoon = 'abcdefab-cdef-0612-3456-78abcdefabcd'
  expect(vondstenIn({ methodiekId, casusId: lijktTelefoon }, [])).toEqual([])
  expect(vondstenIn({ tekst: `bel ${lijktTelefoon.slice(14, 26)}` }, []).map(({ soort }) => soort)).toEqual([
    'TELEFOON',
  ])
})
