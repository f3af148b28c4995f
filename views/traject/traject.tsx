import { INSTRUMENTCODES, ladderVan } from '../../events/instrumenten.ts'
import { isVersleuteld } from '../../events/persoonlijk.ts'
import type { Trajectbeeld, Tredemoment } from '../../events/trajectbeeld.ts'
import { Persoonswaarde, Toelichting } from '../deelnemer/gegevens.tsx'
import { Gegevens, Kaart, Kop, Stapel, TweeKolommen } from '../onderdelen/kaart.tsx'
import { klassen } from '../onderdelen/klassen.ts'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label, Labels } from '../onderdelen/label.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { datum, datumKort } from '../onderdelen/opmaak.ts'
import { Pagina } from '../onderdelen/pagina.tsx'
import { NogNietIngevuld } from '../onderdelen/waarde.tsx'
import { DOELGROEP, ROUTE, TREDEVORM } from '../woorden/termen.ts'
import { Bewerkkaart } from './formulieren.tsx'
import { Metingenkaart } from './metingen.tsx'
import { type Trajectprops, trajectadres } from './props.ts'
import { EINDREDEN, TREDE } from './termen.ts'

/** One person on one casus: where they stand on the ladder, and what was measured. */
export const Trajectpagina = (props: Trajectprops) => {
  const { gebruiker, deelnemer, traject, casusnaam, magBewerken } = props
  const adres = trajectadres(props)
  return (
    <Pagina
      titel={`${ROUTE[traject.route]}: traject van ${deelnemer.pseudoniem}`}
      actief="/deelnemers"
      gebruiker={gebruiker}
      fictief={deelnemer.fictief}
      kruimels={[
        { naam: 'Deelnemers', href: '/deelnemers' },
        { naam: deelnemer.pseudoniem, href: `/deelnemers/${deelnemer.deelnemerId}` },
      ]}
      mislukt={props.stand !== undefined}
    >
      <Stapel>
        <Kop
          titel={`${ROUTE[traject.route]}: traject van ${deelnemer.pseudoniem}`}
          boven={
            casusnaam === null ? (
              'Casus die u niet kunt openen'
            ) : (
              <>
                Op <a href={`/casussen/${traject.casusId}`}>{casusnaam}</a>
              </>
            )
          }
          acties={
            magBewerken && (
              <>
                <KnopLink href={`${adres}?bewerk=einde#bewerk`} icoon="stop">
                  Beëindigen
                </KnopLink>
                <KnopLink href={`${adres}?bewerk=trede#bewerk`} soort="primair" icoon="stap">
                  Trede zetten
                </KnopLink>
              </>
            )
          }
        />
        {traject.einde && (
          <Melding soort="info" titel={`Beëindigd op ${datum(traject.einde.op)}`}>
            <p>
              {EINDREDEN[traject.einde.reden]}
              <Toelichting tekst={traject.einde.toelichting} />
            </p>
          </Melding>
        )}
        {deelnemer.wissing && (
          <Melding soort="info" titel="Deze deelnemer is gewist">
            <p>De treden tellen nog mee. Wie dit was, kan niemand meer lezen.</p>
          </Melding>
        )}
        <Bewerkkaart {...props} />
        <TweeKolommen zij={<Kenmerkenkaart {...props} />}>
          <Ladderkaart {...props} />
          {INSTRUMENTCODES.map((instrument) => (
            <Metingenkaart {...props} instrument={instrument} />
          ))}
        </TweeKolommen>
      </Stapel>
    </Pagina>
  )
}

/** The ladder from the highest rung down, with the days on which somebody came to each. */
const Ladderkaart = (props: Trajectprops) => {
  const { treden } = props.traject
  const nu = treden.at(-1)
  return (
    <Kaart titel="Ladder" id="ladder">
      <ol class="sr-ladder" reversed>
        {ladderVan(treden[0]?.trede)
          ?.treden.toReversed()
          .map(([code, vorm]) => (
            <li
              class={klassen('sr-ladder__trede', nu?.trede === code && 'sr-ladder__trede--nu')}
              aria-current={nu?.trede === code ? 'step' : undefined}
            >
              <span class="sr-ladder__naam">
                {TREDE[code]} <Label>{TREDEVORM[vorm].toLowerCase()}</Label>
                {nu?.trede === code && (
                  <>
                    {' '}
                    <Label toon="info" icoon="stap">
                      nu
                    </Label>
                  </>
                )}
              </span>
              {treden
                .filter(({ trede }) => trede === code)
                .map((moment) => (
                  <Tredemomentregel {...props} moment={moment} />
                ))}
            </li>
          ))}
      </ol>
      {props.traject.vervallen.map(({ soort, op, reden }) => (
        <p class="sr-zacht">
          Vervallen: {soort === 'TREDE' ? 'trede' : 'meting'} van {datumKort(op)}. Reden: {reden}
        </p>
      ))}
    </Kaart>
  )
}

const Tredemomentregel = (props: Trajectprops & { readonly moment: Tredemoment }) => {
  const { moment, traject, magBewerken } = props
  const isBegin = moment.tredeId === traject.treden[0]?.tredeId
  return (
    <span class="sr-ladder__moment">
      {isBegin ? 'begin: ' : ''}
      {datum(moment.op)}
      {magBewerken && !isBegin && (
        <>
          {' '}
          <a
            class="sr-zacht"
            href={`${trajectadres(props)}?bewerk=verval-${moment.tredeId}#bewerk`}
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

const Kenmerkenkaart = (props: Trajectprops) => {
  const { kenmerken } = props.traject
  return (
    <Kaart
      titel="Kenmerken"
      id="kenmerken"
      acties={
        props.magBewerken && (
          <KnopLink
            href={`${trajectadres(props)}?bewerk=kenmerken#bewerk`}
            soort="tertiair"
            klein
            icoon="bewerk"
          >
            Wijzigen
          </KnopLink>
        )
      }
    >
      {kenmerken === null ? (
        <NogNietIngevuld />
      ) : (
        <Gegevens
          rijen={[
            ['Doelgroepen', <Doelgroeplabels codes={kenmerken.doelgroepen} />],
            ['Bijzondere', <Bijzonder {...kenmerken} />],
            ...(kenmerken.dpia === null ? [] : [['Op grond van', kenmerken.dpia] as const]),
          ]}
        />
      )}
    </Kaart>
  )
}

type Kenmerken = NonNullable<Trajectbeeld['kenmerken']>

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
