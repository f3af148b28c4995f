import type { Telling } from '../../projections/facetten.ts'
import { Kerncijfers } from '../onderdelen/kaart.tsx'
import { aantal, bereik, getal } from '../onderdelen/opmaak.ts'
import { NietGemeten } from '../onderdelen/waarde.tsx'
import { adres, type Keuze, metWissel } from './adres.ts'

interface Props {
  keuze: Keuze
  telling: Telling
}

/** Four figures of what was found, each with its company. Never an average of ratios. */
export const Overzichtcijfers = (props: Props) => (
  <Kerncijfers cijfers={[lopend(props), bereikt(props), gemeten(props), gewaardeerd(props)]} />
)

type Vast = keyof Telling['aantallen'] & keyof Keuze['filter']

/** How many of those found have this value: a count of a facet leaves its own choice aside. */
const gevonden = ({ keuze, telling }: Props, filter: Vast, waarde: string): number => {
  const gekozen: readonly string[] = keuze.filter[filter]
  return gekozen.length === 0 || gekozen.includes(waarde) ? (telling.aantallen[filter][waarde] ?? 0) : 0
}

const lopend = (props: Props) => ({
  label: 'Lopende casussen',
  waarde: getal(gevonden(props, 'status', 'IN_UITVOERING')),
  toelichting: `van ${aantal(props.telling.totaal, 'casus', 'casussen')} · ${getal(gevonden(props, 'status', 'CONCEPT'))} in concept`,
})

/** Participants and households are different things: the larger stands first, and they are never added. */
const bereikt = ({ telling }: Props) => {
  const { DEELNEMERS, HUISHOUDENS } = telling.cijfers.bereik
  const delen = [
    { ...DEELNEMERS, wie: 'deelnemers' },
    { ...HUISHOUDENS, wie: 'huishoudens' },
  ].filter(({ casussen }) => casussen > 0)
  const [eerste, tweede] = delen.toSorted((a, b) => b.casussen - a.casussen)
  if (!eerste) return { label: 'Bereik', waarde: <NietGemeten />, toelichting: 'nog nergens vastgelegd' }
  const van = `van ${getal(eerste.beoogd)} beoogd, in ${aantal(eerste.casussen, 'casus', 'casussen')}`
  return {
    label: `Bereikte ${eerste.wie}`,
    waarde: getal(eerste.bereikt),
    toelichting: tweede ? `${van} · en ${getal(tweede.bereikt)} ${tweede.wie}` : van,
  }
}

const gemeten = (props: Props) => {
  const zonder = gevonden(props, 'nulmeting', 'ZONDER')
  const plan = `${getal(gevonden(props, 'meetplan', 'MET'))} met meetplan`
  return {
    label: 'Casussen met nulmeting',
    waarde: getal(gevonden(props, 'nulmeting', 'MET')),
    toelichting:
      zonder === 0 || props.keuze.filter.nulmeting.length > 0 ? (
        plan
      ) : (
        <>
          {plan} ·{' '}
          <a href={adres(metWissel(props.keuze, 'nulmeting', 'ZONDER'))}>{getal(zonder)} nog zonder</a>
        </>
      ),
  }
}

const gewaardeerd = ({ telling }: Props) => {
  const { aantal: n, laag, hoog } = telling.cijfers.sroi
  const label = 'SROI, laagste tot hoogste'
  if (n === 0)
    return { label, waarde: <span class="sr-afwezig">nog niet gewaardeerd</span>, toelichting: 'n = 0' }
  return {
    label,
    waarde: bereik(laag / 100, hoog / 100),
    toelichting: `n = ${getal(n)} van ${aantal(telling.totaal, 'casus', 'casussen')}; geen gemiddelde`,
  }
}
