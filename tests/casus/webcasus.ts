import { v7 as uuidv7 } from 'uuid'

/** The application, and the cookie of who signed in. */
export interface Ingelogd {
  readonly url: string
  readonly cookie: string
}

/** A form as a browser sends it; redirects are not followed. */
export const verstuur = (
  { url, cookie }: Ingelogd,
  pad: string,
  velden: Readonly<Record<string, string | readonly string[]>> = {},
  opdrachtId = uuidv7(),
): Promise<Response> => {
  const lijf = new URLSearchParams({ opdrachtId })
  for (const [naam, waarde] of Object.entries(velden))
    for (const een of [waarde].flat()) lijf.append(naam, een)
  return fetch(`${url}${pad}`, {
    method: 'POST',
    body: lijf,
    headers: { Origin: url, cookie },
    redirect: 'manual',
  })
}

export const REGISTRATIE = {
  naam: 'Werk in de wijk (fictief)',
  gebied: 'Noorderkwartier',
  corporatie: 'Corporatie Fictief',
  route: 'WERKEN',
  primairProces: 'BEHEREN',
  rollen: 'WERKGEVER',
  doelgroepen: 'WERKZOEKENDEN',
  startdatum: '15-1-2026',
  aanleiding: 'Veel huurders hebben geen werk.',
  fictief: 'ja',
}
export const DOEL = {
  omschrijving: 'Huurders aan het werk',
  indicator: 'deelnemers met betaald werk',
  eenheid: 'deelnemers',
  nulwaarde: '4',
  streefwaarde: '40',
  streefdatum: '1-1-2028',
  doelniveau: 'INDIVIDU',
  ambitie: 'VERDER_KOMEN',
}

/** Registers a casus and answers its path; what happens to it next is posted below that path. */
export const registreerCasus = async (
  app: Ingelogd,
  anders: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const antwoord = await verstuur(app, '/casussen', { ...REGISTRATIE, ...anders })
  const adres = antwoord.headers.get('location')
  if (antwoord.status !== 303 || !adres) throw new Error(`not registered: ${antwoord.status}`)
  return adres
}

/** Sets a goal and answers its id. */
export const stelDoel = async (
  app: Ingelogd,
  casus: string,
  anders: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const doelId = uuidv7()
  const antwoord = await verstuur(app, `${casus}/doelen`, { ...DOEL, ...anders }, doelId)
  if (antwoord.status !== 303) throw new Error(`no goal: ${antwoord.status}`)
  return doelId
}

/** A casus of which everything is known. */
export const volleCasus = async (app: Ingelogd, naam = 'Werk in de wijk (fictief)') => {
  const casus = await registreerCasus(app, { naam })
  const doelId = await stelDoel(app, casus)
  const metingId = uuidv7()
  const stappen: readonly [string, Record<string, string>, string?][] = [
    ['aanleiding', AANLEIDING],
    ['meetplan', MEETPLAN],
    [`doelen/${doelId}/nulmeting`, { waarde: '4', op: '1-2-2026', n: '60', bron: 'Eigen registratie' }],
    [`doelen/${doelId}/metingen`, { waarde: '12', op: '1-8-2026', n: '60' }, metingId],
    [
      `doelen/${doelId}/bijstelling`,
      { ...DOEL, streefwaarde: '30', reden: 'Minder instroom dan gedacht', metingId },
    ],
    [
      'doelen',
      {
        ...DOEL,
        omschrijving: 'Minder overlast',
        indicator: 'meldingen per maand',
        eenheid: 'meldingen',
        nulwaarde: '20',
        streefwaarde: '8',
        doelniveau: 'BUURT',
      },
    ],
    ['effect', { tekst: 'Twaalf van de zestig deelnemers werken nu. Zij noemen de vaste begeleider.' }],
    [
      'partners',
      {
        naam: 'Gemeente Fictief',
        soort: 'GEMEENTE',
        rol: 'Financier',
        taak: 'Betaalt de begeleiding',
        kostenEuro: '60.000',
        uren: '120',
      },
    ],
    [
      'partners',
      {
        naam: 'Welzijn Fictief',
        soort: 'WELZIJN',
        taak: 'Begeleidt de deelnemers',
        uren: '800',
        batenEuro: '12.500,50',
      },
    ],
    [
      'randvoorwaarden',
      { soort: 'SUCCESFACTOR', tekst: 'Eén vast gezicht per huishouden', label: 'vaste begeleider' },
    ],
    ['randvoorwaarden', { soort: 'FAALFACTOR', tekst: 'Wisselende contactpersonen bij de gemeente' }],
    ['continuiteit', { continuiteit: 'VERLENGD', verwachting: 'Nog een jaar, daarna ingebed.' }],
    ['notities', { tekst: 'Gesproken met het wijkteam over de wachtlijst.', zichtbaarheid: 'INTERN' }],
  ]
  for (const [pad, velden, opdrachtId] of stappen) {
    const antwoord = await verstuur(app, `${casus}/${pad}`, velden, opdrachtId)
    if (antwoord.status !== 303) throw new Error(`${pad}: ${antwoord.status}`)
  }
  return { casus, doelId, metingId }
}

export const AANLEIDING = {
  aanleiding: 'Veel huurders hebben geen werk.',
  waaromHier: 'In deze vier straten staan de meeste mensen zonder werk ingeschreven.',
  waaromNu: 'Volgend jaar begint de renovatie: dan komen we overal binnen.',
}
export const MEETPLAN = {
  instrument: 'Eigen telling',
  meetmomenten: '1-2-2026, 1-8-2026, 1-2-2027',
  smsNiveau: '1',
}
