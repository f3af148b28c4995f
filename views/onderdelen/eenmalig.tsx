import type { Child } from 'hono/jsx'
import { Codeblok } from './codeblok.tsx'
import { Melding } from './melding.tsx'

interface Props {
  /** What it is: "Link", "Sleutel". */
  titel: string
  /** Null: the form came in twice, and the first answer showed it. */
  geheim: string | null
  /** What to do with it. */
  uitleg: Child
  /** What to do when it was not copied the first time. */
  gemist: Child
}

/** A secret that is shown now and never again. */
export const Eenmalig = ({ titel, geheim, uitleg, gemist }: Props) =>
  geheim === null ? (
    <Melding soort="let-op" titel="Dit stond hier één keer">
      <p>{gemist}</p>
    </Melding>
  ) : (
    <>
      <Melding soort="let-op" titel="Kopieer dit nu: u ziet het maar één keer">
        <p>{uitleg}</p>
      </Melding>
      <Codeblok id="eenmalig" titel={titel} code={geheim} />
    </>
  )
