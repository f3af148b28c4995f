import type { Analyseparameters } from '../../events/sroi-analyse.ts'
import type { Discontotabelregel } from '../../projections/discontotabellen.ts'
import type { Import } from '../../projections/imports.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Keuzerondjes, Keuzeveld, Vinkje } from '../onderdelen/keuzevelden.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Label, type Toon } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { getal, tijdstip } from '../onderdelen/opmaak.ts'
import { opties } from '../onderdelen/opties.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Rij } from '../onderdelen/rij.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { Bestandveld, Tekstveld } from '../onderdelen/velden.tsx'
import { Parametervelden } from '../sroi-analyse/parametervelden.tsx'
import { melding } from '../woorden/meldingen.ts'
import { ANALYSESOORT, PROXYSOORT, VERDRINGINGSNIVEAU } from '../woorden/termen.ts'

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
  <Pagina titel="Import" actief="/import" gebruiker={gebruiker} {...(mislukt && { mislukt: true })}>
    <Stapel>
      <Kop
        titel="Import"
        inleiding="Het register leest een bestand eerst op proef. U ziet per rij wat ermee zou gebeuren, en voert het dan uit of niet. Uitvoeren kunt u daarna in één keer terugdraaien."
      />
      {mislukt?.fout && <Bestandsmelding {...mislukt.fout} />}
      <Kaart titel="Een waardekaart" id="waardekaart">
        <Waardekaartformulier
          keuzes={keuzes}
          opdrachtId={opdrachtIds[0]}
          stand={mislukt?.soort === 'WAARDEKAART' ? mislukt.stand : undefined}
        />
      </Kaart>
      <Kaart titel="Casussen" id="casussen">
        <Casussenformulier
          opdrachtId={opdrachtIds[1]}
          stand={mislukt?.soort === 'CASUSSEN' ? mislukt.stand : undefined}
        />
      </Kaart>
      <Kaart titel="Eerder aangeboden" id="eerder">
        {imports.length === 0 ? (
          <LeegStaat icoon="import" titel="Er is nog niets aangeboden" />
        ) : (
          <Lijst imports={imports} />
        )}
      </Kaart>
    </Stapel>
  </Pagina>
)

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

const Waardekaartformulier = ({ keuzes, opdrachtId, stand }: Formulierprops & { keuzes: Importkeuzes }) => {
  if (keuzes.casussen.length === 0)
    return (
      <LeegStaat
        icoon="casussen"
        titel="Er is nog geen casus om een waardekaart aan toe te voegen"
        actie={<KnopLink href="/casussen/nieuw">Nieuwe casus</KnopLink>}
      />
    )
  return (
    <Formulier naar="/import/waardekaarten" opdrachtId={opdrachtId} stand={stand} metBestand>
      <Stapel>
        <Bestandveld
          naam="bestand"
          label="CSV-bestand"
          hint="De kolommen van de waardekaart van Social Value UK, van Stakeholder tot Drop-off %. Ten hoogste 5 MB."
          soorten=".csv,text/csv"
          stand={stand}
        />
        <Keuzeveld
          naam="casusId"
          label="Casus"
          opties={keuzes.casussen.map(({ casusId, naam }) => ({ waarde: casusId, label: naam }))}
          waarde={keuzes.gekozen ?? undefined}
          stand={stand}
        />
        <Keuzeveld
          naam="analyse"
          label="Analyse"
          hint="Een nieuwe, of een concept van dezelfde casus."
          leeg="Begin een nieuwe analyse"
          opties={keuzes.analyses.map(({ analyseId, casusId, naam }) => ({
            waarde: analyseId,
            label: naam,
            groep: keuzes.casussen.find((casus) => casus.casusId === casusId)?.naam ?? 'Overige casussen',
          }))}
          stand={stand}
        />
        <Rij>
          <Tekstveld
            naam="naam"
            label="Naam van de nieuwe analyse"
            waarde="Waardekaart uit bestand"
            stand={stand}
          />
          <Keuzerondjes
            naam="soort"
            label="Soort"
            naastElkaar
            opties={opties(ANALYSESOORT)}
            waarde="PROGNOSE"
            stand={stand}
          />
        </Rij>
        <Parametervelden parameters={keuzes.parameters} tabellen={keuzes.tabellen} stand={stand} />
        <NietInBestand stand={stand} />
        <Gecontroleerd id="veld-gecontroleerd-waardekaart" stand={stand} />
        <Knoppen>
          <Knop soort="primair" icoon="import">
            Lees op proef
          </Knop>
        </Knoppen>
      </Stapel>
    </Formulier>
  )
}

/** What the columns of the value map do not say. */
const NietInBestand = ({ stand }: Pick<Formulierprops, 'stand'>) => (
  <>
    <Tekstveld
      naam="eenheid"
      label="Waarvan zijn de hoeveelheden?"
      hint="Dat staat niet in het bestand, bijvoorbeeld: deelnemers."
      waarde="deelnemers"
      suggesties={['deelnemers', 'huishoudens', 'woningen']}
      breedte="kort"
      stand={stand}
    />
    <Keuzeveld
      naam="proxySoort"
      label="Wat voor waarde zijn de bedragen?"
      leeg={null}
      opties={opties(PROXYSOORT)}
      waarde="MAATSCHAPPELIJK"
      stand={stand}
    />
    <Keuzeveld
      naam="verdringingsniveau"
      label="Gebied waarin verdringing is bekeken"
      hint="Alleen nodig als er rijen zijn met verdringing (Displacement)."
      optioneel
      opties={opties(VERDRINGINGSNIVEAU)}
      stand={stand}
    />
    <p class="sr-zacht">
      De argumenten bij de percentages staan ook niet in het bestand. De analyse laat zien dat ze ontbreken,
      tot u ze invult.
    </p>
  </>
)

/** Rows with something that may be personal are passed over, unless this is ticked. */
const Gecontroleerd = ({ id, stand }: Pick<Formulierprops, 'stand'> & { id: string }) => (
  <Vinkje
    naam="gecontroleerd"
    id={id}
    label="Neem ook rijen over waarin iets over een persoon lijkt te staan"
    toelichting="Vink dit alleen aan als u het bestand hierop hebt gecontroleerd. Zonder vinkje slaat het register rijen met bijvoorbeeld een e-mailadres of telefoonnummer over."
    stand={stand}
  />
)

const Casussenformulier = ({ opdrachtId, stand }: Formulierprops) => (
  <Formulier
    naar="/import/casussen"
    opdrachtId={opdrachtId}
    stand={stand}
    foutIds={{ bestand: 'veld-bestand-casussen' }}
    metBestand
  >
    <Stapel>
      <Bestandveld
        naam="bestand"
        id="veld-bestand-casussen"
        label="JSON-bestand"
        hint="Een lijst “casussen” met per casus naam, corporatie, gebied, route, primair_proces, rollen en aanleiding. Wat niet bekend is staat op null. Ten hoogste 5 MB."
        soorten=".json,application/json"
        stand={stand}
      />
      <Gecontroleerd id="veld-gecontroleerd-casussen" stand={stand} />
      <Knoppen>
        <Knop soort="primair" icoon="import">
          Lees op proef
        </Knop>
      </Knoppen>
    </Stapel>
  </Formulier>
)

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
      { kop: 'Wat', cel: ({ soort }) => (soort === 'CASUSSEN' ? 'Casussen' : 'Waardekaart') },
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
