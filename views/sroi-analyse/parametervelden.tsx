import type { Analyseparameters } from '../../events/sroi-analyse.ts'
import type { Discontotabelregel } from '../../projections/discontotabellen.ts'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Keuzerondjes, Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { datum, procent } from '../onderdelen/opmaak.ts'
import { opties } from '../onderdelen/opties.ts'
import { Rij } from '../onderdelen/rij.tsx'
import { Getalveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { CONVENTIE } from '../woorden/termen.ts'

interface Props {
  parameters: Analyseparameters
  tabellen: readonly Discontotabelregel[]
  stand?: Formulierstand | undefined
}

/** What the figures rest on besides the rows. */
export const Parametervelden = (props: Props) => (
  <>
    <Discontokeuze {...props} />
    <Keuzerondjes
      naam="conventie"
      label="Wanneer in het jaar valt de waarde?"
      hint="Eind van het jaar is gebruikelijk: dan telt ook jaar 1 iets minder."
      opties={opties(CONVENTIE)}
      waarde={props.parameters.conventie}
      stand={props.stand}
    />
    <Getalveld
      naam="prijspeil"
      label="Prijspeil (jaar)"
      hint="Alle bedragen zijn in prijzen van dit jaar. De discontovoet is zonder inflatie."
      waarde={String(props.parameters.prijspeil)}
      stand={props.stand}
    />
    <Bandbreedte {...props} />
  </>
)

export const tabelnaam = (tabel: Discontotabelregel): string =>
  `${tabel.naam}, vanaf ${datum(tabel.geldigVanaf)}: ${tariefzin(tabel)}`

export const tariefzin = ({
  rKortPct,
  grensJaren,
  rLangPct,
}: Pick<Discontotabelregel, 'rKortPct' | 'grensJaren' | 'rLangPct'>): string =>
  rLangPct === null
    ? procent(rKortPct, 2)
    : `${procent(rKortPct, 2)} tot en met jaar ${grensJaren}, daarna ${procent(rLangPct, 2)}`

const Discontokeuze = ({ parameters: { disconto }, tabellen, stand }: Props) => (
  <>
    <Keuzeveld
      naam="disconto"
      label="Discontovoet"
      hint="Waarde van later telt minder dan waarde van nu. Kies een tabel; zij blijft zoals zij nu is."
      leeg={null}
      opties={[
        ...tabellen.map((tabel) => ({
          waarde: `${tabel.code}:${tabel.versie}`,
          label: tabelnaam(tabel),
          groep: tabel.nieuwste ? 'Nu geldig' : 'Eerdere versies',
        })),
        { waarde: 'geen', label: 'Niet disconteren', groep: 'Anders' },
      ]}
      waarde={disconto.soort === 'GEEN' ? 'geen' : `${disconto.code}:${disconto.versie}`}
      stand={stand}
    />
    <Tekstvlak
      naam="motivering"
      label="Waarom niet disconteren?"
      hint="Alleen nodig als u niet disconteert."
      optioneel
      regels={2}
      waarde={disconto.soort === 'GEEN' ? disconto.motivering : undefined}
      stand={stand}
    />
  </>
)

const Bandbreedte = ({ parameters: { bandbreedte }, stand }: Props) => {
  const fout = Object.keys(stand?.fouten ?? {}).some((naam) => naam.startsWith('bandbreedte'))
  return (
    <details class="sr-meer" open={fout}>
      <summary>Hoe ver kunnen de aannames ernaast zitten?</summary>
      <p class="sr-zacht">Hiermee rekent het register laag en hoog uit.</p>
      <Rij>
        <Band naam="procentpunt" label="Percentages" eenheid="procentpunt" {...{ bandbreedte, stand }} />
        <Band naam="proxyPct" label="Waarde per eenheid" eenheid="%" {...{ bandbreedte, stand }} />
      </Rij>
      <Rij>
        <Band naam="hoeveelheidPct" label="Hoeveelheid" eenheid="%" {...{ bandbreedte, stand }} />
        <Band naam="duurJaren" label="Duur" eenheid="jaar" {...{ bandbreedte, stand }} />
      </Rij>
      <Rij>
        <Band naam="inbrengPct" label="Uren en natura" eenheid="%" {...{ bandbreedte, stand }} />
        <Band naam="discontoPunt" label="Discontovoet" eenheid="procentpunt" {...{ bandbreedte, stand }} />
      </Rij>
    </details>
  )
}

interface BandProps {
  naam: keyof Analyseparameters['bandbreedte']
  label: string
  eenheid: string
  bandbreedte: Analyseparameters['bandbreedte']
  stand: Formulierstand | undefined
}

const Band = ({ naam, label, eenheid, bandbreedte, stand }: BandProps) => (
  <Getalveld
    naam={`bandbreedte.${naam}`}
    label={label}
    eenheid={eenheid}
    waarde={String(bandbreedte[naam])}
    stand={stand}
  />
)
