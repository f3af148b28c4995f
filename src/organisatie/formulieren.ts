import { z } from 'zod'
import { organisatiegegevens } from '../../events/organisatie.ts'
import { BEWAARSOORTEN, LEDENROLLEN } from '../../events/toegangswaarden.ts'
import { datum, reden, regel, tekst } from '../../events/waarden.ts'
import * as velden from '../../views/organisatie/velden.ts'
import { emailadres, invoerVan } from '../web/velden.ts'

/* What the forms about an organisation carry. */

/** At least one. */
export const rollen = () =>
  z.array(z.enum(LEDENROLLEN, { error: 'keuze-ongeldig' })).min(1, { error: 'kies-rol' })

const verplichteReden = { reden: reden() }
const accountId = z.uuid({ error: 'verplicht' })

/** Name and address stay outside the log: `regel()` all the same refuses a number that may be a BSN. */
export const uitnodigingsformulier = invoerVan(velden.UITNODIGING, {
  naam: regel(),
  email: emailadres(),
  rollen: rollen(),
})

export const uitnodigingsintrekking = invoerVan(velden.UITNODIGINGSINTREKKING, verplichteReden)
export const lidmaatschapseinde = invoerVan(velden.EINDE, verplichteReden)
export const dpiaintrekking = invoerVan(velden.DPIAINTREKKING, verplichteReden)
export const toewijzingsformulier = invoerVan(velden.TOEWIJZING, { accountId, reden: reden() })
export const teruggaveformulier = invoerVan(velden.TERUGGAVE, {
  accountId,
  toewijzingId: z.uuid({ error: 'id-ongeldig' }),
})
export const rollenformulier = invoerVan(velden.ROLLEN, { rollen: rollen(), reden: reden() })
export const oprichtingsformulier = invoerVan(velden.ORGANISATIE, organisatiegegevens)
export const gegevensformulier = invoerVan(velden.GEGEVENS, { ...organisatiegegevens, reden: reden() })

export const dpiaformulier = invoerVan(velden.DPIA, {
  referentie: regel(),
  grondslag: tekst(1000),
  vastgesteldOp: datum(),
  geldigTot: datum().nullable(),
})

export const bewaarformulier = invoerVan(velden.TERMIJN, {
  soort: z.enum(BEWAARSOORTEN, { error: 'verplicht' }),
  maanden: z
    .int({ error: 'termijn-ongeldig' })
    .min(1, { error: 'termijn-ongeldig' })
    .max(600, { error: 'termijn-ongeldig' }),
  reden: reden(),
})
