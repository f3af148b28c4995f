/** Words of the trade, with which the invented texts are made: the first ones come most often, as in language. */
const WOORDEN =
  `bewoners huurders wijk buurt samen woning werk huur gemeente corporatie ontmoeting jongeren ouderen
  gezinnen schulden begeleiding straat plein tuin overlast taal cursus school stage baan vrijwilligers buurthuis
  koffie gesprek vertrouwen zorg welzijn politie huismeester portiek flat renovatie verhuizing onderhoud energie
  isolatie tocht armoede eenzaamheid gezondheid sport kinderen moeders vaders statushouders inburgering opvang
  uitstroom zelfstandig contract huurachterstand ontruiming melding klacht sleutel loket spreekuur brief wachtlijst
  doorstroming seniorenwoning trapveld speeltuin moestuin repaircafe keuken maaltijd bibliotheek computer diploma
  leerwerkplek leerling vakman aannemer sloop nieuwbouw gebiedsaanpak veiligheid verlichting afval container
  bewonerscommissie huurdersvereniging inspraak zeggenschap budget subsidie fonds sponsor ondernemer winkel markt
  fiets vervoer mantelzorg dementie beperking rolstoel drempel verslaving psychiatrie outreachend huisbezoek
  vroegsignalering betalingsregeling kwijtschelding toeslag uitkering participatie dagbesteding activering coach
  maatje buddy mentor netwerk partner samenwerking afspraak evaluatie meting enquete uitkomst verbetering leefbaarheid
  trots identiteit cultuur muziek toneel kunst muurschildering groen water klimaat hitte schaduw`
    .trim()
    .split(/\s+/)

const VERBINDING = ['en', 'in de', 'voor', 'met', 'van het', 'omdat', 'zonder', 'bij de', 'door']

/** A text of this many words. */
export const tekstVan = (woorden: number, kans: () => number): string => {
  const delen: string[] = []
  for (let nummer = 0; nummer < woorden; nummer += 1) {
    if (nummer > 0) delen.push(VERBINDING[Math.floor(kans() * VERBINDING.length)] ?? 'en')
    delen.push(WOORDEN[Math.floor(WOORDEN.length * kans() ** 2)] ?? 'wijk')
  }
  return delen.join(' ')
}
