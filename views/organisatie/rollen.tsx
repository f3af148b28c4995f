import { LEDENROLLEN, type Ledenrol } from '../../events/toegangswaarden.ts'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens } from '../onderdelen/kaart.tsx'
import { Vinkjes } from '../onderdelen/keuzevelden.tsx'
import { Label, Labels } from '../onderdelen/label.tsx'
import { LEDENROL } from '../woorden/termen.ts'

const UITLEG: Readonly<Record<Ledenrol, string>> = {
  PROFESSIONAL:
    'Registreert casussen en werkt eraan. Ziet alles wat binnen de eigen organisatie wordt gedeeld.',
  VAKGEMEENSCHAP: 'Leest ook wat andere organisaties met de Vakgemeenschap delen.',
  ONDERZOEKER: 'Leest wat voor onderzoek wordt gedeeld, en kan een API-sleutel maken.',
  FUNCTIONARIS_GEGEVENSBESCHERMING: 'Ziet wie wat heeft gelezen, en legt de DPIA en de bewaartermijnen vast.',
  BEHEERDER: 'Nodigt leden uit en geeft rollen. Ziet met deze rol alleen geen casussen.',
}

interface Props {
  readonly stand?: Formulierstand | undefined
  readonly waarden?: readonly Ledenrol[]
}

/** Which roles somebody gets, each with what it opens. A call and no element, so that a form knows its label. */
export const rolkeuze = ({ stand, waarden }: Props) => (
  <Vinkjes
    naam="rollen"
    label="Rollen"
    hint="Eén persoon kan meer rollen hebben. Geef niet meer dan nodig is."
    stand={stand}
    waarden={waarden}
    opties={LEDENROLLEN.map((rol) => ({ waarde: rol, label: LEDENROL[rol], toelichting: UITLEG[rol] }))}
  />
)

/** What each of these roles opens. */
export const Roluitleg = ({ rollen }: { rollen: readonly Ledenrol[] }) => (
  <Gegevens
    rijen={LEDENROLLEN.filter((rol) => rollen.includes(rol)).map((rol) => [LEDENROL[rol], UITLEG[rol]])}
  />
)

export const Rollen = ({ rollen }: { rollen: readonly Ledenrol[] }) => (
  <Labels>
    {LEDENROLLEN.filter((rol) => rollen.includes(rol)).map((rol) => (
      <Label toon={rol === 'BEHEERDER' ? 'info' : 'neutraal'}>{LEDENROL[rol]}</Label>
    ))}
  </Labels>
)
