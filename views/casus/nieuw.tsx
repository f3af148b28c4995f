import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop } from '../onderdelen/kaart.tsx'
import { Keuzerondjes, Keuzeveld, Vinkje, Vinkjes } from '../onderdelen/keuzevelden.tsx'
import { Knop, Knoppen } from '../onderdelen/knop.tsx'
import { opties } from '../onderdelen/opties.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Rij } from '../onderdelen/rij.tsx'
import { Datumveld, Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { Velden } from '../onderdelen/veldenlijst.tsx'
import { DOELGROEP, PRIMAIR_PROCES, ROL, ROUTE } from '../woorden/termen.ts'
import { CODEVELDEN, PROCESVELDEN } from './gegevens.tsx'
import { NAAR_CASUSSEN } from './kruimels.ts'
import type { Methodiekkeuze } from './typen.ts'

interface Props {
  opdrachtId: string
  stand?: Formulierstand | undefined
  gebruiker: Gebruiker
  methodieken: readonly Methodiekkeuze[]
}

/** Registering a casus: eight questions on one screen; the rest comes later, in the dossier. */
export const CasusNieuwPagina = ({ opdrachtId, stand, gebruiker, methodieken }: Props) => (
  <Pagina
    titel="Nieuwe casus"
    actief="/casussen"
    kruimels={[NAAR_CASUSSEN]}
    gebruiker={gebruiker}
    mislukt={stand !== undefined}
  >
    <Kop
      titel="Nieuwe casus"
      inleiding="Acht vragen, dan staat hij er als concept. Wat u typt blijft in deze browser bewaard tot u het opslaat."
    />
    <Formulier naar="/casussen" opdrachtId={opdrachtId} stand={stand} bewaar="casus-nieuw" id="casus-nieuw">
      <Kaart>
        <div class="sr-stapel">
          <Tekstveld
            naam="naam"
            label="Hoe heet de casus?"
            hint="Een korte naam die collega’s herkennen."
            breedte="vol"
            stand={stand}
          />
          <Tekstveld
            naam="gebied"
            label="In welk gebied?"
            hint="Zoals mensen het noemen: een buurt, wijk of straat."
            stand={stand}
          />
          <Keuzerondjes
            naam="route"
            label="Langs welke route stijgen mensen?"
            hint="De hoofdroute. Zijroutes voegt u later toe."
            opties={opties(ROUTE)}
            naastElkaar
            stand={stand}
          />
          <Keuzeveld
            naam="primairProces"
            label="Bij welk primair proces hoort dit?"
            opties={opties(PRIMAIR_PROCES)}
            stand={stand}
          />
          <Vinkjes
            naam="rollen"
            label="Welke rol heeft de corporatie?"
            hint="Een of meer."
            opties={opties(ROL)}
            naastElkaar
            stand={stand}
          />
          <Doelgroepveld stand={stand} />
          <Datumveld naam="startdatum" label="Wanneer begint het?" stand={stand} />
          <Tekstvlak
            naam="aanleiding"
            label="Wat is de aanleiding?"
            hint="Een of twee zinnen. Noem geen namen van bewoners."
            stand={stand}
          />
        </div>
      </Kaart>
      <Meer stand={stand} gebruiker={gebruiker} methodieken={methodieken} />
      <Knoppen>
        <Knop icoon="maak">Registreer als concept</Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
)

const Doelgroepveld = ({ stand }: Pick<Props, 'stand'>) => (
  <Vinkjes
    naam="doelgroepen"
    label="Voor welke groep?"
    hint="Een of meer."
    opties={opties(DOELGROEP)}
    naastElkaar
    stand={stand}
  />
)

/** What may wait. Opens by itself when something in it is wrong. */
const Meer = ({ stand, gebruiker, methodieken }: Omit<Props, 'opdrachtId'>) => (
  <details class="sr-uitklap" open={VELDEN.some((veld) => stand?.fouten[veld] !== undefined)}>
    <summary>Meer gegevens (niet verplicht)</summary>
    <div class="sr-stapel">
      <Velden velden={CODEVELDEN} stand={stand} />
      <Rij>
        <Tekstveld naam="corporatie" label="Corporatie" waarde={gebruiker.organisatie} stand={stand} />
        {methodieken.length > 0 && (
          <Keuzeveld
            naam="methodiekId"
            label="Methodiek"
            optioneel
            leeg="Geen of nog niet gekozen"
            opties={methodieken.map(({ methodiekId, naam }) => ({ waarde: methodiekId, label: naam }))}
            stand={stand}
          />
        )}
      </Rij>
      <Velden velden={PROCESVELDEN} stand={stand} />
      <Vinkje
        naam="fictief"
        label="Deze casus is verzonnen"
        toelichting="Dan staat er overal “fictief” bij."
        stand={stand}
      />
    </div>
  </details>
)

const VELDEN = [
  'cbsCode',
  'peiljaar',
  'corporatie',
  'methodiekId',
  'beheersoort',
  'kansen',
  'fictief',
] as const
