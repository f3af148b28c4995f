import { route } from '../../events/casus/gegevens.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { Gegevens, Kaart } from '../onderdelen/kaart.tsx'
import { datum } from '../onderdelen/opmaak.ts'
import { opties } from '../onderdelen/opties.ts'
import { datum as dag, keuze, rondjes, tekst, type Veldenlijst, vinkjes } from '../onderdelen/veldenlijst.tsx'
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
import type { Deelbeeld } from './deelbeeld.ts'
import { Deelformulier } from './deelvormen.tsx'
import { kansopties } from './kansopties.ts'
import type { Dossierbeeld } from './typen.ts'
import { gebiedsnaam } from './veldwaarden.ts'

/** The code by which an area is found on the map, with the year of that division. */
export const CODEVELDEN: Veldenlijst = [
  [
    ['cbsCode', tekst('CBS-code', { hint: 'Bijvoorbeeld BU07580501.', breedte: 'kort', optioneel: true })],
    [
      'peiljaar',
      tekst('Peiljaar van die code', { hint: 'Bijvoorbeeld 2026.', breedte: 'kort', optioneel: true }),
    ],
  ],
]

/** What goes with the primary process. */
export const PROCESVELDEN: Veldenlijst = [
  [
    'beheersoort',
    rondjes('Soort beheer', [{ waarde: '', label: 'Geen' }, ...opties(BEHEERSOORT)], {
      hint: 'Alleen bij het primaire proces Beheren.',
      naastElkaar: true,
      optioneel: true,
      begin: '',
      naam: 'soort beheer',
    }),
  ],
  [
    'kansen',
    vinkjes('Kansen', kansopties(), {
      hint: 'Kies eerst het primaire proces: elke kans hoort daarbij.',
      optioneel: true,
      naam: 'kansen',
    }),
  ],
]

export const GEGEVENS: Deelbeeld = {
  naam: 'de gegevens',
  kaart: 'status',
  velden: [
    ['naam', tekst('Naam van de casus', { breedte: 'vol', wat: 'hoe de casus heet', naam: 'naam' })],
    ['gebied', tekst('Gebied', { wat: 'om welk gebied het gaat' })],
    ...CODEVELDEN,
    ['corporatie', tekst('Corporatie', { wat: 'welke corporatie het is', naam: 'corporatie' })],
    [
      'primairProces',
      keuze('Primair proces', PRIMAIR_PROCES, {
        leeg: null,
        wat: 'bij welk primair proces het hoort',
        naam: 'primair proces',
      }),
    ],
    ...PROCESVELDEN,
    [
      'doelgroepen',
      vinkjes('Doelgroep', DOELGROEP, { naastElkaar: true, wat: 'voor wie het is', naam: 'doelgroep' }),
    ],
    [
      ['startdatum', dag('Startdatum', { wat: 'wanneer het begint', naam: 'startdatum' })],
      ['einddatum', dag('Einddatum', { optioneel: true, naam: 'einddatum' })],
    ],
    [
      'trekkerRol',
      tekst('Wie trekt dit?', {
        hint: 'Een functie, geen naam. Bijvoorbeeld: gebiedsbeheerder.',
        optioneel: true,
        naam: 'trekker',
      }),
    ],
    [
      'fysiekeKoppeling',
      rondjes(
        'Hoort dit bij werk aan de stenen?',
        [{ waarde: '', label: 'Weet ik nog niet' }, ...opties(FYSIEKE_KOPPELING)],
        { naastElkaar: true, optioneel: true, begin: '', naam: 'koppeling met de stenen' },
      ),
    ],
    [
      'vertrouwelijkheid',
      rondjes('Vertrouwelijkheid', VERTROUWELIJKHEID, {
        naastElkaar: true,
        wat: 'hoe vertrouwelijk het is',
        naam: 'vertrouwelijkheid',
      }),
    ],
  ],
  zinnen: { CasusgegevensGewijzigd: () => 'wijzigde de gegevens' },
  namen: { gebieden: 'gebied' },
}

export const ROUTES: Deelbeeld = {
  naam: 'de route',
  kaart: 'status',
  velden: [
    [
      'route',
      rondjes('Hoofdroute', ROUTE, { naastElkaar: true, wat: 'wat de hoofdroute is', naam: 'hoofdroute' }),
    ],
    ['zijroutes', vinkjes('Zijroutes', ROUTE, { naastElkaar: true, optioneel: true, naam: 'zijroutes' })],
    [
      'vormen',
      vinkjes('Formeel of informeel?', TREDEVORM, { naastElkaar: true, optioneel: true, naam: 'vorm' }),
    ],
  ],
  zinnen: { RouteToegekend: ({ route }) => `koos de route ${ROUTE[route]}` },
}

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
  const [gebied] = gegevens.gebieden
  return (
    <Bewerkformulier
      beeld={beeld}
      sleutel="gegevens"
      pad="gegevens"
      kaart="status"
      stondErAl
      velden={GEGEVENS.velden}
      waarden={{
        ...gegevens,
        gebied: gebied?.naam,
        cbsCode: gebied?.code,
        peiljaar: gebied?.peiljaar,
        corporatie: gegevens.corporatie.naam,
      }}
    />
  )
}

export const Routeformulier = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Deelformulier beeld={beeld} deel={route} van={ROUTES} waarden={beeld.dossier} />
)
