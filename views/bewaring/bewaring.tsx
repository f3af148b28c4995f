import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { aantal, datum, hoofdletter } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'

export interface Bewaarregel {
  readonly id: string
  /** Name of the casus or pseudonym; null: not for this reader. */
  readonly naam: string | null
  readonly eigenaar: string | null
  readonly eindOp: string
  readonly bewaarTot: string
}

export interface Bewaarlijst {
  /** The term; null: none was set. */
  readonly maanden: number | null
  readonly regels: readonly Bewaarregel[]
}

interface Props {
  readonly casussen: Bewaarlijst
  readonly deelnemers: Bewaarlijst
  readonly vandaag: string
  readonly magArchiveren: boolean
  readonly magWissen: boolean
  readonly magInstellen: boolean
  /** A casus was archived a moment ago. */
  readonly gearchiveerd: boolean
  readonly gebruiker: Gebruiker
}

/** What is kept long enough: shown before it happens, decided by a person. */
export const BewaringPagina = (props: Props) => (
  <Bladzijde
    titel="Bewaren en wissen"
    actief="/bewaring"
    gebruiker={props.gebruiker}
    inleiding="Wat in de komende 90 dagen aan het eind van zijn bewaartermijn komt, of daar al voorbij is. Er gaat niets vanzelf weg: u beslist."
    acties={props.magInstellen && <KnopLink href={TERMIJNEN}>Bewaartermijnen</KnopLink>}
  >
    {props.gearchiveerd && <Melding soort="gelukt">De casus is gearchiveerd.</Melding>}
    <Kaart titel="Casussen" id="casussen">
      <Lijst {...props} {...props.casussen} wat="na het einde van de casus" kolommen={casuskolommen(props)} />
    </Kaart>
    <Kaart titel="Deelnemers" id="deelnemers">
      <Lijst
        {...props}
        {...props.deelnemers}
        wat="na het laatste traject"
        kolommen={deelnemerkolommen(props)}
      />
    </Kaart>
  </Bladzijde>
)

const TERMIJNEN = '/organisatie/privacy#bewaartermijnen'

interface Lijstprops extends Bewaarlijst {
  /** From when the term counts. */
  readonly wat: string
  readonly kolommen: readonly Kolom<Bewaarregel>[]
  readonly magInstellen: boolean
}

const Lijst = ({ maanden, magInstellen, ...lijst }: Lijstprops) =>
  maanden === null ? (
    <LeegStaat
      icoon="tijd"
      titel="Er is nog geen bewaartermijn"
      actie={magInstellen && <KnopLink href={TERMIJNEN}>Leg een bewaartermijn vast</KnopLink>}
    />
  ) : (
    <Regels {...lijst} maanden={maanden} />
  )

const Regels = ({
  maanden,
  regels,
  wat,
  kolommen,
}: Omit<Lijstprops, 'magInstellen'> & { maanden: number }) => (
  <>
    <p class="sr-tekst sr-zacht">
      Uw organisatie bewaart dit {aantal(maanden, 'maand', 'maanden')} {wat}.
    </p>
    {regels.length === 0 ? (
      <LeegStaat icoon="gereed" titel="De komende 90 dagen hoeft er niets weg" />
    ) : (
      <Tabel bijschrift={`Wat weg mag, ${wat}`} rijen={regels} kolommen={kolommen} />
    )}
  </>
)

const casuskolommen = ({ vandaag, magArchiveren }: Props): readonly Kolom<Bewaarregel>[] => [
  {
    kop: 'Casus',
    naam: true,
    cel: ({ id, naam }) => (naam ? <a href={`/casussen/${id}`}>{naam}</a> : 'Een casus van een collega'),
  },
  { kop: 'Eigenaar', cel: ({ eigenaar }) => hoofdletter(eigenaar ?? '') },
  { kop: 'Geëindigd op', cel: ({ eindOp }) => datum(eindOp) },
  totKolom(vandaag),
  {
    kop: 'Doen',
    cel: ({ id, naam }) =>
      magArchiveren && naam ? doe(`/casussen/${id}/bewaring`, 'Archiveer') : 'Vraag het de eigenaar',
  },
]

const deelnemerkolommen = ({ vandaag, magWissen }: Props): readonly Kolom<Bewaarregel>[] => [
  {
    kop: 'Deelnemer',
    naam: true,
    cel: ({ id, naam }) => (magWissen ? <a href={`/deelnemers/${id}`}>{naam}</a> : naam),
  },
  { kop: 'Laatste dag', cel: ({ eindOp }) => datum(eindOp) },
  totKolom(vandaag),
  {
    kop: 'Doen',
    cel: ({ id }) =>
      magWissen ? doe(`/deelnemers/${id}/wissing`, 'Wis de gegevens') : 'Vraag het een collega',
  },
]

const doe = (href: string, naam: string) => (
  <KnopLink klein href={href}>
    {naam}
  </KnopLink>
)

const totKolom = (vandaag: string): Kolom<Bewaarregel> => ({
  kop: 'Bewaren tot',
  cel: ({ bewaarTot }) => (
    <>
      {datum(bewaarTot)}{' '}
      {bewaarTot < vandaag && (
        <Label toon="aandacht" icoon="tijd">
          termijn voorbij
        </Label>
      )}
    </>
  ),
})
