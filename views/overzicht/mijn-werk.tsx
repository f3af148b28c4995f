import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import type { Tijdlijnmoment } from '../../projections/tijdlijn.ts'
import { Bewaarbericht } from '../bewaring/bewaarbericht.tsx'
import { type Noodbericht, Noodberichten } from '../noodtoegang/noodbericht.tsx'
import { Kaart, Kop, Stapel, TweeKolommen } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { isProfessional, leestCasussen } from '../onderdelen/menu.ts'
import { datum } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import type { Wie } from '../woorden/namen.ts'
import { Begin, Welkom } from './mijn-werk-begin.tsx'
import type { Casusnaam } from './mijn-werk-casuslink.tsx'
import { Laatste, Sinds } from './mijn-werk-nieuws.tsx'
import { OpenOnderwerpen, TeMeten } from './mijn-werk-te-doen.tsx'
import { hoeveel, type Telling } from './mijn-werk-telling.ts'

export interface Werkprops {
  vandaag: string
  teMeten: readonly Casusoverzichtrij[]
  nu: Telling
  open: readonly Casusoverzichtrij[]
  sinds: { readonly casussen: readonly Casusoverzichtrij[]; readonly telling: Telling } | null
  laatste: readonly (Casusnaam & { readonly moment: Tijdlijnmoment })[]
  /** The own organisation has casussen. */
  eigen: boolean
  leeg: boolean
  /** Of colleagues who opened concepts of the reader. */
  berichten: readonly Noodbericht[]
  /** Casussen of the reader whose term ends. */
  teBewaren: number
  wie: Wie
  gebruiker: Gebruiker
}

/** What waits for me: measurements that are due, topics that are open, and what changed since I last looked. */
export const MijnWerk = (props: Werkprops) => (
  <Pagina titel="Mijn werk" actief="/" gebruiker={props.gebruiker}>
    <Kop
      titel="Mijn werk"
      boven={datum(props.vandaag)}
      inleiding={isProfessional(props.gebruiker) && props.eigen ? samenvatting(props) : undefined}
      acties={
        isProfessional(props.gebruiker) && (
          <KnopLink href="/casussen/nieuw" soort="primair" icoon="maak">
            Nieuwe casus
          </KnopLink>
        )
      }
    />
    <Noodberichten berichten={props.berichten} />
    <Bewaarbericht casussen={props.teBewaren} />
    <Werk {...props} />
  </Pagina>
)

const Werk = (props: Werkprops) => {
  if (!isProfessional(props.gebruiker)) return <Leeswerk {...props} />
  if (props.leeg) return <Welkom />
  if (!props.eigen)
    return (
      <Stapel>
        <Begin gebruiker={props.gebruiker} />
        <Sinds {...props} />
        <Laatste {...props} />
      </Stapel>
    )
  return (
    <>
      <TweeKolommen
        breed
        zij={
          <>
            <Sinds {...props} />
            <Laatste {...props} />
          </>
        }
      >
        <Stapel>
          <TeMeten {...props} />
          <OpenOnderwerpen {...props} />
        </Stapel>
      </TweeKolommen>
      <p class="sr-zacht">
        Is een collega onverwacht weg? U kunt zijn of haar concepten lezen met{' '}
        <a href="/noodtoegang">noodtoegang</a>.
      </p>
    </>
  )
}

/** Who makes no casussen has nothing to fill in: only what others shared. */
const Leeswerk = (props: Werkprops) => {
  if (!leestCasussen(props.gebruiker))
    return (
      <Kaart>
        <LeegStaat
          icoon="partner"
          titel="U beheert uw organisatie"
          actie={<KnopLink href="/organisatie">Naar uw organisatie</KnopLink>}
        >
          <p>Met uw rol leest u geen casussen. U nodigt collega’s uit en geeft hun hun rollen.</p>
        </LeegStaat>
      </Kaart>
    )
  return (
    <Stapel>
      <Sinds {...props} />
      {props.laatste.length === 0 ? (
        <Kaart>
          <LeegStaat icoon="casussen" titel="Er is nog niets met u gedeeld">
            <p>
              Casussen die met u worden gedeeld, komen hier en bij Casussen te staan.
              {isFunctionaris(props.gebruiker) && (
                <>
                  {' '}
                  Wie wat heeft geopend, leest u in het <a href="/inzage">inzagelog</a>; de afspraken staan
                  bij <a href="/organisatie/privacy">privacy</a>.
                </>
              )}
            </p>
          </LeegStaat>
        </Kaart>
      ) : (
        <Laatste {...props} />
      )}
    </Stapel>
  )
}

const samenvatting = ({ nu, sinds }: Werkprops): string => {
  const meten =
    nu.aantal === 0
      ? 'Er hoeft vandaag niets gemeten te worden.'
      : `Bij ${hoeveel(nu, 'casus', 'casussen')} is het tijd om te meten.`
  if (!sinds || sinds.telling.aantal === 0) return meten
  return `${meten} Sinds uw vorige bezoek veranderde er iets bij ${hoeveel(sinds.telling, 'casus', 'casussen')}.`
}

const isFunctionaris = ({ rollen }: Gebruiker): boolean =>
  rollen?.includes('FUNCTIONARIS_GEGEVENSBESCHERMING') ?? false
