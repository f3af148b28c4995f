import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'

beforeEach(async () => {
  await env.DB.batch([
    env.DB.prepare('DROP TABLE IF EXISTS rij'),
    env.DB.prepare('CREATE TABLE rij (naam TEXT PRIMARY KEY, prijs TEXT NOT NULL)'),
  ])
})

test('D1 keeps what a batch wrote', async () => {
  await env.DB.batch([
    env.DB.prepare('INSERT INTO rij VALUES (?, ?)').bind('taalles', '8500.50'),
    env.DB.prepare('INSERT INTO rij VALUES (?, ?)').bind('buurtkamer', '12000'),
  ])
  const { results } = await env.DB.prepare('SELECT naam FROM rij ORDER BY naam').all()
  expect(results).toEqual([{ naam: 'buurtkamer' }, { naam: 'taalles' }])
})

test('D1 keeps nothing of a batch of which one statement fails', async () => {
  const batch = env.DB.batch([
    env.DB.prepare('INSERT INTO rij VALUES (?, ?)').bind('taalles', '8500.50'),
    env.DB.prepare('INSERT INTO rij VALUES (?, ?)').bind('buurtkamer', null),
  ])
  await expect(batch).rejects.toThrow('NOT NULL')
  expect((await env.DB.prepare('SELECT naam FROM rij').all()).results).toEqual([])
})
