import { Vinkjes } from '../onderdelen/keuzevelden.tsx'
import { opties } from '../onderdelen/opties.ts'
import { Tekstvlak } from '../onderdelen/velden.tsx'
import { OPGAVE } from '../woorden/termen.ts'
import { Bewerkformulier, Bewerklink } from './bewerken.tsx'
import { Onderwerpkaart, Tekstdeel } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'

const KAART = 'aanleiding'

/** Topic 1: why, why here, why now, and how it fits the strategy. */
export const Aanleidingkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { aanleiding } = beeld.dossier.aanleiding
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="AANLEIDING"
      leeg={false}
      open={beeld.bewerk === 'aanleiding'}
      acties={
        <Bewerklink beeld={beeld} sleutel="aanleiding" kaart={KAART} wat="de aanleiding">
          Wijzig
        </Bewerklink>
      }
      voorbeeld={() => null}
    >
      {beeld.bewerk === 'aanleiding' ? (
        <Formulier beeld={beeld} />
      ) : (
        <>
          <p class="sr-deel__tekst">{aanleiding}</p>
          <Waarom beeld={beeld} />
        </>
      )}
      <details
        class="sr-meer"
        open={['gebiedsafweging', 'strategie', 'opgaven'].includes(beeld.bewerk ?? '')}
      >
        <summary>Gebiedsafweging, bedrijfsstrategie en opgaven</summary>
        <Gebiedsafweging beeld={beeld} />
        <Strategie beeld={beeld} />
        <Opgaven beeld={beeld} />
      </details>
    </Onderwerpkaart>
  )
}

const Waarom = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { waaromHier, waaromNu } = beeld.dossier.aanleiding
  return (
    <div class="sr-delen">
      <Tekstdeel kop="Waarom hier" tekst={waaromHier} />
      <Tekstdeel kop="Waarom nu" tekst={waaromNu} />
    </div>
  )
}

const Formulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { aanleiding, waaromHier, waaromNu } = beeld.dossier.aanleiding
  const { stand } = beeld
  return (
    <Bewerkformulier beeld={beeld} sleutel="aanleiding" pad="aanleiding" kaart={KAART} stondErAl>
      <Tekstvlak naam="aanleiding" label="Wat is de aanleiding?" waarde={aanleiding} stand={stand} />
      <Tekstvlak
        naam="waaromHier"
        label="Waarom hier?"
        hint="Wat maakt dat u het juist op deze plek doet?"
        optioneel
        waarde={waaromHier ?? undefined}
        stand={stand}
      />
      <Tekstvlak
        naam="waaromNu"
        label="Waarom nu?"
        hint="Wat verandert er, of wat kan niet wachten?"
        optioneel
        waarde={waaromNu ?? undefined}
        stand={stand}
      />
    </Bewerkformulier>
  )
}

const Gebiedsafweging = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { gebiedsafweging } = beeld.dossier
  if (beeld.bewerk !== 'gebiedsafweging')
    return (
      <Tekstdeel
        kop="Gebiedsafweging vooraf"
        tekst={gebiedsafweging}
        acties={
          <Bewerklink beeld={beeld} sleutel="gebiedsafweging" kaart={KAART} wat="de gebiedsafweging">
            {gebiedsafweging === null ? 'Vul in' : 'Wijzig'}
          </Bewerklink>
        }
      />
    )
  return (
    <Bewerkformulier
      beeld={beeld}
      sleutel="gebiedsafweging"
      pad="gebiedsafweging"
      kaart={KAART}
      stondErAl={gebiedsafweging !== null}
    >
      <Tekstvlak
        naam="gebiedsafweging"
        label="Waarom dit gebied en niet een ander?"
        waarde={gebiedsafweging ?? undefined}
        stand={beeld.stand}
      />
    </Bewerkformulier>
  )
}

const Strategie = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { bedrijfsstrategie } = beeld.dossier
  if (beeld.bewerk !== 'strategie')
    return (
      <Tekstdeel
        kop="Bedrijfsstrategie"
        tekst={bedrijfsstrategie}
        acties={
          <Bewerklink beeld={beeld} sleutel="strategie" kaart={KAART} wat="de bedrijfsstrategie">
            {bedrijfsstrategie === null ? 'Vul in' : 'Wijzig'}
          </Bewerklink>
        }
      />
    )
  return (
    <Bewerkformulier
      beeld={beeld}
      sleutel="strategie"
      pad="strategie"
      kaart={KAART}
      stondErAl={bedrijfsstrategie !== null}
    >
      <Tekstvlak
        naam="bedrijfsstrategie"
        label="Bij welk deel van de bedrijfsstrategie hoort dit?"
        waarde={bedrijfsstrategie ?? undefined}
        stand={beeld.stand}
      />
    </Bewerkformulier>
  )
}

const Opgaven = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { opgaven } = beeld.dossier
  if (beeld.bewerk !== 'opgaven')
    return (
      <Tekstdeel
        kop="Opgaven van het woonbeleid"
        tekst={opgaven.length === 0 ? null : opgaven.map((opgave) => OPGAVE[opgave]).join(', ')}
        acties={
          <Bewerklink beeld={beeld} sleutel="opgaven" kaart={KAART} wat="de opgaven">
            {opgaven.length === 0 ? 'Kies' : 'Wijzig'}
          </Bewerklink>
        }
      />
    )
  return (
    <Bewerkformulier
      beeld={beeld}
      sleutel="opgaven"
      pad="opgaven"
      kaart={KAART}
      stondErAl={opgaven.length > 0}
    >
      <Vinkjes
        naam="opgaven"
        label="Aan welke opgaven draagt dit bij?"
        opties={opties(OPGAVE)}
        waarden={opgaven}
        stand={beeld.stand}
        optioneel
      />
    </Bewerkformulier>
  )
}
