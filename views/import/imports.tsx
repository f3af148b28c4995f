import type { Analyseparameters } from '../../events/sroi-analyse.ts'
import type { Discontotabelregel } from '../../projections/discontotabellen.ts'
import type { Import } from '../../projections/imports.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Label, type Toon } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { getal, tijdstip } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { Velden } from '../onderdelen/veldenlijst.tsx'
import { PARAMETERS, Parametervelden } from '../sroi-analyse/parametervelden.tsx'
import { melding } from '../woorden/meldingen.ts'
import { CASUSSEN, GECONTROLEERD, NAAR_ANALYSE, NIET_IN_BESTAND } from './velden.ts'

export interface Importkeuzes {
  readonly tabellen: readonly Discontotabelregel[]
  readonly parameters: Analyseparameters
  readonly casussen: readonly { readonly casusId: string; readonly naam: string }[]
  readonly analyses: readonly {
    readonly analyseId: string
    readonly casusId: string
    readonly naam: string
  }[]
  /** The casus that someone came from. */
  readonly gekozen: string | null
}

interface Mislukt {
  readonly soort: Import['soort']
  readonly stand: Formulierstand
  /** What the file as a whole was refused for, with the column or row. */
  readonly fout: { readonly code: string; readonly detail: string | null } | null
}

interface Props {
  readonly gebruiker: Gebruiker
  readonly imports: readonly Import[]
  readonly keuzes: Importkeuzes
  readonly mislukt: Mislukt | null
  readonly opdrachtIds: readonly [string, string]
}

/** Offering a file, and what was offered before. */
export const Importenpagina = ({ gebruiker, imports, keuzes, mislukt, opdrachtIds }: Props) => (
  <Bladzijde
    titel="Import"
    actief="/import"
    gebruiker={gebruiker}
    {...(mislukt && { mislukt: true })}
    inleiding="Het register leest een bestand eerst op proef. U ziet per rij wat ermee zou gebeuren, en voert het dan uit of niet. Uitvoeren kunt u daarna in één keer terugdraaien."
  >
    {mislukt?.fout && <Bestandsmelding {...mislukt.fout} />}
    <Kaart titel="Een waardekaart" id="waardekaart">
      <Waardekaart keuzes={keuzes} opdrachtId={opdrachtIds[0]} stand={standVan(mislukt, 'WAARDEKAART')} />
    </Kaart>
    <Kaart titel="Casussen" id="casussen">
      <Casussenformulier opdrachtId={opdrachtIds[1]} stand={standVan(mislukt, 'CASUSSEN')} />
    </Kaart>
    <Kaart titel="Eerder aangeboden" id="eerder">
      {imports.length === 0 ? (
        <LeegStaat icoon="import" titel="Er is nog niets aangeboden" />
      ) : (
        <Lijst imports={imports} />
      )}
    </Kaart>
  </Bladzijde>
)

const standVan = (mislukt: Mislukt | null, soort: Import['soort']): Formulierstand | undefined =>
  mislukt?.soort === soort ? mislukt.stand : undefined

const Bestandsmelding = ({ code, detail }: { code: string; detail: string | null }) => (
  <Melding soort="let-op" titel={melding(code)}>
    {detail && <p>{detailzin(code, detail)}</p>}
  </Melding>
)

const detailzin = (code: string, detail: string): string => {
  if (code.startsWith('kolom-')) return `Het gaat om de kolom “${detail}”.`
  if (code === 'aanhalingsteken-open') return `Het begint in rij ${detail}.`
  return `Er passen er ten hoogste ${getal(detail)} in één bestand.`
}

interface Formulierprops {
  readonly opdrachtId: string
  readonly stand: Formulierstand | undefined
}

interface Waardekaartprops extends Formulierprops {
  readonly keuzes: Importkeuzes
}

const Waardekaart = (props: Waardekaartprops) =>
  props.keuzes.casussen.length === 0 ? (
    <LeegStaat
      icoon="casussen"
      titel="Er is nog geen casus om een waardekaart aan toe te voegen"
      actie={<KnopLink href="/casussen/nieuw">Nieuwe casus</KnopLink>}
    />
  ) : (
    <Waardekaartformulier {...props} />
  )

const Waardekaartformulier = ({ keuzes, opdrachtId, stand }: Waardekaartprops) => {
  const eigen = { ...keuzeopties(keuzes), gecontroleerd: { id: 'veld-gecontroleerd-waardekaart' } }
  return (
    <Formulier
      naar="/import/waardekaarten"
      opdrachtId={opdrachtId}
      stand={stand}
      eigen={eigen}
      ingedeeld={[...NAAR_ANALYSE, ...PARAMETERS, ...NIET_IN_BESTAND, ...GECONTROLEERD]}
      metBestand
      gestapeld
    >
      <Velden velden={NAAR_ANALYSE} waarden={{ casusId: keuzes.gekozen }} stand={stand} eigen={eigen} />
      <Parametervelden parameters={keuzes.parameters} tabellen={keuzes.tabellen} stand={stand} />
      <Velden velden={NIET_IN_BESTAND} stand={stand} />
      <Velden velden={GECONTROLEERD} stand={stand} eigen={eigen} />
      <Proeflezen />
    </Formulier>
  )
}

const keuzeopties = ({ casussen, analyses }: Importkeuzes) => ({
  casusId: { opties: casussen.map(({ casusId, naam }) => ({ waarde: casusId, label: naam })) },
  analyse: {
    opties: analyses.map(({ analyseId, casusId, naam }) => ({
      waarde: analyseId,
      label: naam,
      groep: casussen.find((casus) => casus.casusId === casusId)?.naam ?? 'Overige casussen',
    })),
  },
})

const Casussenformulier = ({ opdrachtId, stand }: Formulierprops) => (
  <Formulier
    naar="/import/casussen"
    opdrachtId={opdrachtId}
    velden={CASUSSEN}
    stand={stand}
    eigen={{
      bestand: { id: 'veld-bestand-casussen' },
      gecontroleerd: { id: 'veld-gecontroleerd-casussen' },
    }}
    metBestand
    gestapeld
  >
    <Proeflezen />
  </Formulier>
)

const Proeflezen = () => (
  <Knoppen>
    <Knop soort="primair" icoon="import">
      Lees op proef
    </Knop>
  </Knoppen>
)

export const IMPORTSOORT: Readonly<Record<Import['soort'], string>> = {
  CASUSSEN: 'Casussen',
  WAARDEKAART: 'Waardekaart',
}

export const IMPORTSTATUS: Readonly<Record<Import['status'], readonly [woord: string, toon: Toon]>> = {
  BEOORDEELD: ['op proef gelezen', 'info'],
  IN_UITVOERING: ['wordt uitgevoerd', 'aandacht'],
  UITGEVOERD: ['uitgevoerd', 'goed'],
  WORDT_INGETROKKEN: ['wordt ingetrokken', 'aandacht'],
  INGETROKKEN: ['ingetrokken', 'neutraal'],
}

const Lijst = ({ imports }: Pick<Props, 'imports'>) => (
  <Tabel
    bijschrift="Eerder aangeboden bestanden"
    rijen={imports}
    kolommen={[
      {
        kop: 'Bestand',
        naam: true,
        cel: ({ importId, bestandsnaam }) => <a href={`/import/${importId}`}>{bestandsnaam}</a>,
      },
      { kop: 'Wat', cel: ({ soort }) => IMPORTSOORT[soort] },
      {
        kop: 'Stand',
        cel: ({ status }) => <Label toon={IMPORTSTATUS[status][1]}>{IMPORTSTATUS[status][0]}</Label>,
      },
      { kop: 'Nieuw', getal: true, cel: ({ nieuw }) => getal(nieuw) },
      { kop: 'Dubbel', getal: true, cel: ({ dubbel }) => getal(dubbel) },
      { kop: 'Geweigerd', getal: true, cel: ({ geweigerd }) => getal(geweigerd) },
      { kop: 'Aangeboden', cel: ({ aangebodenOp }) => tijdstip(aangebodenOp), nietOpTelefoon: true },
    ]}
  />
)
