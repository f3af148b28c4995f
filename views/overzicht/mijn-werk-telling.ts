import { aantal, getal } from '../onderdelen/opmaak.ts'

/** How many; counting stops somewhere, and then there are more. */
export interface Telling {
  readonly aantal: number
  readonly meer: boolean
}

export const hoeveel = ({ aantal: n, meer }: Telling, enkelvoud: string, meervoud: string): string =>
  meer ? `meer dan ${getal(n - 1)} ${meervoud}` : aantal(n, enkelvoud, meervoud)

export const telwoord = ({ aantal: n, meer }: Telling): string =>
  meer ? `meer dan ${getal(n - 1)} nu` : `${getal(n)} nu`
