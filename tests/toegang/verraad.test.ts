import { describe, expect, test } from 'vitest'
import type { Ledenrol } from '../../events/toegangswaarden.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import type { Bezoek } from '../gereedschap/geheugenregister.ts'
import { antwoordVan } from './antwoord.ts'
import {
  analyseVan,
  CASUSNAMEN,
  CASUSSEN,
  type Casusnaam,
  importVan,
  lid,
  METHODIEK,
  openWereld,
  TWEEDE_METHODIEK,
} from './wereld.ts'

/* What someone may not see leaves no trace: every answer is that of a register in which it never was. */

const persoon = (...rollen: readonly Ledenrol[]) => lid(rollen)

const LEZERS: readonly (readonly [wie: string, actor: Actor, ziet: readonly Casusnaam[]])[] = [
  ['a professional', persoon('PROFESSIONAL'), ['eigenConcept', 'conceptMetMij', 'eigenCorporatie']],
  [
    'a professional of the Vakgemeenschap',
    persoon('PROFESSIONAL', 'VAKGEMEENSCHAP'),
    ['eigenConcept', 'conceptMetMij', 'eigenCorporatie', 'anderVakgemeenschap', 'anderOnderzoek'],
  ],
  [
    'a member of the Vakgemeenschap',
    lid(['VAKGEMEENSCHAP'], { id: '01970002-0000-7000-8000-0000000000f1' }),
    ['anderVakgemeenschap', 'anderOnderzoek'],
  ],
  ['a researcher', lid(['ONDERZOEKER'], { id: '01970002-0000-7000-8000-0000000000f2' }), ['anderOnderzoek']],
  [
    'a privacy officer',
    lid(['FUNCTIONARIS_GEGEVENSBESCHERMING'], { id: '01970002-0000-7000-8000-0000000000f3' }),
    ['eigenCorporatie'],
  ],
  [
    'a key',
    lid(['ONDERZOEKER'], { scopes: ['casussen', 'analyses', 'methodieken', 'wijzigingen'] }),
    ['anderOnderzoek'],
  ],
]

const LIJSTEN = [
  '/',
  '/casussen',
  '/casussen?sorteer=naam',
  '/casussen?sorteer=startdatum',
  '/casussen?sorteer=geregistreerd',
  '/casussen?route=LEREN&status=CONCEPT',
  `/casussen?methodiek=${METHODIEK}`,
  '/casussen?gemeente=GM0363&sroi=MET',
  '/casussen?stand=1&na=1_99',
  '/casussen?q=bewoners',
  '/casussen?q=gans',
  '/casussen?q=banaan',
  '/casussen?q=maatjes',
  '/casussen?q=buurt&route=LEREN',
  '/methodieken',
  `/methodieken/${METHODIEK}`,
  `/methodieken/vergelijking?m=${METHODIEK}&m=${TWEEDE_METHODIEK}`,
  ...[40, 60, 80, 100, 999].map(
    (positie) => `/methodieken/vergelijking?m=${METHODIEK}&m=${TWEEDE_METHODIEK}&positie=${positie}`,
  ),
  '/onderzoek',
  '/import',
  '/api/v1/casussen',
  '/api/v1/casussen?limiet=1',
  '/api/v1/casussen?q=gans',
  '/api/v1/casussen?formaat=csv',
  '/api/v1/sroi-analyses?formaat=ndjson',
  '/api/v1/sroi-analyses?limiet=1',
  '/api/v1/sroi-rijen?formaat=csv',
  '/api/v1/sroi-rijen?limiet=1',
  '/api/v1/methodieken',
  '/api/v1/wijzigingen',
  '/api/v1/wijzigingen?limiet=2',
  '/api/v1/wijzigingen?na=3&formaat=csv',
]

/** Everything that can be asked about one casus, by its id and by those of its parts. */
const adressenVan = (naam: Casusnaam): string[] => {
  const casus = CASUSSEN[naam]
  return [
    `/casussen/${casus.casusId}`,
    `/casussen/${casus.casusId}/tijdlijn`,
    `/casussen/${casus.casusId}/rapport`,
    `/casussen/${casus.casusId}/afsluiting`,
    `/casussen/${casus.casusId}/analyses/nieuw`,
    `/analyses/${analyseVan(casus)}`,
    `/analyses/${analyseVan(casus)}/rapport`,
    `/import?casus=${casus.casusId}`,
    `/api/v1/casussen/${casus.casusId}`,
    `/api/v1/sroi-analyses?casusId=${casus.casusId}`,
    `/api/v1/sroi-analyses/${analyseVan(casus)}`,
    `/api/v1/sroi-rijen?analyseId=${analyseVan(casus)}`,
  ]
}

describe.each(LEZERS)('%s', (_wie, actor, ziet) => {
  const eigenEerst = (namen: readonly Casusnaam[]) => [
    ...ziet,
    ...namen.filter((naam) => !ziet.includes(naam)),
  ]

  const werelden = async (): Promise<{ alles: Bezoek; zonder: Bezoek }> => ({
    alles: (await openWereld(eigenEerst(CASUSNAMEN))).als(actor),
    zonder: (await openWereld(ziet)).als(actor),
  })

  test('gets the same lists, counts, finds and downloads as without what is hidden', async () => {
    const { alles, zonder } = await werelden()
    for (const adres of LIJSTEN)
      expect([adres, await antwoordVan(alles, adres)]).toEqual([adres, await antwoordVan(zonder, adres)])
  })

  test('gets the same answer about what is hidden as about what never was', async () => {
    const { alles, zonder } = await werelden()
    const verborgen = CASUSNAMEN.filter((naam) => !ziet.includes(naam))
    for (const adres of [...verborgen, ...ziet].flatMap(adressenVan))
      expect([adres, await antwoordVan(alles, adres)]).toEqual([adres, await antwoordVan(zonder, adres)])
  })

  test('still gets what may be seen', async () => {
    const { alles } = await werelden()
    const antwoord = await alles.haal('/api/v1/casussen?limiet=100')
    const { resultaten } = (await antwoord.json()) as { resultaten: { naam: string }[] }
    expect(resultaten.map(({ naam }) => naam)).toEqual(ziet.map((naam) => CASUSSEN[naam].naam))
  })
})

test('another may not read that nothing changed from an ETag of mine', async () => {
  const wereld = await openWereld(CASUSNAMEN)
  const eigen = await wereld.als(persoon('PROFESSIONAL')).haal('/api/v1/casussen')
  const koppen = { 'if-none-match': eigen.headers.get('etag') ?? '' }
  expect((await wereld.als(persoon('PROFESSIONAL')).haal('/api/v1/casussen', koppen)).status).toBe(304)
  expect((await wereld.als(persoon('ONDERZOEKER')).haal('/api/v1/casussen', koppen)).status).toBe(200)
})

test('an import is seen by its own organisation alone', async () => {
  const wereld = await openWereld(CASUSNAMEN)
  const professional = wereld.als(persoon('PROFESSIONAL'))
  expect((await professional.haal(`/import/${importVan(CASUSSEN.eigenCorporatie)}`)).status).toBe(200)
  expect((await professional.haal(`/import/${importVan(CASUSSEN.anderOnderzoek)}`)).status).toBe(404)
  const lijst = await (await professional.haal('/import')).text()
  expect(lijst).toContain('Druif (fictief).csv')
  expect(lijst).not.toContain('Iep (fictief).csv')
})
