import { z } from 'zod'
import { type Analyseparameters, rij } from '../../events/sroi-analyse.ts'
import { ONDERBOUWING_ONTBREEKT } from '../../views/import/teksten.ts'
import { Weigering } from '../decider.ts'
import { eisGeldigeRij } from '../sroi-analyse/rijeisen.ts'
import { veldfouten } from '../web/formulier.ts'
import { type Gelezen, herkenNotatie, leesGetal, leesProcent, type Notatie } from './getal.ts'
import { type Kolommen, leesTabel, type Tabelrij } from './tabel.ts'

/** The columns of the value map of Social Value UK, and the field of the analysis that each becomes. */
export const KOLOMMEN = {
  belanghebbende: ['Stakeholder'],
  'inbreng.omschrijving': ['Input description'],
  'inbreng.euro': ['Input value (EUR)', 'Input value'],
  'uitkomst.prestatie': ['Output'],
  'uitkomst.omschrijving': ['Outcome'],
  'uitkomst.indicator': ['Indicator'],
  'uitkomst.bron': ['Source'],
  'uitkomst.hoeveelheid': ['Quantity'],
  'uitkomst.duurJaren': ['Duration (years)', 'Duration'],
  'uitkomst.startPeriode': ['Outcome starts (1=during, 2=after)', 'Outcome starts'],
  'uitkomst.proxy': ['Financial proxy'],
  'uitkomst.proxyEuro': ['Proxy value (EUR)', 'Proxy value'],
  'uitkomst.proxyBron': ['Proxy source'],
  'uitkomst.tochGebeurd.pct': ['Deadweight %'],
  'uitkomst.verdringing.pct': ['Displacement %'],
  // Without "(others)" it could be the share of the project itself, which means the opposite.
  'uitkomst.toerekeningAanAnderen.pct': ['Attribution % (others)'],
  'uitkomst.afname.pct': ['Drop-off %'],
} as const satisfies Kolommen<string>

export type Kolom = keyof typeof KOLOMMEN

/** What the file does not say and the person who offers it does. */
export interface Aanvulling {
  readonly eenheid: string
  readonly proxySoort: string
  /** Area that displaced shares are about; without one a row with displacement is refused. */
  readonly verdringingsniveau: string | null
}

export const rijinhoud = z.object(rij)
export type Rijinhoud = z.infer<typeof rijinhoud>

/** A row that was read, with what is kept of it until it is carried out; or the field that stands in the way. */
export type Gelezenrij<Inhoud> = { readonly nummer: number } & (
  | { readonly inhoud: Inhoud; readonly bewaard: unknown }
  | { readonly veld: string | null; readonly reden: string }
)

/** Reads a value map: each row by itself, so that a refused one never holds up the others. */
export const leesWaardekaart = (
  tekst: string,
  aanvulling: Aanvulling,
  parameters: Analyseparameters,
): Gelezenrij<Rijinhoud>[] => {
  const { rijen } = leesTabel(tekst, KOLOMMEN)
  const lezing = { notatie: herkenNotatie(getallen(rijen)), aanvulling, parameters }
  return rijen.map((gelezen) => ({ nummer: gelezen.nummer, ...leesRij(gelezen, lezing) }))
}

interface Lezing {
  readonly notatie: Notatie
  readonly aanvulling: Aanvulling
  readonly parameters: Analyseparameters
}

const GETALKOLOMMEN: readonly Kolom[] = ['inbreng.euro', 'uitkomst.hoeveelheid', 'uitkomst.proxyEuro']
const PROCENTKOLOMMEN: readonly Kolom[] = [
  'uitkomst.tochGebeurd.pct',
  'uitkomst.verdringing.pct',
  'uitkomst.toerekeningAanAnderen.pct',
  'uitkomst.afname.pct',
]
const UITKOMSTKOLOMMEN = (Object.keys(KOLOMMEN) as Kolom[]).filter((kolom) => kolom.startsWith('uitkomst.'))

const getallen = (rijen: readonly Tabelrij<Kolom>[]): string[] =>
  rijen.flatMap(({ cellen }) => [...GETALKOLOMMEN, ...PROCENTKOLOMMEN].map((kolom) => cellen[kolom]))

const leesRij = ({ cellen, teVeel }: Tabelrij<Kolom>, { notatie, aanvulling, parameters }: Lezing) => {
  if (teVeel) return { veld: null, reden: 'rij-te-veel-cellen' }
  const gelezen = leesGetallen(cellen, notatie)
  if ('reden' in gelezen) return gelezen
  const inbreng = leesInbreng(gelezen)
  const uitkomst = leesUitkomst(gelezen, aanvulling, parameters.prijspeil)
  if (!inbreng && !uitkomst) return { veld: null, reden: 'rij-is-leeg' }
  const getoetst = rijinhoud.safeParse({
    belanghebbende: gelezen.belanghebbende,
    groepsgrootte: null,
    aantalBetrokken: null,
    inbreng,
    uitkomst,
  })
  if (!getoetst.success) return eersteFout(getoetst.error)
  return toetsRegels(getoetst.data, parameters) ?? { inhoud: getoetst.data, bewaard: getoetst.data }
}

/** What the analysis would refuse when the row is added: better said in the dry run. */
const toetsRegels = (inhoud: Rijinhoud, parameters: Analyseparameters) => {
  try {
    eisGeldigeRij(inhoud, parameters)
    return null
  } catch (fout) {
    if (!(fout instanceof Weigering)) throw fout
    return { veld: fout.veld, reden: fout.code }
  }
}

type Cellen = Readonly<Record<Kolom, string>>

/** The row with its figures in plain notation, or the first that cannot be read. */
const leesGetallen = (cellen: Cellen, notatie: Notatie): Cellen | { veld: Kolom; reden: string } => {
  const gelezen = { ...cellen }
  const lees = (kolommen: readonly Kolom[], hoe: (cel: string, notatie: Notatie) => Gelezen) => {
    for (const veld of kolommen) {
      if (cellen[veld] === '') continue
      const uitslag = hoe(cellen[veld], notatie)
      if ('fout' in uitslag) return { veld, reden: uitslag.fout }
      gelezen[veld] = uitslag.waarde
    }
    return null
  }
  return (
    lees([...GETALKOLOMMEN, 'uitkomst.duurJaren', 'uitkomst.startPeriode'], leesGetal) ??
    lees(PROCENTKOLOMMEN, leesProcent) ??
    gelezen
  )
}

const leesInbreng = (cellen: Cellen) => {
  if (cellen['inbreng.omschrijving'] === '' && cellen['inbreng.euro'] === '') return null
  return {
    omschrijving: cellen['inbreng.omschrijving'],
    soort: 'GELD',
    euro: gevuld(cellen['inbreng.euro']),
    jaar: 0,
  }
}

const leesUitkomst = (
  cellen: Cellen,
  { eenheid, proxySoort, verdringingsniveau }: Aanvulling,
  proxyPrijspeil: number,
) =>
  UITKOMSTKOLOMMEN.every((kolom) => cellen[kolom] === '')
    ? null
    : {
        ...leesVerandering(cellen),
        ...{ eenheid, proxySoort, proxyPrijspeil },
        ...{ steekproefN: null, indexfactor: '1', indexOnderbouwing: null },
        ...leesFilters(cellen, verdringingsniveau),
      }

const leesVerandering = (cellen: Cellen) => ({
  omschrijving: cellen['uitkomst.omschrijving'],
  prestatie: cellen['uitkomst.prestatie'] || null,
  indicator: cellen['uitkomst.indicator'],
  bron: cellen['uitkomst.bron'] || null,
  hoeveelheid: gevuld(cellen['uitkomst.hoeveelheid']),
  duurJaren: geheel(cellen['uitkomst.duurJaren']),
  startPeriode: geheel(cellen['uitkomst.startPeriode']),
  proxy: cellen['uitkomst.proxy'],
  proxyEuro: gevuld(cellen['uitkomst.proxyEuro']),
  proxyBron: cellen['uitkomst.proxyBron'] || null,
})

const leesFilters = (cellen: Cellen, verdringingsniveau: string | null) => {
  const filter = (kolom: Kolom) => ({ pct: gevuld(cellen[kolom]), onderbouwing: ONDERBOUWING_ONTBREEKT })
  const niveau = isNul(cellen['uitkomst.verdringing.pct']) ? null : verdringingsniveau
  return {
    tochGebeurd: filter('uitkomst.tochGebeurd.pct'),
    verdringing: { ...filter('uitkomst.verdringing.pct'), niveau },
    toerekeningAanAnderen: { ...filter('uitkomst.toerekeningAanAnderen.pct'), verdeling: [] },
    afname: filter('uitkomst.afname.pct'),
  }
}

/** An empty cell is not zero: it is missing, and the schema says so. */
const gevuld = (cel: string): string | undefined => (cel === '' ? undefined : cel)
const isNul = (cel: string): boolean => Number(cel) === 0
const geheel = (cel: string): number | undefined => (cel === '' ? undefined : Number(cel))

/** The field that was refused first, and why. */
const eersteFout = (fout: z.ZodError): { veld: string | null; reden: string } => {
  const [[veld, reden] = ['', 'ongeldig']] = Object.entries(veldfouten(fout))
  return { veld: veld || null, reden }
}
