import type { Randvoorwaarde } from '../../projections/casusdossier-typen.ts'
import { Keuzerondjes } from '../onderdelen/keuzevelden.tsx'
import { Label } from '../onderdelen/label.tsx'
import { opties } from '../onderdelen/opties.ts'
import { Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { RANDVOORWAARDESOORT } from '../woorden/termen.ts'
import { Bewerkformulier, Bewerklink, Knopformulier, Verval } from './bewerken.tsx'
import { Onderwerpkaart } from './onderwerpkaart.tsx'
import { type Dossierbeeld, magWijzigen } from './typen.ts'

const KAART = 'randvoorwaarden'

/** Topic 7: what makes it succeed and what makes it fail, side by side and equal in rank. */
export const Randvoorwaardenkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const geldig = beeld.dossier.randvoorwaarden.filter(({ vervallen }) => !vervallen)
  const open = beeld.bewerk === 'randvoorwaarde'
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="RANDVOORWAARDEN"
      leeg={geldig.length === 0}
      open={open}
      acties={
        <Bewerklink beeld={beeld} sleutel="randvoorwaarde" kaart={KAART}>
          Nieuwe factor
        </Bewerklink>
      }
      voorbeeld={({ randvoorwaarden: [ander] }) =>
        ander ? `${RANDVOORWAARDESOORT[ander.soort]}: ${ander.tekst}` : null
      }
    >
      {geldig.length > 0 && (
        <div class="sr-factoren">
          <Factoren beeld={beeld} soort="SUCCESFACTOR" factoren={geldig} />
          <Factoren beeld={beeld} soort="FAALFACTOR" factoren={geldig} />
        </div>
      )}
      {open && <Formulier beeld={beeld} />}
      <Vervallen beeld={beeld} />
    </Onderwerpkaart>
  )
}

interface FactorenProps {
  beeld: Dossierbeeld
  soort: Randvoorwaarde['soort']
  factoren: readonly Randvoorwaarde[]
}

const Factoren = ({ beeld, soort, factoren }: FactorenProps) => {
  const eigen = factoren.filter((factor) => factor.soort === soort)
  return (
    <div class="sr-deel">
      <h3>{soort === 'SUCCESFACTOR' ? 'Hierdoor lukt het' : 'Hierdoor kan het mislukken'}</h3>
      {eigen.length === 0 && <p class="sr-afwezig">nog niet ingevuld</p>}
      <ul class="sr-lijst">
        {eigen.map(({ randvoorwaardeId, tekst, label }) => (
          <li>
            {tekst} {label && <Label>{label}</Label>}
            <Verval
              beeld={beeld}
              onderdeel={randvoorwaardeId}
              pad={`randvoorwaarden/${randvoorwaardeId}/verval`}
              wat={tekst}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Formulier = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Bewerkformulier beeld={beeld} sleutel="randvoorwaarde" pad="randvoorwaarden" kaart={KAART}>
    <Keuzerondjes
      naam="soort"
      label="Wat voor factor is het?"
      opties={opties(RANDVOORWAARDESOORT)}
      naastElkaar
      stand={beeld.stand}
    />
    <Tekstvlak naam="tekst" label="Wat is de factor?" regels={2} stand={beeld.stand} />
    <Tekstveld
      naam="label"
      label="Kort label"
      hint="Een of twee woorden, zodat factoren over casussen te tellen zijn. Bijvoorbeeld: vaste begeleider."
      optioneel
      stand={beeld.stand}
    />
  </Bewerkformulier>
)

const Vervallen = ({ beeld }: { beeld: Dossierbeeld }) => {
  const vervallen = beeld.dossier.randvoorwaarden.filter((factor) => factor.vervallen)
  return vervallen.length === 0 ? null : (
    <details class="sr-meer">
      <summary>Vervallen factoren ({vervallen.length})</summary>
      <ul class="sr-lijst">
        {vervallen.map(({ randvoorwaardeId, tekst }) => (
          <li>
            <span class="sr-doorgehaald">{tekst}</span>{' '}
            {magWijzigen(beeld) && (
              <Knopformulier
                beeld={beeld}
                pad={`randvoorwaarden/${randvoorwaardeId}/herstel`}
                soort="tertiair"
                klein
              >
                Herstel
              </Knopformulier>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
