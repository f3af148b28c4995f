import { APITEKST, type Datasetnaam, kolomtekst, parametertekst } from './kolommen.ts'
import { Codeblok } from './onderdelen/codeblok.tsx'
import { Kaart, Kop, Stapel } from './onderdelen/kaart.tsx'
import { type Gebruiker, Pagina } from './onderdelen/pagina.tsx'
import { Tabel } from './onderdelen/tabel.tsx'
import { Downloads } from './onderzoek.tsx'

export interface Kolom {
  readonly naam: string
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
}

/** One data set: what a row is, every column, and snippets that run as printed. */
export const Onderzoekdatasetpagina = ({ gebruiker, naam, kolommen, filters, oorsprong }: Props) => {
  const { titel, omschrijving, berekening } = APITEKST.datasets[naam]
  return (
    <Pagina
      titel={`${titel} · Onderzoek`}
      actief="/onderzoek"
      gebruiker={gebruiker}
      kruimels={[{ naam: 'Onderzoek', href: '/onderzoek' }]}
    >
      <Stapel>
        <Kop titel={titel} inleiding={omschrijving} />
        <Kaart titel="Ophalen" id="ophalen">
          <Downloads naam={naam} />
          <Fragmenten adres={`${oorsprong}/api/v1/${naam}`} />
        </Kaart>
        <Kaart titel="Hoe de cijfers tot stand komen" id="berekening">
          <p class="sr-tekst">{berekening}</p>
        </Kaart>
        <Kaart titel="Kolommen" id="kolommen">
          <Tabel
            bijschrift={`Kolommen van ${titel}`}
            verborgenBijschrift
            rijen={kolommen}
            kolommen={[
              { kop: 'Kolom', naam: true, cel: (kolom) => <code>{kolom.naam}</code> },
              { kop: 'Betekenis', cel: (kolom) => kolomtekst(naam, kolom.naam) },
              { kop: 'Soort', cel: (kolom) => kolom.soort },
              { kop: 'Mag leeg', cel: (kolom) => (kolom.magLeeg ? 'ja' : 'nee') },
            ]}
          />
        </Kaart>
        <Kaart titel="Filters" id="filters">
          <Tabel
            bijschrift={`Filters van ${titel}`}
            verborgenBijschrift
            rijen={filters}
            kolommen={[
              { kop: 'Parameter', naam: true, cel: (filter) => <code>{filter}</code> },
              { kop: 'Betekenis', cel: (filter) => parametertekst(filter) },
            ]}
          />
        </Kaart>
      </Stapel>
    </Pagina>
  )
}

const Fragmenten = ({ adres }: { adres: string }) => (
  <>
    <Codeblok id="r" titel="R" code={rFragment(adres)} />
    <Codeblok id="python" titel="Python" code={pythonFragment(adres)} />
    <Codeblok id="curl" titel="curl" code={curlFragment(adres)} />
    <Codeblok id="duckdb" titel="DuckDB" code={duckdbFragment(adres)} />
  </>
)

export const rFragment = (
  adres: string,
): string => `rijen <- read.csv("${adres}?formaat=csv", colClasses = "character")
str(rijen)`

export const pythonFragment = (adres: string): string => `import csv, io, urllib.request

with urllib.request.urlopen("${adres}?formaat=csv") as antwoord:
    rijen = list(csv.DictReader(io.TextIOWrapper(antwoord, encoding="utf-8")))
print(len(rijen), "rijen")`

export const curlFragment = (adres: string): string => `curl -s "${adres}?formaat=ndjson"`

const duckdbFragment = (adres: string): string => `INSTALL httpfs; LOAD httpfs;
SELECT * FROM read_csv('${adres}?formaat=csv', all_varchar = true);`
