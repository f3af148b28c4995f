import type { Uitkomst, Waardekaartrij } from '../../events/sroi-analyse.ts'
import type { Analysebeeld } from '../../projections/analysebeeld.ts'
import type { SroiTekst } from '../../projections/rekenkern/tekst.ts'
import { euro, getal, procent } from '../onderdelen/opmaak.ts'

/* The sentences that turn the figures of an analysis into plain Dutch. */

/** What stands as argument of a filter that is zero, when nobody wrote one. */
export const ARGUMENT_BIJ_NUL = 'Niet aan de orde bij deze uitkomst.'

/** What stands in an unsaved example where a text is still missing. */
export const NOG_IN_TE_VULLEN = 'nog niet ingevuld'

export const euroHeel = (bedrag: string | number): string => euro(bedrag, { centen: false })

/** `60 deelnemers × € 8.500 per jaar, 2 jaar lang; 40% was toch gebeurd, 30% door anderen, 30% minder per jaar`. */
export const rijzin = (uitkomst: Uitkomst): string => {
  const duur = uitkomst.duurJaren === 1 ? '1 jaar lang' : `${uitkomst.duurJaren} jaar lang`
  const start = uitkomst.startPeriode === 2 ? ', vanaf het jaar erna' : ''
  const basis = `${getal(uitkomst.hoeveelheid)} ${uitkomst.eenheid} × ${euro(uitkomst.proxyEuro)} per jaar`
  const index = Number(uitkomst.indexfactor) === 1 ? '' : ` × index ${getal(uitkomst.indexfactor)}`
  return `${basis}${index}, ${duur}${start}; ${filterzin(uitkomst)}`
}

const filterzin = (uitkomst: Uitkomst): string => {
  const delen = [
    [uitkomst.tochGebeurd.pct, 'was toch gebeurd'],
    [uitkomst.verdringing.pct, 'verdringing'],
    [uitkomst.toerekeningAanAnderen.pct, 'door anderen'],
    [uitkomst.duurJaren > 1 ? uitkomst.afname.pct : '0', 'minder per jaar'],
  ] as const
  const zin = delen.filter(([pct]) => Number(pct) > 0).map(([pct, woord]) => `${procent(pct)} ${woord}`)
  return zin.length === 0 ? 'er gaat niets af' : zin.join(', ')
}

const INBRENG = { GELD: 'geld', UREN: 'uren', NATURA: 'in natura' } as const

export const inbrengzin = ({ euro: bedrag, soort, jaar }: NonNullable<Waardekaartrij['inbreng']>): string =>
  `${euro(bedrag)} (${INBRENG[soort]}), ${jaar === 0 ? 'bij de start' : `in jaar ${jaar}`}`

/** A name for a row, for lists where it stands alone. */
export const rijnaam = (rij: Waardekaartrij): string =>
  rij.uitkomst?.omschrijving ?? rij.inbreng?.omschrijving ?? rij.belanghebbende

/** What must be true: the sentence that makes a ratio something to go and look at. */
export const kernzin = ({ cijfers, rijen }: Analysebeeld): string | null => {
  const { gehaald, kernzin: kern, alleProxiesMaal } = cijfers.omslagpunt
  if (gehaald === null) return null
  const rij = kern && rijen.find((kandidaat) => kandidaat.rijId === kern.rijId)
  if (kern && rij?.uitkomst) return `${gehaald ? ZOLANG : PAS_ALS} ${aantalzin(kern, rij.uitkomst)}`
  if ('nul' in alleProxiesMaal) return 'Met deze rijen wegen de baten in geen geval op tegen de kosten.'
  return `${gehaald ? ZOLANG : PAS_ALS} alle waarden samen ten minste ${maalTekst(alleProxiesMaal.waarde)} zijn van wat hier staat.`
}

const ZOLANG = 'De baten wegen op tegen de kosten zolang'
const PAS_ALS = 'De baten wegen pas op tegen de kosten als'

type Kern = NonNullable<SroiTekst['omslagpunt']['kernzin']>

const aantalzin = (kern: Kern, uitkomst: Uitkomst): string => {
  const grens = kern.richting === 'ten-minste' ? 'ten minste' : 'ten hoogste'
  const omslag = getal(kern.omslagHoeveelheid)
  const wat = `: ${kleineLetter(uitkomst.omschrijving)}.`
  const dit = kern.richting === 'ten-minste' ? 'dit bereiken' : 'dit overkomt'
  return Number(kern.omslagHoeveelheid) > Number(kern.hoeveelheid)
    ? `${grens} ${omslag} ${uitkomst.eenheid} (nu ${getal(kern.hoeveelheid)}) ${dit}${wat}`
    : `${grens} ${omslag} van de ${getal(kern.hoeveelheid)} ${uitkomst.eenheid} ${dit}${wat}`
}

const kleineLetter = (tekst: string): string =>
  /^[A-Z][a-z]/.test(tekst) ? `${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}` : tekst

const maalTekst = (maal: string): string => procent(Number(maal) * 100)

/** Why there is no ratio. Never 0 in its place. */
export const GEEN_RATIO: Readonly<Record<string, readonly [titel: string, uitleg: string]>> = {
  'geen-investering': [
    'Nog geen verhouding: er is geen inbreng',
    'Er is niets ingevuld dat iemand inbrengt, in geld, uren of natura. Zonder inbreng is er niets om de waarde door te delen. De waarde zelf staat er wel.',
  ],
  'geen-uitkomsten': [
    'Nog geen verhouding: er is geen uitkomst',
    'Er is nog niet ingevuld wat er verandert en voor wie. Voeg een rij met een uitkomst toe.',
  ],
}

export const GEEN_TERUGVERDIENTIJD: Readonly<Record<string, string>> = {
  'geen-investering': 'niet te bepalen zonder inbreng',
  'geen-positieve-impact': 'niet te bepalen: er komt niets terug',
  'niet-terugverdiend': 'wordt niet terugverdiend binnen de looptijd',
}

export const maanden = (waarde: string): string => `${getal(waarde, 1)} maanden`

export const AANNAME: Readonly<Record<string, string>> = {
  hoeveelheid: 'Hoeveelheid',
  proxyEuro: 'Waarde per eenheid',
  tochGebeurdPct: 'Was toch gebeurd',
  verdringingPct: 'Verdringing',
  toerekeningAanAnderenPct: 'Door anderen',
  afnamePct: 'Afname per jaar',
  duurJaren: 'Duur',
  inbreng: 'Uren en natura',
  discontovoet: 'Discontovoet',
}

/** The assumption with the row that it belongs to. */
export const aannamelabel = (
  { rijId, aanname }: { readonly rijId: string | null; readonly aanname: string },
  rijen: readonly Waardekaartrij[],
): string => {
  const rij = rijen.find((kandidaat) => kandidaat.rijId === rijId)
  const label = AANNAME[aanname] ?? aanname
  return rij ? `${label}: ${kleineLetter(rijnaam(rij))}` : label
}

const EUROAANNAMES: readonly string[] = ['proxyEuro', 'inbreng']

/** `30% tot 50%`, `€ 3.600 tot € 5.400`, `1 tot 3 jaar`. */
export const aannamebereik = (aanname: string, laag: string, hoog: string): string => {
  if (EUROAANNAMES.includes(aanname)) return `${euroHeel(laag)} tot ${euroHeel(hoog)}`
  if (aanname === 'duurJaren') return `${getal(laag)} tot ${getal(hoog)} jaar`
  if (aanname === 'hoeveelheid') return `${getal(laag, 1)} tot ${getal(hoog, 1)}`
  return `${procent(laag)} tot ${procent(hoog)}`
}

export const WATERVAL: Readonly<Record<string, string>> = {
  bruto: 'Bruto waarde',
  'toch-gebeurd': 'Was toch gebeurd',
  verdringing: 'Verdringing',
  anderen: 'Door anderen',
  afname: 'Afname in latere jaren',
  tijd: 'Tijd (disconteren)',
  'contante-waarde': 'Contante waarde',
  investering: 'Inbreng',
  'netto-contante-waarde': 'Netto waarde',
}
