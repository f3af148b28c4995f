import type { Herkomst } from '../../projections/sroi-analyse.ts'
import { tijdstip } from '../onderdelen/opmaak.ts'

const WAT: Readonly<Record<Herkomst['type'], string>> = {
  SroiAnalyseGestart: 'Analyse gestart',
  ParametersGekozen: 'Uitgangspunten gekozen',
  RijToegevoegd: 'Rij toegevoegd',
  RijGewijzigd: 'Rij gewijzigd',
  RijVervallen: 'Rij vervallen',
  RijHersteld: 'Rij teruggezet',
  SroiAnalyseVastgesteld: 'Vastgesteld',
  SroiAnalyseIngetrokken: 'Ingetrokken',
}

/** The events that a figure rests on: what, when, by whom, and where in the log. */
export const Herkomstlijst = ({ herkomst }: { herkomst: readonly Herkomst[] }) => (
  <ol class="sr-herkomst">
    {herkomst.map((bron) => (
      <li>
        {WAT[bron.type]} · <time datetime={bron.geregistreerdOp}>{tijdstip(bron.geregistreerdOp)}</time> ·{' '}
        {bron.actor} · positie {bron.positie}
        {bron.reden && ` · reden: ${bron.reden}`}
        <br />
        <code class="sr-herkomst__id">{bron.eventId}</code>
      </li>
    ))}
  </ol>
)
