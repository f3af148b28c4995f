import { deelnemerstroom } from '../../events/deelnemerbeeld.ts'
import type { Methodiekdata } from '../../events/methodiek.ts'
import { methodiekstroom } from '../../events/methodiekbeeld.ts'
import { trajectstroom } from '../../events/trajectbeeld.ts'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { alsResultaat, berekenWaardekaart } from '../../projections/waardekaart.ts'
import { casusdecider } from '../casus/decider.ts'
import { deelnemerdecider } from '../deelnemer/decider.ts'
import { casusIdVan, methodiekIdVan } from '../import/beoordeling.ts'
import { type Bundelcontext, voegToe } from '../import/bundel.ts'
import { casusinhoud } from '../import/casussen.ts'
import { casusopdrachten, methodiekZonderBeschrijving } from '../import/uitvoer-casus.ts'
import { vasteId } from '../import/vaste-id.ts'
import { methodiekdecider } from '../methodiek/decider.ts'
import { organisatiedecider } from '../organisatie/decider.ts'
import { type Analyseopdracht, analysedecider } from '../sroi-analyse/decider.ts'
import { trajectdecider } from '../traject/decider.ts'
import type { Register } from '../web/register.ts'
import { BRON_2013, CASUSSEN_2013 } from './casussen-2013.ts'
import { type Voorbeelddeelnemer, voorbeelddeelnemers } from './deelnemers.ts'
import { OPENBAAR_GEDEELD } from './deling.ts'
import { fictieveCasussen, fictieveMethodieken } from './fictief/alles.ts'
import {
  bibliotheekId,
  organisatieopdrachten,
  type Voorbeeldorganisatie,
  voorbeeldorganisaties,
} from './organisaties.ts'
import { rekenvoorbeelden } from './rekenvoorbeelden.ts'
import { type Maakid, VOORBEELDEN_ACTOR, type Voorbeeldanalyse, type Voorbeeldcasus } from './voorbeeld.ts'

export type Voortgang = (gedaan: number, totaal: number) => void

/**
 * Loads the examples: the casussen of 2013, published SROI calculations, and a set that is marked *fictief*. Whatever
 * was loaded before stays as it is, so that it can be done twice or go on after a stop.
 */
export const laadVoorbeelden = async (register: Register, voortgang: Voortgang = () => {}): Promise<void> => {
  const maakId = voorbeeldId(register)
  await Promise.all(
    voorbeeldorganisaties(maakId).map((organisatie) => organisatietaak(register, maakId, organisatie)),
  )
  const taken = alleTaken(register, maakId)
  for (let gedaan = 0; gedaan < taken.length; gedaan += TEGELIJK) {
    voortgang(gedaan, taken.length)
    await Promise.all(taken.slice(gedaan, gedaan + TEGELIJK).map((taak) => taak()))
  }
  await register.catchUp()
  voortgang(taken.length, taken.length)
}

/** Appends that run side by side share a transaction. */
const TEGELIJK = 32

type Taak = () => Promise<unknown>

/** The ids of the examples: the same in every register. */
export const voorbeeldId =
  ({ sha256 }: Pick<Register, 'sha256'>): Maakid =>
  (...woorden) =>
    vasteId(sha256, 'voorbeeld', ...woorden)

const organisatietaak = (register: Register, maakId: Maakid, organisatie: Voorbeeldorganisatie) => {
  const stroom = organisatiestroom(organisatie.organisatieId)
  return voegToe(
    register,
    organisatiedecider,
    stroom,
    organisatieopdrachten(maakId, organisatie),
    context(register, stroom, organisatie.organisatieId),
  )
}

const alleTaken = (register: Register, maakId: Maakid): Taak[] => {
  const bibliotheek = bibliotheekId(maakId)
  const casussen = [...rekenvoorbeelden(maakId), ...fictieveCasussen(maakId)]
  return [
    ...taken2013(register, bibliotheek),
    ...fictieveMethodieken(maakId).map(({ id, data }) => methodiektaak(register, id, data, bibliotheek)),
    ...casussen.map((casus) => casustaak(register, casus)),
    ...casussen.flatMap((casus) => casus.analyses.map((analyse) => analysetaak(register, casus, analyse))),
    ...voorbeelddeelnemers(maakId, casussen).map((deelnemer) => deelnemertaak(register, deelnemer)),
  ]
}

const taken2013 = (register: Register, bibliotheek: string): Taak[] =>
  CASUSSEN_2013.flatMap((ruw) => {
    const casus = casusinhoud.parse(ruw)
    const casusId = casusIdVan(register.sha256, casus)
    const methodiekId = casus.methodiek && methodiekIdVan(register.sha256, casus.methodiek)
    const herkomst = {
      herkomst: BRON_2013,
      methodiekId,
      feitId: (nr: string) => vasteId(register.sha256, casusId, nr),
    }
    const stroom = `casus-${casusId}`
    return [
      ...(casus.methodiek && methodiekId
        ? [
            methodiektaak(
              register,
              methodiekId,
              methodiekZonderBeschrijving(casus.methodiek, BRON_2013),
              bibliotheek,
            ),
          ]
        : []),
      () =>
        voegToe(
          register,
          casusdecider,
          stroom,
          [...casusopdrachten(casus, herkomst), OPENBAAR_GEDEELD],
          context(register, stroom, bibliotheek),
        ),
    ]
  })

const methodiektaak =
  (register: Register, id: string, data: Methodiekdata<'MethodiekBeschreven'>, organisatieId: string): Taak =>
  () =>
    voegToe(
      register,
      methodiekdecider,
      methodiekstroom(id),
      [{ type: 'MethodiekBeschreven', data }],
      context(register, methodiekstroom(id), organisatieId),
    )

const casustaak =
  (register: Register, { casusId, opdrachten, organisatieId, maker }: Voorbeeldcasus): Taak =>
  () =>
    voegToe(
      register,
      casusdecider,
      `casus-${casusId}`,
      opdrachten,
      context(register, `casus-${casusId}`, organisatieId, maker),
    )

const analysetaak = (
  register: Register,
  { casusId, organisatieId, maker }: Voorbeeldcasus,
  analyse: Voorbeeldanalyse,
): Taak => {
  const stroom = `sroi-analyse-${analyse.analyseId}`
  return () =>
    voegToe(
      register,
      analysedecider,
      stroom,
      analyseopdrachten(register, casusId, analyse),
      context(register, stroom, organisatieId, maker),
    )
}

/** The key comes first: without it nothing personal can be sealed. */
const deelnemertaak =
  (register: Register, deelnemer: Voorbeelddeelnemer): Taak =>
  async () => {
    const { deelnemerId, trajectId, organisatieId, maker, inschrijving, verloop } = deelnemer
    const stroom = deelnemerstroom(deelnemerId)
    if ((await register.store.readStream(stroom)).events.length > 0) return
    await register.kluis.maak(deelnemerId)
    const traject = trajectstroom(trajectId)
    const vanTraject = context(register, traject, organisatieId, maker)
    await voegToe(register, trajectdecider, traject, verloop, vanTraject)
    const vanDeelnemer = context(register, stroom, organisatieId, maker)
    await voegToe(register, deelnemerdecider, stroom, [inschrijving], vanDeelnemer)
  }

const analyseopdrachten = (
  register: Register,
  casusId: string,
  analyse: Voorbeeldanalyse,
): Analyseopdracht[] => {
  const { soort, naam, parameters, fictief, herkomst, peildatum } = analyse
  const rijen = analyse.rijen.map((rij, nummer) => ({
    rijId: vasteId(register.sha256, analyse.analyseId, String(nummer)),
    ...rij,
  }))
  const start: Analyseopdracht = {
    type: 'StartAnalyse',
    data: { casusId, soort, naam, parameters, kopieVan: null, fictief, herkomst },
    rijen,
  }
  if (peildatum === null) return [start]
  const resultaat = alsResultaat(berekenWaardekaart(rijen, parameters), rijen)
  return [start, { type: 'StelAnalyseVast', data: { resultaat, peildatum }, opVersie: 1 + rijen.length }]
}

const context = (
  register: Register,
  stroom: string,
  organisatieId: string,
  actor = VOORBEELDEN_ACTOR,
): Bundelcontext => ({
  commandId: vasteId(register.sha256, 'voorbeeld', stroom),
  actor,
  organisatie: organisatieId,
})
