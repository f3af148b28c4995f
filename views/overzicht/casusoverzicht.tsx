import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import type { Telling } from '../../projections/facetten.ts'
import { Icoon } from '../onderdelen/icoon.tsx'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { isProfessional } from '../onderdelen/menu.ts'
import { aantal } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Paginering } from '../onderdelen/paginering.tsx'
import { adres, downloadadres, type Keuze, parameters } from './adres.ts'
import { Casustabel } from './casustabel.tsx'
import { Overzichtcijfers } from './cijfers.tsx'
import { Facetten, Gekozen, type GeteldeMethodiek } from './facetten.tsx'
import { NaarNieuweCasus } from './nieuwe-casus.tsx'
import { SORTERING } from './woorden.ts'

/** A page of what was found, with the counts of all that was found. */
export interface Overzicht {
  readonly rijen: readonly Casusoverzichtrij[]
  readonly telling: Telling
  readonly methodieken: readonly GeteldeMethodiek[]
  /** Cursors of the page before and after, where there is one. */
  readonly voor: string | null
  readonly na: string | null
  /** Position of the log at the first page, to hand on. */
  readonly stand: number
  /** How many casussen changed since then and so stand on top again. */
  readonly verschoven: number
}

interface Props extends Keuze, Overzicht {
  gebruiker: Gebruiker
}

/** Links and forms below fetch the page and put its content in place; without a script they simply go there. */
const TER_PLAATSE = {
  'hx-boost-inherited': 'true',
  'hx-target-inherited': '#inhoud',
  'hx-select-inherited': '#inhoud',
  'hx-swap-inherited': 'outerMorph',
}

export const Casusoverzicht = (props: Props) => (
  <Pagina titel="Casussen" actief="/casussen" gebruiker={props.gebruiker} zoekterm={props.filter.q} breed>
    <Kop
      titel="Casussen"
      inleiding="Wat corporaties doen om mensen vooruit te helpen, en wat daarvan bekend is."
      acties={isProfessional(props.gebruiker) && <NaarNieuweCasus>Nieuwe casus</NaarNieuweCasus>}
    />
    {isLeeg(props) ? <NogGeen gebruiker={props.gebruiker} /> : <Gevuld {...props} />}
  </Pagina>
)

const isLeeg = ({ telling, ...keuze }: Props): boolean =>
  telling.totaal === 0 && parameters({ ...keuze, sorteer: 'bijgewerkt' }).length === 0

const Gevuld = (props: Props) => (
  <div {...TER_PLAATSE}>
    <Stapel>
      {props.telling.totaal > 0 && <Overzichtcijfers keuze={props} telling={props.telling} />}
      <div class="sr-overzicht">
        <Kaart
          titel="Gevonden casussen"
          acties={ietsTeFilteren(props) && <Naarfilters {...props} />}
          id="casussen"
        >
          <Zoekregel {...props} />
          <Gekozen keuze={props} methodieken={props.methodieken} />
          <div class="sr-lijstkop">
            <p class="sr-lijstkop__aantal" role="status">
              {aantal(props.telling.totaal, 'casus', 'casussen')} gevonden
            </p>
            <Sorteerkeuze {...props} />
          </div>
          <Verschoven {...props} />
          {props.telling.totaal === 0 ? <NietsGevonden /> : <Casustabel rijen={props.rijen} />}
          <Bladeren {...props} />
          <Downloads {...props} />
        </Kaart>
        {ietsTeFilteren(props) && <Filterkaart {...props} />}
      </div>
    </Stapel>
  </div>
)

const Filterkaart = (props: Props) => (
  <Kaart titel="Filters" soort="rustig">
    <Facetten keuze={props} telling={props.telling} methodieken={props.methodieken} />
  </Kaart>
)

const ietsTeFilteren = (props: Props): boolean => props.telling.totaal > 0 || aantalFilters(props) > 0

const aantalFilters = ({ filter }: Props): number =>
  parameters({ filter: { ...filter, q: '' }, sorteer: 'bijgewerkt' }).length

/** On a phone the filters stand below the list. */
const Naarfilters = (props: Props) => {
  const gekozen = aantalFilters(props)
  return (
    <a class="sr-naarfilters" href="#filters">
      <Icoon naam="filter" />
      Filters{gekozen > 0 && ` (${gekozen})`}
    </a>
  )
}

/** What was chosen stays chosen when someone searches. */
const Zoekregel = (props: Props) => (
  <search>
    <form class="sr-zoekregel" action="/casussen">
      <label class="ams-visually-hidden" for="q">
        Zoek in deze casussen
      </label>
      <input
        class="ams-text-input"
        type="search"
        id="q"
        name="q"
        value={props.filter.q}
        placeholder="Naam, wijk, partner, methodiek of een woord uit de tekst"
        maxlength={200}
        autocomplete="off"
      />
      {parameters(props)
        .filter(([naam]) => naam !== 'q')
        .map(([naam, waarde]) => (
          <input type="hidden" name={naam} value={waarde} />
        ))}
      <button class="ams-button ams-button--secondary sr-knop" type="submit">
        <Icoon naam="zoek" />
        Zoek
      </button>
    </form>
  </search>
)

const Sorteerkeuze = (props: Props) => (
  <nav class="sr-sorteer" aria-label="Volgorde">
    <span class="sr-sorteer__kop">Volgorde</span>
    {Object.entries(SORTERING).map(([sorteer, naam]) => (
      <a
        class="sr-sorteer__keuze"
        href={adres({ ...props, sorteer: sorteer as Keuze['sorteer'] })}
        aria-current={sorteer === props.sorteer ? 'true' : undefined}
      >
        {naam}
      </a>
    ))}
  </nav>
)

const Verschoven = (props: Props) =>
  props.verschoven === 0 ? null : (
    <Melding>
      Sinds u begon te bladeren {props.verschoven === 1 ? 'is' : 'zijn'}{' '}
      {aantal(props.verschoven, 'casus', 'casussen')} bijgewerkt. Die{' '}
      {props.verschoven === 1 ? 'staat' : 'staan'} nu bovenaan:{' '}
      <a href={adres(props)}>naar de eerste bladzijde</a>.
    </Melding>
  )

const Bladeren = (props: Props) => {
  const { voor, na, stand } = props
  if (!voor && !na) return null
  const naar = (richting: 'voor' | 'na', cursor: string | null) =>
    cursor === null ? undefined : adres(props, { [richting]: cursor, stand: String(stand) })
  return <Paginering vorige={naar('voor', voor)} volgende={naar('na', na)} />
}

const Downloads = (props: Props) =>
  props.telling.totaal === 0 ? null : (
    <p class="sr-downloads sr-niet-afdrukken">
      <Icoon naam="download" />
      Download wat u ziet:{' '}
      <a href={downloadadres(props, 'csv')} download>
        CSV
      </a>
      <a href={downloadadres(props, 'json')} download>
        JSON
      </a>
    </p>
  )

const NietsGevonden = () => (
  <LeegStaat
    icoon="zoek"
    titel="Geen casussen gevonden"
    actie={<KnopLink href="/casussen">Toon alle casussen</KnopLink>}
  >
    <p>
      Haal een filter weg of zoek met een ander woord. Zoeken let op woorden, niet op delen in het midden.
    </p>
  </LeegStaat>
)

const NogGeen = ({ gebruiker }: Pick<Props, 'gebruiker'>) =>
  isProfessional(gebruiker) ? (
    <EersteCasus />
  ) : (
    <Kaart>
      <LeegStaat icoon="casussen" titel="Er is nog niets met u gedeeld" />
    </Kaart>
  )

const EersteCasus = () => (
  <Kaart>
    <LeegStaat
      icoon="casussen"
      titel="Er zijn nog geen casussen"
      actie={<NaarNieuweCasus>Leg de eerste casus vast</NaarNieuweCasus>}
    >
      <p>
        Een casus beschrijft wat u doet, voor wie en waarom. Acht velden zijn genoeg om te beginnen; de rest
        vult u later aan. Hebt u al een bestand? Dan kunt u het ook <a href="/import">importeren</a>.
      </p>
    </LeegStaat>
  </Kaart>
)
