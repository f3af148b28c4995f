import type { Casusdata } from '../../events/casus.ts'
import { casusdecider } from '../../src/casus/decider.ts'
import type { Casusopdracht } from '../../src/casus/opdrachten.ts'
import type { GedateerdeGebeurtenis } from '../../src/casus/toestand.ts'
import { gegevenVoor } from '../decider.ts'

export const gegeven = (...gebeurtenissen: readonly GedateerdeGebeurtenis[]) => {
  const { wanneer } = gegevenVoor(casusdecider)(...gebeurtenissen)
  return {
    wanneer: (opdracht: Casusopdracht) => ({
      ...wanneer(opdracht),
      /** The command's own data becomes the event. */
      danGebeurt: (type: GedateerdeGebeurtenis['type']) =>
        wanneer(opdracht).dan({ type, data: opdracht.data } as GedateerdeGebeurtenis),
    }),
  }
}

export const registratie: Casusdata<'CasusGeregistreerd'> = {
  naam: 'Werk in de wijk (fictief)',
  corporatie: { naam: 'Corporatie Fictief', kvkNummer: null, lNummer: null },
  gebieden: [{ naam: 'Noorderkwartier', code: null, peiljaar: null }],
  primairProces: 'BEHEREN',
  beheersoort: 'SOCIAAL',
  kansen: ['ZELFBEHEER_LEEFBAARHEID'],
  doelgroepen: ['WERKZOEKENDEN'],
  startdatum: '2026-01-15',
  einddatum: null,
  trekkerRol: null,
  vertrouwelijkheid: 'INT',
  fysiekeKoppeling: null,
  route: 'WERKEN',
  rollen: ['WERKGEVER'],
  aanleiding: 'Veel huurders zonder werk.',
  fictief: true,
  herkomst: null,
}
export const doelgegevens: Omit<Casusdata<'DoelGesteld'>, 'doelId'> = {
  omschrijving: 'Huurders aan het werk',
  indicator: 'deelnemers met betaald werk',
  eenheid: 'deelnemers',
  nulwaarde: '0',
  streefwaarde: '40',
  streefdatum: '2027-01-01',
  doelniveau: 'INDIVIDU',
  ambitie: 'VERDER_KOMEN',
}
export const meetwaarde = (waarde: string) => ({ waarde, n: null, bron: null })

export const geregistreerd: GedateerdeGebeurtenis = { type: 'CasusGeregistreerd', data: registratie }
export const vastgesteld: GedateerdeGebeurtenis = { type: 'CasusVastgesteld', data: {} }
export const gestart: GedateerdeGebeurtenis = { type: 'CasusGestart', data: {} }
export const onderbroken: GedateerdeGebeurtenis = { type: 'CasusOnderbroken', data: { reden: 'Verbouwing' } }
export const afgerond: GedateerdeGebeurtenis = { type: 'CasusAfgerond', data: { toelichting: null } }
export const beeindigd: GedateerdeGebeurtenis = { type: 'CasusBeeindigd', data: { reden: 'Doel bereikt' } }
export const gearchiveerd: GedateerdeGebeurtenis = { type: 'CasusGearchiveerd', data: {} }
export const ingetrokken: GedateerdeGebeurtenis = { type: 'CasusIngetrokken', data: { reden: 'Dubbel' } }

export const doel = (doelId: string): GedateerdeGebeurtenis => ({
  type: 'DoelGesteld',
  data: { doelId, ...doelgegevens },
})
export const doelVervallen = (doelId: string): GedateerdeGebeurtenis => ({
  type: 'DoelVervallen',
  data: { doelId, reden: 'Past niet meer' },
})
export const nulmeting = (doelId: string, metingId: string, gebeurdOp: string): GedateerdeGebeurtenis => ({
  type: 'NulmetingVastgelegd',
  data: { metingId, doelId, ...meetwaarde('4') },
  gebeurdOp,
})
export const vervolgmeting = (
  doelId: string,
  metingId: string,
  gebeurdOp: string,
): GedateerdeGebeurtenis => ({
  type: 'MetingVastgelegd',
  data: { metingId, doelId, ...meetwaarde('12') },
  gebeurdOp,
})
export const partner = (partnerId: string): GedateerdeGebeurtenis => ({
  type: 'PartnerToegevoegd',
  data: { partnerId, naam: 'Gemeente Fictief', soort: 'GEMEENTE', rol: null },
})
export const factor = (randvoorwaardeId: string): GedateerdeGebeurtenis => ({
  type: 'RandvoorwaardeVastgelegd',
  data: { randvoorwaardeId, soort: 'SUCCESFACTOR', tekst: 'Vaste begeleider', label: null },
})
