/** A form that opens in place (`form[data-eerste]`) takes the focus to its first field; its errors go before that. */
export function eersteVeld(): void {
  document.addEventListener('htmx:after:settle', focus)
}

function focus(): void {
  const formulier = document.querySelector<HTMLFormElement>('form[data-eerste]')
  if (!formulier || formulier.contains(document.activeElement) || formulier.querySelector('[data-fouten]'))
    return
  formulier.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus()
}
