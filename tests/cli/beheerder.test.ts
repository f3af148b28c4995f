import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FAILED, OK, USAGE } from '../../src/cli-aanroep.ts'
import { sha256 } from '../../src/cryptografie.ts'
import { leesHoofdsleutelsVan } from '../../src/node/hoofdsleutel.ts'
import { wissinglijstIn } from '../../src/node/lijsten.ts'
import { openLogboek } from '../../src/node/logboek.ts'
import { openRegister } from '../../src/opstart.ts'
import type { Register } from '../../src/web/register.ts'
import { richtTestcorporatieIn } from '../gereedschap/bezoeker.ts'
import { sleuteltekst } from '../gereedschap/sleutels.ts'
import { voerUit } from './voer-uit.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stijgingsregister-beheerder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (args: readonly string[], env = {}) => voerUit(folder, args, env)

/** Works with the register of the folder as the server does, and closes it again. */
const met = async <T>(werk: (register: Register) => Promise<T>): Promise<T> => {
  const { db } = await openLogboek(folder)
  const { register } = await openRegister({
    db,
    sha256,
    hoofdsleutels: leesHoofdsleutelsVan({ dataDir: folder, host: '127.0.0.1' }),
    wissinglijst: wissinglijstIn(folder),
    log: { info: () => {}, warn: () => {}, error: console.error },
    now: () => '2026-11-22T09:00:00.000Z',
  })
  try {
    return await werk(register)
  } finally {
    await db.close()
  }
}

describe('beheerder', () => {
  test('shows who belongs to the organisation that keeps the register', async () => {
    await met(richtTestcorporatieIn)
    expect(await run(['beheerder'])).toMatchObject({
      code: OK,
      out: 'bea@example.org  Beheerder\n',
      error: '',
    })
  })

  test('herstel prints a link that works once, on the public address', async () => {
    await met(richtTestcorporatieIn)
    const { code, out } = await run(['beheerder', 'herstel', 'Bea@example.org'], {
      PUBLIEKE_URL: 'https://register.example.org',
    })
    expect(code).toBe(OK)
    expect(out).toMatch(/^https:\/\/register\.example\.org\/uitnodiging\/[\w-]{43}$/m)
    expect(out).toContain('bea@example.org is uitgelogd')
    expect(out).toContain('Geef de link alleen aan deze persoon')
    const token = /uitnodiging\/([\w-]{43})/.exec(out)?.[1] ?? 'absent'
    const inBestanden = readdirSync(folder).filter((naam) =>
      readFileSync(join(folder, naam), 'latin1').includes(token),
    )
    expect(inBestanden).toEqual([])
    expect(
      await met(async (register) => {
        const rijen = await register.db.all<{ data: string }>({
          sql: "SELECT data FROM events WHERE type = 'LidUitgenodigd'",
          parameters: [],
        })
        return rijen.map(({ data }) => JSON.parse(data).tokenHash)
      }),
    ).toEqual([sha256(token)])
  })

  test('herstel says so when the address belongs to no member', async () => {
    await met(richtTestcorporatieIn)
    const { code, out } = await run(['beheerder', 'herstel', 'nel@example.org'])
    expect(code).toBe(OK)
    expect(out).toContain('http://127.0.0.1:')
    expect(out).toContain('nel@example.org is nog geen lid')
  })

  test('needs an address, a register that was set up, and its master key', async () => {
    expect((await run(['beheerder', 'herstel'])).code).toBe(USAGE)
    expect((await run(['beheerder', 'herstel', 'bea'])).code).toBe(USAGE)
    expect((await run(['beheerder', 'weg'])).code).toBe(USAGE)
    expect((await run(['beheerder'])).code).toBe(FAILED)
    await met(async () => {})
    const leeg = await run(['beheerder', 'herstel', 'bea@example.org'])
    expect(leeg).toMatchObject({ code: FAILED, out: '' })
    expect(leeg.error).toContain('nog niet ingericht')
    await met(richtTestcorporatieIn)
    const anders = await run(['beheerder', 'herstel', 'bea@example.org'], { HOOFDSLEUTEL: sleuteltekst(9) })
    expect(anders).toMatchObject({ code: USAGE, out: '' })
  })
})
