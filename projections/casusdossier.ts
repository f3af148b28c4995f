import { type Casusstand, vouwCasus } from '../events/casus.ts'
import type { Vastgelegd } from '../events/vouw.ts'
import { DOELNIVEAUS } from '../events/waarden.ts'
import { alsDoelbeeld } from './casusdossier-doelen.ts'
import type { Casusdossier, Doelbeeld, Partner, Partnertotaal } from './casusdossier-typen.ts'
import { Getal, som } from './rekenkern/getal.ts'
import { eerstTeMeten } from './te-meten.ts'
import { ontbrekendeOnderwerpen } from './volledigheid.ts'

/** The dossier of one casus from its stream; null when the casus does not exist. */
export const casusdossier = (events: readonly Vastgelegd[]): Casusdossier | null => {
  const stand = vouwCasus(events)
  return stand && alsDossier(stand)
}

/** What a casus comes to: the page of what it is. */
export const alsDossier = (stand: Casusstand): Casusdossier => {
  const doelen = stand.doelen.map((doel) => alsDoelbeeld(doel, stand.metingen))
  const partners = stand.partners.map(alsPartner)
  const ontbreekt = ontbrekendeOnderwerpen(stand)
  return {
    ...stand,
    ...stand.route,
    doelen,
    partners,
    methodieken: stand.methodieken.map(({ methodiekId }) => methodiekId),
    opgaven: stand.opgaven?.opgaven ?? [],
    niveaus: perNiveau(doelen),
    partnertotalen: {
      uren: totaal(partners, 'uren'),
      kostenEuro: totaal(partners, 'kostenEuro'),
      batenEuro: totaal(partners, 'batenEuro'),
    },
    volledigheid: { aantal: 8 - ontbreekt.length, ontbreekt },
    gemeten: doelen.some(({ vervallen, resultaat }) => !vervallen && resultaat !== null),
    teMeten: eerstTeMeten(stand, stand.status),
  }
}

/** What it puts in was written down by the newest of its changes. */
const alsPartner = (partner: Casusstand['partners'][number]): Partner => ({
  ...partner,
  inzet: (partner.bijstellingen.at(-1)?.naar as Partner['inzet'] | undefined) ?? null,
})

const perNiveau = (doelen: readonly Doelbeeld[]) =>
  DOELNIVEAUS.map((doelniveau) => ({
    doelniveau,
    doelen: doelen.filter((doel) => !doel.vervallen && doel.doelniveau === doelniveau),
  })).filter(({ doelen: vanNiveau }) => vanNiveau.length > 0)

const totaal = (partners: readonly Partner[], veld: 'uren' | 'kostenEuro' | 'batenEuro'): Partnertotaal => {
  const waarden = partners.filter(({ vervallen }) => !vervallen).map(({ inzet }) => inzet?.[veld] ?? null)
  const bekend = waarden.filter((waarde) => waarde !== null)
  return {
    som: bekend.length === 0 ? null : som(bekend.map((waarde) => new Getal(waarde))).toFixed(),
    onbekend: waarden.length - bekend.length,
  }
}
