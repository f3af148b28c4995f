/** The file as a whole cannot be read: a code, and the column or row that it is about where there is one. */
export class Bestandsfout extends Error {
  override readonly name = 'Bestandsfout'
  readonly code: string
  readonly detail: string | null
  constructor(code: string, detail: string | null = null) {
    super(code)
    this.code = code
    this.detail = detail
  }
}

/** The text of an uploaded file, without byte order mark. UTF-8, UTF-16 with a mark, or what Windows made of it. */
export const leesTekst = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new Bestandsfout('bestand-leeg')
  if (begintMet(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new Bestandsfout('bestand-is-excel')
  const tekst = decodeer(bytes)
  if (tekst.includes('\u0000')) throw new Bestandsfout('bestand-geen-tekst')
  if (tekst.trim() === '') throw new Bestandsfout('bestand-leeg')
  if (tekst.trimStart().startsWith('<')) throw new Bestandsfout('bestand-is-html')
  return tekst
}

const decodeer = (bytes: Uint8Array): string => {
  if (begintMet(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const begintMet = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((byte, index) => bytes[index] === byte)
