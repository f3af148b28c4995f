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
 * Row `{ positie, aantal }`: up to where someone saw the log, which stands still whatever happens in casussen that
 * they may not see, and how many casussen they may see.
 */
export const zichtstand = (zicht: Zicht): SqlStatement =>
  compileSql(sql`SELECT max(coalesce(casus, 0), coalesce(analyse, 0), coalesce(methodiek, 0)) AS positie, aantal FROM (
    SELECT (SELECT max(laatstePositie) FROM casusoverzicht WHERE ${zichtbaar(zicht)}) AS casus,
      (SELECT count(*) FROM casusoverzicht WHERE ${zichtbaar(zicht)}) AS aantal,
      (SELECT max(laatstePositie) FROM analyses WHERE ${casusZichtbaar(zicht, 'analyses.casusId')}) AS analyse,
      (SELECT max(laatstePositie) FROM methodieken) AS methodiek)`)

const WAAR = sql<boolean>`1 = 1`

const kolom = (tabel: Tabel, naam: string) => sql.ref(`${tabel}.${naam}`)

const binnenOrganisatie = ({ account, eigenOrganisatie, nood }: Begrensd, tabel: Tabel) =>
  sql.join(
    [
      sql`${kolom(tabel, 'nr')} IN (SELECT nr FROM casusbetrokkene WHERE accountId = ${account})`,
      ...(eigenOrganisatie ? [sql`${kolom(tabel, 'niveau')} > 0`] : []),
      ...(nood.length > 0 ? [conceptenVan(nood, tabel)] : []),
    ],
    sql` OR `,
  )

const conceptenVan = (collegas: readonly string[], tabel: Tabel) =>
  sql`(${kolom(tabel, 'niveau')} = 0 AND ${kolom(tabel, 'nr')} IN (SELECT nr FROM casusbetrokkene
    WHERE eigenaar = 1 AND accountId IN (SELECT value FROM json_each(${JSON.stringify(collegas)}))))`
