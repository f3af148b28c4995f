import type { Child } from 'hono/jsx'
import type { Methodiekkolom, Telling } from '../../projections/methodiekvergelijking.ts'
import { aantal, euro } from '../onderdelen/opmaak.ts'
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
import { bereiktekst, bewijszin, Casuslijst, Kostencel, Opent, Tellingen } from './cellen.tsx'

/** One row of the comparison: the same question to every methodiek. */
export interface Vergelijkingsrij {
  readonly kop: string
  readonly cel: (kolom: Methodiekkolom) => Child
}

const telling = <T extends string>(
  kop: string,
  lees: (kolom: Methodiekkolom) => readonly Telling<T>[],
  woorden: Readonly<Record<T, string>>,
): Vergelijkingsrij => ({
  kop,
  cel: (kolom) => <Tellingen tellingen={lees(kolom)} woord={(waarde) => woorden[waarde]} />,
})

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
  telling('Hoofdroute', ({ routes }) => routes, ROUTE),
  telling('Formeel of informeel', ({ vormen }) => vormen, TREDEVORM),
  telling('Primair proces', ({ processen }) => processen, PRIMAIR_PROCES),
  telling('Rol van de corporatie', ({ rollen }) => rollen, ROL),
  telling('Samen met de stenen', ({ koppelingen }) => koppelingen, FYSIEKE_KOPPELING),
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

const zelf = (factor: string): string => factor

export const FACTOREN: readonly Vergelijkingsrij[] = [
  { kop: 'Succesfactoren', cel: ({ succes }) => <Tellingen tellingen={succes} woord={zelf} /> },
  { kop: 'Faalfactoren', cel: ({ faal }) => <Tellingen tellingen={faal} woord={zelf} /> },
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

const Bereikcel = ({ bereik }: Pick<Methodiekkolom, 'bereik'>) =>
  bereik.n === 0 ? (
    <NietGemeten />
  ) : (
    <>
      {bereiktekst(bereik)} <span class="sr-zacht">volgens {aantal(bereik.n, 'casus', 'casussen')}</span>
    </>
  )
