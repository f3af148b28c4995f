import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Icoonnaam } from './iconen.ts'
import { Icoon } from './icoon.tsx'

export type Meldingsoort = 'gelukt' | 'info' | 'let-op'

interface MeldingProps {
  soort?: Meldingsoort
  titel?: string
  id?: string
}

const ICOON: Readonly<Record<Meldingsoort, Icoonnaam>> = {
  gelukt: 'vastgesteld',
  info: 'info',
  'let-op': 'waarschuwing',
}

/** A quiet message at the place it is about. Errors in a form go in `Foutoverzicht`. */
export const Melding = ({ soort = 'info', titel, id, children }: PropsWithChildren<MeldingProps>) => (
  <div class={`sr-melding sr-melding--${soort}`} role={soort === 'gelukt' ? 'status' : undefined} id={id}>
    <Icoon naam={ICOON[soort]} />
    <div class="sr-melding__tekst">
      {titel && <strong class="sr-melding__titel">{titel}</strong>}
      {children}
    </div>
  </div>
)

/** Next to a button or title after a save: `Bewaard om 14.05 uur`. */
export const Bewaard = ({ children = 'Bewaard' }: PropsWithChildren) => (
  <span class="sr-bewaard" role="status">
    <Icoon naam="gereed" />
    {children}
  </span>
)

interface LeegStaatProps {
  icoon?: Icoonnaam
  titel: string
  /** The first thing to do: usually a `KnopLink`. */
  actie?: Child
}

/** What a list shows when there is nothing in it yet. */
export const LeegStaat = ({ icoon = 'lijst', titel, actie, children }: PropsWithChildren<LeegStaatProps>) => (
  <div class="sr-leeg">
    <Icoon naam={icoon} groot />
    <p class="sr-leeg__titel">{titel}</p>
    {children && <div class="sr-leeg__tekst">{children}</div>}
    {actie}
  </div>
)

interface VolgendeStapProps {
  titel: string
  actie: Child
}

/** The one thing proposed next. */
export const VolgendeStap = ({ titel, actie, children }: PropsWithChildren<VolgendeStapProps>) => (
  <section class="sr-stap" aria-label="Een volgende stap">
    <Icoon naam="stap" groot />
    <div class="sr-stap__tekst">
      <p class="sr-stap__boven">Een volgende stap</p>
      <p class="sr-stap__titel">{titel}</p>
      {children}
    </div>
    {actie}
  </section>
)
