import {
  type Inzagerij,
  leesInzagecasussen,
  leesInzagenNa,
  leesLaatsteInzage,
  voegInzagenToe,
} from '../store/inzagetabellen.ts'
import type { Sha256 } from '../store/keten.ts'
import type { SqlDatabase } from '../store/ports.ts'
import { failedUnique } from '../store/sqlfouten.ts'
import type { Actor } from '../toegang/wie.ts'
import type { Inzagekanaal, Inzagesoort } from './soorten.ts'

/** What was read: ids only, never what was searched for or what it said. */
export interface Inzage {
  readonly soort: Inzagesoort
  readonly kanaal: Inzagekanaal
  /** Id of what was opened, or the name of a data set. */
  readonly voorwerp: string
  /** The casus that it is about. */
  readonly casusId?: string | null
  /** Of a whole list: how many rows left. */
  readonly omvang?: number
  /** Of a whole list: of which casussen something left. */
  readonly casussen?: readonly string[]
}

/** The trail of reading. An answer goes out after its line stands, never before. */
export interface Inzagelog {
  noteer(actor: Actor, inzage: Inzage, verzoek: string): Promise<void>
}

export interface Inzagedelen {
  readonly db: SqlDatabase
  readonly sha256: Sha256
  readonly now: () => string
  /** Readings of one turn share a commit; false where no request may wait for another. */
  readonly share?: boolean
}

type Nieuw = Omit<Inzagerij, 'nummer' | 'hash'> & { readonly casussen: readonly string[] }

interface Wachtend {
  readonly inzage: Nieuw
  readonly klaar: () => void
  readonly mislukt: (fout: unknown) => void
}

export const maakInzagelog = (delen: Inzagedelen): Inzagelog => {
  const schrijfSamen = inGroepen((nieuw) => schrijf(delen, nieuw))
  return {
    noteer: (actor, inzage, verzoek) => {
      const nieuw = alsRij(actor, inzage, verzoek, delen.now())
      return delen.share === false ? schrijf(delen, [nieuw]) : schrijfSamen(nieuw)
    },
  }
}

/** Whatever arrives while a group is written makes up the next one; all of a group hear how it went. */
const inGroepen = (doe: (nieuw: readonly Nieuw[]) => Promise<void>): ((een: Nieuw) => Promise<void>) => {
  let wachtend: Wachtend[] = []
  let bezig = false
  const werkAf = async () => {
    bezig = true
    while (wachtend.length > 0) {
      const groep = wachtend.slice(0, HOOGSTENS)
      wachtend = wachtend.slice(HOOGSTENS)
      const uitslag = await doe(groep.map(({ inzage }) => inzage)).then(() => null, alsFout)
      for (const { klaar, mislukt } of groep) uitslag ? mislukt(uitslag.fout) : klaar()
    }
    bezig = false
  }
  return (inzage) =>
    new Promise((klaar, mislukt) => {
      wachtend.push({ inzage, klaar, mislukt })
      if (!bezig) void werkAf()
    })
}

const HOOGSTENS = 200

const alsFout = (fout: unknown) => ({ fout })

const alsRij = (actor: Actor, inzage: Inzage, verzoek: string, op: string): Nieuw => ({
  op,
  account: actor.id,
  organisatie: actor.organisatieId,
  soort: inzage.soort,
  kanaal: inzage.kanaal,
  voorwerp: inzage.voorwerp,
  casus: inzage.casusId ?? null,
  omvang: inzage.omvang ?? null,
  verzoek,
  casussen: [...new Set(inzage.casussen)].toSorted(),
})

const POGINGEN = 20

/** Numbers count on from the last line; who is beaten to them tries again behind it. */
const schrijf = async (delen: Inzagedelen, nieuw: readonly Nieuw[], poging = 1): Promise<void> => {
  const { db, sha256 } = delen
  let { nummer, hash } = (await leesLaatsteInzage(db)) ?? BEGIN
  const rijen = nieuw.map((inzage) => {
    nummer += 1
    hash = schakel(sha256, hash, { ...inzage, nummer })
    return { ...inzage, nummer, hash }
  })
  try {
    await db.commit(voegInzagenToe(rijen), true)
  } catch (fout) {
    if (!failedUnique(fout, 'inzage.nummer') || poging === POGINGEN) throw fout
    await schrijf(delen, nieuw, poging + 1)
  }
}

const BEGIN = { nummer: 0, hash: '' }

/** Each line covers the one before and everything that it says itself. */
const schakel = (sha256: Sha256, vorige: string, rij: Nieuw & { readonly nummer: number }): string => {
  const { nummer, op, account, organisatie, soort, kanaal, voorwerp, casus, omvang, verzoek, casussen } = rij
  const wat = [nummer, op, account, organisatie, soort, kanaal, voorwerp, casus, omvang, verzoek, casussen]
  return sha256(JSON.stringify([vorige, ...wat]))
}

export interface Inzagekeuring {
  readonly aantal: number
  /** The last link: printed, it shows later whether lines were cut off. */
  readonly hash: string
  /** The first line that fails. */
  readonly fout: { readonly nummer: number; readonly reden: Inzagefout } | null
}

export type Inzagefout = 'inzage-veranderd' | 'inzage-ontbreekt' | 'inzage-korter-dan-bewijs'

interface Bewijs {
  readonly nummer: number
  readonly hash: string
}

/** Walks the trail; `bewijs` is the end of it as it was printed before. */
export const keurInzagen = async (
  { db, sha256 }: Pick<Inzagedelen, 'db' | 'sha256'>,
  bewijs: Bewijs | null = null,
): Promise<Inzagekeuring> => {
  let laatste: Bewijs = BEGIN
  let bewezen = bewijs === null
  for await (const rij of alleInzagen(db)) {
    const { nummer: aantal, hash } = laatste
    const reden = gebrek(sha256, laatste, rij)
    if (reden) return { aantal, hash, fout: { nummer: aantal + 1, reden } }
    laatste = rij
    bewezen ||= bewijs?.nummer === rij.nummer && bewijs.hash === rij.hash
  }
  const { nummer: aantal, hash } = laatste
  return { aantal, hash, fout: bewezen ? null : { nummer: aantal + 1, reden: 'inzage-korter-dan-bewijs' } }
}

type Gekeurd = Inzagerij & { readonly casussen: readonly string[] }

const gebrek = (sha256: Sha256, vorige: Bewijs, rij: Gekeurd): Inzagefout | null => {
  if (rij.nummer !== vorige.nummer + 1) return 'inzage-ontbreekt'
  return rij.hash === schakel(sha256, vorige.hash, rij) ? null : 'inzage-veranderd'
}

async function* alleInzagen(db: SqlDatabase): AsyncGenerator<Gekeurd> {
  let na = BEGIN.nummer
  for (;;) {
    const rijen = await leesInzagenNa(db, na, BLADZIJDE)
    const laatste = rijen.at(-1)?.nummer ?? na
    const casussen = await casussenPerInzage(db, na, laatste)
    for (const rij of rijen) yield { ...rij, casussen: casussen.get(rij.nummer) ?? [] }
    if (rijen.length < BLADZIJDE) return
    na = laatste
  }
}

const BLADZIJDE = 2000

const casussenPerInzage = async (
  db: SqlDatabase,
  na: number,
  tot: number,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const perInzage = Map.groupBy(await leesInzagecasussen(db, na, tot), ({ nummer }) => nummer)
  return new Map([...perInzage].map(([nummer, rijen]) => [nummer, rijen.map(({ casus }) => casus)]))
}
