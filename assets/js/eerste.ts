import { NA_WISSEL } from './verzoek.ts'

/** After a change in place the focus goes on where the eye is: the form that opened, or the card that was saved. */
export function eersteVeld(): void {
  document.addEventListener(NA_WISSEL, () => {
    if (!naarFormulier() && document.activeElement === document.body) naarKaart()
  })
}

/** To the first field of `form[data-eerste]`; its errors take the focus themselves. */
function naarFormulier(): boolean {
  const formulier = document.querySelector<HTMLFormElement>('form[data-eerste]')
  if (!formulier) return false
  const heeftFocus = formulier.contains(document.activeElement) || formulier.querySelector('[data-fouten]')
  if (!heeftFocus) formulier.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus()
  return true
}

function naarKaart(): void {
  const kaart = document.querySelector('.sr-bewaard')?.closest<HTMLElement>('.sr-kaart')
  if (!kaart) return
  kaart.tabIndex = -1
  kaart.focus({ preventScroll: true })
}
