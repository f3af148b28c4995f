import { INSTRUMENTCODES, ladderVan, type Trede } from '../../events/instrumenten.ts'
import { isVersleuteld } from '../../events/persoonlijk.ts'
import { type Einde, huidigeTrede, type Trajectbeeld, type Tredemoment } from '../../events/trajectbeeld.ts'
import type { Tredevorm } from '../../events/waarden.ts'
import { Persoonswaarde, Toelichting } from '../deelnemer/gegevens.tsx'
import { bijDeelnemer } from '../deelnemer/plaats.ts'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import { Gegevens, Kaart, TweeKolommen } from '../onderdelen/kaart.tsx'
import { klassen } from '../onderdelen/klassen.ts'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label, Labels } from '../onderdelen/label.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { datum, datumKort } from '../onderdelen/opmaak.ts'
import { NogNietIngevuld } from '../onderdelen/waarde.tsx'
import { DOELGROEP, ROUTE, TREDEVORM } from '../woorden/termen.ts'
import { Bewerkkaart } from './formulieren.tsx'
import { Metingenkaart } from './metingen.tsx'
import { bewerkadres, type Trajectprops } from './props.ts'
import { EINDREDEN, TREDE } from './termen.ts'

/** One person on one casus: where they stand on the ladder, and what was measured. */
export const Trajectpagina = (props: Trajectprops) => (
  <Formulierpagina
    {...bijDeelnemer(props.deelnemer)}
    titel={`${ROUTE[props.traject.route]}: traject van ${props.deelnemer.pseudoniem}`}
    boven={<Casuslink {...props} />}
    acties={props.magBewerken && <Stappen {...props} />}
    gebruiker={props.gebruiker}
    stand={props.stand}
  >
    {props.traject.einde && <Beeindigd {...props.traject.einde} />}
    {props.deelnemer.wissing && <Gewist />}
    <Bewerkkaart {...props} />
    <TweeKolommen zij={<Kenmerkenkaart {...props} />}>
      <Ladderkaart {...props} />
      {INSTRUMENTCODES.map((instrument) => (
        <Metingenkaart {...props} instrument={instrument} />
      ))}
    </TweeKolommen>
  </Formulierpagina>
)

const Casuslink = ({ casusnaam, traject }: Trajectprops) =>
  casusnaam === null ? (
    <>Casus die u niet kunt openen</>
  ) : (
    <>
      Op <a href={`/casussen/${traject.casusId}`}>{casusnaam}</a>
    </>
  )

const Stappen = (props: Trajectprops) => (
  <>
    <KnopLink href={bewerkadres(props, 'einde')} icoon="stop">
      Beëindigen
    </KnopLink>
    <KnopLink href={bewerkadres(props, 'trede')} soort="primair" icoon="stap">
      Trede zetten
    </KnopLink>
  </>
)

const Beeindigd = ({ op, reden, toelichting }: Einde) => (
  <Melding soort="info" titel={`Beëindigd op ${datum(op)}`}>
    <p>
      {EINDREDEN[reden]}
      <Toelichting tekst={toelichting} />
    </p>
  </Melding>
)

const Gewist = () => (
  <Melding soort="info" titel="Deze deelnemer is gewist">
    <p>De treden tellen nog mee. Wie dit was, kan niemand meer lezen.</p>
  </Melding>
)

/** The ladder from the highest rung down, with the days on which somebody came to each. */
const Ladderkaart = (props: Trajectprops) => (
  <Kaart titel="Ladder" id="ladder">
    <ol class="sr-ladder" reversed>
      {ladderIn(props.traject).map(([trede, vorm]) => (
        <Trederegel {...props} trede={trede} vorm={vorm} />
      ))}
    </ol>
    {props.traject.vervallen.map(({ soort, op, reden }) => (
      <p class="sr-zacht">
        Vervallen: {soort === 'TREDE' ? 'trede' : 'meting'} van {datumKort(op)}. Reden: {reden}
      </p>
    ))}
  </Kaart>
)

const ladderIn = ({ treden }: Trajectbeeld) => ladderVan(treden[0]?.trede)?.treden.toReversed() ?? []

const Trederegel = ({ trede, vorm, ...props }: Trajectprops & { trede: Trede; vorm: Tredevorm }) => {
  const { treden } = props.traject
  const isNu = huidigeTrede(props.traject)?.trede === trede
  return (
    <li
      class={klassen('sr-ladder__trede', isNu && 'sr-ladder__trede--nu')}
      aria-current={isNu ? 'step' : undefined}
    >
      <span class="sr-ladder__naam">
        {TREDE[trede]} <Label>{TREDEVORM[vorm].toLowerCase()}</Label>
        {isNu && <Nu />}
      </span>
      {treden
        .filter((moment) => moment.trede === trede)
        .map((moment) => (
          <Tredemomentregel {...props} moment={moment} />
        ))}
    </li>
  )
}

const Nu = () => (
  <>
    {' '}
    <Label toon="info" icoon="stap">
      nu
    </Label>
  </>
)

const Tredemomentregel = ({ moment, ...props }: Trajectprops & { readonly moment: Tredemoment }) => {
  const isBegin = moment.tredeId === props.traject.treden[0]?.tredeId
  return (
    <span class="sr-ladder__moment">
      {isBegin ? 'begin: ' : ''}
      {datum(moment.op)}
      {props.magBewerken && !isBegin && (
        <>
          {' '}
          <a
            class="sr-zacht"
            href={bewerkadres(props, `verval-${moment.tredeId}`)}
            aria-label={`Trede van ${datum(moment.op)} laten vervallen`}
          >
            vervallen
          </a>
        </>
      )}
      <Toelichting tekst={moment.toelichting} />
    </span>
  )
}

const Kenmerkenkaart = (props: Trajectprops) => (
  <Kaart titel="Kenmerken" id="kenmerken" acties={props.magBewerken && <Wijzigen {...props} />}>
    {props.traject.kenmerken === null ? <NogNietIngevuld /> : <Kenmerkenlijst {...props.traject.kenmerken} />}
  </Kaart>
)

const Wijzigen = (props: Trajectprops) => (
  <KnopLink href={bewerkadres(props, 'kenmerken')} soort="tertiair" klein icoon="bewerk">
    Wijzigen
  </KnopLink>
)

type Kenmerken = NonNullable<Trajectbeeld['kenmerken']>

const Kenmerkenlijst = (kenmerken: Kenmerken) => (
  <Gegevens
    rijen={[
      ['Doelgroepen', <Doelgroeplabels codes={kenmerken.doelgroepen} />],
      ['Bijzondere', <Bijzonder {...kenmerken} />],
      ...(kenmerken.dpia === null ? [] : [['Op grond van', kenmerken.dpia] as const]),
    ]}
  />
)

const Bijzonder = ({ bijzondereDoelgroepen }: Kenmerken) => {
  if (isVersleuteld(bijzondereDoelgroepen)) return <Persoonswaarde waarde="GEWIST" />
  return <Doelgroeplabels codes={bijzondereDoelgroepen ?? []} />
}

const Doelgroeplabels = ({ codes }: { codes: readonly (keyof typeof DOELGROEP)[] }) =>
  codes.length === 0 ? (
    <NogNietIngevuld />
  ) : (
    <Labels>
      {codes.map((code) => (
        <Label>{DOELGROEP[code]}</Label>
      ))}
    </Labels>
  )
