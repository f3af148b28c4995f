import type {
  Analysebeeld,
  Conventievergelijking,
  KorteUitkomst,
  Tabelvergelijking,
} from '../../projections/analysebeeld.ts'
import { Jaren } from '../grafieken/jaren.tsx'
import { Tornado } from '../grafieken/tornado.tsx'
import { Waterval } from '../grafieken/waterval.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { bereik, euro, getal, procent, ratio } from '../onderdelen/opmaak.ts'
import { Tabel } from '../onderdelen/tabel.tsx'
import { CONVENTIE } from '../woorden/termen.ts'
import { tabelnaam } from './parametervelden.tsx'
import {
  aannamebereik,
  aannamelabel,
  euroHeel,
  GEEN_RATIO,
  GEEN_TERUGVERDIENTIJD,
  maanden,
  rijnaam,
  WATERVAL,
} from './woorden.ts'

interface Props {
  beeld: Analysebeeld
  conventies: readonly Conventievergelijking[]
  tabellen: readonly Tabelvergelijking[]
}

/** How the result is built: where value goes, what moves it, year by year, and where it tips. */
export const Opbouw = ({ beeld, conventies, tabellen }: Props) => (
  <>
    {beeld.rijen.length > 0 && <WaarBlijftHet beeld={beeld} />}
    <WatTeltHetMeest beeld={beeld} />
    <PerJaar beeld={beeld} />
    <Omslagpunten beeld={beeld} />
    <AndereKeuzes beeld={beeld} conventies={conventies} tabellen={tabellen} />
  </>
)

const TOTALEN: readonly string[] = ['bruto', 'contante-waarde', 'netto-contante-waarde']

const WaarBlijftHet = ({ beeld: { waterval } }: { beeld: Analysebeeld }) => {
  const bedrag = (code: string) => euroHeel(waterval.find((stap) => stap.code === code)?.bedrag ?? '0')
  return (
    <Kaart titel="Waar de waarde blijft" id="waterval">
      <Waterval
        id="grafiek-waterval"
        bijschrift="Van bruto waarde naar netto waarde"
        beschrijving={`Van ${bedrag('bruto')} bruto blijft na aftrek en disconteren ${bedrag('contante-waarde')} over. Na aftrek van de inbreng is dat netto ${bedrag('netto-contante-waarde')}.`}
        stappen={waterval
          .filter(({ code, bedrag: stap }) => TOTALEN.includes(code) || Number(stap) !== 0)
          .map(({ code, bedrag: stap }) => ({
            label: WATERVAL[code] ?? code,
            waarde: Number(stap),
            soort: TOTALEN.includes(code) ? 'totaal' : 'stap',
          }))}
      />
    </Kaart>
  )
}

/** More bars than this nobody reads; the table below holds all. */
const STAVEN = 8

const WatTeltHetMeest = ({ beeld: { cijfers, rijen } }: { beeld: Analysebeeld }) => {
  const { gevoeligheid, ratio: basis } = cijfers
  if ('nul' in gevoeligheid || 'nul' in basis) return null
  const [eerste] = gevoeligheid.tornado
  const staven = gevoeligheid.tornado.slice(0, STAVEN)
  if (eerste === undefined) return null
  return (
    <Kaart titel="Welke aanname telt het meest" id="tornado">
      <Tornado
        id="grafiek-tornado"
        bijschrift="Wat de verhouding doet als één aanname anders uitvalt"
        beschrijving={`De verhouding is ${ratio(basis.waarde)}. “${aannamelabel(eerste, rijen)}” verandert haar het meest: controleer die het eerst.`}
        basis={Number(basis.waarde)}
        balken={staven.map((staaf) => ({
          label: `${aannamelabel(staaf, rijen)} (${aannamebereik(staaf.aanname, staaf.invoerLaag, staaf.invoerHoog)})`,
          laag: Number(staaf.ratioBijLaag),
          hoog: Number(staaf.ratioBijHoog),
        }))}
        toelichting={
          gevoeligheid.tornado.length > STAVEN
            ? `De ${STAVEN} aannames die het meest uitmaken, van de ${gevoeligheid.tornado.length}.`
            : undefined
        }
      />
    </Kaart>
  )
}

const PerJaar = ({ beeld: { cijfers } }: { beeld: Analysebeeld }) => {
  const { kalenderjaren, terugverdientijd } = cijfers
  if (kalenderjaren.length === 0) return null
  const tijd = (cijfer: { readonly waarde: string } | { readonly nul: string }) =>
    'waarde' in cijfer ? maanden(cijfer.waarde) : (GEEN_TERUGVERDIENTIJD[cijfer.nul] ?? '')
  return (
    <Kaart titel="Waarde per jaar" id="per-jaar">
      <Jaren
        id="grafiek-jaren"
        bijschrift="Contante waarde per jaar"
        beschrijving={`De waarde is verdeeld over ${kalenderjaren.length} jaar, van jaar 1 tot en met jaar ${kalenderjaren.length}.`}
        jaren={kalenderjaren.map(({ jaar, contanteWaarde }) => ({
          label: `Jaar ${jaar}`,
          waarde: Math.round(Number(contanteWaarde)),
        }))}
      />
      <Tabel
        bijschrift="Waarde per jaar, voor en na disconteren"
        kolommen={[
          { kop: 'Jaar', naam: true, cel: ({ jaar }) => `Jaar ${jaar}` },
          { kop: 'Waarde', getal: true, cel: ({ waarde }) => euroHeel(waarde) },
          { kop: 'Waarde nu', getal: true, cel: ({ contanteWaarde }) => euroHeel(contanteWaarde) },
        ]}
        rijen={kalenderjaren}
        totaal={['Samen', undefined, euroHeel(cijfers.contanteWaarde)]}
      />
      <h3 class="ams-heading ams-heading--4">Wanneer is de inbreng terugverdiend?</h3>
      <dl class="sr-gegevens">
        <Feit term="Eenvoudig (waarde van het eerste jaar)" waarde={tijd(terugverdientijd.eenvoudig)} />
        <Feit term="Opgeteld per jaar" waarde={tijd(terugverdientijd.cumulatief)} />
        <Feit term="Opgeteld, na disconteren" waarde={tijd(terugverdientijd.cumulatiefContant)} />
      </dl>
    </Kaart>
  )
}

const Feit = ({ term, waarde }: { term: string; waarde: string }) => (
  <div class="sr-gegevens__rij">
    <dt>{term}</dt>
    <dd>{waarde}</dd>
  </div>
)

type Punt = { readonly waarde: string } | { readonly nul: string }

const Omslagpunten = ({ beeld: { cijfers, rijen } }: { beeld: Analysebeeld }) => {
  const { omslagpunt } = cijfers
  if (omslagpunt.gehaald === null || omslagpunt.rijen.length === 0) return null
  const toon = (punt: Punt, opmaak: (waarde: string) => string) =>
    'waarde' in punt ? opmaak(punt.waarde) : 'niet te bereiken'
  const naam = (rijId: string) => {
    const rij = rijen.find((kandidaat) => kandidaat.rijId === rijId)
    return rij ? rijnaam(rij) : ''
  }
  return (
    <Kaart titel="Wanneer komt elke euro precies terug?" id="omslagpunten">
      <p class="sr-tekst">
        Per rij: wat deze ene aanname moet zijn om op 1,00 uit te komen, als al het andere klopt.{' '}
        {'waarde' in omslagpunt.alleProxiesMaal &&
          `Alle waarden samen: ${procent(Number(omslagpunt.alleProxiesMaal.waarde) * 100, 2)} van wat hier staat.`}
      </p>
      <Tabel
        bijschrift="Omslagpunt per rij"
        kolommen={[
          { kop: 'Rij', naam: true, cel: ({ rijId }) => naam(rijId) },
          {
            kop: 'Hoeveelheid',
            getal: true,
            cel: (rij) => toon(rij.hoeveelheid, (waarde) => getal(waarde, 1)),
          },
          {
            kop: 'Waarde per eenheid',
            getal: true,
            cel: (rij) => toon(rij.proxyEuro, (waarde) => euro(waarde, { centen: true })),
          },
          {
            kop: 'Toch gebeurd',
            getal: true,
            cel: (rij) => toon(rij.tochGebeurdPct, (waarde) => procent(waarde, 2)),
          },
          {
            kop: 'Verdringing',
            getal: true,
            cel: (rij) => toon(rij.verdringingPct, (waarde) => procent(waarde, 2)),
          },
          {
            kop: 'Door anderen',
            getal: true,
            cel: (rij) => toon(rij.toerekeningAanAnderenPct, (waarde) => procent(waarde, 2)),
          },
        ]}
        rijen={omslagpunt.rijen}
      />
    </Kaart>
  )
}

const AndereKeuzes = ({ beeld, conventies, tabellen }: Props) => {
  if ('nul' in beeld.cijfers.ratio) return null
  return (
    <Kaart titel="Met andere keuzes" id="keuzes">
      <p class="sr-tekst">Dezelfde rijen, een andere rekenkeuze. Zo is te zien wat de keuze zelf uitmaakt.</p>
      <Tabel
        bijschrift="De verhouding bij een ander moment in het jaar"
        verborgenBijschrift={false}
        kolommen={[
          { kop: 'Moment', naam: true, cel: ({ conventie }) => CONVENTIE[conventie] },
          { kop: 'Bereik en verhouding', getal: true, cel: ({ uitkomst }) => korteUitkomst(uitkomst) },
          { kop: 'Waarde nu', getal: true, cel: ({ uitkomst }) => euroHeel(uitkomst.contanteWaarde) },
        ]}
        rijen={conventies}
      />
      <Tabel
        bijschrift="De verhouding bij een andere discontovoet"
        verborgenBijschrift={false}
        kolommen={[
          { kop: 'Tabel', naam: true, cel: ({ tabel }) => tabelnaam(tabel) },
          { kop: 'Bereik en verhouding', getal: true, cel: ({ uitkomst }) => korteUitkomst(uitkomst) },
          { kop: 'Verschil', getal: true, cel: ({ verschil }) => verschiltekst(verschil) },
        ]}
        rijen={tabellen}
      />
    </Kaart>
  )
}

/** `1,92 tot 3,51 (verhouding 2,67)`. */
export const korteUitkomst = ({ ratio: waarde, laag, hoog, ratioNulReden }: KorteUitkomst): string =>
  waarde === null || laag === null || hoog === null
    ? (GEEN_RATIO[ratioNulReden ?? '']?.[0] ?? '')
    : `${bereik(laag, hoog)} (verhouding ${ratio(waarde)})`

export const verschiltekst = (verschil: string | null): string =>
  verschil === null ? 'niet te bepalen' : Number(verschil) > 0 ? `+${ratio(verschil)}` : ratio(verschil)
