import { dagVan } from '../../events/dag.ts'
import type { Casusoverzichtrij, Overzichtsroi } from '../../projections/casusoverzicht-rij.ts'
import { Label, Statusbadge } from '../onderdelen/label.tsx'
import { datumKort, getal } from '../onderdelen/opmaak.ts'
import { SroiBereik } from '../onderdelen/sroibereik.tsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { Volledigheid } from '../onderdelen/volledigheid.tsx'
import { AANNAME } from '../sroi-analyse/woorden.ts'
import { ANALYSESOORT, BEREIKEENHEID, CASUSSTATUS, DEELNIVEAU_KORT, ROUTE } from '../woorden/termen.ts'

/** Casussen as rows; on a phone as blocks. The SROI is no column to order by: the register ranks nobody. */
export const Casustabel = ({ rijen }: { rijen: readonly Casusoverzichtrij[] }) => (
  <div class="sr-casuslijst">
    <Tabel bijschrift="Casussen" kolommen={KOLOMMEN} rijen={rijen} />
  </div>
)

const KOLOMMEN: readonly Kolom<Casusoverzichtrij>[] = [
  { kop: 'Casus', naam: true, cel: (rij) => <Naam {...rij} /> },
  { kop: 'Status', cel: (rij) => <Status {...rij} /> },
  { kop: 'Bereik', cel: (rij) => <Bereik {...rij} /> },
  { kop: 'SROI', cel: (rij) => <Sroi {...rij} /> },
  { kop: 'Bijgewerkt', getal: true, cel: ({ bijgewerkt }) => <Dag instant={bijgewerkt} /> },
]

const Naam = ({ casusId, naam, corporatie, gebieden, route, zijroutes, fictief }: Casusoverzichtrij) => (
  <>
    <a class="ams-link" href={`/casussen/${casusId}`}>
      {naam}
    </a>
    <span class="sr-onderregel">
      {[route, ...zijroutes].map((deel) => ROUTE[deel]).join(', ')} ·{' '}
      {gebieden.map((gebied) => gebied.naam).join(', ')} · {corporatie.naam}
      {fictief && (
        <>
          {' '}
          <Label>fictief</Label>
        </>
      )}
    </span>
  </>
)

const Status = ({ status, volledigheid, deling }: Casusoverzichtrij) => (
  <>
    <Statusbadge status={status}>{CASUSSTATUS[status]}</Statusbadge>
    <span class="sr-onderregel">
      <Volledigheid aantal={volledigheid} totaal={8} compact />
    </span>
    <span class="sr-onderregel">
      <span class="ams-visually-hidden">Gedeeld met: </span>
      {DEELNIVEAU_KORT[deling.niveau]}
    </span>
  </>
)

const Bereik = ({ bereik }: Casusoverzichtrij) => {
  if (!bereik) return <span class="sr-afwezig">nog niet ingevuld</span>
  const { bereikt, beoogd, eenheid } = bereik
  return (
    <>
      {bereikt === null ? <span class="sr-afwezig">niet gemeten</span> : getal(bereikt)}
      <span class="sr-onderregel">
        {beoogd !== null && `van ${getal(beoogd)} `}
        {BEREIKEENHEID[eenheid]}
      </span>
    </>
  )
}

const Sroi = ({ sroi, smsNiveau }: Casusoverzichtrij) => {
  if (!sroi) return <span class="sr-afwezig">nog niet gewaardeerd</span>
  const { ratio, laag, hoog } = sroi
  if (ratio === null || laag === null || hoog === null)
    return <span class="sr-afwezig">geen verhouding te bepalen</span>
  return <SroiBereik compact uitkomst={{ ratio, laag, hoog, ...gezelschap(sroi, smsNiveau) }} />
}

/** What a ratio never stands without. */
const gezelschap = ({ n, soort, gevoeligst }: Overzichtsroi, smsNiveau: number | null) => ({
  n,
  soort: ANALYSESOORT[soort].toLowerCase(),
  bewijs: smsNiveau === null ? 'niet gemeten' : `meetniveau ${smsNiveau} van 5`,
  aannames: gevoeligst.map(({ aanname, ...effect }) => ({ label: AANNAME[aanname] ?? aanname, ...effect })),
})

const Dag = ({ instant }: { instant: string }) => <time datetime={instant}>{datumKort(dagVan(instant))}</time>
