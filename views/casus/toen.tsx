import { Melding } from '../onderdelen/melding.tsx'
import { aantal, tijdstip } from '../onderdelen/opmaak.ts'
import { adres, type Dossierbeeld } from './typen.ts'

/** The page shows the past: how the casus was known at this moment. */
export interface Toen {
  /** Instant of the last event that is shown. */
  readonly op: string
  /** How many events came after it. */
  readonly sindsdien: number
}

export const Toenmelding = ({ beeld, toen }: { beeld: Dossierbeeld; toen: Toen }) => (
  <Melding titel={`Zo was deze casus bekend op ${tijdstip(toen.op)}`}>
    <p>
      {toen.sindsdien === 0
        ? 'Sindsdien is er niets meer veranderd.'
        : `Sindsdien ${toen.sindsdien === 1 ? 'was' : 'waren'} er nog ${aantal(toen.sindsdien, 'gebeurtenis', 'gebeurtenissen')}.`}{' '}
      U kunt hier alleen lezen. <a href={adres(beeld)}>Naar de casus van nu</a>
    </p>
  </Melding>
)
