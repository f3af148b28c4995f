import type { Tabelvergelijking } from '../../projections/analysebeeld.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { datum, tijdstip } from '../onderdelen/opmaak.ts'
import { datum as datumveld, type Veldenlijst, vlak } from '../onderdelen/veldenlijst.tsx'
import { adressen, IN_PLAATS } from './adressen.ts'
import { type Analyselezing, isOpen } from './lezing.ts'
import { korteUitkomst, verschiltekst } from './opbouw.tsx'
import { tabelnaam } from './parametervelden.tsx'

interface StatusProps {
  analyse: Analyselezing
}

/** What state the figures are in: frozen with date and position, or withdrawn with its reason. */
export const Statusmelding = ({ analyse }: StatusProps) => {
  const { vaststelling, intrekking } = analyse
  if (intrekking)
    return (
      <Melding soort="let-op" titel="Ingetrokken" id="ingetrokken">
        Op {tijdstip(intrekking.geregistreerdOp)} (positie {intrekking.positie}). Reden: {intrekking.reden}
      </Melding>
    )
  if (vaststelling)
    return (
      <Melding soort="gelukt" titel="Vastgesteld" id="vastgesteld">
        Op {tijdstip(vaststelling.geregistreerdOp)} door {vaststelling.actor}, peildatum{' '}
        {datum(vaststelling.peildatum)}, op positie {vaststelling.positie} in het logboek. De rijen, de
        uitgangspunten en de uitkomst veranderen niet meer.
      </Melding>
    )
  return null
}

interface Props {
  analyse: Analyselezing
  nieuweId: () => string
  vandaag: string
  stand: Formulierstand | null
}

export const PEILDATUM: Veldenlijst = [['peildatum', datumveld('Peildatum', { wat: 'wat de peildatum is' })]]

export const INTREKKING: Veldenlijst = [
  [
    'reden',
    vlak('Waarom telt deze analyse niet meer?', {
      hint: 'De analyse blijft te lezen, met deze reden erbij.',
      wat: 'waarom deze analyse niet meer telt',
    }),
  ],
]

/** Freezing the figures. */
export const Vaststellen = ({ analyse, nieuweId, vandaag, stand }: Props) => {
  if (!isOpen(analyse)) return null
  const naar = adressen(analyse.analyseId).vaststelling
  return (
    <Kaart titel="Vaststellen" id="vaststellen">
      <p class="sr-tekst">
        Vaststellen legt rijen, uitgangspunten en uitkomst vast met datum en positie in het logboek. Daarna
        verandert er niets meer: een nieuwe inschatting wordt een nieuwe analyse.
      </p>
      <Formulier
        naar={naar}
        opdrachtId={nieuweId()}
        versie={analyse.versie}
        velden={PEILDATUM}
        waarden={{ peildatum: vandaag }}
        stand={stand ?? undefined}
        hx-post={naar}
        {...IN_PLAATS}
      >
        <Knoppen>
          <Knop icoon="vastgesteld">Stel vast</Knop>
        </Knoppen>
      </Formulier>
    </Kaart>
  )
}

/** Withdrawing: the analysis stays to be read, and says why it no longer counts. */
export const Intrekken = ({ analyse, nieuweId, stand }: Omit<Props, 'vandaag'>) => {
  if (analyse.status === 'INGETROKKEN' || !analyse.magBewerken) return null
  const naar = adressen(analyse.analyseId).intrekking
  return (
    <details class="sr-uitklap sr-niet-afdrukken" id="intrekken" open={stand !== null}>
      <summary>Deze analyse intrekken</summary>
      <Formulier
        naar={naar}
        opdrachtId={nieuweId()}
        versie={analyse.versie}
        velden={INTREKKING}
        stand={stand ?? undefined}
        hx-post={naar}
        {...IN_PLAATS}
      >
        <Knoppen>
          <Knop soort="gevaar">Trek in</Knop>
        </Knoppen>
      </Formulier>
    </details>
  )
}

interface HerberekenProps {
  analyse: Analyselezing
  herberekening: Tabelvergelijking
}

/** A newer table changes nothing by itself: it is offered, with what it would do. */
export const Herberekenen = ({ analyse, herberekening }: HerberekenProps) => (
  <Melding titel="Er is een nieuwere discontovoet" id="herberekening">
    <p>
      {tabelnaam(herberekening.tabel)}. Daarmee wordt de uitkomst {korteUitkomst(herberekening.uitkomst)}{' '}
      (verschil {verschiltekst(herberekening.verschil)}). Deze analyse verandert er niet door.
    </p>
    {isOpen(analyse) ? (
      <KnopLink href={adressen(analyse.analyseId).wijzigParameters} klein>
        Kies een andere tabel
      </KnopLink>
    ) : (
      <KnopLink
        href={`/casussen/${analyse.casusId}/analyses/nieuw?kopieVan=${analyse.analyseId}&disconto=${herberekening.tabel.code}:${herberekening.tabel.versie}`}
        klein
      >
        Reken opnieuw in een nieuwe analyse
      </KnopLink>
    )}
  </Melding>
)
