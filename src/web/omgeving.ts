import type { Register } from './register.ts'

/** What the middleware lays ready for every request: the register as far as whoever asks may reach it. */
export interface Omgeving {
  readonly Variables: { readonly register: Register }
}
