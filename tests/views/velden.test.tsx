import { describe, expect, test } from 'vitest'
import { Formulier } from '../../views/onderdelen/formulier.tsx'
import type { Formulierstand } from '../../views/onderdelen/formulierstand.ts'
import { Keuzerondjes, Keuzeveld, Vinkje, Vinkjes } from '../../views/onderdelen/keuzevelden.tsx'
import { Procentveld } from '../../views/onderdelen/procentveld.tsx'
import { Rij } from '../../views/onderdelen/rij.tsx'
import { Bedragveld, Datumveld, Tekstveld, Tekstvlak } from '../../views/onderdelen/velden.tsx'

const tekst = (deel: unknown): string => String(deel)
const stand = (invoer: Formulierstand['invoer'], fouten: Formulierstand['fouten'] = {}): Formulierstand => ({
  invoer: { opdrachtId: 'fictief', ...invoer },
  fouten,
})
const ROUTES = [
  { waarde: 'WONEN', label: 'Wonen' },
  { waarde: 'LEREN', label: 'Leren', toelichting: 'Ook stages.' },
]

describe('a field', () => {
  test('ties label, hint and error to its control', () => {
    const html = tekst(
      <Tekstveld naam="naam" label="Naam" hint="Kort." stand={stand({ naam: '' }, { naam: 'verplicht' })} />,
    )
    expect(html).toContain('<label class="ams-label" for="veld-naam">Naam</label>')
    expect(html).toContain('aria-describedby="veld-naam-hint veld-naam-fout"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('id="veld-naam-fout"')
    expect(html).toContain('Vul dit in.')
  })

  test('is quiet without an error, and says when it may stay empty', () => {
    const html = tekst(<Tekstvlak naam="reden" label="Reden" optioneel waarde="omdat" />)
    expect(html).toContain('(niet verplicht)')
    expect(html).toContain('>omdat</textarea>')
    expect(html).not.toMatch(/aria-invalid|aria-required|aria-describedby/)
  })

  test('a dot in its name makes no odd id', () => {
    expect(tekst(<Tekstveld naam="rij.1.bron" label="Bron" />)).toContain(
      'id="veld-rij-1-bron" name="rij.1.bron"',
    )
  })

  test('shows a stored value as one types it', () => {
    expect(tekst(<Bedragveld naam="bedrag" label="Bedrag" waarde="8500.50" />)).toContain('value="8500,50"')
    expect(tekst(<Datumveld naam="start" label="Start" waarde="2026-11-22" />)).toContain(
      'value="22-11-2026"',
    )
  })

  test('keeps what was typed, right or wrong, before what was stored', () => {
    const html = tekst(
      <Bedragveld naam="bedrag" label="Bedrag" waarde="8500" stand={stand({ bedrag: '1.2.3' })} />,
    )
    expect(html).toContain('value="1.2.3"')
    const leeg = tekst(
      <Bedragveld naam="bedrag" label="Bedrag" waarde="8500" stand={stand({ bedrag: '' })} />,
    )
    expect(leeg).toContain('value=""')
  })

  test('a form that was not sent shows what was stored', () => {
    const html = tekst(
      <Bedragveld naam="bedrag" label="Bedrag" waarde="8500" stand={{ invoer: {}, fouten: {} }} />,
    )
    expect(html).toContain('value="8500"')
  })

  test('never gives a password back', () => {
    const html = tekst(
      <Tekstveld naam="w" label="Wachtwoord" type="password" stand={stand({ w: 'geheim' })} />,
    )
    expect(html).not.toContain('geheim')
  })

  test('what was typed is text, never markup', () => {
    expect(tekst(<Tekstveld naam="n" label="Naam" stand={stand({ n: '"><script>' })} />)).not.toContain(
      '<script>',
    )
  })
})

describe('choices', () => {
  const gekozen = (html: string) =>
    [...html.matchAll(/value="(\w+)"[^>]* (?:checked|selected)/g)].map(([, waarde]) => waarde)

  test('one of a list, with its groups', () => {
    const opties = [...ROUTES, { waarde: 'A', label: 'Anders', groep: 'Overig' }]
    const html = tekst(<Keuzeveld naam="route" label="Route" opties={opties} waarde="LEREN" />)
    expect(gekozen(html)).toEqual(['LEREN'])
    expect(html).toContain('<optgroup label="Overig">')
    expect(html).toContain('<option value="">Maak een keuze</option>')
  })

  test('one of some, as a group with a legend that the error belongs to', () => {
    const html = tekst(
      <Keuzerondjes
        naam="route"
        label="Route"
        opties={ROUTES}
        stand={stand({ route: 'WONEN' }, { route: 'keuze-ongeldig' })}
      />,
    )
    expect(gekozen(html)).toEqual(['WONEN'])
    expect(html).toMatch(/<fieldset[^>]*id="veld-route"[^>]*aria-describedby="veld-route-fout"/)
  })

  test('several of some: sent without any is none, not what was stored', () => {
    const vinkjes = (s?: Formulierstand) =>
      gekozen(tekst(<Vinkjes naam="routes" label="Routes" opties={ROUTES} waarden={['WONEN']} stand={s} />))
    expect(vinkjes()).toEqual(['WONEN'])
    expect(vinkjes({ invoer: {}, fouten: {} })).toEqual(['WONEN'])
    expect(vinkjes(stand({ routes: ['WONEN', 'LEREN'] }))).toEqual(['WONEN', 'LEREN'])
    expect(vinkjes(stand({ routes: 'LEREN' }))).toEqual(['LEREN'])
    expect(vinkjes(stand({}))).toEqual([])
  })

  test('one yes or no', () => {
    expect(gekozen(tekst(<Vinkje naam="deel" label="Deel" aan />))).toEqual(['ja'])
    expect(gekozen(tekst(<Vinkje naam="deel" label="Deel" aan stand={stand({})} />))).toEqual([])
  })
})

describe('a percentage', () => {
  const aan = (html: string) => /value="(\w+)" checked/.exec(html)?.[1]

  test.each([
    ['25', '25', '25'],
    ['40', 'anders', '40'],
    ['12.5', 'anders', '12,5'],
    [undefined, undefined, ''],
  ])('stored as %s: on the scale %s, in the field %s', (waarde, schaal, veld) => {
    const html = tekst(<Procentveld naam="toch" label="Toch gebeurd" waarde={waarde} />)
    expect(aan(html)).toBe(schaal)
    expect(html).toMatch(new RegExp(`type="text"[^>]*value="${veld}"`))
  })

  test('the error links to the field, which names its error', () => {
    const html = tekst(
      <Procentveld
        naam="toch"
        label="Toch"
        stand={stand({ toch: '140', 'toch-schaal': 'anders' }, { toch: 'procent-buiten-bereik' })}
      />,
    )
    expect(html).toMatch(/<input[^>]*id="veld-toch"/)
    expect(html).toContain('id="veld-toch-groep-fout"')
    expect(html).toMatch(/<input[^>]*aria-describedby="veld-toch-groep-fout"/)
  })
})

describe('a form', () => {
  const formulier = (s: Formulierstand) =>
    tekst(
      <Formulier naar="/casussen" opdrachtId="opdracht-fictief" versie={3} stand={s} bewaar="casus">
        <Tekstveld naam="naam" label="Naam" stand={s} />
        <Rij>
          <Datumveld naam="start" label="Startdatum?" stand={s} />
        </Rij>
      </Formulier>,
    )

  test('knows which command it is and which version it was made from', () => {
    const html = formulier({ invoer: {}, fouten: {} })
    expect(html).toContain('name="opdrachtId" value="opdracht-fictief"')
    expect(html).toContain('name="versie" value="3"')
    expect(html).not.toContain('role="alert"')
  })

  test('says on top what is wrong, by field, in the order of the form, and takes the focus', () => {
    const html = formulier(stand({}, { start: 'datum-bestaat-niet', naam: 'verplicht' }))
    const links = [...html.matchAll(/<a class="ams-link" href="(#[\w-]+)">([^<]*)/g)].map(([, href, zin]) => [
      href,
      zin?.slice(0, 16),
    ])
    expect(links).toEqual([
      ['#veld-naam', 'Naam: Vul dit in'],
      ['#veld-start', 'Startdatum: Deze'],
    ])
    expect(html).toMatch(/role="alert" tabindex="-1" autofocus/)
  })

  test('a refusal of the whole form is its title', () => {
    const html = formulier(stand({}, { '': 'casus-is-gesloten' }))
    expect(html).toContain('Deze casus is gesloten.')
    expect(html).not.toContain('<a class="ams-link"')
  })
})
