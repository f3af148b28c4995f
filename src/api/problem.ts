import type { Context } from 'hono'
import { melding } from '../../views/woorden/meldingen.ts'
import { TeVaak } from '../fouten.ts'
import { alsAntwoord, logFout } from '../web/fouten.tsx'
import type { Register } from '../web/register.ts'

/** Answers an error as RFC 9457 `application/problem+json`, naming the parameters that are wrong. */
export const toonProbleem = (basis: Register) => (fout: Error, c: Context) => {
  const register: Register = c.get('register') ?? basis
  const antwoord = alsAntwoord(fout)
  logFout(register, fout, antwoord, c)
  if (antwoord.status === 401) c.header('WWW-Authenticate', 'Bearer realm="stijgingsregister"')
  if (fout instanceof TeVaak) c.header('Retry-After', String(fout.wacht))
  const invalidParams = Object.entries(antwoord.velden).map(([name, code]) => ({
    name,
    code,
    reason: melding(code),
  }))
  return c.body(
    JSON.stringify({
      type: `urn:stijgingsregister:fout:${antwoord.code}`,
      title: melding(antwoord.code),
      status: antwoord.status,
      instance: `urn:uuid:${c.get('requestId')}`,
      ...(invalidParams.length > 0 ? { invalidParams } : {}),
    }),
    antwoord.status,
    { 'Content-Type': 'application/problem+json; charset=utf-8' },
  )
}
