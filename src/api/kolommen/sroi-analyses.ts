import { z } from 'zod'
import {
  ANALYSESOORTEN,
  type Analyseresultaat,
  CONVENTIES_DISCONTERING,
} from '../../../events/sroi-analyse.ts'
import type { Analyse } from '../../../projections/analysekolommen.ts'
import { decimaal, getal, kolommenVan, tekst } from '../kolom.ts'
import { aannamekolommen } from './aannames.ts'

/** An analysis with the figures it has now, and what its casus says of the evidence. */
export interface Analysebron extends Omit<Analyse, 'gevoeligst'> {
  readonly gevoeligst: Analyseresultaat['gevoeligst']
  readonly smsNiveau: number | null
}

export const ANALYSESTATUSSEN = ['CONCEPT', 'VASTGESTELD', 'INGETROKKEN'] as const

const { kolom, veld } = kolommenVan<Analysebron>()

const cijfer = (naam: keyof Analysebron, zin: string) => veld(naam, decimaal('2.6667238687'), zin)

export const ANALYSEKOLOMMEN = [
  veld('analyseId', z.uuid(), 'Nummer van de analyse.'),
  veld('casusId', z.uuid(), 'Nummer van de casus.'),
  veld('naam', z.string(), 'Naam, zoals ingevoerd.'),
  veld('soort', z.enum(ANALYSESOORTEN), 'PROGNOSE of REALISATIE. Ze worden nooit opgeteld.'),
  veld(
    'status',
    z.enum(ANALYSESTATUSSEN),
    'Of de cijfers nog kunnen veranderen, vaststaan of zijn ingetrokken.',
  ),
  kolom(
    'fictief',
    z.boolean(),
    'Waar: verzonnen gegevens. Laat ze weg uit onderzoek.',
    ({ fictief }) => fictief === 1,
  ),
  veld('herkomst', tekst(), 'Waar gegevens vandaan komen die niet door de mensen zelf zijn ingevoerd.', {
    tekst: true,
  }),
  veld('aantalRijen', z.int(), 'Aantal rijen van de waardekaart.'),
  veld('prijspeil', z.int(), 'Jaar van de prijzen waarin gerekend is.'),
  veld(
    'conventie',
    z.enum(CONVENTIES_DISCONTERING),
    'Wanneer in het jaar wordt verdisconteerd: EIND, BEGIN of MIDDEN.',
  ),
  veld('discontoSoort', z.enum(['TABEL', 'GEEN']), 'TABEL, of GEEN met een reden.'),
  veld('discontoCode', tekst(), 'Code van de discontotabel.'),
  veld('discontoVersie', getal(), 'Versie van de discontotabel.'),
  cijfer('rKortPct', 'Reële discontovoet in procent per jaar.'),
  veld('grensJaren', getal(), 'Laatste jaar waarin die voet geldt.'),
  cijfer('rLangPct', 'Reële discontovoet daarna, in procent per jaar.'),
  cijfer('investering', 'Contante waarde van alle inbreng, in euro.'),
  cijfer('bruto', 'Waarde voor de filters over de hele duur, in euro.'),
  cijfer('contanteWaarde', 'Contante waarde van de impact, in euro.'),
  cijfer('nettoContanteWaarde', 'Contante waarde min investering, in euro.'),
  cijfer(
    'ratio',
    'SROI: contante waarde gedeeld door investering, met tien decimalen. Leeg: zie ratioNulReden.',
  ),
  veld('ratioNulReden', tekst(), 'Waarom er geen verhouding is.'),
  cijfer('nettoRatio', 'Netto SROI: de verhouding min 1.'),
  cijfer('laag', 'Lage waarde van de verhouding: alle aannames onafhankelijk van elkaar gevarieerd.'),
  cijfer('hoog', 'Hoge waarde van de verhouding.'),
  cijfer('uiterstLaag', 'De verhouding als elke aanname tegelijk tegenzit.'),
  cijfer('uiterstHoog', 'De verhouding als elke aanname tegelijk meezit.'),
  cijfer('terugverdientijdMaanden', 'Investering gedeeld door de impact per maand van jaar 1.'),
  veld('n', getal(), 'Kleinste aantal mensen waar een uitkomst op rust. Leeg: niet ingevuld.'),
  veld(
    'smsNiveau',
    getal(),
    'Bewijsniveau van de meting: Maryland Scientific Methods Scale, 1 tot en met 5. Leeg: niet gemeten.',
  ),
  ...aannamekolommen<Analysebron>(({ gevoeligst }) => gevoeligst),
  veld('rekenversie', getal(), 'Versie van de berekening.'),
  veld(
    'peildatum',
    z.iso.date().nullable(),
    'Dag waar de vastgestelde cijfers voor gelden. Leeg: niet vastgesteld.',
  ),
  veld('gestartOp', z.iso.datetime(), 'Tijdstip waarop de analyse begon.'),
  veld('vastgesteldOp', z.iso.datetime().nullable(), 'Tijdstip waarop zij werd vastgesteld.'),
  veld('vastgesteldPositie', getal(), 'Plaats van het vaststellen in het log.'),
  veld('laatstePositie', z.int(), 'Plaats in het log van de laatste wijziging.'),
]
