import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { leesbaar, openToepassing } from '../casus/toepassing.ts'
import { DOEL } from '../casus/webcasus.ts'

/** Half past midnight, here. */
const NACHTEN = [
  {
    nu: '2026-07-01T22:30:00.000Z',
    invoer: '2-7-2026',
    dag: '2026-07-02',
    lang: '2 juli 2026',
    kort: '2 jul 2026',
  },
  {
    nu: '2026-01-01T23:30:00.000Z',
    invoer: '2-1-2026',
    dag: '2026-01-02',
    lang: '2 januari 2026',
    kort: '2 jan 2026',
  },
  {
    nu: '2026-03-28T23:30:00.000Z',
    invoer: '29-3-2026',
    dag: '2026-03-29',
    lang: '29 maart 2026',
    kort: '29 mrt 2026',
  },
  {
    nu: '2026-03-29T22:30:00.000Z',
    invoer: '30-3-2026',
    dag: '2026-03-30',
    lang: '30 maart 2026',
    kort: '30 mrt 2026',
  },
  {
    nu: '2026-10-24T22:30:00.000Z',
    invoer: '25-10-2026',
    dag: '2026-10-25',
    lang: '25 oktober 2026',
    kort: '25 okt 2026',
  },
  {
    nu: '2026-10-25T23:30:00.000Z',
    invoer: '26-10-2026',
    dag: '2026-10-26',
    lang: '26 oktober 2026',
    kort: '26 okt 2026',
  },
  {
    nu: '2026-12-31T23:30:00.000Z',
    invoer: '1-1-2027',
    dag: '2027-01-01',
    lang: '1 januari 2027',
    kort: '1 jan 2027',
  },
] as const

/** A casus registered at `nu`, with a goal that is measured on `op`. */
const meet = async (nu: string, op: string) => {
  const app = await openToepassing(nu)
  const casus = await app.registreer()
  const doelId = uuidv7()
  await app.stuur(`${casus}/doelen`, DOEL, doelId)
  const gemeten = await app.stuur(`${casus}/doelen/${doelId}/nulmeting`, { waarde: '4', op })
  const { events } = await app.register.store.readStream(casus.replace('/casussen/', 'casus-'))
  return { app, casus, gemeten, dagen: events.map(({ gebeurdOp }) => gebeurdOp) }
}

describe.each(NACHTEN)('at $nu it is $lang', ({ nu, invoer, dag, lang, kort }) => {
  test('what is measured today is accepted and stored on that day, as is everything without a day of its own', async () => {
    const { gemeten, dagen } = await meet(nu, invoer)
    expect(gemeten.status).toBe(303)
    expect(dagen).toEqual([dag, dag, dag])
  })

  test('the page, the timeline and the list show that day', async () => {
    const { app, casus } = await meet(nu, invoer)
    const tijdlijn = leesbaar((await app.haal(`${casus}/tijdlijn`)).html)
    expect(tijdlijn).toContain(`${lang} · vastgelegd op ${lang} om 00.30 uur`)
    expect(leesbaar((await app.haal(casus)).html)).toContain(lang)
    expect(leesbaar((await app.haal('/casussen')).html)).toContain(kort)
    expect(leesbaar((await app.haal('/')).html)).toContain(lang)
  })
})

test('a measurement of tomorrow is refused', async () => {
  const { gemeten } = await meet('2026-07-01T21:30:00.000Z', '2-7-2026')
  expect(gemeten.status).toBe(422)
  expect(gemeten.html).toContain('Deze datum ligt in de toekomst.')
})

test('what was read at half past midnight belongs to today in the trail', async () => {
  const app = await openToepassing('2026-07-01T22:30:00.000Z')
  const casus = await app.registreer()
  await app.haal(casus)
  expect(leesbaar((await app.haal(`${casus}/inzage`)).html)).toContain('2 juli 2026')
  expect((await app.haal('/inzage?van=2-7-2026&tot=2-7-2026')).html).toContain('2 juli 2026 om 00.30 uur')
  expect((await app.haal('/inzage?tot=1-7-2026')).html).toContain('Er is niets gevonden')
  expect((await app.haal('/inzage?van=3-7-2026')).html).toContain('Er is niets gevonden')
})
