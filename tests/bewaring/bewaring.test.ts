import { beforeEach, describe, expect, test } from 'vitest'
import { vouwDeling } from '../../events/casus/deling.ts'
import type { NewEvent } from '../../src/store/ports.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { leesbaar } from '../casus/toepassing.ts'
import { type Geheugenregister, TESTGEBRUIKER } from '../gereedschap/geheugenregister.ts'
import { openMetCasussen } from '../sroi-analyse/webanalyse.ts'

const { organisatieId } = TESTGEBRUIKER
const OPGERICHT: NewEvent = {
  type: 'OrganisatieOpgericht',
  data: { naam: 'Testcorporatie', soort: 'CORPORATIE', kvkNummer: null, houder: true, fictief: true },
}
const LID: NewEvent = {
  type: 'LidToegetreden',
  data: { accountId: TESTGEBRUIKER.id, rollen: TESTGEBRUIKER.rollen, uitnodigingId: null },
}
const termijn = (maanden: number): NewEvent => ({
  type: 'BewaartermijnVastgesteld',
  data: { soort: 'CASUS', maanden, reden: 'Besluit van het bestuur.' },
})

let geheugen: Geheugenregister & { casusId: string; andereId: string }
beforeEach(async () => {
  geheugen = await openMetCasussen()
  await voegToe(`organisatie-${organisatieId}`, OPGERICHT, LID)
})

const voegToe = async (stroom: string, ...events: NewEvent[]) => {
  const { register } = geheugen
  const { head } = await register.store.readStream(stroom)
  await register.store.append(stroom, head, events, {
    commandId: register.newId(),
    actor: TESTGEBRUIKER.id,
    organisatie: organisatieId,
    correlationId: 'test',
    causationId: null,
    now: register.now(),
  })
}

const VERLOOP: readonly NewEvent[] = [
  { type: 'CasusVastgesteld', data: {} },
  { type: 'CasusGestart', data: {} },
  {
    type: 'UitkomstVastgesteld',
    data: { uitkomst: 'NIET_VAST_TE_STELLEN', toelichting: 'Niet gemeten.', reden: null },
  },
  { type: 'DelingVerruimd', data: { niveau: 'ONDERZOEK', reden: 'Om van te leren.' } },
]
const eindig = (casusId: string, op: string) =>
  voegToe(`casus-${casusId}`, ...VERLOOP, {
    type: 'CasusAfgerond',
    data: { toelichting: null },
    gebeurdOp: op,
  })

const pagina = async (pad: string, bezoek: Pick<Geheugenregister, 'haal'> = geheugen) => {
  const antwoord = await bezoek.haal(pad)
  return { status: antwoord.status, tekst: leesbaar(await antwoord.text()) }
}

describe('what falls due', () => {
  test('says when there is no term yet', async () => {
    expect((await pagina('/bewaring')).tekst).toContain('Er is nog geen bewaartermijn')
  })

  test('is shown ninety days before, and what is late stands out', async () => {
    await voegToe(`organisatie-${organisatieId}`, termijn(24))
    await eindig(geheugen.casusId, '2024-11-01')
    await eindig(geheugen.andereId, '2025-02-20')
    const { tekst } = await pagina('/bewaring')
    expect(tekst).toContain('Uw organisatie bewaart dit 24 maanden na het einde van de casus.')
    expect(tekst).toContain(
      'Taal en werk (fictief) Testgebruiker 1 november 2024 1 november 2026 termijn voorbij Archiveer',
    )
    expect(tekst).toContain('Maatjes (fictief) Testgebruiker 20 februari 2025 20 februari 2027 Archiveer')
  })

  test('is not shown a day earlier than that', async () => {
    await voegToe(`organisatie-${organisatieId}`, termijn(24))
    await eindig(geheugen.andereId, '2025-02-21')
    expect((await pagina('/bewaring')).tekst).not.toContain('Maatjes')
  })

  test('tells its owner on the first page', async () => {
    await voegToe(`organisatie-${organisatieId}`, termijn(24))
    expect((await pagina('/')).tekst).not.toContain('bewaartermijn')
    await eindig(geheugen.casusId, '2024-11-01')
    expect((await pagina('/')).tekst).toContain('Bij 1 casus loopt de bewaartermijn af')
  })

  test('names no casus to whoever may not read it, and offers no archiving', async () => {
    await voegToe(`organisatie-${organisatieId}`, termijn(24))
    await eindig(geheugen.casusId, '2024-11-01')
    await voegToe(`casus-${geheugen.casusId}`, {
      type: 'DelingBeperkt',
      data: { niveau: 'CONCEPT', reden: 'Nog niet klaar.' },
    })
    const beheerder: Actor = { ...TESTGEBRUIKER, id: geheugen.register.newId(), rollen: ['BEHEERDER'] }
    const { tekst } = await pagina('/bewaring', geheugen.als(beheerder))
    expect(tekst).not.toContain('Taal en werk')
    expect(tekst).toContain('Een casus van een collega')
    expect(tekst).toContain('Vraag het de eigenaar')
  })

  test('of another organisation is not shown', async () => {
    await voegToe(`organisatie-${organisatieId}`, termijn(24))
    await eindig(geheugen.casusId, '2024-11-01')
    const elders: Actor = { ...TESTGEBRUIKER, organisatieId: geheugen.register.newId(), houder: false }
    expect((await pagina('/bewaring', geheugen.als(elders))).tekst).not.toContain('Taal en werk')
  })
})

describe('archiving', () => {
  beforeEach(async () => {
    await voegToe(`organisatie-${organisatieId}`, termijn(24))
    await eindig(geheugen.casusId, '2024-11-01')
  })
  const pad = () => `/casussen/${geheugen.casusId}/bewaring`

  test('says beforehand what happens', async () => {
    const { tekst } = await pagina(pad())
    expect(tekst).toContain('Andere organisaties en onderzoekers zien de casus meteen niet meer.')
    expect(tekst).toContain('De casus krijgt de status beëindigd en dan gearchiveerd.')
  })

  test('closes the casus, takes it back from others, keeps the reason, and is due no more', async () => {
    const antwoord = await geheugen.stuur(pad(), { reden: 'De termijn is om.' })
    expect(antwoord.status).toBe(303)
    expect(antwoord.headers.get('location')).toBe('/bewaring?gearchiveerd')
    const { events } = await geheugen.register.store.readStream(`casus-${geheugen.casusId}`)
    expect(events.slice(-4).map(({ type }) => type)).toEqual([
      'NotitieToegevoegd',
      'CasusBeeindigd',
      'DelingBeperkt',
      'CasusGearchiveerd',
    ])
    expect(events.at(-4)?.data).toMatchObject({ tekst: 'De termijn is om.', zichtbaarheid: 'INTERN' })
    expect(vouwDeling(events)?.niveau).toBe('EIGEN_CORPORATIE')
    const { tekst } = await pagina('/bewaring?gearchiveerd')
    expect(tekst).toContain('De casus is gearchiveerd.')
    expect(tekst).not.toContain('Taal en werk')
  })

  test('asks a reason', async () => {
    const antwoord = await geheugen.stuur(pad(), { reden: ' ' })
    expect(antwoord.status).toBe(422)
    const { events } = await geheugen.register.store.readStream(`casus-${geheugen.casusId}`)
    expect(events.at(-1)?.type).toBe('CasusAfgerond')
  })

  test('twice is once', async () => {
    const opdrachtId = geheugen.register.newId()
    await geheugen.stuur(pad(), { reden: 'De termijn is om.', opdrachtId })
    const tweede = await geheugen.stuur(pad(), { reden: 'De termijn is om.', opdrachtId })
    expect(tweede.status).toBe(303)
  })

  test('is refused while the casus still runs', async () => {
    const antwoord = await geheugen.stuur(`/casussen/${geheugen.andereId}/bewaring`, { reden: 'Weg ermee.' })
    expect(antwoord.status).toBe(422)
  })

  test('is for professionals of its own organisation', async () => {
    const elders: Actor = { ...TESTGEBRUIKER, organisatieId: geheugen.register.newId(), houder: false }
    const anders = geheugen.als(elders)
    expect((await anders.haal(pad())).status).toBe(403)
    expect((await anders.stuur(pad(), { reden: 'Weg ermee.' })).status).toBe(403)
  })
})
