import type { Importrij } from '../../events/import.ts'
import type { Methodiekdata } from '../../events/methodiek.ts'
import { methodiekstroom, vouwMethodiek } from '../../events/methodiekbeeld.ts'
import { analysesVanCasus } from '../../projections/analysevragen.ts'
import { gebruikVanMethodiek } from '../../projections/methodieken.ts'
import { ALLES } from '../../projections/zicht.ts'
import type { Casusvoorstel } from '../casus/decider.ts'
import { casusdecider } from '../casus/decider.ts'
import { eis } from '../decider.ts'
import { methodiekdecider } from '../methodiek/decider.ts'
import type { Register } from '../web/register.ts'
import { methodiekIdVan, zoekPlaats } from './beoordeling.ts'
import { voegToe } from './bundel.ts'
import { type Casusinhoud, casusinhoud } from './casussen.ts'
import { type Deeluitslag, redenVan } from './deel.ts'
import type { Importstand } from './importstand.ts'
import { vasteId } from './vaste-id.ts'

interface Herkomst {
  readonly herkomst: string
  readonly methodiekId: string | null
  readonly feitId: (nummer: string) => string
}

/** What a casus of a file becomes. What the file does not say is left open. */
export const casusopdrachten = (
  casus: Casusinhoud,
  { herkomst, methodiekId, feitId }: Herkomst,
): Casusvoorstel[] => [
  {
    type: 'CasusGeregistreerd',
    data: {
      naam: casus.naam,
      corporatie: { naam: casus.corporatie, kvkNummer: null, lNummer: null },
      gebieden: [casus.gebied],
      primairProces: casus.primairProces,
      beheersoort: null,
      kansen: [],
      doelgroepen: casus.doelgroepen,
      startdatum: casus.startdatum,
      einddatum: null,
      trekkerRol: null,
      vertrouwelijkheid: 'INT',
      fysiekeKoppeling: null,
      route: casus.route,
      rollen: casus.rollen,
      aanleiding: casus.aanleiding,
      fictief: false,
      herkomst,
    },
  },
  ...(casus.zijroutes.length === 0
    ? []
    : [
        {
          type: 'RouteToegekend' as const,
          data: { route: casus.route, zijroutes: casus.zijroutes, vormen: [], reden: null },
        },
      ]),
  ...casus.feiten.map((feit, index) => ({
    type: 'FeitVastgelegd' as const,
    data: { feitId: feitId(String(index)), ...feit },
  })),
  ...(methodiekId === null ? [] : [{ type: 'MethodiekGekoppeld' as const, data: { methodiekId } }]),
]

/** The methodiek of this name; one that nobody described yet is only named. */
const zorgVoorMethodiek = async (
  register: Register,
  importId: string,
  herkomst: string,
  naam: string,
): Promise<string> => {
  const { id, bezet } = await methodiekplaats(register, naam)
  if (bezet) return id
  await voegToe(
    register,
    methodiekdecider,
    methodiekstroom(id),
    [{ type: 'MethodiekBeschreven', data: methodiekZonderBeschrijving(naam, herkomst) }],
    { commandId: vasteId(register.sha256, importId, 'methodiek', id), correlationId: importId },
  )
  return id
}

/** A methodiek of which a source says no more than the name. */
export const methodiekZonderBeschrijving = (
  naam: string,
  herkomst: string,
): Methodiekdata<'MethodiekBeschreven'> => ({
  naam,
  beschrijving: null,
  mechanisme: null,
  voorwaarden: null,
  kostenPerDeelnemer: null,
  bron: null,
  fictief: false,
  herkomst,
})

const methodiekplaats = (register: Register, naam: string) =>
  zoekPlaats(
    (ronde) => methodiekIdVan(register.sha256, naam, ronde),
    (id) => methodiekstand(register, id),
  )

const methodiekstand = async (register: Register, id: string) => {
  const methodiek = vouwMethodiek((await register.store.readStream(methodiekstroom(id))).events)
  if (methodiek === null) return 'vrij'
  return methodiek.intrekking === null ? 'bezet' : 'ingetrokken'
}

/** Carries out these rows; whatever is refused is named, and the rest goes on. */
export const voerCasussenUit = async (
  register: Register,
  { id, aanbod }: Importstand,
  rijen: readonly Importrij[],
): Promise<Deeluitslag> => {
  const namen = new Set(rijen.map((rij) => casusinhoud.parse(rij.inhoud).methodiek))
  const methodieken = new Map<string, string>()
  for (const naam of namen)
    if (naam) methodieken.set(naam, await zorgVoorMethodiek(register, id, aanbod.bestandsnaam, naam))
  return verzamel(rijen, (rij) => voerCasusUit(register, id, aanbod.bestandsnaam, rij, methodieken))
}

/** Withdraws the casussen of these rows that nobody worked on since. */
export const trekCasussenIn = (
  register: Register,
  { id, redenIntrekking, aanbod }: Importstand,
  rijen: readonly Importrij[],
): Promise<Deeluitslag> =>
  verzamel(rijen, async (rij) => {
    const { events } = await register.store.readStream(`casus-${rij.doelId}`)
    const commandId = vasteId(register.sha256, id, 'terug', String(rij.nummer))
    if (events.some((event) => event.commandId === commandId)) return
    eis(
      events.every((event) => event.correlationId === id),
      'sindsdien-bewerkt',
    )
    eis(await zonderAnalyses(register, rij.doelId ?? ''), 'sindsdien-bewerkt')
    await voegToe(
      register,
      casusdecider,
      `casus-${rij.doelId}`,
      [{ type: 'CasusIngetrokken', data: { reden: redenIntrekking ?? aanbod.bestandsnaam } }],
      { commandId, correlationId: id },
    )
  })

/** Withdraws what the import named as methodiek and no casus uses any more. Bring the projections up to date first. */
export const trekLegeMethodiekenIn = async (
  register: Register,
  { id, redenIntrekking, aanbod, rijen }: Importstand,
): Promise<void> => {
  const namen = rijen.flatMap((rij) => casusinhoud.safeParse(rij.inhoud).data?.methodiek ?? [])
  for (const naam of new Set(namen)) {
    const { id: methodiekId, bezet } = await methodiekplaats(register, naam)
    if (!bezet) continue
    const { events } = await register.store.readStream(methodiekstroom(methodiekId))
    const [gebruik] = await register.db.all<{ aantal: number }>(gebruikVanMethodiek(ALLES, methodiekId))
    if (events.some((event) => event.correlationId !== id) || (gebruik?.aantal ?? 0) > 0) continue
    await voegToe(
      register,
      methodiekdecider,
      methodiekstroom(methodiekId),
      [{ type: 'MethodiekIngetrokken', data: { reden: redenIntrekking ?? aanbod.bestandsnaam } }],
      { commandId: vasteId(register.sha256, id, 'methodiek-terug', methodiekId), correlationId: id },
    )
  }
}

const zonderAnalyses = async (register: Register, casusId: string): Promise<boolean> =>
  (await register.db.all(analysesVanCasus(register.zicht, casusId))).length === 0

/** Registers the casus of one row with everything that its row says. */
const voerCasusUit = async (
  register: Register,
  importId: string,
  herkomst: string,
  rij: Importrij,
  methodieken: ReadonlyMap<string, string>,
): Promise<void> => {
  const casus = casusinhoud.parse(rij.inhoud)
  const commandId = vasteId(register.sha256, importId, 'rij', String(rij.nummer))
  const bron = {
    herkomst,
    methodiekId: methodieken.get(casus.methodiek ?? '') ?? null,
    feitId: (nummer: string) => vasteId(register.sha256, commandId, nummer),
  }
  await voegToe(register, casusdecider, `casus-${rij.doelId}`, casusopdrachten(casus, bron), {
    commandId,
    correlationId: importId,
  })
}

/** Side by side, so that their appends share transactions. */
const verzamel = async (
  rijen: readonly Importrij[],
  voerUit: (rij: Importrij) => Promise<void>,
): Promise<Deeluitslag> => {
  const uitslagen = await Promise.all(
    rijen.map((rij) =>
      voerUit(rij).then(
        () => null,
        (fout: unknown) => ({ nummer: rij.nummer, reden: redenVan(fout) }),
      ),
    ),
  )
  const niet = uitslagen.flatMap((uitslag) => uitslag ?? [])
  return { gedaan: rijen.length - niet.length, niet }
}
