import { z } from 'zod'
import { persoonsgegevens, WISREDENEN } from '../../events/deelnemer.ts'
import { id, reden, regel } from '../../events/waarden.ts'
import { INSCHRIJVING, WIJZIGING, WISSING, ZOEK } from '../../views/deelnemer/velden.ts'
import { invoerVan } from '../web/velden.ts'

/* What the forms of a deelnemer ask. */

const velden = {
  eigenKenmerk: persoonsgegevens.eigenKenmerk.nullable(),
  roepnaam: persoonsgegevens.roepnaam.nullable(),
  contact: persoonsgegevens.contact.nullable(),
}

export const inschrijving = invoerVan(INSCHRIJVING, { ...velden, casusId: id().nullable() })
export const wijziging = invoerVan(WIJZIGING, { ...velden, reden: reden() })
export const wissing = invoerVan(WISSING, {
  reden: z.enum(WISREDENEN, { error: 'verplicht' }),
  bevestiging: regel(),
})
export const zoek = invoerVan(ZOEK, { zoek: z.string().trim().max(200).prefault('') })
