import type { Child } from 'hono/jsx'
import type { Methodiekkolom } from '../../projections/methodiekvergelijking.ts'
import { aantal, euro, getal } from '../onderdelen/opmaak.ts'
import { NietGemeten, NogNietIngevuld } from '../onderdelen/waarde.tsx'
import {
  FYSIEKE_KOPPELING,
  PRIMAIR_PROCES,
  ROL,
  ROUTE,
  SMS_NIVEAU,
  TREDEVORM,
  UITKOMST,
} from '../woorden/termen.ts'
import { Casuslijst, Kostencel, Opent, Tellingen } from './cellen.tsx'
import { bewijszin } from './methodiek.tsx'

/** One row of the comparison: the same question to every methodiek. */
export interface Vergelijkingsrij {
  readonly kop: string
  readonly cel: (kolom: Methodiekkolom) => Child
}

export const CONTEXT: readonly Vergelijkingsrij[] = [
  {
    kop: 'Casussen',
    cel: ({ casussen }) =>
      casussen.length === 0 ? (
        <NietGemeten />
      ) : (
        <Opent kop={aantal(casussen.length, 'casus', 'casussen')}>
          <Casuslijst
            casussen={casussen.map(({ dossier }) => ({
              casusId: dossier.casusId,
              naam: dossier.gegevens.naam,
            }))}
          />
        </Opent>
      ),
  },
  {
    kop: 'Hoofdroute',
    cel: ({ routes }) => <Tellingen tellingen={routes} woord={(route) => ROUTE[route]} />,
  },
  {
    kop: 'Formeel of informeel',
    cel: ({ vormen }) => <Tellingen tellingen={vormen} woord={(vorm) => TREDEVORM[vorm]} />,
  },
  {
    kop: 'Primair proces',
    cel: ({ processen }) => <Tellingen tellingen={processen} woord={(proces) => PRIMAIR_PROCES[proces]} />,
  },
  {
    kop: 'Rol van de corporatie',
    cel: ({ rollen }) => <Tellingen tellingen={rollen} woord={(rol) => ROL[rol]} />,
  },
  {
    kop: 'Samen met de stenen',
    cel: ({ koppelingen }) => (
      <Tellingen tellingen={koppelingen} woord={(koppeling) => FYSIEKE_KOPPELING[koppeling]} />
    ),
  },
]

export const UITKOMSTEN: readonly Vergelijkingsrij[] = [
  {
    kop: 'Uitkomst',
    cel: ({ uitkomsten }) => (
      <Tellingen
        tellingen={uitkomsten}
        woord={(uitkomst) => (uitkomst === null ? 'Nog geen uitkomst' : UITKOMST[uitkomst])}
      />
    ),
  },
  {
    kop: 'Bewijs volgens de SMS-schaal',
    cel: ({ sms }) => (
      <Tellingen
        tellingen={sms}
        woord={(niveau) => (niveau === null ? 'Niet gemeten' : `${niveau}: ${SMS_NIVEAU[niveau] ?? ''}`)}
      />
    ),
  },
  { kop: 'Bewijs van de methodiek', cel: ({ bewijs }) => bewijszin(bewijs) },
]

export const FACTOREN: readonly Vergelijkingsrij[] = [
  {
    kop: 'Succesfactoren',
    cel: ({ succes }) => <Tellingen tellingen={succes} woord={(factor) => factor} />,
  },
  { kop: 'Faalfactoren', cel: ({ faal }) => <Tellingen tellingen={faal} woord={(factor) => factor} /> },
]

export const KOSTEN: readonly Vergelijkingsrij[] = [
  { kop: 'Bereikt', cel: ({ bereik }) => <Bereikcel bereik={bereik} /> },
  {
    kop: 'Kosten per deelnemer, volgens de beschrijving',
    cel: ({ methodiek: { kostenPerDeelnemer } }) =>
      kostenPerDeelnemer === null ? (
        <NogNietIngevuld />
      ) : (
        <>
          {euro(kostenPerDeelnemer.euro)} <span class="sr-zacht">{kostenPerDeelnemer.bron}</span>
        </>
      ),
  },
  { kop: 'Kosten per deelnemer, uit casussen', cel: ({ kosten }) => <Kostencel kosten={kosten} /> },
]

export const WERKING: readonly Vergelijkingsrij[] = [
  { kop: 'Wat u doet', cel: ({ methodiek }) => methodiek.beschrijving ?? <NogNietIngevuld /> },
  { kop: 'Waarom dat zou werken', cel: ({ methodiek }) => methodiek.mechanisme ?? <NogNietIngevuld /> },
  { kop: 'Wat er moet zijn', cel: ({ methodiek }) => methodiek.voorwaarden ?? <NogNietIngevuld /> },
]

const Bereikcel = ({ bereik }: Pick<Methodiekkolom, 'bereik'>) => {
  if (bereik.n === 0) return <NietGemeten />
  const delen = [
    ...(bereik.deelnemers === null ? [] : [`${getal(bereik.deelnemers)} deelnemers`]),
    ...(bereik.huishoudens === null ? [] : [`${getal(bereik.huishoudens)} huishoudens`]),
  ]
  return (
    <>
      {delen.join(', ')} <span class="sr-zacht">volgens {aantal(bereik.n, 'casus', 'casussen')}</span>
    </>
  )
}
