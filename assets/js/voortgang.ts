/** Follows long work by server-sent events, and shows the page as it is when the work is done. */
export function volgVoortgang(): void {
  for (const blok of document.querySelectorAll<HTMLElement>('[data-voortgang]')) volg(blok)
}

interface Stand {
  readonly tekst: string
  readonly gedaan: number
  readonly totaal: number
}

function volg(blok: HTMLElement): void {
  const bron = new EventSource(blok.dataset.voortgang ?? '')
  bron.addEventListener('voortgang', ({ data }) => toon(blok, JSON.parse(data) as Stand))
  bron.addEventListener('klaar', () => {
    bron.close()
    location.reload()
  })
}

function toon(blok: HTMLElement, { tekst, gedaan, totaal }: Stand): void {
  const balk = blok.querySelector('progress')
  const regel = blok.querySelector('p')
  if (balk) Object.assign(balk, { max: totaal, value: gedaan })
  if (regel) regel.textContent = `${tekst}: ${gedaan} / ${totaal}`
}
