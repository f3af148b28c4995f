import type { Persoonsgegevens } from '../../events/deelnemer.ts'
import type { Deelnemerregel } from '../../projections/deelnemers.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { aantal, datumKort, getal } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Paginering } from '../onderdelen/paginering.tsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { Persoonswaarde, type Zichtbaar } from './gegevens.tsx'
import { ZOEK } from './velden.ts'

/** A row with its personal fields open; null when the person was erased. */
export interface Lijstregel extends Omit<Deelnemerregel, 'geheim'> {
  readonly gegevens: Persoonsgegevens | null
}

export interface Deelnemerlijst {
  readonly regels: readonly Lijstregel[]
  /** Of the whole organisation, without who was erased. */
  readonly totaal: number
  /** Where the next page begins. */
  readonly volgende: string | null
  /** What was searched for; null: nothing was. */
  readonly zoekterm: string | null
}

interface Props {
  readonly gebruiker: Gebruiker
  readonly lijst: Deelnemerlijst
  readonly magBewerken: boolean
  readonly opdrachtId: string
}

/** The people of the own organisation who take part. Searching is a form that leaves nothing in the address. */
export const Deelnemerspagina = ({ gebruiker, lijst, magBewerken, opdrachtId }: Props) => (
  <Bladzijde
    titel="Deelnemers"
    inleiding="Mensen die meedoen aan uw casussen. Het register kent hen bij een pseudoniem; wat u van hen noteert is versleuteld en blijft binnen uw organisatie."
    acties={magBewerken && <Nieuw />}
    actief="/deelnemers"
    gebruiker={gebruiker}
  >
    {lijst.totaal === 0 && lijst.regels.length === 0 && lijst.zoekterm === null ? (
      <Kaart>
        <LeegStaat icoon="persoon" titel="Er zijn nog geen deelnemers" actie={magBewerken && <Nieuw />}>
          Schrijf iemand in om te volgen hoe het met die persoon gaat, van trede tot trede.
        </LeegStaat>
      </Kaart>
    ) : (
      <>
        <Zoekkaart zoekterm={lijst.zoekterm} opdrachtId={opdrachtId} />
        <Lijst lijst={lijst} />
      </>
    )}
  </Bladzijde>
)

const Nieuw = () => (
  <KnopLink href="/deelnemers/nieuw" soort="primair" icoon="maak">
    Deelnemer inschrijven
  </KnopLink>
)

const Zoekkaart = ({ zoekterm, opdrachtId }: { zoekterm: string | null; opdrachtId: string }) => (
  <Kaart>
    <search>
      <Formulier
        naar="/deelnemers/zoekresultaten"
        opdrachtId={opdrachtId}
        velden={ZOEK}
        waarden={{ zoek: zoekterm }}
      >
        <div class="sr-knoppen">
          <Knop icoon="zoek">Zoeken</Knop>
          {zoekterm !== null && (
            <KnopLink href="/deelnemers" soort="tertiair">
              Toon alle deelnemers
            </KnopLink>
          )}
        </div>
      </Formulier>
    </search>
  </Kaart>
)

const Lijst = ({ lijst: { regels, totaal, volgende, zoekterm } }: { lijst: Deelnemerlijst }) => (
  <Kaart
    id="lijst"
    titel={
      zoekterm === null
        ? aantal(totaal, 'deelnemer', 'deelnemers')
        : `${getal(regels.length)} gevonden van ${aantal(totaal, 'deelnemer', 'deelnemers')}`
    }
  >
    {regels.length === 0 ? (
      <LeegStaat icoon="zoek" titel="Niemand gevonden">
        Zoek op een deel van de naam, of op het pseudoniem.
      </LeegStaat>
    ) : (
      <Tabel
        bijschrift="Deelnemers met hun eigen kenmerk, roepnaam en trajecten"
        rijen={regels}
        kolommen={KOLOMMEN}
      />
    )}
    {volgende !== null && <Paginering volgende={`/deelnemers?na=${volgende}`} />}
  </Kaart>
)

const KOLOMMEN: readonly Kolom<Lijstregel>[] = [
  {
    kop: 'Pseudoniem',
    naam: true,
    cel: ({ deelnemerId, pseudoniem, fictief }) => (
      <>
        <a class="ams-link" href={`/deelnemers/${deelnemerId}`}>
          {pseudoniem}
        </a>{' '}
        {fictief === 1 && <Label toon="aandacht">fictief</Label>}
      </>
    ),
  },
  {
    kop: 'Eigen kenmerk',
    cel: ({ gegevens }) => <Persoonswaarde waarde={waardeVan(gegevens, 'eigenKenmerk')} />,
  },
  { kop: 'Roepnaam', cel: ({ gegevens }) => <Persoonswaarde waarde={waardeVan(gegevens, 'roepnaam')} /> },
  { kop: 'Trajecten', cel: (regel) => trajectzin(regel) },
  { kop: 'Ingeschreven', getal: true, cel: ({ ingeschrevenOp }) => datumKort(ingeschrevenOp) },
]

const waardeVan = (gegevens: Persoonsgegevens | null, veld: keyof Persoonsgegevens): Zichtbaar =>
  gegevens === null ? 'GEWIST' : gegevens[veld]

const trajectzin = ({ trajecten, lopend, gewistOp }: Lijstregel): string => {
  if (trajecten === 0) return 'nog geen'
  if (gewistOp !== null) return getal(trajecten)
  if (lopend === 0) return `${getal(trajecten)} beëindigd`
  return lopend === trajecten ? `${getal(lopend)} lopend` : `${getal(lopend)} lopend van ${getal(trajecten)}`
}
