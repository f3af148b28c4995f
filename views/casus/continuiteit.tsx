import { Gegevens } from '../onderdelen/kaart.tsx'
import { Keuzerondjes } from '../onderdelen/keuzevelden.tsx'
import { opties } from '../onderdelen/opties.ts'
import { Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { Waarde } from '../onderdelen/waarde.tsx'
import { CONTINUITEIT } from '../woorden/termen.ts'
import { Bewerkformulier, Bewerklink } from './bewerken.tsx'
import { Onderwerpkaart } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'

const KAART = 'continuiteit'

/** Topic 8: what happens when it stops. */
export const Continuiteitkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { continuiteit } = beeld.dossier
  const open = beeld.bewerk === 'continuiteit'
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="CONTINUITEIT"
      leeg={continuiteit === null}
      open={open}
      acties={
        <Bewerklink beeld={beeld} sleutel="continuiteit" kaart={KAART} wat="het vervolg">
          Wijzig
        </Bewerklink>
      }
      voorbeeld={({ continuiteit: ander }) =>
        ander && [CONTINUITEIT[ander.continuiteit], ander.verwachting].filter(Boolean).join('. ')
      }
    >
      {open ? <Formulier beeld={beeld} /> : continuiteit && <Vervolg {...continuiteit} />}
    </Onderwerpkaart>
  )
}

type Continuiteit = NonNullable<Dossierbeeld['dossier']['continuiteit']>

export const Vervolg = ({ continuiteit, overdrachtNaar, verwachting }: Continuiteit) => (
  <Gegevens
    rijen={[
      ['Vervolg', CONTINUITEIT[continuiteit]],
      ['Over te dragen aan', <Waarde waarde={overdrachtNaar} />],
      ['Verwachting', <Waarde waarde={verwachting} />],
    ]}
  />
)

const Formulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { continuiteit } = beeld.dossier
  return (
    <Bewerkformulier
      beeld={beeld}
      sleutel="continuiteit"
      pad="continuiteit"
      kaart={KAART}
      stondErAl={continuiteit !== null}
    >
      <Keuzerondjes
        naam="continuiteit"
        label="Hoe gaat het verder?"
        opties={opties(CONTINUITEIT)}
        waarde={continuiteit?.continuiteit}
        naastElkaar
        stand={beeld.stand}
      />
      <Tekstveld
        naam="overdrachtNaar"
        label="Wie neemt het over?"
        hint="Een organisatie of team, geen persoon."
        optioneel
        waarde={continuiteit?.overdrachtNaar ?? undefined}
        stand={beeld.stand}
      />
      <Tekstvlak
        naam="verwachting"
        label="Wat verwacht u?"
        optioneel
        waarde={continuiteit?.verwachting ?? undefined}
        stand={beeld.stand}
      />
    </Bewerkformulier>
  )
}
