import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { grensJaren } from './referentie.ts'
import {
  aantal,
  bedrag,
  bedragMetTeken,
  datum,
  decimaal,
  id,
  jaartal,
  procent,
  reden,
  regel,
  tekst,
} from './waarden.ts'

export const ANALYSESOORTEN = ['PROGNOSE', 'REALISATIE'] as const
export const CONVENTIES_DISCONTERING = ['EIND', 'BEGIN', 'MIDDEN'] as const
export const INBRENGSOORTEN = ['GELD', 'UREN', 'NATURA'] as const
/** What a proxy stands for: public cash that is really saved, value to society, or wellbeing. */
export const PROXYSOORTEN = ['PUBLIEK_KASSTROOM', 'MAATSCHAPPELIJK', 'WELZIJN'] as const
export const VERDRINGINGSNIVEAUS = ['BUURT', 'WIJK', 'GEMEENTE', 'REGIO', 'LAND'] as const
export type Analysesoort = (typeof ANALYSESOORTEN)[number]
export type Disconteringsconventie = (typeof CONVENTIES_DISCONTERING)[number]

/** A filter: its percentage and what shows that it is so. */
const filter = () => z.object({ pct: procent(), onderbouwing: tekst(1000) })

/** What a stakeholder puts in. `jaar` 0 is at the start and is not discounted. */
export const inbreng = () =>
  z.object({
    omschrijving: regel(),
    soort: z.enum(INBRENGSOORTEN, { error: 'verplicht' }),
    euro: bedrag(),
    jaar: z
      .int({ error: 'geheel-getal' })
      .min(0, { error: 'geheel-getal' })
      .max(50, { error: 'geheel-getal' }),
  })

/** What changes for a stakeholder, its value and the filters of impact. Columns of the Social Value UK value map. */
export const uitkomst = () =>
  z.object({
    omschrijving: regel(),
    prestatie: regel().nullable(),
    indicator: regel(),
    bron: regel().nullable(),
    steekproefN: aantal().nullable(),
    hoeveelheid: bedrag(),
    eenheid: regel(),
    duurJaren: z
      .int({ error: 'duur-niet-geheel' })
      .min(1, { error: 'duur-niet-geheel' })
      .max(50, { error: 'duur-niet-geheel' }),
    /** 1: during the activity, 2: in the year after. */
    startPeriode: z.union([z.literal(1), z.literal(2)], { error: 'start-periode-ongeldig' }),
    proxy: regel(),
    proxyEuro: bedragMetTeken(),
    proxySoort: z.enum(PROXYSOORTEN, { error: 'verplicht' }),
    proxyBron: regel().nullable(),
    proxyPrijspeil: jaartal(),
    /** Brings the proxy from its own price year to that of the analysis; 1 where they are the same. */
    indexfactor: decimaal().refine((waarde) => Number(waarde) > 0, { error: 'indexfactor-niet-positief' }),
    /** Where the index factor comes from; asked for as soon as the factor is not 1. */
    indexOnderbouwing: tekst(500).nullish(),
    tochGebeurd: filter(),
    verdringing: filter().extend({ niveau: z.enum(VERDRINGINGSNIVEAUS).nullable() }),
    /** The share that OTHERS caused, deducted from the impact. Never the share of the casus itself. */
    toerekeningAanAnderen: filter().extend({
      verdeling: z.array(z.object({ wie: regel(), pct: procent() })).max(20),
    }),
    /** Per year, from the second year of the outcome on. */
    afname: filter(),
  })

/** One row of the value map: a stakeholder's input, an outcome for them, or both. */
export const rij = {
  belanghebbende: regel(),
  groepsgrootte: aantal().nullable(),
  aantalBetrokken: aantal().nullable(),
  inbreng: inbreng().nullable(),
  uitkomst: uitkomst().nullable(),
}

export const disconto = () =>
  z.discriminatedUnion('soort', [
    z.object({
      soort: z.literal('TABEL'),
      /** Code and version of the discount table; its figures stand here too, so that the analysis never changes. */
      code: regel(),
      versie: z.int().min(1),
      rKortPct: procent(),
      grensJaren: grensJaren(),
      rLangPct: procent().nullable(),
    }),
    z.object({ soort: z.literal('GEEN'), motivering: reden() }),
  ])

/** How far each kind of assumption is moved to find low and high. */
export const bandbreedte = () =>
  z.object({
    procentpunt: procent(),
    proxyPct: procent(),
    hoeveelheidPct: procent(),
    duurJaren: z
      .int({ error: 'geheel-getal' })
      .min(0, { error: 'geheel-getal' })
      .max(10, { error: 'geheel-getal' }),
    /** Below 100: with nothing put in there is no ratio. */
    inbrengPct: procent().refine((waarde) => Number(waarde) < 100, { error: 'band-te-breed' }),
    discontoPunt: procent(),
  })

/** Everything besides the rows that the figures rest on. The literals are choices that have one answer here. */
export const parameters = () =>
  z.object({
    disconto: disconto(),
    conventie: z.enum(CONVENTIES_DISCONTERING, { error: 'conventie-onbekend' }),
    prijspeil: jaartal(),
    bandbreedte: bandbreedte(),
    toerekening: z.literal('AANDEEL_VAN_ANDEREN', { error: 'conventie-geweigerd' }),
    filters: z.literal('MULTIPLICATIEF', { error: 'conventie-geweigerd' }),
    afnameVorm: z.literal('MEETKUNDIG', { error: 'conventie-geweigerd' }),
    afnameVanafJaar: z.literal(2, { error: 'conventie-geweigerd' }),
    ratio: z.literal('CW_GEDEELD_DOOR_INVESTERING', { error: 'conventie-geweigerd' }),
  })

/** Low, base and high of the ratio and what it rests on, frozen at adoption. Ratios with 10 decimals, euro with 6. */
export const resultaat = () =>
  z.object({
    rekenversie: z.int().min(1),
    investering: decimaal(),
    bruto: decimaal(),
    contanteWaarde: decimaal(),
    nettoContanteWaarde: decimaal(),
    ratio: decimaal().nullable(),
    ratioNulReden: z.string().nullable(),
    nettoRatio: decimaal().nullable(),
    laag: decimaal().nullable(),
    hoog: decimaal().nullable(),
    uiterstLaag: decimaal().nullable(),
    uiterstHoog: decimaal().nullable(),
    terugverdientijdMaanden: decimaal().nullable(),
    /** Smallest number of people that an outcome row rests on. */
    n: aantal().nullable(),
    /** The assumptions that move the ratio most, strongest first. */
    gevoeligst: z
      .array(z.object({ rijId: id().nullable(), aanname: z.string(), laag: decimaal(), hoog: decimaal() }))
      .max(3),
  })
export type Analyseresultaat = z.infer<ReturnType<typeof resultaat>>

export const sroiAnalysegebeurtenissen = {
  SroiAnalyseGestart: gebeurtenis({
    casusId: id(),
    soort: z.enum(ANALYSESOORTEN, { error: 'verplicht' }),
    naam: regel(),
    parameters: parameters(),
    /** The analysis whose rows this one began with. */
    kopieVan: id().nullable(),
    fictief: z.boolean(),
    herkomst: regel().nullable(),
  }),
  ParametersGekozen: gebeurtenis({ parameters: parameters(), reden: reden().nullable() }),
  RijToegevoegd: gebeurtenis({ rijId: id(), ...rij }),
  RijGewijzigd: gebeurtenis({ rijId: id(), ...rij, reden: reden().nullable() }),
  RijVervallen: gebeurtenis({ rijId: id(), reden: reden().nullable() }),
  RijHersteld: gebeurtenis({ rijId: id() }),
  SroiAnalyseVastgesteld: gebeurtenis({ resultaat: resultaat(), peildatum: datum() }),
  SroiAnalyseIngetrokken: gebeurtenis({ reden: reden() }),
}

export type SroiAnalysegebeurtenis = GebeurtenisUit<typeof sroiAnalysegebeurtenissen>
export type SroiAnalysedata<Naam extends SroiAnalysegebeurtenis['type']> = Extract<
  SroiAnalysegebeurtenis,
  { type: Naam }
>['data']
export type Waardekaartrij = SroiAnalysedata<'RijToegevoegd'>
export type Analyseparameters = z.infer<ReturnType<typeof parameters>>
export type Uitkomst = z.infer<ReturnType<typeof uitkomst>>
