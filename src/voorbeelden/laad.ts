import { alsResultaat, berekenWaardekaart } from '../../projections/waardekaart.ts'
import { casusdecider } from '../casus/decider.ts'
import { casusIdVan, methodiekIdVan } from '../import/beoordeling.ts'
import { type Bundelcontext, voegToe } from '../import/bundel.ts'
import { casusinhoud } from '../import/casussen.ts'
import { casusopdrachten, methodiekZonderBeschrijving } from '../import/uitvoer-casus.ts'
import { vasteId } from '../import/vaste-id.ts'
import { type Methodiekopdracht, methodiekdecider } from '../methodiek/decider.ts'
import { methodiekstroom } from '../methodiek/stroom.ts'
import { type Analyseopdracht, analysedecider } from '../sroi-analyse/decider.ts'
import type { Register } from '../web/register.ts'
import { BRON_2013, CASUSSEN_2013 } from './casussen-2013.ts'
import { fictieveCasussen, fictieveMethodieken } from './fictief/alles.ts'
import { rekenvoorbeelden } from './rekenvoorbeelden.ts'
import type { Maakid, Voorbeeldanalyse, Voorbeeldcasus } from './voorbeeld.ts'

export type Voortgang = (gedaan: number, totaal: number) => void

/** Who the examples come from in the timeline. */
const ACTOR = 'Voorbeelden'

/**
 * Loads the examples: the casussen of 2013, published SROI calculations, and a set that is marked *fictief*. Whatever
 * was loaded before stays as it is, so that it can be done twice or go on after a stop.
 */
export const laadVoorbeelden = async (register: Register, voortgang: Voortgang = () => {}): Promise<void> => {
  const taken = alleTaken(register)
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

const alleTaken = (register: Register): Taak[] => {
  const maakId: Maakid = (...woorden) => vasteId(register.sha256, 'voorbeeld', ...woorden)
  const casussen = [...rekenvoorbeelden(maakId), ...fictieveCasussen(maakId)]
  return [
    ...taken2013(register),
    ...fictieveMethodieken(maakId).map(({ id, data }) => methodiektaak(register, id, data)),
    ...casussen.map((casus) => casustaak(register, casus)),
    ...casussen.flatMap((casus) => casus.analyses.map((analyse) => analysetaak(register, casus, analyse))),
  ]
}

const taken2013 = (register: Register): Taak[] =>
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
        ? [methodiektaak(register, methodiekId, methodiekZonderBeschrijving(casus.methodiek, BRON_2013))]
        : []),
      () =>
        voegToe(
          register,
          casusdecider,
          stroom,
          casusopdrachten(casus, herkomst),
          context(register, stroom, casus.corporatie),
        ),
    ]
  })

const methodiektaak =
  (
    register: Register,
    id: string,
    data: Extract<Methodiekopdracht, { type: 'BeschrijfMethodiek' }>['data'],
  ): Taak =>
  () =>
    voegToe(
      register,
      methodiekdecider,
      methodiekstroom(id),
      [{ type: 'BeschrijfMethodiek', data }],
      context(register, methodiekstroom(id)),
    )

const casustaak =
  (register: Register, { casusId, opdrachten, organisatie }: Voorbeeldcasus): Taak =>
  () =>
    voegToe(
      register,
      casusdecider,
      `casus-${casusId}`,
      opdrachten,
      context(register, `casus-${casusId}`, organisatie),
    )

const analysetaak = (
  register: Register,
  { casusId, organisatie }: Voorbeeldcasus,
  analyse: Voorbeeldanalyse,
): Taak => {
  const stroom = `sroi-analyse-${analyse.analyseId}`
  return () =>
    voegToe(
      register,
      analysedecider,
      stroom,
      analyseopdrachten(register, casusId, analyse),
      context(register, stroom, organisatie),
    )
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

const context = (register: Register, stroom: string, organisatie = 'Voorbeelden'): Bundelcontext => ({
  commandId: vasteId(register.sha256, 'voorbeeld', stroom),
  actor: ACTOR,
  organisatie,
})
