import type { Importrij } from '../../events/import.ts'
import { Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Label, type Toon } from '../onderdelen/label.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { getal } from '../onderdelen/opmaak.ts'
import { Paginering } from '../onderdelen/paginering.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { melding } from '../woorden/meldingen.ts'
import type { Importbeeld, Importprops } from './import.tsx'

/** Each row with its verdict, and what became of it. */
export const Rapport = ({
  beeld,
  rijen,
  aantal,
  perBladzijde,
  oordeel,
  bladzijde,
  kolomnaam,
}: Importprops) => (
  <Kaart titel="Per rij" id="rapport">
    <Stapel>
      <nav class="sr-knoppen" aria-label="Filter op oordeel">
        {[null, 'NIEUW', 'DUBBEL', 'GEWEIGERD'].map((keuze) => (
          <a
            href={`/import/${beeld.id}${keuze ? `?oordeel=${keuze}` : ''}#rapport`}
            aria-current={keuze === oordeel ? 'true' : undefined}
          >
            {keuze === null ? 'Alle rijen' : OORDEEL[keuze as Importrij['oordeel']][0]}
          </a>
        ))}
      </nav>
      {rijen.length === 0 ? (
        <LeegStaat titel="Geen rijen met dit oordeel" />
      ) : (
        <Tabel
          bijschrift="Wat er met elke rij gebeurt"
          rijen={rijen}
          kolommen={[
            { kop: 'Rij', naam: true, cel: ({ nummer }) => `Rij ${getal(nummer)}` },
            {
              kop: 'Oordeel',
              cel: (rij) => <Label toon={OORDEEL[rij.oordeel][1]}>{OORDEEL[rij.oordeel][0]}</Label>,
            },
            { kop: 'Wat', cel: (rij) => <Wat beeld={beeld} rij={rij} /> },
            {
              kop: 'Uitleg',
              cel: (rij) => (
                <>
                  {rij.veld !== null && <strong>{kolomnaam(rij.veld)}: </strong>}
                  {uitleg(beeld, rij)}
                </>
              ),
            },
          ]}
        />
      )}
      <Paginering
        {...(bladzijde > 1 && { vorige: bladzijdeadres(beeld.id, oordeel, bladzijde - 1) })}
        {...(bladzijde * perBladzijde < aantal && {
          volgende: bladzijdeadres(beeld.id, oordeel, bladzijde + 1),
        })}
        tekst={`${getal(aantal)} ${aantal === 1 ? 'rij' : 'rijen'}`}
      />
    </Stapel>
  </Kaart>
)

const OORDEEL: Readonly<Record<Importrij['oordeel'], readonly [woord: string, toon: Toon]>> = {
  NIEUW: ['nieuw', 'goed'],
  DUBBEL: ['dubbel', 'neutraal'],
  GEWEIGERD: ['geweigerd', 'fout'],
}

const bladzijdeadres = (id: string, oordeel: string | null, bladzijde: number): string =>
  `/import/${id}?${new URLSearchParams({ ...(oordeel && { oordeel }), bladzijde: String(bladzijde) })}#rapport`

/** What a refused row said is not kept, so that what may not be stored is not stored here either. */
const Wat = ({ beeld, rij }: { beeld: Importbeeld; rij: Importrij }) => {
  if (rij.omschrijving === null) return <span class="sr-afwezig">niet bewaard</span>
  const staatErAl = rij.oordeel === 'DUBBEL' || beeld.toestand.toegevoegd > 0
  if (beeld.aanbod.soort === 'WAARDEKAART' || !staatErAl) return <>{rij.omschrijving}</>
  return <a href={`/casussen/${rij.doelId}`}>{rij.omschrijving}</a>
}

const uitleg = ({ overgeslagen, gelaten, toestand }: Importbeeld, rij: Importrij): string => {
  if (rij.reden !== null) return melding(rij.reden)
  if (rij.oordeel === 'DUBBEL') return 'Staat al in het register, of eerder in dit bestand.'
  const over = overgeslagen.get(rij.nummer)
  if (over) return `Overgeslagen. ${melding(over)}`
  const blijft = gelaten.get(rij.nummer)
  if (blijft) return `Niet teruggedraaid. ${melding(blijft)}`
  if (toestand.status === 'INGETROKKEN') return 'Teruggedraaid.'
  return toestand.status === 'UITGEVOERD' ? 'Toegevoegd.' : 'Komt erbij als u uitvoert.'
}
