import { beforeAll, describe, expect, test } from 'vitest'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { EMPTY_STREAM } from '../../src/store/ports.ts'
import { commandContext } from '../../src/web/register.ts'
import { INRICHTING, metBeheerder, naar, openAanmeldproef } from '../aanmelding/proef.ts'

/*
 * In the examples anybody can be a beheerder of the organisation that keeps the register. What they made there opens
 * nothing once it is used in earnest.
 */

const VOORBEELD = '01990000-0000-7000-8000-00000000f1c7'

const metVoorbeeld = async () => {
  const proef = await openAanmeldproef({ voorbeeldaccounts: true })
  const { bezoeker } = await metBeheerder(proef)
  const [rij] = await proef.db.all<{ id: string }>({
    sql: 'SELECT id FROM gebruiker WHERE email = ?',
    parameters: [INRICHTING.email],
  })
  const accountId = rij?.id ?? ''
  const namens = { ...proef.register, actor: { ...proef.register.actor, organisatieId: VOORBEELD } }
  await proef.register.store.append(
    organisatiestroom(VOORBEELD),
    EMPTY_STREAM,
    [
      {
        type: 'OrganisatieOpgericht',
        data: {
          naam: 'Voorbeeldcorporatie (fictief)',
          soort: 'CORPORATIE',
          kvkNummer: null,
          houder: true,
          fictief: true,
        },
      },
      {
        type: 'LidToegetreden',
        data: { accountId, rollen: ['BEHEERDER', 'ONDERZOEKER'], uitnodigingId: null },
      },
    ],
    commandContext(namens, proef.register.newId()),
  )
  await proef.register.catchUp()
  await bezoeker.stuur('/mijn/organisatie', { organisatieId: VOORBEELD })
  const wens = { naam: 'Sleutel', scopes: 'casussen', vervaltOp: '1-2-2027' }
  const sleutel = /(sr_[\w-]{43})</.exec(await (await bezoeker.stuur('/apisleutels', wens)).text())?.[1] ?? ''
  const wie = { naam: 'Iemand (fictief)', email: 'iemand@example.org', rollen: 'BEHEERDER' }
  const gemaakt = await (await bezoeker.stuur('/organisatie/uitnodigingen', wie)).text()
  const uitnodiging = /\/uitnodiging\/[\w-]{43}/.exec(gemaakt)?.[0] ?? ''
  return { proef, bezoeker, sleutel, uitnodiging }
}

describe('what was made in an organisation of the examples', () => {
  let wereld: Awaited<ReturnType<typeof metVoorbeeld>>
  beforeAll(async () => {
    wereld = await metVoorbeeld()
  })

  const bij = async (voorbeeldaccounts: boolean) => {
    const { proef, bezoeker, sleutel, uitnodiging } = wereld
    const later = await openAanmeldproef({ voorbeeldaccounts }, proef.db, Date.parse(proef.register.now()))
    const zelfde = later.bezoeker()
    zelfde.cookie = bezoeker.cookie
    const api = await later.bezoeker().haal('/api/v1/casussen', { authorization: `Bearer ${sleutel}` })
    const welkom = await later.bezoeker().haal(uitnodiging)
    const organisatie = await zelfde.haal('/organisatie')
    const kies = await zelfde.stuur('/mijn/organisatie', { organisatieId: VOORBEELD })
    return {
      api: api.status,
      uitnodiging: welkom.status,
      organisatie: (await organisatie.text()).includes('Voorbeeldcorporatie (fictief)'),
      kies: naar(kies) ?? kies.status,
    }
  }

  test('works among the examples', async () => {
    expect(await bij(true)).toEqual({
      api: 200,
      uitnodiging: 200,
      organisatie: true,
      kies: '/mijn/account?bewaard=organisatie',
    })
  })

  test('opens nothing elsewhere: no key, no link, no organisation to act for', async () => {
    expect(await bij(false)).toEqual({ api: 401, uitnodiging: 404, organisatie: false, kies: 422 })
  })
})
