import type { Child } from 'hono/jsx'
import { DEELNIVEAUS, type Deelniveau, isRuimer } from '../../events/toegangswaarden.ts'
import { Icoon } from '../onderdelen/icoon.tsx'
import { aantal } from '../onderdelen/opmaak.ts'
import { DEELNIVEAU } from '../woorden/termen.ts'
import type { Delingbeeld, Lezers } from './deling-typen.ts'
import { adres } from './typen.ts'

/** The four steps of sharing, each with who it adds; what is reached now is filled in. */
export const Deelladder = ({ beeld }: { beeld: Delingbeeld }) => {
  const { niveau: nu } = beeld.dossier.deling
  return (
    <ol class="sr-deelladder">
      {DEELNIVEAUS.map((niveau) => (
        <li
          class={isRuimer(niveau, nu) ? 'sr-deeltrede' : 'sr-deeltrede sr-deeltrede--bereikt'}
          aria-current={niveau === nu ? 'step' : undefined}
        >
          <span class="sr-deeltrede__teken">
            <Icoon naam={isRuimer(niveau, nu) ? 'slot' : 'gereed'} />
          </span>
          <div class="sr-deeltrede__tekst">
            <h3 class="sr-deeltrede__naam">
              {DEELNIVEAU[niveau]}
              {niveau === nu && <span class="sr-deeltrede__nu">nu</span>}
            </h3>
            <p>{wieErBijKomt(niveau, beeld)}</p>
            <Voorbeeldlink beeld={beeld} niveau={niveau} />
          </div>
        </li>
      ))}
    </ol>
  )
}

const wieErBijKomt = (niveau: Deelniveau, { lezers, organisatie, wie, dossier }: Delingbeeld): Child => {
  const bij = lezers[niveau]
  switch (niveau) {
    case 'CONCEPT':
      return (
        <>
          Gemaakt door {wie(dossier.deling.eigenaar, dossier.deling.organisatieId)}. Anderen lezen mee als zij
          bij de collega’s staan.
        </>
      )
    case 'EIGEN_CORPORATIE':
      return (
        <>
          Professionals en de functionaris gegevensbescherming van {organisatie}: {mensen(bij)} erbij. Uw
          professionals kunnen de casus ook bewerken.
        </>
      )
    case 'VAKGEMEENSCHAP':
      return (
        <>
          Leden van de Vakgemeenschap, van alle organisaties: {mensen(bij)} erbij. Zij lezen het dossier, maar
          geen interne notities en geen namen van uw collega’s.
        </>
      )
    case 'ONDERZOEK':
      return (
        <>
          Onderzoekers: {mensen(bij)} erbij, en {aantal(bij.sleutels, 'API-sleutel', 'API-sleutels')}. Via de
          API gaan cijfers en kenmerken mee, geen vrije teksten.
        </>
      )
  }
}

const mensen = ({ mensen: n, organisaties }: Lezers): string => {
  if (n === 0) return 'nu niemand'
  const wie = n === 1 ? '1 persoon' : `${n} mensen`
  return organisaties > 1 ? `${wie} van ${organisaties} organisaties` : wie
}

/** What people elsewhere would read can be looked at before it is shared. */
const Voorbeeldlink = ({ beeld, niveau }: { beeld: Delingbeeld; niveau: Deelniveau }) =>
  niveau === 'VAKGEMEENSCHAP' || niveau === 'ONDERZOEK' ? (
    <p>
      <a href={`${adres(beeld)}/deling/voorbeeld?als=${niveau}`}>
        {niveau === 'ONDERZOEK'
          ? 'Bekijk de casus als onderzoeker'
          : 'Bekijk de casus als lid van de Vakgemeenschap'}
      </a>
    </p>
  ) : null
