import { describe, expect, test } from 'vitest'
import { breekAf } from '../../views/grafieken/as.tsx'
import { Bereikgrafiek } from '../../views/grafieken/bereikgrafiek.tsx'
import { Jaren } from '../../views/grafieken/jaren.tsx'
import { KleineReeksen } from '../../views/grafieken/kleine-reeksen.tsx'
import { Tornado } from '../../views/grafieken/tornado.tsx'
import { Waterval } from '../../views/grafieken/waterval.tsx'

const BASIS = { bijschrift: 'Vraag?', beschrijving: 'Wat men ziet.' }

/** The wide drawing of a chart. */
const breed = (html: string): string => /<svg class="[^"]*--breed".*?<\/svg>/s.exec(html)?.[0] ?? ''
const teksten = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, binnen = '']) =>
    binnen
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
const eigenschap = (element: string, naam: string): number =>
  Number(new RegExp(` ${naam}="([-\\d.]+)"`).exec(element)?.[1])
const rechthoeken = (svg: string): string[] =>
  [...svg.replace(/<defs>.*?<\/defs>/s, '').matchAll(/<rect[^>]*>/g)].map(([rect]) => rect)

describe('a waterfall', () => {
  const html = String(
    <Waterval
      id="w"
      {...BASIS}
      stappen={[
        { label: 'Werk', waarde: 600000, soort: 'stap' },
        { label: 'Rust', waarde: 400000, soort: 'stap' },
        { label: 'Bruto', waarde: 1000000, soort: 'totaal' },
        { label: 'Toch gebeurd', waarde: -250000, soort: 'stap' },
        { label: 'Netto', waarde: 750000, soort: 'totaal' },
        { label: 'Investering', waarde: 500000, soort: 'los' },
      ]}
    />,
  )
  const balken = rechthoeken(breed(html))
  const van = balken.map((balk) => eigenschap(balk, 'x'))
  const tot = balken.map((balk) => eigenschap(balk, 'x') + eigenschap(balk, 'width'))

  test('each step begins where the last one ended; totals begin at zero', () => {
    const [nul = 0] = van
    expect(van[1]).toBeCloseTo(tot[0] ?? 0, 0)
    expect(van[2]).toBe(nul)
    expect(tot[2]).toBeCloseTo(tot[1] ?? 0, 0)
    expect(tot[3]).toBeCloseTo(tot[2] ?? 0, 0)
    expect(van[3]).toBeCloseTo(tot[4] ?? 0, 0)
    expect(van[5]).toBe(nul)
  })

  test('its lengths are in proportion', () => {
    const lengte = (nummer: number) => (tot[nummer] ?? 0) - (van[nummer] ?? 0)
    expect(lengte(2) / lengte(5)).toBeCloseTo(2, 1)
    expect(lengte(0) / lengte(3)).toBeCloseTo(2.4, 1)
  })

  test('what goes off is hatched and carries its sign', () => {
    expect(balken[3]).toContain('fill="url(#w-breed-arcering)"')
    expect(balken[0]).not.toContain('url(')
    expect(teksten(breed(html))).toEqual(expect.arrayContaining(['+€ 600.000', '−€ 250.000', '€ 750.000']))
  })

  test('it is drawn twice, told once in words, and stands in a table', () => {
    expect(html.match(/role="img"/g)).toHaveLength(2)
    expect(html).toContain('aria-labelledby="w-smal-titel w-smal-uitleg"')
    expect(html.match(/<desc[^>]*>Wat men ziet\.<\/desc>/g)).toHaveLength(2)
    expect(html.match(/role="rowheader"/g)).toHaveLength(6)
  })
})

describe('a tornado', () => {
  const html = String(
    <Tornado
      id="t"
      {...BASIS}
      basis={2.6}
      balken={[
        { label: 'Door anderen', laag: 3.3, hoog: 1.9 },
        { label: 'Alleen omhoog', laag: 2.6, hoog: 3 },
      ]}
    />,
  )

  test('a low assumption that gives a high outcome stands at the right', () => {
    expect(teksten(breed(html))).toEqual(expect.arrayContaining(['1,90', '3,30', 'basis 2,60']))
    const [laag = '', hoog = ''] = rechthoeken(breed(html))
    expect(laag).toContain('arcering')
    expect(eigenschap(laag, 'x') + eigenschap(laag, 'width')).toBeCloseTo(eigenschap(hoog, 'x'), 0)
  })

  test('what only goes up has no left half', () => {
    expect(rechthoeken(breed(html))).toHaveLength(3)
  })

  test('nothing that moves still draws its basis', () => {
    const stil = String(
      <Tornado id="s" {...BASIS} basis={1} balken={[{ label: 'Stil', laag: 1, hoog: 1 }]} />,
    )
    expect(stil).not.toContain('NaN')
    expect(rechthoeken(breed(stil))).toHaveLength(0)
  })
})

describe('ranges', () => {
  const html = String(
    <Bereikgrafiek
      id="b"
      {...BASIS}
      grens={{ waarde: 1, label: 'euro komt terug' }}
      rijen={[
        { label: 'Het Anker', n: 60, uitkomst: { punt: 2, laag: 1, hoog: 3 } },
        { label: 'De Werf', n: null, uitkomst: { punt: 1.5, laag: -0.5, hoog: 2.5 } },
        { label: 'Noord', n: 24, uitkomst: null },
      ]}
    />,
  )

  test('every row names its n and its range; not measured keeps its row', () => {
    const gezegd = teksten(breed(html))
    expect(gezegd).toEqual(expect.arrayContaining(['Het Anker (n = 60)', '2,00 (1,00 tot 3,00)']))
    expect(gezegd).toEqual(expect.arrayContaining(['De Werf (n = niet gemeten)', '1,50 (−0,50 tot 2,50)']))
    expect(gezegd).toEqual(expect.arrayContaining(['Noord (n = 24)', 'niet gemeten', 'euro komt terug']))
  })

  test('only what was measured is drawn, in the order of the caller', () => {
    expect(breed(html).match(/sr-g-punt/g)).toHaveLength(2)
    expect(html.indexOf('Het Anker')).toBeLessThan(html.indexOf('De Werf'))
  })
})

describe('years', () => {
  const html = String(
    <Jaren
      id="j"
      {...BASIS}
      jaren={[
        { label: '2025', waarde: -50000 },
        { label: '2026', waarde: 200000 },
        { label: '2027', waarde: null },
      ]}
    />,
  )

  test('a loss hangs below zero, and not measured is no bar of 0', () => {
    const balken = rechthoeken(breed(html))
    expect(balken).toHaveLength(2)
    const [min = '', plus = ''] = balken
    expect(min).toContain('arcering')
    expect(eigenschap(min, 'y')).toBeCloseTo(eigenschap(plus, 'y') + eigenschap(plus, 'height'), 0)
    expect(eigenschap(plus, 'height') / eigenschap(min, 'height')).toBeCloseTo(4, 1)
    expect(teksten(breed(html))).toContain('niet gemeten')
  })
})

describe('small multiples', () => {
  const reeks = (waarden: readonly (number | null)[]) =>
    waarden.map((waarde, plaats) => ({ label: `${2021 + plaats}`, waarde }))
  const svg = breed(
    String(
      <KleineReeksen
        id="k"
        {...BASIS}
        reeksen={[
          { titel: 'Leren', punten: reeks([10, null, 30]) },
          { titel: 'Vrij', punten: reeks([null, null]) },
        ]}
      />,
    ),
  )

  test('a gap stays a gap, and a point between two gaps is still seen', () => {
    expect(/class="sr-g-lijn" d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2)
    expect(svg.match(/class="sr-g-eind"/g)).toHaveLength(3)
  })

  test('nothing measured says so', () => {
    expect(teksten(svg)).toEqual(expect.arrayContaining(['Vrij', 'niet gemeten']))
  })
})

test('no drawing breaks on no data', () => {
  const leeg = [
    <Waterval id="w" {...BASIS} stappen={[]} />,
    <Bereikgrafiek id="b" {...BASIS} rijen={[]} />,
    <Jaren id="j" {...BASIS} jaren={[]} />,
    <KleineReeksen id="k" {...BASIS} reeksen={[]} />,
    <Tornado id="t" {...BASIS} basis={1} balken={[]} />,
  ]
  for (const grafiek of leeg) expect(String(grafiek)).not.toMatch(/NaN|undefined|Infinity/)
})

test('a long label goes on in a second line, and no further', () => {
  expect(breekAf('Kort', 10)).toEqual(['Kort'])
  expect(breekAf('Minder overlast in de buurt', 16)).toEqual(['Minder overlast', 'in de buurt'])
  expect(breekAf('Minder overlast in de buurt en omstreken', 16)).toEqual([
    'Minder overlast',
    'in de buurt en…',
  ])
})
