import { melding } from '../woorden/meldingen.ts'
import { type Formulierstand, veldId } from './formulierstand.ts'
import { Icoon } from './icoon.tsx'

interface Props {
  stand?: Formulierstand | undefined
  /** Where a field has an id of its own: name → id. */
  ids?: Readonly<Record<string, string>>
  /** The labels by name: "Naam: vul dit in". */
  labels?: Readonly<Record<string, string>>
}

/** Stands on top of a refused form, takes the focus and links to each field. Nothing when there are no errors. */
export const Foutoverzicht = ({ stand, ids = {}, labels = {} }: Props) => {
  // What the guard at the door asks stands in its own block.
  const fouten = Object.entries(stand?.fouten ?? {}).filter(([, code]) => !code?.startsWith('deur-'))
  const algemeen = stand?.fouten['']
  if (fouten.length === 0) return null
  return (
    <div class="sr-foutoverzicht" role="alert" tabindex={-1} autofocus data-fouten>
      <Icoon naam="fout" groot />
      <div>
        <h2 class="ams-heading ams-heading--4">
          {algemeen === undefined ? 'Verbeter dit voordat u verdergaat' : melding(algemeen)}
        </h2>
        <Foutlijst fouten={fouten} ids={ids} labels={labels} />
      </div>
    </div>
  )
}

interface LijstProps {
  fouten: readonly (readonly [naam: string, code: string | undefined])[]
  ids: Readonly<Record<string, string>>
  labels: Readonly<Record<string, string>>
}

const Foutlijst = ({ fouten, ids, labels }: LijstProps) => {
  const volgorde = Object.keys(labels)
  const perVeld = fouten
    .flatMap(([naam, code]) => (naam === '' || code === undefined ? [] : [{ naam, code }]))
    .sort((een, ander) => volgorde.indexOf(een.naam) - volgorde.indexOf(ander.naam))
  if (perVeld.length === 0) return null
  return (
    <ul class="sr-foutoverzicht__lijst">
      {perVeld.map(({ naam, code }) => (
        <li>
          <a class="ams-link" href={`#${ids[naam] ?? veldId(naam)}`}>
            {labels[naam] && `${labels[naam].replace(/[?:]$/, '')}: `}
            {melding(code)}
          </a>
        </li>
      ))}
    </ul>
  )
}
