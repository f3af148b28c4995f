import { beforeAll, beforeEach, expect, test } from 'vitest'
import { formulieren } from '../aanvaarding/html.ts'
import { vulIn } from '../aanvaarding/robot.ts'
import { openWereld, type Wereld } from '../aanvaarding/wereld.ts'

const KOP =
  'Stakeholder,Input description,Input value (EUR),Output,Outcome,Indicator,Source,Quantity,Duration (years),"Outcome starts (1=during, 2=after)",Financial proxy,Proxy value (EUR),Proxy source,Deadweight %,Displacement %,Attribution % (others),Drop-off %'
const RIJ = 'Deelnemers,Kosten,1000,,Werk,Aantal,,10,1,1,Waarde,500,,40,0,30,0'
const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
])

let wereld: Wereld
let kop: number
beforeAll(async () => {
  wereld = await openWereld(() => 'Proef (fictief)')
}, 60_000)
beforeEach(async () => {
  kop = await wereld.register.store.headPosition()
})

test.each([
  ['a picture', PNG, 'Dit is geen tekstbestand.'],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'Dit is een Excel-bestand.'],
  ['a web page', '<!doctype html><title>x</title>', 'Dit is een webpagina'],
  ['JSON', '{"rijen": []}', 'Dit is een JSON-bestand.'],
  ['nothing', '', 'Dit bestand is leeg.'],
  ['white space', ' \n \n', 'Dit bestand is leeg.'],
  ['names of columns only', `${KOP}\n`, 'In dit bestand staan geen rijen'],
  ['a column too many', `${KOP},Extra\n${RIJ},1\n`, 'Deze kolom kent het register niet.'],
  ['a column twice', `${KOP},Stakeholder\n${RIJ},1\n`, 'Deze kolom staat er twee keer in.'],
  ['a column too few', `${KOP.replace('Quantity,', '')}\n${RIJ}\n`, 'Deze kolom ontbreekt in het bestand.'],
  ['an open quote', `${KOP}\n"${RIJ}\n`, 'Een aanhalingsteken wordt niet gesloten.'],
])('%s is no value map: it says why and stores nothing', async (_, inhoud, zin) => {
  const antwoord = await biedAan('/import/waardekaarten', new File([inhoud], 'kaart.csv'))
  expect(antwoord.status).toBe(422)
  expect(await antwoord.text()).toContain(zin)
  expect(await wereld.register.store.headPosition()).toBe(kop)
})

test.each([
  ['a picture', PNG],
  ['a value map', `${KOP}\n${RIJ}\n`],
  ['broken JSON', '{"casussen": ['],
  ['no list', '{"casussen": "geen"}'],
  ['nothing in it', '{"casussen": []}'],
])('%s is no list of casussen: it says why and stores nothing', async (_, inhoud) => {
  const antwoord = await biedAan('/import/casussen', new File([inhoud], 'casussen.json'))
  expect(antwoord.status).toBe(422)
  expect(await antwoord.text()).toContain('data-mislukt')
  expect(await wereld.register.store.headPosition()).toBe(kop)
})

test.each([
  ['numbers', '[1, 2, 3]'],
  ['deep lists', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
])('a list of %s is a report of refused rows: nothing can be carried out', async (_, inhoud) => {
  const antwoord = await biedAan('/import/casussen', new File([inhoud], 'casussen.json'))
  expect(antwoord.status).toBe(303)
  const rapport = await (await wereld.haal(antwoord.headers.get('location') ?? '')).text()
  expect(rapport).toContain('Er is niets om uit te voeren')
})

test('a form without a file, and a text where the file should be, are told so', async () => {
  for (const bestand of [undefined, 'geen bestand']) {
    const antwoord = await biedAan('/import/waardekaarten', bestand)
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain('Kies een bestand.')
  }
})

const biedAan = async (actie: string, bestand: File | string | undefined): Promise<Response> => {
  const pagina = await (await wereld.haal('/import')).text()
  const formulier = formulieren(pagina).find((een) => een.actie === actie)
  if (!formulier) throw new Error(`no form ${actie}`)
  const velden = { ...vulIn(formulier, () => 'Proef (fictief)'), verdringingsniveau: '', analyse: '' }
  const lichaam = new FormData()
  for (const [naam, waarden] of Object.entries(velden))
    for (const waarde of [waarden].flat()) lichaam.append(naam, String(waarde))
  if (bestand !== undefined) lichaam.append('bestand', bestand)
  return wereld.app.request(actie, {
    method: 'POST',
    headers: { host: 'localhost', origin: 'http://localhost' },
    body: lichaam,
  })
}
