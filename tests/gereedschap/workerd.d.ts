/** What a test inside workerd is given (see vitest.config.ts). Types by import: the global ones clash with Node's. */
declare module 'cloudflare:workers' {
  export const env: { readonly DB: import('@cloudflare/workers-types').D1Database }
}
