import pino from 'pino'
import type { Log } from '../web/register.ts'

/** What no line may hold, whoever writes it and however deep it stands. */
const GEHEIM = [
  'authorization',
  'cookie',
  'code',
  'email',
  'naam',
  'password',
  'secret',
  'sleutel',
  'token',
  'wachtwoord',
]

/** Structured lines on stdout; `naar` takes them in a test. */
export const maakLog = (level: string, naar?: { write(regel: string): void }): Log => {
  const opties = {
    level,
    redact: { paths: GEHEIM.flatMap((naam) => [naam, `*.${naam}`, `*.*.${naam}`]), censor: '[weg]' },
  }
  return naar ? pino(opties, naar) : pino(opties)
}
