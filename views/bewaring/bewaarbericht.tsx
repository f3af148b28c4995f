import { Melding } from '../onderdelen/melding.tsx'
import { aantal } from '../onderdelen/opmaak.ts'

/** Tells the owner before anything falls due. */
export const Bewaarbericht = ({ casussen }: { casussen: number }) =>
  casussen === 0 ? null : (
    <Melding soort="info" titel={`Bij ${aantal(casussen, 'casus', 'casussen')} loopt de bewaartermijn af`}>
      <p>
        <a class="ams-link" href="/bewaring">
          Bekijk wat er gearchiveerd mag worden
        </a>
      </p>
    </Melding>
  )
