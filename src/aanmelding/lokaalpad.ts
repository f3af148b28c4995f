import type { Context } from 'hono'
import type { Formulierstaat } from '../web/formulier.ts'

/** Where to go after signing in: a path of the register itself, and nothing that a browser reads as another site. */
export const lokaalPad = (naar: unknown): string =>
  typeof naar === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(naar) && !naar.includes('\\') && isEigen(naar)
    ? naar
    : '/'

/** Where somebody was going: said by the address of the page, or by the form that stands there again. */
export const bestemmingVan = (c: Context, stand?: Formulierstaat): string =>
  lokaalPad(stand ? stand.invoer.naar : c.req.query('naar'))

const EIGEN = 'http://register.invalid'

const isEigen = (naar: string): boolean =>
  URL.canParse(naar, EIGEN) && new URL(naar, EIGEN).origin === EIGEN && !KRING.test(naar)

/** Pages of signing in itself: one would come back there. */
const KRING = /^\/(inloggen|uitloggen|tweede-factor|inrichting)(\/|\?|$)/

/** The page to sign in, which leads back to where one was. */
export const inlogpad = (naar: string): string => {
  const terug = lokaalPad(naar)
  return terug === '/' ? '/inloggen' : `/inloggen?naar=${encodeURIComponent(terug)}`
}
