/* Invented organisations and places. Every name says so itself, as it also stands where no label fits. */

export const CORPORATIES = [
  'Woonstichting De Lindehof (fictief)',
  'Wonen Rietmeer (fictief)',
  'Stichting Havenhuis (fictief)',
  'Thuis in Oosterwaard (fictief)',
  'De Goede Drempel (fictief)',
  'Veldzicht Wonen (fictief)',
  'Woongroep Zuiderkade (fictief)',
  'Samen Onder Dak (fictief)',
] as const

export interface Plaats {
  readonly gemeente: string
  readonly buurten: readonly [string, ...string[]]
}

/** One place for each corporatie, in the same order. */
export const PLAATSEN: readonly Plaats[] = [
  { gemeente: 'Lindenburg', buurten: ['Molenveld', 'Kanaalbuurt', 'De Wieken'] },
  { gemeente: 'Rietmeer', buurten: ['Waterkwartier', 'Oeverpark', 'De Sluis'] },
  { gemeente: 'Havenisse', buurten: ['Touwbaan', 'Kadebuurt', 'Loodsenplein'] },
  { gemeente: 'Oosterwaard', buurten: ['Componistenbuurt', 'Stationskwartier', 'Hoge Weide'] },
  { gemeente: 'Drempelo', buurten: ['Bloemenbuurt', 'Oude Markt', 'Zonnehoek'] },
  { gemeente: 'Veldzicht', buurten: ['Akkerbuurt', 'De Horst', 'Korenpark'] },
  { gemeente: 'Zuiderkade', buurten: ['Vogelwijk', 'Fabriekspark', 'De Dijk'] },
  { gemeente: 'Noorderlo', buurten: ['Schildersbuurt-Noord', 'Parkrand', 'Oud Noorderlo'] },
]
