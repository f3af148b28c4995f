import type { Casusgebeurtenis } from '../events/casus.ts'
import { DOELNIVEAUS } from '../events/waarden.ts'
import type { StoredEvent } from '../src/store/ports.ts'
import { alsDoelbeeld } from './casusdossier-doelen.ts'
import type { Casusdossier, Casusstand, Doelbeeld, Partner, Partnertotaal } from './casusdossier-typen.ts'
import { naCasusgebeurtenis } from './casusdossier-vouw.ts'
import { Getal, som } from './rekenkern/getal.ts'
import { eerstTeMeten } from './te-meten.ts'
import { ontbrekendeOnderwerpen } from './volledigheid.ts'

/** The dossier of one casus from its stream; null when the casus does not exist. */
export const casusdossier = (events: readonly StoredEvent[]): Casusdossier | null => {
  const stand = vouwCasus(events)
  return stand && alsDossier(stand)
}

/** What the casus was after these events. */
export const vouwCasus = (events: readonly StoredEvent[]): Casusstand | null =>
  // The log checked each event against its type on the way in.
  (events as readonly (StoredEvent & Casusgebeurtenis)[]).reduce<Casusstand | null>(naCasusgebeurtenis, null)

const alsDossier = (stand: Casusstand): Casusdossier => {
  const doelen = stand.doelen.map(alsDoelbeeld)
  const ontbreekt = ontbrekendeOnderwerpen(stand.volledig)
  return {
    ...stand,
    doelen,
    niveaus: perNiveau(doelen),
    partnertotalen: {
      uren: totaal(stand.partners, 'uren'),
      kostenEuro: totaal(stand.partners, 'kostenEuro'),
      batenEuro: totaal(stand.partners, 'batenEuro'),
    },
    volledigheid: { aantal: 8 - ontbreekt.length, ontbreekt },
    gemeten: doelen.some(({ vervallen, resultaat }) => !vervallen && resultaat !== null),
    teMeten: eerstTeMeten(stand.meetstand, stand.status),
  }
}

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
