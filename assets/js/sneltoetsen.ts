/** `/` goes to the search field; Escape and a click elsewhere close an open menu; unsaved forms ask before leaving. */
export function sneltoetsen(): void {
  document.addEventListener('keydown', (toets) => {
    if (toets.key === '/' && !toets.ctrlKey && !toets.metaKey && !typtErgens(toets.target)) naarZoeken(toets)
    if (toets.key === 'Escape') sluitMenus(null)
  })
  document.addEventListener('click', ({ target }) => sluitMenus(target))
  waarschuwVoorVerlies()
}

const typtErgens = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement && (doel.isContentEditable || doel.matches('input, textarea, select'))

function naarZoeken(toets: KeyboardEvent): void {
  const veld = document.getElementById('zoek')
  if (!(veld instanceof HTMLInputElement)) return
  toets.preventDefault()
  veld.focus()
  veld.select()
}

function sluitMenus(behalve: EventTarget | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]'))
    if (!(behalve instanceof Node && menu.contains(behalve))) menu.open = false
}

/** Only for forms that cannot be kept as a draft, such as an upload. */
function waarschuwVoorVerlies(): void {
  let gewijzigd = false
  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.closest('form[data-waarschuw]')) gewijzigd = true
  })
  document.addEventListener('submit', () => {
    gewijzigd = false
  })
  addEventListener('beforeunload', (vertrek) => {
    if (gewijzigd) vertrek.preventDefault()
  })
}
