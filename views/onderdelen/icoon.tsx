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
  const vorm = {
    class: klassen('sr-icoon', extra),
    width: maat,
    height: maat,
  }
  const teken = <use href={`${bestand('iconen.svg')}#${naam}`} />
  if (!titel)
    return (
      <svg aria-hidden="true" {...vorm}>
        {teken}
      </svg>
    )
  return (
    <svg role="img" {...vorm}>
      <title>{titel}</title>
      {teken}
    </svg>
  )
}
