import { z } from 'zod'
import type { StoredEvent } from '../../store/ports.ts'
import { kolommenVan } from '../kolom.ts'

/** An event with the casus and the analysis that it is about. */
export interface Wijziging extends StoredEvent {
  readonly casusId: string | null
  readonly analyseId: string | null
}

const { kolom, veld } = kolommenVan<Wijziging>()

export const WIJZIGINGKOLOMMEN = [
  kolom('positie', z.int(), 'Plaats van de gebeurtenis in het log.', ({ position }) => position),
  veld('casusId', z.uuid(), 'Nummer van de casus.'),
  veld('analyseId', z.uuid().nullable(), 'Nummer van de analyse. Leeg: het gebeurde met de casus zelf.'),
  veld('type', z.string().meta({ example: 'MetingVastgelegd' }), 'Wat voor gebeurtenis het was.'),
  veld('gebeurdOp', z.iso.date(), 'Dag waarop het gebeurde.'),
  veld('geregistreerdOp', z.iso.datetime(), 'Tijdstip waarop het werd vastgelegd.'),
]
