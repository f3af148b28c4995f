import type { Methodiekdata } from '../../../events/methodiek.ts'
import { delingVan } from '../deling.ts'
import { makersVan, organisatieIdVan } from '../organisaties.ts'
import type { Maakid, Voorbeeldcasus } from '../voorbeeld.ts'
import { analysesVan } from './analyse.ts'
import type { Bouwstenen } from './bouwstenen.ts'
import { opdrachtenVan } from './casus.ts'
import { CORPORATIES, PLAATSEN } from './plaatsen.ts'
import { SJABLONEN } from './sjablonen/alle.ts'
import type { Sjabloon } from './sjabloon.ts'
import { later } from './tijd.ts'
import { toevalVan } from './toeval.ts'
import { VERLOPEN } from './verloop.ts'

/** The invented methodieken, with the id under which casussen refer to them. */
export const fictieveMethodieken = (
  maakId: Maakid,
): { id: string; data: Methodiekdata<'MethodiekBeschreven'> }[] =>
  SJABLONEN.map((sjabloon) => ({
    id: methodiekId(maakId, sjabloon),
    data: {
      naam: sjabloon.naam,
      beschrijving: sjabloon.beschrijving,
      mechanisme: sjabloon.mechanisme,
      voorwaarden: sjabloon.voorwaarden,
      kostenPerDeelnemer:
        sjabloon.kostenEuro === null
          ? null
          : { euro: sjabloon.kostenEuro, bron: 'Verzonnen bedrag voor dit voorbeeld' },
      bron: null,
      fictief: true,
      herkomst: null,
    },
  }))

/** The invented casussen: the same sixty every time. */
export const fictieveCasussen = (maakId: Maakid): Voorbeeldcasus[] =>
  VERLOPEN.map((verloop, nummer) => {
    const stenen = bouwstenen(maakId, verloop, nummer)
    return {
      casusId: stenen.maakId('casus'),
      opdrachten: [...opdrachtenVan(stenen), ...delingVan(verloop.status, nummer, later(verloop.start, 5))],
      analyses: analysesVan(stenen, nummer),
      organisatieId: organisatieIdVan(maakId, stenen.corporatie),
      maker: makerVan(maakId, stenen.corporatie, nummer),
    }
  })

/** Spread so that no methodiek, place and status always come together. */
const bouwstenen = (maakId: Maakid, verloop: Bouwstenen['verloop'], nummer: number): Bouwstenen => {
  const sjabloon = uit(SJABLONEN, nummer)
  const corporatienummer = nummer * 3 + Math.floor(nummer / 8)
  const plaats = uit(PLAATSEN, corporatienummer)
  const toeval = toevalVan(`casus ${nummer}`)
  return {
    sjabloon,
    methodiekId: methodiekId(maakId, sjabloon),
    corporatie: uit(CORPORATIES, corporatienummer),
    plaats,
    buurt: uit(plaats.buurten, Math.floor(nummer / 10)),
    verloop,
    bereik: toeval.geheel(...sjabloon.bereik),
    toeval,
    maakId: (...woorden) => maakId('fictief', String(nummer), ...woorden),
  }
}

/** Where nobody can sign in it is a colleague without a name. */
const makerVan = (maakId: Maakid, corporatie: string, nummer: number): string => {
  const makers = makersVan(maakId, corporatie)
  return makers.length > 0 ? uit(makers, nummer) : maakId('account', corporatie)
}

const methodiekId = (maakId: Maakid, { naam }: Sjabloon): string => maakId('fictief', 'methodiek', naam)

const uit = <T>(lijst: readonly T[], nummer: number): T => lijst[nummer % lijst.length] as T
