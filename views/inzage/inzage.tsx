import type { Gelezeninzage } from '../../src/store/inzagevragen.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Foutoverzicht } from '../onderdelen/foutoverzicht.tsx'
import { Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { aantal, hoofdletter, tijdstip } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Paginering } from '../onderdelen/paginering.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import {
  datum,
  keuze as keuzeveld,
  naamvelden,
  Velden,
  type Veldenlijst,
} from '../onderdelen/veldenlijst.tsx'
import { Kanaal } from './casusinzage.tsx'
import { inzagesoort } from './woorden.ts'

export interface Inzageregel extends Gelezeninzage {
  readonly wie: string
  /** Null: about no casus, or one that the reader may not see. */
  readonly casusnaam: string | null
  /** Null: about nobody of the own organisation. */
  readonly pseudoniem: string | null
}

export interface Inzagefilter {
  readonly van: string | null
  readonly tot: string | null
  readonly wie: string | null
  readonly casus: string | null
  readonly casusnaam: string | null
}

interface Props {
  readonly regels: readonly Inzageregel[]
  readonly meer: boolean
  readonly keuze: Inzagefilter
  readonly stand: Formulierstand | undefined
  readonly collegas: readonly (readonly [accountId: string, naam: string])[]
  readonly gebruiker: Gebruiker
}

/** Everything that was read, for the privacy officer: by colleagues, and by others of the own casussen. */
export const InzagePagina = ({ regels, meer, keuze, stand, collegas, gebruiker }: Props) => (
  <Bladzijde
    titel="Inzagelog"
    actief="/inzage"
    gebruiker={gebruiker}
    {...(stand && { mislukt: true })}
    inleiding="Wat collega’s hebben geopend en gedownload, en wie van andere organisaties uw casussen heeft gezien. Ook dat u hier kijkt, wordt vastgelegd."
    acties={
      <KnopLink href={`/inzage/uitvoer${vraag(keuze)}`} icoon="download">
        Download als CSV
      </KnopLink>
    }
  >
    <Kaart titel="Zoek in het log" id="filter">
      <Filter keuze={keuze} stand={stand} collegas={collegas} />
    </Kaart>
    {!stand && <Gelezen regels={regels} meer={meer} keuze={keuze} />}
  </Bladzijde>
)

const Gelezen = ({ regels, meer, keuze }: Pick<Props, 'regels' | 'meer' | 'keuze'>) => (
  <Kaart titel="Wat is gelezen" id="inzagen">
    {regels.length === 0 ? (
      <LeegStaat icoon="zoek" titel="Er is niets gevonden" />
    ) : (
      <Lijst regels={regels} keuze={keuze} />
    )}
    {meer && <Paginering volgende={`/inzage${vraag(keuze, regels.at(-1)?.nummer)}`} />}
  </Kaart>
)

const vraag = ({ van, tot, wie, casus }: Inzagefilter, voor?: number): string => {
  const gekozen = Object.entries({ van, tot, wie, casus, voor: voor?.toString() ?? null })
  const parameters = new URLSearchParams(
    gekozen.flatMap(([naam, waarde]) => (waarde === null ? [] : [[naam, waarde]])),
  )
  return parameters.size === 0 ? '' : `?${parameters}`
}

export const FILTER: Veldenlijst = [
  [
    ['van', datum('Van', { optioneel: true })],
    ['tot', datum('Tot en met', { optioneel: true })],
    ['wie', keuzeveld('Collega', [], { leeg: 'Iedereen', optioneel: true })],
  ],
]

const Filter = ({ keuze, stand, collegas }: Pick<Props, 'keuze' | 'stand' | 'collegas'>) => (
  <form class="sr-formulier" action="/inzage" novalidate>
    <Foutoverzicht stand={stand} velden={naamvelden(FILTER)} />
    <Stapel>
      <Velden
        velden={FILTER}
        waarden={keuze}
        stand={stand}
        eigen={{ wie: { opties: collegas.map(([waarde, label]) => ({ waarde, label })) } }}
      />
      {keuze.casus && (
        <p>
          <input type="hidden" name="casus" value={keuze.casus} />
          Alleen over {keuze.casusnaam ?? 'deze casus'}.{' '}
          <a href={`/inzage${vraag({ ...keuze, casus: null })}`}>Over alle casussen</a>
        </p>
      )}
      <Knoppen>
        <Knop soort="primair" icoon="zoek">
          Zoek
        </Knop>
        {vraag(keuze) !== '' && (
          <KnopLink soort="tertiair" href="/inzage">
            Wis de keuze
          </KnopLink>
        )}
      </Knoppen>
    </Stapel>
  </form>
)

const Lijst = ({ regels, keuze }: Pick<Props, 'regels' | 'keuze'>) => (
  <Tabel
    bijschrift="Wat is gelezen, het nieuwste eerst"
    rijen={regels}
    kolommen={[
      { kop: 'Wanneer', naam: true, cel: ({ op }) => tijdstip(op) },
      { kop: 'Wie', cel: ({ wie }) => hoofdletter(wie) },
      { kop: 'Wat', cel: ({ soort }) => inzagesoort(soort) },
      { kop: 'Waarvan', cel: (regel) => <Waarvan regel={regel} keuze={keuze} /> },
      {
        kop: 'Hoe',
        cel: ({ kanaal, omvang }) => (
          <>
            <Kanaal kanaal={kanaal} /> {omvang !== null && aantal(omvang, 'rij', 'rijen')}
          </>
        ),
      },
    ]}
  />
)

const Waarvan = ({ regel, keuze }: { regel: Inzageregel; keuze: Inzagefilter }) => {
  const { casus, casusnaam, pseudoniem, soort, voorwerp } = regel
  if (casus && casusnaam) return <a href={`/inzage${vraag({ ...keuze, casus })}`}>{casusnaam}</a>
  if (casus) return <>een casus van een andere organisatie</>
  if (pseudoniem) return <a href={`/deelnemers/${voorwerp}`}>{pseudoniem}</a>
  return <>{soort === 'DATASET' ? voorwerp : 'uw organisatie'}</>
}
