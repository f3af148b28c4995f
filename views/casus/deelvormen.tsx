import type { Child } from 'hono/jsx'
import { adresVan, type Deel, formulierVan, type Velden } from '../../events/vouw.ts'
import type { Invulling } from '../onderdelen/veldenlijst.tsx'
import { Bewerkformulier, Bewerklink, Knopformulier, Verval } from './bewerken.tsx'
import type { Deelbeeld } from './deelbeeld.ts'
import { type Dossierbeeld, magWijzigen } from './typen.ts'

/* What every part has on the dossier: its form, its withdrawal, and the list of what was withdrawn. */

interface Basis {
  beeld: Dossierbeeld
  deel: Deel
  van: Deelbeeld
}

interface FormulierProps extends Basis {
  knop?: string
  boven?: Child
  eigen?: Invulling['eigen']
  /** What stood there, where that is not what the dossier keeps under the key of the part. */
  waarden?: object | null
}

/** Is the form of this part open? */
export const isOpen = ({ bewerk }: Pick<Dossierbeeld, 'bewerk'>, deel: Deel): boolean =>
  bewerk === formulierVan(deel)

/** The form of one new thing of a list, or of what is filled in: the latter with what stands there. */
export const Deelformulier = ({
  beeld,
  deel,
  van,
  waarden = standVan(beeld, deel),
  ...rest
}: FormulierProps) => (
  <Bewerkformulier
    beeld={beeld}
    sleutel={formulierVan(deel)}
    pad={adresVan(deel)}
    kaart={van.kaart}
    velden={van.velden}
    waarden={waarden}
    stondErAl={waarden !== null}
    {...rest}
  />
)

const standVan = ({ dossier }: Dossierbeeld, { vorm, sleutel }: Deel): object | null =>
  vorm === 'enkel' ? (dossier[sleutel as keyof typeof dossier] as object | null) : null

interface DingProps extends Basis {
  /** One thing of the list. */
  een: object
  /** The thing itself in a few words, for who cannot see where this stands. */
  wat: string
}

const idVan = ({ idveld }: Deel, een: object): string => String((een as Velden)[idveld ?? ''])

export const Deelverval = ({ beeld, deel, een, wat }: Omit<DingProps, 'van'>) => (
  <Verval
    beeld={beeld}
    onderdeel={idVan(deel, een)}
    pad={`${adresVan(deel)}/${idVan(deel, een)}/verval`}
    wat={wat}
  />
)

export const Herstel = ({ beeld, deel, een }: Omit<DingProps, 'van' | 'wat'>) =>
  magWijzigen(beeld) ? (
    <Knopformulier beeld={beeld} pad={`${adresVan(deel)}/${idVan(deel, een)}/herstel`} soort="tertiair" klein>
      Herstel
    </Knopformulier>
  ) : null

interface VervallenProps<Een> extends Basis {
  alle: readonly Een[]
  tekst: (een: Een) => string
  /** Beside each. */
  bij?: Child
}

/** What was withdrawn, each with the way back. */
export const Vervallen = <Een extends { readonly vervallen: boolean }>({
  beeld,
  deel,
  van,
  alle,
  tekst,
  bij,
}: VervallenProps<Een>) => {
  const vervallen = alle.filter((een) => een.vervallen)
  return vervallen.length === 0 ? null : (
    <details class="sr-meer">
      <summary>
        Vervallen {van.meervoud} ({vervallen.length})
      </summary>
      <ul class="sr-lijst">
        {vervallen.map((een) => (
          <li>
            <span class="sr-doorgehaald">{tekst(een)}</span> <Herstel beeld={beeld} deel={deel} een={een} />
            {bij && <> {bij}</>}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface LijstProps<Een> extends Basis {
  kop: string
  /** Opens the form of a new one. */
  knop: string
  alle: readonly Een[]
  /** One in a few words. */
  tekst: (een: Een) => string
  toon: (een: Een) => Child
  eigen?: Invulling['eigen']
}

/** A list within a card: its heading, each with its withdrawal, the form of a new one, and what was withdrawn. */
export const Deellijst = <Een extends { readonly vervallen: boolean }>(props: LijstProps<Een>) => {
  const { beeld, deel, van, kop, knop, alle, tekst, toon, eigen } = props
  const geldig = alle.filter(({ vervallen }) => !vervallen)
  const open = isOpen(beeld, deel)
  return (
    <div class="sr-deel">
      <div class="sr-deel__kop">
        <h3>{kop}</h3>
        <Bewerklink beeld={beeld} sleutel={formulierVan(deel)} kaart={van.kaart}>
          {knop}
        </Bewerklink>
      </div>
      {geldig.length === 0 && !open && <p class="sr-afwezig">nog niet ingevuld</p>}
      <ul class="sr-lijst">
        {geldig.map((een) => (
          <li>
            {toon(een)}
            <Deelverval beeld={beeld} deel={deel} een={een} wat={tekst(een)} />
          </li>
        ))}
      </ul>
      {open && <Deelformulier beeld={beeld} deel={deel} van={van} {...(eigen && { eigen })} />}
      <Vervallen beeld={beeld} deel={deel} van={van} alle={alle} tekst={tekst} />
    </div>
  )
}
