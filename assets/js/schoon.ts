import { gelukt, NA_VERZOEK, NA_WISSEL } from './verzoek.ts'

/** A form that stays on the page after it was saved begins anew: a swap in place keeps what was typed and chosen in it. */
export function schoneFormulieren(): void {
  const verstuurd = new WeakSet<HTMLFormElement>()
  const opgeslagen = new Set<HTMLFormElement>()
  document.addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement && target.method === 'post') verstuurd.add(target)
  })
  document.addEventListener(NA_VERZOEK, (gebeurtenis) => {
    const { target } = gebeurtenis
    // A live preview of the same form is no save.
    if (!(target instanceof HTMLFormElement) || !verstuurd.delete(target)) return
    if (gelukt(gebeurtenis)) opgeslagen.add(target)
  })
  document.addEventListener(NA_WISSEL, () => {
    for (const formulier of opgeslagen) formulier.reset()
    opgeslagen.clear()
  })
}
