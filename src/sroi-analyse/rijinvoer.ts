import { z } from 'zod'
import { inbreng, rij, uitkomst, type Waardekaartrij } from '../../events/sroi-analyse.ts'
import { id, reden } from '../../events/waarden.ts'
import { INBRENG, RIJ, RIJREDEN, UITKOMST } from '../../views/sroi-analyse/rijvelden.ts'
import { ARGUMENT_BIJ_NUL, NOG_IN_TE_VULLEN } from '../../views/sroi-analyse/woorden.ts'
import { invoerVan, isLeeg, leesDecimaal } from '../web/velden.ts'

export type Rijinvoer = Waardekaartrij & { readonly reden: string | null }

interface Opties {
  /** Price year of the analysis: the proxy has it unless it says otherwise. */
  readonly prijspeil: number
  /** Someone is still typing: texts that are missing do not stand in the way of the figures. */
  readonly voorbeeld?: boolean
}

/** A row as the form sends it. An input or an outcome of which nothing was filled in is none. */
export const rijformulier = ({ prijspeil, voorbeeld = false }: Opties): z.ZodType<Rijinvoer> => {
  const tekst: Tekstveld = (schema) => (voorbeeld ? schema.prefault(NOG_IN_TE_VULLEN) : schema)
  return invoerVan([...RIJ, ...RIJREDEN], {
    ...rij,
    rijId: id(),
    belanghebbende: tekst(rij.belanghebbende),
    inbreng: z.preprocess(nietsAls(['omschrijving', 'euro']), inbrengformulier(tekst).nullable()),
    uitkomst: z.preprocess(
      (waarde) => metArgumenten(nietsAls(UITKOMSTVELDEN)(waarde)),
      uitkomstformulier(tekst, prijspeil).nullable(),
    ),
    reden: reden().nullable(),
  })
}

const UITKOMSTVELDEN = ['omschrijving', 'prestatie', 'indicator', 'bron', 'hoeveelheid', 'proxy', 'proxyEuro']

type Tekstveld = (schema: z.ZodString) => z.ZodType<string>

const inbrengformulier = (tekst: Tekstveld) => {
  const velden = inbreng().shape
  return invoerVan(INBRENG, { ...velden, omschrijving: tekst(velden.omschrijving) })
}

const uitkomstformulier = (tekst: Tekstveld, prijspeil: number) => {
  const velden = uitkomst().shape
  const filter = <V extends z.ZodRawShape & { onderbouwing: z.ZodString }>({ shape }: z.ZodObject<V>) => ({
    ...shape,
    onderbouwing: tekst(shape.onderbouwing),
  })
  const anderen = velden.toerekeningAanAnderen
  return invoerVan(UITKOMST, {
    ...velden,
    omschrijving: tekst(velden.omschrijving),
    indicator: tekst(velden.indicator),
    eenheid: tekst(velden.eenheid),
    startPeriode: velden.startPeriode.prefault(1),
    proxy: tekst(velden.proxy),
    proxyPrijspeil: velden.proxyPrijspeil.prefault(prijspeil),
    indexfactor: velden.indexfactor.prefault('1'),
    tochGebeurd: filter(velden.tochGebeurd),
    verdringing: filter(velden.verdringing),
    toerekeningAanAnderen: { ...filter(anderen), verdeling: verdeling().pipe(anderen.shape.verdeling) },
    afname: filter(velden.afname),
  })
}

type Groep = Readonly<Record<string, unknown>>

const FILTERNAMEN = ['tochGebeurd', 'verdringing', 'toerekeningAanAnderen', 'afname']

const metArgumenten = (uitkomst: Groep | null): Groep | null =>
  uitkomst && {
    ...uitkomst,
    ...Object.fromEntries(FILTERNAMEN.map((naam) => [naam, metArgument(alsGroep(uitkomst[naam]))])),
  }

/** Nothing goes off: that needs no argument, area or partners. Every other percentage needs its own argument. */
const metArgument = (filter: Groep): Groep => {
  const pct = isLeeg(filter.pct) ? '0' : filter.pct
  if (Number(leesDecimaal(String(pct))) !== 0) return filter
  const onderbouwing = isLeeg(filter.onderbouwing) ? ARGUMENT_BIJ_NUL : filter.onderbouwing
  return { ...filter, pct, onderbouwing, niveau: '', verdeling: '' }
}

/** One partner a line: `Gemeente 20%`. A line longer than a name and a percentage can be is not looked into. */
const verdeling = () =>
  z.unknown().transform((waarde, ctx) => {
    const delen = String(waarde ?? '')
      .split('\n')
      .map((regel) => regel.trim())
      .filter((regel) => regel !== '')
      .map((regel) => (regel.length > 300 ? null : /^(.+?)[\s:=]+(\d+(?:[.,]\d+)?)\s*%?$/.exec(regel)))
    if (delen.includes(null)) ctx.addIssue({ code: 'custom', message: 'verdeling-onleesbaar', input: waarde })
    return delen.map((deel) => ({ wie: deel?.[1] ?? '', pct: leesDecimaal(deel?.[2] ?? '0') }))
  })

const nietsAls =
  (velden: readonly string[]) =>
  (waarde: unknown): Groep | null => {
    const groep = alsGroep(waarde)
    return velden.every((veld) => isLeeg(groep[veld])) ? null : groep
  }

const alsGroep = (waarde: unknown): Groep => (waarde ?? {}) as Groep
