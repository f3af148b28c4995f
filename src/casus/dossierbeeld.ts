import { type Casusdeling, vouwDeling } from '../../events/casus/deling.ts'
import { alsBeeld } from '../../projections/analysebeeld.ts'
import type { Analyse } from '../../projections/analysekolommen.ts'
import { analysesVanCasus } from '../../projections/analysevragen.ts'
import { casusdossier } from '../../projections/casusdossier.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { alleMethodieken, type Methodiek } from '../../projections/methodieken.ts'
import { methodiekenMet } from '../../projections/methodiekvragen.ts'
import { geldigeRijen, vouwAnalyse } from '../../projections/sroi-analyse.ts'
import { tijdlijn } from '../../projections/tijdlijn.ts'
import { volgendeStap } from '../../projections/volgende-stap.ts'
import type { Dossieranalyse, Dossierbeeld, Methodiekkeuze } from '../../views/casus/typen.ts'
import { NietGevonden } from '../fouten.ts'
import { vandaag } from '../kern/dag.ts'
import type { StoredEvent } from '../store/ports.ts'
import { magCasusBewerken } from '../toegang/beleid.ts'
import { leesNamen } from '../toegang/namen.ts'
import type { Actor } from '../toegang/wie.ts'
import { leesDossierdeelnemers } from '../traject/dossierdeel.ts'
import type { Formulierstaat } from '../web/formulier.ts'
import type { Register } from '../web/register.ts'
import { casusstroom } from './actie.ts'
import { ongedaan } from './ongedaan.ts'
import { leesVoorbeelden } from './voorbeelden.ts'

/** As many as one takes in; the others are one click away. */
const NIEUWSTE = 10

/** What the address asks of the dossier besides which casus it is. */
export interface Dossiervraag {
  readonly bewerk: string | null
  readonly opgeslagen: string | null
  /** The card at which the saving is told of. */
  readonly bij: string | null
  readonly staat?: Formulierstaat
}

/** Everything that the page of a dossier shows. Throws `NietGevonden` when there is no such casus. */
export const leesDossierbeeld = async (
  register: Register,
  casusId: string,
  vraag: Dossiervraag,
): Promise<Dossierbeeld> => {
  await register.catchUp()
  const { events } = await register.store.readStream(casusstroom(casusId))
  const deling = vouwDeling(events)
  const magBewerken = deling !== null && magCasusBewerken(register.actor, deling)
  const beeld = await dossierbeeldVan(register, events, magBewerken ? vraag : ALLEEN_LEZEN, magBewerken)
  return { ...beeld, deelnemers: await leesDossierdeelnemers(register, casusId, deling) }
}

/** What the address asks of a dossier that is there to read. */
export const ALLEEN_LEZEN: Dossiervraag = { bewerk: null, opgeslagen: null, bij: null }

/** The page as these events of the casus make it; throws `NietGevonden` when they make none. */
export const dossierbeeldVan = async (
  register: Register,
  events: readonly StoredEvent[],
  { bewerk, opgeslagen, bij, staat }: Dossiervraag,
  magBewerken: boolean,
): Promise<Dossierbeeld> => {
  const dossier = casusdossier(events)
  if (!dossier) throw new NietGevonden()
  const { casusId } = dossier
  const momenten = tijdlijn(events)
  const sindsdien = new Set(staat?.sindsdien.map(({ version }) => version))
  const analyses = await leesAnalyses(register, casusId)
  const dag = vandaag(register)
  return {
    dossier,
    vanEigen: dossier.deling.organisatieId === register.actor.organisatieId,
    magBewerken,
    noodtoegang: isNoodtoegang(register.actor, dossier.deling),
    bewerk,
    stand: staat,
    sindsdien: momenten.filter(({ versie }) => sindsdien.has(versie)),
    opgeslagen: opgeslagenBij(events, opgeslagen, bij ?? 'status'),
    voorbeelden: magBewerken ? await leesVoorbeelden(register, dossier) : {},
    methodieken: await methodiekenVoor(register, dossier, bewerk),
    analyses,
    deelnemers: null,
    stap: magBewerken
      ? volgendeStap(dossier, {
          vandaag: dag,
          analyses: analyses.filter(({ status }) => status !== 'INGETROKKEN').length,
        })
      : null,
    tijdlijn: momenten.slice(0, NIEUWSTE),
    aantalGebeurtenissen: momenten.length,
    wie: await leesNamen(register, events),
    gebruiker: register.actor,
    vandaag: dag,
    nieuweId: register.newId,
  }
}

/** Open to this reader because of an emergency, and for no other reason. */
const isNoodtoegang = ({ id, nood }: Actor, { niveau, eigenaar, betrokkenen }: Casusdeling): boolean =>
  niveau === 'CONCEPT' && nood.includes(eigenaar) && eigenaar !== id && !betrokkenen.includes(id)

/** Only the newest command offers its undoing; an older address says nothing any more. */
export const opgeslagenBij = (
  events: readonly StoredEvent[],
  opdrachtId: string | null,
  kaart: string,
): Dossierbeeld['opgeslagen'] =>
  opdrachtId !== null && events.at(-1)?.commandId === opdrachtId
    ? { opdrachtId, kaart, terug: ongedaan(events, opdrachtId, '-') !== null }
    : null

export const leesMethodieken = async (register: Register): Promise<readonly Methodiekkeuze[]> => {
  const alle = await register.db.all<Methodiek>(alleMethodieken())
  return alle.filter(isGeldig)
}

/** Their names; all there are while the form to choose one is open. */
const methodiekenVoor = async (
  register: Register,
  { methodieken }: Casusdossier,
  bewerk: string | null,
): Promise<readonly Methodiekkeuze[]> => {
  if (bewerk !== null) return leesMethodieken(register)
  if (methodieken.length === 0) return []
  return (await register.db.all<Methodiek>(methodiekenMet(methodieken))).filter(isGeldig)
}

const isGeldig = ({ ingetrokken }: Methodiek): boolean => ingetrokken === 0

/** The analyses of a casus with their figures: frozen where adopted, else as they are (or were at a position). */
export const leesAnalyses = async (
  register: Register,
  casusId: string,
  tot = Number.POSITIVE_INFINITY,
): Promise<readonly Dossieranalyse[]> => {
  const rijen = await register.db.all<Analyse>(analysesVanCasus(register.zicht, casusId))
  const analyses = await Promise.all(
    rijen.map(async ({ analyseId }) => {
      const { events } = await register.store.readStream(`sroi-analyse-${analyseId}`)
      return vouwAnalyse(events.filter(({ position }) => position <= tot))
    }),
  )
  return analyses
    .filter((analyse) => analyse !== null)
    .map((analyse) => {
      const rijen = geldigeRijen(analyse)
      const { analyseId, naam, soort, status, vaststelling, parameters } = analyse
      const resultaat = vaststelling?.resultaat ?? alsBeeld(rijen, parameters).resultaat
      return { analyseId, naam, soort, status, rijen, resultaat }
    })
}
