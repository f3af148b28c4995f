import { v7 } from 'uuid'

export type Velden = Readonly<Record<string, string | readonly string[]>>

/** The form of a new casus with everything that it asks, as it is typed. */
export const casusvelden = (naam: string): Velden => ({
  naam,
  gebied: 'Voorbeeldbuurt',
  cbsCode: '',
  peiljaar: '',
  corporatie: 'Testcorporatie',
  route: 'WERKEN',
  primairProces: 'BEHEREN',
  beheersoort: '',
  rollen: ['PARTNER', 'FINANCIER'],
  doelgroepen: 'WERKZOEKENDEN',
  startdatum: '1-3-2026',
  aanleiding: 'In deze buurt zoeken veel mensen werk (fictief).',
  methodiekId: '',
  fictief: 'ja',
})

/** Sends a form as a browser does. */
export const stuur = (url: string, pad: string, velden: Velden, cookie: string): Promise<Response> =>
  fetch(`${url}${pad}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: gecodeerd({ opdrachtId: v7(), ...velden }),
  })

export const gecodeerd = (velden: Velden): string => {
  const parameters = new URLSearchParams()
  for (const [naam, waarden] of Object.entries(velden))
    for (const waarde of [waarden].flat()) parameters.append(naam, String(waarde))
  return parameters.toString()
}
