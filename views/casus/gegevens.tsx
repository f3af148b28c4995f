import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { Gegevens, Kaart } from '../onderdelen/kaart.tsx'
import { Keuzerondjes, Keuzeveld, Vinkjes } from '../onderdelen/keuzevelden.tsx'
import { datum } from '../onderdelen/opmaak.ts'
import { opties } from '../onderdelen/opties.ts'
import { Rij } from '../onderdelen/rij.tsx'
import { Datumveld, Tekstveld } from '../onderdelen/velden.tsx'
import { Waarde } from '../onderdelen/waarde.tsx'
import {
  BEHEERSOORT,
  DOELGROEP,
  FYSIEKE_KOPPELING,
  KANS,
  PRIMAIR_PROCES,
  ROUTE,
  TREDEVORM,
  VERTROUWELIJKHEID,
} from '../woorden/termen.ts'
import { Bewerkformulier } from './bewerken.tsx'
import { kansopties } from './kansopties.ts'
import type { Dossierbeeld } from './typen.ts'
import { gebiedsnaam } from './veldwaarden.ts'

/** What identifies the casus. */
export const Gegevenskaart = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Kaart titel="Gegevens" id="gegevens" soort="rustig">
    <Gegevenslijst {...beeld.dossier} />
  </Kaart>
)

export const Gegevenslijst = ({ gegevens, herkomst }: Casusdossier) => (
  <Gegevens
    rijen={[
      ['Corporatie', gegevens.corporatie.naam],
      ['Gebied', gegevens.gebieden.map(gebiedsnaam).join(', ')],
      ['Primair proces', proces(gegevens)],
      ['Kansen', <Waarde waarde={gegevens.kansen.map((kans) => KANS[kans]).join(', ')} />],
      ['Doelgroep', <Waarde waarde={gegevens.doelgroepen.map((groep) => DOELGROEP[groep]).join(', ')} />],
      ['Looptijd', <Looptijd {...gegevens} />],
      ['Trekker', <Waarde waarde={gegevens.trekkerRol} />],
      [
        'Koppeling met de stenen',
        <Waarde waarde={gegevens.fysiekeKoppeling && FYSIEKE_KOPPELING[gegevens.fysiekeKoppeling]} />,
      ],
      ['Vertrouwelijkheid', VERTROUWELIJKHEID[gegevens.vertrouwelijkheid]],
      ...(herkomst ? ([['Herkomst', herkomst]] as const) : []),
    ]}
  />
)

const proces = ({ primairProces, beheersoort }: Casusdossier['gegevens']): string =>
  beheersoort
    ? `${PRIMAIR_PROCES[primairProces]} (${BEHEERSOORT[beheersoort].toLowerCase()})`
    : PRIMAIR_PROCES[primairProces]

const Looptijd = ({ startdatum, einddatum }: Casusdossier['gegevens']) => (
  <>
    <Waarde waarde={startdatum} opmaak={datum} />
    {einddatum && ` tot en met ${datum(einddatum)}`}
  </>
)

export const Gegevensformulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { gegevens } = beeld.dossier
  const { stand } = beeld
  const [gebied] = gegevens.gebieden
  return (
    <Bewerkformulier beeld={beeld} sleutel="gegevens" pad="gegevens" kaart="status" stondErAl>
      <Tekstveld naam="naam" label="Naam van de casus" breedte="vol" waarde={gegevens.naam} stand={stand} />
      <Tekstveld naam="gebied" label="Gebied" waarde={gebied?.naam} stand={stand} />
      <Codevelden stand={stand} cbsCode={gebied?.code ?? undefined} peiljaar={gebied?.peiljaar?.toString()} />
      <Tekstveld naam="corporatie" label="Corporatie" waarde={gegevens.corporatie.naam} stand={stand} />
      <Keuzeveld
        naam="primairProces"
        label="Primair proces"
        opties={opties(PRIMAIR_PROCES)}
        waarde={gegevens.primairProces}
        leeg={null}
        stand={stand}
      />
      {procesvelden({ stand, gegevens })}
      <Vinkjes
        naam="doelgroepen"
        label="Doelgroep"
        opties={opties(DOELGROEP)}
        waarden={gegevens.doelgroepen}
        naastElkaar
        stand={stand}
      />
      <Rij>
        <Datumveld
          naam="startdatum"
          label="Startdatum"
          waarde={gegevens.startdatum ?? undefined}
          stand={stand}
        />
        <Datumveld
          naam="einddatum"
          label="Einddatum"
          optioneel
          waarde={gegevens.einddatum ?? undefined}
          stand={stand}
        />
      </Rij>
      <Tekstveld
        naam="trekkerRol"
        label="Wie trekt dit?"
        hint="Een functie, geen naam. Bijvoorbeeld: gebiedsbeheerder."
        optioneel
        waarde={gegevens.trekkerRol ?? undefined}
        stand={stand}
      />
      <Keuzerondjes
        naam="fysiekeKoppeling"
        label="Hoort dit bij werk aan de stenen?"
        opties={[{ waarde: '', label: 'Weet ik nog niet' }, ...opties(FYSIEKE_KOPPELING)]}
        waarde={gegevens.fysiekeKoppeling ?? ''}
        naastElkaar
        optioneel
        stand={stand}
      />
      <Keuzerondjes
        naam="vertrouwelijkheid"
        label="Vertrouwelijkheid"
        opties={opties(VERTROUWELIJKHEID)}
        waarde={gegevens.vertrouwelijkheid}
        naastElkaar
        stand={stand}
      />
    </Bewerkformulier>
  )
}

interface CodeProps {
  stand: Dossierbeeld['stand']
  cbsCode?: string | undefined
  peiljaar?: string | undefined
}

/** The code by which an area is found on the map, with the year of that division. */
export const Codevelden = ({ stand, cbsCode, peiljaar }: CodeProps) => (
  <Rij>
    <Tekstveld
      naam="cbsCode"
      label="CBS-code"
      hint="Bijvoorbeeld BU07580501."
      breedte="kort"
      optioneel
      waarde={cbsCode}
      stand={stand}
    />
    <Tekstveld
      naam="peiljaar"
      label="Peiljaar van die code"
      hint="Bijvoorbeeld 2026."
      breedte="kort"
      optioneel
      waarde={peiljaar}
      stand={stand}
    />
  </Rij>
)

interface Procesprops {
  gegevens?: Casusdossier['gegevens']
  stand: Dossierbeeld['stand']
}

/** What goes with the primary process. A call and no element, so that a form knows the labels. */
export const procesvelden = ({ gegevens, stand }: Procesprops) => (
  <>
    <Keuzerondjes
      naam="beheersoort"
      label="Soort beheer"
      hint="Alleen bij het primaire proces Beheren."
      opties={[{ waarde: '', label: 'Geen' }, ...opties(BEHEERSOORT)]}
      waarde={gegevens?.beheersoort ?? ''}
      naastElkaar
      optioneel
      stand={stand}
    />
    <Vinkjes
      naam="kansen"
      label="Kansen"
      hint="Kies eerst het primaire proces: elke kans hoort daarbij."
      opties={kansopties()}
      waarden={gegevens?.kansen}
      optioneel
      stand={stand}
    />
  </>
)

export const Routeformulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { route, zijroutes, vormen } = beeld.dossier
  return (
    <Bewerkformulier beeld={beeld} sleutel="route" pad="route" kaart="status" stondErAl>
      <Keuzerondjes
        naam="route"
        label="Hoofdroute"
        opties={opties(ROUTE)}
        waarde={route}
        naastElkaar
        stand={beeld.stand}
      />
      <Vinkjes
        naam="zijroutes"
        label="Zijroutes"
        opties={opties(ROUTE)}
        waarden={zijroutes}
        naastElkaar
        optioneel
        stand={beeld.stand}
      />
      <Vinkjes
        naam="vormen"
        label="Formeel of informeel?"
        opties={opties(TREDEVORM)}
        waarden={vormen}
        naastElkaar
        optioneel
        stand={beeld.stand}
      />
    </Bewerkformulier>
  )
}
