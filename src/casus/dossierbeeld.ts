import type { Onderwerp } from '../../events/waarden.ts'
import { alsBeeld } from '../../projections/analysebeeld.ts'
import type { Analyse } from '../../projections/analysekolommen.ts'
import { analysesVanCasus } from '../../projections/analysevragen.ts'
import { casusdossier } from '../../projections/casusdossier.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { type Casusvoorbeeld, voorbeeldenNaast } from '../../projections/casusvoorbeelden.ts'
import { alleMethodieken, type Methodiek } from '../../projections/methodieken.ts'
import { geldigeRijen, vouwAnalyse } from '../../projections/sroi-analyse.ts'
import { tijdlijn } from '../../projections/tijdlijn.ts'
import { volgendeStap } from '../../projections/volgende-stap.ts'
import { vouwDeling } from '../../projections/zicht.ts'
import type { Dossieranalyse, Dossierbeeld, Methodiekkeuze, Voorbeeld } from '../../views/casus/typen.ts'
import { NietGevonden } from '../fouten.ts'
import type { StoredEvent } from '../store/ports.ts'
import { magCasusBewerken } from '../toegang/beleid.ts'
import { leesNamen } from '../toegang/namen.ts'
import type { Formulierstaat } from '../web/formulier.ts'
import type { Register } from '../web/register.ts'
import { casusstroom } from './actie.ts'
import { ongedaan } from './ongedaan.ts'

const NIEUWSTE = 20

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
  return dossierbeeldVan(register, events, magBewerken ? vraag : ALLEEN_LEZEN, magBewerken)
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
  const vandaag = register.now().slice(0, 10)
  const laatste = momenten[0]?.opdrachtId
  return {
    dossier,
    magBewerken,
    bewerk,
    stand: staat,
    sindsdien: momenten.filter(({ versie }) => sindsdien.has(versie)),
    // Only the newest command offers its undoing; an older address says nothing any more.
    opgeslagen:
      opgeslagen && opgeslagen === laatste
        ? {
            opdrachtId: opgeslagen,
            kaart: bij ?? 'status',
            terug: ongedaan(events, opgeslagen, { reden: '-', newId: register.newId }) !== null,
          }
        : null,
    voorbeelden: magBewerken ? await leesVoorbeelden(register, dossier) : {},
    methodieken: await leesMethodieken(register),
    analyses,
    stap: magBewerken
      ? volgendeStap(dossier, {
          vandaag,
          analyses: analyses.filter(({ status }) => status !== 'INGETROKKEN').length,
        })
      : null,
    tijdlijn: momenten.slice(0, NIEUWSTE),
    aantalGebeurtenissen: momenten.length,
    wie: await leesNamen(register),
    gebruiker: register.actor,
    vandaag,
    nieuweId: register.newId,
  }
}

export const leesMethodieken = async (register: Register): Promise<readonly Methodiekkeuze[]> => {
  const alle = await register.db.all<Methodiek>(alleMethodieken())
  return alle.filter(({ ingetrokken }) => ingetrokken === 0)
}

/** The analyses of a casus with their figures: frozen where adopted, else as they are now. */
export const leesAnalyses = async (
  register: Register,
  casusId: string,
): Promise<readonly Dossieranalyse[]> => {
  const rijen = await register.db.all<Analyse>(analysesVanCasus(casusId))
  const analyses = await Promise.all(
    rijen.map(async ({ analyseId }) => {
      const { events } = await register.store.readStream(`sroi-analyse-${analyseId}`)
      return vouwAnalyse(events)
    }),
  )
  return analyses
    .filter((analyse) => analyse !== null)
    .map((analyse) => {
      const beeld = alsBeeld(geldigeRijen(analyse), analyse.parameters)
      const { analyseId, naam, soort, status, vaststelling } = analyse
      return { analyseId, naam, soort, status, beeld, resultaat: vaststelling?.resultaat ?? beeld.resultaat }
    })
}

/** Per empty topic a casus that did answer it. */
const leesVoorbeelden = async (
  register: Register,
  { casusId, volledigheid }: Casusdossier,
): Promise<Dossierbeeld['voorbeelden']> => {
  if (volledigheid.ontbreekt.length === 0) return {}
  const rijen = await register.db.all<Casusvoorbeeld>(voorbeeldenNaast(casusId))
  const nodig = rijen.filter(({ onderwerp }) => volledigheid.ontbreekt.includes(onderwerp))
  const dossiers = new Map(
    await Promise.all(
      [...new Set(nodig.map((rij) => rij.casusId))].map(
        async (ander) => [ander, await leesVoorbeeld(register, ander)] as const,
      ),
    ),
  )
  const gevonden: Partial<Record<Onderwerp, Voorbeeld>> = {}
  for (const { onderwerp, casusId: ander } of nodig) {
    const voorbeeld = dossiers.get(ander)
    if (voorbeeld) gevonden[onderwerp] ??= voorbeeld
  }
  if (gevonden.DOELEN) gevonden.NIVEAU = gevonden.DOELEN
  return gevonden
}

/** A withdrawn or confidential casus is no example. */
const leesVoorbeeld = async (register: Register, casusId: string): Promise<Voorbeeld | null> => {
  const dossier = casusdossier((await register.store.readStream(casusstroom(casusId))).events)
  if (!dossier || dossier.status === 'INGETROKKEN') return null
  if (dossier.gegevens.vertrouwelijkheid === 'VER' || dossier.gegevens.vertrouwelijkheid === 'GEH')
    return null
  return { casusId, naam: dossier.gegevens.naam, fictief: dossier.fictief, dossier }
}
