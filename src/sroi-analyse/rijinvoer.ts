import { z } from 'zod'
import { inbreng, rij, uitkomst, type Waardekaartrij } from '../../events/sroi-analyse.ts'
import { reden } from '../../events/waarden.ts'
import { ARGUMENT_BIJ_NUL, NOG_IN_TE_VULLEN } from '../../views/sroi-analyse/woorden.ts'
import { leesDecimaal, magLeeg, magLeegGeheel, nlDecimaal, nlGeheel } from '../web/velden.ts'

export type Rijinvoer = Omit<Waardekaartrij, 'rijId'> & { readonly reden: string | null }

interface Opties {
  /** Price year of the analysis: the proxy has it unless it says otherwise. */
  readonly prijspeil: number
  /** Someone is still typing: texts that are missing do not stand in the way of the figures. */
  readonly voorbeeld?: boolean
}

/** A row as the form sends it. An input or an outcome of which nothing was filled in is none. */
export const rijformulier = ({ prijspeil, voorbeeld = false }: Opties): z.ZodType<Rijinvoer> => {
  const tekstveld = <T extends z.ZodType>(schema: T) =>
    voorbeeld ? z.preprocess((waarde) => (isLeeg(waarde) ? NOG_IN_TE_VULLEN : waarde), schema) : schema
  return z.object({
    belanghebbende: tekstveld(rij.belanghebbende),
    groepsgrootte: magLeegGeheel(rij.groepsgrootte.unwrap()),
    aantalBetrokken: magLeegGeheel(rij.aantalBetrokken.unwrap()),
    inbreng: z.preprocess(nietsAls(['omschrijving', 'euro']), inbrengformulier(tekstveld).nullable()),
    uitkomst: z.preprocess(nietsAls(UITKOMSTVELDEN), uitkomstformulier(tekstveld, prijspeil).nullable()),
    reden: magLeeg(reden()),
  })
}

const UITKOMSTVELDEN = ['omschrijving', 'prestatie', 'indicator', 'bron', 'hoeveelheid', 'proxy', 'proxyEuro']

type Tekstveld = <T extends z.ZodType>(schema: T) => T | z.ZodPreprocess<T, unknown>

const inbrengformulier = (tekstveld: Tekstveld) => {
  const velden = inbreng().shape
  return z.object({
    omschrijving: tekstveld(velden.omschrijving),
    soort: velden.soort,
    euro: nlDecimaal(velden.euro),
    jaar: nlGeheel(velden.jaar),
  })
}

const uitkomstformulier = (tekstveld: Tekstveld, prijspeil: number) => {
  const velden = uitkomst().shape
  return z.object({
    omschrijving: tekstveld(velden.omschrijving),
    prestatie: magLeeg(velden.prestatie.unwrap()),
    indicator: tekstveld(velden.indicator),
    bron: magLeeg(velden.bron.unwrap()),
    steekproefN: magLeegGeheel(velden.steekproefN.unwrap()),
    hoeveelheid: nlDecimaal(velden.hoeveelheid),
    eenheid: tekstveld(velden.eenheid),
    duurJaren: nlGeheel(velden.duurJaren),
    startPeriode: z.preprocess((waarde) => Number(waarde ?? 1), velden.startPeriode),
    proxy: tekstveld(velden.proxy),
    proxyEuro: nlDecimaal(velden.proxyEuro),
    proxySoort: velden.proxySoort,
    proxyBron: magLeeg(velden.proxyBron.unwrap()),
    proxyPrijspeil: z.preprocess(
      (waarde) => (isLeeg(waarde) ? prijspeil : Number(waarde)),
      velden.proxyPrijspeil,
    ),
    indexfactor: nlDecimaal(z.preprocess((waarde) => (isLeeg(waarde) ? '1' : waarde), velden.indexfactor)),
    indexOnderbouwing: magLeeg(velden.indexOnderbouwing.unwrap().unwrap()),
    tochGebeurd: z.preprocess(metArgument(tekstveld), velden.tochGebeurd),
    verdringing: z.preprocess(
      metArgument(tekstveld),
      velden.verdringing.extend({ niveau: magLeeg(velden.verdringing.shape.niveau.unwrap()) }),
    ),
    toerekeningAanAnderen: z.preprocess(
      metArgument(tekstveld),
      velden.toerekeningAanAnderen.extend({
        verdeling: verdeling().pipe(velden.toerekeningAanAnderen.shape.verdeling),
      }),
    ),
    afname: z.preprocess(metArgument(tekstveld), velden.afname),
  })
}

/** Nothing goes off: that needs no argument, area or partners. Every other percentage needs its own argument. */
const metArgument =
  (tekstveld: Tekstveld) =>
  (waarde: unknown): unknown => {
    const filter = (waarde ?? {}) as Readonly<Record<string, unknown>>
    const pct = isLeeg(filter.pct) ? '0' : leesDecimaal(String(filter.pct))
    const getypt = isLeeg(filter.onderbouwing) ? '' : filter.onderbouwing
    const onderbouwing = getypt === '' && Number(pct) === 0 ? ARGUMENT_BIJ_NUL : getypt
    const bij = Number(pct) === 0 ? { niveau: '', verdeling: '' } : {}
    return { ...filter, ...bij, pct, onderbouwing: tekstveld(z.unknown()).parse(onderbouwing) }
  }

/** One partner a line: `Gemeente 20%`. A line longer than a name and a percentage can be is not looked into. */
const verdeling = () =>
  z.unknown().transform((waarde, ctx) => {
    const regels = String(waarde ?? '')
      .split('\n')
      .map((regel) => regel.trim())
      .filter((regel) => regel !== '')
    const delen = regels.map((regel) =>
      regel.length > 300 ? null : /^(.+?)[\s:=]+(\d+(?:[.,]\d+)?)\s*%?$/.exec(regel),
    )
    if (delen.some((deel) => deel === null))
      ctx.addIssue({ code: 'custom', message: 'verdeling-onleesbaar', input: waarde })
    return delen.map((deel) => ({ wie: deel?.[1] ?? '', pct: leesDecimaal(deel?.[2] ?? '0') }))
  })

const nietsAls =
  (velden: readonly string[]) =>
  (waarde: unknown): unknown => {
    const groep = (waarde ?? {}) as Readonly<Record<string, unknown>>
    return velden.every((veld) => isLeeg(groep[veld])) ? null : groep
  }

const isLeeg = (waarde: unknown): boolean =>
  waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '')
