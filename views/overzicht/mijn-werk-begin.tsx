import { Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { NaarNieuweCasus } from './nieuwe-casus.tsx'

/** There is something to read, and nothing of one's own yet. */
export const Begin = ({ gebruiker }: { gebruiker: Gebruiker }) => (
  <Kaart>
    <LeegStaat
      icoon="stap"
      titel="Begin met uw eerste casus"
      actie={
        <Knoppen>
          <NaarNieuweCasus>Leg de eerste casus vast</NaarNieuweCasus>
          <KnopLink href="/casussen">Lees hoe anderen het doen</KnopLink>
        </Knoppen>
      }
    >
      <p>
        Uw organisatie heeft hier nog geen casussen. Een casus begint als concept, dat alleen u ziet. Daarna
        staat hier wat er gemeten moet worden en wat nog open staat.
      </p>
      {beheert(gebruiker) && (
        <p>
          Werkt u samen? <a href="/organisatie/uitnodigingen/nieuw">Nodig collega’s uit</a>.
        </p>
      )}
    </LeegStaat>
  </Kaart>
)

const beheert = ({ rollen }: Gebruiker): boolean => rollen?.includes('BEHEERDER') ?? false

/** There is nothing in the register yet. */
export const Welkom = () => (
  <Kaart>
    <LeegStaat
      icoon="stap"
      titel="Hier begint uw werk"
      actie={<NaarNieuweCasus>Leg de eerste casus vast</NaarNieuweCasus>}
    >
      <p>
        Zodra er casussen zijn, ziet u hier wat er gemeten moet worden, wat nog open staat en wat anderen
        deden. Hebt u al een bestand? Dan kunt u het <a href="/import">importeren</a>.
      </p>
    </LeegStaat>
  </Kaart>
)
