import { z } from 'zod'
import { INBRENGSOORTEN, PROXYSOORTEN, VERDRINGINGSNIVEAUS } from '../../../events/sroi-analyse.ts'
import type { Analyserij } from '../../../projections/analysekolommen.ts'
import { decimaal, getal, kolommenVan, tekst } from '../kolom.ts'

const { veld } = kolommenVan<Analyserij>()

/** What someone typed in words: figures, codes and choices stay. */
const inWoorden = (naam: keyof Analyserij, zin: string) => veld(naam, tekst(), zin, { tekst: true })
const cijfer = (naam: keyof Analyserij, zin: string) => veld(naam, decimaal('8500'), zin)

export const RIJKOLOMMEN = [
  veld('rijId', z.uuid(), 'Nummer van de rij.'),
  veld('analyseId', z.uuid(), 'Nummer van de analyse.'),
  veld('casusId', z.uuid(), 'Nummer van de casus.'),
  inWoorden('belanghebbende', 'Voor wie er iets verandert of wie er iets inbrengt.'),
  veld('groepsgrootte', getal(), 'Grootte van die groep.'),
  veld('aantalBetrokken', getal(), 'Aantal van hen dat meedeed.'),
  inWoorden('inbreng', 'Wat zij inbrengen.'),
  veld('inbrengSoort', z.enum(INBRENGSOORTEN).nullable(), 'GELD, UREN of NATURA.'),
  cijfer('inbrengEuro', 'Waarde van de inbreng in euro.'),
  veld('inbrengJaar', getal(), 'Jaar van de inbreng; 0 is aan het begin en wordt niet verdisconteerd.'),
  inWoorden('prestatie', 'Wat er gedaan is, in getallen.'),
  inWoorden('uitkomst', 'Wat er verandert.'),
  inWoorden('indicator', 'Waaraan de uitkomst te zien is.'),
  inWoorden('bron', 'Waar de hoeveelheid vandaan komt.'),
  veld('steekproefN', getal(), 'Aantal waarnemingen achter de hoeveelheid.'),
  cijfer('hoeveelheid', 'Hoeveel er verandert.'),
  inWoorden('eenheid', 'Eenheid van de hoeveelheid.'),
  veld('duurJaren', getal(), 'Hoeveel hele jaren de uitkomst duurt.'),
  veld('startPeriode', getal(), '1: tijdens de activiteit. 2: in het jaar erna.'),
  inWoorden('proxy', 'Waarmee de uitkomst in geld wordt uitgedrukt.'),
  cijfer('proxyEuro', 'Waarde per eenheid per jaar in euro; mag negatief zijn.'),
  veld('proxySoort', z.enum(PROXYSOORTEN).nullable(), 'PUBLIEK_KASSTROOM, MAATSCHAPPELIJK of WELZIJN.'),
  inWoorden('proxyBron', 'Bron van de proxy.'),
  veld('proxyPrijspeil', getal(), 'Prijspeil van de proxy.'),
  cijfer('indexfactor', 'Brengt de proxy naar het prijspeil van de analyse.'),
  inWoorden('indexOnderbouwing', 'Waar de indexfactor vandaan komt.'),
  cijfer('tochGebeurdPct', 'Deel dat ook zonder de aanpak gebeurd was, in procent.'),
  inWoorden('tochGebeurdOnderbouwing', 'Waaruit dat blijkt.'),
  cijfer('verdringingPct', 'Deel dat elders verdrongen is, in procent.'),
  inWoorden('verdringingOnderbouwing', 'Waaruit dat blijkt.'),
  veld(
    'verdringingNiveau',
    z.enum(VERDRINGINGSNIVEAUS).nullable(),
    'Gebied waarbinnen de verdringing is geteld.',
  ),
  cijfer('toerekeningAanAnderenPct', 'Deel dat ANDEREN veroorzaakten, in procent: gaat eraf.'),
  inWoorden('toerekeningAanAnderenOnderbouwing', 'Waaruit dat blijkt.'),
  cijfer('afnamePct', 'Afname per jaar vanaf het tweede jaar, in procent.'),
  inWoorden('afnameOnderbouwing', 'Waaruit dat blijkt.'),
  veld('positie', z.int(), 'Plaats in het log van de gebeurtenis die de rij zo maakte.'),
]
