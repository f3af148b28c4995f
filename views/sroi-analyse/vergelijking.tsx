import type { Analysebeeld, Rijvergelijking } from '../../projections/analysebeeld.ts'
import type { SroiAnalyse } from '../../projections/sroi-analyse.ts'
import { Kaart, Raster } from '../onderdelen/kaart.tsx'
import { euroMetTeken } from '../onderdelen/opmaak.ts'
import { SroiBereik } from '../onderdelen/sroibereik.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { NietGemeten } from '../onderdelen/waarde.tsx'
import { ANALYSESOORT } from '../woorden/termen.ts'
import { adressen } from './adressen.ts'
import { alsSroiUitkomst, type Uitkomstbeeld } from './uitkomstpaneel.tsx'
import { euroHeel } from './woorden.ts'

export interface Tegenhanger {
  readonly prognose: Uitkomstbeeld & { readonly analyse: SroiAnalyse }
  readonly realisatie: Uitkomstbeeld & { readonly analyse: SroiAnalyse }
  readonly rijen: readonly Rijvergelijking[]
}

/** What was expected beside what came of it; never added up. */
export const Vergelijking = ({ prognose, realisatie, rijen }: Tegenhanger) => (
  <Kaart titel="Prognose en realisatie" id="vergelijking">
    <Raster>
      <Kant {...prognose} />
      <Kant {...realisatie} />
    </Raster>
    <Tabel
      bijschrift="Waarde nu per rij, verwacht en bereikt"
      kolommen={[
        { kop: 'Rij', naam: true, cel: ({ naam }) => naam },
        { kop: 'Prognose', getal: true, cel: (rij) => bedrag(rij.prognose) },
        { kop: 'Realisatie', getal: true, cel: (rij) => bedrag(rij.realisatie) },
        { kop: 'Verschil', getal: true, cel: (rij) => verschil(rij.prognose, rij.realisatie) },
      ]}
      rijen={rijen}
      totaal={[
        'Samen',
        totaal(prognose.beeld),
        totaal(realisatie.beeld),
        verschil(prognose.beeld.cijfers.contanteWaarde, realisatie.beeld.cijfers.contanteWaarde),
      ]}
    />
  </Kaart>
)

const Kant = (kant: Tegenhanger['prognose']) => {
  const sroi = alsSroiUitkomst(kant)
  return (
    <div>
      <h3 class="ams-heading ams-heading--4">
        {ANALYSESOORT[kant.soort]}: <a href={adressen(kant.analyse.analyseId).analyse}>{kant.analyse.naam}</a>
      </h3>
      {sroi ? <SroiBereik uitkomst={sroi} compact /> : <p class="sr-zacht">Nog geen verhouding</p>}
    </div>
  )
}

const bedrag = (waarde: string | null) => (waarde === null ? <NietGemeten /> : euroHeel(waarde))

const totaal = ({ cijfers }: Analysebeeld) => euroHeel(cijfers.contanteWaarde)

const verschil = (prognose: string | null, realisatie: string | null) =>
  prognose === null || realisatie === null ? (
    <NietGemeten />
  ) : (
    euroMetTeken(Math.round(Number(realisatie) - Number(prognose)))
  )
