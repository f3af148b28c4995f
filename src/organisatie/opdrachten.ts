import type { Organisatiedata } from '../../events/organisatie.ts'

/**
 * What can be asked of an organisation; a command carries the data of the event that it leads to, and the moment
 * (`nu`, instant) where the answer depends on it.
 */
export type Organisatieopdracht =
  | { readonly type: 'RichtOrganisatieOp'; readonly data: Organisatiedata<'OrganisatieOpgericht'> }
  | {
      readonly type: 'WijzigOrganisatiegegevens'
      readonly data: Organisatiedata<'OrganisatiegegevensGewijzigd'>
    }
  | { readonly type: 'NodigLidUit'; readonly data: Organisatiedata<'LidUitgenodigd'> }
  | { readonly type: 'TrekUitnodigingIn'; readonly data: Organisatiedata<'UitnodigingIngetrokken'> }
  /** Whoever holds the token of an invitation joins with the roles that it names. */
  | {
      readonly type: 'NeemUitnodigingAan'
      readonly data: { readonly accountId: string; readonly uitnodigingId: string }
      readonly nu: string
    }
  /** Without an invitation: the first beheerder, and the accounts of the examples. */
  | {
      readonly type: 'LaatLidToe'
      readonly data: Omit<Organisatiedata<'LidToegetreden'>, 'uitnodigingId'>
    }
  | { readonly type: 'WijzigRollen'; readonly data: Organisatiedata<'RollenGewijzigd'>; readonly nu: string }
  | {
      readonly type: 'BeeindigLidmaatschap'
      readonly data: Organisatiedata<'LidmaatschapBeeindigd'>
      readonly nu: string
    }
  /** `vervanging`: which key this one rotates out, when that one stops, and why. */
  | {
      readonly type: 'GeefApisleutelUit'
      readonly data: Omit<Organisatiedata<'ApisleutelUitgegeven'>, 'vervangt'>
      readonly vervanging: Organisatiedata<'ApisleutelIngetrokken'> | null
      readonly nu: string
    }
  | {
      readonly type: 'TrekApisleutelIn'
      readonly data: Organisatiedata<'ApisleutelIngetrokken'>
      readonly nu: string
    }
  | { readonly type: 'LegDpiaVast'; readonly data: Organisatiedata<'DpiaVastgelegd'>; readonly nu: string }
  | { readonly type: 'TrekDpiaIn'; readonly data: Organisatiedata<'DpiaIngetrokken'> }
  | { readonly type: 'StelBewaartermijnVast'; readonly data: Organisatiedata<'BewaartermijnVastgesteld'> }
  | {
      readonly type: 'NeemNoodtoegang'
      readonly data: Organisatiedata<'NoodtoegangGenomen'>
      readonly nu: string
    }
  | {
      readonly type: 'LeesNoodtoegang'
      readonly data: Organisatiedata<'NoodtoegangGelezen'>
      /** Who reads: only the colleague whose concepts were opened. */
      readonly lezer: string
    }
