import type { Stap } from '../../projections/volgende-stap.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Label, Labels, Statusbadge } from '../onderdelen/label.tsx'
import { VolgendeStap } from '../onderdelen/melding.tsx'
import { datum } from '../onderdelen/opmaak.ts'
import { SroiBereik } from '../onderdelen/sroibereik.tsx'
import { Volledigheid } from '../onderdelen/volledigheid.tsx'
import { CASUSSTATUS, ONDERWERP, ROUTE, TREDEVORM, UITKOMST } from '../termen.ts'
import { Bewerklink, Knopformulier, Verval } from './bewerken.tsx'
import { Opgeslagen } from './onderwerpkaart.tsx'
import { FORMULIER, KAART, ONDERWERPTEKST } from './teksten.ts'
import { adres, type Dossierbeeld, isGesloten, verstuurt } from './typen.ts'
import { gebiedsnaam } from './veldwaarden.ts'
import { geldigeAnalyse, sroiVan } from './zijkant.tsx'

/** What is known, on top: status, routes, area, method, completeness and what it is worth. */
export const Samenvatting = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { dossier } = beeld
  return (
    <section class="sr-kaart sr-samenvatting" id="status" aria-label="In het kort">
      <dl class="sr-samenvatting__velden">
        <div>
          <dt>Status</dt>
          <dd>
            <Statusbadge status={dossier.status}>{CASUSSTATUS[dossier.status]}</Statusbadge>{' '}
            {dossier.uitkomst && <span>{UITKOMST[dossier.uitkomst.uitkomst]}</span>}
            {dossier.uitkomst && !dossier.gemeten && dossier.uitkomst.uitkomst !== 'NIET_VAST_TE_STELLEN' && (
              <Label toon="aandacht">inschatting</Label>
            )}
          </dd>
        </div>
        <div>
          <dt>Route</dt>
          <dd>
            <Routes {...dossier} />
          </dd>
        </div>
        <div>
          <dt>Gebied</dt>
          <dd>{dossier.gegevens.gebieden.map(gebiedsnaam).join(', ')}</dd>
        </div>
        <div>
          <dt>Methodiek</dt>
          <dd>
            <Methodieken beeld={beeld} />
          </dd>
        </div>
        <div>
          <dt>Volledigheid</dt>
          <dd>
            <Volledigheid aantal={dossier.volledigheid.aantal} totaal={8} />
            <Ontbreekt beeld={beeld} />
          </dd>
        </div>
        <div>
          <dt>Maatschappelijke waarde</dt>
          <dd>
            <Waardering beeld={beeld} />
          </dd>
        </div>
      </dl>
      <div class="sr-samenvatting__acties sr-niet-afdrukken">
        <Opgeslagen beeld={beeld} kaart="status" />
        <Opgeslagen beeld={beeld} kaart="gegevens" />
        <Statusknoppen beeld={beeld} />
      </div>
    </section>
  )
}

const Routes = ({ route, zijroutes, vormen }: Dossierbeeld['dossier']) => (
  <Labels>
    <Label toon="info" icoon="stap">
      {ROUTE[route]}
    </Label>
    {zijroutes.map((zij) => (
      <Label>zijroute {ROUTE[zij]}</Label>
    ))}
    {vormen.map((vorm) => (
      <Label>{TREDEVORM[vorm].toLowerCase()}</Label>
    ))}
  </Labels>
)

const Methodieken = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { methodieken } = beeld.dossier
  return (
    <>
      {methodieken.length === 0 && <span class="sr-afwezig">nog niet gekozen</span>}
      {methodieken.map((methodiekId, plaats) => (
        <>
          {plaats > 0 && ', '}
          <a href={`/methodieken/${methodiekId}`}>
            {beeld.methodieken.find((ander) => ander.methodiekId === methodiekId)?.naam ?? 'Methodiek'}
          </a>
        </>
      ))}
      <Bewerklink beeld={beeld} sleutel="methodiek" kaart="status" wat="van methodiek">
        {methodieken.length === 0 ? 'Kies' : 'Wijzig'}
      </Bewerklink>
    </>
  )
}

const Ontbreekt = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { ontbreekt } = beeld.dossier.volledigheid
  if (ontbreekt.length === 0) return null
  return (
    <p class="sr-zacht">
      Nog open:{' '}
      {ontbreekt.map((onderwerp, plaats) => (
        <>
          {plaats > 0 && ', '}
          <a href={`#${KAART[onderwerp]}`}>{ONDERWERP[onderwerp].toLowerCase()}</a>
        </>
      ))}
    </p>
  )
}

const Waardering = ({ beeld }: { beeld: Dossierbeeld }) => {
  const analyse = geldigeAnalyse(beeld.analyses)
  const uitkomst = analyse && sroiVan(analyse, beeld.dossier)
  return uitkomst ? (
    <SroiBereik uitkomst={uitkomst} compact />
  ) : (
    <span class="sr-afwezig">nog niet gewaardeerd</span>
  )
}

/** What can be done with the casus as a whole, from where it stands now. */
const Statusknoppen = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { status } = beeld.dossier
  return (
    <Knoppen>
      {status === 'CONCEPT' && (
        <Knopformulier beeld={beeld} pad="vaststelling">
          Stel vast
        </Knopformulier>
      )}
      {status === 'VASTGESTELD' && (
        <Knopformulier beeld={beeld} pad="start" soort="primair">
          Start de uitvoering
        </Knopformulier>
      )}
      {status === 'ONDERBROKEN' && (
        <Knopformulier beeld={beeld} pad="hervatting">
          Hervat
        </Knopformulier>
      )}
      {status !== 'GEARCHIVEERD' && status !== 'INGETROKKEN' && (
        <KnopLink
          soort={status === 'CONCEPT' || status === 'VASTGESTELD' ? 'tertiair' : 'secundair'}
          icoon="stap"
          href={adres(beeld, '/afsluiting')}
        >
          {status === 'CONCEPT' || status === 'VASTGESTELD' ? 'Intrekken' : 'Bijsturen en afsluiten'}
        </KnopLink>
      )}
      <Bewerklink beeld={beeld} sleutel="gegevens" kaart="status">
        Wijzig gegevens
      </Bewerklink>
      <Bewerklink beeld={beeld} sleutel="route" kaart="status">
        Wijzig route
      </Bewerklink>
    </Knoppen>
  )
}

/** The form by which methods are linked and unlinked. */
export const Methodiekformulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const gekoppeld = beeld.dossier.methodieken
  const overig = beeld.methodieken.filter(({ methodiekId }) => !gekoppeld.includes(methodiekId))
  return (
    <div class="sr-bewerk" id="bewerk-methodiek">
      {overig.length === 0 ? (
        <p>
          Er is geen andere methodiek om te koppelen. <a href="/methodieken">Bekijk de methodieken</a>.
        </p>
      ) : (
        <Formulier
          naar={adres(beeld, '/methodieken')}
          opdrachtId={beeld.nieuweId()}
          versie={beeld.dossier.versie}
          stand={beeld.stand}
          {...verstuurt(adres(beeld, '/methodieken'))}
        >
          <Keuzeveld
            naam="methodiekId"
            label="Welke methodiek gebruikt u?"
            opties={overig.map(({ methodiekId, naam }) => ({ waarde: methodiekId, label: naam }))}
            stand={beeld.stand}
          />
          <Knoppen>
            <Knop>Koppel</Knop>
            <KnopLink soort="tertiair" href={adres(beeld)}>
              Annuleer
            </KnopLink>
          </Knoppen>
        </Formulier>
      )}
      {gekoppeld.map((methodiekId) => {
        const naam = beeld.methodieken.find((ander) => ander.methodiekId === methodiekId)?.naam ?? 'methodiek'
        return (
          <Verval
            beeld={beeld}
            onderdeel={methodiekId}
            pad={`methodieken/${methodiekId}/ontkoppeling`}
            knop={`Ontkoppel ${naam}`}
            wat=""
          />
        )
      })}
    </div>
  )
}

/** One thing at a time. */
export const Stapkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  if (!beeld.stap || beeld.bewerk) return null
  const { titel, uitleg, actie } = stapinhoud(beeld, beeld.stap)
  return (
    <div class="sr-niet-afdrukken">
      <VolgendeStap titel={titel} actie={actie}>
        {uitleg && <p>{uitleg}</p>}
      </VolgendeStap>
    </div>
  )
}

const stapinhoud = (beeld: Dossierbeeld, stap: Stap) => {
  switch (stap.soort) {
    case 'ONDERWERP':
      return {
        titel: ONDERWERPTEKST[stap.onderwerp].vraag,
        uitleg: ONDERWERPTEKST[stap.onderwerp].uitleg,
        actie: (
          <Bewerklink beeld={beeld} sleutel={FORMULIER[stap.onderwerp]} kaart={KAART[stap.onderwerp]} hoofd>
            {ONDERWERPTEKST[stap.onderwerp].knop}
          </Bewerklink>
        ),
      }
    case 'NULMETING':
      return {
        titel: `Leg de nulmeting vast van “${stap.omschrijving}”`,
        uitleg: 'Zonder begin is er straks geen verschil te zien.',
        actie: (
          <Bewerklink beeld={beeld} sleutel={`nulmeting-${stap.doelId}`} kaart="doelen" hoofd>
            Leg de nulmeting vast
          </Bewerklink>
        ),
      }
    case 'VERVOLGMETING':
      return {
        titel: `Meet opnieuw: “${stap.omschrijving}”`,
        uitleg: beeld.dossier.teMeten && `Gepland op ${datum(beeld.dossier.teMeten.op)}.`,
        actie: (
          <Bewerklink beeld={beeld} sleutel={`meting-${stap.doelId}`} kaart="doelen" hoofd>
            Leg de meting vast
          </Bewerklink>
        ),
      }
    case 'ANALYSE':
      return {
        titel: 'Wat is dit waard?',
        uitleg: 'Een SROI-analyse laat zien wat de baten zijn, met hun bandbreedte.',
        actie: <KnopLink href={adres(beeld, '/analyses/nieuw')}>Nieuwe analyse</KnopLink>,
      }
    case 'VASTSTELLEN':
      return {
        titel: 'Stel de casus vast',
        uitleg: 'Daarna vraagt elke wijziging om een reden. De oude waarde blijft altijd zichtbaar.',
        actie: (
          <Knopformulier beeld={beeld} pad="vaststelling" soort="primair">
            Stel vast
          </Knopformulier>
        ),
      }
    case 'STARTEN':
      return {
        titel: 'Start de uitvoering',
        uitleg: 'De casus staat vast en er is een nulmeting.',
        actie: (
          <Knopformulier beeld={beeld} pad="start" soort="primair">
            Start
          </Knopformulier>
        ),
      }
    case 'UITKOMST':
    case 'AFRONDEN':
    case 'VERVOLG':
      return {
        titel: EINDE[stap.soort],
        uitleg: null,
        actie: <KnopLink href={adres(beeld, '/afsluiting')}>Naar bijsturen en afsluiten</KnopLink>,
      }
  }
}

const EINDE = {
  UITKOMST: 'Stel vast wat de uitkomst is',
  AFRONDEN: 'De uitkomst staat vast: rond de casus af',
  VERVOLG: 'Draag de casus over of beëindig hem',
} as const

/** Is there anything to change at all? */
export const Geslotenmelding = ({ beeld }: { beeld: Dossierbeeld }) =>
  isGesloten(beeld) ? (
    <p class="sr-zacht sr-niet-afdrukken">
      Deze casus is {CASUSSTATUS[beeld.dossier.status].toLowerCase()}: er wijzigt niets meer aan.
    </p>
  ) : null
