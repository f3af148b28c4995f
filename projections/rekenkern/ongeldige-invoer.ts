export type OngeldigeInvoerCode =
  | 'geen-getal'
  | 'buiten-bereik'
  | 'geen-geheel-getal'
  | 'tabel-onvolledig'
  | 'claims-boven-waarneming'

/** A field that cannot be calculated with. The calculation refuses; it never guesses. */
export class OngeldigeInvoer extends RangeError {
  override readonly name = 'OngeldigeInvoer'
  readonly code: OngeldigeInvoerCode
  /** Name of the field as in the input types, such as `tochGebeurdPct`. */
  readonly veld: string
  readonly rijId: string | null

  constructor(code: OngeldigeInvoerCode, veld: string, rijId: string | null = null) {
    super(`${code}: ${veld}${rijId === null ? '' : ` (${rijId})`}`)
    this.code = code
    this.veld = veld
    this.rijId = rijId
  }
}
