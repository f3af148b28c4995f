import type {
  Analysebeeld,
  Conventievergelijking,
  Tabelvergelijking,
} from '../../projections/analysebeeld.ts'
import type { Analysecasus } from '../../projections/analysecasus.ts'
import type { Discontotabelregel } from '../../projections/discontotabellen.ts'
import type { Herkomst } from '../../projections/sroi-analyse.ts'
import { casuskruimels } from '../casus/kruimels.ts'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Foutoverzicht } from '../onderdelen/foutoverzicht.tsx'
import { Kop, Stapel } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { ANALYSESOORT, ANALYSESTATUS } from '../woorden/termen.ts'
import { adressen } from './adressen.ts'
import { Herkomstlijst, Sindsdien } from './herkomst.tsx'
import { type Analyselezing, isOpen } from './lezing.ts'
import { Opbouw } from './opbouw.tsx'
import type { Rijformulierbeeld } from './rijformulier.tsx'
import { Signalen } from './signalen.tsx'
import { Herberekenen, Intrekken, Statusmelding, Vaststellen } from './status.tsx'
import { Uitgangspunten } from './uitgangspunten.tsx'
import { type Uitkomstbeeld, Uitkomstpaneel } from './uitkomstpaneel.tsx'
import { type Tegenhanger, Vergelijking } from './vergelijking.tsx'
import { Waardekaart } from './waardekaart.tsx'

export interface Analysepaginabeeld {
  readonly analyse: Analyselezing
  readonly casus: Analysecasus
  readonly beeld: Analysebeeld
  readonly uitkomst: Uitkomstbeeld
  readonly conventies: readonly Conventievergelijking[]
  readonly tabellen: readonly Tabelvergelijking[]
  readonly alleTabellen: readonly Discontotabelregel[]
  readonly herberekening: Tabelvergelijking | null
  readonly tegenhanger: Tegenhanger | null
  readonly vandaag: string
  readonly nieuweId: () => string
  readonly gebruiker: Gebruiker
}

/** What of the page is open or was just done. */
export interface Analysepaginastand {
  readonly rij?: Rijformulierbeeld | null
  readonly parameters?: Formulierstand | null
  readonly vaststelling?: Formulierstand | null
  readonly intrekking?: Formulierstand | null
  readonly bewaard?: string | null
  readonly vervallen?: string | null
  /** A button that was refused: its reason stands on top of the page. */
  readonly geweigerd?: Formulierstand | undefined
  readonly sindsdien?: readonly Herkomst[]
}

interface Props extends Analysepaginabeeld {
  stand: Analysepaginastand
}

/** The value map and its result. */
export const SroiAnalysepagina = (props: Props) => {
  const { analyse, casus, stand } = props
  return (
    <Pagina
      titel={analyse.naam}
      actief="/casussen"
      kruimels={casuskruimels(casus.casusId, casus.naam)}
      gebruiker={props.gebruiker}
      fictief={analyse.fictief}
      breed
    >
      <Stapel>
        <Analysekop {...props} />
        <Foutoverzicht stand={stand.geweigerd} />
        <Sindsdien herkomst={stand.sindsdien ?? []} />
        <Statusmelding analyse={analyse} />
        {props.herberekening && analyse.magBewerken && analyse.status !== 'INGETROKKEN' && (
          <Herberekenen analyse={analyse} herberekening={props.herberekening} />
        )}
        <Kaartvlak {...props} />
        <Signalen beeld={props.beeld} />
        <Opbouw beeld={props.beeld} conventies={props.conventies} tabellen={props.tabellen} />
        {props.tegenhanger && <Vergelijking {...props.tegenhanger} />}
        <Vaststellen
          analyse={analyse}
          nieuweId={props.nieuweId}
          vandaag={props.vandaag}
          stand={stand.vaststelling ?? null}
        />
        <Intrekken analyse={analyse} nieuweId={props.nieuweId} stand={stand.intrekking ?? null} />
        <details class="sr-uitklap">
          <summary>Alles wat er met deze analyse gebeurde</summary>
          <Herkomstlijst herkomst={analyse.geschiedenis.toReversed()} />
        </details>
      </Stapel>
    </Pagina>
  )
}

const Analysekop = ({ analyse, casus }: Props) => (
  <Kop
    titel={analyse.naam}
    boven={
      <>
        {ANALYSESOORT[analyse.soort]}{' '}
        <Label toon={analyse.status === 'VASTGESTELD' ? 'info' : 'neutraal'}>
          {ANALYSESTATUS[analyse.status]}
        </Label>
      </>
    }
    inleiding={
      <>
        Wat <a href={`/casussen/${casus.casusId}`}>{casus.naam}</a> waard is, en wat daarvoor waar moet zijn.
      </>
    }
    acties={
      <>
        <KnopLink href={adressen(analyse.analyseId).rapport} icoon="print">
          Rapport
        </KnopLink>
        {isOpen(analyse) && analyse.regels.length > 0 && (
          <KnopLink href="#vaststellen" icoon="vastgesteld">
            Vaststellen
          </KnopLink>
        )}
      </>
    }
  />
)

const Kaartvlak = ({ analyse, beeld, uitkomst, alleTabellen, nieuweId, stand }: Props) => (
  <div class="sr-analyse">
    <div class="sr-stapel sr-analyse__hoofd">
      <Waardekaart
        analyse={analyse}
        beeld={beeld}
        nieuweId={nieuweId}
        formulier={stand.rij ?? null}
        bewaard={stand.bewaard ?? null}
        vervallen={stand.vervallen ?? null}
      />
      <Uitgangspunten
        analyse={analyse}
        tabellen={alleTabellen}
        opdrachtId={nieuweId()}
        stand={stand.parameters ?? null}
      />
    </div>
    <div class="sr-analyse__zij">
      <Uitkomstpaneel {...uitkomst} />
    </div>
  </div>
)
