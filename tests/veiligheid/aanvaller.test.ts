import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { lokaalPad } from '../../src/aanmelding/lokaalpad.ts'
import { alsRegels } from '../../src/api/formaat.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { casusvelden } from '../aanvaarding/casusformulier.ts'
import { formulieren } from '../aanvaarding/html.ts'
import {
  type Geheugenregister,
  openGeheugenregister,
  TESTGEBRUIKER,
} from '../gereedschap/geheugenregister.ts'

/* Somebody with an account of their own, who tries what no page offers (all fictief). */
const AANVALLER: Actor = {
  ...TESTGEBRUIKER,
  id: '01990000-0000-7000-8000-00000000ffff',
  organisatieId: '01990000-0000-7000-8000-00000000eeee',
  organisatie: 'Elders (fictief)',
  houder: false,
}

let g: Geheugenregister
let casusId: string
let opdrachtId: string
beforeAll(async () => {
  g = await openGeheugenregister()
  opdrachtId = g.register.newId()
  const antwoord = await g.stuur('/casussen', { ...casusvelden('Slaapmutsje (fictief)'), opdrachtId })
  casusId = antwoord.headers.get('location')?.split('/').at(-1) ?? ''
})

const versie = async () => (await g.register.store.readStream(`casus-${casusId}`)).events.length
const zonderNummers = (tekst: string) => tekst.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')

describe('a form of another', () => {
  test('sent again by the same person is done once, and answered as the first time', async () => {
    const voor = await versie()
    const opnieuw = await g.stuur('/casussen', { ...casusvelden('Slaapmutsje (fictief)'), opdrachtId })
    expect([opnieuw.status, opnieuw.headers.get('location')]).toEqual([303, `/casussen/${casusId}`])
    expect(await versie()).toBe(voor)
  })

  test('replayed by somebody else, with the same command id, leads to nothing and tells nothing', async () => {
    const voor = await versie()
    const als = g.als(AANVALLER)
    const antwoord = await als.stuur('/casussen', { ...casusvelden('Anders (fictief)'), opdrachtId })
    expect(antwoord.status).toBe(404)
    expect(await antwoord.text()).not.toContain('Slaapmutsje')
    expect(await versie()).toBe(voor)
  })

  test('filled in for a casus of another is the same as for none, at every form of a dossier', async () => {
    const pagina = await (await g.haal(`/casussen/${casusId}`)).text()
    const acties = new Set(formulieren(pagina).map(({ actie }) => actie))
    const voor = await versie()
    const niets = g.register.newId()
    for (const actie of [...acties].filter((een) => een.includes(casusId))) {
      const antwoorden = [casusId, niets].map(async (id) => {
        const antwoord = await g.als(AANVALLER).stuur(actie.replace(casusId, id), { reden: 'x', naam: 'x' })
        return [antwoord.status, zonderNummers(await antwoord.text())]
      })
      const [vreemd, geen] = await Promise.all(antwoorden)
      expect([actie, vreemd]).toEqual([actie, geen])
      expect(vreemd?.[0]).toBe(404)
    }
    expect(await versie()).toBe(voor)
  })

  test('with fields that no form has changes nothing but what the form is for', async () => {
    const antwoord = await g.stuur('/casussen', {
      ...casusvelden('Extra (fictief)'),
      actor: AANVALLER.id,
      organisatie: AANVALLER.organisatieId,
      organisatieId: AANVALLER.organisatieId,
      niveau: 'ONDERZOEK',
      status: 'VASTGESTELD',
      '__proto__.niveau': 'ONDERZOEK',
      'constructor.prototype.niveau': 'ONDERZOEK',
    })
    const id = antwoord.headers.get('location')?.split('/').at(-1)
    const { events } = await g.register.store.readStream(`casus-${id}`)
    expect(events.map(({ actor, organisatie }) => [actor, organisatie])).toEqual(
      events.map(() => [TESTGEBRUIKER.id, TESTGEBRUIKER.organisatieId]),
    )
    expect(events.some(({ type }) => type === 'DelingVerruimd' || type === 'CasusVastgesteld')).toBe(false)
    expect(({} as Record<string, unknown>).niveau).toBeUndefined()
  })
})

describe('after signing in one goes to a page of the register', () => {
  test.each([
    '//kwaad.example',
    '/\\kwaad.example',
    '\\\\kwaad.example',
    '/\t/kwaad.example',
    '/\n/kwaad.example',
    'https://kwaad.example',
    'https:kwaad.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'kwaad.example',
    '/..//kwaad.example',
    '/%0d%0aLocation:%20//kwaad.example\r\nX: y',
    '',
    ' /casussen',
  ])('not to “%s”', (naar) => {
    const doel = new URL(lokaalPad(naar), 'https://register.example.org')
    expect(doel.origin).toBe('https://register.example.org')
    expect(lokaalPad(naar)).not.toMatch(/^\/[/\\]|[\r\n\t]/)
  })

  test.each(['/casussen?q=a%20b&route=WONEN', '/casussen/01990000-0000-7000-8000-000000000001#doelen'])(
    'but to %s',
    (naar) => {
      expect(lokaalPad(naar)).toBe(naar)
    },
  )
})

describe('a cell of a download', () => {
  const cel = (waarde: string | number | null) => alsRegels('csv', ['kolom'], [{ kolom: waarde }])

  test.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=1+1\nop een tweede regel',
    '\n=1',
    '\u0000=1',
    '＝1+1',
    '=cmd|"/c calc"!A1',
    '-2+3+cmd|" /C calc"!A0',
    '=HYPERLINK("http://kwaad.example")',
  ])('that begins as “%s” is text to a spreadsheet', (waarde) => {
    const [[gelezen = ''] = []] = Papa.parse<string[]>(cel(waarde)).data
    expect(gelezen).toBe(`'${waarde}`)
  })

  test.each(['-12.50', '-3', '8500', '0.00'])('with the figure %s stays a figure', (waarde) => {
    expect(cel(waarde)).toBe(`${waarde}\n`)
  })
})

describe('addresses that end up in a header', () => {
  test.each([
    '/casussen?na=%0d%0aSet-Cookie:%20a=b',
    '/casussen/%0d%0aSet-Cookie:%20a=b',
    '/onderzoek/casussen%0d%0aX-Kwaad:%201',
    '/api/v1/casussen?limiet=1&na=%0d%0aX-Kwaad:%201',
    '/inloggen?naar=/%0d%0aX-Kwaad:%201',
  ])('%s brings no header of its own', async (pad) => {
    const antwoord = await g.haal(pad)
    expect(antwoord.status).toBeLessThan(500)
    expect(antwoord.headers.get('x-kwaad')).toBeNull()
    expect([...antwoord.headers].join()).not.toContain('a=b')
  })

  test('what a proxy or a person says of the address, the scheme or the method is not believed', async () => {
    const koppen = {
      'x-forwarded-host': 'kwaad.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=kwaad.example',
      'x-original-url': '/beheer',
      'x-http-method-override': 'DELETE',
    }
    for (const pad of ['/', '/onderzoek/api', '/api/v1/openapi.json', '/api/v1/casussen?limiet=1'])
      expect(await (await g.haal(pad, koppen)).text()).not.toContain('kwaad.example')
  })
})

test('a list of fifty thousand lists, and a body of numbers, are no casussen and do no harm', async () => {
  const lijf = new FormData()
  lijf.append('opdrachtId', g.register.newId())
  lijf.append('bestand', new File([`{"casussen":${'['.repeat(50_000)}${']'.repeat(50_000)}}`], 'diep.json'))
  const antwoord = await g.app.request('/import/casussen', {
    method: 'POST',
    headers: { host: 'localhost', origin: 'http://localhost' },
    body: lijf,
  })
  expect(antwoord.status).toBeLessThan(500)
})
