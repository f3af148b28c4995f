import type { PropsWithChildren } from 'hono/jsx'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'

interface Props {
  readonly gebruiker: Gebruiker
}

const Lijst = ({ children }: PropsWithChildren) => <ul class="ams-unordered-list sr-tekst">{children}</ul>

/** What works for whom, and what does not yet. */
export const Toegankelijkheidspagina = ({ gebruiker }: Props) => (
  <Bladzijde
    titel="Toegankelijkheid"
    gebruiker={gebruiker}
    inleiding="Iedereen moet met het register kunnen werken. Wij houden ons aan WCAG 2.2, niveau AA."
  >
    <Kaart titel="Wat er is">
      <Lijst>
        <li>Elke bladzijde en elk formulier werkt met alleen een toetsenbord, en zonder JavaScript.</li>
        <li>Elke grafiek heeft een beschrijving en dezelfde cijfers in een tabel.</li>
        <li>Kleur betekent nergens iets in haar eentje. Er is een lichte en een donkere weergave.</li>
        <li>Op een telefoon schuift niets zijwaarts.</li>
        <li>De tekst is geschreven op taalniveau B1.</li>
      </Lijst>
    </Kaart>
    <Kaart titel="Hoe het is getest">
      <Lijst>
        <li>
          Bij elke wijziging controleert een programma (axe) de bladzijden, op een groot en een klein scherm.
        </li>
        <li>Het contrast van grafieken wordt apart gemeten, licht en donker.</li>
      </Lijst>
    </Kaart>
    <Kaart titel="Wat er nog niet is">
      <Lijst>
        <li>Er is nog geen test gedaan door mensen met een beperking.</li>
        <li>Er is nog geen onderzoek door een onafhankelijk bureau.</li>
        <li>Namen en teksten die u zelf invult, kan het register niet controleren.</li>
      </Lijst>
      <p class="sr-tekst">Loopt u ergens tegenaan? Meld het bij de beheerder van uw register.</p>
    </Kaart>
  </Bladzijde>
)

/** What is kept of whom, and what is not there yet. */
export const Privacypagina = ({ gebruiker }: Props) => (
  <Bladzijde
    titel="Privacy"
    gebruiker={gebruiker}
    inleiding="Het register gaat over aanpakken, niet over personen."
  >
    <Kaart titel="Wat het register niet bewaart">
      <Lijst>
        <li>Er is geen veld voor naam, adres, geboortedatum of nationaliteit van een bewoner.</li>
        <li>Een getal dat een burgerservicenummer kan zijn wordt geweigerd voordat het is opgeslagen.</li>
        <li>
          Van een geweigerde rij uit een import blijft alleen het rijnummer, het veld en de reden bewaard.
        </li>
      </Lijst>
    </Kaart>
    <Kaart titel="Wat het register wel bewaart">
      <Lijst>
        <li>Wie iets opsloeg en wanneer. Op dit moment is dat één lokale gebruiker.</li>
        <li>Elke eerdere waarde, met de reden van de wijziging. Het log wordt niet gewist.</li>
        <li>Concepten van formulieren, alleen in uw eigen browser, tot u opslaat of ze wist.</li>
        <li>Geen cookies om u te volgen, en geen verbinding met andere sites.</li>
      </Lijst>
    </Kaart>
    <Kaart titel="Wat er nog niet is">
      <Lijst>
        <li>
          Inloggen en rechten per corporatie. Daarom is het register alleen op deze computer te bereiken.
        </li>
        <li>
          Het wissen van persoonsgegevens met een bewijs ervan. Zet dus geen gegevens over personen in vrije
          tekst.
        </li>
        <li>Het herkennen van namen, telefoonnummers en e-mailadressen in vrije tekst.</li>
        <li>Het onderdrukken van kleine aantallen in wat het register uitgaat.</li>
      </Lijst>
    </Kaart>
  </Bladzijde>
)
