import type { Analysebeeld } from '../../projections/analysebeeld.ts'
import type { SroiTekst } from '../../projections/rekenkern/tekst.ts'
import { ONDERBOUWING_ONTBREEKT } from '../import/teksten.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { aantal, procent } from '../onderdelen/opmaak.ts'
import { rijnaam } from './woorden.ts'

type Signaal = SroiTekst['signalen'][number]

/** What a reader should know before the figure is quoted. */
export const Signalen = ({ beeld }: { beeld: Analysebeeld }) => {
  const zinnen = signaalzinnen(beeld)
  if (zinnen.length === 0) return null
  return (
    <Kaart titel="Let hierop bij het gebruiken van deze cijfers" id="signalen" soort="rustig">
      <ul class="sr-lijst">
        {zinnen.map((zin) => (
          <li>{zin}</li>
        ))}
      </ul>
    </Kaart>
  )
}

export const signaalzinnen = ({ cijfers, rijen, parameters }: Analysebeeld): readonly string[] => {
  const namen = (rijIds: readonly string[]) =>
    rijen
      .filter((rij) => rijIds.includes(rij.rijId))
      .map((rij) => `“${rijnaam(rij)}”`)
      .join(', ')
  const prijspeilen = rijen.filter(
    ({ uitkomst }) =>
      uitkomst && uitkomst.proxyPrijspeil !== parameters.prijspeil && Number(uitkomst.indexfactor) === 1,
  )
  return [
    ...cijfers.signalen.map((signaal) => signaalzin(signaal, namen)),
    ...zonderArgument(rijen),
    ...prijspeilen.map(
      (rij) =>
        `“${rijnaam(rij)}” heeft prijspeil ${rij.uitkomst?.proxyPrijspeil} en de analyse ${parameters.prijspeil}. Vul een indexfactor in voordat u vaststelt.`,
    ),
  ]
}

/** Percentages from a file come without the argument behind them. */
const zonderArgument = (rijen: Analysebeeld['rijen']): string[] => {
  const aanwezig = rijen.filter(({ uitkomst }) =>
    [uitkomst?.tochGebeurd, uitkomst?.verdringing, uitkomst?.toerekeningAanAnderen, uitkomst?.afname].some(
      (filter) => filter?.onderbouwing === ONDERBOUWING_ONTBREEKT,
    ),
  )
  if (aanwezig.length === 0) return []
  const welke = aanwezig.map((rij) => `“${rijnaam(rij)}”`).join(', ')
  return [
    `Van ${aantal(aanwezig.length, 'rij', 'rijen')} staat niet waaruit de percentages blijken: dat stond niet in het geïmporteerde bestand (${welke}).`,
  ]
}

const signaalzin = (signaal: Signaal, namen: (rijIds: readonly string[]) => string): string => {
  switch (signaal.code) {
    case 'rij-zonder-bron':
      return `${aantal(signaal.rijIds.length, 'rij zegt', 'rijen zeggen')} niet waar de aantallen vandaan komen: ${namen(signaal.rijIds)}.`
    case 'proxy-zonder-bron':
      return `${aantal(signaal.rijIds.length, 'bedrag heeft', 'bedragen hebben')} geen bron: ${namen(signaal.rijIds)}.`
    case 'mogelijke-dubbeltelling':
      return `Mogelijk telt iets dubbel: ${namen(signaal.rijIds)} gaan over dezelfde mensen (${signaal.belanghebbende}).`
    case 'zachte-proxies':
      return `${procent(Number(signaal.aandeel) * 100, 0)} van de waarde is geen geld dat echt wordt bespaard, maar waarde voor de samenleving of welzijn: ${namen(signaal.rijIds)}.`
    case 'geen-discontering':
      return 'Er is niet gedisconteerd: waarde van later telt even zwaar als waarde van nu.'
  }
}
