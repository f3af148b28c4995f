import Papa from 'papaparse'
import { Bestandsfout } from './bestand.ts'

export interface Tabel<Kolom extends string> {
  readonly rijen: readonly Tabelrij<Kolom>[]
}

export interface Tabelrij<Kolom extends string> {
  /** As a spreadsheet numbers it: the names of the columns stand in row 1. */
  readonly nummer: number
  readonly cellen: Readonly<Record<Kolom, string>>
  /** More cells than there are columns. */
  readonly teVeel: boolean
}

/** The names under which a column is known; the first is how it is written. */
export type Kolommen<Kolom extends string> = Readonly<Record<Kolom, readonly [string, ...string[]]>>

const MAX_RIJEN = 20_000

/** Reads a CSV with these columns in any order; lines without anything are passed over. Throws `Bestandsfout`. */
export const leesTabel = <Kolom extends string>(tekst: string, kolommen: Kolommen<Kolom>): Tabel<Kolom> => {
  if (/^\s*[{[]/.test(tekst)) throw new Bestandsfout('bestand-is-json')
  const { data, errors } = Papa.parse<string[]>(tekst, { delimiter: scheidingsteken(tekst) })
  const open = errors.find((fout) => fout.type === 'Quotes')
  if (open) throw new Bestandsfout('aanhalingsteken-open', String((open.row ?? 0) + 1))
  const [kop = [], ...rest] = data
  const plaatsen = herkenKolommen(kop, kolommen)
  const rijen = rest.flatMap((cellen, index) => leesRij(cellen, index + 2, plaatsen))
  if (rijen.length === 0) throw new Bestandsfout('bestand-zonder-rijen')
  if (rijen.length > MAX_RIJEN) throw new Bestandsfout('bestand-te-lang', String(MAX_RIJEN))
  return { rijen }
}

/** The sign that occurs most in the first line, outside quotes. */
const scheidingsteken = (tekst: string): string => {
  const kop = (/^[^\r\n]*/.exec(tekst)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const aantal = (teken: string) => kop.split(teken).length
  return [';', ',', '\t'].reduce((beste, teken) => (aantal(teken) > aantal(beste) ? teken : beste))
}

const herkenKolommen = <Kolom extends string>(
  kop: readonly string[],
  kolommen: Kolommen<Kolom>,
): ReadonlyMap<Kolom, number> => {
  const namen = Object.entries(kolommen) as [Kolom, readonly [string, ...string[]]][]
  const kolomMet = (naam: string) =>
    namen.find(([, bekend]) => bekend.some((een) => een.toLowerCase() === naam.toLowerCase()))?.[0]
  const plaatsen = new Map<Kolom, number>()
  for (const [plaats, cel] of kop.entries()) {
    const naam = cel.trim().replaceAll(/\s+/g, ' ')
    const kolom = kolomMet(naam)
    if (kolom === undefined) throw new Bestandsfout('kolom-onbekend', naam.slice(0, 60) || String(plaats + 1))
    if (plaatsen.has(kolom)) throw new Bestandsfout('kolom-dubbel', naam)
    plaatsen.set(kolom, plaats)
  }
  const ontbreekt = namen.find(([kolom]) => !plaatsen.has(kolom))
  if (ontbreekt) throw new Bestandsfout('kolom-ontbreekt', ontbreekt[1][0])
  return plaatsen
}

const leesRij = <Kolom extends string>(
  cellen: readonly string[],
  nummer: number,
  plaatsen: ReadonlyMap<Kolom, number>,
): Tabelrij<Kolom>[] => {
  if (cellen.every((cel) => cel.trim() === '')) return []
  const gelezen = [...plaatsen].map(([kolom, plaats]) => [kolom, cellen[plaats]?.trim() ?? ''])
  const teVeel = cellen.length > plaatsen.size
  return [{ nummer, cellen: Object.fromEntries(gelezen) as Record<Kolom, string>, teVeel }]
}
