import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { slotregel } from './tests/gereedschap/slotregel.ts'

// wrangler and workerd are quiet and never look outside.
Object.assign(process.env, {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
})

const WORKERD = 'tests/**/*.workerd.test.ts'
const BROWSER = 'tests/browser/**/*.test.ts'

export default defineConfig({
  test: {
    reporters: ['default', slotregel()],
    globalSetup: './tests/gereedschap/bouw.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [WORKERD, BROWSER],
          testTimeout: 20_000,
          maxWorkers: 2,
          // Every file opens a register of its own; loading the application anew for each took two thirds of the time.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        plugins: [
          cloudflareTest({
            miniflare: {
              // The same as in wrangler.toml; tests/worker.test.ts runs the Worker with that file.
              compatibilityDate: '2026-10-01',
              compatibilityFlags: ['nodejs_compat'],
              d1Databases: ['DB'],
            },
          }),
        ],
        test: {
          name: 'workerd',
          include: [WORKERD],
          testTimeout: 20_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: './tests/gereedschap/chromium.ts',
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
