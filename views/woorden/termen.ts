import type { Deelniveau, Ledenrol, Organisatiesoort } from '../../events/toegangswaarden.ts'
import type { CASUSSTATUSSEN, DOELGROEPEN } from '../../events/waarden.ts'

/* The Dutch label of every code of the domain. */

export const ROUTE = { WONEN: 'Wonen', LEREN: 'Leren', WERKEN: 'Werken', VRIJE_TIJD: 'Vrije tijd' } as const
export const TREDEVORM = { INFORMEEL: 'Informeel', FORMEEL: 'Formeel' } as const
export const PRIMAIR_PROCES = {
  VERHUREN: 'Verhuren',
  BEHEREN: 'Beheren',
  HERONTWIKKELING_VERBETERING: 'Herontwikkelen en verbeteren',
  HERHUISVESTING: 'Herhuisvesten',
  AANKOOP_VERKOOP: 'Aankoop en verkoop',
  WERKGEVERSCHAP_BEDRIJFSVOERING: 'Werkgeverschap en bedrijfsvoering',
} as const
export const BEHEERSOORT = { SOCIAAL: 'Sociaal', TECHNISCH: 'Technisch', FINANCIEEL: 'Financieel' } as const
export const KANS = {
  ZELFREDZAAMHEIDSCHECK_WOONBEGELEIDING: 'Zelfredzaamheidscheck en woonbegeleiding',
  BIJZONDERE_WOONCONCEPTEN_DOELGROEPEN: 'Bijzondere woonconcepten en doelgroepen',
  AANPAK_OVERLAST_HUURSCHULDEN: 'Aanpak van overlast en huurschulden',
  ZELFBEHEER_LEEFBAARHEID: 'Zelfbeheer en leefbaarheid',
  KLUSWONINGEN: 'Kluswoningen',
  OPDRACHTGEVERSCHAP_HUURDERS: 'Opdrachtgeverschap van huurders',
  GEDIFFERENTIEERD_AANBOD: 'Gemengd aanbod en eigendomsvormen',
  ACHTER_DE_VOORDEUR: 'Aanpak achter de voordeur',
  GEBIEDSAANPAK: 'Gebiedsaanpak',
  STAGES_LEERWERK_REINTEGRATIE: 'Stages, leerwerkplekken en re-integratie',
  OPDRACHTVERSTREKKING_LEVERANCIERS: 'Opdrachten aan leveranciers',
} as const
export const ROL = {
  WERKGEVER: 'Werkgever',
  FINANCIER: 'Financier',
  OPDRACHTGEVER: 'Opdrachtgever',
  PARTNER: 'Partner',
  HUISVESTER: 'Huisvester',
  AANJAGER_VERBINDER: 'Aanjager en verbinder',
} as const
export const PARTNERSOORT = {
  GEMEENTE: 'Gemeente',
  HUURDERS: 'Huurders of huurdersorganisatie',
  ZORGAANBIEDER: 'Zorgaanbieder',
  WELZIJN: 'Welzijn',
  ONDERWIJS: 'Onderwijs',
  WERKGEVER_LEVERANCIER: 'Werkgever of leverancier',
  WIJKORGANISATIE: 'Wijkorganisatie',
  POLITIE: 'Politie',
  CLIENTORGANISATIE: 'Cliëntorganisatie',
  OVERIG: 'Overig',
} as const
export const DOELNIVEAU = {
  INDIVIDU: 'Individu',
  BUURT: 'Buurt',
  WELBEGREPEN_EIGEN_BELANG: 'Welbegrepen eigen belang',
} as const
export const AMBITIE = {
  DALING_VOORKOMEN: 'Daling voorkomen',
  STABILISEREN: 'Stabiliseren',
  VERDER_KOMEN: 'Verder komen',
} as const
export const UITKOMST = {
  STIJGING: 'Stijging',
  STABILISATIE: 'Stabiel gebleven',
  DALING_VOORKOMEN: 'Daling voorkomen',
  DALING: 'Daling',
  NIET_VAST_TE_STELLEN: 'Niet vast te stellen',
} as const
export const DOELGROEP: Readonly<Record<(typeof DOELGROEPEN)[number], string>> = {
  EENPERSOONSHUISHOUDENS: 'Eenpersoonshuishoudens',
  GEZINNEN: 'Gezinnen',
  JONGEREN: 'Jongeren',
  SENIOREN: 'Senioren',
  VIJFENZEVENTIGPLUS: '75-plussers',
  STATUSHOUDERS: 'Statushouders',
  STUDENTEN: 'Studenten',
  ZORGBEHOEVENDEN: 'Mensen die zorg nodig hebben',
  UITSTROOM_MAATSCHAPPELIJKE_OPVANG: 'Uitstroom uit de maatschappelijke opvang',
  BESCHERMD_WONEN: 'Beschermd wonen',
  UITTREDENDE_SEKSWERKERS: 'Uittredende sekswerkers',
  ROLSTOELWONING: 'Mensen die een rolstoelwoning nodig hebben',
  WERKZOEKENDEN: 'Werkzoekenden',
  HUURDERS_MET_SCHULDEN: 'Huurders met schulden',
  BEWONERS_VAN_DE_BUURT: 'Bewoners van de buurt',
  NOG_NIET_IN_BEELD: 'Mensen die nog niet in beeld zijn',
  OVERIG: 'Overig',
}
export const FACTORSOORT = { SUCCESFACTOR: 'Succesfactor', FAALFACTOR: 'Faalfactor' } as const
export const CONTINUITEIT = {
  TIJDELIJK: 'Tijdelijk',
  VERLENGD: 'Verlengd',
  STRUCTUREEL_INGEBED: 'Structureel ingebed',
  OVERGEDRAGEN: 'Overgedragen',
  BEEINDIGD: 'Beëindigd',
} as const
export const FYSIEKE_KOPPELING = {
  GEEN: 'Geen',
  COMBINATIE_MET_STENEN: 'In combinatie met de stenen',
  ONDERDEEL_GEBIEDSAANPAK: 'Onderdeel van een gebiedsaanpak',
} as const
export const VERTROUWELIJKHEID = {
  OPE: 'Openbaar',
  INT: 'Intern',
  VER: 'Vertrouwelijk',
  GEH: 'Geheim',
} as const
export const OPGAVE = {
  VERDUURZAMEN: 'Verduurzamen',
  VIJFENZEVENTIGPLUSSERS: '75-plussers',
  HUISVESTING_KWETSBARE_GROEPEN: 'Huisvesting van kwetsbare groepen',
  VERSTERKEN_WIJKEN: 'Wijken versterken',
  ONWENSELIJK_GEBRUIK_WOONRUIMTE: 'Onwenselijk gebruik van woonruimte',
} as const
export const CASUSSTATUS: Readonly<Record<(typeof CASUSSTATUSSEN)[number], string>> = {
  CONCEPT: 'Concept',
  VASTGESTELD: 'Vastgesteld',
  IN_UITVOERING: 'In uitvoering',
  ONDERBROKEN: 'Onderbroken',
  AFGEROND: 'Afgerond',
  OVERGEDRAGEN: 'Overgedragen',
  BEEINDIGD: 'Beëindigd',
  GEARCHIVEERD: 'Gearchiveerd',
  INGETROKKEN: 'Ingetrokken',
}
export const ONDERWERP = {
  AANLEIDING: 'Aanleiding en context',
  DOELEN: 'Ambities en doelen',
  NIVEAU: 'Individu, buurt of eigen belang',
  METING: 'Hoe het gemeten wordt',
  EFFECTEN: 'Effecten en resultaten',
  SAMENWERKING: 'Samenwerking',
  RANDVOORWAARDEN: 'Succes- en faalfactoren',
  CONTINUITEIT: 'Continuïteit',
} as const
export const BEREIKEENHEID = { DEELNEMERS: 'deelnemers', HUISHOUDENS: 'huishoudens' } as const
export const NOTITIEZICHTBAARHEID = { INTERN: 'Alleen intern', GEDEELD: 'Gedeeld' } as const
export const ANALYSESOORT = { PROGNOSE: 'Prognose', REALISATIE: 'Realisatie' } as const
export const ANALYSESTATUS = {
  CONCEPT: 'Concept',
  VASTGESTELD: 'Vastgesteld',
  INGETROKKEN: 'Ingetrokken',
} as const
export const CONVENTIE = {
  EIND: 'Eind van het jaar (jaar 1 wel verdisconteren)',
  BEGIN: 'Begin van het jaar (jaar 1 niet verdisconteren)',
  MIDDEN: 'Midden van het jaar (jaar 1 half verdisconteren)',
} as const
export const INBRENGSOORT = { GELD: 'Geld', UREN: 'Uren', NATURA: 'In natura' } as const
export const PROXYSOORT = {
  PUBLIEK_KASSTROOM: 'Publiek geld dat echt wordt bespaard',
  MAATSCHAPPELIJK: 'Waarde voor de samenleving',
  WELZIJN: 'Welzijn van mensen',
} as const
export const VERDRINGINGSNIVEAU = {
  BUURT: 'Buurt',
  WIJK: 'Wijk',
  GEMEENTE: 'Gemeente',
  REGIO: 'Regio',
  LAND: 'Nederland',
} as const
export const SMS_NIVEAU: Readonly<Record<number, string>> = {
  1: 'Voor en na, zonder vergelijking',
  2: 'Voor en na, gecorrigeerd',
  3: 'Voor en na met vergelijkingsgroep',
  4: 'Bijna willekeurige toewijzing',
  5: 'Loting',
}

export const DEELNIVEAU: Readonly<Record<Deelniveau, string>> = {
  CONCEPT: 'Alleen de maker en genoemde collega’s',
  EIGEN_CORPORATIE: 'Eigen corporatie',
  VAKGEMEENSCHAP: 'Vakgemeenschap',
  ONDERZOEK: 'Onderzoek',
}

/** Where there is little room. */
export const DEELNIVEAU_KORT: Readonly<Record<Deelniveau, string>> = {
  ...DEELNIVEAU,
  CONCEPT: 'Niet gedeeld',
}

export const LEDENROL: Readonly<Record<Ledenrol, string>> = {
  PROFESSIONAL: 'Professional',
  VAKGEMEENSCHAP: 'Lid van de Vakgemeenschap',
  ONDERZOEKER: 'Onderzoeker',
  FUNCTIONARIS_GEGEVENSBESCHERMING: 'Functionaris gegevensbescherming',
  BEHEERDER: 'Beheerder',
}

export const ORGANISATIESOORT: Readonly<Record<Organisatiesoort, string>> = {
  CORPORATIE: 'Corporatie',
  GEMEENTE: 'Gemeente',
  ONDERZOEKSINSTELLING: 'Onderzoeksinstelling',
}
