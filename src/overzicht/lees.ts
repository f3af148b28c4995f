import {
  aantalGewijzigdNa,
  type Casusvraag,
  cursorVan,
  facetcodes,
  type Gevonden,
  heeftKeuze,
  type Kandidaat,
  kandidaten,
  leesRij,
  zoekCasussen,
} from '../../projections/casusoverzicht-vragen.ts'
import { methodiekmerk } from '../../projections/facetcode.ts'
import { type Telling, telFacetten } from '../../projections/facetten.ts'
import { alleMethodieken, type Methodiek } from '../../projections/methodieken.ts'
import { zoekuitdrukking } from '../../projections/zoekindex.ts'
import type { Overzicht } from '../../views/overzicht/casusoverzicht.tsx'
import { leesStand } from '../toegang/stand.ts'
import type { Register } from '../web/register.ts'
import { type Overzichtvraag, schrijfCursor } from './vraag.ts'

export const PER_BLADZIJDE = 25

/** How many moved since the first page is told up to here. */
const HOOGSTENS = 1001

/** Counts first: that tells whether the few that were found are looked up, or the many walked through. */
export const leesOverzicht = async (register: Register, vraag: Overzichtvraag): Promise<Overzicht> => {
  const { db, zicht } = register
  const { q, ...keuze } = vraag.filter
  const methodieken = await db.all<Methodiek>(alleMethodieken())
  const zoek = zoekuitdrukking(q, methodieken)
  const stukken = await db.all<{ codes: string | null }>(facetcodes(zicht, zoek))
  const telling = telFacetten(
    stukken.flatMap(({ codes }) => codes ?? []),
    keuze,
  )
  const gevonden = await leesRijen(register, vraag, telling, zoek === null && !heeftKeuze(keuze))
  return {
    ...bladzijde(gevonden, vraag),
    telling,
    methodieken: methodieken.map(({ methodiekId, naam }) => ({
      methodiekId,
      naam,
      aantal: telling.methodieken.get(methodiekmerk(methodiekId)) ?? 0,
    })),
    stand: vraag.stand ?? (await leesStand(register)),
    verschoven: await verschoven(register, vraag),
  }
}

/** Few are looked up; of many the order is walked until a page is full, which is then soon. */
const leesRijen = async (
  { db, zicht }: Register,
  { sorteer, cursor, richting }: Overzichtvraag,
  { nrs }: Telling,
  alle: boolean,
): Promise<readonly Gevonden[]> => {
  const vraag = { zicht, keuze: {}, sortering: sorteer, cursor, richting, limiet: PER_BLADZIJDE + 1 }
  if (nrs.length <= WEINIG) return db.all<Gevonden>(zoekCasussen({ ...vraag, nrs }))
  if (alle) return db.all<Gevonden>(zoekCasussen(vraag))
  return db.all<Gevonden>(zoekCasussen({ ...vraag, nrs: await loopLangs(db, vraag, new Set(nrs)) }))
}

const WEINIG = 1000
const STAP = 500

const loopLangs = async (
  db: Register['db'],
  vraag: Omit<Casusvraag, 'keuze'>,
  gevonden: ReadonlySet<number>,
): Promise<readonly number[]> => {
  const gekozen: number[] = []
  let cursor = vraag.cursor ?? null
  for (;;) {
    const stap = await db.all<Kandidaat>(kandidaten({ ...vraag, cursor, limiet: STAP }))
    gekozen.push(...stap.map(({ nr }) => nr).filter((nr) => gevonden.has(nr)))
    cursor = stap.at(-1) ?? null
    if (gekozen.length >= vraag.limiet || stap.length < STAP) return gekozen.slice(0, vraag.limiet)
  }
}

const bladzijde = (gevonden: readonly Gevonden[], { sorteer, cursor, richting }: Overzichtvraag) => {
  const terug = richting === 'terug'
  const meer = gevonden.length > PER_BLADZIJDE
  const gekozen = gevonden.slice(0, PER_BLADZIJDE)
  const rijen = terug ? gekozen.toReversed() : gekozen
  const [eerste, laatste] = [rijen.at(0), rijen.at(-1)]
  return {
    rijen: rijen.map(leesRij),
    voor: eerste && (terug ? meer : cursor !== null) ? schrijfCursor(cursorVan(eerste, sorteer)) : null,
    na: laatste && (terug || meer) ? schrijfCursor(cursorVan(laatste, sorteer)) : null,
  }
}

const verschoven = async (
  { db, zicht }: Register,
  { sorteer, stand, cursor }: Overzichtvraag,
): Promise<number> => {
  if (sorteer !== 'bijgewerkt' || stand === null || cursor === null) return 0
  const [telling] = await db.all<{ aantal: number }>(aantalGewijzigdNa(zicht, stand, HOOGSTENS))
  return telling?.aantal ?? 0
}
