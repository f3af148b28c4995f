import type { Child } from 'hono/jsx'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { Gegevens, Kop } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { datum, tijdstip } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { Waarde } from '../onderdelen/waarde.tsx'
import {
  CASUSSTATUS,
  CONTINUITEIT,
  DOELGROEP,
  FACTORSOORT,
  ONDERWERP,
  PRIMAIR_PROCES,
  ROL,
  ROUTE,
  UITKOMST,
} from '../woorden/termen.ts'
import { KOLOMMEN } from './doelen.tsx'
import { bereikzin } from './effecten.tsx'
import { casuskruimels } from './kruimels.ts'
import { Partnermatrix } from './samenwerking.tsx'
import { adres, type Dossieranalyse } from './typen.ts'
import { gebiedsnaam, smsNiveau } from './veldwaarden.ts'
import { Waardering } from './zijkant.tsx'

interface Props {
  dossier: Casusdossier
  analyses: readonly Dossieranalyse[]
  gebruiker: Gebruiker
  /** Instant at which the report was made. */
  nu: string
}

/** The casus on one A4, with its date, its position in the log, its range and its limits. */
export const CasusrapportPagina = ({ dossier, analyses, gebruiker, nu }: Props) => (
  <Pagina
    titel={`Rapport: ${dossier.gegevens.naam}`}
    actief="/casussen"
    kruimels={casuskruimels(dossier.casusId, dossier.gegevens.naam)}
    gebruiker={gebruiker}
    fictief={dossier.fictief}
  >
    <article class="sr-rapport">
      <Kop
        titel={dossier.gegevens.naam}
        boven={
          <>
            Casusblad · {CASUSSTATUS[dossier.status]}{' '}
            {dossier.fictief && <Label toon="aandacht">fictief</Label>}
          </>
        }
        inleiding={`Op deze pagina staat de stand van ${tijdstip(nu)}, positie ${dossier.positie} in het logboek. Afdrukken kan met de printopdracht van uw browser.`}
        acties={
          <KnopLink soort="tertiair" icoon="terug" href={adres({ dossier })}>
            Terug naar het dossier
          </KnopLink>
        }
      />
      <Kerngegevens {...dossier} />
      <Deel kop="Aanleiding">
        <p>
          {[dossier.aanleiding.aanleiding, dossier.aanleiding.waaromHier, dossier.aanleiding.waaromNu]
            .filter(Boolean)
            .join(' ')}
        </p>
      </Deel>
      <Doelen {...dossier} />
      <Deel kop="Effecten en resultaten">
        <Effecten {...dossier} />
      </Deel>
      <Deel kop="Maatschappelijke waarde (SROI)">
        <Waardering dossier={dossier} analyses={analyses} />
      </Deel>
      <Partners {...dossier} />
      <Factoren {...dossier} />
      <Deel kop="Continuïteit">
        <p>
          <Waarde
            waarde={
              dossier.continuiteit &&
              [CONTINUITEIT[dossier.continuiteit.continuiteit], dossier.continuiteit.verwachting]
                .filter(Boolean)
                .join('. ')
            }
          />
        </p>
      </Deel>
      <Grenzen dossier={dossier} nu={nu} />
    </article>
  </Pagina>
)

const Deel = ({ kop, children }: { kop: string; children?: Child }) => (
  <section class="sr-rapport__deel">
    <h2 class="ams-heading ams-heading--4">{kop}</h2>
    {children}
  </section>
)

const Kerngegevens = ({ gegevens, route, zijroutes, rollen }: Casusdossier) => (
  <Gegevens
    rijen={[
      ['Corporatie', gegevens.corporatie.naam],
      ['Route', [ROUTE[route], ...zijroutes.map((zij) => `zijroute ${ROUTE[zij]}`)].join(', ')],
      ['Gebied', gegevens.gebieden.map(gebiedsnaam).join(', ')],
      ['Primair proces', PRIMAIR_PROCES[gegevens.primairProces]],
      ['Rol van de corporatie', rollen.map(({ rol }) => ROL[rol]).join(', ')],
      ['Doelgroep', <Waarde waarde={gegevens.doelgroepen.map((groep) => DOELGROEP[groep]).join(', ')} />],
      ['Startdatum', <Waarde waarde={gegevens.startdatum} opmaak={datum} />],
    ]}
  />
)

const Doelen = ({ doelen, meetplan }: Casusdossier) => {
  const geldig = doelen.filter(({ vervallen }) => !vervallen)
  return (
    <Deel kop="Doelen en metingen">
      {geldig.length === 0 ? (
        <p>
          <Waarde waarde={null} />
        </p>
      ) : (
        <Tabel bijschrift="Doelen en metingen" kolommen={KOLOMMEN} rijen={geldig} />
      )}
      <p>
        Gemeten met: <Waarde waarde={meetplan?.instrument} />. Niveau van bewijs:{' '}
        {meetplan ? smsNiveau(meetplan.smsNiveau) : 'niet gemeten'}.
      </p>
    </Deel>
  )
}

const Effecten = ({ effect, bereik, uitkomst, gemeten }: Casusdossier) => (
  <>
    <p>
      <Waarde waarde={effect?.tekst} />
    </p>
    {bereik && <p>{bereikzin(bereik)}</p>}
    <p>
      Uitkomst:{' '}
      {uitkomst ? (
        <>
          <strong>{UITKOMST[uitkomst.uitkomst]}</strong>
          {!gemeten && uitkomst.uitkomst !== 'NIET_VAST_TE_STELLEN' && ' (inschatting)'}.{' '}
          {uitkomst.toelichting}
        </>
      ) : (
        <Waarde waarde={null} />
      )}
    </p>
  </>
)

const Partners = (dossier: Casusdossier) => {
  const geldig = dossier.partners.filter(({ vervallen }) => !vervallen)
  return (
    <Deel kop="Wie doet, betaalt en krijgt wat">
      {geldig.length === 0 ? (
        <p>
          <Waarde waarde={null} />
        </p>
      ) : (
        <Partnermatrix beeld={{ dossier }} partners={geldig} />
      )}
    </Deel>
  )
}

const Factoren = ({ factoren }: Casusdossier) => {
  const geldig = factoren.filter(({ vervallen }) => !vervallen)
  return (
    <Deel kop="Succes- en faalfactoren">
      {geldig.length === 0 && (
        <p>
          <Waarde waarde={null} />
        </p>
      )}
      <ul>
        {geldig.map(({ soort, tekst }) => (
          <li>
            {FACTORSOORT[soort]}: {tekst}
          </li>
        ))}
      </ul>
    </Deel>
  )
}

const Grenzen = ({ dossier, nu }: { dossier: Casusdossier; nu: string }) => (
  <footer class="sr-rapport__voet">
    <p>
      Stijgingsregister, {tijdstip(nu)}. Positie {dossier.positie} in het logboek, versie {dossier.versie} van
      deze casus. {8 - dossier.volledigheid.ontbreekt.length} van de 8 onderwerpen ingevuld
      {dossier.volledigheid.ontbreekt.length > 0 &&
        `; nog open: ${dossier.volledigheid.ontbreekt.map((onderwerp) => ONDERWERP[onderwerp].toLowerCase()).join(', ')}`}
      .
    </p>
    <p>
      Grenzen: wat hier staat is door de corporatie zelf vastgelegd.{' '}
      {dossier.gemeten
        ? 'Een verschil tussen twee metingen zegt nog niet dat de aanpak de oorzaak is.'
        : 'Er zijn geen twee metingen op hetzelfde doel: uitspraken over resultaat zijn een inschatting.'}{' '}
      Resultaten van mensen, van de buurt en van de corporatie zelf zijn nergens bij elkaar opgeteld.
    </p>
  </footer>
)
