import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { APITEKST, type Datasetnaam } from './teksten.ts'

interface Props {
  readonly gebruiker: Gebruiker
  readonly datasets: readonly Datasetnaam[]
  readonly positie: number
  /** May look at API keys. */
  readonly magSleutels: boolean
}

/** The catalogue: which data sets there are and how to get at them. */
export const Onderzoekpagina = ({ gebruiker, datasets, positie, magSleutels }: Props) => (
  <Bladzijde
    titel="Onderzoek"
    actief="/onderzoek"
    gebruiker={gebruiker}
    inleiding="Haal de gegevens op zoals ze in het register staan, met bij elke kolom wat zij betekent. Wat u hier ziet en wat u ophaalt zijn dezelfde rijen."
    acties={
      <>
        <KnopLink href="/onderzoek/api" icoon="lijst">
          Over de API
        </KnopLink>
        {magSleutels && (
          <KnopLink href="/apisleutels" icoon="slot">
            API-sleutels
          </KnopLink>
        )}
      </>
    }
  >
    {datasets.map((naam) => (
      <Kaart titel={<a href={`/onderzoek/${naam}`}>{APITEKST.datasets[naam].titel}</a>} id={naam}>
        <p class="sr-tekst">{APITEKST.datasets[naam].omschrijving}</p>
        <Downloads naam={naam} />
      </Kaart>
    ))}
    <Kaart titel="Goed om te weten" soort="rustig">
      <ul class="ams-unordered-list sr-tekst">
        <li>
          Rijen met <strong>fictief = true</strong> zijn verzonnen voorbeelden. Laat ze weg uit onderzoek.
        </li>
        <li>Een lege cel is niet gemeten of nog niet ingevuld. Het is nooit nul.</li>
        <li>
          Een SROI-verhouding staat nooit alleen: laag, hoog, n en de sterkste aannames staan in dezelfde rij.
        </li>
        <li>Prognoses en realisaties worden nooit opgeteld of vervangen.</li>
        <li>
          Het register staat nu op positie <strong>{positie}</strong> van het log. Noem die positie en de
          datum als u ernaar verwijst.
        </li>
      </ul>
    </Kaart>
  </Bladzijde>
)

export const Downloads = ({ naam }: { naam: Datasetnaam }) => (
  <Knoppen>
    <KnopLink href={`/onderzoek/${naam}`} icoon="lijst">
      Kolommen en voorbeelden
    </KnopLink>
    <KnopLink href={`/api/v1/${naam}?formaat=csv`} icoon="download" download>
      CSV
    </KnopLink>
    <KnopLink href={`/api/v1/${naam}?formaat=ndjson`} icoon="download" download>
      NDJSON
    </KnopLink>
    <KnopLink href={`/api/v1/${naam}`} icoon="lijst">
      JSON
    </KnopLink>
  </Knoppen>
)
