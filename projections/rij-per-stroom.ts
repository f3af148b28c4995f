import type { StoredEvent } from '../src/store/ports.ts'
import type { Projection } from './projectie.ts'
import { type Kolommen, schrijfRijen } from './tabellen.ts'

interface Opties<Rij, Gebeurtenis> {
  readonly tabel: string
  readonly kolommen: Kolommen<Rij>
  /** What the streams begin with, before the id. */
  readonly stroom: string
  /** The column with that id. */
  readonly sleutel: keyof Rij & string
  readonly na: (rij: Rij | undefined, event: Gebeurtenis, id: string) => Rij | undefined
}

/** What a projection that remembers each stream in one row reads and writes. */
export const rijPerStroom = <Rij extends object, Gebeurtenis extends StoredEvent>({
  tabel,
  kolommen,
  stroom,
  sleutel,
  na,
}: Opties<Rij, Gebeurtenis>): Pick<Projection<Rij>, 'needs' | 'project'> => ({
  needs: (events, t) => ({
    sql: `SELECT * FROM ${t(tabel)} WHERE ${sleutel} IN (SELECT value FROM json_each(?))`,
    parameters: [JSON.stringify([...new Set(events.map(({ stream }) => stream.slice(stroom.length)))])],
  }),
  project: (events, rows, t) => {
    const rijen = new Map(rows.map((rij) => [rij[sleutel] as string, rij]))
    for (const event of events as readonly Gebeurtenis[]) {
      const id = event.stream.slice(stroom.length)
      const rij = na(rijen.get(id), event, id)
      if (rij) rijen.set(id, rij)
    }
    return schrijfRijen(t(tabel), kolommen, [...rijen.values()])
  },
})
