/** What stands as the argument of a percentage that came from a file without one. */
export const ONDERBOUWING_ONTBREEKT = 'Geen onderbouwing: die stond niet in het geïmporteerde bestand.'
