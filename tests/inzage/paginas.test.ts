import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/toegang/wie.ts'
import { leesbaar } from '../casus/toepassing.ts'
import { type Geheugenregister, TESTGEBRUIKER } from '../gereedschap/geheugenregister.ts'
import { openMetCasussen } from '../sroi-analyse/webanalyse.ts'

const ELDERS: Actor = {
  ...TESTGEBRUIKER,
  id: '01990000-0000-7000-8000-00000000cccc',
  naam: 'Iemand elders',
  organisatie: 'Andere corporatie (fictief)',
  organisatieId: '01990000-0000-7000-8000-00000000dddd',
  houder: false,
  rollen: ['VAKGEMEENSCHAP', 'PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING'],
}

let geheugen: Geheugenregister & { casusId: string; andereId: string }
beforeEach(async () => {
  geheugen = await openMetCasussen()
  const { register, casusId } = geheugen
  const { head } = await register.store.readStream(`casus-${casusId}`)
  await register.store.append(
    `casus-${casusId}`,
    head,
    [{ type: 'DelingVerruimd', data: { niveau: 'VAKGEMEENSCHAP', reden: 'Om van te leren.' } }],
    {
      commandId: register.newId(),
      actor: TESTGEBRUIKER.id,
      organisatie: TESTGEBRUIKER.organisatieId,
      correlationId: 'deling',
      causationId: null,
      now: register.now(),
    },
  )
})

const pagina = async (antwoord: Promise<Response>) => {
  const gekregen = await antwoord
  return { status: gekregen.status, tekst: leesbaar(await gekregen.text()) }
}

describe('who has seen a casus', () => {
  test('names colleagues, and of others only their organisation', async () => {
    const { haal, als, casusId } = geheugen
    await haal(`/casussen/${casusId}`)
    await haal(`/casussen/${casusId}/tijdlijn`)
    await als(ELDERS).haal(`/casussen/${casusId}`)
    const { status, tekst } = await pagina(haal(`/casussen/${casusId}/inzage`))
    expect(status).toBe(200)
    expect(tekst).toContain('Een collega andere organisatie Dossier op het scherm 1')
    expect(tekst).toContain('Testgebruiker Tijdlijn, Dossier op het scherm 2')
    expect(tekst).not.toContain('Iemand elders')
  })

  test('tells of downloads that it was part of', async () => {
    const { haal, casusId } = geheugen
    await (await haal('/api/v1/casussen?formaat=csv')).text()
    const { tekst } = await pagina(haal(`/casussen/${casusId}/inzage`))
    expect(tekst).toContain('Gegevensset download 1')
  })

  test('says so when nobody has', async () => {
    const { haal, casusId } = geheugen
    const { tekst } = await pagina(haal(`/casussen/${casusId}/inzage`))
    expect(tekst).toContain('Nog niemand heeft deze casus geopend')
  })

  test('is for people of its own organisation', async () => {
    const { als, casusId, andereId } = geheugen
    expect((await als(ELDERS).haal(`/casussen/${casusId}/inzage`)).status).toBe(403)
    expect((await als(ELDERS).haal(`/casussen/${andereId}/inzage`)).status).toBe(404)
  })
})

describe('the trail for the privacy officer', () => {
  test('holds what colleagues read, and what others read of the own casussen', async () => {
    const { haal, als, casusId } = geheugen
    await als(ELDERS).haal(`/casussen/${casusId}`)
    await haal(`/casussen/${casusId}/rapport`)
    const eigen = await pagina(haal('/inzage'))
    expect(eigen.tekst).toContain('Testgebruiker Casusrapport Taal en werk (fictief) op het scherm')
    expect(eigen.tekst).toContain('Een collega Dossier Taal en werk (fictief) op het scherm')
    const elders = await pagina(als(ELDERS).haal('/inzage'))
    expect(elders.tekst).toContain('Iemand elders Dossier Taal en werk (fictief)')
    expect(elders.tekst).not.toContain('Casusrapport')
  })

  test('can be narrowed to days, a colleague and a casus', async () => {
    const { haal, als, casusId, andereId } = geheugen
    await haal(`/casussen/${casusId}`)
    await haal(`/casussen/${andereId}/rapport`)
    await als(ELDERS).haal(`/casussen/${casusId}/tijdlijn`)
    const over = await pagina(haal(`/inzage?casus=${andereId}`))
    expect(over.tekst).toContain('Alleen over Maatjes (fictief).')
    expect(over.tekst).toContain('Casusrapport')
    expect(over.tekst).not.toContain('Tijdlijn')
    expect((await pagina(haal(`/inzage?wie=${TESTGEBRUIKER.id}`))).tekst).not.toContain('Tijdlijn')
    expect((await pagina(haal('/inzage?tot=21-11-2026'))).tekst).toContain('Er is niets gevonden')
    expect((await pagina(haal('/inzage?van=22-11-2026&tot=22-11-2026'))).tekst).toContain('Tijdlijn')
  })

  test('a day that is none is said at its field, and what was typed stays', async () => {
    const antwoord = await geheugen.haal('/inzage?van=morgen')
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain('value="morgen"')
    expect((await geheugen.haal('/inzage/uitvoer?van=morgen')).status).toBe(400)
  })

  test('can be taken along as CSV, which is recorded itself', async () => {
    const { haal, casusId } = geheugen
    await haal(`/casussen/${casusId}`)
    const csv = await (await haal('/inzage/uitvoer')).text()
    const [kop, eerste] = csv.split('\n')
    expect(kop).toBe('nummer,op,account,wie,organisatie,soort,kanaal,voorwerp,casus,omvang')
    expect(eerste).toBe(
      `1,2026-11-22T09:00:00.000Z,${TESTGEBRUIKER.id},Testgebruiker,${TESTGEBRUIKER.organisatieId},DOSSIER,SCHERM,${casusId},${casusId},`,
    )
    expect((await pagina(haal('/inzage'))).tekst).toContain('Inzagelog uw organisatie download')
  })

  test('pages on when there is more than fits', async () => {
    const { haal, casusId } = geheugen
    for (let keer = 0; keer < 51; keer += 1) await haal(`/casussen/${casusId}/tijdlijn`)
    const eerste = await (await haal('/inzage')).text()
    expect(eerste.match(/<tr class="sr-tabel__rij"/g)).toHaveLength(50)
    const volgende = /href="(\/inzage\?voor=\d+)"/.exec(eerste)?.[1] ?? ''
    const tweede = await (await haal(volgende)).text()
    expect(tweede.match(/<tr class="sr-tabel__rij"/g)).toHaveLength(1)
  })

  test('is for nobody else', async () => {
    const ander: Actor = { ...TESTGEBRUIKER, rollen: ['PROFESSIONAL', 'BEHEERDER', 'VAKGEMEENSCHAP'] }
    expect((await geheugen.als(ander).haal('/inzage')).status).toBe(403)
    expect((await geheugen.als(ander).haal('/inzage/uitvoer')).status).toBe(403)
  })
})
