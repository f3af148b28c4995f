interface Props {
  aantal: number
  totaal: number
  /** What is counted, in the plural. */
  wat?: string
  /** In lists: only the meter and the numbers. */
  compact?: boolean
}

/** How much of it is filled in: `3 van 8`, with as many filled steps. */
export const Volledigheid = ({ aantal, totaal, wat = 'onderwerpen ingevuld', compact }: Props) => (
  <span class="sr-volledig">
    <svg width={String(totaal * 9 - 2)} height="16" aria-hidden="true">
      {Array.from({ length: totaal }, (_, plaats) => (
        <Trede plaats={plaats} totaal={totaal} vol={plaats < aantal} />
      ))}
    </svg>
    <span>
      <strong>
        {aantal}
        <span aria-hidden="true">/</span>
        <span class="ams-visually-hidden"> van </span>
        {totaal}
      </strong>
      <span class={compact ? 'ams-visually-hidden' : 'sr-volledig__wat'}> {wat}</span>
    </span>
  </span>
)

/** Steps that rise: filled or open, so the meter reads without colour too. */
const Trede = ({ plaats, totaal, vol }: { plaats: number; totaal: number; vol: boolean }) => {
  const hoogte = 5 + (plaats * 10) / Math.max(totaal - 1, 1)
  const plek = {
    x: String(plaats * 9 + 0.5),
    y: (15.5 - hoogte).toFixed(2),
    width: '6',
    height: hoogte.toFixed(2),
  }
  return <rect class={vol ? 'sr-trede sr-trede--vol' : 'sr-trede'} rx="1.5" {...plek} />
}

interface VoortgangProps {
  /** What is going on: "Rijen gecontroleerd". */
  label: string
  gedaan: number
  totaal?: number | undefined
  id?: string
}

/** Long work. Without a total the bar says only that it goes on. */
export const Voortgang = ({ label, gedaan, totaal, id }: VoortgangProps) => (
  <div class="sr-voortgang" id={id}>
    <p id={id && `${id}-label`}>
      {label}: {gedaan}
      {totaal !== undefined && ` van ${totaal}`}
    </p>
    <progress
      class="sr-voortgang__balk"
      aria-label={label}
      value={totaal === undefined ? undefined : gedaan}
      max={totaal}
    />
  </div>
)
