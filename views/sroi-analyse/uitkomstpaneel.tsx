import type { Analyseresultaat, Analysesoort } from '../../events/sroi-analyse.ts'
import type { Analysebeeld } from '../../projections/analysebeeld.ts'
import { Gegevens } from '../onderdelen/kaart.tsx'
import { bereik, getal } from '../onderdelen/opmaak.ts'
import { SroiBereik, type SroiUitkomst } from '../onderdelen/sroibereik.tsx'
import { Term } from '../onderdelen/term.tsx'
import { ANALYSESOORT, SMS_NIVEAU } from '../woorden/termen.ts'
import { aannamelabel, euroHeel, GEEN_RATIO, GEEN_TERUGVERDIENTIJD, kernzin, maanden } from './woorden.ts'

export interface Uitkomstbeeld {
  readonly soort: Analysesoort
  readonly beeld: Analysebeeld
  /** What counts: frozen at adoption, or calculated now. */
  readonly resultaat: Analyseresultaat
  readonly smsNiveau: number | null
  /** While someone types: `voorbeeld` is calculated with what is in the form, `onvolledig` could not be. */
  readonly onbewaard?: 'voorbeeld' | 'onvolledig' | undefined
}

/** The result that stays in view: range first, ratio second, then what must be true. */
export const Uitkomstpaneel = (uitkomst: Uitkomstbeeld) => (
  <div class="sr-uitkomst" id="uitkomst">
    <div class="sr-uitkomst__strook">
      <Strook {...uitkomst} />
    </div>
    <section class="sr-kaart" aria-labelledby="uitkomst-kop">
      <h2 class="ams-heading ams-heading--4" id="uitkomst-kop">
        Wat het oplevert
      </h2>
      <Stand {...uitkomst} />
      <Verhouding {...uitkomst} />
      <Kernzin {...uitkomst} />
      <Bedragen {...uitkomst} />
    </section>
  </div>
)

interface Bereikbeeld extends Pick<Uitkomstbeeld, 'soort' | 'resultaat' | 'smsNiveau'> {
  readonly beeld: Pick<Analysebeeld, 'rijen'>
}

/** `null` when there is no ratio. */
export const alsSroiUitkomst = ({ soort, beeld, resultaat, smsNiveau }: Bereikbeeld): SroiUitkomst | null => {
  const { ratio, laag, hoog, n, gevoeligst } = resultaat
  if (ratio === null || laag === null || hoog === null) return null
  return {
    ratio,
    laag,
    hoog,
    n,
    bewijs: bewijsVan(smsNiveau),
    bewijsToon: smsNiveau === null ? 'aandacht' : 'info',
    aannames: gevoeligst.map((aanname) => ({
      label: aannamelabel(aanname, beeld.rijen),
      laag: aanname.laag,
      hoog: aanname.hoog,
    })),
    soort: ANALYSESOORT[soort].toLowerCase(),
  }
}

export const bewijsVan = (smsNiveau: number | null): string =>
  smsNiveau === null
    ? 'bewijs: niet gemeten'
    : `bewijs ${smsNiveau} van 5: ${SMS_NIVEAU[smsNiveau]?.toLowerCase() ?? ''}`

const Strook = (uitkomst: Uitkomstbeeld) => {
  const sroi = alsSroiUitkomst(uitkomst)
  return sroi ? <SroiBereik uitkomst={sroi} compact /> : <span>Nog geen verhouding</span>
}

const Stand = ({ onbewaard }: Uitkomstbeeld) => {
  if (onbewaard === undefined) return null
  return (
    <p class="sr-uitkomst__stand">
      {onbewaard === 'voorbeeld'
        ? 'Met wat u nu typt. Nog niet opgeslagen.'
        : 'Zonder deze rij: vul hoeveelheid en waarde in, dan telt zij hier mee.'}
    </p>
  )
}

const Verhouding = (uitkomst: Uitkomstbeeld) => {
  const sroi = alsSroiUitkomst(uitkomst)
  if (sroi) return <SroiBereik uitkomst={sroi} />
  const [titel, uitleg] = GEEN_RATIO[uitkomst.resultaat.ratioNulReden ?? ''] ?? ['Nog geen verhouding', '']
  return (
    <div class="sr-uitkomst__geen">
      <p class="sr-sroi__kop">
        <strong>{titel}</strong>
      </p>
      <p>{uitleg}</p>
    </div>
  )
}

const Kernzin = ({ beeld, resultaat }: Uitkomstbeeld) => {
  const zin = kernzin(beeld)
  if (zin === null) return null
  return (
    <div class="sr-uitkomst__kernzin">
      <p>{zin}</p>
      {Number(resultaat.ratio) < 1 && (
        <p class="sr-zacht">
          In geld komt er minder terug dan er in gaat. Wat niet in geld is uitgedrukt telt hier niet mee.
        </p>
      )}
    </div>
  )
}

const Bedragen = ({ beeld, resultaat }: Uitkomstbeeld) => {
  const { contanteWaardePositief, contanteWaardeNegatief } = beeld.cijfers
  const heeftNadeel = Number(contanteWaardeNegatief) < 0
  return (
    <Gegevens
      rijen={[
        [<Term begrip="contante-waarde">Waarde nu (contant)</Term>, euroHeel(resultaat.contanteWaarde)],
        ...(heeftNadeel
          ? ([
              ['Waarvan voordelen', euroHeel(contanteWaardePositief)],
              ['Waarvan nadelen', euroHeel(contanteWaardeNegatief)],
            ] as const)
          : []),
        ['Inbreng', euroHeel(resultaat.investering)],
        ['Netto waarde', euroHeel(resultaat.nettoContanteWaarde)],
        ...uitersten(resultaat),
        ['Terugverdiend in', terugverdiend(beeld)],
      ]}
    />
  )
}

const uitersten = ({ ratio, uiterstLaag, uiterstHoog }: Analyseresultaat) =>
  ratio === null || uiterstLaag === null || uiterstHoog === null
    ? []
    : ([
        ['Alles mee of alles tegen', bereik(uiterstLaag, uiterstHoog)],
        ['Verhouding, precies', <data value={ratio}>{getal(ratio, 10)}</data>],
      ] as const)

const terugverdiend = ({ cijfers }: Analysebeeld): string => {
  const { eenvoudig } = cijfers.terugverdientijd
  return 'waarde' in eenvoudig ? maanden(eenvoudig.waarde) : (GEEN_TERUGVERDIENTIJD[eenvoudig.nul] ?? '')
}
