import type { Analyseresultaat } from '../../events/sroi-analyse.ts'
import { LEDENROLLEN } from '../../events/toegangswaarden.ts'
import type { NewEvent } from '../../src/store/ports.ts'
import { type Bezoek, type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import {
  analyseGestart,
  doel,
  gebeurd,
  geregistreerd,
  meetplan,
  methodiekBeschreven,
} from '../projections/overzichtgebeurtenissen.ts'
import { gestart, parameters, resultaat, rijA, uitkomstA } from '../sroi-analyse/voorbeeld.ts'
import { ANDERE, EIGEN, LEZER, lid, nr, voegToe } from '../toegang/wereld.ts'

export type Cellen = Readonly<Record<string, string | number | boolean | null>>

export interface Apiwereld extends Geheugenregister {
  /** A professional of the organisation whose casussen these are, and a researcher of another. */
  readonly eigen: Bezoek
  readonly ander: Bezoek
}

const KAAL = nr(4, 101)
const VOL = nr(4, 102)
const ZONDER_RATIO = nr(4, 103)
const METHODIEK = nr(3, 101)
const FILTER = { pct: '10', onderbouwing: 'Uit het rekenvoorbeeld (fictief).' }

/** Of everything one that has whatever it can have, and one that has nothing: each column filled and empty. */
export const openApiwereld = async (): Promise<Apiwereld> => {
  const r = await openGeheugenregister()
  const bij = (stroom: string, ...events: readonly NewEvent[]) => voegToe(r, stroom, EIGEN, LEZER, events)
  await bij(`methodiek-${METHODIEK}`, volleMethodiek)
  await bij(`methodiek-${nr(3, 102)}`, methodiekBeschreven('Alleen een naam (fictief)'))
  await bij(`casus-${KAAL}`, kaleCasus, gebeurd('DelingVerruimd', gedeeld))
  await bij(`casus-${VOL}`, ...volleCasus)
  await bij(`sroi-analyse-${nr(5, 101)}`, analyseGestart(KAAL), { type: 'RijToegevoegd', data: kaleRij })
  await bij(`sroi-analyse-${nr(5, 102)}`, analyseGestart(KAAL), ingetrokken)
  await bij(`sroi-analyse-${nr(5, 103)}`, ...volleAnalyse)
  await bij(`casus-${ZONDER_RATIO}`, geregistreerd(), gebeurd('DelingVerruimd', gedeeld))
  await bij(`sroi-analyse-${nr(5, 104)}`, analyseGestart(ZONDER_RATIO), vastgesteld(GEEN_RATIO))
  await r.register.catchUp()
  const ander = r.als(lid(['ONDERZOEKER'], { id: nr(2, 101), organisatieId: ANDERE }))
  return { ...r, eigen: r.als(lid(LEDENROLLEN)), ander }
}

/** All rows of a data set, as someone gets them. */
export const rijenVan = async (bezoek: Bezoek, dataset: string): Promise<readonly Cellen[]> => {
  const antwoord = await bezoek.haal(`/api/v1/${dataset}?limiet=1000`)
  return ((await antwoord.json()) as { resultaten: Cellen[] }).resultaten
}

const gedeeld = { niveau: 'ONDERZOEK', reden: 'Om van te leren.' } as const
const HERKOMST = 'Een verslag (fictief)'

const volleMethodiek: NewEvent = {
  type: 'MethodiekBeschreven',
  data: {
    naam: 'Maatjes (fictief)',
    beschrijving: 'Een vrijwilliger helpt een bewoner.',
    mechanisme: 'Vertrouwen groeit.',
    voorwaarden: 'Genoeg vrijwilligers.',
    kostenPerDeelnemer: { euro: '1250.50', bron: 'Begroting (fictief)' },
    bron: 'Handboek (fictief)',
    fictief: true,
    herkomst: HERKOMST,
  },
}

const kaleCasus = geregistreerd({
  gebieden: [{ naam: 'Lage Weide', code: null, peiljaar: null }],
  doelgroepen: [],
  startdatum: null,
})

const volleCasus: readonly NewEvent[] = [
  geregistreerd({ herkomst: HERKOMST }),
  gebeurd('RouteToegekend', {
    route: 'LEREN',
    zijroutes: ['WERKEN', 'WONEN'],
    vormen: ['FORMEEL'],
    reden: null,
  }),
  gebeurd('AanleidingVastgelegd', {
    aanleiding: 'Bewoners kennen elkaar niet.',
    waaromHier: 'Hier is een buurtkamer.',
    waaromNu: 'Er komen nieuwe bewoners.',
    reden: null,
  }),
  doel(nr(6, 101)),
  meetplan(['2026-10-01']),
  gebeurd('EffectBeschreven', { tekst: 'Bewoners groeten elkaar.', reden: null }),
  gebeurd('PartnerToegevoegd', { partnerId: nr(13, 101), naam: 'De Gemeente', soort: 'GEMEENTE', rol: null }),
  gebeurd('PartnerinzetVastgelegd', {
    partnerId: nr(13, 101),
    taak: 'Werft deelnemers',
    uren: null,
    kostenEuro: null,
    batenEuro: null,
    reden: null,
  }),
  gebeurd('RandvoorwaardeVastgelegd', {
    randvoorwaardeId: nr(13, 102),
    soort: 'SUCCESFACTOR',
    tekst: 'Een vaste plek.',
    label: null,
  }),
  gebeurd('ContinuiteitGeregeld', {
    continuiteit: 'TIJDELIJK',
    overdrachtNaar: null,
    verwachting: null,
    reden: null,
  }),
  gebeurd('BereikVastgelegd', { bereikt: 12, beoogd: 20, eenheid: 'DEELNEMERS', reden: null }),
  gebeurd('MethodiekGekoppeld', { methodiekId: METHODIEK }),
  gebeurd('UitkomstVastgesteld', { uitkomst: 'STIJGING', toelichting: 'Meer taal.', reden: null }),
  gebeurd('DelingVerruimd', gedeeld),
]

const GEEN_RATIO = {
  ratio: null,
  ratioNulReden: 'geen-investering',
  nettoRatio: null,
  laag: null,
  hoog: null,
  uiterstLaag: null,
  uiterstHoog: null,
  gevoeligst: [],
}

const vastgesteld = (over: Partial<Analyseresultaat>): NewEvent => ({
  type: 'SroiAnalyseVastgesteld',
  data: { peildatum: '2026-10-01', resultaat: { ...resultaat, ...over } },
})

const kaleRij = {
  rijId: nr(8, 101),
  belanghebbende: 'Buren',
  groepsgrootte: null,
  aantalBetrokken: null,
  inbreng: null,
  uitkomst: null,
}

const ingetrokken: NewEvent = { type: 'SroiAnalyseIngetrokken', data: { reden: 'Dubbel.' } }

const volleAnalyse: readonly NewEvent[] = [
  {
    type: 'SroiAnalyseGestart',
    data: {
      ...gestart,
      casusId: VOL,
      herkomst: HERKOMST,
      parameters: {
        ...parameters,
        disconto: {
          soort: 'TABEL',
          code: 'nl-2026',
          versie: 1,
          rKortPct: '2.8',
          grensJaren: 35,
          rLangPct: '1.8',
        },
      },
    },
  },
  {
    type: 'RijToegevoegd',
    data: {
      ...rijA,
      rijId: nr(8, 102),
      uitkomst: {
        ...uitkomstA,
        prestatie: 'Twaalf lessen',
        bron: 'Registratie (fictief)',
        steekproefN: 34,
        proxyBron: 'Prijslijst (fictief)',
        indexfactor: '1.02',
        indexOnderbouwing: 'Prijsindex (fictief)',
        verdringing: { ...FILTER, niveau: 'BUURT' },
      },
    },
  },
  vastgesteld({
    gevoeligst: ['tochGebeurdPct', 'proxyEuro', 'discontovoet'].map((aanname) => ({
      rijId: aanname === 'discontovoet' ? null : nr(8, 102),
      aanname,
      laag: '1.5',
      hoog: '3.5',
    })),
  }),
]
