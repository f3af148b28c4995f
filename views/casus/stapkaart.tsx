import type { Stap } from '../../projections/volgende-stap.ts'
import { KnopLink } from '../onderdelen/knop.tsx'
import { VolgendeStap } from '../onderdelen/melding.tsx'
import { datum } from '../onderdelen/opmaak.ts'
import { Bewerklink, Knopformulier } from './bewerken.tsx'
import { FORMULIER, KAART, ONDERWERPTEKST } from './teksten.ts'
import { adres, type Dossierbeeld } from './typen.ts'

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
