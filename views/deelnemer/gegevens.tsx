import { isVersleuteld, type Persoonlijk } from '../../events/persoonlijk.ts'

/** A personal value as a page gets it: open, sealed for ever, or of somebody who was erased. */
export type Zichtbaar = Persoonlijk<string> | 'GEWIST' | null

/** A personal value, or the words for its absence. Erased is another thing than never filled in. */
export const Persoonswaarde = ({ waarde }: { waarde: Zichtbaar }) => {
  if (waarde === null) return <span class="sr-afwezig">nog niet ingevuld</span>
  if (waarde === 'GEWIST' || isVersleuteld(waarde)) return <span class="sr-onthouden">gewist</span>
  return <>{waarde}</>
}

/** Free text that was noted of a person; nothing at all when there was none. */
export const Toelichting = ({ tekst }: { tekst: Persoonlijk<string> | null }) =>
  tekst === null ? null : (
    <span class="sr-onderregel">
      <Persoonswaarde waarde={tekst} />
    </span>
  )
