/** `button[data-kopieer="id"]` copies the text of that element and says so in its own words. */
export function kopieerknoppen(): void {
  document.addEventListener('click', ({ target }) => {
    const knop = target instanceof Element ? target.closest<HTMLElement>('[data-kopieer]') : null
    const bron = knop && document.getElementById(knop.dataset.kopieer ?? '')
    if (knop && bron) void kopieer(knop, bron)
  })
}

async function kopieer(knop: HTMLElement, bron: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(bron.textContent ?? '')
  const tekst = knop.querySelector('span') ?? knop
  const eerder = tekst.textContent
  tekst.textContent = knop.dataset.gekopieerd ?? eerder
  setTimeout(() => {
    tekst.textContent = eerder
  }, 2000)
}
