import { alleGebeurtenissen } from '../../events/alle.ts'
import { casusdecider } from '../casus/decider.ts'
import type { DecidedEvent, Decider } from '../decider.ts'
import { deelnemerdecider } from '../deelnemer/decider.ts'
import { voegToe } from '../import/bundel.ts'
import { vasteId } from '../import/vaste-id.ts'
import { methodiekdecider } from '../methodiek/decider.ts'
import { organisatiedecider } from '../organisatie/decider.ts'
import { analysedecider } from '../sroi-analyse/decider.ts'
import { trajectdecider } from '../traject/decider.ts'
import type { Register } from '../web/register.ts'
import { stromen2013 } from './casussen-2013.ts'
import { type Voorbeelddeelnemer, voorbeelddeelnemers } from './deelnemers.ts'
import { analysestromen } from './fictief/analyses.ts'
import { bouwstenenVan } from './fictief/bouwstenen.ts'
import { casusstroom } from './fictief/casussen.ts'
import { methodiekstromen } from './fictief/methodieken.ts'
import { bibliotheek, organisatiestromen } from './organisaties.ts'
import { rekenvoorbeelden } from './rekenvoorbeelden.ts'
import { inVorm, type Maakid, VOORBEELDEN_ACTOR, type Voorbeeldstroom, type Voorval } from './voorbeeld.ts'

export type Voortgang = (gedaan: number, totaal: number) => void

/**
 * Loads the examples: the casussen of 2013, published SROI calculations, and a set that is marked *fictief*. Whatever
 * was loaded before stays as it is, so that it can be done twice or go on after a stop.
 */
export const laadVoorbeelden = async (register: Register, voortgang: Voortgang = () => {}): Promise<void> => {
  const maakId = voorbeeldId(register)
  await Promise.all(organisatiestromen(maakId).map((stroom) => laad(register, stroom)))
  const taken = alleTaken(register, maakId)
  for (let gedaan = 0; gedaan < taken.length; gedaan += TEGELIJK) {
    voortgang(gedaan, taken.length)
    await Promise.all(taken.slice(gedaan, gedaan + TEGELIJK).map((taak) => taak()))
  }
  await register.catchUp()
  voortgang(taken.length, taken.length)
}

const alleTaken = (register: Register, maakId: Maakid): readonly (() => Promise<unknown>)[] => {
  const openbaar = rekenvoorbeelden(maakId, bibliotheek(maakId))
  const verzonnen = bouwstenenVan(maakId)
  const stromen = [
    ...stromen2013(bibliotheek(maakId)),
    ...methodiekstromen(maakId, bibliotheek(maakId)),
    ...openbaar.map(({ casus }) => casus),
    ...verzonnen.map(casusstroom),
    ...openbaar.flatMap(({ analyses }) => analyses),
    ...verzonnen.flatMap(analysestromen),
  ]
  return [
    ...stromen.map((stroom) => () => laad(register, stroom)),
    ...voorbeelddeelnemers(maakId, verzonnen).map((deelnemer) => () => laadDeelnemer(register, deelnemer)),
  ]
}

/** Appends that run side by side share a transaction. */
const TEGELIJK = 32

/** The ids of the examples: the same in every register. */
export const voorbeeldId =
  ({ sha256 }: Pick<Register, 'sha256'>): Maakid =>
  (...woorden) =>
    vasteId(sha256, 'voorbeeld', ...woorden)

/** The key comes first: without it nothing personal can be sealed. */
const laadDeelnemer = async (register: Register, deelnemer: Voorbeelddeelnemer): Promise<void> => {
  if ((await register.store.readStream(deelnemer.inschrijving.stroom)).events.length > 0) return
  await register.kluis.maak(deelnemer.deelnemerId)
  await laad(register, deelnemer.traject)
  await laad(register, deelnemer.inschrijving)
}

const laad = (register: Register, voorbeeld: Voorbeeldstroom): Promise<unknown> => {
  const soort = Object.keys(SCHRIJVERS).find((naam) => voorbeeld.stroom.startsWith(`${naam}-`))
  return SCHRIJVERS[soort as keyof typeof SCHRIJVERS](register, voorbeeld)
}

/** Carries out what happened as when people ask it. */
const schrijver =
  <State, Command, Event extends DecidedEvent>(decider: Decider<State, Command, Event>) =>
  (register: Register, { stroom, voorvallen, organisatieId, maker }: Voorbeeldstroom) =>
    voegToe(register, decider, stroom, voorvallen.map(opdrachtVan) as readonly Command[], {
      commandId: vasteId(register.sha256, 'voorbeeld', stroom),
      actor: maker ?? VOORBEELDEN_ACTOR,
      organisatie: organisatieId,
    })

const SCHRIJVERS = {
  organisatie: schrijver(organisatiedecider),
  methodiek: schrijver(methodiekdecider),
  casus: schrijver(casusdecider),
  'sroi-analyse': schrijver(analysedecider),
  traject: schrijver(trajectdecider),
  deelnemer: schrijver(deelnemerdecider),
}

/** Which command asks for each event, where that is not the event itself. */
const OPDRACHTEN: Readonly<Record<string, string>> = {
  OrganisatieOpgericht: 'RichtOrganisatieOp',
  LidToegetreden: 'LaatLidToe',
  SroiAnalyseGestart: 'StartAnalyse',
  RijToegevoegd: 'VoegRijToe',
  SroiAnalyseVastgesteld: 'StelAnalyseVast',
}

const opdrachtVan = ({ type, data, gebeurdOp }: Voorval, nummer: number): unknown => ({
  type: OPDRACHTEN[type] ?? type,
  data: inVorm(alleGebeurtenissen[type]?.schema, data),
  ...(gebeurdOp ? { op: gebeurdOp, gebeurdOp } : {}),
  rijen: [],
  opVersie: nummer,
})
