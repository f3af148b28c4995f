import type { Analyseparameters } from '../../events/sroi-analyse.ts'
import type { Discontotabelregel } from '../../projections/discontotabellen.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { getal } from '../onderdelen/opmaak.ts'
import { Term } from '../onderdelen/term.tsx'
import { Velden } from '../onderdelen/veldenlijst.tsx'
import { CONVENTIE } from '../woorden/termen.ts'
import { adressen, IN_PLAATS } from './adressen.ts'
import { type Analyselezing, isOpen } from './lezing.ts'
import { LiveVoorbeeld } from './livevoorbeeld.tsx'
import { PARAMETERREDEN, PARAMETERS, Parametervelden, tariefzin } from './parametervelden.tsx'

interface Props {
  analyse: Analyselezing
  tabellen: readonly Discontotabelregel[]
  opdrachtId: string
  /** Present while they are being changed. */
  stand: Formulierstand | null
}

/** The parameters: shown, or open to be changed as long as the analysis is a concept. */
export const Uitgangspunten = (props: Props) => {
  const { analyse, stand } = props
  const adres = adressen(analyse.analyseId)
  const wijzig = isOpen(analyse) && stand === null && (
    <KnopLink
      href={adres.wijzigParameters}
      klein
      icoon="bewerk"
      hx-get={adres.wijzigParameters}
      {...IN_PLAATS}
    >
      Wijzig
    </KnopLink>
  )
  return (
    <Kaart titel="Uitgangspunten" id="parameters" acties={wijzig}>
      {stand === null ? <Gegevens rijen={parameterrijen(analyse.parameters)} /> : <Wijzigen {...props} />}
    </Kaart>
  )
}

/** Each choice that the figures rest on, with what it means. */
export const parameterrijen = (parameters: Analyseparameters) => {
  const { disconto, conventie, prijspeil, bandbreedte } = parameters
  return [
    [
      <Term begrip="discontovoet">Discontovoet</Term>,
      disconto.soort === 'GEEN' ? `Geen: ${disconto.motivering}` : tabelzin(disconto),
    ],
    [<Term begrip="conventie">Moment in het jaar</Term>, CONVENTIE[conventie]],
    ['Prijspeil', String(prijspeil)],
    [<Term begrip="bandbreedte">Laag en hoog</Term>, bandzin(bandbreedte)],
    [
      <Term begrip="toerekening">Aftrek</Term>,
      'Percentages na elkaar (vermenigvuldigen). Bij “door anderen” het deel van anderen.',
    ],
    [<Term begrip="afname">Afname</Term>, 'Vanaf jaar 2, elk jaar over wat er nog is.'],
    ['Verhouding', 'Contante waarde gedeeld door de inbreng. Zonder inbreng is er geen verhouding.'],
    ['Afronding', 'Alleen bij het tonen. Het register rekent en bewaart met tien cijfers achter de komma.'],
  ] as const
}

type Tabel = Extract<Analyseparameters['disconto'], { soort: 'TABEL' }>

const tabelzin = (tabel: Tabel): string => `${tariefzin(tabel)} (tabel ${tabel.code}, versie ${tabel.versie})`

const bandzin = (band: Analyseparameters['bandbreedte']): string =>
  [
    `percentages ± ${getal(band.procentpunt)} procentpunt`,
    `waarden ± ${getal(band.proxyPct)}%`,
    `hoeveelheden ± ${getal(band.hoeveelheidPct)}%`,
    `duur ± ${band.duurJaren} jaar`,
    `uren en natura ± ${getal(band.inbrengPct)}%`,
    `discontovoet ± ${getal(band.discontoPunt)} procentpunt`,
  ].join(', ')

const Wijzigen = ({ analyse, tabellen, opdrachtId, stand }: Props) => {
  const adres = adressen(analyse.analyseId)
  return (
    <Formulier
      naar={adres.parameters}
      opdrachtId={opdrachtId}
      versie={analyse.versie}
      stand={stand ?? undefined}
      ingedeeld={[...PARAMETERS, ...PARAMETERREDEN]}
      id="parameterformulier"
      hx-post={adres.parameters}
      {...IN_PLAATS}
    >
      <Parametervelden parameters={analyse.parameters} tabellen={tabellen} stand={stand ?? undefined} />
      <Velden velden={PARAMETERREDEN} stand={stand ?? undefined} />
      <LiveVoorbeeld adres={adres.voorbeeld} formulier="parameterformulier" />
      <Knoppen>
        <Knop>Uitgangspunten opslaan</Knop>
        <KnopLink href={adres.analyse} soort="tertiair">
          Niet opslaan
        </KnopLink>
      </Knoppen>
    </Formulier>
  )
}
