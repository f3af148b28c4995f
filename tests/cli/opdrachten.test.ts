import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FAILED, OK, USAGE } from '../../src/cli-aanroep.ts'
import { runCommand } from '../../src/cli-opdrachten.ts'
import { databasePath, openLogboek } from '../../src/node/logboek.ts'
import { EMPTY_STREAM } from '../../src/store/ports.ts'
import { opdracht } from '../store/proef.ts'
import { voerUit } from './voer-uit.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stijgingsregister-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => voerUit(folder, args)

/** A register with two streams of two events each. */
const gevuld = async (map = folder) => {
  const { db, store } = await openLogboek(map)
  const zegel = { type: 'ZegelGezet', data: { totPositie: 0, hash: 'a'.repeat(64), aantal: 0 } }
  await store.append('proef-a', EMPTY_STREAM, [zegel, zegel], opdracht())
  await store.append('proef-b', EMPTY_STREAM, [zegel, zegel], opdracht())
  await db.close()
}

const streamsIn = (path: string) => {
  const connection = new DatabaseSync(path)
  const rows = connection
    .prepare('SELECT stream, count(*) AS n FROM events GROUP BY stream ORDER BY stream')
    .all()
  connection.close()
  return rows.map((row) => ({ ...row }))
}

const TWEE_STROMEN = [
  { stream: 'proef-a', n: 2 },
  { stream: 'proef-b', n: 2 },
]

describe('the command line', () => {
  test('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: OK, out: expect.stringContaining('backup BESTAND') })
    expect(await run()).toMatchObject({ code: USAGE, out: expect.stringContaining('verify') })
  })

  test.each([
    [['verifieer'], 'bestaat niet'],
    [['verify', '--zegel', '12:abc'], 'geen zegel'],
    [['verify', '--onbekend'], 'Zo werkt'],
    [['backup'], 'Zo werkt'],
    [['rebuild', 'geen-leesmodel'], 'bestaat niet'],
  ])('%s is not understood and says so', async (args, sentence) => {
    await gevuld()
    expect(await run(...args)).toMatchObject({ code: USAGE, error: expect.stringContaining(sentence) })
  })

  test('a setting that is wrong is named', async () => {
    const said: string[] = []
    const terminal = { out: () => {}, progress: () => {}, error: (text: string) => said.push(text) }
    expect(await runCommand(['verify'], { PORT: 'veel', DATA_DIR: folder }, terminal)).toBe(USAGE)
    expect(said[0]).toMatch(/^PORT: /)
  })

  test.each(['verify', 'seal', 'rebuild', 'controle', 'backup x'])(
    '%s says that there is no register',
    async (line) => {
      expect(await run(...line.split(' '))).toMatchObject({
        code: FAILED,
        error: expect.stringContaining('staat geen register'),
      })
      expect(readdirSync(folder)).toEqual([])
    },
  )
})

describe('verify and seal', () => {
  test('a log in order, and the seal that proves it later', async () => {
    await gevuld()
    const sealed = await run('seal')
    expect(sealed).toMatchObject({ code: OK, out: expect.stringMatching(/^Zegel gezet: 4:[0-9a-f]{64}\n$/) })
    const zegel = sealed.out.trim().replace('Zegel gezet: ', '')
    expect(await run('verify', '--zegel', zegel)).toMatchObject({
      code: OK,
      out: expect.stringContaining('5 gebeurtenissen in 3 stromen, 1 zegels'),
      progress: 'Controleren… 100 %\n',
    })
    expect(await run('seal')).toMatchObject({ code: OK, out: expect.stringContaining('niets nieuws') })
    const ander = zegel.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))
    expect(await run('verify', '--zegel', ander)).toMatchObject({
      code: FAILED,
      error: expect.stringContaining('draagt het zegel niet meer'),
    })
  })

  test('one changed byte is found at its position', async () => {
    await gevuld()
    const connection = new DatabaseSync(databasePath(folder))
    connection.exec(
      `DROP TRIGGER events_never_change; UPDATE events SET data = replace(data, 'aa', 'ab') WHERE position = 3`,
    )
    connection.close()
    expect(await run('verify')).toMatchObject({
      code: FAILED,
      error:
        'De log klopt niet vanaf positie 3 (stroom proef-b): deze gebeurtenis is veranderd nadat ze was vastgelegd.\n',
    })
  })
})

describe('backup and restore', () => {
  const copy = () => join(folder, 'kopieen', 'kopie.sqlite')

  test('a copy of a register that is open holds everything that was answered', async () => {
    await gevuld()
    const open = await openLogboek(folder)
    expect(await run('backup', copy())).toMatchObject({
      code: OK,
      out: expect.stringContaining('De kopie staat in'),
    })
    await open.db.close()
    expect(streamsIn(copy())).toEqual(TWEE_STROMEN)
    expect(readdirSync(join(folder, 'kopieen'))).toEqual(['kopie.sqlite'])
  })

  test('a copy is never overwritten', async () => {
    await gevuld()
    await run('backup', copy())
    expect(await run('backup', copy())).toMatchObject({
      code: FAILED,
      error: expect.stringContaining('bestaat al'),
    })
  })

  test('a copy goes back into an empty folder', async () => {
    await gevuld()
    await run('backup', copy())
    rmSync(databasePath(folder))
    expect(await run('restore', copy())).toMatchObject({
      code: OK,
      out: expect.stringContaining('teruggezet'),
    })
    expect(streamsIn(databasePath(folder))).toEqual(TWEE_STROMEN)
    expect(await run('verify')).toMatchObject({ code: OK })
  })

  test('what is there is replaced only when asked, and then kept', async () => {
    await gevuld()
    await run('backup', copy())
    const { db, store } = await openLogboek(folder)
    const zegel = { type: 'ZegelGezet', data: { totPositie: 0, hash: 'b'.repeat(64), aantal: 0 } }
    await store.append('proef-c', EMPTY_STREAM, [zegel], opdracht())
    await db.close()
    expect(await run('restore', copy())).toMatchObject({
      code: FAILED,
      error: expect.stringContaining('--vervang'),
    })
    expect(await run('restore', copy(), '--vervang')).toMatchObject({ code: OK })
    expect(streamsIn(databasePath(folder))).toEqual(TWEE_STROMEN)
    const kept = readdirSync(folder).find((name) => name.includes('.voor-')) ?? ''
    expect(streamsIn(join(folder, kept))).toEqual([...TWEE_STROMEN, { stream: 'proef-c', n: 1 }])
  })

  test('nothing is put back while a server has the register open', async () => {
    await gevuld()
    await run('backup', copy())
    const server = await serverThatHoldsOpen(databasePath(folder))
    expect(await run('restore', copy(), '--vervang')).toMatchObject({
      code: FAILED,
      error: expect.stringContaining('staat open'),
    })
    server.kill('SIGKILL')
    expect(streamsIn(databasePath(folder))).toEqual(TWEE_STROMEN)
  })

  test('a copy that was tampered with, is damaged or is no register is not put back', async () => {
    await gevuld()
    await run('backup', copy())
    const connection = new DatabaseSync(copy())
    connection.exec(`DROP TRIGGER events_never_change; UPDATE events SET actor = 'x' WHERE position = 2`)
    connection.close()
    expect(await run('restore', copy(), '--vervang')).toMatchObject({
      code: FAILED,
      error: expect.stringContaining('positie 2'),
    })
    writeFileSync(join(folder, 'brief.txt'), 'Geachte heer, mevrouw,\n'.repeat(500))
    expect(await run('restore', join(folder, 'brief.txt'), '--vervang')).toMatchObject({
      code: FAILED,
      error: expect.stringContaining('geen kopie'),
    })
    expect(await run('restore', join(folder, 'niets'), '--vervang')).toMatchObject({ code: FAILED })
    expect(streamsIn(databasePath(folder))).toEqual(TWEE_STROMEN)
    expect(existsSync(join(folder, 'niets'))).toBe(false)
  })
})

function serverThatHoldsOpen(path: string): Promise<ChildProcess> {
  const script = `const { DatabaseSync } = require('node:sqlite')
    const db = new DatabaseSync(process.argv[1])
    db.prepare('SELECT count(*) FROM events').get()
    console.log('open')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.stdout.once('data', () => resolve(child))
  })
}
