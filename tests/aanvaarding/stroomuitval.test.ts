import { expect, test } from 'vitest'
import { volgInrichting } from '../gereedschap/aanmelden.ts'
import { tijdelijkeMap } from '../gereedschap/tijdelijk.ts'
import { casusvelden, stuur } from './casusformulier.ts'
import { opdrachtregel, startProces } from './proces.ts'

const KLANTEN = 6
const BEVESTIGD = 45

test('what was answered is there after the machine went down in the middle of the work', async () => {
  using map = tijdelijkeMap()
  await using eerste = await startProces(map.pad)
  const cookie = await volgInrichting(eerste.inrichting ?? '')
  const klant = (naam: string) => stuur(eerste.url, '/casussen', casusvelden(naam), cookie)
  const { bevestigd, begonnen } = await registreerTotHetDonkerWordt(klant, () => eerste.slaNeer())

  expect(bevestigd.length).toBeGreaterThanOrEqual(BEVESTIGD)
  await using tweede = await startProces(map.pad)
  const bewaard = await alleCasussen(tweede.url, cookie)
  await tweede.slaNeer()

  expect(bevestigd.filter((naam) => !bewaard.includes(naam))).toEqual([])
  expect(bewaard.filter((naam) => !begonnen.includes(naam))).toEqual([])
  expect(new Set(bewaard).size).toBe(bewaard.length)
  const [log, leesmodellen] = await Promise.all([
    opdrachtregel(map.pad, 'verify'),
    opdrachtregel(map.pad, 'controle'),
  ])
  expect(log).toMatchObject({ code: 0, gezegd: expect.stringContaining('De log is in orde') })
  expect(leesmodellen).toMatchObject({ code: 0, gezegd: expect.stringContaining('gelijk aan de log') })
}, 60_000)

/** Clients register one casus after another until nobody answers any more. */
const registreerTotHetDonkerWordt = async (
  registreer: (naam: string) => Promise<Response>,
  slaNeer: () => Promise<void>,
) => {
  const bevestigd: string[] = []
  const begonnen: string[] = []
  let neer: Promise<void> | undefined
  const klant = async (wie: number): Promise<void> => {
    for (let n = 1; n <= 2 * BEVESTIGD; n += 1) {
      const naam = `Casus ${wie}-${n} (fictief)`
      begonnen.push(naam)
      const antwoord = await registreer(naam).catch(() => null)
      if (antwoord === null) return
      expect(antwoord.status).toBe(303)
      bevestigd.push(naam)
      if (bevestigd.length >= BEVESTIGD) neer ??= slaNeer()
    }
  }
  await Promise.all(Array.from({ length: KLANTEN }, (_, wie) => klant(wie)))
  await neer
  return { bevestigd, begonnen }
}

const alleCasussen = async (url: string, cookie: string): Promise<string[]> => {
  const namen: string[] = []
  for (let adres: string | null = `${url}/api/v1/casussen?limiet=25`; adres !== null; ) {
    const bladzijde = (await (await fetch(adres, { headers: { cookie } })).json()) as {
      resultaten: readonly { naam: string }[]
      volgende: string | null
    }
    namen.push(...bladzijde.resultaten.map(({ naam }) => naam))
    adres = bladzijde.volgende
  }
  return namen
}
