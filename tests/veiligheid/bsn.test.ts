import { beforeAll, expect, test } from 'vitest'
import type { Velden } from '../aanvaarding/casusformulier.ts'
import { type Formulier, isVrijeTekst, type Veld } from '../aanvaarding/html.ts'
import { alleFormulieren, isVasteTekst, sjabloon, vulIn } from '../aanvaarding/robot.ts'
import { openWereld, type Wereld } from '../aanvaarding/wereld.ts'
import type { Geheugenregister } from '../gereedschap/geheugenregister.ts'

/* 123456782 passes the elfproef: 1×9 + 2×8 + 3×7 + 4×6 + 5×5 + 6×4 + 7×3 + 8×2 − 2 = 154 = 14 × 11. */
const SCHRIJFWIJZEN = ['123456782', '1234.56.782', '123 456 782', '123-456-782'] as const
const ZIN = 'Het register bewaart nooit een BSN'

/** Looks for what is typed and keeps nothing of it. */
const ZOEKT = /zoekresultaten$/

let wereld: Wereld
let formulieren: readonly Formulier[]
beforeAll(async () => {
  wereld = await openWereld(() => 'Gesprek in de buurt (fictief)')
  formulieren = await alleFormulieren(wereld, wereld.begin)
}, 60_000)

test('a number that can be a BSN is refused at every text field of every form, and nothing of it is stored', async () => {
  const begin = await wereld.register.store.headPosition()
  const geprobeerd: string[] = []
  const doorgelaten: string[] = []
  for (const formulier of formulieren.filter(({ actie }) => !ZOEKT.test(actie)))
    for (const veld of formulier.velden.filter(isVrijeTekst)) {
      const plek = `${sjabloon(formulier.actie)} ${veld.naam}`
      const nummer = SCHRIJFWIJZEN[geprobeerd.length % SCHRIJFWIJZEN.length] ?? ''
      geprobeerd.push(plek)
      const uitslag = await probeer(wereld, formulier, veld, nummer)
      if (uitslag !== 'geweigerd') doorgelaten.push(`${plek}: ${uitslag}`)
    }
  expect(doorgelaten).toEqual([])
  expect(geprobeerd.length).toBeGreaterThan(100)
  expect(await wereld.register.store.headPosition()).toBe(begin)
  expect(await vindplaatsen(wereld, /123456782|1234\.56\.782|123 456 782|123-456-782/)).toEqual([])
  expect(await zoekt(wereld, '123456782')).toBe(0)
  expect(await zoekt(wereld, 'gesprek')).toBeGreaterThan(0)
}, 60_000)

test('a number of nine digits that fails the elfproef is a number like any other', async () => {
  const antwoord = await wereld.stuur(`/casussen/${wereld.casusId}/notities`, {
    tekst: 'Het dossiernummer bij de gemeente is 123456789 (fictief).',
    zichtbaarheid: 'INTERN',
  })
  expect(antwoord.status).toBe(303)
  expect(await vindplaatsen(wereld, /123456789/)).not.toEqual([])
})

test('a file with such a number in its name or its cells stores nothing of it', async () => {
  const kop =
    'Stakeholder,Input description,Input value (EUR),Output,Outcome,Indicator,Source,Quantity,Duration (years),"Outcome starts (1=during, 2=after)",Financial proxy,Proxy value (EUR),Proxy source,Deadweight %,Displacement %,Attribution % (others),Drop-off %'
  const rij = (wie: string) => `${wie},Kosten,1000,,Werk,Aantal,,10,1,1,Waarde,500,,40,0,30,0`
  const metCel = await biedAan('waarden.csv', `${kop}\n${rij('Deelnemers')}\n${rij('Deelnemer 123456782')}\n`)
  expect(metCel.status).toBe(303)
  const rapport = await (await wereld.haal(metCel.headers.get('location') ?? '')).text()
  expect(rapport).toContain(ZIN)
  const metNaam = await biedAan('123456782.csv', `${kop}\n${rij('Bewoners')}\n`)
  expect(metNaam.status).toBe(422)
  expect(await metNaam.text()).toContain('burgerservicenummer')
  expect(await vindplaatsen(wereld, /123456782/)).toEqual([])
})

/** The form filled in well, but for one field. */
const probeer = async (
  g: Geheugenregister,
  formulier: Formulier,
  veld: Veld,
  nummer: string,
): Promise<string> => {
  const velden = vulIn(formulier, (ander) =>
    ander.naam === veld.naam ? `Bel met ${nummer} hierover` : 'Proef (fictief)',
  )
  const antwoord = isMetBestand(formulier)
    ? await verstuurMetBestand(g, formulier.actie, { ...velden, [veld.naam]: nummer })
    : await g.stuur(formulier.actie, { ...velden, [veld.naam]: `${nummer}` })
  const html = await antwoord.text()
  if (antwoord.status !== 422) return `answered ${antwoord.status}`
  if (isVasteTekst(veld.naam)) return 'geweigerd'
  const [, fout] = new RegExp(`id="${veld.id}-fout"[^>]*>(.*?)</p>`, 's').exec(html) ?? []
  return fout?.includes(ZIN) ? 'geweigerd' : `no sentence at the field (${fout ?? 'nothing'})`
}

const isMetBestand = ({ velden }: Formulier): boolean => velden.some(({ soort }) => soort === 'file')

const biedAan = (naam: string, inhoud: string): Promise<Response> => {
  const formulier = formulieren.find(({ actie }) => actie === '/import/waardekaarten')
  if (!formulier) throw new Error('no form to offer a value map')
  const velden = vulIn(formulier, () => 'Waardekaart (fictief)')
  return verstuurMetBestand(
    wereld,
    formulier.actie,
    { ...velden, analyse: '', casusId: wereld.casusId, verdringingsniveau: '' },
    new File([inhoud], naam, { type: 'text/csv' }),
  )
}

const verstuurMetBestand = async (
  g: Geheugenregister,
  actie: string,
  velden: Velden,
  bestand = new File(['a,b\n'], 'leeg.csv', { type: 'text/csv' }),
): Promise<Response> => {
  const lichaam = new FormData()
  for (const [naam, waarden] of Object.entries({ ...velden, opdrachtId: g.register.newId() }))
    for (const waarde of [waarden].flat()) lichaam.append(naam, String(waarde))
  lichaam.append('bestand', bestand)
  return g.app.request(actie, {
    method: 'POST',
    headers: { host: 'localhost', origin: 'http://localhost' },
    body: lichaam,
  })
}

/** Tables with a cell that matches: the log, the read models and the bookkeeping. The index is asked by `zoekt`. */
const vindplaatsen = async ({ db }: Geheugenregister, patroon: RegExp): Promise<string[]> => {
  const tabellen = await db.all<{ name: string }>({
    sql: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'casuszoek%'`,
    parameters: [],
  })
  const gevonden: string[] = []
  for (const { name } of tabellen) {
    const rijen = await db.all<Readonly<Record<string, unknown>>>({
      sql: `SELECT * FROM "${name}"`,
      parameters: [],
    })
    if (patroon.test(rijen.map((rij) => Object.values(rij).map(String).join('\n')).join('\n')))
      gevonden.push(name)
  }
  return gevonden
}

const zoekt = async ({ db }: Geheugenregister, woord: string): Promise<number> => {
  const [rij] = await db.all<{ n: number }>({
    sql: `SELECT count(*) AS n FROM casuszoek WHERE casuszoek MATCH ?1`,
    parameters: [`"${woord}"`],
  })
  return rij?.n ?? 0
}
