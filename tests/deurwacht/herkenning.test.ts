import { describe, expect, test } from 'vitest'
import { herken } from '../../src/deurwacht/herkenning.ts'

const soorten = (tekst: string): string[] => herken(tekst).map(({ soort }) => soort)

/* All invented. The IBANs are the examples of the IBAN registry; 06 12345678 is no number that is given out. */
describe('what may say who someone is', () => {
  test.each([
    ['Mail naar jan.proef@example.org voor vragen', 'EMAIL'],
    ['JAN_PROEF+buurt@post.voorbeeld.invalid.', 'EMAIL'],
    ['(zoë@voorbeeld.invalid)', 'EMAIL'],
    ['jan＠example.org', 'EMAIL'],
    ['jan\u200b@example.org', 'EMAIL'],
    ['bel 06-12345678', 'TELEFOON'],
    ['0612345678', 'TELEFOON'],
    ['06 12 34 56 78', 'TELEFOON'],
    ['06.1234.5678,', 'TELEFOON'],
    ['+31 6 12345678', 'TELEFOON'],
    ['+31 (0)6 1234 5678', 'TELEFOON'],
    ['0031612345678', 'TELEFOON'],
    ['(020) 123 45 67', 'TELEFOON'],
    ['0512 - 123456', 'TELEFOON'],
    ['gebeld op 01-03-2026 om 10.30, 06 12345678', 'TELEFOON'],
    ['op NL91 ABNA 0417 1643 00 graag', 'IBAN'],
    ['nl91abna0417164300', 'IBAN'],
    ['NL91.ABNA.0417.1643.00.', 'IBAN'],
    ['DE89 3704 0044 0532 0130 00', 'IBAN'],
    ['BE68539007547034', 'IBAN'],
    ['1234 AB 12', 'ADRES'],
    ['1234AB, 12-b', 'ADRES'],
    ['1234ab 12', 'ADRES'],
    ['Voorbeeldstraat 12a, 1234 AB Proefdam', 'ADRES'],
    ['1234 AB nr. 7', 'ADRES'],
    ['geboren op 12-03-1985', 'GEBOORTEDATUM'],
    ['geb. 12/3/85', 'GEBOORTEDATUM'],
    ['Geboortedatum: 12 maart 1985', 'GEBOORTEDATUM'],
    ['geb 1985-03-12', 'GEBOORTEDATUM'],
    ['(12-03-1985, geboren in Proefdam)', 'GEBOORTEDATUM'],
  ])('“%s” is recognised as %s', (tekst, soort) => {
    expect(soorten(tekst)).toEqual([soort])
  })

  test('several kinds in one text are each named once, masked', () => {
    const tekst = 'Jan (geb. 1-2-1980), jan@example.org of piet@example.org, 06-12345678'
    expect(herken(tekst)).toEqual([
      { soort: 'EMAIL', gemaskeerd: 'ja…rg' },
      { soort: 'TELEFOON', gemaskeerd: '06…78' },
      { soort: 'GEBOORTEDATUM', gemaskeerd: 'ge…80' },
    ])
  })
})

describe('what is no more than an ordinary text', () => {
  test.each([
    'In 2013 is 12 keer gesproken, in 2014 en 2015 vaker.',
    'Van 01-03-2026 tot 31-12-2026, om 10.30 uur',
    '01-03-2026 10:30 en 2026-03-01T09:30:00',
    '06-03-2026 10.00 uur',
    'Kosten: € 8.500,50 en 1.012.345.678 totaal',
    'BU07580501, WK0758AB, GM0363',
    'Kamer van Koophandel 12345678, L0123',
    '0199d000-0000-7000-8000-000000000000',
    'ab120000-0000-7000-8000-000000000000',
    'Deelnemers 2012 SS 14; rendement 0,123456789',
    'De buurt 1234 AB is gekozen',
    'Het initiatief is geboren uit onvrede in de wijk',
    'Om 14.00 uur @ het buurthuis, zie @gemeente',
    'NL91 ABNA 0417 1643 01',
    'Jaren 2024, 2025 AB',
    'Art. 9 AVG; 30% van 1.250 huishoudens',
  ])('“%s”', (tekst) => {
    expect(soorten(tekst)).toEqual([])
  })
})

/* What is tried in a square number of ways takes minutes at this size. */
describe('a text of 200,000 characters takes a moment', () => {
  const LANG = 200_000
  test.each([
    ['a'.repeat(LANG)],
    ['a.'.repeat(LANG / 2)],
    ['a@'.repeat(LANG / 2)],
    [`a@${'a.'.repeat(LANG / 2)}`],
    ['0'.repeat(LANG)],
    ['06-'.repeat(LANG / 3)],
    ['+31 (0'.repeat(LANG / 6)],
    ['1 '.repeat(LANG / 2)],
    ['NL91 '.repeat(LANG / 5)],
    ['NL91ABNA'.repeat(LANG / 8)],
    ['NL91ABNA0417164300 '.repeat(LANG / 19)],
    ['1234AB '.repeat(LANG / 7)],
    ['1234 ABnr. '.repeat(LANG / 11)],
    ['geboren '.repeat(LANG / 8)],
    ['geb. 1-'.repeat(LANG / 7)],
    [`geb${' '.repeat(LANG)}1-1-1980`],
    ['1-1-'.repeat(LANG / 4)],
    ['\u200b'.repeat(LANG)],
    ['ﷺ'.repeat(LANG / 18)],
  ])('%#', (tekst) => {
    const begin = performance.now()
    herken(tekst)
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})
