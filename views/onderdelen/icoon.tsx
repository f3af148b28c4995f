import { html } from 'hono/html'
import { bestand } from './bestanden.ts'
import type { Icoonnaam } from './iconen.ts'
import { klassen } from './klassen.ts'

interface Props {
  naam: Icoonnaam
  /** Only when the icon stands alone; next to text it is decoration. */
  titel?: string
  groot?: boolean
  class?: string
}

export const Icoon = ({ naam, titel, groot, class: extra }: Props) => {
  const maat = groot ? '24' : '18'
  const href = `${bestand('iconen.svg')}#${naam}`
  const vorm = klassen('sr-icoon', extra)
  if (!titel) return sier(href, maat, vorm)
  return (
    <svg role="img" class={vorm} width={maat} height={maat}>
      <title>{titel}</title>
      <use href={href} />
    </svg>
  )
}

const gemaakt = new Map<string, ReturnType<typeof html>>()

/** A page holds some sixty of these: as text, which is made once, they cost next to nothing. */
const sier = (href: string, maat: string, vorm: string) => {
  const sleutel = `${href} ${maat} ${vorm}`
  let svg = gemaakt.get(sleutel)
  if (!svg) {
    svg = html`<svg aria-hidden="true" class="${vorm}" width="${maat}" height="${maat}"><use href="${href}"></use></svg>`
    gemaakt.set(sleutel, svg)
  }
  return svg
}
