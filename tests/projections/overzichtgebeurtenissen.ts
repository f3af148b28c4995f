import type { Casusdata, Casusgebeurtenis } from '../../events/casus.ts'
import type { SroiAnalysedata } from '../../events/sroi-analyse.ts'
import type { NewEvent } from '../../src/store/ports.ts'
import { parameters } from '../sroi-analyse/voorbeeld.ts'

/* Events of casussen, their analyses and methodieken (all fictief). */

export const A = '0198aaaa-0000-7000-8000-00000000000a'
export const B = '0198aaaa-0000-7000-8000-00000000000b'
export const C = '0198aaaa-0000-7000-8000-00000000000c'
/** An id that is the same at every run: `id(1)`, `id(2)`. */
export const id = (nummer: number): string =>
  `0198bbbb-0000-7000-8000-${nummer.toString(16).padStart(12, '0')}`

export const geregistreerd = (over: Partial<Casusdata<'CasusGeregistreerd'>> = {}): NewEvent => ({
  type: 'CasusGeregistreerd',
  data: {
    naam: 'Taalcafé in de buurtkamer',
    corporatie: { naam: 'Woonstichting De Trap', kvkNummer: null, lNummer: null },
    gebieden: [{ naam: 'Lage Weide', code: 'BU03630001', peiljaar: 2025 }],
    primairProces: 'BEHEREN',
    beheersoort: 'SOCIAAL',
    kansen: [],
    doelgroepen: ['BEWONERS_VAN_DE_BUURT'],
    startdatum: '2026-03-01',
    einddatum: null,
    trekkerRol: null,
    vertrouwelijkheid: 'INT',
    fysiekeKoppeling: null,
    route: 'LEREN',
    rollen: ['PARTNER'],
    aanleiding: 'Bewoners kennen elkaar niet en spreken weinig Nederlands.',
    fictief: true,
    herkomst: null,
    ...over,
  } satisfies Casusdata<'CasusGeregistreerd'>,
})

export const gebeurd = <Naam extends Casusgebeurtenis['type']>(
  type: Naam,
  data: Casusdata<Naam>,
  gebeurdOp?: string,
): NewEvent => ({ type, data, ...(gebeurdOp && { gebeurdOp }) })

export const doel = (doelId: string, over: Partial<Casusdata<'DoelGesteld'>> = {}): NewEvent =>
  gebeurd('DoelGesteld', {
    doelId,
    omschrijving: 'Meer deelnemers spreken genoeg Nederlands om een baan te zoeken',
    indicator: 'deelnemers op taalniveau A2',
    eenheid: 'deelnemers',
    nulwaarde: '3',
    streefwaarde: '20',
    streefdatum: '2027-03-01',
    doelniveau: 'INDIVIDU',
    ambitie: 'VERDER_KOMEN',
    ...over,
  })

export const meetplan = (meetmomenten: string[], smsNiveau = 2): NewEvent =>
  gebeurd('MeetplanVastgesteld', {
    instrument: 'Taalmeter',
    instrumentversie: null,
    meetmomenten,
    vergelijkingsgroep: null,
    smsNiveau,
    reden: null,
  })

export const meting = (
  soort: 'NulmetingVastgelegd' | 'MetingVastgelegd',
  metingId: string,
  doelId: string,
  op: string,
): NewEvent => gebeurd(soort, { metingId, doelId, waarde: '5', n: 12, bron: null }, op)

export const analyseGestart = (casusId: string, soort: 'PROGNOSE' | 'REALISATIE' = 'PROGNOSE'): NewEvent => ({
  type: 'SroiAnalyseGestart',
  data: {
    casusId,
    soort,
    naam: 'Wat levert het taalcafé op?',
    parameters: { ...parameters, disconto: { soort: 'GEEN', motivering: 'Looptijd van een jaar.' } },
    kopieVan: null,
    fictief: true,
    herkomst: null,
  } satisfies SroiAnalysedata<'SroiAnalyseGestart'>,
})

export const analyseVastgesteld = (ratio: string, laag: string, hoog: string): NewEvent => ({
  type: 'SroiAnalyseVastgesteld',
  data: {
    peildatum: '2026-10-01',
    resultaat: {
      rekenversie: 1,
      investering: '1000',
      bruto: '4000',
      contanteWaarde: '2000',
      nettoContanteWaarde: '1000',
      ratio,
      ratioNulReden: null,
      nettoRatio: '1',
      laag,
      hoog,
      uiterstLaag: laag,
      uiterstHoog: hoog,
      terugverdientijdMaanden: '14',
      n: 12,
      gevoeligst: [{ rijId: null, aanname: 'tochGebeurdPct', laag, hoog }],
    },
  } satisfies SroiAnalysedata<'SroiAnalyseVastgesteld'>,
})

export const methodiekBeschreven = (naam: string): NewEvent => ({
  type: 'MethodiekBeschreven',
  data: {
    naam,
    beschrijving: null,
    mechanisme: null,
    voorwaarden: null,
    kostenPerDeelnemer: null,
    bron: null,
    fictief: true,
    herkomst: null,
  },
})
