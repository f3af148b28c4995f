import { LEDENROLLEN, type Ledenrol } from '../../events/toegangswaarden.ts'
import { Gegevens } from '../onderdelen/kaart.tsx'
import { Label, Labels } from '../onderdelen/label.tsx'
import { LEDENROL } from '../woorden/termen.ts'

export const ROLUITLEG: Readonly<Record<Ledenrol, string>> = {
  PROFESSIONAL:
    'Registreert casussen en werkt eraan. Ziet alles wat binnen de eigen organisatie wordt gedeeld.',
  VAKGEMEENSCHAP: 'Leest ook wat andere organisaties met de Vakgemeenschap delen.',
  ONDERZOEKER: 'Leest wat voor onderzoek wordt gedeeld, en kan een API-sleutel maken.',
  FUNCTIONARIS_GEGEVENSBESCHERMING: 'Ziet wie wat heeft gelezen, en legt de DPIA en de bewaartermijnen vast.',
  BEHEERDER: 'Nodigt leden uit en geeft rollen. Ziet met deze rol alleen geen casussen.',
}

/** What each of these roles opens. */
export const Roluitleg = ({ rollen }: { rollen: readonly Ledenrol[] }) => (
  <Gegevens
    rijen={LEDENROLLEN.filter((rol) => rollen.includes(rol)).map((rol) => [LEDENROL[rol], ROLUITLEG[rol]])}
  />
)

export const Rollen = ({ rollen }: { rollen: readonly Ledenrol[] }) => (
  <Labels>
    {LEDENROLLEN.filter((rol) => rollen.includes(rol)).map((rol) => (
      <Label toon={rol === 'BEHEERDER' ? 'info' : 'neutraal'}>{LEDENROL[rol]}</Label>
    ))}
  </Labels>
)
