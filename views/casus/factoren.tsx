import { factoren } from '../../events/casus/factoren.ts'
import { Label } from '../onderdelen/label.tsx'
import { rondjes, tekst, vlak } from '../onderdelen/veldenlijst.tsx'
import { FACTORSOORT } from '../woorden/termen.ts'
import { Bewerklink } from './bewerken.tsx'
import type { Deelbeeld } from './deelbeeld.ts'
import { Deelformulier, Deelverval, isOpen, Vervallen } from './deelvormen.tsx'
import { Onderwerpkaart } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'

export const FACTOREN: Deelbeeld = {
  naam: 'de factor',
  meervoud: 'factoren',
  kaart: 'randvoorwaarden',
  velden: [
    [
      'soort',
      rondjes('Wat voor factor is het?', FACTORSOORT, { naastElkaar: true, wat: 'wat voor factor het is' }),
    ],
    ['tekst', vlak('Wat is de factor?', { regels: 2, wat: 'wat de factor is', naam: 'tekst' })],
    [
      'label',
      tekst('Kort label', {
        hint: 'Een of twee woorden, zodat factoren over casussen te tellen zijn. Bijvoorbeeld: vaste begeleider.',
        optioneel: true,
      }),
    ],
  ],
  zinnen: {
    RandvoorwaardeVastgelegd: ({ soort, tekst }) =>
      `legde een ${FACTORSOORT[soort].toLowerCase()} vast: “${tekst}”`,
  },
}

type Factor = Dossierbeeld['dossier']['factoren'][number]

/** Topic 7: what makes it succeed and what makes it fail, side by side and equal in rank. */
export const Factorenkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const geldig = beeld.dossier.factoren.filter(({ vervallen }) => !vervallen)
  const open = isOpen(beeld, factoren)
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="RANDVOORWAARDEN"
      leeg={geldig.length === 0}
      open={open}
      acties={
        <Bewerklink beeld={beeld} sleutel="randvoorwaarde" kaart={FACTOREN.kaart}>
          Nieuwe factor
        </Bewerklink>
      }
      voorbeeld={({ factoren: [ander] }) => (ander ? `${FACTORSOORT[ander.soort]}: ${ander.tekst}` : null)}
    >
      {geldig.length > 0 && (
        <div class="sr-factoren">
          <Factoren beeld={beeld} soort="SUCCESFACTOR" alle={geldig} />
          <Factoren beeld={beeld} soort="FAALFACTOR" alle={geldig} />
        </div>
      )}
      {open && <Deelformulier beeld={beeld} deel={factoren} van={FACTOREN} />}
      <Vervallen
        beeld={beeld}
        deel={factoren}
        van={FACTOREN}
        alle={beeld.dossier.factoren}
        tekst={({ tekst }) => tekst}
      />
    </Onderwerpkaart>
  )
}

interface FactorenProps {
  beeld: Dossierbeeld
  soort: Factor['soort']
  alle: readonly Factor[]
}

const Factoren = ({ beeld, soort, alle }: FactorenProps) => {
  const eigen = alle.filter((factor) => factor.soort === soort)
  return (
    <div class="sr-deel">
      <h3>{soort === 'SUCCESFACTOR' ? 'Hierdoor lukt het' : 'Hierdoor kan het mislukken'}</h3>
      {eigen.length === 0 && <p class="sr-afwezig">nog niet ingevuld</p>}
      <ul class="sr-lijst">
        {eigen.map((factor) => (
          <li>
            {factor.tekst} {factor.label && <Label>{factor.label}</Label>}
            <Deelverval beeld={beeld} deel={factoren} een={factor} wat={factor.tekst} />
          </li>
        ))}
      </ul>
    </div>
  )
}
