import { Beheerpagina, type Controleuitslag } from '../../views/beheer/beheer.tsx'
import type { StoredEvent } from '../store/ports.ts'
import { printed, SEAL_STREAM, type Seal } from '../store/zegel.ts'
import { HOUDER } from '../toegang/paden.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'

const toon = async (
  c: Verzoek,
  register: Register,
  uitslag: Controleuitslag | null = null,
): Promise<Response> =>
  c.html(
    <Beheerpagina
      gebruiker={register.actor}
      leesmodellen={await register.health()}
      positie={await register.store.headPosition()}
      zegels={await zegels(register)}
      uitslag={uitslag}
    />,
  )

const zegels = async (register: Register) => {
  const { events } = await register.store.readStream(SEAL_STREAM)
  return (events as readonly StoredEvent<string, Seal>[])
    .slice(-10)
    .reverse()
    .map(({ data, geregistreerdOp }) => ({ ...data, afdruk: printed(data), geregistreerdOp }))
}

/** How the register itself is doing, and what can be done about it. */
export const beheerPaden: readonly Pad[] = [
  pad('GET /beheer', { wie: HOUDER }, async (c, register) => {
    await register.catchUp()
    return toon(c, register)
  }),
  pad('POST /beheer/controles', { wie: HOUDER }, async (c, register) => {
    const leesmodellen = await register.onderhoud.controleer()
    return toon(c, register, { soort: 'leesmodellen', leesmodellen })
  }),
  pad('POST /beheer/verificaties', { wie: HOUDER }, async (c, register) => {
    const log = await register.onderhoud.verify()
    return toon(c, register, { soort: 'log', log, afdruk: printed(log.seal) })
  }),
  pad('POST /beheer/herbouwingen', { wie: HOUDER }, async (c, register) => {
    await register.onderhoud.herbouw()
    return toon(c, register, { soort: 'herbouwd' })
  }),
  pad('POST /beheer/zegels', { wie: HOUDER }, async (c, register) => {
    const zegel = await register.onderhoud.zegel(register)
    return toon(c, register, { soort: 'zegel', nieuw: zegel !== null })
  }),
]
