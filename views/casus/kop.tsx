import { KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Label, Labels, Statusbadge } from '../onderdelen/label.tsx'
import { Volledigheid } from '../onderdelen/volledigheid.tsx'
import { CASUSSTATUS, DEELNIVEAU, ONDERWERP, ROUTE, TREDEVORM, UITKOMST } from '../woorden/termen.ts'
import { Bewerklink, Knopformulier } from './bewerken.tsx'
import { Opgeslagen } from './onderwerpkaart.tsx'
import { KAART } from './teksten.ts'
import { adres, type Dossierbeeld, isGesloten } from './typen.ts'
import { gebiedsnaam } from './veldwaarden.ts'
import { Waardering } from './zijkant.tsx'

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
          <dt>Gedeeld met</dt>
          <dd>
            <Gedeeld beeld={beeld} />
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
            <Waardering dossier={beeld.dossier} analyses={beeld.analyses} compact />
          </dd>
        </div>
      </dl>
      {beeld.magBewerken && (
        <div class="sr-samenvatting__acties sr-niet-afdrukken">
          <Opgeslagen beeld={beeld} kaart="status" />
          <Statusknoppen beeld={beeld} />
        </div>
      )}
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

/** Only its own organisation knows and decides how far it goes. */
const Gedeeld = ({ beeld }: { beeld: Dossierbeeld }) => (
  <>
    {DEELNIVEAU[beeld.dossier.deling.niveau]}
    {beeld.vanEigen && (
      <KnopLink soort="tertiair" klein icoon="casussen" href={adres(beeld, '/deling')}>
        {beeld.magBewerken ? 'Delen' : 'Wie leest dit?'}
      </KnopLink>
    )}
    {beeld.vanEigen && (
      <KnopLink soort="tertiair" klein icoon="geschiedenis" href={adres(beeld, '/inzage')}>
        Wie heeft dit gezien?
      </KnopLink>
    )}
  </>
)

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

/** Is there anything to change at all? */
export const Geslotenmelding = ({ beeld }: { beeld: Dossierbeeld }) =>
  isGesloten(beeld) ? (
    <p class="sr-zacht sr-niet-afdrukken">
      Deze casus is {CASUSSTATUS[beeld.dossier.status].toLowerCase()}: er wijzigt niets meer aan.
    </p>
  ) : null
