// The metaCharacter of Pagina stands in the names of events too: htmx:after:swap is htmx-after-swap here.
export const NA_VERZOEK = 'htmx-after-request'
export const NA_WISSEL = 'htmx-after-settle'

/** Whether an answer to htmx is no refusal (4xx) or failure. */
export function gelukt(gebeurtenis: Event): boolean {
  const detail: unknown = gebeurtenis instanceof CustomEvent ? gebeurtenis.detail : undefined
  const status = [detail]
    .flatMap((d) => veld(d, 'ctx'))
    .flatMap((c) => veld(c, 'response'))
    .flatMap((r) => veld(r, 'status'))[0]
  return typeof status === 'number' && status < 400
}

const veld = (object: unknown, naam: string): unknown[] =>
  typeof object === 'object' && object !== null ? [Reflect.get(object, naam)] : []
