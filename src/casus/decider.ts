import type { Casusgebeurtenis } from '../../events/casus.ts'
import { isRuimer } from '../../events/toegangswaarden.ts'
import { type Decider, eis } from '../decider.ts'
import { onderwerpVan } from './onderwerp.ts'
import { type Casusopdracht, GEVOLG, type Opdrachtnaam } from './opdrachten.ts'
import { begintoestand, type Casustoestand, evolve, type GedateerdeGebeurtenis } from './toestand.ts'
import { VOORWAARDEN } from './voorwaarden.ts'

export type { Casusopdracht } from './opdrachten.ts'

/** Each command leads to an event of its own, with its own data, when what it asks may happen now. */
export const casusdecider: Decider<Casustoestand, Casusopdracht, GedateerdeGebeurtenis> = {
  initial: begintoestand,
  evolve,
  decide: (toestand, opdracht) => [beslis(toestand, opdracht), ...gevolgen(toestand, opdracht)],
  subject: onderwerpVan,
}

const beslis = <Naam extends Opdrachtnaam>(
  toestand: Casustoestand,
  opdracht: Casusopdracht<Naam>,
): GedateerdeGebeurtenis => {
  if (opdracht.type !== 'RegistreerCasus') eis(toestand.status !== 'ONBEKEND', 'casus-bestaat-niet')
  const { type, data, op }: Casusopdracht<Naam> = opdracht
  VOORWAARDEN[type](toestand, data, op ?? null)
  const gebeurtenis = { type: GEVOLG[type], data } as Casusgebeurtenis
  return op ? { ...gebeurtenis, gebeurdOp: op } : gebeurtenis
}

/** A casus that is withdrawn goes back to its own organisation: others see it no more. */
const gevolgen = ({ niveau }: Casustoestand, opdracht: Casusopdracht): readonly GedateerdeGebeurtenis[] =>
  opdracht.type === 'TrekCasusIn' && isRuimer(niveau, 'EIGEN_CORPORATIE')
    ? [{ type: 'DelingBeperkt', data: { niveau: 'EIGEN_CORPORATIE', reden: opdracht.data.reden } }]
    : []
