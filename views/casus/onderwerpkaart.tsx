import type { Child, PropsWithChildren } from 'hono/jsx'
import { ONDERWERPEN, type Onderwerp } from '../../events/waarden.ts'
import { Icoon } from '../onderdelen/icoon.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Label } from '../onderdelen/label.tsx'
import { ONDERWERP } from '../woorden/termen.ts'
import { Bewerklink, Knopformulier } from './bewerken.tsx'
import { FORMULIER, KAART, ONDERWERPTEKST } from './teksten.ts'
import { adres, type Dossierbeeld, magWijzigen, TER_PLAATSE, type Voorbeeld } from './typen.ts'

interface Props {
  beeld: Dossierbeeld
  onderwerp: Onderwerp
  /** Nothing of this topic is filled in at all: the card asks its question. */
  leeg: boolean
  /** A form of this card is open. */
  open: boolean
  acties?: Child
  /** How the other casus answered, from its dossier. */
  voorbeeld: (ander: Voorbeeld['dossier']) => string | null
}

/** One of the eight topics: its question while it is empty, its content after that, its form in place. */
export const Onderwerpkaart = ({
  beeld,
  onderwerp,
  leeg,
  open,
  acties,
  voorbeeld,
  children,
}: PropsWithChildren<Props>) => {
  const kaart = KAART[onderwerp]
  const vraagt = leeg && !open && magWijzigen(beeld)
  const mist = beeld.dossier.volledigheid.ontbreekt.includes(onderwerp)
  return (
    <Kaart
      id={kaart}
      soort={vraagt ? 'open' : 'gewoon'}
      titel={
        <>
          <span class="sr-nummer">{ONDERWERPEN.indexOf(onderwerp) + 1}</span> {ONDERWERP[onderwerp]}
        </>
      }
      acties={
        <>
          <Opgeslagen beeld={beeld} kaart={kaart} />
          {!leeg && mist && <Label toon="aandacht">nog niet volledig</Label>}
          {!open && !leeg && acties}
        </>
      }
    >
      {vraagt && <Vraag beeld={beeld} onderwerp={onderwerp} voorbeeld={voorbeeld} />}
      {leeg && !open && !vraagt && <p class="sr-afwezig">nog niet ingevuld</p>}
      {children}
    </Kaart>
  )
}

type VraagProps = Pick<Props, 'beeld' | 'onderwerp' | 'voorbeeld'>

const Vraag = ({ beeld, onderwerp, voorbeeld }: VraagProps) => {
  const { vraag, uitleg, knop } = ONDERWERPTEKST[onderwerp]
  return (
    <div class="sr-vraag">
      <p class="sr-vraag__vraag">{vraag}</p>
      <p class="sr-vraag__uitleg">{uitleg}</p>
      <Antwoord beeld={beeld} onderwerp={onderwerp} voorbeeld={voorbeeld} />
      <Bewerklink beeld={beeld} sleutel={FORMULIER[onderwerp]} kaart={kaartVanFormulier(onderwerp)} nadruk>
        {knop}
      </Bewerklink>
    </div>
  )
}

/** A level is named with a goal, so its form stands on the card of the goals. */
const kaartVanFormulier = (onderwerp: Onderwerp): string =>
  onderwerp === 'NIVEAU' ? KAART.DOELEN : KAART[onderwerp]

/** How another casus of the register answered it; a made-up answer where none did. */
const Antwoord = ({ beeld, onderwerp, voorbeeld }: VraagProps) => {
  const ander = beeld.voorbeelden[onderwerp]
  const tekst = ander && voorbeeld(ander.dossier)
  return (
    <figure class="sr-antwoord">
      <blockquote>{tekst ?? ONDERWERPTEKST[onderwerp].voorbeeld}</blockquote>
      <figcaption>
        {ander && tekst ? (
          <>
            Zo deed <a href={`/casussen/${ander.casusId}`}>{ander.naam}</a> het{ander.fictief && ' (fictief)'}
          </>
        ) : (
          'Een bedacht voorbeeld'
        )}
      </figcaption>
    </figure>
  )
}

/** Quiet, at the place itself: it was saved, and it can be undone. */
export const Opgeslagen = ({ beeld, kaart }: { beeld: Dossierbeeld; kaart: string }) => {
  const { opgeslagen } = beeld
  if (opgeslagen?.kaart !== kaart) return null
  return (
    <span class="sr-opgeslagen sr-niet-afdrukken">
      <span class="sr-bewaard" role="status">
        <Icoon naam="gereed" />
        Opgeslagen
      </span>
      {opgeslagen.terug && (
        <Knopformulier
          beeld={beeld}
          pad="terugdraaiing"
          soort="tertiair"
          klein
          verborgen={{ wat: opgeslagen.opdrachtId, bij: kaart }}
        >
          Ongedaan maken
        </Knopformulier>
      )}
      <Verder beeld={beeld} />
    </span>
  )
}

/** After saving: the next card that is still empty. */
const Verder = ({ beeld }: { beeld: Dossierbeeld }) => {
  const [volgende] = beeld.dossier.volledigheid.ontbreekt
  if (!volgende) return null
  const naar = `${adres(beeld)}?bewerk=${FORMULIER[volgende]}`
  return (
    <a class="sr-verder" href={`${naar}#${kaartVanFormulier(volgende)}`} hx-get={naar} {...TER_PLAATSE}>
      Verder met {ONDERWERP[volgende].toLowerCase()}
    </a>
  )
}

/** A text under its own small heading; says so when it is not there. */
export const Tekstdeel = ({ kop, tekst, acties }: { kop: string; tekst: string | null; acties?: Child }) => (
  <div class="sr-deel">
    <div class="sr-deel__kop">
      <h3>{kop}</h3>
      {acties}
    </div>
    {tekst === null ? (
      <p class="sr-afwezig">nog niet ingevuld</p>
    ) : (
      tekst.split(/\n{2,}/).map((alinea) => <p class="sr-deel__tekst">{alinea}</p>)
    )}
  </div>
)

/** What is beside the question of an empty card folds away; in a card with content it stands open. */
export const Terzijde = ({ titel, dicht, children }: PropsWithChildren<{ titel: string; dicht: boolean }>) =>
  dicht ? (
    <details class="sr-meer">
      <summary>{titel}</summary>
      {children}
    </details>
  ) : (
    <div>{children}</div>
  )
