import type { Telling } from '../../projections/facetten.ts'
import { Icoon } from '../onderdelen/icoon.tsx'
import { getal } from '../onderdelen/opmaak.ts'
import { adres, type Filternaam, type Keuze, metWissel, zonderZoekterm } from './adres.ts'
import { FACETTEN, FILTERNAMEN, gemeentenaam } from './woorden.ts'

export interface GeteldeMethodiek {
  readonly methodiekId: string
  readonly naam: string
  /** How many of what was found use it. */
  readonly aantal: number
}

interface Props {
  keuze: Keuze
  telling: Telling
  methodieken: readonly GeteldeMethodiek[]
}

interface Facetwaarde {
  readonly waarde: string
  readonly naam: string
  readonly aantal: number
}

/** All facets with their counts: each value is a link that adds it, or takes it away again. */
export const Facetten = (props: Props) => (
  <nav class="sr-facetten" aria-label="Filters" id="filters">
    {FILTERNAMEN.map((filter) => ({
      filter,
      waarden: waardenVan(props, filter),
      gekozen: props.keuze.filter[filter],
    }))
      .filter(({ waarden, gekozen }) => valtTeKiezen(waarden) || gekozen.length > 0)
      .map((groep) => (
        <Facetgroep keuze={props.keuze} {...groep} />
      ))}
  </nav>
)

/** What is chosen, each with a cross to take it away. */
export const Gekozen = ({ keuze, methodieken }: Omit<Props, 'telling'>) => {
  const gekozen = alleGekozen(keuze, methodieken)
  return gekozen.length === 0 ? null : <Chips gekozen={gekozen} />
}

const Chips = ({ gekozen }: { gekozen: ReturnType<typeof alleGekozen> }) => (
  <ul class="sr-chips" aria-label="Gekozen filters">
    {gekozen.map(({ naam, href }) => (
      <li>
        <a class="sr-chip" href={href}>
          <span class="ams-visually-hidden">Haal weg: </span>
          {naam}
          <Icoon naam="dicht" />
        </a>
      </li>
    ))}
    {gekozen.length > 1 && (
      <li>
        <a class="sr-chip sr-chip--alles" href="/casussen">
          Wis alles
        </a>
      </li>
    )}
  </ul>
)

const waardenVan = ({ keuze, telling, methodieken }: Props, filter: Filternaam): readonly Facetwaarde[] => {
  if (filter === 'gemeente') return meeste(gemeenten(keuze, telling), keuze.filter.gemeente)
  if (filter === 'methodiek') return meeste(methodieken.map(alsWaarde), keuze.filter.methodiek)
  const aantallen = telling.aantallen[filter]
  const namen = Object.entries(FACETTEN[filter].waarden)
  return namen.map(([waarde, naam]) => ({ waarde, naam, aantal: aantallen[waarde] ?? 0 }))
}

/** A facet of which everything has the same value does not divide. */
const valtTeKiezen = (waarden: readonly Facetwaarde[]): boolean =>
  waarden.filter(({ aantal }) => aantal > 0).length > 1

const gemeenten = (keuze: Keuze, telling: Telling): readonly Facetwaarde[] =>
  [...new Set([...telling.gemeenten.keys(), ...keuze.filter.gemeente])].map((waarde) => ({
    waarde,
    naam: gemeentenaam(waarde),
    aantal: telling.gemeenten.get(waarde) ?? 0,
  }))

const alsWaarde = ({ methodiekId, naam, aantal }: GeteldeMethodiek): Facetwaarde => ({
  waarde: methodiekId,
  naam,
  aantal,
})

const HOOGSTENS = 12

/** The largest, and what is chosen; the search finds the others. */
const meeste = (waarden: readonly Facetwaarde[], gekozen: readonly string[]): readonly Facetwaarde[] =>
  waarden
    .toSorted((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, 'nl'))
    .filter(({ waarde, aantal }, plaats) => gekozen.includes(waarde) || (plaats < HOOGSTENS && aantal > 0))

interface GroepProps {
  keuze: Keuze
  filter: Filternaam
  waarden: readonly Facetwaarde[]
  gekozen: readonly string[]
}

const Facetgroep = ({ keuze, filter, waarden, gekozen }: GroepProps) => (
  <details class="sr-facet" id={`facet-${filter}`} open={FACETTEN[filter].open || gekozen.length > 0}>
    <summary class="sr-facet__naam">
      {FACETTEN[filter].naam}
      {gekozen.length > 0 && (
        <span class="sr-facet__gekozen">
          {gekozen.length}
          <span class="ams-visually-hidden"> gekozen</span>
        </span>
      )}
    </summary>
    <ul class="sr-facet__lijst">
      {waarden.map((een) => (
        <Facetlink keuze={keuze} filter={filter} {...een} gekozen={gekozen.includes(een.waarde)} />
      ))}
    </ul>
  </details>
)

interface FacetlinkProps extends Facetwaarde {
  keuze: Keuze
  filter: Filternaam
  gekozen: boolean
}

const Facetlink = ({ keuze, filter, ...een }: FacetlinkProps) =>
  een.aantal === 0 && !een.gekozen ? (
    <li class="sr-facet__keuze sr-facet__keuze--leeg">
      <Facetinhoud {...een} />
    </li>
  ) : (
    <li>
      <a
        class="sr-facet__keuze"
        id={`f-${filter}-${een.waarde}`}
        href={adres(metWissel(keuze, filter, een.waarde))}
        aria-current={een.gekozen ? 'true' : undefined}
      >
        <Facetinhoud {...een} />
      </a>
    </li>
  )

const Facetinhoud = ({ naam, aantal, gekozen }: Omit<FacetlinkProps, 'keuze' | 'filter'>) => (
  <>
    <span class="sr-facet__vak">{gekozen && <Icoon naam="gereed" />}</span>
    <span class="sr-facet__waarde">{naam}</span>
    <span class="sr-facet__aantal">
      <span class="ams-visually-hidden">: </span>
      {getal(aantal)}
      <span class="ams-visually-hidden">{aantal === 1 ? ' casus' : ' casussen'}</span>
    </span>
  </>
)

const alleGekozen = (keuze: Keuze, methodieken: readonly GeteldeMethodiek[]) => {
  const { q, ...filters } = keuze.filter
  const zoekterm = q === '' ? [] : [{ naam: `Zoek: ${q}`, href: adres(zonderZoekterm(keuze)) }]
  const gekozen = (Object.keys(filters) as Filternaam[]).flatMap((filter) =>
    keuze.filter[filter].map((waarde) => ({
      naam: chipnaam(filter, waarde, methodieken),
      href: adres(metWissel(keuze, filter, waarde)),
    })),
  )
  return [...zoekterm, ...gekozen]
}

const chipnaam = (filter: Filternaam, waarde: string, methodieken: readonly GeteldeMethodiek[]): string => {
  const { naam, waarden } = FACETTEN[filter]
  if (filter === 'gemeente') return gemeentenaam(waarde)
  if (filter === 'methodiek') return methodieken.find((een) => een.methodiekId === waarde)?.naam ?? naam
  return waarden[waarde] ?? waarde
}
