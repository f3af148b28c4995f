import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { ANALYSESOORTEN, parameters } from './sroi-analyse.ts'
import { aantal, id, reden, regel } from './waarden.ts'

export const IMPORTSOORTEN = ['CASUSSEN', 'WAARDEKAART'] as const
export const RIJOORDELEN = ['NIEUW', 'DUBBEL', 'GEWEIGERD'] as const

/**
 * One row of the report. `inhoud` is the row as it will be carried out; a refused row keeps nothing but its
 * number, the field and the code of the reason, so that what may not be stored is not stored here either.
 */
const importrij = () =>
  z.object({
    nummer: z.int().min(1),
    oordeel: z.enum(RIJOORDELEN),
    veld: z.string().max(100).nullable(),
    reden: z.string().max(100).nullable(),
    /** What the row is called in the report: only from rows that were accepted. */
    omschrijving: regel().nullable(),
    /** Id of the casus or the row of a value map that it becomes, or that it is a duplicate of. */
    doelId: id().nullable(),
    inhoud: z.json().nullable(),
  })
export type Importrij = z.infer<ReturnType<typeof importrij>>

/** The analysis that a value map goes into: an existing concept, or one that starts with this import. */
const waardekaartdoel = () =>
  z.object({
    casusId: id(),
    analyseId: id(),
    nieuw: z.object({ soort: z.enum(ANALYSESOORTEN), naam: regel(), parameters: parameters() }).nullable(),
  })

/** A row that was passed over in the end, and why. */
const overgeslagen = () => z.object({ nummer: z.int().min(1), reden: z.string().max(100) })

/** A file offered, judged per row, carried out, and if need be withdrawn. */
export const importgebeurtenissen = {
  ImportAangeboden: gebeurtenis({
    soort: z.enum(IMPORTSOORTEN),
    bestandsnaam: regel(),
    /** SHA-256 of the file, so that the same file is known again. */
    bestandshash: z.string().length(64),
    /** Null for casussen. */
    waardekaart: waardekaartdoel().nullable(),
    aantalRijen: aantal(),
    /** Rows that can be carried out. */
    aantalNieuw: aantal(),
  }),
  /** The judged rows, in parts that stay under the size limit of one event. */
  ImportrijenBeoordeeld: gebeurtenis({ rijen: z.array(importrij()).max(500) }),
  ImportGestart: gebeurtenis({}),
  /** Rows up to and including this number are done: after a restart the work goes on from there. */
  ImportdeelUitgevoerd: gebeurtenis({
    totEnMet: z.int().min(1),
    toegevoegd: aantal(),
    overgeslagen: z.array(overgeslagen()).max(500),
  }),
  ImportUitgevoerd: gebeurtenis({ toegevoegd: aantal(), overgeslagen: aantal() }),
  ImportIntrekkingGestart: gebeurtenis({ reden: reden() }),
  /** What people worked on since the import is left as it is, and named here. */
  ImportdeelIngetrokken: gebeurtenis({
    totEnMet: z.int().min(1),
    teruggedraaid: aantal(),
    gelaten: z.array(overgeslagen()).max(500),
  }),
  ImportIngetrokken: gebeurtenis({ teruggedraaid: aantal(), gelaten: aantal() }),
}

export type Importgebeurtenis = GebeurtenisUit<typeof importgebeurtenissen>
export type Importdata<Naam extends Importgebeurtenis['type']> = Extract<
  Importgebeurtenis,
  { type: Naam }
>['data']
