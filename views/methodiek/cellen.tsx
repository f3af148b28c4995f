import type { Child } from 'hono/jsx'
import type {
  Bewijs,
  Kosten,
  Methodiekkolom,
  Sroi,
  Telling,
} from '../../projections/methodiekvergelijking.ts'
import { aantal, bereik, datum, euro, getal } from '../onderdelen/opmaak.ts'
import { SroiBereik, type SroiUitkomst } from '../onderdelen/sroibereik.tsx'
import { NietGemeten } from '../onderdelen/waarde.tsx'
import { bewijsVan } from '../sroi-analyse/uitkomstpaneel.tsx'
import { aannamelabel } from '../sroi-analyse/woorden.ts'
import { ANALYSESOORT } from '../woorden/termen.ts'

/** Values with how many casussen say so; each opens to those casussen. */
export const Tellingen = <T,>({
  tellingen,
  woord,
}: {
  tellingen: readonly Telling<T>[]
  woord: (waarde: T) => string
}) =>
  tellingen.length === 0 ? (
    <NietGemeten />
  ) : (
    <ul class="sr-telling">
      {tellingen.map(({ waarde, casussen }) => (
        <li>
          <Opent kop={`${woord(waarde)} (${casussen.length})`}>
            <Casuslijst casussen={casussen} />
          </Opent>
        </li>
      ))}
    </ul>
  )

export const Opent = ({ kop, children }: { kop: string; children?: Child }) => (
  <details class="sr-telling__open">
    <summary>{kop}</summary>
    {children}
  </details>
)

export const Casuslijst = ({ casussen }: Pick<Telling<unknown>, 'casussen'>) => (
  <ul class="sr-telling__casussen">
    {casussen.map(({ casusId, naam }) => (
      <li>
        <a href={`/casussen/${casusId}`}>{naam}</a>
      </li>
    ))}
  </ul>
)

export const Kostencel = ({ kosten }: { kosten: Kosten | null }) =>
  kosten === null ? (
    <NietGemeten />
  ) : (
    <>
      {kosten.laag === kosten.hoog ? euro(kosten.laag) : bereik(kosten.laag, kosten.hoog, euro)}
      <span class="sr-zacht">
        {' '}
        uit {aantal(kosten.n, 'casus', 'casussen')}
        {kosten.ondergrens && '; niet alle kosten zijn bekend, dus het is meer'}
      </span>
    </>
  )

/** Each adopted analysis by itself: prognosis and realisation apart, never a mean. */
export const SroiLijst = ({ sroi }: { sroi: readonly Sroi[] }) =>
  sroi.length === 0 ? (
    <NietGemeten />
  ) : (
    <ul class="sr-lijst">
      {sroi.map((een) => (
        <li>
          <a href={`/analyses/${een.analyse.analyseId}`}>{een.casus.naam}</a>
          <span class="sr-zacht">
            {' '}
            {ANALYSESOORT[een.analyse.soort].toLowerCase()}, peildatum {datum(een.vaststelling.peildatum)}
          </span>
          <Sroiwaarde sroi={een} />
        </li>
      ))}
    </ul>
  )

const Sroiwaarde = ({ sroi }: { sroi: Sroi }) => {
  const uitkomst = sroiUitkomst(sroi)
  return uitkomst ? (
    <SroiBereik uitkomst={uitkomst} compact />
  ) : (
    <p class="sr-afwezig">geen verhouding: er is geen inbreng ingevuld</p>
  )
}

/** Null when the analysis has no ratio. */
export const sroiUitkomst = ({ analyse, vaststelling, smsNiveau, rijen }: Sroi): SroiUitkomst | null => {
  const { ratio, laag, hoog, n, gevoeligst } = vaststelling.resultaat
  if (ratio === null || laag === null || hoog === null) return null
  return {
    ratio,
    laag,
    hoog,
    n,
    bewijs: bewijsVan(smsNiveau),
    aannames: gevoeligst.map((aanname) => ({
      label: aannamelabel(aanname, rijen),
      laag: aanname.laag,
      hoog: aanname.hoog,
    })),
    soort: ANALYSESOORT[analyse.soort].toLowerCase(),
  }
}

export const bewijszin = ({ niveau, gestaafd }: Bewijs): string =>
  `${BEWIJS[niveau]}, ${gestaafd === 0 ? 'nog niet door casussen gestaafd' : `gestaafd door ${aantal(gestaafd, 'casus', 'casussen')}`}`

const BEWIJS = {
  ALLEEN_GENOEMD: 'alleen genoemd',
  BESCHREVEN: 'beschreven',
  ONDERBOUWD: 'beschreven en onderbouwd',
} as const

/** Empty when nobody counted. */
export const bereiktekst = ({ deelnemers, huishoudens }: Methodiekkolom['bereik']): string =>
  [
    deelnemers === null ? [] : `${getal(deelnemers)} deelnemers`,
    huishoudens === null ? [] : `${getal(huishoudens)} huishoudens`,
  ]
    .flat()
    .join(', ')
