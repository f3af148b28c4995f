import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FAILED, OK, USAGE } from '../../src/cli-aanroep.ts'
import { sha256 } from '../../src/cryptografie.ts'
import { maakInzagelog } from '../../src/inzage/inzagelog.ts'
import { type Kluis, openKluis } from '../../src/kluis/kluis.ts'
import { leesHoofdsleutelsVan } from '../../src/node/hoofdsleutel.ts'
import { kopielijstIn, wissinglijstIn } from '../../src/node/lijsten.ts'
import { openLogboek } from '../../src/node/logboek.ts'
import type { SqliteDatabase } from '../../src/node/sqlite.ts'
import { leesAndersGesloten } from '../../src/store/kluistabellen.ts'
import { NIEMAND } from '../../src/toegang/wie.ts'
import { sleuteltekst } from '../gereedschap/sleutels.ts'
import { voerUit } from './voer-uit.ts'

const NU = '2026-11-22T09:00:00.000Z'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stijgingsregister-sleutels-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (args: readonly string[], env = {}) => voerUit(folder, args, env)

const hoofdsleutels = () => leesHoofdsleutelsVan({ dataDir: folder, host: '127.0.0.1' })

/** Works with the vault of the folder as the server does, and closes it again. */
const met = async <T>(werk: (kluis: Kluis, db: SqliteDatabase) => Promise<T>): Promise<T> => {
  const { db } = await openLogboek(folder)
  const kluis = await openKluis({
    db,
    hoofdsleutels: hoofdsleutels(),
    now: () => NU,
    wissinglijst: wissinglijstIn(folder),
    veeg: () => db.veeg(),
  })
  try {
    return await werk(kluis, db)
  } finally {
    await db.close()
  }
}

const sleutelVan = (persoon: string) => met((kluis) => kluis.sleutelVoor(persoon))

test('a destroyed key is in no file of the folder any more, while the register is open', async () => {
  await met(async (kluis, db) => {
    await kluis.maak('piet')
    await kluis.maak('jan')
    const [jan, piet] = await leesAndersGesloten(db, '')
    const inBestanden = (tekst = 'absent') =>
      readdirSync(folder).filter((naam) => readFileSync(join(folder, naam), 'latin1').includes(tekst))
    expect(inBestanden(piet?.geheim)).not.toEqual([])
    await kluis.vernietig('piet')
    expect(inBestanden(piet?.geheim)).toEqual([])
    expect(inBestanden(jan?.geheim)).not.toEqual([])
  })
})

describe('a copy', () => {
  test('is written down, with until when it is kept', async () => {
    await met((kluis) => kluis.maak('piet'))
    const doel = join(folder, 'kopie.sqlite')
    const { out } = await run(['backup', doel], { BACKUP_BEWAARDAGEN: '10' })
    const [kopie, ...meer] = kopielijstIn(folder).alle()
    expect(meer).toEqual([])
    expect(kopie).toMatchObject({ naam: 'kopie.sqlite', pad: doel })
    const dagen = (Date.parse(kopie?.bewaardTot ?? '') - Date.parse(kopie?.gemaaktOp ?? '')) / 86_400_000
    expect(dagen).toBe(10)
    expect(out).toContain(`Zij wordt bewaard tot ${kopie?.bewaardTot.slice(0, 10)}`)
  })

  test('is thrown away by the next one when its time is over; other files stay', async () => {
    await met((kluis) => kluis.maak('piet'))
    const oud = join(folder, 'oud.sqlite')
    const anders = join(folder, 'anders.sqlite')
    for (const pad of [oud, anders]) writeFileSync(pad, 'x')
    const lijst = kopielijstIn(folder)
    const verlopen = { gemaaktOp: '2020-01-01T00:00:00.000Z', bewaardTot: '2020-02-01T00:00:00.000Z' }
    lijst.noteer({ naam: 'oud.sqlite', pad: oud, ...verlopen })
    lijst.noteer({ naam: 'anders.sqlite', pad: anders, ...verlopen })
    lijst.noteer({
      naam: 'anders.sqlite',
      pad: anders,
      gemaaktOp: NU,
      bewaardTot: '2999-01-01T00:00:00.000Z',
    })
    const { out } = await run(['backup', join(folder, 'nieuw.sqlite')])
    expect(out).toContain('De bewaartijd van oud.sqlite is om')
    expect([existsSync(oud), existsSync(anders)]).toEqual([false, true])
  })

  test('that is put back does not bring back a key that was destroyed since, nor a session', async () => {
    await met(async (kluis, db) => {
      await kluis.maak('piet')
      await kluis.maak('jan')
      await db.commit([
        { sql: 'CREATE TABLE IF NOT EXISTS sessie (id TEXT PRIMARY KEY) STRICT', parameters: [] },
        { sql: `INSERT INTO sessie (id) VALUES ('s1')`, parameters: [] },
      ])
    })
    const jan = await sleutelVan('jan')
    const doel = join(folder, 'kopie.sqlite')
    await run(['backup', doel])
    await met((kluis) => kluis.vernietig('piet'))
    const { code, out } = await run(['restore', doel, '--vervang'])
    expect(code).toBe(OK)
    expect(out).toContain('Een sleutel die is vernietigd, is ook hierin vernietigd.')
    expect(await sleutelVan('piet')).toBeNull()
    expect(await sleutelVan('jan')).toEqual(jan)
    await met(async (kluis, db) => {
      expect(await kluis.vernietigd()).toEqual([{ persoon: 'piet', op: NU }])
      expect(await db.all({ sql: 'SELECT * FROM sessie', parameters: [] })).toEqual([])
    })
  })

  test('and what stood in its place is written down as a copy too', async () => {
    await met((kluis) => kluis.maak('piet'))
    const doel = join(folder, 'kopie.sqlite')
    await run(['backup', doel])
    await run(['restore', doel, '--vervang'])
    expect(
      kopielijstIn(folder)
        .alle()
        .map(({ naam }) => naam),
    ).toEqual(['kopie.sqlite', expect.stringMatching(/^stijgingsregister\.sqlite\.voor-/)])
  })
})

describe('the master key', () => {
  test('changes: everything opens with the new one, and the old one can go', async () => {
    const sleutel = await met((kluis) => kluis.maak('piet'))
    const oud = hoofdsleutels().nieuwste.kenmerk
    expect(await run(['sleutel', 'draai'])).toMatchObject({
      code: OK,
      out: expect.stringContaining('1 sleutels'),
    })
    const nieuw = hoofdsleutels()
    expect(nieuw.alle.map(({ kenmerk }) => kenmerk)).toEqual([nieuw.nieuwste.kenmerk, oud])
    expect(await run(['sleutel'])).toMatchObject({
      code: OK,
      out: `${nieuw.nieuwste.kenmerk}  sluit 1  (nieuwste)\n${oud}  sluit 0\n`,
    })
    expect((await run(['sleutel', 'opruimen'])).out).toContain('Weggegooid: 1.')
    expect(hoofdsleutels().alle).toHaveLength(1)
    expect(await sleutelVan('piet')).toEqual(sleutel)
  })

  test('in the environment: the first is the newest', async () => {
    const env = { HOOFDSLEUTEL: sleuteltekst(1) }
    const beide = { HOOFDSLEUTEL: `${sleuteltekst(2)},${sleuteltekst(1)}` }
    writeFileSync(join(folder, 'hoofdsleutel'), sleuteltekst(1))
    await met((kluis) => kluis.maak('piet'))
    expect((await run(['sleutel', 'draai'], beide)).code).toBe(OK)
    expect((await run(['sleutel'], env)).code).toBe(FAILED)
    expect((await run(['sleutel'], { HOOFDSLEUTEL: sleuteltekst(2) })).code).toBe(OK)
    expect((await run(['sleutel', 'opruimen'], beide)).code).toBe(USAGE)
  })

  test('is not changed while the register is open', async () => {
    await met(async () => {
      expect((await run(['sleutel', 'draai'])).error).toContain('Het register staat open')
    })
  })

  test('can be asked for', async () => {
    expect((await run(['sleutel', 'nieuw'])).out).toMatch(/^[A-Za-z0-9+/]{43}=\n$/)
    expect((await run(['sleutel', 'onzin'])).code).toBe(USAGE)
  })
})

describe('the check of the trail of reading', () => {
  const lees = (db: SqliteDatabase) =>
    maakInzagelog({ db, sha256, now: () => NU }).noteer(
      NIEMAND,
      { soort: 'DOSSIER', kanaal: 'SCHERM', voorwerp: 'casus-1', casusId: 'casus-1' },
      'verzoek',
    )

  test('is part of verify, and its end can be printed and checked later', async () => {
    await met(async (_, db) => {
      await lees(db)
      await lees(db)
    })
    const { code, out } = await run(['verify'])
    expect(code).toBe(OK)
    expect(out).toContain('Het inzagelog is in orde: 2 regels.')
    const bewijs = /Bewijs over alles tot nu toe: (\S+)/.exec(out)?.[1] ?? ''
    expect((await run(['verify', '--inzage', bewijs])).code).toBe(OK)
    await met((_, db) =>
      db.commit([
        { sql: 'DROP TRIGGER inzage_nooit_DELETE', parameters: [] },
        { sql: 'DELETE FROM inzage WHERE nummer = 2', parameters: [] },
      ]),
    )
    expect(await run(['verify', '--inzage', bewijs])).toMatchObject({
      code: FAILED,
      error: expect.stringContaining('niet vanaf regel 2'),
    })
    expect((await run(['verify', '--inzage', 'onzin'])).code).toBe(USAGE)
  })
})
