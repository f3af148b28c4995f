import { z } from 'zod'
import {
  ANALYSESOORTEN,
  type Analyseparameters,
  bandbreedte,
  CONVENTIES_DISCONTERING,
  type Disconteringsconventie,
} from '../../events/sroi-analyse.ts'
import { id, jaartal, reden, regel } from '../../events/waarden.ts'
import { alsDisconto, type Discontotabelregel } from '../../projections/discontotabellen.ts'
import { ANALYSE } from '../../views/sroi-analyse/nieuw.tsx'
import { PARAMETERREDEN, PARAMETERS } from '../../views/sroi-analyse/parametervelden.tsx'
import { STANDAARDTABEL } from '../referentie/basis.ts'
import { invoerVan } from '../web/velden.ts'

/** The choice in the list of tables that means: no discounting, with its reason. */
const GEEN_DISCONTO = 'geen'

/** What a table is called in the list of a form. */
export const discontokeuze = ({ code, versie }: { readonly code: string; readonly versie: number }): string =>
  `${code}:${versie}`

/** A new analysis moves each kind of assumption this far, until someone chooses otherwise. */
const STANDAARDBAND: Analyseparameters['bandbreedte'] = {
  procentpunt: '10',
  proxyPct: '20',
  hoeveelheidPct: '10',
  duurJaren: 1,
  inbrengPct: '10',
  discontoPunt: '1',
}

/** The conventions with one answer; whatever else arrives for them is refused. */
const VAST = {
  toerekening: 'AANDEEL_VAN_ANDEREN',
  filters: 'MULTIPLICATIEF',
  afnameVorm: 'MEETKUNDIG',
  afnameVanafJaar: '2',
  ratio: 'CW_GEDEELD_DOOR_INVESTERING',
} as const

/** Newest table of the Netherlands, end of the year, this price year. */
export const standaardparameters = (
  tabellen: readonly Discontotabelregel[],
  jaar: number,
): Analyseparameters => {
  const tabel = tabellen.find(({ code, nieuwste }) => code === STANDAARDTABEL && nieuwste) ?? tabellen[0]
  if (!tabel) throw new Error('a register without discount tables')
  return parametersMet(alsDisconto(tabel), 'EIND', jaar)
}

/** These choices, with everything that has one answer here filled in. */
export const parametersMet = (
  disconto: Analyseparameters['disconto'],
  conventie: Disconteringsconventie,
  prijspeil: number,
): Analyseparameters => ({
  disconto,
  conventie,
  prijspeil,
  bandbreedte: STANDAARDBAND,
  ...VAST,
  afnameVanafJaar: 2,
})

/** The parameters as a form sends them; the figures of the chosen table are copied into the analysis. */
export const parameterformulier = (tabellen: readonly Discontotabelregel[]) =>
  invoerVan([...PARAMETERS, ...PARAMETERREDEN], {
    disconto: z.string({ error: 'verplicht' }).min(1, { error: 'verplicht' }),
    motivering: reden().nullable(),
    conventie: z.enum(CONVENTIES_DISCONTERING, { error: 'conventie-onbekend' }),
    prijspeil: jaartal(),
    bandbreedte: bandbreedte().shape,
    reden: reden().nullable(),
  })
    .extend({
      toerekening: vast('toerekening'),
      filters: vast('filters'),
      afnameVorm: vast('afnameVorm'),
      afnameVanafJaar: vast('afnameVanafJaar'),
      ratio: vast('ratio'),
    })
    .transform((gelezen, ctx) => {
      const disconto = kiesDisconto(tabellen, gelezen.disconto, gelezen.motivering)
      if (typeof disconto === 'string') {
        const veld = disconto === 'motivering-ontbreekt' ? 'motivering' : 'disconto'
        ctx.addIssue({ code: 'custom', message: disconto, path: [veld], input: gelezen.disconto })
        return z.NEVER
      }
      const { motivering: _, reden: waarom, afnameVanafJaar: __, ...rest } = gelezen
      const parameters: Analyseparameters = { ...rest, disconto, afnameVanafJaar: 2 }
      return { parameters, reden: waarom }
    })

const vast = <Naam extends keyof typeof VAST>(naam: Naam) =>
  z.preprocess((waarde) => waarde ?? VAST[naam], z.literal(VAST[naam], { error: 'conventie-geweigerd' }))

const kiesDisconto = (
  tabellen: readonly Discontotabelregel[],
  keuze: string,
  motivering: string | null,
): Analyseparameters['disconto'] | 'motivering-ontbreekt' | 'discontotabel-onbekend' => {
  if (keuze === GEEN_DISCONTO)
    return motivering === null ? 'motivering-ontbreekt' : { soort: 'GEEN', motivering }
  const tabel = tabellen.find((kandidaat) => discontokeuze(kandidaat) === keuze)
  return tabel ? alsDisconto(tabel) : 'discontotabel-onbekend'
}

/** A new analysis. */
export const startformulier = (tabellen: readonly Discontotabelregel[]) =>
  z.intersection(
    invoerVan(ANALYSE, {
      soort: z.enum(ANALYSESOORTEN, { error: 'verplicht' }),
      naam: regel(),
      kopieVan: id().nullable(),
    }),
    parameterformulier(tabellen),
  )
