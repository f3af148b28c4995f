import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { Pagina } from '../onderdelen/pagina.tsx'
import { CODE } from './velden.ts'

interface Vraag {
  /** Where to go afterwards. */
  naar: string
  opdrachtId: string
  stand?: Formulierstand | undefined
}

/** The second step: the code that the app shows now. */
export const Tweedefactorpagina = (props: Vraag) => (
  <Pagina titel="Code invullen" smal>
    <Stapel>
      <Kop titel="Vul de code in" inleiding="Open de app op uw telefoon waarmee u codes maakt." />
      <Kaart>
        <Codeformulier {...props} adres="/tweede-factor" knop="Verder">
          De app toont een code van 6 cijfers. Is uw telefoon kwijt? Vul dan een van uw noodcodes in.
        </Codeformulier>
      </Kaart>
      <Anders />
    </Stapel>
  </Pagina>
)

interface Koppeling extends Vraag {
  /** Address of the picture with the QR code. */
  qr: string
  uri: string
  sleutel: string
}

/** Connects the app: scan, and show that it gives the right codes. */
export const Koppelpagina = ({ qr, uri, sleutel, ...vraag }: Koppeling) => (
  <Pagina titel="Telefoon koppelen" smal>
    <Stapel>
      <Kop
        titel="Koppel een app op uw telefoon"
        inleiding="Een wachtwoord kan uitlekken. Daarom vraagt het register bij elke keer inloggen ook een code van uw telefoon."
      />
      <Kaart titel="1. Scan deze code" id="scannen">
        <p>
          Gebruik een app die codes maakt, zoals Microsoft Authenticator, Google Authenticator of Aegis. Kies
          daarin: account toevoegen, QR-code scannen.
        </p>
        <img class="sr-qr" src={qr} alt="QR-code met de sleutel voor uw app" width="220" height="220" />
        <details class="sr-details">
          <summary>Scannen lukt niet</summary>
          <p>
            Werkt u op de telefoon zelf? <a href={uri}>Open de app met deze link</a>. Of typ deze sleutel over
            in de app:
          </p>
          <p>
            <code class="sr-sleutel">{sleutel}</code>
          </p>
        </details>
      </Kaart>
      <Kaart titel="2. Vul de code in die de app toont" id="controleren">
        <Codeformulier {...vraag} adres="/tweede-factor/koppeling" knop="Koppelen">
          De code heeft 6 cijfers en verandert elke halve minuut.
        </Codeformulier>
      </Kaart>
      <Anders />
    </Stapel>
  </Pagina>
)

interface Codeprops extends Vraag {
  adres: string
  knop: string
  children: string
}

const Codeformulier = ({ naar, opdrachtId, stand, adres, knop, children }: Codeprops) => (
  <Formulier
    naar={adres}
    opdrachtId={opdrachtId}
    velden={CODE}
    waarden={{ naar }}
    stand={stand}
    eigen={{ code: { hint: children } }}
  >
    <Knoppen>
      <Knop>{knop}</Knop>
    </Knoppen>
  </Formulier>
)

const Anders = () => (
  <form method="post" action="/uitloggen">
    <Knop soort="tertiair">Stoppen en uitloggen</Knop>
  </form>
)

interface Noodcodes {
  codes: readonly string[]
  naar: string
  gebruiker?: { naam: string; organisatie: string } | undefined
}

/** Shown once: each code opens once when the telephone is lost. */
export const Noodcodespagina = ({ codes, naar, gebruiker }: Noodcodes) => (
  <Pagina titel="Uw noodcodes" gebruiker={gebruiker} smal>
    <Stapel>
      <Kop
        titel="Bewaar uw noodcodes"
        inleiding="Met een noodcode logt u in als uw telefoon kwijt of stuk is. Elke code werkt één keer."
      />
      <Kaart>
        <Melding soort="let-op" titel="U ziet deze codes maar één keer">
          Druk ze af of zet ze in uw wachtwoordkluis. Bewaar ze niet bij uw telefoon.
        </Melding>
        <ol class="sr-noodcodes">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <Knoppen>
          <KnopLink href={naar} soort="primair">
            Ik heb ze bewaard, verder
          </KnopLink>
        </Knoppen>
      </Kaart>
    </Stapel>
  </Pagina>
)
