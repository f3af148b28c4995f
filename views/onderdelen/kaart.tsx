import type { Child, PropsWithChildren } from 'hono/jsx'
import { klassen } from './klassen.ts'
import { getal } from './opmaak.ts'

interface KopProps {
  titel: string
  /** A line above the title: what kind of page this is. */
  boven?: Child
  inleiding?: Child
  /** Buttons, at the right where there is room. */
  acties?: Child
}

/** The head of a page: its only h1. */
export const Kop = ({ titel, boven, inleiding, acties, children }: PropsWithChildren<KopProps>) => (
  <header class="sr-kop">
    <div class="sr-kop__tekst">
      {boven && <p class="sr-kop__boven">{boven}</p>}
      <h1 class="ams-heading ams-heading--1">{titel}</h1>
      {inleiding && <p class="sr-kop__inleiding">{inleiding}</p>}
      {children}
    </div>
    {acties && <div class="sr-knoppen">{acties}</div>}
  </header>
)

interface KaartProps {
  titel?: Child
  /** Level of the heading: 2 by default, 3 inside a section. */
  niveau?: 2 | 3
  /** Small, next to the title: a link, a label, a button. */
  acties?: Child
  id?: string
  /** `rustig` is for what is beside the matter, `open` is an empty topic that asks its question. */
  soort?: 'gewoon' | 'rustig' | 'open'
}

export const Kaart = ({
  titel,
  niveau = 2,
  acties,
  id,
  soort = 'gewoon',
  children,
}: PropsWithChildren<KaartProps>) => {
  const kopId = id && titel ? `${id}-kop` : undefined
  return (
    <section
      class={klassen('sr-kaart', soort !== 'gewoon' && `sr-kaart--${soort}`)}
      id={id}
      aria-labelledby={kopId}
    >
      {(titel || acties) && (
        <div class="sr-kaart__kop">
          {titel && <Kaarttitel niveau={niveau} id={kopId} titel={titel} />}
          {acties && <div class="sr-kaart__acties">{acties}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

/** Cards or other blocks side by side; one column on a phone. */
export const Raster = ({ kolommen = 2, children }: PropsWithChildren<{ kolommen?: 2 | 3 | 4 }>) => (
  <div class={`sr-raster sr-raster--${kolommen}`}>{children}</div>
)

/** A main column with a narrower one at the right (below it on a phone). */
export const TweeKolommen = ({
  zij,
  breed,
  children,
}: PropsWithChildren<{ zij: Child; breed?: boolean }>) => (
  <div class={`sr-tweekolommen${breed ? ' sr-tweekolommen--breed' : ''}`}>
    <div class="sr-stapel">{children}</div>
    <aside class="sr-stapel">{zij}</aside>
  </div>
)

/** Blocks under each other with even space. */
export const Stapel = ({ children }: PropsWithChildren) => <div class="sr-stapel">{children}</div>

export interface Kerncijfer {
  label: Child
  waarde: Child
  /** The company of the number: of how many, since when, which range. */
  toelichting?: Child
}

export const kerncijfer = (label: Child, aantal: number, toelichting: Child): Kerncijfer => ({
  label,
  waarde: getal(aantal),
  toelichting,
})

/** A few numbers in one quiet strip, each with its company. */
export const Kerncijfers = ({ cijfers }: { cijfers: readonly Kerncijfer[] }) => (
  <dl class="sr-kerncijfers">
    {cijfers.map(({ label, waarde, toelichting }) => (
      <div class="sr-kerncijfer">
        <dt class="sr-kerncijfer__label">{label}</dt>
        <dd class="sr-kerncijfer__waarde">{waarde}</dd>
        {toelichting && <dd class="sr-kerncijfer__toelichting">{toelichting}</dd>}
      </div>
    ))}
  </dl>
)

/** Terms with their values: two columns. */
export const Gegevens = ({ rijen }: { rijen: readonly (readonly [term: Child, waarde: Child])[] }) => (
  <dl class="sr-gegevens">
    {rijen.map(([term, waarde]) => (
      <div class="sr-gegevens__rij">
        <dt>{term}</dt>
        <dd>{waarde}</dd>
      </div>
    ))}
  </dl>
)

const Kaarttitel = ({ niveau, id, titel }: { niveau: 2 | 3; id: string | undefined; titel: Child }) =>
  niveau === 2 ? (
    <h2 class="ams-heading ams-heading--3" id={id}>
      {titel}
    </h2>
  ) : (
    <h3 class="ams-heading ams-heading--4" id={id}>
      {titel}
    </h3>
  )
