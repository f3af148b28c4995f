import { beforeAll, describe, expect, test } from 'vitest'
import type { Velden } from './casusformulier.ts'
import { type Formulier, formulieren } from './html.ts'
import { alleFormulieren, sjabloon, vulIn } from './robot.ts'
import { openWereld, type Wereld } from './wereld.ts'

let wereld: Wereld
beforeAll(async () => {
  wereld = await openWereld(() => 'Proef (fictief)')
}, 60_000)

/* The rest changes the status of the casus, and with it which forms there are: those stand on their own below. */
const BLIJFT =
  /(notities|doelen|feiten|veronderstellingen|partners|werkafspraken|randvoorwaarden|rijen|analyses|methodieken|discontotabellen|casussen)$/

describe('the same form sent twice', () => {
  test('at once or again is stored once and answered the same, for every form that adds something', async () => {
    const gevonden = await alleFormulieren(wereld, wereld.begin)
    const toevoegend = gevonden.filter(
      ({ actie, velden }) => BLIJFT.test(actie) && !velden.some(({ soort }) => soort === 'file'),
    )
    const stand = async () => wereld.register.store.headPosition()
    const geprobeerd: string[] = []
    for (const formulier of toevoegend) {
      const velden = nieuwe(formulier)
      const voor = await stand()
      const antwoorden = await Promise.all([1, 2, 3].map(() => wereld.stuur(formulier.actie, velden)))
      const na = await stand()
      const later = await wereld.stuur(formulier.actie, velden)
      const uitslag = [...antwoorden, later].map(
        ({ status, headers }) => `${status} ${headers.get('location')}`,
      )
      if (antwoorden[0]?.status !== 303) continue
      geprobeerd.push(sjabloon(formulier.actie))
      expect(new Set(uitslag).size, `${formulier.actie}: ${uitslag.join(', ')}`).toBe(1)
      expect(await stand()).toBe(na)
      expect(await metOpdracht(String(velden.opdrachtId))).toBe(na - voor)
    }
    expect(geprobeerd.length).toBeGreaterThanOrEqual(11)
  }, 60_000)

  test('two casussen from two forms with the same text are two', async () => {
    const [formulier] = (await van('/casussen/nieuw')).filter(({ actie }) => actie === '/casussen')
    if (!formulier) throw new Error('no form for a new casus')
    const antwoorden = await Promise.all([1, 2].map(() => wereld.stuur('/casussen', nieuwe(formulier))))
    expect(new Set(antwoorden.map(({ headers }) => headers.get('location'))).size).toBe(2)
  })
})

describe('two people with the same form open', () => {
  test('who is last sees what the first wrote, keeps what was typed, and may then save it', async () => {
    const pad = `/casussen/${wereld.casusId}?bewerk=aanleiding`
    const [eerste, tweede] = [await aanleiding(pad), await aanleiding(pad)]
    const velden = (formulier: Formulier, aanleiding: string) => ({
      ...nieuwe(formulier),
      aanleiding,
      reden: 'Nieuwe gegevens (fictief)',
    })
    const van1 = await wereld.stuur(eerste.actie, velden(eerste, 'De school vroeg erom (fictief).'))
    expect(van1.status).toBe(303)
    const van2 = await wereld.stuur(tweede.actie, velden(tweede, 'De huurders vroegen erom (fictief).'))
    const html = await van2.text()
    expect(van2.status).toBe(409)
    expect(html).toContain('Iemand anders heeft dit intussen gewijzigd')
    expect(html).toContain('De school vroeg erom (fictief).')
    const opnieuw = formulieren(html).find(({ actie }) => actie === tweede.actie)
    if (!opnieuw) throw new Error('the refused form is gone')
    expect(opnieuw.velden.find(({ naam }) => naam === 'aanleiding')?.waarde).toBe(
      'De huurders vroegen erom (fictief).',
    )
    const weer = await wereld.stuur(opnieuw.actie, verstuurd(opnieuw))
    expect(weer.status).toBe(303)
    expect(await (await wereld.haal(`/casussen/${wereld.casusId}`)).text()).toContain(
      'De huurders vroegen erom (fictief).',
    )
  })

  test('who changes something else is not in the way', async () => {
    const pad = (deel: string) => `/casussen/${wereld.casusId}?bewerk=${deel}`
    const effect = (await van(pad('effect'))).find(({ actie }) => actie.endsWith('/effect'))
    const strategie = (await van(pad('strategie'))).find(({ actie }) => actie.endsWith('/strategie'))
    if (!effect || !strategie) throw new Error('a form is missing')
    const antwoorden = await Promise.all([
      wereld.stuur(effect.actie, { ...nieuwe(effect), tekst: 'Meer rust in de straat (fictief).' }),
      wereld.stuur(strategie.actie, { ...nieuwe(strategie), bedrijfsstrategie: 'Goede buren (fictief).' }),
    ])
    expect(antwoorden.map(({ status }) => status)).toEqual([303, 303])
  })

  test('twelve notes at the same moment are twelve notes', async () => {
    const notities = Array.from({ length: 12 }, (_, n) => `Notitie nummer ${n} van twaalf (fictief)`)
    const antwoorden = await Promise.all(
      notities.map((tekst) =>
        wereld.stuur(`/casussen/${wereld.conceptId}/notities`, { tekst, zichtbaarheid: 'INTERN' }),
      ),
    )
    expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([303]))
    const { events } = await wereld.register.store.readStream(`casus-${wereld.conceptId}`)
    const bewaard = events.filter(({ type }) => type === 'NotitieToegevoegd')
    expect(new Set(bewaard.map(({ data }) => (data as { tekst: string }).tekst))).toEqual(new Set(notities))
  })
})

const van = async (pad: string): Promise<Formulier[]> =>
  formulieren(await (await wereld.haal(pad)).text()).filter(({ methode }) => methode === 'post')

const aanleiding = async (pad: string): Promise<Formulier> => {
  const formulier = (await van(pad)).find(({ actie }) => actie.endsWith('/aanleiding'))
  if (!formulier) throw new Error('no form for the reason of a casus')
  return formulier
}

let nummer = 0
/** Filled in with texts that occur nowhere else, under a command of its own. */
const nieuwe = (formulier: Formulier): Velden => ({
  ...vulIn(formulier, ({ naam }) => {
    nummer += 1
    return naam === 'code' ? `tabel-${nummer}` : `Proef ${nummer} (fictief)`
  }),
  opdrachtId: wereld.register.newId(),
})

/** As the browser sends the form when nobody touches it. */
const verstuurd = (formulier: Formulier): Velden =>
  Object.fromEntries(
    formulier.velden.flatMap(({ naam, waarde }) => (waarde === null ? [] : [[naam, waarde] as const])),
  )

const metOpdracht = async (opdrachtId: string): Promise<number> => {
  const [rij] = await wereld.db.all<{ n: number }>({
    sql: 'SELECT count(*) AS n FROM events WHERE command_id = ?1',
    parameters: [opdrachtId],
  })
  return rij?.n ?? 0
}
