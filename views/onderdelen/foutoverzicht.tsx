import { melding } from '../woorden/meldingen.ts'
import { type Formulierstand, veldId } from './formulierstand.ts'
import { Icoon } from './icoon.tsx'

/** A field as the messages on top of a form know it. */
export interface Naamveld {
  readonly naam: string
  readonly label: string
  /** Where it has an id of its own. */
  readonly id?: string | undefined
  /** What is missing when it was left empty: `Vul in hoe de casus heet.` */
  readonly leeg?: string | undefined
}

interface Props {
  stand?: Formulierstand | undefined
  velden?: readonly Naamveld[]
}

/** Stands on top of a refused form, takes the focus and links to each field. Nothing when there are no errors. */
export const Foutoverzicht = ({ stand, velden = [] }: Props) => {
  // What the guard at the door asks stands in its own block.
  const fouten = Object.entries(stand?.fouten ?? {}).flatMap(([naam, code]) =>
    code === undefined || code.startsWith('deur-') ? [] : [{ veld: veldVan(velden, naam), code }],
  )
  if (fouten.length === 0) return null
  const algemeen = fouten.find(({ veld }) => veld === undefined)
  return (
    <div class="sr-foutoverzicht" role="alert" tabindex={-1} autofocus data-fouten>
      <Icoon naam="fout" groot />
      <div>
        <h2 class="ams-heading ams-heading--4">
          {algemeen ? melding(algemeen.code) : 'Verbeter dit voordat u verdergaat'}
        </h2>
        <Foutlijst
          stand={stand}
          regels={velden.flatMap((een) => fouten.filter(({ veld }) => veld === een))}
        />
      </div>
    </div>
  )
}

/** What is wrong with a group of fields stands at its first; what is about no field here is about the whole form. */
const veldVan = (velden: readonly Naamveld[], naam: string): Naamveld | undefined =>
  velden.find((veld) => veld.naam === naam) ??
  velden.find((veld) => naam !== '' && veld.naam.startsWith(`${naam}.`))

interface Regel {
  veld: Naamveld | undefined
  code: string
}

const Foutlijst = ({ stand, regels }: { stand: Formulierstand | undefined; regels: readonly Regel[] }) =>
  regels.length === 0 ? null : (
    <ul class="sr-foutoverzicht__lijst">
      {regels.map(
        ({ veld, code }) =>
          veld && (
            <li>
              <a class="ams-link" href={`#${veld.id ?? veldId(veld.naam)}`}>
                {foutzin(veld, code, stand)}
              </a>
            </li>
          ),
      )}
    </ul>
  )

const foutzin = ({ naam, label, leeg }: Naamveld, code: string, stand: Formulierstand | undefined): string =>
  leeg !== undefined && isLeeg(code, stand?.invoer[naam])
    ? leeg
    : label === ''
      ? melding(code)
      : `${zonderTeken(label)}: ${melding(code)}`

/** Was this left empty, and does its code not say itself what to choose? */
const isLeeg = (code: string, getypt: Formulierstand['invoer'][string]): boolean =>
  code === 'verplicht' ||
  (!code.startsWith('kies-') &&
    [getypt].flat().every((waarde) => waarde === undefined || waarde.trim() === ''))

/** A label without the question mark or colon at its end. */
export const zonderTeken = (label: string): string => label.replace(/[?:]$/, '')
