import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import manifest from '../dist/assets/manifest.json' with { type: 'json' }
import { sleuteltekst } from './gereedschap/sleutels.ts'

/** The Worker as wrangler.toml describes it, bundled by wrangler, in a workerd of its own with an empty D1. */
const worker = createTestHarness({
  workers: [{ configPath: 'wrangler.toml', vars: { HOOFDSLEUTEL: sleuteltekst(7) } }],
})

beforeAll(async () => {
  await worker.listen()
}, 60_000)
afterAll(() => worker.close())

test('the Worker is in good health', async () => {
  const antwoord = await worker.fetch('/gezondheid')
  expect(antwoord.status).toBe(200)
})

test('the Worker shows the casussen, under the same rules for the browser', async () => {
  const antwoord = await worker.fetch('/casussen')
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await antwoord.text()).toContain('<html lang="nl"')
})

test('the Worker serves what the pages ask for, to be kept for ever', async () => {
  const antwoord = await worker.fetch(manifest['stijl.css'])
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('cache-control')).toContain('immutable')
})

test('the Worker does not hand out the bundles for Node', async () => {
  expect((await worker.fetch('/node.js')).status).toBe(404)
})
