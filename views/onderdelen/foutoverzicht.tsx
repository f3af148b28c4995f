import { type Formulierstand, veldId } from './formulierstand.ts'
import { Icoon } from './icoon.tsx'

interface Props {
  stand?: Formulierstand | undefined
  /** A refusal that belongs to no single field: its sentence. */
  algemeen?: string | undefined
  /** Where a field has an id of its own: name → id. */
  ids?: Readonly<Record<string, string>>
}

/** Stands on top of a refused form, takes the focus and links to each field. Nothing when there are no errors. */
export const Foutoverzicht = ({ stand, algemeen, ids = {} }: Props) => {
  const fouten = Object.entries(stand?.fouten ?? {}).filter(([, zin]) => zin !== undefined)
  if (fouten.length === 0 && algemeen === undefined) return null
  return (
    <div class="sr-foutoverzicht" role="alert" tabindex={-1} autofocus data-fouten>
      <Icoon naam="fout" groot />
      <div>
        <h2 class="ams-heading ams-heading--4">{algemeen ?? 'Verbeter dit voordat u verdergaat'}</h2>
        {fouten.length > 0 && (
          <ul class="sr-foutoverzicht__lijst">
            {fouten.map(([naam, zin]) => (
              <li>
                <a class="ams-link" href={`#${ids[naam] ?? veldId(naam)}`}>
                  {zin}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
