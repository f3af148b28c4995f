import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/cryptografie.ts'
import { openLogboek } from '../../src/node/logboek.ts'
import { verify } from '../../src/store/verify.ts'
import { tijdelijkeMap } from '../gereedschap/tijdelijk.ts'

test('a process that is killed while it appends has lost nothing that it answered', async () => {
  using map = tijdelijkeMap()
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/node/schrijver.ts', map.pad], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const answered: string[] = []
  for await (const stream of createInterface({ input: child.stdout })) {
    answered.push(stream)
    if (answered.length === 500) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')

  const { db, store } = await openLogboek(map.pad)
  const events = await store.readAll(0, 1_000_000)
  const stored = new Map<string, number>()
  for (const { stream } of events) stored.set(stream, (stored.get(stream) ?? 0) + 1)
  expect(answered.length).toBeGreaterThanOrEqual(500)
  expect(answered.filter((stream) => stored.get(stream) !== 2)).toEqual([])
  expect(new Set(stored.values())).toEqual(new Set([2]))
  expect(await verify({ db, sha256 })).toMatchObject({ fault: null, events: events.length })
  await db.close()
})
