/** What the calculation does where published implementations differ, for the page that explains it. */
export interface Conventiekeuze {
  readonly onderwerp: string
  readonly gekozen: string
  readonly alternatieven: readonly {
    readonly code: string
    /** `keuze`: can be chosen and is stored with the analysis. `geweigerd`: cannot be calculated here. */
    readonly status: 'keuze' | 'geweigerd'
  }[]
}

/** Codes; their sentences stand in the views. */
export const CONVENTIES = [
  {
    onderwerp: 'betekenis-toerekening',
    gekozen: 'aandeel-van-anderen-aftrekken',
    alternatieven: [{ code: 'ons-aandeel-vermenigvuldigen', status: 'geweigerd' }],
  },
  {
    onderwerp: 'combinatie-filters',
    gekozen: 'vermenigvuldigen',
    alternatieven: [{ code: 'optellen', status: 'geweigerd' }],
  },
  {
    onderwerp: 'afname-begint',
    gekozen: 'vanaf-jaar-2',
    alternatieven: [{ code: 'vanaf-jaar-1', status: 'geweigerd' }],
  },
  {
    onderwerp: 'vorm-afname',
    gekozen: 'meetkundig',
    alternatieven: [{ code: 'lineair', status: 'geweigerd' }],
  },
  {
    onderwerp: 'disconteren-jaar-1',
    gekozen: 'eind',
    alternatieven: [
      { code: 'begin', status: 'keuze' },
      { code: 'midden', status: 'keuze' },
      { code: 'geen-met-motivering', status: 'keuze' },
    ],
  },
  {
    onderwerp: 'aantal-jaren',
    gekozen: 'precies-de-duur',
    alternatieven: [{ code: 'een-jaar-meer', status: 'geweigerd' }],
  },
  {
    onderwerp: 'definitie-ratio',
    gekozen: 'contante-waarde-gedeeld-door-investering',
    alternatieven: [{ code: 'netto-gedeeld-door-kosten-als-sroi', status: 'geweigerd' }],
  },
  {
    onderwerp: 'zonder-investering',
    gekozen: 'geen-ratio-met-reden',
    alternatieven: [
      { code: 'ratio-nul', status: 'geweigerd' },
      { code: 'ratio-oneindig', status: 'geweigerd' },
    ],
  },
  {
    onderwerp: 'negatieve-uitkomsten',
    gekozen: 'meetellen-en-apart-tonen',
    alternatieven: [{ code: 'weglaten', status: 'geweigerd' }],
  },
  {
    onderwerp: 'afronding',
    gekozen: 'alleen-bij-tonen-half-omhoog-twee-decimalen',
    alternatieven: [{ code: 'tussentijds-afronden', status: 'geweigerd' }],
  },
  {
    onderwerp: 'niveau-verdringing',
    gekozen: 'vastleggen-bij-de-claim',
    alternatieven: [{ code: 'zonder-niveau', status: 'geweigerd' }],
  },
  {
    onderwerp: 'partners',
    gekozen: 'samen-ten-hoogste-de-waarneming',
    alternatieven: [{ code: 'ieder-de-hele-waarneming', status: 'geweigerd' }],
  },
] as const satisfies readonly Conventiekeuze[]
