import type { Herkomst } from '../../projections/sroi-analyse.ts'
import { Melding } from '../onderdelen/melding.tsx'
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

/** What someone else did since the form was opened: stands above the form that keeps what was typed. */
export const Sindsdien = ({ herkomst }: { herkomst: readonly Herkomst[] }) =>
  herkomst.length === 0 ? null : (
    <Melding soort="let-op" titel="Dit veranderde intussen" id="sindsdien">
      <ul>
        {herkomst.map((bron) => (
          <li>
            {WAT[bron.type]} door {bron.actor} op {tijdstip(bron.geregistreerdOp)}
            {bron.onderwerp && `: ${bron.onderwerp}`}
            {bron.reden && ` (reden: ${bron.reden})`}
          </li>
        ))}
      </ul>
    </Melding>
  )

/** The events that a figure rests on: what, when, by whom, and where in the log. */
export const Herkomstlijst = ({ herkomst }: { herkomst: readonly Herkomst[] }) => (
  <ol class="sr-herkomst">
    {herkomst.map((bron) => (
      <li>
        {WAT[bron.type]}
        {bron.onderwerp && `: ${bron.onderwerp}`} ·{' '}
        <time datetime={bron.geregistreerdOp}>{tijdstip(bron.geregistreerdOp)}</time> · {bron.actor} · positie{' '}
        {bron.positie}
        {bron.reden && ` · reden: ${bron.reden}`}
        <br />
        <code class="sr-herkomst__id">{bron.eventId}</code>
      </li>
    ))}
  </ol>
)
