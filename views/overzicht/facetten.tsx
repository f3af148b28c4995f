import type { Telling } from '../../projections/facetten.ts'
import { Icoon } from '../onderdelen/icoon.tsx'
import { getal } from '../onderdelen/opmaak.ts'
import { adres, type Filternaam, type Keuze, metWissel, zonderZoekterm } from './adres.ts'
import { FACETTEN, GEMEENTE, gemeentenaam, METHODIEK } from './woorden.ts'

export interface Methodieknaam {
  readonly methodiekId: string
  readonly naam: string
  readonly aantal: number
}

interface Props {
  keuze: Keuze
  telling: Telling
  methodieken: readonly Methodieknaam[]
}

interface Facetwaarde {
  readonly waarde: string
  readonly naam: string
  readonly aantal: number
}

/** All facets with their counts: each value is a link that adds it, or takes it away again. */
export const Facetten = (props: Props) => (
  <nav class="sr-facetten" aria-label="Filters" id="filters">
    {groepen(props).map(({ filter, naam, waarden, open }) => (
      <Facetgroep keuze={props.keuze} filter={filter} naam={naam} waarden={waarden} open={open} />
    ))}
  </nav>
)

/** What is chosen, each with a cross to take it away. */
export const Gekozen = ({ keuze, methodieken }: Omit<Props, 'telling'>) => {
  const gekozen = alleGekozen(keuze, methodieken)
  if (gekozen.length === 0) return null
  return (
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
}

interface Groep {
  filter: Filternaam
  naam: string
  waarden: readonly Facetwaarde[]
  open?: boolean | undefined
}

const vaste = (telling: Telling, filter: keyof typeof FACETTEN): Groep => ({
  filter,
  ...FACETTEN[filter],
  waarden: Object.entries(FACETTEN[filter].waarden).map(([waarde, naam]) => ({
    waarde,
    naam,
    aantal: telling.aantallen[filter][waarde] ?? 0,
  })),
})

const groepen = ({ keuze, telling, methodieken }: Props): readonly Groep[] =>
  [
    ...(['status', 'route', 'proces', 'vorm', 'rol'] as const).map((filter) => vaste(telling, filter)),
    {
      filter: 'gemeente' as const,
      naam: GEMEENTE,
      waarden: meeste(gemeenten(keuze, telling), keuze.filter.gemeente),
    },
    ...(['uitkomst'] as const).map((filter) => vaste(telling, filter)),
    {
      filter: 'methodiek' as const,
      naam: METHODIEK,
      waarden: meeste(alsWaarden(methodieken), keuze.filter.methodiek),
    },
    ...(['volledigheid', 'nulmeting', 'meetplan', 'sroi', 'fictief'] as const).map((filter) =>
      vaste(telling, filter),
    ),
  ].filter(({ filter, waarden }) => valtTeKiezen(waarden) || keuze.filter[filter].length > 0)

/** A facet of which everything has the same value does not divide. */
const valtTeKiezen = (waarden: readonly Facetwaarde[]): boolean =>
  waarden.filter(({ aantal }) => aantal > 0).length > 1

const gemeenten = (keuze: Keuze, telling: Telling): readonly Facetwaarde[] =>
  [...new Set([...telling.gemeenten.keys(), ...keuze.filter.gemeente])].map((waarde) => ({
    waarde,
    naam: gemeentenaam(waarde),
    aantal: telling.gemeenten.get(waarde) ?? 0,
  }))

const alsWaarden = (methodieken: readonly Methodieknaam[]): readonly Facetwaarde[] =>
  methodieken.map(({ methodiekId, naam, aantal }) => ({ waarde: methodiekId, naam, aantal }))

const HOOGSTENS = 12

/** The largest, and what is chosen; the search finds the others. */
const meeste = (waarden: readonly Facetwaarde[], gekozen: readonly string[]): readonly Facetwaarde[] => {
  const opGrootte = waarden.toSorted((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, 'nl'))
  return opGrootte.filter(
    ({ waarde, aantal }, plaats) => gekozen.includes(waarde) || (plaats < HOOGSTENS && aantal > 0),
  )
}

const Facetgroep = ({ keuze, filter, naam, waarden, open }: Groep & { keuze: Keuze }) => {
  const gekozen: readonly string[] = keuze.filter[filter]
  return (
    <details class="sr-facet" id={`facet-${filter}`} open={open || gekozen.length > 0}>
      <summary class="sr-facet__naam">
        {naam}
        {gekozen.length > 0 && (
          <span class="sr-facet__gekozen">
            {gekozen.length}
            <span class="ams-visually-hidden"> gekozen</span>
          </span>
        )}
      </summary>
      <ul class="sr-facet__lijst">
        {waarden.map((facetwaarde) => (
          <Facetlink
            keuze={keuze}
            filter={filter}
            {...facetwaarde}
            gekozen={gekozen.includes(facetwaarde.waarde)}
          />
        ))}
      </ul>
    </details>
  )
}

interface FacetlinkProps extends Facetwaarde {
  keuze: Keuze
  filter: Filternaam
  gekozen: boolean
}

const Facetlink = ({ keuze, filter, waarde, naam, aantal, gekozen }: FacetlinkProps) => {
  const inhoud = (
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
  if (aantal === 0 && !gekozen) return <li class="sr-facet__keuze sr-facet__keuze--leeg">{inhoud}</li>
  return (
    <li>
      <a
        class="sr-facet__keuze"
        id={`f-${filter}-${waarde}`}
        href={adres(metWissel(keuze, filter, waarde))}
        aria-current={gekozen ? 'true' : undefined}
      >
        {inhoud}
      </a>
    </li>
  )
}

const alleGekozen = (keuze: Keuze, methodieken: readonly Methodieknaam[]) => {
  const { q, ...filters } = keuze.filter
  const namen = new Map(methodieken.map(({ methodiekId, naam }) => [methodiekId, naam]))
  const zoekterm = q === '' ? [] : [{ naam: `Zoek: ${q}`, href: adres(zonderZoekterm(keuze)) }]
  const gekozen = (Object.keys(filters) as Filternaam[]).flatMap((filter) =>
    keuze.filter[filter].map((waarde) => ({
      naam: chipnaam(filter, waarde, namen),
      href: adres(metWissel(keuze, filter, waarde)),
    })),
  )
  return [...zoekterm, ...gekozen]
}

const chipnaam = (filter: Filternaam, waarde: string, methodieken: ReadonlyMap<string, string>): string => {
  if (filter === 'gemeente') return gemeentenaam(waarde)
  if (filter === 'methodiek') return methodieken.get(waarde) ?? METHODIEK
  return FACETTEN[filter].waarden[waarde] ?? waarde
}
