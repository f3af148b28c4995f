import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { aantal, id, reden, regel } from './waarden.ts'

export const IMPORTSOORTEN = ['CASUSSEN', 'WAARDEKAART'] as const
export const RIJOORDELEN = ['NIEUW', 'DUBBEL', 'GEWEIGERD'] as const

/**
 * One row of the report. `inhoud` is the row as it will be carried out; a refused row keeps nothing but its
 * number, the field and the code of the reason, so that what may not be stored is not stored here either.
 */
export const importrij = () =>
  z.object({
    nummer: z.int().min(1),
    oordeel: z.enum(RIJOORDELEN),
    veld: z.string().max(100).nullable(),
    reden: z.string().max(100).nullable(),
    /** What the row is called in the report: only from rows that were accepted. */
    omschrijving: regel().nullable(),
    /** Stream that the row adds to, or that it is a duplicate of. */
    stroom: z.string().max(100).nullable(),
    inhoud: z.json().nullable(),
  })
export type Importrij = z.infer<ReturnType<typeof importrij>>

/** A file offered, judged per row, carried out, and if need be withdrawn. */
export const importgebeurtenissen = {
  ImportAangeboden: gebeurtenis({
    soort: z.enum(IMPORTSOORTEN),
    bestandsnaam: regel(),
    /** SHA-256 of the file, so that the same file is known again. */
    bestandshash: z.string().length(64),
    /** The analysis that the rows of a value map are added to. */
    analyseId: id().nullable(),
    aantalRijen: aantal(),
  }),
  /** The judged rows, in parts that stay under the size limit of one event. */
  ImportrijenBeoordeeld: gebeurtenis({ rijen: z.array(importrij()).max(500) }),
  ImportGestart: gebeurtenis({}),
  ImportUitgevoerd: gebeurtenis({ toegevoegd: aantal(), overgeslagen: aantal() }),
  ImportIntrekkingGestart: gebeurtenis({ reden: reden() }),
  ImportIngetrokken: gebeurtenis({ teruggedraaid: aantal() }),
}

export type Importgebeurtenis = GebeurtenisUit<typeof importgebeurtenissen>
