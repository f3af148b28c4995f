import { bevatBsn } from '../../events/bsn.ts'
import { gelukt, NA_VERZOEK, NA_WISSEL } from './verzoek.ts'

/**
 * What is typed in `form[data-bewaar="key"]` survives leaving the page: kept in this browser, put back with a notice,
 * wiped after a successful save, and never older than a week. Hidden fields, files and passwords are not kept, nor what the
 * register never keeps.
 */

interface Concept {
  op: number
  velden: [naam: string, waarde: string][]
  verstuurd?: boolean
}

const VOORVOEGSEL = 'concept:'
const WEEK = 7 * 24 * 60 * 60 * 1000

export function bewaarConcepten(): void {
  ruimOp()
  zetTerug(document)
  luisterNaarTypen()
  luisterNaarVersturen()
}

/** A sent draft was saved, unless this page says that something was wrong. Old ones go anyway. */
function ruimOp(): void {
  const mislukt = document.querySelector('[data-fouten], [data-mislukt]') !== null
  for (const sleutel of sleutels()) {
    const concept = lees(sleutel)
    if (!concept || Date.now() - concept.op > WEEK || (concept.verstuurd && !mislukt))
      localStorage.removeItem(sleutel)
    else if (concept.verstuurd) schrijf(sleutel, { ...concept, verstuurd: false })
  }
}

/** Forms that had their draft back: someone may be typing in them while another part of the page is swapped. */
const teruggezet = new WeakMap<HTMLFormElement, string>()

function zetTerug(binnen: ParentNode): void {
  for (const formulier of binnen.querySelectorAll<HTMLFormElement>('form[data-bewaar]')) {
    if (teruggezet.get(formulier) === sleutelVan(formulier)) continue
    teruggezet.set(formulier, sleutelVan(formulier))
    const concept = lees(sleutelVan(formulier))
    if (!concept || formulier.querySelector('[data-fouten]')) continue
    if (vul(formulier, concept.velden)) meld(formulier)
  }
}

function luisterNaarTypen(): void {
  let wacht: ReturnType<typeof setTimeout> | undefined
  const bewaar = ({ target }: Event) => {
    const formulier = target instanceof Element ? target.closest<HTMLFormElement>('form[data-bewaar]') : null
    if (!formulier) return
    clearTimeout(wacht)
    wacht = setTimeout(
      () => schrijf(sleutelVan(formulier), { op: Date.now(), velden: velden(formulier) }),
      250,
    )
  }
  document.addEventListener('input', bewaar)
  document.addEventListener('change', bewaar)
  document.addEventListener('submit', () => clearTimeout(wacht), true)
}

function luisterNaarVersturen(): void {
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement) || target.dataset.bewaar === undefined) return
    schrijf(sleutelVan(target), { op: Date.now(), velden: velden(target), verstuurd: true })
  })
  document.addEventListener(NA_VERZOEK, (gebeurtenis) => {
    const { target } = gebeurtenis
    if (!(target instanceof HTMLFormElement) || target.dataset.bewaar === undefined) return
    const concept = lees(sleutelVan(target))
    // A live preview of the same form is no save.
    if (!concept?.verstuurd) return
    // A refusal keeps the draft.
    if (gelukt(gebeurtenis)) localStorage.removeItem(sleutelVan(target))
    else schrijf(sleutelVan(target), { ...concept, verstuurd: false })
  })
  document.addEventListener(NA_WISSEL, () => zetTerug(document))
}

const velden = (formulier: HTMLFormElement): [string, string][] =>
  bewaarbaar(formulier).flatMap((element): [string, string][] => {
    if (element instanceof HTMLInputElement && /radio|checkbox/.test(element.type) && !element.checked)
      return []
    return bevatBsn(element.value) ? [] : [[element.name, element.value]]
  })

type Veld = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const bewaarbaar = (formulier: HTMLFormElement): Veld[] =>
  [...formulier.elements].filter(
    (element): element is Veld =>
      (element instanceof HTMLInputElement && !/hidden|file|password|submit|button/.test(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  )

/** Says whether anything differs from what the page brought. */
function vul(formulier: HTMLFormElement, bewaard: readonly [string, string][]): boolean {
  let anders = false
  for (const element of bewaarbaar(formulier)) {
    const waarden = bewaard.filter(([naam]) => naam === element.name).map(([, waarde]) => waarde)
    if (element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)) {
      const aan = waarden.includes(element.value)
      anders ||= aan !== element.checked
      element.checked = aan
    } else if (waarden[0] !== undefined && waarden[0] !== element.value) {
      anders = true
      element.value = waarden[0]
    }
  }
  return anders
}

function meld(formulier: HTMLFormElement): void {
  const sjabloon = document.getElementById('concept-melding')
  if (!(sjabloon instanceof HTMLTemplateElement) || formulier.querySelector('[data-wis-concept]')) return
  formulier.prepend(sjabloon.content.cloneNode(true))
  formulier.querySelector('[data-wis-concept]')?.addEventListener('click', () => {
    localStorage.removeItem(sleutelVan(formulier))
    formulier.reset()
    formulier.querySelector('[data-wis-concept]')?.closest('.sr-melding')?.remove()
  })
}

const sleutelVan = (formulier: HTMLFormElement): string => VOORVOEGSEL + (formulier.dataset.bewaar ?? '')

const sleutels = (): string[] =>
  Object.keys(localStorage).filter((sleutel) => sleutel.startsWith(VOORVOEGSEL))

function lees(sleutel: string): Concept | undefined {
  try {
    const tekst = localStorage.getItem(sleutel)
    return tekst === null ? undefined : JSON.parse(tekst)
  } catch {
    return undefined
  }
}

function schrijf(sleutel: string, concept: Concept): void {
  try {
    localStorage.setItem(sleutel, JSON.stringify(concept))
  } catch {
    // A full or forbidden store only means that nothing is kept.
  }
}
