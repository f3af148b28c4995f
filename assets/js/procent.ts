/** The helper scale and the number of a percentage follow each other. */
export function procentschalen(): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const groep = target.closest('[data-procent]')
    if (!groep) return
    if (target.type === 'radio') neemOver(groep, target.value)
    else kiesBij(groep, target.value)
  })
}

function neemOver(groep: Element, waarde: string): void {
  const veld = groep.querySelector<HTMLInputElement>('input[type=text]')
  if (veld && waarde !== 'anders') veld.value = waarde
}

function kiesBij(groep: Element, getypt: string): void {
  const knoppen = [...groep.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  const gekozen = knoppen.find(({ value }) => value === getypt.trim())
  const anders = knoppen.find(({ value }) => value === 'anders')
  const aan = getypt.trim() === '' ? undefined : (gekozen ?? anders)
  for (const knop of knoppen) knop.checked = knop === aan
}
