import { type Discontotabel, type Vastgesteldetabel, vouwReferentie } from '../events/referentie.ts'
import type { StoredEvent } from '../src/store/ports.ts'
import type { Disconto } from './rekenkern/typen.ts'

export interface Discontotabelregel extends Vastgesteldetabel {
  /** Is there no later version of it? */
  readonly nieuwste: boolean
}

/** All versions of all tables, as their stream tells it: per table together, the newest first. */
export const vouwDiscontotabellen = (events: readonly StoredEvent[]): readonly Discontotabelregel[] => {
  const perCode = Map.groupBy(vouwReferentie(events), (tabel) => tabel.code)
  return [...perCode.values()].flatMap((versies) =>
    versies
      .toSorted((a, b) => b.versie - a.versie)
      .map((tabel, index) => ({ ...tabel, nieuwste: index === 0 })),
  )
}

/** The tables that an analysis on this one should be seen beside: the versions before and after, the others newest. */
export const buurtabellen = (
  tabellen: readonly Discontotabelregel[],
  code: string | null,
  versie: number | null,
): readonly Discontotabelregel[] =>
  tabellen.filter((tabel) =>
    tabel.code === code ? Math.abs(tabel.versie - (versie ?? 0)) === 1 : tabel.nieuwste,
  )

/** The newer version of the table that an analysis rests on, when there is one. */
export const nieuwereVersie = (
  tabellen: readonly Discontotabelregel[],
  disconto:
    | { readonly soort: 'GEEN' }
    | { readonly soort: 'TABEL'; readonly code: string; readonly versie: number },
): Discontotabelregel | null =>
  disconto.soort === 'GEEN'
    ? null
    : (tabellen.find(
        (tabel) => tabel.nieuwste && tabel.code === disconto.code && tabel.versie > disconto.versie,
      ) ?? null)

export const alsDisconto = ({
  code,
  versie,
  rKortPct,
  grensJaren,
  rLangPct,
}: Discontotabel): Extract<Disconto, { soort: 'TABEL' }> & { readonly versie: number } => ({
  soort: 'TABEL',
  code,
  versie,
  rKortPct,
  grensJaren,
  rLangPct,
})
