import { Keuzerondjes } from '../onderdelen/keuzevelden.tsx'
import { opties } from '../onderdelen/opties.ts'
import { Rij } from '../onderdelen/rij.tsx'
import { Bedragveld, Getalveld, Tekstveld } from '../onderdelen/velden.tsx'
import { PROXYSOORT } from '../woorden/termen.ts'
import type { Rijformulierbeeld } from './rijformulier.tsx'

/** What changes, how much of it, how long, and what that is worth. */
export const Waardevelden = (beeld: Rijformulierbeeld) => (
  <>
    <Verandering {...beeld} />
    <Hoeveelheid {...beeld} />
    <Waarde {...beeld} />
  </>
)

const Verandering = ({ rij, stand }: Rijformulierbeeld) => {
  const uitkomst = rij?.uitkomst
  return (
    <fieldset class="sr-groep">
      <legend class="sr-groep__kop">Wat verandert er voor hen?</legend>
      <Tekstveld
        naam="uitkomst.omschrijving"
        label="Uitkomst"
        hint="Wat is er anders in hun leven? Bijvoorbeeld: duurzaam aan het werk."
        waarde={uitkomst?.omschrijving}
        stand={stand}
        breedte="vol"
      />
      <Tekstveld
        naam="uitkomst.prestatie"
        label="Wat is er gedaan, in aantallen?"
        optioneel
        hint="Bijvoorbeeld: 60 trajecten van een half jaar."
        waarde={uitkomst?.prestatie ?? undefined}
        stand={stand}
        breedte="vol"
      />
      <Tekstveld
        naam="uitkomst.indicator"
        label="Waaraan ziet u het?"
        hint="Bijvoorbeeld: aantal deelnemers met een contract van een jaar of langer."
        waarde={uitkomst?.indicator}
        stand={stand}
        breedte="vol"
      />
      <Rij>
        <Tekstveld
          naam="uitkomst.bron"
          label="Bron van de aantallen"
          optioneel
          waarde={uitkomst?.bron ?? undefined}
          stand={stand}
        />
        <Getalveld
          naam="uitkomst.steekproefN"
          label="Bij hoeveel mensen gemeten?"
          optioneel
          waarde={uitkomst?.steekproefN?.toString()}
          stand={stand}
        />
      </Rij>
    </fieldset>
  )
}

const Hoeveelheid = ({ rij, stand }: Rijformulierbeeld) => {
  const uitkomst = rij?.uitkomst
  return (
    <fieldset class="sr-groep">
      <legend class="sr-groep__kop">Hoeveel en hoe lang?</legend>
      <Rij>
        <Getalveld
          naam="uitkomst.hoeveelheid"
          label="Hoeveelheid"
          waarde={uitkomst?.hoeveelheid}
          stand={stand}
        />
        <Tekstveld
          naam="uitkomst.eenheid"
          label="Eenheid"
          breedte="kort"
          waarde={uitkomst?.eenheid ?? 'deelnemers'}
          stand={stand}
        />
        <Getalveld
          naam="uitkomst.duurJaren"
          label="Hoe lang houdt het aan?"
          eenheid="jaar"
          waarde={String(uitkomst?.duurJaren ?? 1)}
          stand={stand}
        />
      </Rij>
      <Keuzerondjes
        naam="uitkomst.startPeriode"
        label="Wanneer begint het?"
        opties={[
          { waarde: '1', label: 'Tijdens de aanpak' },
          { waarde: '2', label: 'In het jaar erna' },
        ]}
        naastElkaar
        waarde={String(uitkomst?.startPeriode ?? 1)}
        stand={stand}
      />
    </fieldset>
  )
}

const Waarde = ({ rij, prijspeil, stand }: Rijformulierbeeld) => {
  const uitkomst = rij?.uitkomst
  return (
    <fieldset class="sr-groep">
      <legend class="sr-groep__kop">Wat is het waard?</legend>
      <Tekstveld
        naam="uitkomst.proxy"
        label="Waarmee drukt u het in geld uit?"
        hint="De proxy. Bijvoorbeeld: waarde per geplaatste deelnemer, bespaarde kosten van opvang."
        waarde={uitkomst?.proxy}
        stand={stand}
        breedte="vol"
      />
      <Bedragveld
        naam="uitkomst.proxyEuro"
        label="Waarde per eenheid"
        hint="Per jaar. Een nadeel vult u in met een minteken."
        eenheid="per jaar"
        waarde={uitkomst?.proxyEuro}
        stand={stand}
      />
      <Keuzerondjes
        naam="uitkomst.proxySoort"
        label="Wat voor waarde is dit?"
        opties={opties(PROXYSOORT)}
        waarde={uitkomst?.proxySoort ?? 'MAATSCHAPPELIJK'}
        stand={stand}
      />
      <Rij>
        <Tekstveld
          naam="uitkomst.proxyBron"
          label="Bron van het bedrag"
          optioneel
          waarde={uitkomst?.proxyBron ?? undefined}
          stand={stand}
        />
        <Getalveld
          naam="uitkomst.proxyPrijspeil"
          label="Prijspeil (jaar)"
          waarde={String(uitkomst?.proxyPrijspeil ?? prijspeil)}
          stand={stand}
        />
      </Rij>
      <Index rij={rij} prijspeil={prijspeil} stand={stand} />
    </fieldset>
  )
}

type IndexProps = Pick<Rijformulierbeeld, 'rij' | 'prijspeil' | 'stand'>

const Index = ({ rij, prijspeil, stand }: IndexProps) => {
  const uitkomst = rij?.uitkomst
  const anderJaar = uitkomst !== null && uitkomst !== undefined && uitkomst.proxyPrijspeil !== prijspeil
  const fout = Object.keys(stand?.fouten ?? {}).some((naam) => naam.startsWith('uitkomst.index'))
  return (
    <details class="sr-meer" open={anderJaar || fout}>
      <summary>Het bedrag is van een ander jaar dan {prijspeil}</summary>
      <Rij>
        <Getalveld
          naam="uitkomst.indexfactor"
          label={`Factor naar ${prijspeil}`}
          hint="Bijvoorbeeld 1,41 bij 41% prijsstijging."
          optioneel
          waarde={Number(uitkomst?.indexfactor ?? 1) === 1 ? undefined : uitkomst?.indexfactor}
          stand={stand}
        />
        <Tekstveld
          naam="uitkomst.indexOnderbouwing"
          label="Waar komt deze factor vandaan?"
          hint="Bijvoorbeeld: CBS, consumentenprijsindex."
          optioneel
          waarde={uitkomst?.indexOnderbouwing ?? undefined}
          stand={stand}
        />
      </Rij>
    </details>
  )
}
