import type { PropsWithChildren } from 'hono/jsx'
import type { Casusstatus } from '../../events/waarden.ts'
import type { Icoonnaam } from './iconen.ts'
import { Icoon } from './icoon.tsx'

export type Toon = 'neutraal' | 'info' | 'goed' | 'aandacht' | 'fout'

interface LabelProps {
  toon?: Toon
  icoon?: Icoonnaam
}

/** A word in a soft box: a route, a level, a kind. The word carries the meaning, the colour only helps. */
export const Label = ({ toon = 'neutraal', icoon, children }: PropsWithChildren<LabelProps>) => (
  <span class={`sr-label sr-label--${toon}`}>
    {icoon && <Icoon naam={icoon} />}
    {children}
  </span>
)

/** Labels behind each other, wrapping. */
export const Labels = ({ children }: PropsWithChildren) => <span class="sr-labels">{children}</span>

const STATUS: Readonly<Record<Casusstatus, readonly [Toon, Icoonnaam]>> = {
  CONCEPT: ['neutraal', 'concept'],
  VASTGESTELD: ['info', 'vastgesteld'],
  IN_UITVOERING: ['goed', 'speel'],
  ONDERBROKEN: ['aandacht', 'onderbroken'],
  AFGEROND: ['neutraal', 'gereed'],
  OVERGEDRAGEN: ['info', 'rechts'],
  BEEINDIGD: ['neutraal', 'stop'],
  GEARCHIVEERD: ['neutraal', 'slot'],
  INGETROKKEN: ['fout', 'dicht'],
}

/** The status of a casus, with its own icon; its word is the child (from views/woorden/termen.ts). */
export const Statusbadge = ({ status, children }: PropsWithChildren<{ status: Casusstatus }>) => {
  const [toon, icoon] = STATUS[status]
  return (
    <Label toon={toon} icoon={icoon}>
      {children}
    </Label>
  )
}
