import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Codeblok } from '../onderdelen/codeblok.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Sleutelverwijzing } from '../onderdelen/sleutelverwijzing.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { Downloads } from './onderzoek.tsx'
import { Parametertabel } from './parametertabel.tsx'
import { SLEUTELVARIABELE } from './sleutelvariabele.ts'
import { APITEKST, type Datasetnaam, parametertekst } from './teksten.ts'

export interface Kolom {
  readonly naam: string
  readonly zin: string
  readonly soort: string
  readonly magLeeg: boolean
}

interface Props {
  readonly gebruiker: Gebruiker
  readonly naam: Datasetnaam
  readonly kolommen: readonly Kolom[]
  readonly filters: readonly string[]
  /** Address of this installation, for snippets that run as they are. */
  readonly oorsprong: string
  readonly magSleutels: boolean
}

/** One data set: what a row is, every column, and snippets that run as printed. */
export const Onderzoekdatasetpagina = ({ gebruiker, naam, oorsprong, magSleutels, ...props }: Props) => (
  <Bladzijde
    titel={`${APITEKST.datasets[naam].titel} · Onderzoek`}
    kop={APITEKST.datasets[naam].titel}
    inleiding={APITEKST.datasets[naam].omschrijving}
    actief="/onderzoek"
    gebruiker={gebruiker}
    kruimels={[{ naam: 'Onderzoek', href: '/onderzoek' }]}
  >
    <Kaart titel="Ophalen" id="ophalen">
      <Downloads naam={naam} />
      <Sleutelhint magSleutels={magSleutels} />
      <Fragmenten adres={`${oorsprong}/api/v1/${naam}`} />
    </Kaart>
    <Kaart titel="Hoe de cijfers tot stand komen" id="berekening">
      <p class="sr-tekst">{APITEKST.datasets[naam].berekening}</p>
    </Kaart>
    <Kaart titel="Kolommen" id="kolommen">
      <Kolommentabel naam={naam} {...props} />
    </Kaart>
    <Kaart titel="Filters" id="filters">
      <Parametertabel
        bijschrift={`Filters van ${APITEKST.datasets[naam].titel}`}
        parameters={props.filters.map((filter) => ({ naam: filter, betekenis: parametertekst(filter) }))}
      />
    </Kaart>
  </Bladzijde>
)

const Kolommentabel = ({ naam, kolommen }: Pick<Props, 'naam' | 'kolommen'>) => (
  <Tabel
    bijschrift={`Kolommen van ${APITEKST.datasets[naam].titel}`}
    rijen={kolommen}
    kolommen={[
      { kop: 'Kolom', naam: true, cel: (kolom) => <code>{kolom.naam}</code> },
      { kop: 'Betekenis', cel: (kolom) => kolom.zin },
      { kop: 'Soort', cel: (kolom) => kolom.soort },
      { kop: 'Mag leeg', cel: (kolom) => (kolom.magLeeg ? 'ja' : 'nee') },
    ]}
  />
)

const Sleutelhint = ({ magSleutels }: Pick<Props, 'magSleutels'>) => (
  <p class="sr-tekst sr-zacht">
    Een programma leest met een <Sleutelverwijzing magSleutels={magSleutels} />. Zet die in de
    omgevingsvariabele <code>{SLEUTELVARIABELE}</code>, dan werken deze fragmenten zoals ze er staan.
  </p>
)

const Fragmenten = ({ adres }: { adres: string }) => (
  <>
    <Codeblok id="r" titel="R" code={rFragment(adres)} />
    <Codeblok id="python" titel="Python" code={pythonFragment(adres)} />
    <Codeblok id="curl" titel="curl" code={curlFragment(adres)} />
    <Codeblok id="duckdb" titel="DuckDB" code={duckdbFragment(adres)} />
  </>
)

const BEARER = `Authorization: Bearer $${SLEUTELVARIABELE}`

const rFragment = (
  adres: string,
): string => `koppen <- c(Authorization = paste("Bearer", Sys.getenv("${SLEUTELVARIABELE}")))
rijen <- read.csv(url("${adres}?formaat=csv", headers = koppen), colClasses = "character")
str(rijen)`

const pythonFragment = (adres: string): string => `import csv, io, os, urllib.request

koppen = {"Authorization": "Bearer " + os.environ["${SLEUTELVARIABELE}"]}
vraag = urllib.request.Request("${adres}?formaat=csv", headers=koppen)
with urllib.request.urlopen(vraag) as antwoord:
    rijen = list(csv.DictReader(io.TextIOWrapper(antwoord, encoding="utf-8")))
print(len(rijen), "rijen")`

const curlFragment = (adres: string): string => `curl -s -H "${BEARER}" "${adres}?formaat=ndjson"`

const duckdbFragment = (adres: string): string => `duckdb -c "INSTALL httpfs; LOAD httpfs;
CREATE SECRET (TYPE http, BEARER_TOKEN '$${SLEUTELVARIABELE}');
SELECT * FROM read_csv('${adres}?formaat=csv', all_varchar = true);"`
