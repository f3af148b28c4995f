import { beforeEach, expect, test } from 'vitest'
import { casusvelden } from '../aanvaarding/casusformulier.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'

let g: Geheugenregister
beforeEach(async () => {
  g = await openGeheugenregister()
})

const MET_MAIL = {
  ...casusvelden('Taalcafé (fictief)'),
  aanleiding: 'Vraag het aan jan.proef@example.org (fictief).',
}

const logboek = async () =>
  (await g.register.store.readAll(0, 100)).map(({ type, stream }) => ({ type, stream }))

test('an e-mail address in a text is asked about, with what was typed kept and nothing stored', async () => {
  const antwoord = await g.stuur('/casussen', MET_MAIL)
  const html = await antwoord.text()
  expect(antwoord.status).toBe(422)
  expect(html).toContain('Staat hier iets over een persoon?')
  expect(html).toContain('een e-mailadres (ja…rg)')
  expect(html).toContain('Hier lijkt een e-mailadres te staan.')
  expect(html).toContain('Vraag het aan jan.proef@example.org (fictief).')
  expect(html).toContain('name="bevestigd"')
  expect(html).toContain('value="aanleiding:EMAIL"')
  expect(html).toContain('href="#veld-aanleiding"')
  // The one thing in the way takes the focus, and the browser keeps the draft.
  expect(html).toMatch(/role="alert" tabindex="-1" autofocus="" data-fouten/)
  expect(html).not.toContain('Verbeter dit voordat u verdergaat')
  expect(await logboek()).toEqual([])
})

test('confirmed, it is let through, and that it was confirmed stands in the log before it', async () => {
  const opdrachtId = g.register.newId()
  const antwoord = await g.stuur('/casussen', { ...MET_MAIL, opdrachtId, bevestigd: 'aanleiding:EMAIL' })
  expect(antwoord.status).toBe(303)
  const [eerste, tweede] = await g.register.store.readAll(0, 2)
  expect(eerste).toMatchObject({
    type: 'WaarschuwingBevestigd',
    stream: `deurwacht-${opdrachtId}`,
    correlationId: opdrachtId,
    data: { stroom: `casus-${opdrachtId}`, velden: [{ veld: 'aanleiding', soort: 'EMAIL' }] },
  })
  expect(JSON.stringify(eerste)).not.toContain('example.org')
  expect(tweede?.stream).toBe(`casus-${opdrachtId}`)
})

test('a second click on send confirms once', async () => {
  const velden = { ...MET_MAIL, opdrachtId: g.register.newId(), bevestigd: 'aanleiding:EMAIL' }
  await g.stuur('/casussen', velden)
  const eerder = await logboek()
  expect((await g.stuur('/casussen', velden)).status).toBe(303)
  expect(await logboek()).toEqual(eerder)
})

test.each([
  ['another field', 'naam:EMAIL'],
  ['another kind', 'aanleiding:TELEFOON'],
  ['everything at once', 'ja'],
])('a confirmation of %s does not count', async (_, bevestigd) => {
  expect((await g.stuur('/casussen', { ...MET_MAIL, bevestigd })).status).toBe(422)
  expect(await logboek()).toEqual([])
})

test('what comes in after the confirmation is asked about, and the earlier tick stays', async () => {
  const antwoord = await g.stuur('/casussen', {
    ...MET_MAIL,
    naam: 'Bel 06-12345678 (fictief)',
    bevestigd: 'aanleiding:EMAIL',
  })
  const html = await antwoord.text()
  expect(antwoord.status).toBe(422)
  expect(html).toContain('value="naam:TELEFOON aanleiding:EMAIL"')
})

test('a command that is refused leaves no confirmation behind', async () => {
  const velden = { ...MET_MAIL, bevestigd: 'aanleiding:EMAIL', startdatum: '31-2-2026' }
  const antwoord = await g.stuur('/casussen', velden)
  expect(antwoord.status).toBe(422)
  expect(await antwoord.text()).toMatch(/name="bevestigd"[^>]*checked|checked[^>]*name="bevestigd"/)
  expect(await logboek()).toEqual([])
})

test('a BSN is not to be confirmed', async () => {
  const velden = { ...MET_MAIL, aanleiding: 'Het nummer is 123456782', bevestigd: 'aanleiding:BSN ja' }
  const antwoord = await g.stuur('/casussen', velden)
  expect(antwoord.status).toBe(422)
  expect(await antwoord.text()).toContain('Het register bewaart nooit een BSN')
})

test('a command id in capitals is the same command', async () => {
  const opdrachtId = g.register.newId()
  const antwoord = await g.stuur('/casussen', {
    ...casusvelden('Proef (fictief)'),
    opdrachtId: opdrachtId.toUpperCase(),
  })
  expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, `/casussen/${opdrachtId}`])
})
