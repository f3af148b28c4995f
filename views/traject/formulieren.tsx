import type { Child } from 'hono/jsx'
import { isVersleuteld } from '../../events/persoonlijk.ts'
import { huidigeTrede } from '../../events/trajectbeeld.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Kaart, Raster } from '../onderdelen/kaart.tsx'
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

/** One form on the page of a traject. */
interface Trajectformulier extends Invulling {
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

/** The one form that is open. */
export const Bewerkkaart = (props: Trajectprops) => {
  const formulier = formulierVan(props)
  if (formulier === null) return null
  const { titel, pad, knop, onder, verder = [], ...velden } = formulier
  const adres = trajectadres(props)
  const { traject, stand, nieuweId } = props
  return (
    <Kaart titel={titel} id="bewerk">
      <Formulier
        {...velden}
        naar={`${adres}/${pad}`}
        opdrachtId={nieuweId()}
        versie={traject.versie}
        stand={stand}
        ingedeeld={[...velden.velden, ...verder]}
        gestapeld
      >
        {onder}
        <Knoppen>
          <Knop soort="primair">{knop}</Knop>
          <Annuleren href={adres} />
        </Knoppen>
      </Formulier>
    </Kaart>
  )
}

const formulierVan = (props: Trajectprops): Trajectformulier | null => {
  switch (props.bewerk) {
    case 'trede':
      return tredezetting(props)
    case 'kenmerken':
      return kenmerken(props)
    case 'meting':
      return afname(props)
    case 'einde':
      return einde(props)
    default:
      return props.bewerk?.startsWith('verval-') ? verval(props) : null
  }
}

const tredezetting = ({ traject, vandaag }: Trajectprops): Trajectformulier => ({
  titel: 'Trede zetten',
  pad: 'treden',
  knop: 'Trede opslaan',
  velden: TREDEZETTING,
  waarden: { trede: huidigeTrede(traject)?.trede, op: vandaag },
  eigen: { trede: { opties: tredenNaast(traject.treden[0]?.trede) } },
})

const kenmerken = ({ traject, dpia }: Trajectprops): Trajectformulier => {
  const { doelgroepen, bijzondereDoelgroepen } = traject.kenmerken ?? {}
  const bijzonder = isVersleuteld(bijzondereDoelgroepen) ? [] : bijzondereDoelgroepen
  const hint = `Deze zeggen iets over gezondheid, afkomst of justitie. Vastgelegd op grond van: ${dpia}.`
  const zonderDpia = <ZonderDpia wat="Bijzondere doelgroepen, zoals statushouders en beschermd wonen," />
  return {
    titel: 'Kenmerken',
    pad: 'kenmerken',
    knop: 'Kenmerken opslaan',
    velden: dpia === null ? GEWONE_KENMERKEN : [...GEWONE_KENMERKEN, ...BIJZONDERE_KENMERKEN],
    waarden: { doelgroepen, bijzondereDoelgroepen: bijzonder },
    eigen: { bijzondereDoelgroepen: { hint } },
    onder: dpia === null && zonderDpia,
  }
}

const afname = (props: Trajectprops): Trajectformulier => {
  const { instrument, dpia, stand, vandaag } = props
  const gewoon = scorevelden(instrument, 'GEWOON')
  const bijzonder = dpia === null ? [] : scorevelden(instrument, 'BIJZONDER')
  return {
    titel: instrumentwoorden(instrument).naam,
    pad: 'metingen',
    knop: 'Meting opslaan',
    boven: KIEST_INSTRUMENT && <input type="hidden" name="instrument" value={instrument} />,
    velden: AFNAME,
    waarden: { op: vandaag },
    verder: [...gewoon, ...bijzonder],
    onder: (
      <>
        <p>Laat open wat u niet hebt gemeten. Dat is iets anders dan een lage score.</p>
        <Scorevelden velden={gewoon} stand={stand} />
        <Bijzonderuitleg {...props} />
        <Scorevelden velden={bijzonder} stand={stand} />
      </>
    ),
  }
}

const Scorevelden = (props: Pick<Trajectformulier, 'velden' | 'stand'>) =>
  props.velden.length === 0 ? null : (
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

const verval = ({ bewerk, traject }: Trajectprops): Trajectformulier => {
  const onderdeelId = (bewerk ?? '').slice('verval-'.length)
  const isMeting = traject.metingen.some(({ metingId }) => metingId === onderdeelId)
  return {
    titel: isMeting ? 'Meting laten vervallen' : 'Trede laten vervallen',
    pad: `onderdelen/${onderdeelId}/verval`,
    knop: 'Laten vervallen',
    boven: <p>Wat vervalt blijft te zien, maar telt niet meer mee.</p>,
    velden: VERVAL,
  }
}

const einde = ({ vandaag }: Trajectprops): Trajectformulier => ({
  titel: 'Traject beëindigen',
  pad: 'einde',
  knop: 'Beëindigen',
  velden: EINDE,
  waarden: { op: vandaag },
})
