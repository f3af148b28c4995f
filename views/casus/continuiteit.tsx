import { continuiteit } from '../../events/casus/continuiteit.ts'
import { Gegevens } from '../onderdelen/kaart.tsx'
import { rondjes, tekst, vlak } from '../onderdelen/veldenlijst.tsx'
import { Waarde } from '../onderdelen/waarde.tsx'
import { CONTINUITEIT as LABEL } from '../woorden/termen.ts'
import { Bewerklink } from './bewerken.tsx'
import type { Deelbeeld } from './deelbeeld.ts'
import { Deelformulier, isOpen } from './deelvormen.tsx'
import { Onderwerpkaart } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'

export const CONTINUITEIT: Deelbeeld = {
  naam: 'het vervolg',
  kaart: 'continuiteit',
  velden: [
    [
      'continuiteit',
      rondjes('Hoe gaat het verder?', LABEL, {
        naastElkaar: true,
        wat: 'hoe het verder gaat',
        naam: 'vervolg',
      }),
    ],
    [
      'overdrachtNaar',
      tekst('Wie neemt het over?', {
        hint: 'Een organisatie of team, geen persoon.',
        optioneel: true,
        naam: 'over te dragen aan',
      }),
    ],
    ['verwachting', vlak('Wat verwacht u?', { optioneel: true, naam: 'verwachting' })],
  ],
}

/** Topic 8: what happens when it stops. */
export const Continuiteitkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const vervolg = beeld.dossier.continuiteit
  const open = isOpen(beeld, continuiteit)
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="CONTINUITEIT"
      leeg={vervolg === null}
      open={open}
      acties={
        <Bewerklink beeld={beeld} sleutel="continuiteit" kaart={CONTINUITEIT.kaart} wat="het vervolg">
          Wijzig
        </Bewerklink>
      }
      voorbeeld={({ continuiteit: ander }) =>
        ander && [LABEL[ander.continuiteit], ander.verwachting].filter(Boolean).join('. ')
      }
    >
      {open ? (
        <Deelformulier beeld={beeld} deel={continuiteit} van={CONTINUITEIT} />
      ) : (
        vervolg && <Vervolg {...vervolg} />
      )}
    </Onderwerpkaart>
  )
}

type Continuiteit = NonNullable<Dossierbeeld['dossier']['continuiteit']>

const Vervolg = ({ continuiteit, overdrachtNaar, verwachting }: Continuiteit) => (
  <Gegevens
    rijen={[
      ['Vervolg', LABEL[continuiteit]],
      ['Over te dragen aan', <Waarde waarde={overdrachtNaar} />],
      ['Verwachting', <Waarde waarde={verwachting} />],
    ]}
  />
)
