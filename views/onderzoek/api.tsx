import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Codeblok } from '../onderdelen/codeblok.tsx'
import { Gegevens, Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Sleutelverwijzing } from '../onderdelen/sleutelverwijzing.tsx'
import { type Parameter, Parametertabel } from './parametertabel.tsx'
import { SLEUTELVARIABELE } from './sleutelvariabele.ts'
import { APITEKST } from './teksten.ts'

export interface Adres {
  readonly pad: string
  readonly samenvatting: string
  readonly parameters: readonly Parameter[]
}

interface Props {
  readonly gebruiker: Gebruiker
  readonly adressen: readonly Adres[]
  readonly oorsprong: string
  readonly versie: string
  readonly magSleutels: boolean
}

/** The readable side of the OpenAPI description: made from the same document. */
export const Onderzoekapipagina = ({ gebruiker, adressen, ...props }: Props) => (
  <Bladzijde
    titel="De API"
    actief="/onderzoek"
    gebruiker={gebruiker}
    kruimels={[{ naam: 'Onderzoek', href: '/onderzoek' }]}
    inleiding={APITEKST.info.description}
    acties={
      <KnopLink href="/api/v1/openapi.json" icoon="lijst">
        OpenAPI 3.1
      </KnopLink>
    }
  >
    <Kaart titel="Zo werkt het" id="zo">
      <Werkwijze {...props} />
      <Codeblok id="bladeren" titel="Alle bladzijden in Python" code={bladerFragment(props.oorsprong)} />
    </Kaart>
    {adressen.map(({ pad, samenvatting, parameters }) => (
      <Kaart titel={<code>{`GET ${pad}`}</code>} niveau={3}>
        <p>{samenvatting}</p>
        {parameters.length > 0 && (
          <Parametertabel bijschrift={`Parameters van ${pad}`} parameters={parameters} />
        )}
      </Kaart>
    ))}
  </Bladzijde>
)

const Werkwijze = ({ oorsprong, versie, magSleutels }: Omit<Props, 'gebruiker' | 'adressen'>) => (
  <Gegevens
    rijen={[
      ['Adres', <code>{`${oorsprong}/api/v1`}</code>],
      ['Versie', versie],
      [
        'Toegang',
        <>
          Stuur een <Sleutelverwijzing magSleutels={magSleutels} /> mee in de kop{' '}
          <code>Authorization: Bearer</code>. Zo’n sleutel leest alleen wat voor onderzoek is gedeeld.
        </>,
      ],
      [
        'Hoe vaak',
        'De koppen RateLimit-Limit, RateLimit-Remaining en RateLimit-Reset zeggen hoe vaak het nog mag. Bij 429 zegt Retry-After hoeveel seconden u wacht.',
      ],
      ['Formaten', 'JSON, CSV en NDJSON: kies met ?formaat= of met de kop Accept.'],
      [
        'Bladeren',
        'Volg het adres in “volgende” (of de kop Link met rel="next") tot het er niet meer is. Nieuwe rijen komen achteraan: u mist er geen en ziet er geen dubbel.',
      ],
      ['Alles ineens', 'CSV en NDJSON zonder limiet geven alle rijen.'],
      ['Niets nieuws', 'Stuur de ETag mee als If-None-Match: 304 betekent dat er niets veranderd is.'],
      ['Fouten', 'application/problem+json met in invalidParams de parameter, een code en een zin.'],
    ]}
  />
)

const bladerFragment = (oorsprong: string): string => `import json, os, urllib.request

koppen = {"Authorization": "Bearer " + os.environ["${SLEUTELVARIABELE}"]}
adres, rijen = "${oorsprong}/api/v1/sroi-analyses?limiet=100", []
while adres:
    vraag = urllib.request.Request(adres, headers=koppen)
    with urllib.request.urlopen(vraag) as antwoord:
        blad = json.load(antwoord)
    rijen += blad["resultaten"]
    adres = blad["volgende"]
print(len(rijen), "analyses")`
