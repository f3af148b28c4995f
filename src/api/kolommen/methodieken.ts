import { z } from 'zod'
import type { Methodiekgebruik } from '../../../projections/methodiekvragen.ts'
import { decimaal, kolommenVan, tekst } from '../kolom.ts'

const { kolom, veld } = kolommenVan<Methodiekgebruik>()

export const METHODIEKKOLOMMEN = [
  veld('methodiekId', z.uuid(), 'Nummer van de methodiek.'),
  veld('naam', z.string(), 'Naam, zoals ingevoerd.'),
  veld('beschrijving', tekst(), 'Wat de methodiek inhoudt.'),
  veld('mechanisme', tekst(), 'Waarom het zou werken.'),
  veld('voorwaarden', tekst(), 'Wat er nodig is om te werken.'),
  kolom(
    'kostenPerDeelnemerEuro',
    decimaal('1250'),
    'Kosten per deelnemer in euro.',
    ({ kostenEuro }) => kostenEuro,
  ),
  veld('kostenBron', tekst(), 'Bron van die kosten.'),
  veld('bron', tekst(), 'Waar de beschrijving vandaan komt.'),
  veld('aantalCasussen', z.int(), 'Aantal casussen dat aan de methodiek is gekoppeld.'),
  kolom(
    'fictief',
    z.boolean(),
    'Waar: verzonnen gegevens. Laat ze weg uit onderzoek.',
    ({ fictief }) => fictief === 1,
  ),
  veld('herkomst', tekst(), 'Waar gegevens vandaan komen die niet door de mensen zelf zijn ingevoerd.'),
  veld('eerstePositie', z.int(), 'Plaats in het log waar dit begon.'),
]
