import { z } from 'zod'
import { casusgegevens } from '../../events/casus/gegevens.ts'
import { DEELNIVEAUS } from '../../events/toegangswaarden.ts'
import { cbsCode, datum, id, jaartal, ROLLEN, ROUTES, reden, regel, tekst } from '../../events/waarden.ts'
import { lijst, magLeeg, magLeegGeheel, nlDatum } from '../web/velden.ts'
import { metPeiljaar } from './eigenacties.ts'

/* What the forms of a casus ask that are about no part of it alone. */

const alsCode = (waarde: unknown): unknown =>
  typeof waarde === 'string' ? waarde.trim().toUpperCase() : waarde

export const nieuweCasus = metPeiljaar(
  z.object({
    naam: regel(),
    gebied: regel(),
    cbsCode: magLeeg(z.preprocess(alsCode, cbsCode())),
    peiljaar: magLeegGeheel(jaartal()),
    corporatie: regel(),
    route: z.enum(ROUTES, { error: 'verplicht' }),
    primairProces: casusgegevens.primairProces,
    beheersoort: magLeeg(casusgegevens.beheersoort.unwrap()),
    kansen: lijst(casusgegevens.kansen),
    rollen: lijst(z.array(z.enum(ROLLEN)).min(1, { error: 'verplicht' })),
    doelgroepen: lijst(casusgegevens.doelgroepen),
    startdatum: nlDatum(datum()),
    aanleiding: tekst(),
    methodiekId: magLeeg(id()),
    fictief: z.preprocess((waarde) => waarde === 'ja', z.boolean()),
  }),
)

export const deling = z.object({ niveau: z.enum(DEELNIVEAUS, { error: 'verplicht' }), reden: reden() })
export const collega = z.object({ accountId: z.uuid({ error: 'verplicht' }) })
export const toewijzing = z.object({ accountId: z.uuid({ error: 'verplicht' }), reden: reden() })
export const alleenReden = z.object({ reden: reden() })

export const terugdraaiing = z.object({
  wat: id(),
  bij: z.string().regex(/^[a-z]{1,30}$/, { error: 'keuze-ongeldig' }),
})
