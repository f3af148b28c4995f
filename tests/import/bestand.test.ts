import { describe, expect, test } from 'vitest'
import { Bestandsfout, leesTekst } from '../../src/import/bestand.ts'
import { leesWaardekaart } from '../../src/import/waardekaart.ts'
import { parametersMet } from '../../src/sroi-analyse/parameterinvoer.ts'
import { tabel } from '../../src/voorbeelden/discontotabel.ts'

const KOP =
  'Stakeholder,Input description,Input value (EUR),Output,Outcome,Indicator,Source,Quantity,Duration (years),"Outcome starts (1=during, 2=after)",Financial proxy,Proxy value (EUR),Proxy source,Deadweight %,Displacement %,Attribution % (others),Drop-off %'
const RIJ = 'Deelnemers,Programma,250000,,Werk,Aantal,,60,2,1,Waarde,8500,,40,0,30,30'

const bytes = (tekst: string) => new TextEncoder().encode(tekst)
const lees = (tekst: string) =>
  leesWaardekaart(
    tekst,
    { eenheid: 'deelnemers', proxySoort: 'MAATSCHAPPELIJK', verdringingsniveau: null },
    parametersMet(tabel(), 'EIND', 2026),
  )
const fout = (doe: () => unknown): [string, string | null] => {
  try {
    doe()
  } catch (error) {
    if (error instanceof Bestandsfout) return [error.code, error.detail]
    throw error
  }
  return ['geen', null]
}
const inhoudVan = (tekst: string) => {
  const [rij] = lees(tekst)
  if (!rij || 'reden' in rij) throw new Error(JSON.stringify(rij))
  return rij.inhoud
}

describe('a file as a whole', () => {
  test('nothing in it', () => {
    expect(fout(() => leesTekst(bytes('')))).toEqual(['bestand-leeg', null])
    expect(fout(() => leesTekst(bytes(' \r\n ')))).toEqual(['bestand-leeg', null])
  })
  test('an Excel workbook, other binary and a web page are named as what they are', () => {
    expect(fout(() => leesTekst(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00])))[0]).toBe('bestand-is-excel')
    expect(fout(() => leesTekst(new Uint8Array([0x89, 0x50, 0x00, 0x01])))[0]).toBe('bestand-geen-tekst')
    expect(fout(() => leesTekst(bytes('<!doctype html><p>inloggen</p>')))[0]).toBe('bestand-is-html')
  })
  test('JSON belongs in the other form', () => {
    expect(fout(() => lees('{"casussen": []}'))).toEqual(['bestand-is-json', null])
  })
  test('a byte order mark, UTF-16 and Windows-1252 are read', () => {
    expect(leesTekst(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a')
    expect(leesTekst(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]))).toBe('é')
    expect(leesTekst(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toBe('café')
  })
  test('column names only', () => {
    expect(fout(() => lees(`${KOP}\n\n`))).toEqual(['bestand-zonder-rijen', null])
  })
  test('a column that nobody knows is named', () => {
    expect(fout(() => lees(`${KOP},Opmerking\n${RIJ},x`))).toEqual(['kolom-onbekend', 'Opmerking'])
  })
  test('a column that is missing is named', () => {
    expect(fout(() => lees(KOP.replace(',Drop-off %', '')))).toEqual(['kolom-ontbreekt', 'Drop-off %'])
  })
  test('a column twice', () => {
    expect(fout(() => lees(`${KOP},Stakeholder\n${RIJ},x`))).toEqual(['kolom-dubbel', 'Stakeholder'])
  })
  test('attribution without "others" could mean the opposite, so it is not known', () => {
    expect(fout(() => lees(`${KOP.replace(' (others)', '')}\n${RIJ}`))).toEqual([
      'kolom-onbekend',
      'Attribution %',
    ])
  })
  test('a quote that never closes is named with its row', () => {
    expect(fout(() => lees(`${KOP}\n${RIJ}\n"Deelnemers,x`))[0]).toBe('aanhalingsteken-open')
  })
})

describe('the rows of a value map', () => {
  test('become rows of an analysis, with the argument that is not in the file said to be missing', () => {
    const { belanghebbende, inbreng, uitkomst } = inhoudVan(`${KOP}\n${RIJ}`)
    expect(belanghebbende).toBe('Deelnemers')
    expect(inbreng).toEqual({ omschrijving: 'Programma', soort: 'GELD', euro: '250000', jaar: 0 })
    expect(uitkomst).toMatchObject({
      omschrijving: 'Werk',
      hoeveelheid: '60',
      eenheid: 'deelnemers',
      duurJaren: 2,
      startPeriode: 1,
      proxyEuro: '8500',
      proxyBron: null,
      tochGebeurd: {
        pct: '40',
        onderbouwing: 'Geen onderbouwing: die stond niet in het geïmporteerde bestand.',
      },
      toerekeningAanAnderen: { pct: '30' },
      afname: { pct: '30' },
    })
  })
  test('a row may hold only an outcome', () => {
    expect(inhoudVan(`${KOP}\nDeelnemers,,,,B,Aantal,,220,2,1,Waarde,1200,,15,0,10,0`).inbreng).toBeNull()
  })
  test('semicolons, quoted cells with a line end in them, Windows line ends and columns in another order', () => {
    const kop = KOP.replace('"Outcome starts (1=during, 2=after)"', 'Outcome starts').split(',')
    const rij = RIJ.split(',')
    rij[4] = '"Werk;\r\nen ""inkomen"""'
    const om = (cellen: string[]) => cellen.toReversed().join(';')
    const { uitkomst } = inhoudVan(`${om(kop)}\r\n${om(rij)}\r\n`)
    expect(uitkomst?.omschrijving).toBe('Werk;\r\nen "inkomen"')
    expect(uitkomst?.hoeveelheid).toBe('60')
  })
  test('numbers of rows are those of a spreadsheet, also after a line without anything', () => {
    expect(lees(`${KOP}\n${RIJ}\n,,,\n${RIJ}`).map(({ nummer }) => nummer)).toEqual([2, 4])
  })
  test('decimal comma, euro sign and percent sign', () => {
    const cel = 'Deelnemers;Programma;€ 1.250,50;;Werk;Aantal;;60;2;1;Waarde;8500,25;;40 %;0;30%;12,5'
    const { inbreng, uitkomst } = inhoudVan(
      `${KOP.replaceAll('","', '')}\n`
        .replaceAll('"Outcome starts (1=during, 2=after)"', 'Outcome starts')
        .replaceAll(',', ';') + cel,
    )
    expect(inbreng?.euro).toBe('1250.50')
    expect(uitkomst?.proxyEuro).toBe('8500.25')
    expect(uitkomst?.tochGebeurd.pct).toBe('40')
    expect(uitkomst?.toerekeningAanAnderen.pct).toBe('30')
    expect(uitkomst?.afname.pct).toBe('12.5')
  })
  test('decimal point', () => {
    expect(inhoudVan(`${KOP}\n${RIJ.replace('8500', '8500.25')}`).uitkomst?.proxyEuro).toBe('8500.25')
  })
  test.each([
    [
      'a figure that can be read in two ways',
      RIJ.replace('8500', '8.500'),
      'uitkomst.proxyEuro',
      'getal-dubbelzinnig',
    ],
    ['a word where a figure belongs', RIJ.replace('8500', 'veel'), 'uitkomst.proxyEuro', 'getal-onleesbaar'],
    [
      'a formula where a figure belongs',
      RIJ.replace('8500', '=1+1'),
      'uitkomst.proxyEuro',
      'getal-onleesbaar',
    ],
    ['a percentage as a share', RIJ.replace(',40,', ',0.4,'), 'uitkomst.tochGebeurd.pct', 'procent-als-deel'],
    [
      'a percentage above 100',
      RIJ.replace(',40,', ',140,'),
      'uitkomst.tochGebeurd.pct',
      'procent-buiten-bereik',
    ],
    [
      'an empty percentage, which is not zero',
      RIJ.replace(',40,', ',,'),
      'uitkomst.tochGebeurd.pct',
      'verplicht',
    ],
    ['half a year', RIJ.replace(',60,2,', ',60,1.5,'), 'uitkomst.duurJaren', 'duur-niet-geheel'],
    ['a start in period 3', RIJ.replace(',2,1,', ',2,3,'), 'uitkomst.startPeriode', 'start-periode-ongeldig'],
    ['nothing but a name', 'Deelnemers,,,,,,,,,,,,,,,,', null, 'rij-is-leeg'],
    ['too many cells', `${RIJ},x`, null, 'rij-te-veel-cellen'],
    ['a BSN', RIJ.replace('Werk', 'Werk voor 111222333'), 'uitkomst.omschrijving', 'bevat-bsn'],
    [
      'displacement without the area it is about',
      RIJ.replace(',40,0,', ',40,10,'),
      'uitkomst.verdringing.niveau',
      'verdringingsniveau-ontbreekt',
    ],
  ])('%s is refused by field and reason; the other rows go on', (_, slecht, veld, reden) => {
    const [eerste, tweede] = lees(`${KOP}\n${slecht}\n${RIJ.replace('Deelnemers', 'Gemeente')}`)
    expect(eerste).toEqual({ nummer: 2, veld, reden })
    expect(tweede).toHaveProperty('inhoud')
  })
  test('what looks like a formula in a text stays a text', () => {
    expect(inhoudVan(`${KOP}\n${RIJ.replace('Werk', '=HYPERLINK()')}`).uitkomst?.omschrijving).toBe(
      '=HYPERLINK()',
    )
  })
})
