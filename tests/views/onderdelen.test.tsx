import { afterEach, describe, expect, test } from 'vitest'
import { bestand, gebruikBestanden } from '../../views/onderdelen/bestanden.ts'
import { Statusbadge } from '../../views/onderdelen/label.tsx'
import { Pagina } from '../../views/onderdelen/pagina.tsx'
import { Paginering } from '../../views/onderdelen/paginering.tsx'
import { SroiBereik, type SroiUitkomst } from '../../views/onderdelen/sroibereik.tsx'
import { Tabel } from '../../views/onderdelen/tabel.tsx'
import { Tijdlijnlijst } from '../../views/onderdelen/tijdlijnlijst.tsx'
import { Volledigheid } from '../../views/onderdelen/volledigheid.tsx'
import { TeKlein, Waarde } from '../../views/onderdelen/waarde.tsx'
import { Pronkkamer } from './pronkkamer.tsx'

/** Markup without its tags. */
const leesbaar = (deel: unknown): string =>
  String(deel)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

const UITKOMST: SroiUitkomst = {
  ratio: '2.67',
  laag: '1.9',
  hoog: '3.3',
  n: 60,
  bewijs: 'inschatting',
  aannames: [
    { label: 'Eerste', laag: '1.9', hoog: '3.3' },
    { label: 'Tweede' },
    { label: 'Derde' },
    { label: 'Vierde' },
  ],
}

describe('a ratio never stands alone', () => {
  test.each([false, true])('range, n, evidence and the first three assumptions (compact: %s)', (compact) => {
    const tekst = leesbaar(<SroiBereik uitkomst={UITKOMST} compact={compact} />)
    expect(tekst).toMatch(/1,90 tot (€ )?3,30/)
    expect(tekst).toMatch(/erhouding 2,67/)
    expect(tekst).toContain('n = 60')
    expect(tekst).toContain('inschatting')
    expect(tekst).toContain('Eerste')
    expect(tekst).toContain('Derde')
    expect(tekst).not.toContain('Vierde')
    expect(tekst.search(/1,90 tot/)).toBeLessThan(tekst.search(/2,67/))
  })

  test.each([false, true])('what is missing is said (compact: %s)', (compact) => {
    const tekst = leesbaar(<SroiBereik uitkomst={{ ...UITKOMST, n: null, aannames: [] }} compact={compact} />)
    expect(tekst).toContain('n: niet gemeten')
    expect(tekst).toContain('aannames nog niet ingevuld')
  })
})

describe('missing, not measured, withheld and zero are four signs', () => {
  test.each([
    ['nog niet ingevuld', <Waarde waarde={null} />],
    ['nog niet ingevuld', <Waarde waarde="" />],
    ['niet gemeten', <Waarde waarde={undefined} afwezig="niet-gemeten" />],
    ['te klein om te tonen (minder dan 5)', <TeKlein drempel={5} />],
    ['0', <Waarde waarde={0} />],
    ['0 deelnemers', <Waarde waarde="0" opmaak={(n) => `${n} deelnemers`} />],
  ])('%s', (verwacht, deel) => {
    expect(leesbaar(deel)).toBe(verwacht)
  })
})

describe('a table', () => {
  const html = String(
    <Tabel
      bijschrift="Casussen"
      kolommen={[
        { kop: 'Naam', naam: true, cel: ({ naam }) => naam, sorteer: { href: '?op=naam', richting: 'af' } },
        { kop: 'n', getal: true, cel: ({ n }) => n },
      ]}
      rijen={[
        { naam: 'Het Anker', n: 60 },
        { naam: 'De Werf', n: 9 },
      ]}
      totaal={['Samen', 69]}
    />,
  )

  test('keeps its meaning when it is drawn as blocks on a phone', () => {
    expect(html.match(/role="row"/g)).toHaveLength(4)
    expect(html.match(/role="rowheader"/g)).toHaveLength(3)
    expect(html.match(/data-label="n"/g)).toHaveLength(3)
    expect(html).toContain('<caption class="ams-visually-hidden">Casussen</caption>')
  })

  test('says how it is sorted', () => {
    expect(html).toContain('aria-sort="descending"')
    expect(html).toContain('href="?op=naam"')
  })
})

test('completeness reads without colour', () => {
  const html = String(<Volledigheid aantal={3} totaal={8} />)
  expect(leesbaar(html)).toContain('3/ van 8 onderwerpen ingevuld')
  expect(html.match(/sr-trede--vol/g)).toHaveLength(3)
  expect(html.match(/<rect/g)).toHaveLength(8)
})

test('a status has its word and its icon', () => {
  const html = String(<Statusbadge status="ONDERBROKEN">Onderbroken</Statusbadge>)
  expect(html).toContain('#onderbroken')
  expect(leesbaar(html)).toBe('Onderbroken')
})

test('an event tells what it was, what it became, and why', () => {
  const regel = {
    zin: 'Fatima stelde het doel bij',
    van: '40',
    naar: '30',
    reden: 'samengevoegd',
    gebeurdOp: '2026-11-18',
    wie: 'Fatima',
  }
  const tekst = leesbaar(
    <Tijdlijnlijst regels={[regel, { zin: 'Kees begon', gebeurdOp: '2026-11-03', van: undefined }]} />,
  )
  expect(tekst).toContain('40 → 30')
  expect(tekst).toContain('Reden: samengevoegd')
  expect(tekst).toContain('18 november 2026 · Fatima')
  expect(tekst).not.toContain('undefined')
})

test('paging only goes where there is more', () => {
  expect(String(<Paginering volgende="?na=9" />)).not.toContain('rel="prev"')
  expect(String(<Paginering vorige="?voor=3" volgende="?na=9" />)).toMatch(/rel="prev".*rel="next"/s)
})

describe('a page', () => {
  afterEach(() => gebruikBestanden({}))

  test('says where one is, in Dutch', () => {
    const html = String(
      <Pagina
        titel="Casussen"
        actief="/casussen"
        kruimels={[{ naam: 'Mijn werk', href: '/' }]}
        gebruiker={{ naam: 'Testgebruiker' }}
      >
        <h1>Casussen</h1>
      </Pagina>,
    )
    expect(html).toMatch(/^<!DOCTYPE html><html lang="nl">/)
    expect(html).toContain('<title>Casussen · Stijgingsregister</title>')
    expect(html.match(/aria-current="page"/g)).toHaveLength(1)
    expect(html).toMatch(/href="\/casussen" aria-current="page"/)
    expect(html).toContain('href="#inhoud"')
    expect(html).not.toContain('fictief')
  })

  test('asks for the files of the last build, or by their plain names without one', () => {
    expect(bestand('stijl.css')).toBe('/assets/stijl.css')
    gebruikBestanden({ 'stijl.css': '/assets/stijl-1A2B3C4D.css' })
    expect(String(<Pagina titel="Proef" />)).toContain('href="/assets/stijl-1A2B3C4D.css"')
  })

  test.each(['overzicht', 'formulier', 'dossier', 'grafieken'] as const)(
    '%s holds nothing that the content policy refuses',
    (deel) => {
      const html = String(<Pronkkamer deel={deel} />)
      expect(html).not.toMatch(/ style=| on[a-z]+=|hx-on|javascript:|<style|<script(?! src="\/assets\/)/)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, plaats) => ids.indexOf(id) !== plaats)).toEqual([])
    },
  )
})
