import type { Child } from 'hono/jsx'
import { isVersleuteld } from '../../events/persoonlijk.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Kaart, Raster, Stapel } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { type Invulling, Velden, type Veldenlijst } from '../onderdelen/veldenlijst.tsx'
import { tredenNaast } from './opties.ts'
import { KIEST_INSTRUMENT, type Trajectprops, trajectadres } from './props.ts'
import { instrumentwoorden } from './termen.ts'
import {
  AFNAME,
  BIJZONDERE_KENMERKEN,
  EINDE,
  GEWONE_KENMERKEN,
  scorevelden,
  TREDEZETTING,
  VERVAL,
} from './velden.ts'

/** The one form that is open on the page of a traject. */
export const Bewerkkaart = (props: Trajectprops) => {
  switch (props.bewerk) {
    case 'trede':
      return <Tredeformulier {...props} />
    case 'kenmerken':
      return <Kenmerkenformulier {...props} />
    case 'meting':
      return <Metingformulier {...props} />
    case 'einde':
      return <Eindeformulier {...props} />
    default:
      return props.bewerk?.startsWith('verval-') ? <Vervalformulier {...props} /> : null
  }
}

interface Schil extends Trajectprops, Pick<Invulling, 'waarden' | 'eigen'> {
  readonly titel: string
  /** Below the address of the traject. */
  readonly pad: string
  readonly knop: string
  readonly velden: Veldenlijst
  readonly boven?: Child
  readonly onder?: Child
  /** The fields that stand in `onder`. */
  readonly verder?: Veldenlijst
}

const Formulierkaart = (props: Schil) => {
  const { titel, pad, knop, velden, boven, onder, verder = [], ...rest } = props
  const adres = trajectadres(rest)
  const { stand, waarden, eigen } = rest
  return (
    <Kaart titel={titel} id="bewerk">
      <Formulier
        naar={`${adres}/${pad}`}
        opdrachtId={rest.nieuweId()}
        versie={rest.traject.versie}
        stand={stand}
        ingedeeld={[...velden, ...verder]}
      >
        <Stapel>
          {boven}
          <Velden velden={velden} waarden={waarden} eigen={eigen} stand={stand} />
          {onder}
          <Knoppen>
            <Knop soort="primair">{knop}</Knop>
            <Annuleren href={adres} />
          </Knoppen>
        </Stapel>
      </Formulier>
    </Kaart>
  )
}

const Tredeformulier = (props: Trajectprops) => (
  <Formulierkaart
    {...props}
    titel="Trede zetten"
    pad="treden"
    knop="Trede opslaan"
    velden={TREDEZETTING}
    waarden={{ trede: props.traject.treden.at(-1)?.trede, op: props.vandaag }}
    eigen={{ trede: { opties: tredenNaast(props.traject.treden[0]?.trede) } }}
  />
)

const Kenmerkenformulier = (props: Trajectprops) => {
  const { dpia } = props
  const { doelgroepen, bijzondereDoelgroepen } = props.traject.kenmerken ?? {}
  const bijzonder = isVersleuteld(bijzondereDoelgroepen) ? [] : bijzondereDoelgroepen
  const hint = `Deze zeggen iets over gezondheid, afkomst of justitie. Vastgelegd op grond van: ${dpia}.`
  return (
    <Formulierkaart
      {...props}
      titel="Kenmerken"
      pad="kenmerken"
      knop="Kenmerken opslaan"
      velden={dpia === null ? GEWONE_KENMERKEN : [...GEWONE_KENMERKEN, ...BIJZONDERE_KENMERKEN]}
      waarden={{ doelgroepen, bijzondereDoelgroepen: bijzonder }}
      eigen={{ bijzondereDoelgroepen: { hint } }}
      onder={
        dpia === null && <ZonderDpia wat="Bijzondere doelgroepen, zoals statushouders en beschermd wonen," />
      }
    />
  )
}

const Metingformulier = (props: Trajectprops) => {
  const { instrument, dpia, stand, vandaag } = props
  const gewoon = scorevelden(instrument, 'GEWOON')
  const bijzonder = dpia === null ? [] : scorevelden(instrument, 'BIJZONDER')
  return (
    <Formulierkaart
      {...props}
      titel={instrumentwoorden(instrument).naam}
      pad="metingen"
      knop="Meting opslaan"
      boven={KIEST_INSTRUMENT && <input type="hidden" name="instrument" value={instrument} />}
      velden={AFNAME}
      waarden={{ op: vandaag }}
      verder={[...gewoon, ...bijzonder]}
      onder={
        <>
          <p>Laat open wat u niet hebt gemeten. Dat is iets anders dan een lage score.</p>
          <Scorevelden velden={gewoon} stand={stand} />
          <Bijzonderuitleg {...props} />
          {bijzonder.length > 0 && <Scorevelden velden={bijzonder} stand={stand} />}
        </>
      }
    />
  )
}

const Scorevelden = (props: Pick<Schil, 'velden' | 'stand'>) => (
  <Raster kolommen={2}>
    <Velden {...props} />
  </Raster>
)

const Bijzonderuitleg = ({ instrument, dpia }: Trajectprops) => {
  const { bijzonder } = instrumentwoorden(instrument)
  if (bijzonder === null) return null
  if (dpia === null) return <ZonderDpia wat={`De domeinen over ${bijzonder.over}`} />
  return (
    <p class="sr-zacht">
      De domeinen hieronder gaan over {bijzonder.kort}. Vastgelegd op grond van: {dpia}.
    </p>
  )
}

const ZonderDpia = ({ wat }: { wat: string }) => (
  <Melding soort="info" titel="Eerst een DPIA">
    <p>
      {wat} kunt u pas vastleggen als uw organisatie haar DPIA en grondslag in het register heeft gezet. Dat
      doet de functionaris gegevensbescherming of de beheerder bij{' '}
      <a class="ams-link" href="/organisatie/privacy">
        Privacy van uw organisatie
      </a>
      .
    </p>
  </Melding>
)

const Vervalformulier = (props: Trajectprops) => {
  const onderdeelId = (props.bewerk ?? '').slice('verval-'.length)
  const meting = props.traject.metingen.some(({ metingId }) => metingId === onderdeelId)
  return (
    <Formulierkaart
      {...props}
      titel={meting ? 'Meting laten vervallen' : 'Trede laten vervallen'}
      pad={`onderdelen/${onderdeelId}/verval`}
      knop="Laten vervallen"
      boven={<p>Wat vervalt blijft te zien, maar telt niet meer mee.</p>}
      velden={VERVAL}
    />
  )
}

const Eindeformulier = (props: Trajectprops) => (
  <Formulierkaart
    {...props}
    titel="Traject beëindigen"
    pad="einde"
    knop="Beëindigen"
    velden={EINDE}
    waarden={{ op: props.vandaag }}
  />
)
