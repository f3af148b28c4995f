import type { Tijdlijnsoort } from '../../events/waarden.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import type { Tijdlijnmoment } from '../../projections/tijdlijn.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { aantal } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Tijdlijnlijst } from '../onderdelen/tijdlijnlijst.tsx'
import type { Wie } from '../woorden/namen.ts'
import { casuskruimels } from './kruimels.ts'
import { TIJDLIJNSOORT, tijdlijnregel } from './tijdlijnzinnen.tsx'
import { adres } from './typen.ts'

interface Props {
  dossier: Casusdossier
  momenten: readonly Tijdlijnmoment[]
  soort: Tijdlijnsoort | null
  wie: Wie
  gebruiker: Gebruiker
}

/** Every event of a casus, to the first: who, when on both clocks, why, and from what to what. */
export const TijdlijnPagina = ({ dossier, momenten, soort, wie, gebruiker }: Props) => {
  const getoond = soort ? momenten.filter((moment) => moment.soort === soort) : momenten
  return (
    <Pagina
      titel={`Tijdlijn van ${dossier.gegevens.naam}`}
      actief="/casussen"
      kruimels={casuskruimels(dossier.casusId, dossier.gegevens.naam)}
      gebruiker={gebruiker}
      fictief={dossier.fictief}
    >
      <Kop
        titel="Tijdlijn"
        boven={dossier.gegevens.naam}
        inleiding={`Alles wat er met deze casus gebeurde, het nieuwste boven: ${aantal(momenten.length, 'gebeurtenis', 'gebeurtenissen')}. Niets wordt gewist: wat gewijzigd is, staat er met de oude waarde bij.`}
      />
      <Stapel>
        <Filter dossier={dossier} momenten={momenten} soort={soort} />
        <Kaart titel={soort ? TIJDLIJNSOORT[soort] : 'Alle gebeurtenissen'} id="gebeurtenissen">
          {getoond.length === 0 ? (
            <LeegStaat icoon="geschiedenis" titel="Hiervan is nog niets gebeurd" />
          ) : (
            <Tijdlijnlijst
              regels={getoond.map((moment) => ({
                ...tijdlijnregel(moment, wie),
                toen: adres({ dossier }, `?stand=${moment.positie}`),
              }))}
            />
          )}
        </Kaart>
      </Stapel>
    </Pagina>
  )
}

/** The kinds in the order of their labels. */
const SOORTEN = Object.keys(TIJDLIJNSOORT) as readonly Tijdlijnsoort[]

const Filter = ({ dossier, momenten, soort }: Pick<Props, 'dossier' | 'momenten' | 'soort'>) => (
  <nav class="sr-soorten sr-niet-afdrukken" aria-label="Welke gebeurtenissen">
    <Soortlink dossier={dossier} soort={null} gekozen={soort === null} aantal={momenten.length} />
    {SOORTEN.map((ander) => (
      <Soortlink
        dossier={dossier}
        soort={ander}
        gekozen={soort === ander}
        aantal={momenten.filter((moment) => moment.soort === ander).length}
      />
    ))}
  </nav>
)

interface SoortProps {
  dossier: Casusdossier
  soort: Tijdlijnsoort | null
  gekozen: boolean
  aantal: number
}

const Soortlink = ({ dossier, soort, gekozen, aantal: hoeveel }: SoortProps) => {
  const naar = adres({ dossier }, soort ? `/tijdlijn?soort=${soort}` : '/tijdlijn')
  return (
    <a
      class="sr-soort"
      href={naar}
      aria-current={gekozen ? 'page' : undefined}
      hx-get={naar}
      hx-target="#inhoud"
      hx-select="#inhoud"
      hx-swap="outerMorph"
      hx-push-url="true"
    >
      {soort ? TIJDLIJNSOORT[soort] : 'Alles'} <Label>{String(hoeveel)}</Label>
    </a>
  )
}
