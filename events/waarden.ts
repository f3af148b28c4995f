import { z } from 'zod'
import { bevatBsn } from './bsn.ts'

/* Enumerations of the domain. Their Dutch labels stand in views/woorden/termen.ts. */

export const ROUTES = ['WONEN', 'LEREN', 'WERKEN', 'VRIJE_TIJD'] as const
export const TREDEVORMEN = ['INFORMEEL', 'FORMEEL'] as const
export const PRIMAIRE_PROCESSEN = [
  'VERHUREN',
  'BEHEREN',
  'HERONTWIKKELING_VERBETERING',
  'HERHUISVESTING',
  'AANKOOP_VERKOOP',
  'WERKGEVERSCHAP_BEDRIJFSVOERING',
] as const
export const BEHEERSOORTEN = ['SOCIAAL', 'TECHNISCH', 'FINANCIEEL'] as const
export const KANSEN = [
  'ZELFREDZAAMHEIDSCHECK_WOONBEGELEIDING',
  'BIJZONDERE_WOONCONCEPTEN_DOELGROEPEN',
  'AANPAK_OVERLAST_HUURSCHULDEN',
  'ZELFBEHEER_LEEFBAARHEID',
  'KLUSWONINGEN',
  'OPDRACHTGEVERSCHAP_HUURDERS',
  'GEDIFFERENTIEERD_AANBOD',
  'ACHTER_DE_VOORDEUR',
  'GEBIEDSAANPAK',
  'STAGES_LEERWERK_REINTEGRATIE',
  'OPDRACHTVERSTREKKING_LEVERANCIERS',
] as const
/** The chances of each primary process: which `KANSEN` may be chosen with it. */
export const KANSEN_PER_PROCES: Readonly<
  Record<(typeof PRIMAIRE_PROCESSEN)[number], readonly (typeof KANSEN)[number][]>
> = {
  VERHUREN: ['ZELFREDZAAMHEIDSCHECK_WOONBEGELEIDING', 'BIJZONDERE_WOONCONCEPTEN_DOELGROEPEN'],
  BEHEREN: ['AANPAK_OVERLAST_HUURSCHULDEN', 'ZELFBEHEER_LEEFBAARHEID'],
  HERONTWIKKELING_VERBETERING: ['KLUSWONINGEN', 'OPDRACHTGEVERSCHAP_HUURDERS', 'GEDIFFERENTIEERD_AANBOD'],
  HERHUISVESTING: ['ACHTER_DE_VOORDEUR'],
  AANKOOP_VERKOOP: ['GEBIEDSAANPAK'],
  WERKGEVERSCHAP_BEDRIJFSVOERING: ['STAGES_LEERWERK_REINTEGRATIE', 'OPDRACHTVERSTREKKING_LEVERANCIERS'],
}
export const ROLLEN = [
  'WERKGEVER',
  'FINANCIER',
  'OPDRACHTGEVER',
  'PARTNER',
  'HUISVESTER',
  'AANJAGER_VERBINDER',
] as const
export const PARTNERSOORTEN = [
  'GEMEENTE',
  'HUURDERS',
  'ZORGAANBIEDER',
  'WELZIJN',
  'ONDERWIJS',
  'WERKGEVER_LEVERANCIER',
  'WIJKORGANISATIE',
  'POLITIE',
  'CLIENTORGANISATIE',
  'OVERIG',
] as const
export const DOELNIVEAUS = ['INDIVIDU', 'BUURT', 'WELBEGREPEN_EIGEN_BELANG'] as const
export const AMBITIES = ['DALING_VOORKOMEN', 'STABILISEREN', 'VERDER_KOMEN'] as const
export const UITKOMSTEN = [
  'STIJGING',
  'STABILISATIE',
  'DALING_VOORKOMEN',
  'DALING',
  'NIET_VAST_TE_STELLEN',
] as const
export const DOELGROEPEN = [
  'EENPERSOONSHUISHOUDENS',
  'GEZINNEN',
  'JONGEREN',
  'SENIOREN',
  'VIJFENZEVENTIGPLUS',
  'STATUSHOUDERS',
  'STUDENTEN',
  'ZORGBEHOEVENDEN',
  'UITSTROOM_MAATSCHAPPELIJKE_OPVANG',
  'BESCHERMD_WONEN',
  'UITTREDENDE_SEKSWERKERS',
  'ROLSTOELWONING',
  'WERKZOEKENDEN',
  'HUURDERS_MET_SCHULDEN',
  'BEWONERS_VAN_DE_BUURT',
  'NOG_NIET_IN_BEELD',
  'OVERIG',
] as const
export const CONTINUITEITEN = [
  'TIJDELIJK',
  'VERLENGD',
  'STRUCTUREEL_INGEBED',
  'OVERGEDRAGEN',
  'BEEINDIGD',
] as const
export const FYSIEKE_KOPPELINGEN = ['GEEN', 'COMBINATIE_MET_STENEN', 'ONDERDEEL_GEBIEDSAANPAK'] as const
/** Confidentiality as in VERA: openbaar, intern, vertrouwelijk, geheim. */
export const VERTROUWELIJKHEDEN = ['OPE', 'INT', 'VER', 'GEH'] as const
/** The five opgaven of a housing policy; source: Amsterdam, directie Wonen. */
export const OPGAVEN = [
  'VERDUURZAMEN',
  'VIJFENZEVENTIGPLUSSERS',
  'HUISVESTING_KWETSBARE_GROEPEN',
  'VERSTERKEN_WIJKEN',
  'ONWENSELIJK_GEBRUIK_WOONRUIMTE',
] as const
export const CASUSSTATUSSEN = [
  'CONCEPT',
  'VASTGESTELD',
  'IN_UITVOERING',
  'ONDERBROKEN',
  'AFGEROND',
  'OVERGEDRAGEN',
  'BEEINDIGD',
  'GEARCHIVEERD',
  'INGETROKKEN',
] as const
/** The eight discussion topics of a casus, in the order of the Vakgemeenschap. */
export const ONDERWERPEN = [
  'AANLEIDING',
  'DOELEN',
  'NIVEAU',
  'METING',
  'EFFECTEN',
  'SAMENWERKING',
  'RANDVOORWAARDEN',
  'CONTINUITEIT',
] as const

/** The kinds by which a timeline is filtered. */
export const TIJDLIJNSOORTEN = [
  'GEGEVENS',
  'DOELEN',
  'METINGEN',
  'EFFECTEN',
  'PARTNERS',
  'FACTOREN',
  'NOTITIES',
  'STATUS',
  'DELING',
] as const
export type Tijdlijnsoort = (typeof TIJDLIJNSOORTEN)[number]

export type Route = (typeof ROUTES)[number]
export type Tredevorm = (typeof TREDEVORMEN)[number]
export type PrimairProces = (typeof PRIMAIRE_PROCESSEN)[number]
export type Rol = (typeof ROLLEN)[number]
export type Doelniveau = (typeof DOELNIVEAUS)[number]
export type Doelgroep = (typeof DOELGROEPEN)[number]
export type Uitkomstsoort = (typeof UITKOMSTEN)[number]
export type Casusstatus = (typeof CASUSSTATUSSEN)[number]
export type Onderwerp = (typeof ONDERWERPEN)[number]

/* Values. Every `error` is a kebab code; its sentence stands in views/woorden/meldingen.ts. */

/** Free text of one or more characters. A number that passes the elfproef of the BSN is refused: none is ever stored. */
export const tekst = (maximum = 4000) =>
  z
    .string({ error: 'verplicht' })
    .trim()
    .min(1, { error: 'verplicht' })
    .max(maximum, { error: 'tekst-te-lang' })
    .refine((waarde) => !bevatBsn(waarde), { error: 'bevat-bsn' })

export const regel = () => tekst(200)
export const reden = () => tekst(1000)
export const id = () => z.uuid({ error: 'id-ongeldig' })
/** An empty field asks to be filled in; anything else says what is wrong with it. */
const leegOf = (code: string) => (kwestie: { readonly input?: unknown }) =>
  kwestie.input === undefined || kwestie.input === null || kwestie.input === '' ? 'verplicht' : code

export const datum = () => z.iso.date({ error: leegOf('datum-bestaat-niet') })
/** Decimal in plain notation, as a string: `"8500.50"`. */
export const decimaal = () =>
  z.string({ error: 'verplicht' }).regex(/^-?\d{1,15}(\.\d{1,10})?$/, { error: leegOf('getal-ongeldig') })
/** Euro, zero or more. */
export const bedrag = () =>
  decimaal().refine((waarde) => !waarde.startsWith('-'), { error: 'bedrag-negatief' })
/** Euro, may be negative. */
export const bedragMetTeken = () => decimaal()
/** Percentage from 0 to 100. */
export const procent = () =>
  decimaal().refine((waarde) => Number(waarde) >= 0 && Number(waarde) <= 100, {
    error: 'procent-buiten-bereik',
  })
export const jaartal = () =>
  z
    .int({ error: 'jaartal-ongeldig' })
    .min(1990, { error: 'jaartal-ongeldig' })
    .max(2100, { error: 'jaartal-ongeldig' })
/** Whole number of people or households. */
export const aantal = () =>
  z
    .int({ error: 'geheel-getal' })
    .min(0, { error: 'geheel-getal' })
    .max(10_000_000, { error: 'geheel-getal' })

/** CBS code of a gemeente, wijk or buurt; the parts after the gemeente may hold letters. Source: CBS. */
export const cbsCode = () =>
  z.string().regex(/^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/, { error: 'cbs-code-ongeldig' })

/** An area as people call it, with its CBS code and the year of that division where known. */
export const gebied = () =>
  z
    .object({ naam: regel(), code: cbsCode().nullable(), peiljaar: jaartal().nullable() })
    .refine((waarde) => waarde.code === null || waarde.peiljaar !== null, {
      error: 'peiljaar-ontbreekt',
      path: ['peiljaar'],
    })
export type Gebied = z.infer<ReturnType<typeof gebied>>

export const corporatie = () =>
  z.object({
    naam: regel(),
    kvkNummer: z
      .string()
      .regex(/^\d{8}$/, { error: 'kvk-ongeldig' })
      .nullable(),
    lNummer: z
      .string()
      .regex(/^L\d{4}$/, { error: 'l-nummer-ongeldig' })
      .nullable(),
  })
export type Corporatie = z.infer<ReturnType<typeof corporatie>>
