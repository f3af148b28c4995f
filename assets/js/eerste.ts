// With the metaCharacter of Pagina: htmx:after:settle.
const NA_WISSEL = 'htmx-after-settle'

/** A form that opens in place (`form[data-eerste]`) takes the focus to its first field; its errors go before that. */
export function eersteVeld(): void {
  document.addEventListener(NA_WISSEL, focus)
}

function focus(): void {
  const formulier = document.querySelector<HTMLFormElement>('form[data-eerste]')
  if (!formulier || formulier.contains(document.activeElement) || formulier.querySelector('[data-fouten]'))
    return
  formulier.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus()
}
