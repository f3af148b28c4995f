import { dagenNa } from '../../../events/dag.ts'
import { lijst } from '../kaart.ts'
import { makerVan, organisatieIdVan } from '../organisaties.ts'
import type { Maakid } from '../voorbeeld.ts'
import { GEGEVENS } from './gegevens.ts'
import { METHODIEKEN, methodiekIdVan } from './methodieken.ts'
import { toevalVan } from './toeval.ts'

/** Everything that an invented casus is made from. */
export type Bouwstenen = ReturnType<typeof bouwstenenVan>[number]

/** Of the same sixty every time, spread so that no methodiek, place and status always come together. */
export const bouwstenenVan = (maak: Maakid) =>
  VERLOPEN.map((verloop, nummer) => {
    const methodiek = uit(METHODIEKEN, nummer)
    const plaats = uit(GEGEVENS.rijen('corporatie'), nummer * 3 + Math.floor(nummer / 8))
    const [corporatie, gemeente] = [String(plaats.naam), String(plaats.gemeente)]
    const buurt = String(uit(lijst(plaats.buurten), Math.floor(nummer / 10)))
    const toeval = toevalVan(`casus ${nummer}`)
    const { minstens, hoogstens, kostenEuro } = methodiek.rij('indeling')
    const bereikt = toeval.geheel(Number(minstens), Number(hoogstens))
    const kosten = Number(kostenEuro ?? 900) * bereikt
    const van = {
      organisatieId: organisatieIdVan(maak, corporatie),
      maker: makerVan(maak, corporatie, nummer),
    }
    const maakId = (...woorden: readonly unknown[]) => maak('fictief', String(nummer), ...woorden.map(String))
    const ids = { casusId: maakId('casus'), methodiekId: methodiekIdVan(maak, methodiek), maakId }
    const dag = (na: number) => dagenNa(verloop.start, na)
    return {
      ...verloop,
      nummer,
      van,
      ...ids,
      methodiek,
      corporatie,
      gemeente,
      buurt,
      bereikt,
      kosten,
      toeval,
      dag,
    }
  })

/** The invented examples end here, whatever day it is. */
const LAATSTE_DAG = '2026-11-15'
export const uiterlijk = (dag: string): string => (dag < LAATSTE_DAG ? dag : LAATSTE_DAG)

/** How each goes, what comes of it, when it begins, and how far it is filled in: 0 barely, 3 all of it. */
const VERLOPEN = GEGEVENS.rijen('verloop').flatMap(({ vanaf, tussenpoos, aantal, ...verloop }) =>
  Array.from({ length: Number(aantal) }, (_, index) => ({
    status: String(verloop.status),
    uitkomst: verloop.uitkomst,
    gevolg: GEGEVENS.rijen('gevolg').find(({ uitkomst }) => uitkomst === verloop.uitkomst) ?? {},
    niveaus: lijst(verloop.niveaus),
    start: dagenNa(String(vanaf), index * Number(tussenpoos)),
    zorg: verloop.uitkomst === null ? (index * 7 + 2) % 4 : 2 + (index % 2),
  })),
)

const uit = <T>(lijst: readonly T[], nummer: number): T => lijst[nummer % lijst.length] as T
