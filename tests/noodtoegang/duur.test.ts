import { expect, test } from 'vitest'
import { metBeheerder, openAanmeldproef } from '../aanmelding/proef.ts'
import { REGISTRATIE } from '../casus/webcasus.ts'
import { alsLid } from '../gereedschap/aanmelden.ts'

/* Emergency access from beginning to end: real sessions, and a clock that moves. */

test('opens the concepts of a colleague for three hours, and then no more', async () => {
  const proef = await openAanmeldproef({ rustMinuten: 24 * 60, sessieUren: 24 })
  const { bezoeker: tessa } = await metBeheerder(proef)
  const casus = (await tessa.stuur('/casussen', REGISTRATIE)).headers.get('location') ?? ''
  const account = await proef.register.db.all<{ id: string }>({
    sql: 'SELECT id FROM gebruiker',
    parameters: [],
  })
  const collegaId = account[0]?.id ?? ''
  const joost = proef.bezoeker()
  const { cookie } = await alsLid(proef.register, { naam: 'Joost (fictief)', rollen: ['PROFESSIONAL'] })
  const [naam = '', waarde = ''] = cookie.split('=', 2)
  joost.koekjes.set(naam, waarde)

  const status = async (pad: string) => (await joost.haal(pad)).status
  const inLijst = async () => (await (await joost.haal('/casussen')).text()).includes(REGISTRATIE.naam)

  expect([await status(casus), await inLijst()]).toEqual([404, false])
  const genomen = await joost.stuur('/noodtoegang', { collegaId, reden: 'Zij is ziek' })
  expect(genomen.status).toBe(303)
  expect([await status(casus), await inLijst()]).toEqual([200, true])
  expect([await status(`${casus}/tijdlijn`), await status(`${casus}/rapport`)]).toEqual([200, 200])

  proef.verder(2 * 60 + 59)
  expect([await status(casus), await inLijst()]).toEqual([200, true])
  proef.verder(1)
  expect([await status(casus), await inLijst()]).toEqual([404, false])
  expect([await status(`${casus}/tijdlijn`), await status(`${casus}/rapport`)]).toEqual([404, 404])

  expect((await joost.stuur('/noodtoegang', { collegaId, reden: 'Zij is nog ziek' })).status).toBe(303)
  expect(await status(casus)).toBe(200)
})
