import { chmodSync, closeSync, openSync } from 'node:fs'

const ALLEEN_EIGENAAR = 0o600

/**
 * Makes the file when it is not there, for the account that runs the register alone: it holds casussen, names and
 * sessions. SQLite gives what it puts beside its database the same rights.
 */
export const alleenVoorEigenaar = (pad: string): void => {
  closeSync(openSync(pad, 'a', ALLEEN_EIGENAAR))
  try {
    chmodSync(pad, ALLEEN_EIGENAAR)
  } catch {
    // Of another account, that decided so: it is no less readable than it was.
  }
}
