import type { Niveau } from '../../projections/casusdossier-typen.ts'
import { Melding } from '../onderdelen/melding.tsx'
import { aantal } from '../onderdelen/opmaak.ts'
import { DOELNIVEAU } from '../woorden/termen.ts'
import { Resultaat } from './doelen.tsx'
import { Onderwerpkaart } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'

/** Topic 3: for whom. Each level stands by itself: they never share a sum. */
export const Niveaukaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { niveaus } = beeld.dossier
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="NIVEAU"
      leeg={niveaus.length === 0}
      open={false}
      voorbeeld={(ander) => (ander.niveaus.length === 0 ? null : ander.niveaus.map(niveauzin).join(' '))}
    >
      {niveaus.length > 0 && (
        <dl class="sr-niveaus">
          {niveaus.map((niveau) => (
            <Niveaudeel {...niveau} />
          ))}
        </dl>
      )}
      {niveaus.length === 1 && (
        <Melding soort="info">
          Alle doelen liggen op één niveau. Verandert er ook iets voor {andereNiveaus(niveaus)}?
        </Melding>
      )}
    </Onderwerpkaart>
  )
}

const Niveaudeel = ({ doelniveau, doelen }: Niveau) => (
  <div>
    <dt>{DOELNIVEAU[doelniveau]}</dt>
    {doelen.map(({ omschrijving, resultaat }) => (
      <dd>
        {omschrijving}{' '}
        {resultaat ? <Resultaat {...resultaat} /> : <span class="sr-afwezig">geen vervolgmeting</span>}
      </dd>
    ))}
  </div>
)

const niveauzin = ({ doelniveau, doelen }: Niveau): string =>
  `${DOELNIVEAU[doelniveau]}: ${aantal(doelen.length, 'doel', 'doelen')}.`

const andereNiveaus = (niveaus: readonly Niveau[]): string =>
  Object.entries(DOELNIVEAU)
    .filter(([code]) => !niveaus.some(({ doelniveau }) => doelniveau === code))
    .map(([, label]) => (label === 'Buurt' ? 'de buurt' : label === 'Individu' ? 'mensen zelf' : 'uzelf'))
    .join(' of voor ')
