import { Icoon } from './icoon.tsx'

interface Props {
  id: string
  /** What it is: "R", "Python", "Citaat". */
  titel: string
  code: string
}

/** Text to take along, with a copy button where there is script. */
export const Codeblok = ({ id, titel, code }: Props) => (
  <figure class="sr-code">
    <figcaption class="sr-code__kop">
      {titel}
      <Kopieerknop van={id} />
    </figcaption>
    <pre class="sr-code__tekst">
      <code id={id}>{code}</code>
    </pre>
  </figure>
)

/** Copies the text of the element with this id; hidden without script. */
export const Kopieerknop = ({ van, children = 'Kopieer' }: { van: string; children?: string }) => (
  <button
    class="ams-button ams-button--tertiary sr-knop sr-knop--klein sr-kopieer"
    type="button"
    data-kopieer={van}
    data-gekopieerd="Gekopieerd"
  >
    <Icoon naam="kopieer" />
    <span>{children}</span>
  </button>
)
