import type { PropsWithChildren } from 'hono/jsx'
import { INSTRUMENTEN } from '../../events/instrumenten.ts'
import { isVersleuteld } from '../../events/persoonlijk.ts'
import { BIJZONDERE_DOELGROEPEN, EINDREDENEN, GEWONE_DOELGROEPEN } from '../../events/trajectwaarden.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Kaart, Raster, Stapel } from '../onderdelen/kaart.tsx'
import { Keuzerondjes, Keuzeveld, type Optie, Vinkjes } from '../onderdelen/keuzevelden.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { Datumveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { DOELGROEP } from '../woorden/termen.ts'
import { scoreopties, tredenNaast } from './opties.ts'
import { KIEST_INSTRUMENT, type Trajectprops, trajectadres } from './props.ts'
import { EINDREDEN, instrumentwoorden } from './termen.ts'

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

interface Schil extends Trajectprops {
  readonly titel: string
  /** Below the address of the traject. */
  readonly pad: string
  readonly knop: string
}

const Tredeformulier = (props: Trajectprops) => (
  <Formulierkaart {...props} titel="Trede zetten" pad="treden" knop="Trede opslaan">
    <Keuzerondjes
      naam="trede"
      label="Op welke trede staat deze persoon nu?"
      opties={tredenNaast(props.traject.treden[0]?.trede)}
      waarde={props.traject.treden.at(-1)?.trede}
      stand={props.stand}
    />
    <Datumveld naam="op" label="Sinds" waarde={props.vandaag} stand={props.stand} />
    <Toelichtingveld {...props} />
  </Formulierkaart>
)

const Toelichtingveld = ({ stand }: Trajectprops) => (
  <Tekstvlak
    naam="toelichting"
    label="Toelichting"
    hint="Versleuteld bewaard, alleen voor uw organisatie, en weg na wissing."
    optioneel
    regels={2}
    stand={stand}
  />
)

const opties = <Code extends string>(
  codes: readonly Code[],
  namen: Readonly<Record<Code, string>>,
): Optie[] => codes.map((waarde) => ({ waarde, label: namen[waarde] }))

const Kenmerkenformulier = (props: Trajectprops) => {
  const { stand, traject, dpia } = props
  const bijzonder = traject.kenmerken?.bijzondereDoelgroepen ?? []
  return (
    <Formulierkaart {...props} titel="Kenmerken" pad="kenmerken" knop="Kenmerken opslaan">
      <Vinkjes
        naam="doelgroepen"
        label="Doelgroepen"
        hint="Alleen wat voor deze aanpak van belang is."
        optioneel
        opties={opties(GEWONE_DOELGROEPEN, DOELGROEP)}
        waarden={traject.kenmerken?.doelgroepen}
        stand={stand}
      />
      {dpia === null ? (
        <ZonderDpia wat="Bijzondere doelgroepen, zoals statushouders en beschermd wonen," />
      ) : (
        <Vinkjes
          naam="bijzondereDoelgroepen"
          label="Bijzondere doelgroepen"
          hint={`Deze zeggen iets over gezondheid, afkomst of justitie. Vastgelegd op grond van: ${dpia}.`}
          optioneel
          opties={opties(BIJZONDERE_DOELGROEPEN, DOELGROEP)}
          waarden={isVersleuteld(bijzonder) ? [] : bijzonder}
          stand={stand}
        />
      )}
    </Formulierkaart>
  )
}

const Metingformulier = (props: Trajectprops) => {
  const { instrument, stand, vandaag } = props
  return (
    <Formulierkaart
      {...props}
      titel={instrumentwoorden(instrument).naam}
      pad="metingen"
      knop="Meting opslaan"
    >
      {KIEST_INSTRUMENT && <input type="hidden" name="instrument" value={instrument} />}
      <Datumveld naam="op" label="Gemeten op" waarde={vandaag} stand={stand} />
      <p>Laat open wat u niet hebt gemeten. Dat is iets anders dan een lage score.</p>
      {scorevelden('scores', INSTRUMENTEN[instrument].domeinen.GEWOON, props)}
      {bijzondereScores(props)}
    </Formulierkaart>
  )
}

const bijzondereScores = (props: Trajectprops) => {
  const { instrument, dpia } = props
  const { bijzonder } = instrumentwoorden(instrument)
  if (bijzonder === null) return null
  if (dpia === null) return <ZonderDpia wat={`De domeinen over ${bijzonder.over}`} />
  return (
    <>
      <p class="sr-zacht">
        De domeinen hieronder gaan over {bijzonder.kort}. Vastgelegd op grond van: {dpia}.
      </p>
      {scorevelden('bijzondereScores', INSTRUMENTEN[instrument].domeinen.BIJZONDER, props)}
    </>
  )
}

/** The fields stand in the form itself, so that its summary of errors finds their labels. */
const scorevelden = (
  groep: string,
  domeinen: readonly string[],
  { instrument, stand }: Pick<Trajectprops, 'instrument' | 'stand'>,
) => (
  <Raster kolommen={2}>
    {domeinen.map((domein) => (
      <Keuzeveld
        naam={`${groep}.${domein}`}
        label={instrumentwoorden(instrument).domeinen[domein] ?? domein}
        opties={scoreopties(instrument)}
        leeg="niet gemeten"
        optioneel
        stand={stand}
      />
    ))}
  </Raster>
)

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
    >
      <p>Wat vervalt blijft te zien, maar telt niet meer mee.</p>
      <Tekstvlak
        naam="reden"
        label="Waarom klopt dit niet?"
        hint="Noem hier geen namen: de reden blijft leesbaar."
        regels={2}
        stand={props.stand}
      />
    </Formulierkaart>
  )
}

const Eindeformulier = (props: Trajectprops) => (
  <Formulierkaart {...props} titel="Traject beëindigen" pad="einde" knop="Beëindigen">
    <Keuzerondjes
      naam="reden"
      label="Waarom stopt dit traject?"
      opties={opties(EINDREDENEN, EINDREDEN)}
      stand={props.stand}
    />
    <Datumveld naam="op" label="Beëindigd op" waarde={props.vandaag} stand={props.stand} />
    <Toelichtingveld {...props} />
  </Formulierkaart>
)

const Formulierkaart = (props: PropsWithChildren<Schil>) => {
  const adres = trajectadres(props)
  return (
    <Kaart titel={props.titel} id="bewerk">
      <Formulier
        naar={`${adres}/${props.pad}`}
        opdrachtId={props.nieuweId()}
        versie={props.traject.versie}
        stand={props.stand}
      >
        <Stapel>
          {props.children}
          <Knoppen>
            <Knop soort="primair">{props.knop}</Knop>
            <Annuleren href={adres} />
          </Knoppen>
        </Stapel>
      </Formulier>
    </Kaart>
  )
}
