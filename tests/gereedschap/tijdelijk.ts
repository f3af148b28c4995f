import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A directory that lives as long as `using` its name, or until `weg()`. */
export interface TijdelijkeMap extends Disposable {
  readonly pad: string
  weg(): void
}

export function tijdelijkeMap(): TijdelijkeMap {
  const pad = mkdtempSync(join(tmpdir(), 'stijgingsregister-'))
  const weg = () => rmSync(pad, { recursive: true, force: true })
  return { pad, weg, [Symbol.dispose]: weg }
}
