import { z } from 'zod'
import { eis } from '../decider.ts'

/** Long enough to withstand guessing; long phrases are welcome. */
export const wachtwoordveld = () =>
  z
    .string({ error: 'verplicht' })
    .min(1, { error: 'verplicht' })
    .refine((wachtwoord) => [...wachtwoord].length >= MINSTENS, { error: 'wachtwoord-te-kort' })
    .max(128, { error: 'wachtwoord-te-lang' })

const MINSTENS = 12

/** A new password, typed twice. */
export const nieuwWachtwoord = () => ({
  wachtwoord: wachtwoordveld(),
  herhaling: z.string({ error: 'verplicht' }).min(1, { error: 'verplicht' }),
})

type Getypt = z.infer<z.ZodObject<ReturnType<typeof nieuwWachtwoord>>>

/** Refuses one that was not typed twice the same, or that is guessed early. `eigen`: what others know of somebody. */
export const eisNieuwWachtwoord = ({ wachtwoord, herhaling }: Getypt, eigen: readonly string[]): void => {
  eis(wachtwoord === herhaling, 'wachtwoord-anders', 'herhaling')
  eisMoeilijkWachtwoord(wachtwoord, eigen)
}

/** Refuses what is guessed first: the known ones, one's own name or address, one character over and over. */
export const eisMoeilijkWachtwoord = (wachtwoord: string, eigen: readonly string[]): void => {
  const kaal = kaalVan(wachtwoord)
  const isBekend = BEKEND.some((begin) => kaal.startsWith(begin) && kaal.length - begin.length < 8)
  eis(!isBekend && new Set(kaal).size > 4, 'wachtwoord-bekend', 'wachtwoord')
  const delen = eigen
    .flatMap((tekst) => tekst.split(/[@\s.]+/))
    .map(kaalVan)
    .filter((deel) => deel.length > 3)
  const isEigen = delen.some((deel) => kaal.includes(deel) && kaal.length - deel.length < 8)
  eis(!isEigen, 'wachtwoord-eigen', 'wachtwoord')
}

const kaalVan = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('0', 'o')

/** Beginnings of what is tried first, without punctuation. */
const BEKEND = [
  'wachtwoord',
  'password',
  'welkom',
  'welcome',
  'qwerty',
  'azerty',
  'asdfgh',
  '1234',
  'abcd',
  'iloveyou',
  'geheim',
  'changeme',
  'letmein',
  'admin',
  'beheerder',
  'woningcorporatie',
  'stijgingsregister',
  'corporatie',
  'voetbal',
  'feyenoord',
  'ajax',
  'zomer',
  'winter',
  'lente',
  'herfst',
  'januari',
  'nederland',
  'amsterdam',
  'rotterdam',
] as const
