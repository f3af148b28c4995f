import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Tekstveld } from '../onderdelen/velden.tsx'

/** A new password, twice. A call and no element, so that a form knows its labels. */
export const wachtwoordvelden = ({
  stand,
  nieuw,
}: {
  stand?: Formulierstand | undefined
  nieuw?: boolean
}) => (
  <>
    <Tekstveld
      naam="wachtwoord"
      label={nieuw ? 'Nieuw wachtwoord' : 'Wachtwoord'}
      hint="Ten minste 12 tekens. Een zin van vier of vijf losse woorden is sterk en goed te onthouden."
      type="password"
      breedte="vol"
      autocomplete="new-password"
      stand={stand}
    />
    <Tekstveld
      naam="herhaling"
      label={nieuw ? 'Nieuw wachtwoord nog een keer' : 'Wachtwoord nog een keer'}
      type="password"
      breedte="vol"
      autocomplete="new-password"
      stand={stand}
    />
  </>
)
