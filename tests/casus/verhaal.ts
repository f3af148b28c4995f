import type { Casusdata } from '../../events/casus.ts'
import type { Casusvoorstel } from '../../src/casus/decider.ts'
import { casusdecider } from '../../src/casus/decider.ts'
import { gegevenVoor } from '../decider.ts'

export const gegeven = (...gebeurtenissen: readonly Casusvoorstel[]) => {
  const { wanneer } = gegevenVoor(casusdecider)(...gebeurtenissen)
  return {
    wanneer: (opdracht: Casusvoorstel) => ({
      ...wanneer(opdracht),
      /** The command's own data becomes the event. */
      danGebeurt: (type: Casusvoorstel['type']) =>
        wanneer(opdracht).dan({ type, data: opdracht.data } as Casusvoorstel),
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

export const geregistreerd: Casusvoorstel = { type: 'CasusGeregistreerd', data: registratie }
export const vastgesteld: Casusvoorstel = { type: 'CasusVastgesteld', data: {} }
export const gestart: Casusvoorstel = { type: 'CasusGestart', data: {} }
export const onderbroken: Casusvoorstel = { type: 'CasusOnderbroken', data: { reden: 'Verbouwing' } }
export const afgerond: Casusvoorstel = { type: 'CasusAfgerond', data: { toelichting: null } }
export const beeindigd: Casusvoorstel = { type: 'CasusBeeindigd', data: { reden: 'Doel bereikt' } }
export const gearchiveerd: Casusvoorstel = { type: 'CasusGearchiveerd', data: {} }
export const ingetrokken: Casusvoorstel = { type: 'CasusIngetrokken', data: { reden: 'Dubbel' } }

export const doel = (doelId: string): Casusvoorstel => ({
  type: 'DoelGesteld',
  data: { doelId, ...doelgegevens },
})
export const doelVervallen = (doelId: string): Casusvoorstel => ({
  type: 'DoelVervallen',
  data: { doelId, reden: 'Past niet meer' },
})
export const nulmeting = (doelId: string, metingId: string, gebeurdOp: string): Casusvoorstel => ({
  type: 'NulmetingVastgelegd',
  data: { metingId, doelId, ...meetwaarde('4') },
  gebeurdOp,
})
export const vervolgmeting = (doelId: string, metingId: string, gebeurdOp: string): Casusvoorstel => ({
  type: 'MetingVastgelegd',
  data: { metingId, doelId, ...meetwaarde('12') },
  gebeurdOp,
})
export const partner = (partnerId: string): Casusvoorstel => ({
  type: 'PartnerToegevoegd',
  data: { partnerId, naam: 'Gemeente Fictief', soort: 'GEMEENTE', rol: null },
})
export const factor = (randvoorwaardeId: string): Casusvoorstel => ({
  type: 'RandvoorwaardeVastgelegd',
  data: { randvoorwaardeId, soort: 'SUCCESFACTOR', tekst: 'Vaste begeleider', label: null },
})
