import { z } from 'zod'
import { ANALYSESOORTEN } from '../../../events/sroi-analyse.ts'
import { CASUSSTATUSSEN, PRIMAIRE_PROCESSEN, ROUTES, UITKOMSTEN } from '../../../events/waarden.ts'
import type { Casusoverzichtrij, Overzichtsroi } from '../../../projections/casusoverzicht-rij.ts'
import { decimaal, getal, kolommenVan, reeks, tekst } from '../kolom.ts'
import { aannamekolommen } from './aannames.ts'

const { kolom, veld } = kolommenVan<Casusoverzichtrij>()
const RATIO = '2.6667238687'

/** A neighbourhood is small enough to point at people, and its name is free text. */
const gemeente = ({ gemeenten }: Casusoverzichtrij) => gemeenten[0]

/** Several values or none, with a vertical bar between them. */
const lijst = (naam: keyof Casusoverzichtrij, voorbeeld: string, zin: string) =>
  veld(naam, reeks(voorbeeld), `${zin}, gescheiden door een verticale streep.`, { magLeeg: true })

/** Of the newest adopted analysis. */
const sroi = (naam: keyof Overzichtsroi, schema: z.ZodType, zin: string) =>
  kolom(naam, schema, zin, (casus) => casus.sroi?.[naam])

export const CASUSKOLOMMEN = [
  veld('casusId', z.uuid(), 'Nummer van de casus.'),
  veld('naam', z.string(), 'Naam, zoals ingevoerd.'),
  kolom('corporatie', z.string(), 'Woningcorporatie.', ({ corporatie }) => corporatie.naam),
  kolom(
    'gebied',
    tekst(),
    'Gebied, zoals mensen het noemen. Bij een andere organisatie: de code van de gemeente.',
    ({ gebieden }) => gebieden[0]?.naam,
    { anderen: gemeente },
  ),
  kolom(
    'gebiedcode',
    tekst(),
    'CBS-code van de buurt, wijk of gemeente; bij een andere organisatie altijd de gemeente. Leeg: niet ingevuld.',
    ({ gebieden }) => gebieden[0]?.code,
    { anderen: gemeente },
  ),
  kolom(
    'peiljaar',
    getal(),
    'Jaar van de CBS-indeling waarin de code geldt.',
    ({ gebieden }) => gebieden[0]?.peiljaar,
  ),
  kolom('gemeentecode', tekst(), 'CBS-code van de gemeente, afgeleid van de gebiedcode.', gemeente),
  veld('route', z.enum(ROUTES), 'Hoofdroute: WONEN, LEREN, WERKEN of VRIJE_TIJD.'),
  lijst('zijroutes', 'LEREN|WERKEN', 'Zijroutes'),
  lijst('vormen', 'INFORMEEL|FORMEEL', 'Informeel of formeel'),
  veld('primairProces', z.enum(PRIMAIRE_PROCESSEN), 'Primair proces van de corporatie.'),
  veld(
    'rollen',
    reeks('WERKGEVER|OPDRACHTGEVER'),
    'Rollen van de corporatie, gescheiden door een verticale streep.',
  ),
  lijst('doelgroepen', 'JONGEREN', 'Doelgroepen'),
  lijst('methodieken', '01990000-0000-7000-8000-000000000000', 'Nummers van de gekoppelde methodieken'),
  veld('status', z.enum(CASUSSTATUSSEN), 'Waar de casus in zijn loop staat.'),
  veld('uitkomst', z.enum(UITKOMSTEN).nullable(), 'Wat er is vastgesteld. Leeg: nog niets.'),
  veld('volledigheid', z.int(), 'Aantal van de acht onderwerpen dat is ingevuld.'),
  kolom(
    'ontbrekend',
    reeks('METING|EFFECTEN'),
    'Onderwerpen die nog niet zijn ingevuld, gescheiden door een verticale streep.',
    ({ ontbreekt }) => ontbreekt,
    { magLeeg: true },
  ),
  kolom('bereikt', getal(), 'Aantal bereikte deelnemers of huishoudens.', ({ bereik }) => bereik?.bereikt),
  kolom('beoogd', getal(), 'Aantal beoogde deelnemers of huishoudens.', ({ bereik }) => bereik?.beoogd),
  kolom('bereikEenheid', tekst(), 'DEELNEMERS of HUISHOUDENS.', ({ bereik }) => bereik?.eenheid),
  veld(
    'smsNiveau',
    getal(),
    'Bewijsniveau van de meting: Maryland Scientific Methods Scale, 1 tot en met 5. Leeg: niet gemeten.',
  ),
  veld('startdatum', z.iso.date().nullable(), 'Begin van de casus.'),
  kolom(
    'sroiAnalyseId',
    z.uuid().nullable(),
    'Analyse waar de SROI-cijfers van deze casus uit komen.',
    (casus) => casus.sroi?.analyseId,
  ),
  kolom(
    'sroiSoort',
    z.enum(ANALYSESOORTEN).nullable(),
    'PROGNOSE of REALISATIE.',
    (casus) => casus.sroi?.soort,
  ),
  sroi(
    'ratio',
    decimaal(RATIO),
    'SROI: contante waarde gedeeld door investering, met tien decimalen. Leeg: zie ratioNulReden.',
  ),
  sroi('ratioNulReden', tekst(), 'Waarom er geen verhouding is.'),
  sroi(
    'laag',
    decimaal(RATIO),
    'Lage waarde van de verhouding: alle aannames onafhankelijk van elkaar gevarieerd.',
  ),
  sroi('hoog', decimaal(RATIO), 'Hoge waarde van de verhouding.'),
  sroi('n', getal(), 'Kleinste aantal mensen waar een uitkomst op rust. Leeg: niet ingevuld.'),
  ...aannamekolommen<Casusoverzichtrij>((casus) => casus.sroi?.gevoeligst),
  veld('fictief', z.boolean(), 'Waar: verzonnen gegevens. Laat ze weg uit onderzoek.'),
  veld('herkomst', tekst(), 'Waar gegevens vandaan komen die niet door de mensen zelf zijn ingevoerd.', {
    tekst: true,
  }),
  veld('eerstePositie', z.int(), 'Plaats in het log waar dit begon.'),
  veld('laatstePositie', z.int(), 'Plaats in het log van de laatste wijziging.'),
  kolom(
    'bijgewerktOp',
    z.iso.datetime(),
    'Tijdstip van de laatste wijziging.',
    ({ bijgewerkt }) => bijgewerkt,
  ),
]
