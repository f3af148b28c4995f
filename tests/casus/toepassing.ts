import { v7 as uuidv7 } from 'uuid'
import { sha256 } from '../../src/cryptografie.ts'
import { openSqlite } from '../../src/node/sqlite.ts'
import { openRegister } from '../../src/opstart.ts'
import { createApp } from '../../src/web/app.tsx'
import { TESTGEBRUIKER } from '../gereedschap/geheugenregister.ts'
import { TESTSLEUTELS } from '../gereedschap/sleutels.ts'
import { AANLEIDING, DOEL, MEETPLAN, REGISTRATIE } from './webcasus.ts'

const ADRES = 'http://localhost'
type Velden = Readonly<Record<string, string | readonly string[]>>

/** The whole application on an empty register in memory; `nu` stands still. */
export const openToepassing = async (nu = '2026-11-22T10:00:00.000Z') => {
  const zwijg = () => {}
  const { register } = await openRegister({
    db: openSqlite(':memory:'),
    sha256,
    hoofdsleutels: TESTSLEUTELS,
    actor: TESTGEBRUIKER,
    log: { info: zwijg, warn: zwijg, error: console.error },
    now: () => nu,
  })
  const app = createApp(register, { identiteit: { wie: async () => TESTGEBRUIKER }, alleenLokaal: true })
  const haal = async (pad: string) => {
    const antwoord = await app.request(`${ADRES}${pad}`, { headers: { Host: 'localhost' } })
    return { status: antwoord.status, html: await antwoord.text() }
  }
  const stuur = async (pad: string, velden: Velden = {}, opdrachtId = uuidv7()) => {
    const lijf = new URLSearchParams({ opdrachtId })
    for (const [naam, waarde] of Object.entries(velden))
      for (const een of [waarde].flat()) lijf.append(naam, een)
    const antwoord = await app.request(`${ADRES}${pad}`, {
      method: 'POST',
      body: lijf,
      headers: { Origin: ADRES, Host: 'localhost' },
    })
    return {
      status: antwoord.status,
      naar: antwoord.headers.get('location') ?? '',
      html: await antwoord.text(),
    }
  }
  const registreer = async (anders: Velden = {}) => {
    const { naar } = await stuur('/casussen', { ...REGISTRATIE, ...anders })
    return naar
  }
  return { register, haal, stuur, registreer }
}

export type Toepassing = Awaited<ReturnType<typeof openToepassing>>

/** A casus that runs: established, started, with a goal, its baseline and a follow-up. */
export const lopendeCasus = async ({ stuur, registreer }: Toepassing) => {
  const casus = await registreer()
  const doelId = uuidv7()
  const nulId = uuidv7()
  const metingId = uuidv7()
  await stuur(`${casus}/aanleiding`, AANLEIDING)
  await stuur(`${casus}/doelen`, DOEL, doelId)
  await stuur(`${casus}/meetplan`, MEETPLAN)
  await stuur(`${casus}/doelen/${doelId}/nulmeting`, { waarde: '4', op: '1-2-2026' }, nulId)
  await stuur(`${casus}/doelen/${doelId}/metingen`, { waarde: '12', op: '1-8-2026' }, metingId)
  await stuur(`${casus}/vaststelling`)
  await stuur(`${casus}/start`)
  return { casus, doelId, nulId, metingId }
}

/** The text of a page without its tags, in one line: what a reader sees. */
export const leesbaar = (html: string): string =>
  html
    .replaceAll(/<(script|style|template)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')

/** One card of the dossier, by its id. */
export const kaart = (html: string, id: string): string => {
  const gevonden = new RegExp(`<section[^>]* id="${id}".*?</section>`, 's').exec(html)
  if (!gevonden) throw new Error(`no card ${id}`)
  return gevonden[0]
}
