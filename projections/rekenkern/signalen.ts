import type { Decimal } from 'decimal.js'
import { NUL, som } from './getal.ts'
import type {
  AandeelPerProxysoort,
  Disconto,
  Proxysoort,
  RijUitkomst,
  Signaal,
  Uitkomst,
  WaardekaartRij,
} from './typen.ts'

/**
 * Share of each kind of proxy in the present value. Rows with a negative value stay out: with them a share
 * could pass 100 %. Empty when no row has a positive value.
 */
export const aandelenPerProxysoort = (
  rijen: readonly WaardekaartRij[],
  uitkomsten: readonly RijUitkomst[],
): AandeelPerProxysoort[] => {
  const soorten = new Map(metUitkomst(rijen).map((rij) => [rij.rijId, rij.uitkomst.proxySoort]))
  const positief = uitkomsten.filter((rij) => rij.contanteWaarde.greaterThan(0))
  const geheel = som(positief.map((rij) => rij.contanteWaarde))
  if (geheel.isZero()) return []
  return PROXYSOORTEN.map((soort) => {
    const deel = positief.filter((rij) => soorten.get(rij.rijId) === soort)
    return { soort, aandeel: som(deel.map((rij) => rij.contanteWaarde)).div(geheel) }
  })
}

export const signalen = (
  rijen: readonly WaardekaartRij[],
  disconto: Disconto,
  aandelen: readonly AandeelPerProxysoort[],
): Signaal[] => [
  ...zonderBron(rijen, 'rij-zonder-bron', (uitkomst) => uitkomst.bron),
  ...zonderBron(rijen, 'proxy-zonder-bron', (uitkomst) => uitkomst.proxyBron),
  ...dubbeltellingen(rijen),
  ...zachteProxies(rijen, aandelen),
  ...(disconto.soort === 'GEEN' ? [{ code: 'geen-discontering', rijIds: [] } as const] : []),
]

const PROXYSOORTEN: readonly Proxysoort[] = ['PUBLIEK_KASSTROOM', 'MAATSCHAPPELIJK', 'WELZIJN']

interface RijMetUitkomst extends WaardekaartRij {
  readonly uitkomst: Uitkomst
}

const metUitkomst = (rijen: readonly WaardekaartRij[]): RijMetUitkomst[] =>
  rijen.flatMap((rij) => (rij.uitkomst === null ? [] : [{ ...rij, uitkomst: rij.uitkomst }]))

const zonderBron = (
  rijen: readonly WaardekaartRij[],
  code: 'rij-zonder-bron' | 'proxy-zonder-bron',
  bron: (uitkomst: Uitkomst) => string | null,
): Signaal[] => {
  const rijIds = metUitkomst(rijen)
    .filter((rij) => (bron(rij.uitkomst) ?? '').trim() === '')
    .map((rij) => rij.rijId)
  return rijIds.length === 0 ? [] : [{ code, rijIds }]
}

/** More than one outcome for the same people may value one change twice. */
const dubbeltellingen = (rijen: readonly WaardekaartRij[]): Signaal[] => {
  const groepen = Map.groupBy(metUitkomst(rijen), (rij) => rij.belanghebbende.trim().toLowerCase())
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep
    if (eerste === undefined || groep.length < 2) return []
    return [
      {
        code: 'mogelijke-dubbeltelling' as const,
        belanghebbende: eerste.belanghebbende,
        rijIds: groep.map((rij) => rij.rijId),
      },
    ]
  })
}

/** Everything that is not money saved or earned in a public cash flow. */
const zachteProxies = (
  rijen: readonly WaardekaartRij[],
  aandelen: readonly AandeelPerProxysoort[],
): Signaal[] => {
  const aandeel = aandelen.reduce<Decimal>(
    (opgeteld, deel) => (deel.soort === 'PUBLIEK_KASSTROOM' ? opgeteld : opgeteld.plus(deel.aandeel)),
    NUL,
  )
  if (aandeel.isZero()) return []
  const zacht = metUitkomst(rijen).filter((rij) => rij.uitkomst.proxySoort !== 'PUBLIEK_KASSTROOM')
  return [{ code: 'zachte-proxies', aandeel, rijIds: zacht.map((rij) => rij.rijId) }]
}
