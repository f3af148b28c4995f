import type { Importrij } from '../../events/import.ts'
import { type Analyseopdracht, analysedecider } from '../sroi-analyse/decider.ts'
import type { Register } from '../web/register.ts'
import { analysestand } from './analysestand.ts'
import type { Waardekaartdoel } from './beoordeling.ts'
import { voegToe } from './bundel.ts'
import { type Deeluitslag, redenVan } from './deel.ts'
import type { Importstand } from './importstand.ts'
import { vasteId } from './vaste-id.ts'
import { rijinhoud } from './waardekaart.ts'

/** Adds these rows to the analysis in one append; it begins the analysis when the import asked for a new one. */
export const voerWaardekaartUit = async (
  register: Register,
  { id, aanbod }: Importstand,
  doel: Waardekaartdoel,
  rijen: readonly Importrij[],
): Promise<Deeluitslag> => {
  const stroom = `sroi-analyse-${doel.analyseId}`
  const stand = analysestand((await register.store.readStream(stroom)).events)
  const nieuw = rijen.filter(({ doelId }) => !stand.rijen.has(doelId ?? ''))
  const er = rijen.filter((rij) => !nieuw.includes(rij))
  const eigen = er.filter(({ doelId }) => stand.rijen.get(doelId ?? '')?.correlatie === id)
  const dubbel = er
    .filter((rij) => !eigen.includes(rij))
    .map(({ nummer }) => ({ nummer, reden: 'rij-bestaat-al' }))
  const opdrachten: Analyseopdracht[] = [
    ...(doel.nieuw && stand.status === 'ONBEKEND' ? [start(doel, doel.nieuw, aanbod.bestandsnaam)] : []),
    ...nieuw.map((rij): Analyseopdracht => ({ type: 'VoegRijToe', data: metId(rij) })),
  ]
  if (opdrachten.length === 0) return { gedaan: eigen.length, niet: dubbel }
  try {
    await voegToe(register, analysedecider, stroom, opdrachten, {
      commandId: vasteId(register.sha256, id, 'deel', String(rijen[0]?.nummer)),
      correlationId: id,
    })
    return { gedaan: eigen.length + nieuw.length, niet: dubbel }
  } catch (fout) {
    const reden = redenVan(fout)
    return { gedaan: eigen.length, niet: [...dubbel, ...nieuw.map(({ nummer }) => ({ nummer, reden }))] }
  }
}

/** Takes the rows out again that nobody touched since; and the analysis itself when the import began it and nothing is left. */
export const trekWaardekaartIn = async (
  register: Register,
  { id, redenIntrekking, aanbod }: Importstand,
  doel: Waardekaartdoel,
  rijen: readonly Importrij[],
): Promise<Deeluitslag> => {
  const stroom = `sroi-analyse-${doel.analyseId}`
  const stand = analysestand((await register.store.readStream(stroom)).events)
  const reden = redenIntrekking ?? aanbod.bestandsnaam
  const niet: { nummer: number; reden: string }[] = []
  const weg: Importrij[] = []
  let al = 0
  for (const rij of rijen) {
    const rijstand = stand.rijen.get(rij.doelId ?? '')
    const belet = beletsel(stand.status, rijstand, id)
    if (rijstand?.vervallen && rijstand.correlatie === id) al += 1
    else if (belet) niet.push({ nummer: rij.nummer, reden: belet })
    else weg.push(rij)
  }
  if (weg.length === 0) return { gedaan: al, niet }
  try {
    await voegToe(register, analysedecider, stroom, weg.map(vervalt(reden)), {
      commandId: vasteId(register.sha256, id, 'terug', String(weg[0]?.nummer)),
      correlationId: id,
    })
    return { gedaan: al + weg.length, niet }
  } catch (fout) {
    const belet = redenVan(fout)
    return { gedaan: al, niet: [...niet, ...weg.map(({ nummer }) => ({ nummer, reden: belet }))] }
  }
}

const vervalt =
  (reden: string) =>
  ({ doelId }: Importrij): Analyseopdracht => ({
    type: 'LaatRijVervallen',
    data: { rijId: doelId ?? '', reden },
  })

/** Withdraws the analysis that this import began, unless rows are left in it. */
export const trekLegeAnalyseIn = async (
  register: Register,
  { id, redenIntrekking, aanbod }: Importstand,
  doel: Waardekaartdoel,
): Promise<void> => {
  const stroom = `sroi-analyse-${doel.analyseId}`
  const { events } = await register.store.readStream(stroom)
  const { status, rijen } = analysestand(events)
  const vanOns = events[0]?.correlationId === id
  if (!vanOns || status !== 'CONCEPT' || [...rijen.values()].some(({ vervallen }) => !vervallen)) return
  await voegToe(
    register,
    analysedecider,
    stroom,
    [{ type: 'TrekAnalyseIn', data: { reden: redenIntrekking ?? aanbod.bestandsnaam } }],
    { commandId: vasteId(register.sha256, id, 'analyse-terug'), correlationId: id },
  )
}

const beletsel = (
  status: string,
  rij: { readonly correlatie: string; readonly vervallen: boolean } | undefined,
  importId: string,
): string | null => {
  if (status === 'VASTGESTELD') return 'analyse-is-vastgesteld'
  if (status === 'INGETROKKEN') return 'analyse-is-ingetrokken'
  if (!rij) return 'rij-bestaat-niet'
  return rij.correlatie === importId ? null : 'sindsdien-bewerkt'
}

const start = (
  { casusId }: Waardekaartdoel,
  { soort, naam, parameters }: NonNullable<Waardekaartdoel['nieuw']>,
  herkomst: string,
): Analyseopdracht => ({
  type: 'StartAnalyse',
  data: { casusId, soort, naam, parameters, kopieVan: null, fictief: false, herkomst },
  rijen: [],
})

const metId = (rij: Importrij) => ({ rijId: rij.doelId ?? '', ...rijinhoud.parse(rij.inhoud) })
