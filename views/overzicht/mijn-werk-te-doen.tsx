import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import { KAART, ONDERWERPTEKST } from '../casus/teksten.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { aantal, datum } from '../onderdelen/opmaak.ts'
import { Volledigheid } from '../onderdelen/volledigheid.tsx'
import type { Werkprops } from './mijn-werk.tsx'
import { Casuslink, naarCasus } from './mijn-werk-casuslink.tsx'
import { telwoord } from './mijn-werk-telling.ts'

/** What is to be measured, the longest waiting first. */
export const TeMeten = ({ teMeten, vandaag, nu }: Werkprops) => (
  <Kaart
    titel="Te meten"
    id="te-meten"
    acties={nu.aantal > 0 && <Label toon="aandacht">{telwoord(nu)}</Label>}
  >
    {teMeten.length === 0 ? (
      <LeegStaat icoon="meting" titel="Niets te meten in de komende 30 dagen">
        <p>Een meetmoment uit een meetplan of de streefdatum van een doel komt hier vanzelf te staan.</p>
      </LeegStaat>
    ) : (
      <>
        <ul class="sr-lijst">
          {teMeten.map((rij) => (
            <Meetregel rij={rij} vandaag={vandaag} />
          ))}
        </ul>
        {nu.aantal > teMeten.length && (
          <p class="sr-zacht">Dit zijn de {teMeten.length} die het langst wachten.</p>
        )}
      </>
    )}
  </Kaart>
)

const Meetregel = ({ rij, vandaag }: { rij: Casusoverzichtrij; vandaag: string }) => {
  if (!rij.teMeten) return null
  const { op, indicator } = rij.teMeten
  return (
    <li class="sr-werkregel">
      <div>
        <Casuslink {...rij} kaart={indicator === null ? KAART.METING : KAART.DOELEN} />
        <span class="sr-onderregel">
          {indicator === null ? 'Meetmoment uit het meetplan' : `Streefdatum van “${indicator}”`} ·{' '}
          <time datetime={op}>{datum(op)}</time>
        </span>
      </div>
      <Wanneer op={op} vandaag={vandaag} />
    </li>
  )
}

const Wanneer = ({ op, vandaag }: { op: string; vandaag: string }) => {
  const dagen = Math.round((Date.parse(op) - Date.parse(vandaag)) / 86_400_000)
  if (dagen < 0)
    return (
      <Label toon="aandacht" icoon="tijd">
        {aantal(-dagen, 'dag', 'dagen')} te laat
      </Label>
    )
  if (dagen === 0)
    return (
      <Label toon="info" icoon="tijd">
        vandaag
      </Label>
    )
  return <Label>over {aantal(dagen, 'dag', 'dagen')}</Label>
}

const ALLE_OPEN = '/casussen?volledigheid=BEGIN&volledigheid=HALVERWEGE&volledigheid=BIJNA'

/** The next question of the casussen that are not complete. */
export const OpenOnderwerpen = ({ open }: Werkprops) => (
  <Kaart
    titel="Een volgende stap"
    id="volgende-stap"
    acties={open.length > 0 && <a href={ALLE_OPEN}>Alle casussen met open onderwerpen</a>}
  >
    {open.length === 0 ? (
      <LeegStaat icoon="vastgesteld" titel="Geen open vragen">
        <p>In de lopende casussen van uw organisatie zijn alle acht onderwerpen ingevuld.</p>
      </LeegStaat>
    ) : (
      <ul class="sr-lijst">
        {open.map((rij) => (
          <Openregel {...rij} />
        ))}
      </ul>
    )}
  </Kaart>
)

const Openregel = (rij: Casusoverzichtrij) => {
  const { casusId, ontbreekt, volledigheid } = rij
  const [onderwerp] = ontbreekt
  return (
    <li class="sr-werkregel">
      <div>
        <Casuslink {...rij} />
        {onderwerp && (
          <span class="sr-onderregel">
            <a href={naarCasus(casusId, KAART[onderwerp])}>{ONDERWERPTEKST[onderwerp].vraag}</a>
          </span>
        )}
      </div>
      <Volledigheid aantal={volledigheid} totaal={8} compact />
    </li>
  )
}
