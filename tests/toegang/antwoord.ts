import type { Bezoek } from '../gereedschap/geheugenregister.ts'

/** Everything that an answer tells, but for the ids that are new each time. */
export interface Antwoord {
  readonly status: number
  readonly koppen: Readonly<Record<string, string>>
  readonly tekst: string
}

export const antwoordVan = async (bezoek: Bezoek, adres: string): Promise<Antwoord> => {
  const antwoord = await leesAntwoord(await bezoek.haal(adres))
  // Two mistakes are alike, too.
  if (antwoord.status >= 500) throw new Error(`${adres}: ${antwoord.status}`)
  return antwoord
}

export const leesAntwoord = async (antwoord: Response): Promise<Antwoord> => ({
  status: antwoord.status,
  koppen: Object.fromEntries(
    [...antwoord.headers]
      .filter(([naam]) => naam !== 'x-request-id')
      .map(([naam, waarde]) => [naam, zonderNieuwe(waarde)]),
  ),
  tekst: zonderNieuwe(await antwoord.text()),
})

/** Ids of the test begin with 0197; all others were made for this answer. */
const zonderNieuwe = (tekst: string): string =>
  tekst.replaceAll(/(?!0197)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
