import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Knop } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { tijdstip } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'

export interface Sessieregel {
  id: string
  /** As the browser calls itself. */
  apparaat: string
  begonnen: string
  gebruikt: string
  tot: string
  deze: boolean
}

interface Props {
  gebruiker: Gebruiker
  sessies: readonly Sessieregel[]
  afgemeld: boolean
}

/** Where one is signed in, and out again from afar. */
export const Sessiespagina = ({ gebruiker, sessies, afgemeld }: Props) => (
  <Bladzijde
    titel="Waar u bent ingelogd"
    gebruiker={gebruiker}
    kruimels={[{ naam: 'Mijn account', href: '/mijn/account' }]}
    smal
    inleiding="Herkent u een apparaat niet? Log het uit en wijzig uw wachtwoord."
  >
    {afgemeld && <Melding soort="gelukt">Dat apparaat is uitgelogd.</Melding>}
    <Kaart>
      <ul class="sr-inlogkeuzes">
        {sessies.map((sessie) => (
          <li class="sr-inlogkeuze">
            <Apparaat {...sessie} />
            {!sessie.deze && (
              <form method="post" action={`/mijn/sessies/${sessie.id}/afmelding`}>
                <Knop soort="secundair" klein aria-label={`Uitloggen op ${apparaatnaam(sessie.apparaat)}`}>
                  Uitloggen
                </Knop>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
    <form method="post" action="/mijn/sessies/afmelding">
      <Knop soort="gevaar">Overal uitloggen</Knop>
    </form>
  </Bladzijde>
)

const Apparaat = ({ apparaat, begonnen, gebruikt, tot, deze }: Sessieregel) => (
  <span class="sr-inlogkeuze__wie">
    <strong>
      {apparaatnaam(apparaat)} {deze && <Label toon="info">dit apparaat</Label>}
    </strong>
    <span>Ingelogd op {tijdstip(begonnen)}</span>
    <span>
      Laatst gebruikt op {tijdstip(gebruikt)}, geldig tot uiterlijk {tijdstip(tot)}
    </span>
  </span>
)

const BROWSERS = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const SYSTEMEN = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const

/** `Firefox op Windows`: what one recognises in how a browser calls itself. */
const apparaatnaam = (apparaat: string): string => {
  const noem = (namen: readonly (readonly [string, string])[]) =>
    namen.find(([teken]) => apparaat.includes(teken))?.[1]
  const browser = noem(BROWSERS) ?? 'Onbekende browser'
  const systeem = noem(SYSTEMEN)
  return systeem ? `${browser} op ${systeem}` : browser
}
