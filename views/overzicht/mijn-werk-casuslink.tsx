import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import { Label } from '../onderdelen/label.tsx'

export type Casusnaam = Pick<Casusoverzichtrij, 'casusId' | 'naam' | 'fictief'>

/** The dossier, or one card of it. */
export const naarCasus = (casusId: string, kaart = ''): string =>
  `/casussen/${casusId}${kaart && `#${kaart}`}`

export const Casuslink = ({ casusId, naam, fictief, kaart = '' }: Casusnaam & { kaart?: string }) => (
  <>
    <a class="ams-link" href={naarCasus(casusId, kaart)}>
      {naam}
    </a>
    {fictief && (
      <>
        {' '}
        <Label>fictief</Label>
      </>
    )}
  </>
)
