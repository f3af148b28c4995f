import {
  type Casusgebeurtenis,
  type Casusstand,
  deelVan,
  naCasusgebeurtenis,
  onderwerpVan,
} from '../../events/casus.ts'
import type { Voorgesteld } from '../../events/gebeurtenis.ts'
import { isRuimer } from '../../events/toegangswaarden.ts'
import { type Deel, type Deelgebeurtenis, isOver, type Levend } from '../../events/vouw.ts'
import { type Decider, eis } from '../decider.ts'
import { eisRegels, eisSamenhang, GESLOTEN, KEUZECODES } from './regels.ts'

export type Casusvoorstel = Voorgesteld<Casusgebeurtenis>

/** A proposed event follows when the casus and its part allow it now. */
export const casusdecider: Decider<Casusstand | null, Casusvoorstel, Casusvoorstel> = {
  initial: null,
  evolve: naCasusgebeurtenis,
  decide: (casus, voorstel) => {
    eisMogelijk(casus, voorstel)
    return [voorstel, ...gevolgen(casus, voorstel)]
  },
  subject: onderwerpVan,
}

/** A casus that is withdrawn goes back to its own organisation: others see it no more. */
const gevolgen = (casus: Casusstand | null, { type, data }: Casusvoorstel): readonly Casusvoorstel[] =>
  type === 'CasusIngetrokken' && casus && isRuimer(casus.deling.niveau, 'EIGEN_CORPORATIE')
    ? [{ type: 'DelingBeperkt', data: { niveau: 'EIGEN_CORPORATIE', reden: data.reden } }]
    : []

const eisMogelijk = (casus: Casusstand | null, voorstel: Casusvoorstel): void => {
  if (voorstel.type === 'CasusGeregistreerd') {
    eis(casus === null, 'casus-bestaat-al')
    eisSamenhang(voorstel.data)
    return
  }
  eis(casus, 'casus-bestaat-niet')
  const deel = deelVan(voorstel)
  eis(deel, 'onderdeel-is-leeg')
  eisStatus(casus, deel)
  eisVorm(casus, deel, voorstel)
  eisRegels(casus, voorstel)
}

/** A part is open as long as the casus is, a note a while longer; sharing and steps have their own rules. */
const eisStatus = ({ status }: Casusstand, { sleutel, opties: { vanuit } }: Deel): void => {
  if (vanuit) eis(vanuit.includes(status), 'status-laat-dit-niet-toe')
  else if (sleutel === 'notities') eis(status !== 'GEARCHIVEERD', 'casus-is-gearchiveerd')
  else if (sleutel !== 'deling') eis(!GESLOTEN.includes(status), 'casus-is-gesloten')
}

const eisVorm = (casus: Casusstand, deel: Deel, voorstel: Deelgebeurtenis): void => {
  const stand = casus[deel.sleutel as keyof Casusstand] as unknown
  if (deel.vorm === 'lijst') eisInLijst(deel, stand as readonly Levend[], voorstel)
  if (deel.vorm === 'keuzen') eisKeuze(deel, stand as readonly object[], voorstel)
  if (deel.vorm === 'enkel') eisEnkel(casus, deel, stand, voorstel)
}

const eisInLijst = (deel: Deel, lijst: readonly Levend[], voorstel: Deelgebeurtenis): void => {
  const er = lijst.find((een) => isOver(deel, voorstel, een))
  const wat = deel.wat[voorstel.type]
  if (wat === 'nieuw') eis(!er, `${deel.naam}-bestaat-al`)
  else if (wat === 'herstelt') eis(er?.vervallen, `${deel.naam}-niet-vervallen`)
  else eis(er && !er.vervallen, `${deel.naam}-bestaat-niet`)
}

const eisKeuze = (deel: Deel, lijst: readonly object[], voorstel: Deelgebeurtenis): void => {
  const er = lijst.some((een) => isOver(deel, voorstel, een))
  const [alGekozen, nietGekozen] = KEUZECODES[deel.sleutel] ?? [
    `${deel.naam}-bestaat-al`,
    `${deel.naam}-bestaat-niet`,
  ]
  if (deel.wat[voorstel.type] === 'nieuw') eis(!er, alGekozen, deel.idveld)
  else eis(er, nietGekozen, deel.idveld)
}

/** A value that stood there may be typed over freely in a concept; later a change says why. */
const eisEnkel = (
  { status }: Casusstand,
  deel: Deel,
  stand: unknown,
  { type, data }: Deelgebeurtenis,
): void => {
  if (deel.wat[type] !== 'vult') eis(stand, 'onderdeel-is-leeg')
  else if (stand && status !== 'CONCEPT')
    eis((data as { reden: string | null }).reden, 'reden-verplicht', 'reden')
}
