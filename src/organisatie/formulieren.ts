import { z } from 'zod'
import { organisatiegegevens } from '../../events/organisatie.ts'
import { BEWAARSOORTEN, LEDENROLLEN } from '../../events/toegangswaarden.ts'
import { datum, reden, regel, tekst } from '../../events/waarden.ts'
import { lijst, magLeeg, magLeegDatum, nlDatum, nlGeheel } from '../web/velden.ts'

/* What the forms about an organisation carry. */

const rollen = () =>
  lijst(z.array(z.enum(LEDENROLLEN, { error: 'keuze-ongeldig' })).min(1, { error: 'kies-rol' }))

const gegevensvelden = {
  ...organisatiegegevens,
  kvkNummer: magLeeg(organisatiegegevens.kvkNummer.unwrap()),
}

/** Name and address stay outside the log: `regel()` all the same refuses a number that may be a BSN. */
export const uitnodigingsformulier = z.object({
  naam: regel(),
  email: z
    .string({ error: 'verplicht' })
    .trim()
    .min(1, { error: 'verplicht' })
    .max(254, { error: 'tekst-te-lang' })
    .pipe(z.email({ error: 'email-ongeldig' })),
  rollen: rollen(),
})

export const redenformulier = z.object({ reden: reden() })
export const toewijzingsformulier = z.object({ accountId: z.uuid({ error: 'verplicht' }), reden: reden() })
export const teruggaveformulier = z.object({
  accountId: z.uuid({ error: 'verplicht' }),
  toewijzingId: z.uuid({ error: 'id-ongeldig' }),
})
export const rollenformulier = z.object({ rollen: rollen(), reden: reden() })
export const oprichtingsformulier = z.object(gegevensvelden)
export const gegevensformulier = z.object({ ...gegevensvelden, reden: reden() })

export const dpiaformulier = z.object({
  referentie: regel(),
  grondslag: tekst(1000),
  vastgesteldOp: nlDatum(datum()),
  geldigTot: magLeegDatum(datum()),
})

export const bewaarformulier = z.object({
  soort: z.enum(BEWAARSOORTEN, { error: 'verplicht' }),
  maanden: nlGeheel(
    z
      .int({ error: 'termijn-ongeldig' })
      .min(1, { error: 'termijn-ongeldig' })
      .max(600, { error: 'termijn-ongeldig' }),
  ),
  reden: reden(),
})
