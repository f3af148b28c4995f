import type { Casusoverzichtrij } from '../projections/casusoverzicht-rij.ts'
import type { Tijdlijnmoment } from '../projections/tijdlijn.ts'
import { Bewaarbericht } from './bewaarbericht.tsx'
import { KAART, ONDERWERPTEKST } from './casus/teksten.ts'
import { Begin, Welkom } from './mijn-werk-begin.tsx'
import type { Wie } from './namen.ts'
import { type Noodbericht, Noodberichten } from './noodbericht.tsx'
import { Kaart, Kop, Stapel, TweeKolommen } from './onderdelen/kaart.tsx'
import { KnopLink } from './onderdelen/knop.tsx'
import { Label } from './onderdelen/label.tsx'
import { LeegStaat } from './onderdelen/melding.tsx'
import { isProfessional, leestCasussen } from './onderdelen/menu.ts'
import { aantal, datum, getal } from './onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from './onderdelen/pagina.tsx'
import { Tijdlijnlijst } from './onderdelen/tijdlijnlijst.tsx'
import { Volledigheid } from './onderdelen/volledigheid.tsx'
import { tijdlijnregel } from './tijdlijnzinnen.tsx'

interface Telling {
  readonly aantal: number
  readonly meer: boolean
}

type Casusnaam = Pick<Casusoverzichtrij, 'casusId' | 'naam' | 'fictief'>

interface Props {
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
export const MijnWerk = (props: Props) => (
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

const Werk = (props: Props) => {
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
const Leeswerk = (props: Props) => {
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

const hoeveel = ({ aantal: n, meer }: Telling, enkelvoud: string, meervoud: string): string =>
  meer ? `meer dan ${getal(n - 1)} ${meervoud}` : aantal(n, enkelvoud, meervoud)

const samenvatting = ({ nu, sinds }: Props): string => {
  const meten =
    nu.aantal === 0
      ? 'Er hoeft vandaag niets gemeten te worden.'
      : `Bij ${hoeveel(nu, 'casus', 'casussen')} is het tijd om te meten.`
  if (!sinds || sinds.telling.aantal === 0) return meten
  return `${meten} Sinds uw vorige bezoek veranderde er iets bij ${hoeveel(sinds.telling, 'casus', 'casussen')}.`
}

const naarCasus = (casusId: string, kaart = ''): string => `/casussen/${casusId}${kaart && `#${kaart}`}`

const Casuslink = ({ casusId, naam, fictief, kaart = '' }: Casusnaam & { kaart?: string }) => (
  <>
    <a class="ams-link" href={naarCasus(casusId, kaart)}>
      {naam}
    </a>
    {fictief && (
      <>
        {' '}
        <Label>fictief</Label>
      </>
    )}
  </>
)

const TeMeten = ({ teMeten, vandaag, nu }: Props) => (
  <Kaart
    titel="Te meten"
    id="te-meten"
    acties={nu.aantal > 0 && <Label toon="aandacht">{telwoord(nu)}</Label>}
  >
    {teMeten.length === 0 ? (
      <LeegStaat icoon="meting" titel="Niets te meten in de komende 30 dagen">
        <p>Een meetmoment uit een meetplan of de streefdatum van een doel komt hier vanzelf te staan.</p>
      </LeegStaat>
    ) : (
      <>
        <ul class="sr-lijst">
          {teMeten.map((rij) => (
            <Meetregel rij={rij} vandaag={vandaag} />
          ))}
        </ul>
        {nu.aantal > teMeten.length && (
          <p class="sr-zacht">Dit zijn de {teMeten.length} die het langst wachten.</p>
        )}
      </>
    )}
  </Kaart>
)

const telwoord = ({ aantal: n, meer }: Telling): string =>
  meer ? `meer dan ${getal(n - 1)} nu` : `${getal(n)} nu`

const Meetregel = ({ rij, vandaag }: { rij: Casusoverzichtrij; vandaag: string }) => {
  if (!rij.teMeten) return null
  const { op, indicator } = rij.teMeten
  return (
    <li class="sr-werkregel">
      <div>
        <Casuslink {...rij} kaart={indicator === null ? KAART.METING : KAART.DOELEN} />
        <span class="sr-onderregel">
          {indicator === null ? 'Meetmoment uit het meetplan' : `Streefdatum van “${indicator}”`} ·{' '}
          <time datetime={op}>{datum(op)}</time>
        </span>
      </div>
      <Wanneer op={op} vandaag={vandaag} />
    </li>
  )
}

const Wanneer = ({ op, vandaag }: { op: string; vandaag: string }) => {
  const dagen = Math.round((Date.parse(op) - Date.parse(vandaag)) / 86_400_000)
  if (dagen < 0)
    return (
      <Label toon="aandacht" icoon="tijd">
        {aantal(-dagen, 'dag', 'dagen')} te laat
      </Label>
    )
  if (dagen === 0)
    return (
      <Label toon="info" icoon="tijd">
        vandaag
      </Label>
    )
  return <Label>over {aantal(dagen, 'dag', 'dagen')}</Label>
}

const ALLE_OPEN = '/casussen?volledigheid=BEGIN&volledigheid=HALVERWEGE&volledigheid=BIJNA'

const OpenOnderwerpen = ({ open }: Props) => (
  <Kaart
    titel="Een volgende stap"
    id="volgende-stap"
    acties={open.length > 0 && <a href={ALLE_OPEN}>Alle casussen met open onderwerpen</a>}
  >
    {open.length === 0 ? (
      <LeegStaat icoon="vastgesteld" titel="Geen open vragen">
        <p>In de lopende casussen van uw organisatie zijn alle acht onderwerpen ingevuld.</p>
      </LeegStaat>
    ) : (
      <ul class="sr-lijst">
        {open.map((rij) => (
          <Openregel {...rij} />
        ))}
      </ul>
    )}
  </Kaart>
)

const Openregel = (rij: Casusoverzichtrij) => {
  const { casusId, ontbreekt, volledigheid } = rij
  const [onderwerp] = ontbreekt
  return (
    <li class="sr-werkregel">
      <div>
        <Casuslink {...rij} />
        {onderwerp && (
          <span class="sr-onderregel">
            <a href={naarCasus(casusId, KAART[onderwerp])}>{ONDERWERPTEKST[onderwerp].vraag}</a>
          </span>
        )}
      </div>
      <Volledigheid aantal={volledigheid} totaal={8} compact />
    </li>
  )
}

const Sinds = ({ sinds }: Props) =>
  sinds === null ? null : (
    <Kaart titel="Sinds uw vorige bezoek" id="sinds" soort="rustig">
      {sinds.casussen.length === 0 ? (
        <p class="sr-zacht">Er is niets veranderd.</p>
      ) : (
        <>
          <p>{hoeveel(sinds.telling, 'casus is bijgewerkt:', 'casussen zijn bijgewerkt:')}</p>
          <ul class="sr-lijst">
            {sinds.casussen.map((rij) => (
              <li>
                <Casuslink {...rij} />
              </li>
            ))}
          </ul>
          {sinds.telling.aantal > sinds.casussen.length && (
            <p>
              <a href="/casussen">Alle casussen, de laatst bijgewerkte boven</a>
            </p>
          )}
        </>
      )}
    </Kaart>
  )

const Laatste = ({ laatste, wie }: Props) => (
  <Kaart titel="Laatste gebeurtenissen" id="laatste" soort="rustig">
    <Tijdlijnlijst
      regels={laatste.map(({ moment, ...casus }) => {
        const { zin, gebeurdOp, icoon } = tijdlijnregel(moment, wie)
        return {
          gebeurdOp,
          icoon: icoon ?? 'gereed',
          zin: (
            <>
              <Casuslink {...casus} />
              <span class="sr-onderregel">{zin}</span>
            </>
          ),
        }
      })}
    />
  </Kaart>
)

const isFunctionaris = ({ rollen }: Gebruiker): boolean =>
  rollen?.includes('FUNCTIONARIS_GEGEVENSBESCHERMING') ?? false
