import { z } from 'zod'
import * as zinnen from '../views/beheer/opdrachtregel.ts'
import { LEDENROL } from '../views/woorden/termen.ts'
import { ledenVanHouder, nodigBeheerderUit } from './aanmelding/herstel.ts'
import { type Call, FAILED, Misbruik, now, OK, withLog } from './cli-aanroep.ts'
import { sha256 } from './cryptografie.ts'
import { aanmeldinstellingenVan } from './node/aanmeldinstellingen.ts'
import { leesHoofdsleutelsVan } from './node/hoofdsleutel.ts'
import { wissinglijstIn } from './node/lijsten.ts'
import { maakLog } from './node/log.ts'
import { openRegister } from './opstart.ts'
import { uitnodigingslink } from './organisatie/uitnodiging.ts'
import type { Register } from './web/register.ts'

/** Who manages the register, and a way back in when none of them gets in any more. */
export async function runBeheerder(call: Call): Promise<number> {
  const [daad = 'stand', email] = call.names
  if (daad === 'stand' && email === undefined) return toonStand(call)
  if (daad === 'herstel' && z.email().safeParse(email).success) return herstel(call, email ?? '')
  throw new Misbruik(zinnen.onjuisteOpties('beheerder'))
}

/** Addresses stand on the terminal only: neither in the log nor in a file. */
const toonStand = (call: Call): Promise<number> =>
  withRegister(call, async ({ aanmelding }) => {
    const leden = await ledenVanHouder(aanmelding)
    if (leden.length === 0) call.terminal.out(zinnen.NOG_NIET_INGERICHT)
    for (const { email, rollen } of leden)
      call.terminal.out(
        zinnen.lid(
          email,
          rollen.map((rol) => LEDENROL[rol]),
        ),
      )
    return OK
  })

const herstel = (call: Call, email: string): Promise<number> =>
  withRegister(call, async ({ aanmelding }) => {
    const { config, terminal } = call
    const isLid = (await ledenVanHouder(aanmelding)).some((lid) => lid.email === email.toLowerCase())
    const gemaakt = await nodigBeheerderUit(aanmelding, email)
    const link = gemaakt && uitnodigingslink(config.publiekeUrl ?? adresVan(config), gemaakt)
    if (!gemaakt || !link) {
      terminal.error(zinnen.NOG_NIET_INGERICHT)
      return FAILED
    }
    terminal.out(zinnen.herstellink(email.toLowerCase(), link, gemaakt.vervaltOp, isLid))
    return OK
  })

const adresVan = ({ host, port }: Call['config']): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/** As the server opens it, with the master key; the server may be running. */
const withRegister = ({ config }: Call, work: (register: Register) => Promise<number>): Promise<number> =>
  withLog(config, async ({ db }) => {
    const { register } = await openRegister({
      db,
      sha256,
      now,
      log: maakLog('silent'),
      hoofdsleutels: leesHoofdsleutelsVan(config),
      aanmelding: aanmeldinstellingenVan(config),
      wissinglijst: wissinglijstIn(config.dataDir),
      veeg: () => db.veeg(),
    })
    return work(register)
  })
