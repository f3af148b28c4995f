import { type RawBuilder, sql } from 'kysely'
import { DEELNIVEAUS, type Deelniveau } from '../events/toegangswaarden.ts'
import type { SqlStatement } from '../src/store/ports.ts'
import { compileSql } from './vraag.ts'
import { ALLES, type Begrensd, type Zicht } from './zicht.ts'

/* The rule of `magZien` in SQL. Tables casusoverzicht and casusfacet carry level and organisation beside each row. */

type Voorwaarde = RawBuilder<boolean>
type Tabel = 'casusoverzicht' | 'casusfacet'

/** A level as it is stored: the wider, the higher. */
export const niveaugetal = (niveau: Deelniveau): number => DEELNIVEAUS.indexOf(niveau)

/** Which rows someone may see. */
export const zichtbaar = (zicht: Zicht, tabel: Tabel = 'casusoverzicht'): Voorwaarde => {
  if (zicht === ALLES) return WAAR
  const eigen = vanEigen(zicht, tabel)
  return zicht.anderenVanaf === null
    ? eigen
    : sql<boolean>`(${kolom(tabel, 'niveau')} >= ${niveaugetal(zicht.anderenVanaf)} OR ${eigen})`
}

/** Which rows of the own organisation someone may see. */
export const vanEigen = (zicht: Zicht, tabel: Tabel = 'casusoverzicht'): Voorwaarde =>
  zicht === ALLES
    ? WAAR
    : sql<boolean>`(${kolom(tabel, 'organisatieId')} = ${zicht.organisatieId} AND (${binnenOrganisatie(zicht, tabel)}))`

/** Is the casus with this id one that someone may see? `verwijzing`: the column of another table that names it. */
export const casusZichtbaar = (zicht: Zicht, verwijzing: string): Voorwaarde =>
  zicht === ALLES
    ? WAAR
    : sql<boolean>`EXISTS (SELECT 1 FROM casusoverzicht
        WHERE casusoverzicht.casusId = ${sql.ref(verwijzing)} AND ${zichtbaar(zicht)})`

/** The same among those of the own organisation. */
export const casusVanEigen = (zicht: Zicht, verwijzing: string): Voorwaarde =>
  sql<boolean>`EXISTS (SELECT 1 FROM casusoverzicht
    WHERE casusoverzicht.casusId = ${sql.ref(verwijzing)} AND ${vanEigen(zicht)})`

/** Without the concepts that only an emergency opened: what someone may not write in. */
export const zonderNood = (zicht: Zicht): Zicht => (zicht === ALLES ? zicht : { ...zicht, nood: [] })

/**
 * Row `{ positie }`: up to where someone saw casussen and methodieken, which stands still whatever happens in what they
 * may not see. Along the index from its end, as the rows are wide.
 */
export const zichtpositie = (zicht: Zicht): SqlStatement =>
  compileSql(
    sql`SELECT max(coalesce(${laatsteCasus(zicht)}, 0), coalesce(${LAATSTE_METHODIEK}, 0)) AS positie`,
  )

/** Row `{ positie, aantal, analyses }`: changes with anything that a download of this person may hold. */
export const zichtmerk = (zicht: Zicht): SqlStatement =>
  compileSql(sql`SELECT max(coalesce(${laatsteCasus(zicht)}, 0), coalesce(${LAATSTE_METHODIEK}, 0)) AS positie,
    (SELECT count(*) FROM casusfacet WHERE ${zichtbaar(zicht, 'casusfacet')}) AS aantal,
    (SELECT max(laatstePositie) FROM analyses WHERE ${casusZichtbaar(zicht, 'analyses.casusId')}) AS analyses`)

const laatsteCasus = (zicht: Zicht) =>
  sql`(SELECT laatstePositie FROM casusoverzicht WHERE ${zichtbaar(zicht)} ORDER BY laatstePositie DESC LIMIT 1)`

const LAATSTE_METHODIEK = sql`(SELECT max(laatstePositie) FROM methodieken)`

const WAAR = sql<boolean>`1 = 1`

const kolom = (tabel: Tabel, naam: string) => sql.ref(`${tabel}.${naam}`)

const binnenOrganisatie = ({ account, eigenOrganisatie, nood }: Begrensd, tabel: Tabel) =>
  sql.join(
    [
      // The cheapest first: a hundred thousand rows pass here.
      ...(eigenOrganisatie ? [sql`${kolom(tabel, 'niveau')} > 0`] : []),
      sql`${kolom(tabel, 'nr')} IN (SELECT nr FROM casusbetrokkene WHERE accountId = ${account})`,
      ...(nood.length > 0 ? [conceptenVan(nood, tabel)] : []),
    ],
    sql` OR `,
  )

const conceptenVan = (collegas: readonly string[], tabel: Tabel) =>
  sql`(${kolom(tabel, 'niveau')} = 0 AND ${kolom(tabel, 'nr')} IN (SELECT nr FROM casusbetrokkene
    WHERE eigenaar = 1 AND accountId IN (SELECT value FROM json_each(${JSON.stringify(collegas)}))))`
