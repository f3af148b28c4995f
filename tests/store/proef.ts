import { z } from 'zod'
import { type Catalogus, gebeurtenis } from '../../events/gebeurtenis.ts'
import { zegelgebeurtenissen } from '../../events/zegel.ts'
import type { CommandContext, NewEvent } from '../../src/store/ports.ts'

/** Events of the tests of the log itself (fictief): a bench that is placed and counted. */
export const proefgebeurtenissen = {
  BankGeplaatst: gebeurtenis({ plek: z.string(), zitplaatsen: z.int() }),
  BezoekGeteld: gebeurtenis({ aantal: z.int() }),
  BankVerwijderd: gebeurtenis({ reden: z.string() }),
  ...zegelgebeurtenissen,
} satisfies Catalogus

export const geplaatst = (plek: string, zitplaatsen = 3): NewEvent => ({
  type: 'BankGeplaatst',
  data: { plek, zitplaatsen },
})

export const geteld = (aantal: number): NewEvent => ({ type: 'BezoekGeteld', data: { aantal } })

let nummer = 0

/** A command with an id of its own; ids grow as UUIDv7 do. */
export const opdracht = (over: Partial<CommandContext> = {}): CommandContext => {
  nummer += 1
  const commandId = `01984a00-0000-7000-8000-${nummer.toString(16).padStart(12, '0')}`
  return {
    commandId,
    actor: 'proefpersoon',
    organisatie: 'proefcorporatie',
    correlationId: commandId,
    causationId: null,
    now: '2026-11-22T10:00:00.000Z',
    ...over,
  }
}
