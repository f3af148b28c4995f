import { z } from 'zod'
import { casusgebeurtenissen, casusgegevens, doel, meting } from '../../events/casus.ts'
import { DEELNIVEAUS } from '../../events/toegangswaarden.ts'
import {
  aantal,
  bedrag,
  cbsCode,
  datum,
  decimaal,
  id,
  jaartal,
  PARTNERSOORTEN,
  ROLLEN,
  ROUTES,
  reden,
  regel,
  TREDEVORMEN,
  tekst,
} from '../../events/waarden.ts'
import {
  lijst,
  magLeeg,
  magLeegDatum,
  magLeegDecimaal,
  magLeegGeheel,
  nlDatum,
  nlDecimaal,
} from '../web/velden.ts'

/* What each form of a casus asks, field by field, as people type it. */

const redenOfGeen = magLeeg(reden())

/** One area as the form asks for it; more are kept as they are. */
const gebied = {
  gebied: regel(),
  cbsCode: magLeeg(z.preprocess(alsCode, cbsCode())),
  peiljaar: magLeegGeheel(jaartal()),
}

function alsCode(waarde: unknown): unknown {
  return typeof waarde === 'string' ? waarde.trim().toUpperCase() : waarde
}

const metPeiljaar = <Vorm extends { cbsCode: string | null; peiljaar: number | null }>(waarde: Vorm) =>
  waarde.cbsCode === null || waarde.peiljaar !== null

const PEILJAAR = { error: 'peiljaar-ontbreekt', path: ['peiljaar'] }

export const nieuweCasus = z
  .object({
    naam: regel(),
    ...gebied,
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
  })
  .refine(metPeiljaar, PEILJAAR)

export const gegevens = z
  .object({
    naam: regel(),
    ...gebied,
    corporatie: regel(),
    primairProces: casusgegevens.primairProces,
    beheersoort: magLeeg(casusgegevens.beheersoort.unwrap()),
    kansen: lijst(casusgegevens.kansen),
    doelgroepen: lijst(casusgegevens.doelgroepen),
    startdatum: nlDatum(datum()),
    einddatum: magLeegDatum(datum()),
    trekkerRol: magLeeg(regel()),
    vertrouwelijkheid: casusgegevens.vertrouwelijkheid,
    fysiekeKoppeling: magLeeg(casusgegevens.fysiekeKoppeling.unwrap()),
    reden: redenOfGeen,
  })
  .refine(metPeiljaar, PEILJAAR)

export const route = z.object({
  route: z.enum(ROUTES, { error: 'verplicht' }),
  zijroutes: lijst(z.array(z.enum(ROUTES))),
  vormen: lijst(z.array(z.enum(TREDEVORMEN))),
  reden: redenOfGeen,
})

export const aanleiding = z.object({
  aanleiding: tekst(),
  waaromHier: magLeeg(tekst()),
  waaromNu: magLeeg(tekst()),
  reden: redenOfGeen,
})
export const gebiedsafweging = z.object({ gebiedsafweging: tekst(), reden: redenOfGeen })
export const strategie = z.object({ bedrijfsstrategie: tekst(1000), reden: redenOfGeen })
export const opgaven = z.object({
  opgaven: lijst(casusgebeurtenissen.OpgaveGekoppeld.schema.shape.opgaven),
  reden: redenOfGeen,
})

const doelvelden = {
  ...doel,
  nulwaarde: magLeegDecimaal(decimaal()),
  streefwaarde: nlDecimaal(decimaal()),
  streefdatum: nlDatum(datum()),
}
export const nieuwDoel = z.object(doelvelden)
export const doelbijstelling = z.object({ ...doelvelden, reden: reden(), metingId: magLeeg(id()) })

/** `vandaag` bounds the date: what was measured, was measured before now. */
export const nieuweMeting = (vandaag: string) =>
  z.object({
    waarde: nlDecimaal(meting.waarde),
    op: nlDatum(datum().refine((op) => op <= vandaag, { error: 'datum-in-toekomst' })),
    n: magLeegGeheel(aantal()),
    bron: magLeeg(regel()),
  })
export const metingcorrectie = z.object({
  waarde: nlDecimaal(meting.waarde),
  n: magLeegGeheel(aantal()),
  bron: magLeeg(regel()),
  reden: reden(),
})

/** Dates behind each other, by comma, semicolon or line. */
const datums = z.preprocess(
  (waarde) =>
    typeof waarde === 'string'
      ? waarde
          .split(/[,;\n]/)
          .map((deel) => deel.trim())
          .filter(Boolean)
      : [],
  z.array(nlDatum(datum())).max(50, { error: 'te-groot' }),
)

export const meetplan = z.object({
  instrument: regel(),
  instrumentversie: magLeeg(regel()),
  meetmomenten: datums,
  vergelijkingsgroep: magLeeg(tekst(500)),
  smsNiveau: z.preprocess(
    (waarde) => Number(waarde),
    casusgebeurtenissen.MeetplanVastgesteld.schema.shape.smsNiveau,
  ),
  reden: redenOfGeen,
})
export const referentiescenario = z.object({
  beschrijving: tekst(),
  onderbouwing: tekst(),
  reden: redenOfGeen,
})

export const effect = z.object({ tekst: tekst(), reden: redenOfGeen })
export const veronderstelling = z.object({
  doelId: magLeeg(id()),
  activiteit: tekst(500),
  effect: tekst(500),
  onderbouwing: magLeeg(tekst(1000)),
})
export const feit = z.object({ tekst: tekst(1000), bron: regel() })
export const bereik = z.object({
  bereikt: magLeegGeheel(aantal()),
  beoogd: magLeegGeheel(aantal()),
  eenheid: casusgebeurtenissen.BereikVastgelegd.schema.shape.eenheid,
  reden: redenOfGeen,
})

export const rol = z.object({
  rol: casusgebeurtenissen.RolToegewezen.schema.shape.rol,
  toelichting: magLeeg(tekst(500)),
})
const inzetvelden = {
  taak: magLeeg(tekst(500)),
  uren: magLeegDecimaal(bedrag()),
  kostenEuro: magLeegDecimaal(bedrag()),
  batenEuro: magLeegDecimaal(bedrag()),
}
export const nieuwePartner = z.object({
  naam: regel(),
  soort: z.enum(PARTNERSOORTEN, { error: 'verplicht' }),
  rol: magLeeg(regel()),
  ...inzetvelden,
})
export const partnerinzet = z.object({ ...inzetvelden, reden: redenOfGeen })
export const werkafspraak = z.object({ tekst: tekst(500), norm: magLeeg(regel()) })

export const randvoorwaarde = z.object({
  soort: casusgebeurtenissen.RandvoorwaardeVastgelegd.schema.shape.soort,
  tekst: tekst(500),
  label: magLeeg(tekst(60)),
})
export const continuiteit = z.object({
  continuiteit: casusgebeurtenissen.ContinuiteitGeregeld.schema.shape.continuiteit,
  overdrachtNaar: magLeeg(regel()),
  verwachting: magLeeg(tekst()),
  reden: redenOfGeen,
})
export const notitie = z.object({
  tekst: tekst(),
  zichtbaarheid: casusgebeurtenissen.NotitieToegevoegd.schema.shape.zichtbaarheid,
})
export const methodiek = z.object({ methodiekId: id() })

export const deling = z.object({ niveau: z.enum(DEELNIVEAUS, { error: 'verplicht' }), reden: reden() })
export const collega = z.object({ accountId: z.uuid({ error: 'verplicht' }) })
export const toewijzing = z.object({ accountId: z.uuid({ error: 'verplicht' }), reden: reden() })

export const alleenReden = z.object({ reden: reden() })
export const niets = z.object({})
export const bijsturing = z.object({ wat: tekst(1000), reden: reden(), metingId: magLeeg(id()) })
export const uitkomst = z.object({
  uitkomst: casusgebeurtenissen.UitkomstVastgesteld.schema.shape.uitkomst,
  toelichting: tekst(),
  reden: redenOfGeen,
})
export const afronding = z.object({ toelichting: magLeeg(tekst()) })
export const overdracht = z.object({ naar: regel(), toelichting: magLeeg(tekst()) })
export const terugdraaiing = z.object({
  wat: id(),
  bij: z.string().regex(/^[a-z]{1,30}$/, { error: 'keuze-ongeldig' }),
})
