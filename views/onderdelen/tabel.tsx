import type { Child } from 'hono/jsx'
import { Icoon } from './icoon.tsx'
import { klassen } from './klassen.ts'

export interface Kolom<Rij> {
  kop: string
  cel: (rij: Rij) => Child
  /** Right-aligned, tabular figures. */
  getal?: boolean
  /** The cell that names the row: a row header, and the title of the block on a phone. */
  naam?: boolean
  /** Left out on a phone: only for what is said elsewhere too. */
  nietOpTelefoon?: boolean
  /** Makes the head a link; `richting` when the table is sorted by it now. */
  sorteer?: { href: string; richting?: 'op' | 'af' | undefined }
}

interface Props<Rij> {
  /** What this table is; read aloud, and shown unless `verborgenBijschrift`. */
  bijschrift: string
  verborgenBijschrift?: boolean
  kolommen: readonly Kolom<Rij>[]
  rijen: readonly Rij[]
  /** A last row of totals, one cell per column (undefined leaves it empty). */
  totaal?: readonly Child[]
  id?: string
}

/** As blocks on a phone the elements would lose their meaning to a screen reader, so it is said outright. */
const ROL = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** A table that becomes a list of blocks with two columns where there is little room: nothing scrolls sideways. */
export const Tabel = <Rij,>({
  bijschrift,
  verborgenBijschrift = true,
  kolommen,
  rijen,
  totaal,
  id,
}: Props<Rij>) => (
  <div class="sr-tabelvak">
    <table
      class={klassen('ams-table__table', 'sr-tabel', kolommen.length > 5 && 'sr-tabel--breed')}
      {...ROL.table}
      id={id}
    >
      <caption class={verborgenBijschrift ? 'ams-visually-hidden' : 'ams-table__caption'}>
        {bijschrift}
      </caption>
      <thead class="ams-table__header" {...ROL.rowgroup}>
        <tr {...ROL.row}>
          {kolommen.map((kolom) => (
            <Kolomkop kolom={kolom} />
          ))}
        </tr>
      </thead>
      <tbody {...ROL.rowgroup}>
        {rijen.map((rij) => (
          <tr class="sr-tabel__rij" {...ROL.row}>
            {kolommen.map((kolom) => (
              <Cel kolom={kolom} inhoud={kolom.cel(rij)} />
            ))}
          </tr>
        ))}
      </tbody>
      {totaal && (
        <tfoot {...ROL.rowgroup}>
          <tr class="sr-tabel__rij sr-tabel__rij--totaal" {...ROL.row}>
            {kolommen.map((kolom, plaats) => (
              <Cel kolom={kolom} inhoud={totaal[plaats]} />
            ))}
          </tr>
        </tfoot>
      )}
    </table>{' '}
  </div>
)

const celklassen = <Rij,>(soort: string, { getal, nietOpTelefoon }: Kolom<Rij>) =>
  klassen(
    `ams-table__${soort}`,
    getal && `ams-table__${soort}--align-end sr-cijfers`,
    nietOpTelefoon && 'sr-niet-op-telefoon',
  )

const Kolomkop = <Rij,>({ kolom }: { kolom: Kolom<Rij> }) => (
  <th class={celklassen('header-cell', kolom)} scope="col" {...ROL.columnheader} aria-sort={sortering(kolom)}>
    {kolom.sorteer ? (
      <a class="sr-tabel__sorteer" href={kolom.sorteer.href}>
        {kolom.kop}
        {kolom.sorteer.richting && <Icoon naam={kolom.sorteer.richting === 'op' ? 'omhoog' : 'omlaag'} />}
      </a>
    ) : (
      kolom.kop
    )}
  </th>
)

function sortering<Rij>({ sorteer }: Kolom<Rij>) {
  if (!sorteer?.richting) return undefined
  return sorteer.richting === 'op' ? 'ascending' : 'descending'
}

const Cel = <Rij,>({ kolom, inhoud }: { kolom: Kolom<Rij>; inhoud: Child }) =>
  kolom.naam ? (
    <th class={klassen(celklassen('cell', kolom), 'sr-tabel__naam')} scope="row" {...ROL.rowheader}>
      {inhoud}
    </th>
  ) : (
    <td class={celklassen('cell', kolom)} {...ROL.cell} data-label={kolom.kop}>
      <div class="sr-tabel__waarde">{inhoud}</div>
    </td>
  )
