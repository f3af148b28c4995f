import { Icoon } from './icoon.tsx'

interface Props {
  vorige?: string | undefined
  volgende?: string | undefined
  /** What is shown now: `1 tot 25 van 312 casussen`. */
  tekst?: string
}

/** Keyset paging: earlier and later only, for page numbers would lie while others write. */
export const Paginering = ({ vorige, volgende, tekst }: Props) => (
  <nav class="sr-paginering" aria-label="Bladeren">
    {vorige && (
      <a class="sr-paginering__link" href={vorige} rel="prev">
        <Icoon naam="links" />
        Vorige
      </a>
    )}
    {tekst && <span class="sr-paginering__tekst">{tekst}</span>}
    {volgende && (
      <a class="sr-paginering__link" href={volgende} rel="next">
        Volgende
        <Icoon naam="rechts" />
      </a>
    )}
  </nav>
)
