import type { Casusfilter, Methodiekkolom } from '../../projections/methodiekvergelijking.ts'
import { Bereikgrafiek, type Bereikrij } from '../grafieken/bereikgrafiek.tsx'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { aantal, datum, getal } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import type { SroiUitkomst } from '../onderdelen/sroibereik.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { Velden } from '../onderdelen/veldenlijst.tsx'
import { ANALYSESOORT } from '../woorden/termen.ts'
import { Opent, SroiLijst, sroiUitkomst } from './cellen.tsx'
import { CONTEXT, FACTOREN, KOSTEN, UITKOMSTEN, type Vergelijkingsrij, WERKING } from './rijen.tsx'
import { FILTER } from './velden.ts'

export interface Vergelijkingprops {
  readonly gebruiker: Gebruiker
  readonly kolommen: readonly Methodiekkolom[]
  readonly filter: Casusfilter
  readonly positie: number
  /** The address carries the position: the page will not change any more. */
  readonly vastgezet: boolean
  /** Day on which it was made. */
  readonly vandaag: string
}

/** Two to four methodieken on the same rows. No overall rank: an empty cell says that nobody measured it. */
export const Vergelijkingspagina = (props: Vergelijkingprops) => (
  <Bladzijde
    {...pagina(props.gebruiker)}
    fictief={props.kolommen.some(({ methodiek }) => methodiek.fictief)}
    breed
    inleiding={props.kolommen.map(({ methodiek }) => methodiek.naam).join(' · ')}
    acties={
      <KnopLink href={adresVan(props, props.positie)} icoon="kopieer">
        Deel deze stand
      </KnopLink>
    }
  >
    <Stand {...props} />
    <Filters {...props} />
    <Rijen titel="Casussen en context" kolommen={props.kolommen} rijen={CONTEXT} />
    <Rijen titel="Wat het opleverde voor mensen en buurten" kolommen={props.kolommen} rijen={UITKOMSTEN} />
    <Rijen titel="Wat hielp en wat tegenwerkte" kolommen={props.kolommen} rijen={FACTOREN} />
    <Waarde kolommen={props.kolommen} />
    <Rijen titel="Bereik en kosten" kolommen={props.kolommen} rijen={KOSTEN} />
    <Rijen titel="Hoe het werkt" kolommen={props.kolommen} rijen={WERKING} />
    <Leeswijzer {...props} />
  </Bladzijde>
)

/** The comparison cannot be made: which choice leads to one. */
export const VergelijkingMisluktpagina = ({
  gebruiker,
  gekozen,
}: {
  gebruiker: Gebruiker
  gekozen: number
}) => (
  <Bladzijde {...pagina(gebruiker)}>
    <Melding
      soort="let-op"
      titel={gekozen > 4 ? 'U koos er meer dan vier' : 'Kies twee tot vier methodieken'}
    >
      <p>{wenk(gekozen)}</p>
    </Melding>
    <KnopLink href="/methodieken" soort="primair" icoon="methodieken">
      Naar de lijst
    </KnopLink>
  </Bladzijde>
)

const wenk = (gekozen: number): string => {
  if (gekozen > 4) return 'Naast elkaar passen er ten hoogste vier. Kies opnieuw.'
  return gekozen === 1
    ? 'U koos er één. Kies er nog minstens één bij om te kunnen vergelijken.'
    : 'Vink in de lijst aan welke u naast elkaar wilt zetten.'
}

const pagina = (gebruiker: Gebruiker) => ({
  titel: 'Methodieken vergelijken',
  actief: '/methodieken',
  gebruiker,
  kruimels: [{ naam: 'Methodieken', href: '/methodieken' }],
})

/** The address of the same comparison, optionally held at a position in the log. */
const adresVan = ({ kolommen, filter }: Vergelijkingprops, positie: number | null): string => {
  const delen = new URLSearchParams(kolommen.map(({ methodiek }) => ['m', methodiek.methodiekId]))
  for (const [naam, waarde] of Object.entries(filter)) if (waarde !== null) delen.set(naam, String(waarde))
  if (positie !== null) delen.set('positie', String(positie))
  return `/methodieken/vergelijking?${delen}`
}

const Stand = (props: Vergelijkingprops) =>
  props.vastgezet ? (
    <Melding titel={`Stand op positie ${getal(props.positie)} van het log`}>
      <p>
        Dit adres laat morgen hetzelfde zien. <a href={adresVan(props, null)}>Bekijk de stand van nu</a>.
      </p>
    </Melding>
  ) : null

const Filters = ({ kolommen, filter, positie, vastgezet }: Vergelijkingprops) => (
  <Kaart titel="Alleen casussen zoals de onze" soort="rustig" id="filters">
    <form action="/methodieken/vergelijking" class="sr-filters sr-niet-afdrukken">
      {kolommen.map(({ methodiek }) => (
        <input type="hidden" name="m" value={methodiek.methodiekId} />
      ))}
      {vastgezet && <input type="hidden" name="positie" value={String(positie)} />}
      <Velden velden={FILTER} waarden={filter} />
      <Knop soort="secundair" icoon="filter">
        Filter
      </Knop>
    </form>
  </Kaart>
)

interface RijenProps {
  readonly titel: string
  readonly kolommen: readonly Methodiekkolom[]
  readonly rijen: readonly Vergelijkingsrij[]
}

const Rijen = ({ titel, kolommen, rijen }: RijenProps) => (
  <Kaart titel={titel}>
    <div class="sr-vergelijking">
      <Tabel
        bijschrift={titel}
        rijen={rijen}
        kolommen={[
          { kop: 'Onderdeel', naam: true, cel: ({ kop }) => kop },
          ...kolommen.map((kolom) => ({
            kop: kolom.methodiek.naam,
            cel: (rij: Vergelijkingsrij) => rij.cel(kolom),
          })),
        ]}
      />
    </div>
  </Kaart>
)

const Waarde = ({ kolommen }: Pick<Vergelijkingprops, 'kolommen'>) => (
  <Kaart titel="Maatschappelijke waarde (SROI)" id="sroi">
    <Stapel>
      <p class="sr-tekst">
        Elke vastgestelde analyse staat apart, met haar bereik. Prognose en realisatie worden niet opgeteld,
        en er is geen gemiddelde: organisaties maken andere keuzes.
      </p>
      {(['PROGNOSE', 'REALISATIE'] as const).map((soort) => (
        <Bereiken kolommen={kolommen} soort={soort} />
      ))}
      <div class="sr-vergelijking">
        <Tabel
          bijschrift="Elke analyse met bereik, n, bewijs en wat de uitkomst bepaalt"
          rijen={[null]}
          kolommen={[
            { kop: 'Onderdeel', naam: true, cel: () => 'Analyses' },
            ...kolommen.map(({ methodiek, sroi }) => ({
              kop: methodiek.naam,
              cel: () => (
                <Opent kop={aantal(sroi.length, 'vastgestelde analyse', 'vastgestelde analyses')}>
                  <SroiLijst sroi={sroi} />
                </Opent>
              ),
            })),
          ]}
        />
      </div>
    </Stapel>
  </Kaart>
)

interface BereikenProps extends Pick<Vergelijkingprops, 'kolommen'> {
  readonly soort: 'PROGNOSE' | 'REALISATIE'
}

const Bereiken = ({ kolommen, soort }: BereikenProps) => (
  <Bereikgrafiek
    id={`sroi-${soort.toLowerCase()}`}
    bijschrift={`${ANALYSESOORT[soort]}: hoeveel waarde levert elke euro op?`}
    beschrijving={`Per analyse een punt met haar bereik van laag naar hoog, in de volgorde van de methodieken: ${kolommen.map(({ methodiek }) => methodiek.naam).join(', ')}.`}
    toelichting="Niet geordend op uitkomst. Bewijs en aannames per analyse staan in de tabel eronder."
    rijen={kolommen.flatMap((kolom) => bereikrijen(kolom, soort))}
    grens={{ waarde: 1, label: 'euro komt terug' }}
  />
)

const bereikrijen = (
  { methodiek, sroi }: Methodiekkolom,
  soort: BereikenProps['soort'],
): readonly Bereikrij[] => {
  const eigen = sroi.filter(({ analyse }) => analyse.soort === soort)
  if (eigen.length === 0) return [{ label: methodiek.naam, n: null, uitkomst: null }]
  return eigen.map((een) => ({
    label: een.casus.naam,
    n: een.vaststelling.resultaat.n,
    uitkomst: alsPunt(sroiUitkomst(een)),
  }))
}

const alsPunt = (uitkomst: SroiUitkomst | null): Bereikrij['uitkomst'] =>
  uitkomst && { punt: Number(uitkomst.ratio), laag: Number(uitkomst.laag), hoog: Number(uitkomst.hoog) }

const Leeswijzer = ({ positie, vandaag, kolommen }: Vergelijkingprops) => (
  <Kaart titel="Lees dit erbij" soort="rustig">
    <ul class="ams-unordered-list sr-tekst">
      <li>Er is geen eindcijfer en geen volgorde van goed naar slecht.</li>
      <li>“Niet gemeten” is iets anders dan nul. Casussen zonder uitkomst tellen mee in het aantal.</li>
      <li>
        Een voor- en nameting zonder vergelijkingsgroep is niveau 1 van 5: zij laat niet zien of het door de
        aanpak komt.
      </li>
      {kolommen.some(({ methodiek }) => methodiek.fictief) && (
        <li>Methodieken met het woord fictief zijn verzonnen, met alles wat erbij staat.</li>
      )}
      <li>
        Stand op {datum(vandaag)}, positie {getal(positie)} van het log.
      </li>
    </ul>
  </Kaart>
)
