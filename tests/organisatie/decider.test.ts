import { describe, test } from 'vitest'
import type { Organisatiedata, Organisatiegebeurtenis } from '../../events/organisatie.ts'
import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { organisatiedecider } from '../../src/organisatie/decider.ts'
import type { Organisatieopdracht } from '../../src/organisatie/opdrachten.ts'
import { gegevenVoor } from '../decider.ts'

const NU = '2026-11-22T09:00:00.000Z'
const ANNA = '01990000-0000-7000-8000-000000000001'
const BAS = '01990000-0000-7000-8000-000000000002'
const CARLA = '01990000-0000-7000-8000-000000000003'
const UITNODIGING = '01990000-0000-7000-8000-000000000010'
const SLEUTEL = '01990000-0000-7000-8000-000000000020'
const NIEUWE_SLEUTEL = '01990000-0000-7000-8000-000000000021'
const NOOD = '01990000-0000-7000-8000-000000000030'

const gegeven = gegevenVoor(organisatiedecider)

const oprichting: Organisatiedata<'OrganisatieOpgericht'> = {
  naam: 'Corporatie Fictief',
  soort: 'CORPORATIE',
  kvkNummer: null,
  houder: true,
  fictief: false,
}
const opgericht: Organisatiegebeurtenis = { type: 'OrganisatieOpgericht', data: oprichting }
const lid = (accountId: string, ...rollen: Ledenrol[]): Organisatiegebeurtenis => ({
  type: 'LidToegetreden',
  data: { accountId, rollen, uitnodigingId: null },
})
const anna = lid(ANNA, 'BEHEERDER')
const uitgenodigd: Organisatiegebeurtenis = {
  type: 'LidUitgenodigd',
  data: {
    uitnodigingId: UITNODIGING,
    rollen: ['PROFESSIONAL'],
    tokenHash: 'a'.repeat(64),
    vervaltOp: '2026-11-29T09:00:00.000Z',
  },
}
const uitgegeven = (sleutelId: string, accountId: string): Organisatiegebeurtenis => ({
  type: 'ApisleutelUitgegeven',
  data: { ...sleutel(sleutelId, accountId), vervangt: null },
})
const sleutel = (sleutelId: string, accountId: string, vervaltOp = '2027-02-01T00:00:00.000Z') => ({
  sleutelId,
  accountId,
  naam: 'Laptop (fictief)',
  scopes: ['casussen' as const],
  hash: 'b'.repeat(64),
  begin: 'sr_abcd',
  vervaltOp,
  limietPerUur: 1000,
})

describe('an organisation', () => {
  test('is founded once, and nothing is asked of one that does not exist', () => {
    const opdracht = { type: 'RichtOrganisatieOp', data: oprichting } as const
    gegeven().wanneer(opdracht).dan(opgericht)
    gegeven(opgericht).wanneer(opdracht).danGeweigerd('organisatie-bestaat-al')
    gegeven()
      .wanneer({ type: 'LaatLidToe', data: { accountId: ANNA, rollen: ['BEHEERDER'] } })
      .danGeweigerd('organisatie-bestaat-niet')
  })

  test('changes its name with a reason, and only when something changes', () => {
    const data = {
      naam: 'Corporatie Nieuw (fictief)',
      soort: 'CORPORATIE',
      kvkNummer: null,
      reden: 'Fusie',
    } as const
    gegeven(opgericht)
      .wanneer({ type: 'WijzigOrganisatiegegevens', data })
      .dan({ type: 'OrganisatiegegevensGewijzigd', data })
    gegeven(opgericht)
      .wanneer({ type: 'WijzigOrganisatiegegevens', data: { ...data, naam: 'Corporatie Fictief' } })
      .danGeweigerd('niets-gewijzigd')
  })
})

describe('joining', () => {
  const neemAan = (nu = NU) =>
    ({ type: 'NeemUitnodigingAan', data: { accountId: BAS, uitnodigingId: UITNODIGING }, nu }) as const

  test('the first one joins without an invitation, and is a beheerder', () => {
    gegeven(opgericht)
      .wanneer({ type: 'LaatLidToe', data: { accountId: ANNA, rollen: ['BEHEERDER'] } })
      .dan(anna)
    gegeven(opgericht)
      .wanneer({ type: 'LaatLidToe', data: { accountId: ANNA, rollen: ['PROFESSIONAL'] } })
      .danGeweigerd('eerste-lid-is-beheerder', 'rollen')
  })

  test('others need an invitation; an organisation of the examples does not', () => {
    const bas: Organisatieopdracht = {
      type: 'LaatLidToe',
      data: { accountId: BAS, rollen: ['PROFESSIONAL'] },
    }
    gegeven(opgericht, anna).wanneer(bas).danGeweigerd('uitnodiging-nodig')
    gegeven({ type: 'OrganisatieOpgericht', data: { ...oprichting, fictief: true } }, anna)
      .wanneer(bas)
      .dan(lid(BAS, 'PROFESSIONAL'))
  })

  test('whoever is invited joins with the roles of the invitation, once', () => {
    const toegetreden: Organisatiegebeurtenis = {
      type: 'LidToegetreden',
      data: { accountId: BAS, rollen: ['PROFESSIONAL'], uitnodigingId: UITNODIGING },
    }
    gegeven(opgericht, anna, uitgenodigd).wanneer(neemAan()).dan(toegetreden)
    gegeven(opgericht, anna, uitgenodigd, toegetreden)
      .wanneer(neemAan())
      .danGeweigerd('uitnodiging-niet-open')
  })

  test('an invitation ends: by its term, or withdrawn', () => {
    const ingetrokken: Organisatiegebeurtenis = {
      type: 'UitnodigingIngetrokken',
      data: { uitnodigingId: UITNODIGING, reden: 'Verkeerde persoon' },
    }
    gegeven(opgericht, anna, uitgenodigd)
      .wanneer(neemAan('2026-11-29T09:00:00.000Z'))
      .danGeweigerd('uitnodiging-verlopen')
    gegeven(opgericht, anna, uitgenodigd)
      .wanneer({ type: 'TrekUitnodigingIn', data: ingetrokken.data })
      .dan(ingetrokken)
    gegeven(opgericht, anna, uitgenodigd, ingetrokken)
      .wanneer(neemAan())
      .danGeweigerd('uitnodiging-niet-open')
    gegeven(opgericht, anna, uitgenodigd, ingetrokken)
      .wanneer({ type: 'TrekUitnodigingIn', data: ingetrokken.data })
      .danGeweigerd('uitnodiging-niet-open')
  })

  test('a member does not join again; who left may', () => {
    const weg: Organisatiegebeurtenis = {
      type: 'LidmaatschapBeeindigd',
      data: { accountId: BAS, reden: 'Andere baan' },
    }
    const bas = lid(BAS, 'ONDERZOEKER')
    gegeven(opgericht, anna, bas, uitgenodigd).wanneer(neemAan()).danGeweigerd('is-al-lid')
    gegeven(opgericht, anna, bas, weg, uitgenodigd)
      .wanneer(neemAan())
      .dan({
        type: 'LidToegetreden',
        data: { accountId: BAS, rollen: ['PROFESSIONAL'], uitnodigingId: UITNODIGING },
      })
  })

  test('the first invitation of an organisation without members asks for a beheerder', () => {
    const { data } = uitgenodigd as { data: Organisatiedata<'LidUitgenodigd'> }
    gegeven(opgericht)
      .wanneer({ type: 'NodigLidUit', data })
      .danGeweigerd('eerste-lid-is-beheerder', 'rollen')
    gegeven(opgericht)
      .wanneer({ type: 'NodigLidUit', data: { ...data, rollen: ['BEHEERDER'] } })
      .dan({ type: 'LidUitgenodigd', data: { ...data, rollen: ['BEHEERDER'] } })
    gegeven(opgericht, anna).wanneer({ type: 'NodigLidUit', data }).dan(uitgenodigd)
    gegeven(opgericht, anna, uitgenodigd)
      .wanneer({ type: 'NodigLidUit', data })
      .danGeweigerd('uitnodiging-bestaat-al')
  })
})

describe('roles and leaving', () => {
  const wijzig = (accountId: string, ...rollen: Ledenrol[]): Organisatieopdracht => ({
    type: 'WijzigRollen',
    data: { accountId, rollen, reden: 'Ander werk' },
    nu: NU,
  })
  const beeindig = (accountId: string): Organisatieopdracht => ({
    type: 'BeeindigLidmaatschap',
    data: { accountId, reden: 'Uit dienst' },
    nu: NU,
  })

  test('roles change with a reason, of a member, when they change', () => {
    gegeven(opgericht, anna, lid(BAS, 'PROFESSIONAL', 'VAKGEMEENSCHAP'))
      .wanneer(wijzig(BAS, 'PROFESSIONAL'))
      .dan({
        type: 'RollenGewijzigd',
        data: { accountId: BAS, rollen: ['PROFESSIONAL'], reden: 'Ander werk' },
      })
    gegeven(opgericht, anna, lid(BAS, 'PROFESSIONAL', 'VAKGEMEENSCHAP'))
      .wanneer(wijzig(BAS, 'VAKGEMEENSCHAP', 'PROFESSIONAL'))
      .danGeweigerd('niets-gewijzigd')
    gegeven(opgericht, anna).wanneer(wijzig(CARLA, 'PROFESSIONAL')).danGeweigerd('lid-bestaat-niet')
  })

  test('the last beheerder stays beheerder, and stays', () => {
    gegeven(opgericht, anna, lid(BAS, 'PROFESSIONAL'))
      .wanneer(wijzig(ANNA, 'PROFESSIONAL'))
      .danGeweigerd('laatste-beheerder')
    gegeven(opgericht, anna, lid(BAS, 'PROFESSIONAL'))
      .wanneer(beeindig(ANNA))
      .danGeweigerd('laatste-beheerder')
    gegeven(opgericht, anna, lid(BAS, 'BEHEERDER'))
      .wanneer(beeindig(ANNA))
      .dan({ type: 'LidmaatschapBeeindigd', data: { accountId: ANNA, reden: 'Uit dienst' } })
  })

  test('keys that live go with the membership, and with the role that they rest on', () => {
    const ingetrokken = (reden: string): Organisatiegebeurtenis => ({
      type: 'ApisleutelIngetrokken',
      data: { sleutelId: SLEUTEL, vanaf: NU, reden },
    })
    const voorheen = [
      opgericht,
      anna,
      lid(BAS, 'ONDERZOEKER'),
      lid(CARLA, 'ONDERZOEKER'),
      uitgegeven(SLEUTEL, BAS),
      uitgegeven(NIEUWE_SLEUTEL, CARLA),
    ]
    gegeven(...voorheen)
      .wanneer(beeindig(BAS))
      .dan(
        { type: 'LidmaatschapBeeindigd', data: { accountId: BAS, reden: 'Uit dienst' } },
        ingetrokken('Uit dienst'),
      )
    gegeven(...voorheen)
      .wanneer(wijzig(BAS, 'PROFESSIONAL'))
      .dan(
        {
          type: 'RollenGewijzigd',
          data: { accountId: BAS, rollen: ['PROFESSIONAL'], reden: 'Ander werk' },
        },
        ingetrokken('Ander werk'),
      )
    gegeven(...voorheen)
      .wanneer(wijzig(BAS, 'ONDERZOEKER', 'PROFESSIONAL'))
      .dan({
        type: 'RollenGewijzigd',
        data: { accountId: BAS, rollen: ['ONDERZOEKER', 'PROFESSIONAL'], reden: 'Ander werk' },
      })
  })
})

describe('API keys', () => {
  const geef = (
    data: ReturnType<typeof sleutel>,
    vervanging: Organisatiedata<'ApisleutelIngetrokken'> | null = null,
  ): Organisatieopdracht => ({ type: 'GeefApisleutelUit', data, vervanging, nu: NU })
  const bas = lid(BAS, 'ONDERZOEKER')

  test('are for researchers, and expire within a year', () => {
    gegeven(opgericht, anna, bas)
      .wanneer(geef(sleutel(SLEUTEL, BAS)))
      .dan(uitgegeven(SLEUTEL, BAS))
    gegeven(opgericht, anna)
      .wanneer(geef(sleutel(SLEUTEL, ANNA)))
      .danGeweigerd('apisleutel-alleen-voor-onderzoeker')
    gegeven(opgericht, anna, bas)
      .wanneer(geef(sleutel(SLEUTEL, BAS, NU)))
      .danGeweigerd('vervaldatum-voorbij', 'vervaltOp')
    gegeven(opgericht, anna, bas)
      .wanneer(geef(sleutel(SLEUTEL, BAS, '2027-11-25T00:00:00.000Z')))
      .danGeweigerd('vervaldatum-te-ver', 'vervaltOp')
    gegeven(opgericht, anna, bas, uitgegeven(SLEUTEL, BAS))
      .wanneer(geef(sleutel(SLEUTEL, BAS)))
      .danGeweigerd('apisleutel-bestaat-al')
  })

  test('are rotated: the old one opens until the agreed moment', () => {
    const vervanging = {
      sleutelId: SLEUTEL,
      vanaf: '2026-11-29T09:00:00.000Z',
      reden: 'Jaarlijkse wisseling',
    }
    const nieuw = geef(sleutel(NIEUWE_SLEUTEL, BAS), vervanging)
    gegeven(opgericht, anna, bas, uitgegeven(SLEUTEL, BAS))
      .wanneer(nieuw)
      .dan(
        {
          type: 'ApisleutelUitgegeven',
          data: { ...sleutel(NIEUWE_SLEUTEL, BAS), vervangt: SLEUTEL },
        },
        { type: 'ApisleutelIngetrokken', data: vervanging },
      )
    gegeven(opgericht, anna, bas).wanneer(nieuw).danGeweigerd('apisleutel-bestaat-niet')
    gegeven(opgericht, anna, bas, lid(CARLA, 'ONDERZOEKER'), uitgegeven(SLEUTEL, CARLA))
      .wanneer(nieuw)
      .danGeweigerd('apisleutel-bestaat-niet')
  })

  test('are withdrawn at once, also while a rotation lets them live, but not twice', () => {
    const ingetrokken = (vanaf: string): Organisatiegebeurtenis => ({
      type: 'ApisleutelIngetrokken',
      data: { sleutelId: SLEUTEL, vanaf, reden: 'Gestolen' },
    })
    const trekIn: Organisatieopdracht = {
      type: 'TrekApisleutelIn',
      data: { sleutelId: SLEUTEL, vanaf: NU, reden: 'Gestolen' },
      nu: NU,
    }
    const voorheen = [opgericht, anna, bas, uitgegeven(SLEUTEL, BAS)]
    gegeven(...voorheen)
      .wanneer(trekIn)
      .dan(ingetrokken(NU))
    gegeven(...voorheen, ingetrokken('2026-11-29T09:00:00.000Z'))
      .wanneer(trekIn)
      .dan(ingetrokken(NU))
    gegeven(...voorheen, ingetrokken(NU))
      .wanneer(trekIn)
      .danGeweigerd('apisleutel-ingetrokken')
    gegeven(...voorheen)
      .wanneer({ ...trekIn, nu: '2027-03-01T00:00:00.000Z' })
      .danGeweigerd('apisleutel-verlopen')
  })
})

describe('privacy', () => {
  const dpia = {
    referentie: 'DPIA 2026-1 (fictief)',
    grondslag: 'Uitdrukkelijke toestemming',
    vastgesteldOp: '2026-11-01',
    geldigTot: null,
  }
  const legVast = (data: Organisatiedata<'DpiaVastgelegd'>): Organisatieopdracht => ({
    type: 'LegDpiaVast',
    data,
    nu: NU,
  })

  test('a DPIA is recorded with its date, and withdrawn when there is one', () => {
    gegeven(opgericht).wanneer(legVast(dpia)).dan({ type: 'DpiaVastgelegd', data: dpia })
    gegeven(opgericht)
      .wanneer(legVast({ ...dpia, vastgesteldOp: '2026-11-23' }))
      .danGeweigerd('datum-in-toekomst', 'vastgesteldOp')
    gegeven(opgericht)
      .wanneer(legVast({ ...dpia, geldigTot: '2026-11-21' }))
      .danGeweigerd('dpia-al-verlopen', 'geldigTot')
    const trekIn: Organisatieopdracht = { type: 'TrekDpiaIn', data: { reden: 'Verlopen' } }
    gegeven(opgericht, { type: 'DpiaVastgelegd', data: dpia })
      .wanneer(trekIn)
      .dan({ type: 'DpiaIngetrokken', data: { reden: 'Verlopen' } })
    gegeven(opgericht).wanneer(trekIn).danGeweigerd('dpia-ontbreekt')
  })

  test('a retention term is set per kind, when it changes', () => {
    const data = { soort: 'CASUS', maanden: 60, reden: 'Besluit directie' } as const
    const vastgesteld: Organisatiegebeurtenis = { type: 'BewaartermijnVastgesteld', data }
    gegeven(opgericht).wanneer({ type: 'StelBewaartermijnVast', data }).dan(vastgesteld)
    gegeven(opgericht, vastgesteld)
      .wanneer({ type: 'StelBewaartermijnVast', data })
      .danGeweigerd('niets-gewijzigd')
    gegeven(opgericht, vastgesteld)
      .wanneer({ type: 'StelBewaartermijnVast', data: { ...data, soort: 'DEELNEMER' } })
      .dan({ type: 'BewaartermijnVastgesteld', data: { ...data, soort: 'DEELNEMER' } })
  })
})

describe('emergency access', () => {
  const data = {
    noodtoegangId: NOOD,
    accountId: ANNA,
    collegaId: BAS,
    reden: 'Ziek, en de gemeente belt',
    tot: '2026-11-22T12:00:00.000Z',
  }
  const neem = (anders: Partial<typeof data> = {}, nu = NU): Organisatieopdracht => ({
    type: 'NeemNoodtoegang',
    data: { ...data, ...anders },
    nu,
  })
  const genomen: Organisatiegebeurtenis = { type: 'NoodtoegangGenomen', data }
  const voorheen = [opgericht, anna, lid(BAS, 'PROFESSIONAL')]

  test('opens the concepts of a colleague for three hours, one at a time', () => {
    gegeven(...voorheen)
      .wanneer(neem())
      .dan(genomen)
    gegeven(...voorheen)
      .wanneer(neem({ tot: '2026-11-22T12:00:00.001Z' }))
      .danGeweigerd('noodtoegang-duurt-drie-uur')
    gegeven(...voorheen, genomen)
      .wanneer(neem())
      .danGeweigerd('noodtoegang-loopt-al', 'collegaId')
    gegeven(...voorheen, genomen)
      .wanneer(neem({ tot: '2026-11-22T15:00:00.000Z' }, '2026-11-22T12:00:00.000Z'))
      .dan({ type: 'NoodtoegangGenomen', data: { ...data, tot: '2026-11-22T15:00:00.000Z' } })
  })

  test('is for members, of a colleague past or present, not of oneself', () => {
    gegeven(...voorheen)
      .wanneer(neem({ collegaId: ANNA }))
      .danGeweigerd('collega-bent-u-zelf', 'collegaId')
    gegeven(...voorheen)
      .wanneer(neem({ collegaId: CARLA }))
      .danGeweigerd('collega-bestaat-niet', 'collegaId')
    gegeven(...voorheen)
      .wanneer(neem({ accountId: CARLA }))
      .danGeweigerd('lid-bestaat-niet')
    gegeven(...voorheen, {
      type: 'LidmaatschapBeeindigd',
      data: { accountId: BAS, reden: 'Uit dienst' },
    })
      .wanneer(neem())
      .dan(genomen)
  })

  test('is read by the colleague, once; nobody else can read it away', () => {
    const lees = (lezer: string): Organisatieopdracht => ({
      type: 'LeesNoodtoegang',
      data: { noodtoegangId: NOOD },
      lezer,
    })
    const gelezen: Organisatiegebeurtenis = { type: 'NoodtoegangGelezen', data: { noodtoegangId: NOOD } }
    gegeven(...voorheen, genomen)
      .wanneer(lees(BAS))
      .dan(gelezen)
    gegeven(...voorheen, genomen, gelezen)
      .wanneer(lees(BAS))
      .dan()
    gegeven(...voorheen, genomen)
      .wanneer(lees(ANNA))
      .danGeweigerd('noodtoegang-bestaat-niet')
  })
})
