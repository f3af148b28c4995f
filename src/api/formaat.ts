import Papa from 'papaparse'
import type { Rij } from './kolom.ts'

export const FORMATEN = ['json', 'csv', 'ndjson'] as const
export type Formaat = (typeof FORMATEN)[number]

export const MEDIATYPE: Readonly<Record<Formaat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
}

/** What the parameter asks for, else what the Accept header names first, else JSON. */
export const kiesFormaat = (gevraagd: Formaat | undefined, accept: string | undefined): Formaat => {
  if (gevraagd) return gevraagd
  const typen = (accept ?? '').split(',').map((type) => type.split(';')[0]?.trim())
  for (const type of typen) {
    if (type === 'text/csv') return 'csv'
    if (type === 'application/x-ndjson') return 'ndjson'
    if (type === 'application/json') return 'json'
  }
  return 'json'
}

/** Rows as text lines, without the header of a CSV. A cell that a spreadsheet would run as a formula is escaped. */
export const alsRegels = (
  formaat: 'csv' | 'ndjson',
  kolommen: readonly string[],
  rijen: readonly Rij[],
): string => {
  if (rijen.length === 0) return ''
  if (formaat === 'ndjson') return rijen.map((rij) => `${JSON.stringify(rij)}\n`).join('')
  const cellen = rijen.map((rij) => kolommen.map((kolom) => rij[kolom]))
  return `${Papa.unparse(cellen, { escapeFormulae: FORMULE, newline: '\n' })}\n`
}

export const csvKop = (kolommen: readonly string[]): string =>
  `${Papa.unparse([[...kolommen]], { newline: '\n' })}\n`

/** A download that never holds more than one page in memory; `lees` gives the next page. */
export const alsDownload = (
  formaat: 'csv' | 'ndjson',
  kolommen: readonly string[],
  lees: () => Promise<{ readonly rijen: readonly Rij[]; readonly laatste: boolean }>,
): ReadableStream<Uint8Array> => {
  let kop = formaat === 'csv' ? csvKop(kolommen) : ''
  return new ReadableStream<Uint8Array>({
    async pull(regelaar) {
      const { rijen, laatste } = await lees()
      const tekst = kop + alsRegels(formaat, kolommen, rijen)
      kop = ''
      if (tekst !== '') regelaar.enqueue(new TextEncoder().encode(tekst))
      if (laatste) regelaar.close()
    },
  })
}

/** A negative number is a number; only text that begins like a formula is one. */
const FORMULE = /^(?!-?\d+(\.\d+)?$)[=+\-@\t\r\n\0＝＋－＠]/
