import type { Casusdata, Casusstand, Casustype } from '../../events/casus.ts'
import type { Voorgesteld } from '../../events/gebeurtenis.ts'
import { type Deelniveau, isRuimer } from '../../events/toegangswaarden.ts'
import { type Casusstatus, KANSEN_PER_PROCES } from '../../events/waarden.ts'
import { eis } from '../decider.ts'

/* The rules of a casus that do not follow from the shape of its parts. */

export const GESLOTEN: readonly string[] = [
  'OVERGEDRAGEN',
  'BEEINDIGD',
  'GEARCHIVEERD',
  'INGETROKKEN',
] satisfies Casusstatus[]

/** Where a choice is refused in other words than *bestaat al* and *bestaat niet*. */
export const KEUZECODES: Readonly<Record<string, readonly [alGekozen: string, nietGekozen: string]>> = {
  methodieken: ['methodiek-al-gekoppeld', 'methodiek-niet-gekoppeld'],
}

type Regels = {
  readonly [N in Casustype]?: (casus: Casusstand, data: Casusdata<N>, op: string | undefined) => void
}

/** Throws `Weigering` when what is proposed breaks a rule of its own. */
export const eisRegels = <N extends Casustype>(
  casus: Casusstand,
  { type, data, gebeurdOp }: Voorgesteld<{ [M in N]: { readonly type: M; readonly data: Casusdata<M> } }[N]>,
): void => REGELS[type]?.(casus, data, gebeurdOp)

const REGELS: Regels = {
  CasusgegevensGewijzigd: (casus, { wijzigingen, reden }) => {
    eis(Object.keys(wijzigingen).length > 0, 'niets-gewijzigd')
    const gegevens = { ...casus.gegevens, ...wijzigingen } as Casusstand['gegevens']
    eisSamenhang(gegevens)
    eisDeelbaar(gegevens, casus.deling.niveau, 'vertrouwelijk-maar-gedeeld', 'vertrouwelijkheid')
    if (casus.status !== 'CONCEPT') eis(reden, 'reden-verplicht', 'reden')
  },
  RouteToegekend: (_, { route, zijroutes }) =>
    eis(!zijroutes.includes(route), 'zijroute-is-hoofdroute', 'zijroutes'),
  // What an ended casus rests on cannot be taken away from under it.
  OnderdeelLeeggemaakt: ({ status }, { onderdeel }) =>
    eis(onderdeel !== 'UITKOMST' || status !== 'AFGEROND', 'uitkomst-ontbreekt'),

  DoelBijgesteld: (casus, { wijzigingen, metingId }) => {
    eis(Object.keys(wijzigingen).length > 0, 'niets-gewijzigd')
    eisMeting(casus, metingId)
  },
  NulmetingVastgelegd: (casus, { doelId }) => {
    eisDoel(casus, doelId)
    eis(!nulmetingVan(casus, doelId), 'nulmeting-bestaat-al')
  },
  MetingVastgelegd: (casus, { doelId }, op) => {
    eisDoel(casus, doelId)
    const nulmeting = nulmetingVan(casus, doelId)
    eis(nulmeting, 'nulmeting-ontbreekt', 'doelId')
    if (op && nulmeting.vastlegging.op) eis(op > nulmeting.vastlegging.op, 'meting-voor-nulmeting', 'op')
  },
  MetingVervallen: (casus, { metingId }) => {
    const meting = metingMet(casus, metingId)
    if (meting && isNulmeting(meting))
      eis(vervolgmetingen(casus, meting.doelId).length === 0, 'nulmeting-heeft-vervolg')
  },
  MetingHersteld: (casus, { metingId }) => {
    const meting = metingMet(casus, metingId)
    const nulmeting = meting && nulmetingVan(casus, meting.doelId)
    if (meting && isNulmeting(meting)) eis(!nulmeting, 'nulmeting-bestaat-al')
    else eis(nulmeting, 'nulmeting-ontbreekt')
  },
  VeronderstellingVastgelegd: (casus, { doelId }) => {
    if (doelId) eisDoel(casus, doelId)
  },

  RolVervallen: ({ rollen }) => eis(rollen.length > 1, 'laatste-rol', 'rol'),
  PartnerinzetVastgelegd: ({ partners, status }, { partnerId, reden }) => {
    const gewijzigd = partners.some((een) => een.partnerId === partnerId && een.bijstellingen.length > 0)
    if (gewijzigd && status !== 'CONCEPT') eis(reden, 'reden-verplicht', 'reden')
  },

  TussentijdsBijgestuurd: (casus, { metingId }) => eisMeting(casus, metingId),
  /** No outcome without a measurement, unless it says with a reason that none can be established. */
  UitkomstVastgesteld: (casus, { uitkomst }) => {
    if (uitkomst === 'NIET_VAST_TE_STELLEN') return
    eis(heeftVervolgmeting(casus), 'uitkomst-zonder-meting', 'uitkomst')
    if (uitkomst === 'DALING_VOORKOMEN')
      eis(casus.referentiescenario, 'uitkomst-zonder-referentie', 'uitkomst')
  },
  CasusAfgerond: ({ uitkomst }) => eis(uitkomst, 'uitkomst-ontbreekt'),

  DelingVerruimd: (casus, { niveau }) => {
    eis(isRuimer(niveau, casus.deling.niveau), 'deling-niet-ruimer', 'niveau')
    if (casus.status === 'INGETROKKEN')
      eis(!isRuimer(niveau, 'EIGEN_CORPORATIE'), 'ingetrokken-niet-te-delen', 'niveau')
    eisDeelbaar(casus.gegevens, niveau, 'casus-is-vertrouwelijk', 'niveau')
  },
  DelingBeperkt: ({ deling }, { niveau }) =>
    eis(isRuimer(deling.niveau, niveau), 'deling-niet-beperkter', 'niveau'),
  CollegaBetrokken: ({ deling }, { accountId }) =>
    eis(!deling.betrokkenen.includes(accountId), 'collega-al-betrokken', 'accountId'),
  CollegaOntkoppeld: ({ deling }, { accountId }) =>
    eis(deling.betrokkenen.includes(accountId), 'collega-niet-betrokken', 'accountId'),
}

/** What is confidential or secret stays within the organisation. */
const eisDeelbaar = (
  { vertrouwelijkheid }: Casusstand['gegevens'],
  niveau: Deelniveau,
  code: string,
  veld: string,
): void => {
  if (vertrouwelijkheid === 'VER' || vertrouwelijkheid === 'GEH')
    eis(!isRuimer(niveau, 'EIGEN_CORPORATIE'), code, veld)
}

type Samenhang = Pick<
  Casusstand['gegevens'],
  'startdatum' | 'einddatum' | 'primairProces' | 'beheersoort' | 'kansen'
>

/** What must fit together, whichever part of it was changed. */
export const eisSamenhang = (gegevens: Samenhang): void => {
  const { startdatum, einddatum, primairProces, beheersoort, kansen } = gegevens
  if (startdatum && einddatum) eis(einddatum >= startdatum, 'einddatum-voor-start', 'einddatum')
  if (beheersoort) eis(primairProces === 'BEHEREN', 'beheersoort-zonder-beheren', 'beheersoort')
  const toegestaan = KANSEN_PER_PROCES[primairProces]
  eis(
    kansen.every((kans) => toegestaan.includes(kans)),
    'kans-past-niet-bij-proces',
    'kansen',
  )
}

type Meting = Casusstand['metingen'][number]

const isNulmeting = ({ door }: Meting): boolean => door === 'NulmetingVastgelegd'

const metingMet = ({ metingen }: Casusstand, metingId: string): Meting | undefined =>
  metingen.find((meting) => meting.metingId === metingId)

const metingenVan = ({ metingen }: Casusstand, doelId: string): readonly Meting[] =>
  metingen.filter((meting) => meting.doelId === doelId && !meting.vervallen)

const nulmetingVan = (casus: Casusstand, doelId: string): Meting | undefined =>
  metingenVan(casus, doelId).find(isNulmeting)

const vervolgmetingen = (casus: Casusstand, doelId: string): readonly Meting[] =>
  metingenVan(casus, doelId).filter((meting) => !isNulmeting(meting))

/** A measurement after the baseline on a goal that still counts. */
const heeftVervolgmeting = (casus: Casusstand): boolean =>
  casus.doelen.some(({ doelId, vervallen }) => !vervallen && vervolgmetingen(casus, doelId).length > 0)

const eisDoel = ({ doelen }: Casusstand, doelId: string): void =>
  eis(
    doelen.some((doel) => doel.doelId === doelId && !doel.vervallen),
    'doel-bestaat-niet',
  )

const eisMeting = (casus: Casusstand, metingId: string | null): void => {
  if (metingId !== null)
    eis(metingMet(casus, metingId)?.vervallen === false, 'meting-bestaat-niet', 'metingId')
}
