import { Kaart, Kop } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Pagina } from '../onderdelen/pagina.tsx'
import { melding } from '../woorden/meldingen.ts'

interface Props {
  antwoord: { status: number; code: string; velden: Readonly<Record<string, string>> }
  verzoek: string
  gebruiker: { naam: string; organisatie: string }
}

const TITEL: Readonly<Record<number, string>> = {
  400: 'Dit adres kan het register niet lezen',
  401: 'U bent niet ingelogd',
  403: 'Dat is niet uitgevoerd',
  404: 'Deze pagina is er niet',
  409: 'Iemand anders was u voor',
  413: 'Dat is te groot',
  414: 'Dat adres is te lang',
  421: 'Dat adres antwoordt niet',
  422: 'Dat kan nu niet',
  429: 'Te vaak geprobeerd',
  503: 'Nog even geduld',
}

/** What went wrong, what to do, and a way on. */
export const Foutpagina = ({ antwoord, verzoek, gebruiker }: Props) => {
  const titel = TITEL[antwoord.status] ?? 'Er ging iets mis'
  return (
    <Pagina titel={titel} gebruiker={gebruiker} mislukt>
      <Kop titel={titel} inleiding={melding(antwoord.code)} />
      <Kaart>
        {Object.keys(antwoord.velden).length > 0 && (
          <ul class="ams-unordered-list">
            {Object.entries(antwoord.velden).map(([veld, code]) => (
              <li>
                <strong>{veld}</strong>: {melding(code)}
              </li>
            ))}
          </ul>
        )}
        <div class="sr-knoppen">
          {gebruiker.naam ? (
            <KnopLink href="/">Naar mijn werk</KnopLink>
          ) : (
            <KnopLink href="/inloggen">Inloggen</KnopLink>
          )}
        </div>
        {antwoord.status === 500 && <p>Meldt u dit? Noem dan nummer {verzoek}.</p>}
      </Kaart>
    </Pagina>
  )
}
