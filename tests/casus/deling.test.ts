import { describe, expect, test } from 'vitest'
import type { Deelniveau } from '../../events/toegangswaarden.ts'
import type { Casusvoorstel } from '../../src/casus/decider.ts'
import { casusdecider } from '../../src/casus/decider.ts'
import {
  afgerond,
  beeindigd,
  gearchiveerd,
  gegeven,
  geregistreerd,
  ingetrokken,
  registratie,
} from './verhaal.ts'

const FATIMA = '01990000-0000-7000-8000-000000000001'
const BRAM = '01990000-0000-7000-8000-000000000002'
const ORGANISATIE = '01990000-0000-7000-8000-00000000bbbb'
const reden = 'Afgesproken in het team'

const verruimd = (niveau: Deelniveau): Casusvoorstel => ({
  type: 'DelingVerruimd',
  data: { niveau, reden },
})
const verruim = (niveau: Deelniveau) => ({ type: 'DelingVerruimd', data: { niveau, reden } }) as const
const beperk = (niveau: Deelniveau) => ({ type: 'DelingBeperkt', data: { niveau, reden } }) as const
const betrokken = (accountId: string): Casusvoorstel => ({
  type: 'CollegaBetrokken',
  data: { accountId },
})

describe('how far a casus is shared', () => {
  test.each([
    ['EIGEN_CORPORATIE', 'VAKGEMEENSCHAP'],
    ['EIGEN_CORPORATIE', 'ONDERZOEK'],
    ['VAKGEMEENSCHAP', 'ONDERZOEK'],
  ] as const)('from %s it can go to %s and back', (van, naar) => {
    gegeven(geregistreerd, verruimd(van)).wanneer(verruim(naar)).danGebeurt('DelingVerruimd')
    gegeven(geregistreerd, verruimd(naar)).wanneer(beperk(van)).danGebeurt('DelingBeperkt')
  })

  test('it begins as a concept', () => {
    gegeven(geregistreerd).wanneer(verruim('EIGEN_CORPORATIE')).danGebeurt('DelingVerruimd')
    gegeven(geregistreerd).wanneer(verruim('CONCEPT')).danGeweigerd('deling-niet-ruimer', 'niveau')
    gegeven(geregistreerd).wanneer(beperk('CONCEPT')).danGeweigerd('deling-niet-beperkter', 'niveau')
  })

  test('wider is wider and narrower is narrower', () => {
    const gedeeld = gegeven(geregistreerd, verruimd('VAKGEMEENSCHAP'))
    gedeeld.wanneer(verruim('VAKGEMEENSCHAP')).danGeweigerd('deling-niet-ruimer', 'niveau')
    gedeeld.wanneer(verruim('EIGEN_CORPORATIE')).danGeweigerd('deling-niet-ruimer', 'niveau')
    gedeeld.wanneer(beperk('VAKGEMEENSCHAP')).danGeweigerd('deling-niet-beperkter', 'niveau')
    gedeeld.wanneer(beperk('ONDERZOEK')).danGeweigerd('deling-niet-beperkter', 'niveau')
  })

  test.each([[afgerond], [beeindigd], [gearchiveerd]])('also of a casus that ended (%o)', (einde) => {
    gegeven(geregistreerd, einde).wanneer(verruim('ONDERZOEK')).danGebeurt('DelingVerruimd')
    gegeven(geregistreerd, verruimd('ONDERZOEK'), einde)
      .wanneer(beperk('EIGEN_CORPORATIE'))
      .danGebeurt('DelingBeperkt')
  })
})

describe('a casus that was withdrawn', () => {
  test.each(['VAKGEMEENSCHAP', 'ONDERZOEK'] as const)('is not shared as %s', (niveau) =>
    gegeven(geregistreerd, ingetrokken)
      .wanneer(verruim(niveau))
      .danGeweigerd('ingetrokken-niet-te-delen', 'niveau'),
  )

  test('can be read by its own organisation', () =>
    gegeven(geregistreerd, ingetrokken).wanneer(verruim('EIGEN_CORPORATIE')).danGebeurt('DelingVerruimd'))

  test.each(['VAKGEMEENSCHAP', 'ONDERZOEK'] as const)('goes back from %s to its own organisation', (niveau) =>
    gegeven(geregistreerd, verruimd(niveau))
      .wanneer({ type: 'CasusIngetrokken', data: { reden: 'Dubbel' } })
      .dan(ingetrokken, {
        type: 'DelingBeperkt',
        data: { niveau: 'EIGEN_CORPORATIE', reden: 'Dubbel' },
      }),
  )

  test.each(['CONCEPT', 'EIGEN_CORPORATIE'] as const)('stays where it was when that is %s', (niveau) => {
    const eerder = niveau === 'CONCEPT' ? [] : [verruimd(niveau)]
    gegeven(geregistreerd, ...eerder)
      .wanneer({ type: 'CasusIngetrokken', data: { reden: 'Dubbel' } })
      .dan(ingetrokken)
  })
})

describe('what is confidential', () => {
  const geheim: Casusvoorstel = {
    type: 'CasusGeregistreerd',
    data: { ...registratie, vertrouwelijkheid: 'GEH' },
  }
  const maak = (vertrouwelijkheid: 'VER' | 'GEH' | 'INT') =>
    ({ type: 'CasusgegevensGewijzigd', data: { wijzigingen: { vertrouwelijkheid }, reden } }) as const

  test('stays within the organisation', () => {
    gegeven(geheim).wanneer(verruim('EIGEN_CORPORATIE')).danGebeurt('DelingVerruimd')
    gegeven(geheim).wanneer(verruim('VAKGEMEENSCHAP')).danGeweigerd('casus-is-vertrouwelijk', 'niveau')
  })

  test.each(['VER', 'GEH'] as const)('cannot be said (%s) of what others read', (vertrouwelijkheid) =>
    gegeven(geregistreerd, verruimd('VAKGEMEENSCHAP'))
      .wanneer(maak(vertrouwelijkheid))
      .danGeweigerd('vertrouwelijk-maar-gedeeld', 'vertrouwelijkheid'),
  )

  test('can be lifted, and then shared', () =>
    gegeven(geheim, { type: 'CasusgegevensGewijzigd', data: maak('INT').data })
      .wanneer(verruim('ONDERZOEK'))
      .danGebeurt('DelingVerruimd'))
})

describe('colleagues who are named', () => {
  test('each one once', () => {
    gegeven(geregistreerd)
      .wanneer({ type: 'CollegaBetrokken', data: { accountId: FATIMA } })
      .danGebeurt('CollegaBetrokken')
    gegeven(geregistreerd, betrokken(FATIMA))
      .wanneer({ type: 'CollegaBetrokken', data: { accountId: FATIMA } })
      .danGeweigerd('collega-al-betrokken', 'accountId')
    gegeven(geregistreerd, betrokken(FATIMA))
      .wanneer({ type: 'CollegaBetrokken', data: { accountId: BRAM } })
      .danGebeurt('CollegaBetrokken')
  })

  test('and taken off again, only who is on it', () => {
    const ontkoppel = { type: 'CollegaOntkoppeld', data: { accountId: BRAM, reden } } as const
    gegeven(geregistreerd, betrokken(FATIMA))
      .wanneer(ontkoppel)
      .danGeweigerd('collega-niet-betrokken', 'accountId')
    gegeven(geregistreerd, betrokken(BRAM)).wanneer(ontkoppel).danGebeurt('CollegaOntkoppeld')
    gegeven(geregistreerd, betrokken(BRAM), { type: 'CollegaOntkoppeld', data: ontkoppel.data })
      .wanneer(ontkoppel)
      .danGeweigerd('collega-niet-betrokken', 'accountId')
  })

  test('the casus can become theirs', () =>
    gegeven(geregistreerd, betrokken(FATIMA))
      .wanneer({ type: 'CasusToegewezen', data: { eigenaar: FATIMA, organisatieId: ORGANISATIE, reden } })
      .danGebeurt('CasusToegewezen'))
})

test('what casussen do not know, nobody can do with them', () =>
  expect(() => casusdecider.decide(casusdecider.initial, verruim('ONDERZOEK'))).toThrow('casus-bestaat-niet'))
