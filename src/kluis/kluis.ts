import { OngeldigeConfiguratie } from '../config.ts'
import { afgeleideSleutel, ontsleutel, versleutel, willekeurig } from '../cryptografie.ts'
import {
  type Geslotenrij,
  haalWeg,
  leesAndersGesloten,
  leesGesloten,
  leesVernietigd,
  sluitOpnieuw,
  telPerHoofdsleutel,
  type Vernietiging,
  vernietiging,
  voegToe,
  zet,
} from '../store/kluistabellen.ts'
import type { SqlDatabase } from '../store/ports.ts'
import type { Hoofdsleutel, Hoofdsleutels } from './hoofdsleutels.ts'

/** Keys and secrets, closed with a master key that is not in the database. */
export interface Kluis {
  /** The key of 32 bytes of one person, made when there is none. Throws `SleutelVernietigd`. */
  maak(persoon: string): Promise<Uint8Array>
  /** Null: never made, or destroyed. */
  sleutelVoor(persoon: string): Promise<Uint8Array | null>
  /** Only those that there are. */
  sleutelsVoor(personen: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** For good: in the database, in its write-ahead log, and again in every copy that is put back. */
  vernietig(persoon: string): Promise<void>
  /** Persons whose key was destroyed, in that order. */
  vernietigd(): Promise<readonly Persoonsvernietiging[]>
  /** Keeps a secret of the login under a name; it replaces the one before. */
  bewaar(naam: string, geheim: string): Promise<void>
  lees(naam: string): Promise<string | null>
  vergeet(naam: string): Promise<void>
  /** A key for one purpose, of the newest master key: another one after a rotation. */
  afgeleid(doel: string): Uint8Array
  /** Closes everything anew with the newest master key; answers how many. */
  draai(): Promise<number>
}

export interface Persoonsvernietiging {
  readonly persoon: string
  readonly op: string
}

/** The key of this person is gone, and a new one would hide that. */
export class SleutelVernietigd extends Error {
  override readonly name = 'SleutelVernietigd'
}

/** Where destructions are remembered outside the database, so that a copy that is put back does not undo them. */
export interface Wissinglijst {
  noteer(vernietiging: Vernietiging): Promise<void>
  alle(): Promise<readonly Vernietiging[]>
}

export interface Kluisdelen {
  readonly db: SqlDatabase
  readonly hoofdsleutels: Hoofdsleutels
  readonly now: () => string
  readonly wissinglijst?: Wissinglijst
  /** Overwrites what deleted rows leave behind on the disk, where the home can. */
  readonly veeg?: () => Promise<void>
}

/** Refuses a database that none of these master keys opens, and repeats destructions that a restore undid. */
export const openKluis = async (delen: Kluisdelen): Promise<Kluis> => {
  await eisBekendeHoofdsleutels(delen)
  const eerder = (await delen.wissinglijst?.alle()) ?? []
  if (eerder.length > 0) await delen.db.commit(eerder.flatMap(vernietiging))
  await delen.veeg?.()
  return kluisVan(delen)
}

const kluisVan = (delen: Kluisdelen): Kluis => {
  const { db, now } = delen
  const sleutelsVoor: Kluis['sleutelsVoor'] = async (personen) =>
    new Map(
      (await leesGesloten(db, personen.map(vanPersoon))).map((rij) => [
        persoonUit(rij.naam),
        new Uint8Array(Buffer.from(open(delen, rij), 'base64url')),
      ]),
    )
  const sleutelVoor: Kluis['sleutelVoor'] = async (persoon) =>
    (await sleutelsVoor([persoon])).get(persoon) ?? null
  return {
    sleutelsVoor,
    sleutelVoor,
    maak: async (persoon) => {
      const nieuw = sluit(delen, vanPersoon(persoon), willekeurig(32))
      await db.commit([voegToe(nieuw)]).catch(alsVernietigd)
      const sleutel = await sleutelVoor(persoon)
      if (sleutel === null) throw new SleutelVernietigd()
      return sleutel
    },
    vernietig: async (persoon) => {
      const weg = { naam: vanPersoon(persoon), op: now() }
      // Outside first: after an interruption the next start finishes what the list names.
      await delen.wissinglijst?.noteer(weg)
      await db.commit(vernietiging(weg))
      await delen.veeg?.()
    },
    vernietigd: async () =>
      (await leesVernietigd(db)).map(({ naam, op }) => ({ persoon: persoonUit(naam), op })),
    bewaar: (naam, geheim) => db.commit([zet(sluit(delen, vanGeheim(naam), geheim))]),
    lees: async (naam) => {
      const [rij] = await leesGesloten(db, [vanGeheim(naam)])
      return rij ? open(delen, rij) : null
    },
    vergeet: async (naam) => {
      await db.commit([haalWeg(vanGeheim(naam))])
      await delen.veeg?.()
    },
    afgeleid: (doel) => afgeleideSleutel(delen.hoofdsleutels.nieuwste.bytes, `doel:${doel}`),
    draai: () => draai(delen),
  }
}

const vanPersoon = (persoon: string): string => `persoon:${persoon}`
const persoonUit = (naam: string): string => naam.slice('persoon:'.length)
const vanGeheim = (naam: string): string => `geheim:${naam}`

const alsVernietigd = (fout: unknown): never => {
  if (fout instanceof Error && fout.message.includes('never comes back')) throw new SleutelVernietigd()
  throw fout
}

const sluit = ({ hoofdsleutels: { nieuwste } }: Kluisdelen, naam: string, geheim: string): Geslotenrij => ({
  naam,
  geheim: versleutel(kluissleutel(nieuwste), geheim, naam),
  hoofdsleutel: nieuwste.kenmerk,
})

const open = ({ hoofdsleutels }: Kluisdelen, { naam, geheim, hoofdsleutel }: Geslotenrij): string => {
  const sleutel = hoofdsleutels.alle.find(({ kenmerk }) => kenmerk === hoofdsleutel)
  if (!sleutel) throw onbekendeHoofdsleutel()
  return ontsleutel(kluissleutel(sleutel), geheim, naam)
}

const kluissleutel = ({ bytes }: Hoofdsleutel): Uint8Array => afgeleideSleutel(bytes, 'kluis')

const draai = async (delen: Kluisdelen): Promise<number> => {
  const { db, hoofdsleutels } = delen
  let aantal = 0
  for (;;) {
    const bladzijde = await leesAndersGesloten(db, hoofdsleutels.nieuwste.kenmerk)
    if (bladzijde.length === 0) break
    await db.commit(bladzijde.map((rij) => sluitOpnieuw(rij, sluit(delen, rij.naam, open(delen, rij)))))
    aantal += bladzijde.length
  }
  await delen.veeg?.()
  return aantal
}

const eisBekendeHoofdsleutels = async ({ db, hoofdsleutels }: Kluisdelen): Promise<void> => {
  const bekend = new Set(hoofdsleutels.alle.map(({ kenmerk }) => kenmerk))
  const inGebruik = await telPerHoofdsleutel(db)
  if (inGebruik.some(({ hoofdsleutel }) => !bekend.has(hoofdsleutel))) throw onbekendeHoofdsleutel()
}

const onbekendeHoofdsleutel = () => new OngeldigeConfiguratie('HOOFDSLEUTEL', 'config-hoofdsleutel-onbekend')
