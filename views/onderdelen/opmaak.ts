/* Numbers and dates as a Dutch reader writes them. Decimals are strings with a point; Intl formats a string exactly. */

import { dagVan } from '../../events/dag.ts'
import { onthoud } from '../../events/onthoud.ts'

type Decimaal = `${number}`
const DECIMAAL = /^-?\d+(\.\d+)?$/

/** `€ 8.500`, `€ 1.234,56`, `−€ 40`. Cents only where there are any, unless asked for. */
export function euro(bedrag: string | number, { centen }: { centen?: boolean } = {}): string {
  const tekst = decimaal(bedrag)
  const toonCenten = centen ?? /\.\d*[1-9]/.test(tekst)
  const cijfers = toonCenten ? 2 : 0
  return metMinteken(tekst, (absoluut) => `€\u00a0${getalMet(absoluut, cijfers, cijfers)}`)
}

/** With its sign in front: `+€ 186.000`, `−€ 143.000`. For charts and differences. */
export const euroMetTeken = (bedrag: string | number): string => metPlus(decimaal(bedrag), euro(bedrag))

/** `€ 1,2 mln` on an axis. */
export const euroKort = (bedrag: number): string =>
  Math.abs(bedrag) >= 1_000_000
    ? `${euro(bedrag / 1_000_000, { centen: false }).replace(/[\d.]+$/, '')}${getal(Math.abs(bedrag) / 1_000_000, 1)}\u00a0mln`
    : euro(Math.round(bedrag))

/** `1.264`, `2,5`; at most `cijfers` decimals, none added. */
export const getal = (waarde: string | number, cijfers = 6): string =>
  metMinteken(decimaal(waarde), (absoluut) => getalMet(absoluut, 0, cijfers))

export const getalMetTeken = (waarde: string | number, cijfers = 6): string =>
  metPlus(decimaal(waarde), getal(waarde, cijfers))

/** `40%`, from 0–100. */
export const procent = (waarde: string | number, cijfers = 1): string => `${getal(waarde, cijfers)}%`

/** `2,67`: always two decimals, as the ratio of an SROI. */
export const ratio = (waarde: string | number): string =>
  metMinteken(decimaal(waarde), (absoluut) => getalMet(absoluut, 2, 2))

/** `1,20 tot 3,40`. Never "1,20 - 3,40": a hyphen reads as a minus. */
export const bereik = (
  laag: string | number,
  hoog: string | number,
  opmaak: (waarde: string | number) => string = ratio,
): string => `${opmaak(laag)} tot ${opmaak(hoog)}`

/** `22 november 2026`, from `2026-11-22`. A month (`2026-11`) reads `november 2026`. */
export const datum = onthoud((dag) => datumMet(dag, 'long'))

/** `22 nov 2026`, for tables. */
export const datumKort = onthoud((dag) => datumMet(dag, 'short').replace('.', '').replaceAll(' ', '\u00a0'))

/** `22-11-2026`, as typed in a date field; what is no date stays as it was typed. */
export const datumInvoer = (dag: string): string => dag.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3-$2-$1')

/** `22 november 2026 om 14.05 uur`, from an instant in UTC, read on a Dutch clock. */
export const tijdstip = onthoud(
  (instant) => `${datum(dagVan(instant))} om ${TIJD_NL.format(Date.parse(instant)).replace(':', '.')} uur`,
)

/** A decimal as one types it: `8500,50`. What is no decimal stays as it is. */
export const invoer = (waarde: string): string => (DECIMAAL.test(waarde) ? waarde.replace('.', ',') : waarde)

/** `1 casus`, `3 casussen`. */
export const aantal = (n: number, enkelvoud: string, meervoud: string): string =>
  `${getal(n)} ${n === 1 ? enkelvoud : meervoud}`

const TIJD_NL = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})
const getalopmaak = new Map<string, Intl.NumberFormat>()

function getalMet(waarde: Decimaal, minimum: number, maximum: number): string {
  const sleutel = `${minimum}-${maximum}`
  let opmaak = getalopmaak.get(sleutel)
  if (!opmaak) {
    const grenzen = { minimumFractionDigits: minimum, maximumFractionDigits: maximum }
    opmaak = new Intl.NumberFormat('nl-NL', grenzen)
    getalopmaak.set(sleutel, opmaak)
  }
  return opmaak.format(waarde)
}

function datumMet(dag: string, maandvorm: 'long' | 'short'): string {
  const [jaar, maand, dagnummer] = dag.split('-').map(Number)
  if (!jaar || !maand) return dag
  const moment = new Date(Date.UTC(jaar, maand - 1, dagnummer ?? 1))
  return DATUM[maandvorm][dagnummer ? 'dag' : 'maand'].format(moment)
}

/** Made once: making a format costs more than using it a hundred times. */
const datumopmaken = (month: 'long' | 'short') => {
  const delen = { month, year: 'numeric', timeZone: 'UTC' } as const
  return {
    dag: new Intl.DateTimeFormat('nl-NL', { day: 'numeric', ...delen }),
    maand: new Intl.DateTimeFormat('nl-NL', delen),
  }
}
const DATUM = { long: datumopmaken('long'), short: datumopmaken('short') }

function decimaal(waarde: string | number): Decimaal {
  const tekst = typeof waarde === 'number' ? waarde.toFixed(10) : waarde
  if (!isDecimaal(tekst)) throw new RangeError(`geen decimaal getal: ${tekst}`)
  return tekst
}

const isDecimaal = (tekst: string): tekst is Decimaal => DECIMAAL.test(tekst)

function metMinteken(waarde: Decimaal, opmaak: (absoluut: Decimaal) => string): string {
  const absoluut = waarde.replace('-', '')
  if (!isDecimaal(absoluut)) return waarde
  const tekst = opmaak(absoluut)
  return waarde.startsWith('-') && /[1-9]/.test(tekst) ? `−${tekst}` : tekst
}

const metPlus = (waarde: Decimaal, tekst: string): string =>
  tekst.startsWith('−') || !/[1-9]/.test(waarde) ? tekst : `+${tekst}`

/** At the beginning of a sentence. */
export const hoofdletter = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`
