import { type Deelniveau, LEDENROLLEN, type Ledenrol } from '../../events/toegangswaarden.ts'
import { vulNieuwRegister } from '../../src/begin.ts'
import type { NewEvent } from '../../src/store/ports.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { type Geheugenregister, NU, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import {
  analyseGestart,
  analyseVastgesteld,
  doel,
  gebeurd,
  geregistreerd,
  meetplan,
  methodiekBeschreven,
} from '../projections/overzichtgebeurtenissen.ts'
import { rijA } from '../sroi-analyse/voorbeeld.ts'

/* Two corporations with casussen at every level, and people of every kind (all fictief). */

/** `nr(4, 12)`: the twelfth id of the fourth kind, the same at every run. */
export const nr = (soort: number, nummer: number): string =>
  `0197${soort.toString(16).padStart(4, '0')}-0000-7000-8000-${nummer.toString(16).padStart(12, '0')}`

export const EIGEN = nr(1, 1)
export const ANDERE = nr(1, 2)
/** The reader himself and a colleague of his; a professional of the other organisation. */
export const LEZER = nr(2, 1)
export const COLLEGA = nr(2, 2)
export const VREEMDE = nr(2, 3)
export const METHODIEK = nr(3, 1)
export const TWEEDE_METHODIEK = nr(3, 2)

export const lid = (rollen: readonly Ledenrol[], over: Partial<Actor> = {}): Actor => ({
  id: LEZER,
  naam: 'Lezer (fictief)',
  organisatie: 'Woonstichting De Trap (fictief)',
  organisatieId: EIGEN,
  houder: false,
  rollen,
  nood: [],
  scopes: null,
  ...over,
})

export interface Proefcasus {
  readonly casusId: string
  readonly naam: string
  readonly organisatieId: string
  readonly eigenaar: string
  readonly niveau: Deelniveau
  readonly betrokken?: string
}

let nummer = 0
const casus = (naam: string, van: string, eigenaar: string, niveau: Deelniveau, betrokken?: string) => {
  nummer += 1
  return {
    casusId: nr(4, nummer),
    naam: `${naam} (fictief)`,
    organisatieId: van,
    eigenaar,
    niveau,
    ...(betrokken && { betrokken }),
  } satisfies Proefcasus
}

/** Every level of both organisations. */
export const CASUSSEN = {
  eigenConcept: casus('Appel', EIGEN, LEZER, 'CONCEPT'),
  conceptVanCollega: casus('Banaan', EIGEN, COLLEGA, 'CONCEPT'),
  conceptMetMij: casus('Citroen', EIGEN, COLLEGA, 'CONCEPT', LEZER),
  eigenCorporatie: casus('Druif', EIGEN, COLLEGA, 'EIGEN_CORPORATIE'),
  anderConcept: casus('Eik', ANDERE, VREEMDE, 'CONCEPT'),
  anderConceptMetMij: casus('Fazant', ANDERE, VREEMDE, 'CONCEPT', LEZER),
  andereCorporatie: casus('Gans', ANDERE, VREEMDE, 'EIGEN_CORPORATIE'),
  anderVakgemeenschap: casus('Hert', ANDERE, VREEMDE, 'VAKGEMEENSCHAP'),
  anderOnderzoek: casus('Iep', ANDERE, VREEMDE, 'ONDERZOEK'),
} satisfies Record<string, Proefcasus>

export type Casusnaam = keyof typeof CASUSSEN
export const CASUSNAMEN = Object.keys(CASUSSEN) as readonly Casusnaam[]

export const analyseVan = ({ casusId }: Proefcasus): string => casusId.replace('01970004', '01970005')
export const doelVan = ({ casusId }: Proefcasus): string => casusId.replace('01970004', '01970006')
export const importVan = ({ casusId }: Proefcasus): string => casusId.replace('01970004', '01970007')
export const deelnemerVan = ({ casusId }: Proefcasus): string => casusId.replace('01970004', '01970009')
export const trajectVan = ({ casusId }: Proefcasus): string => casusId.replace('01970004', '0197000b')
/** An invitation and a key of the other organisation, and an emergency that somebody there took. */
export const UITNODIGING = nr(12, 1)
export const SLEUTEL = nr(12, 2)
export const NOODTOEGANG = nr(12, 3)
export const rijVan = ({ casusId }: Proefcasus): string => casusId.replace('01970004', '01970008')

/** A register with these casussen, in this order: events first to last, positions without gaps. */
export const openWereld = async (namen: readonly Casusnaam[]): Promise<Geheugenregister> => {
  const r = await openGeheugenregister()
  await vulNieuwRegister(r.register, { voorbeelden: false })
  await voegToe(r, `methodiek-${METHODIEK}`, EIGEN, COLLEGA, [methodiekBeschreven('Maatjes (fictief)')])
  await voegToe(r, `methodiek-${TWEEDE_METHODIEK}`, EIGEN, COLLEGA, [
    methodiekBeschreven('Taalcafé (fictief)'),
  ])
  await voegToe(r, `organisatie-${EIGEN}`, EIGEN, COLLEGA, organisatie('De Trap', [LEZER, COLLEGA]))
  await voegToe(r, `organisatie-${ANDERE}`, ANDERE, VREEMDE, [
    ...organisatie('Het Baken', [VREEMDE]),
    ...binnenskamers,
  ])
  for (const naam of namen) await voegCasusToe(r, CASUSSEN[naam])
  await r.register.catchUp()
  return r
}

const voegCasusToe = async (r: Geheugenregister, proef: Proefcasus): Promise<void> => {
  const { casusId, organisatieId, eigenaar } = proef
  await voegToe(r, `casus-${casusId}`, organisatieId, eigenaar, casusgebeurtenissen(proef))
  await voegToe(r, `sroi-analyse-${analyseVan(proef)}`, organisatieId, eigenaar, [
    analyseGestart(casusId),
    { type: 'RijToegevoegd', data: { ...rijA, rijId: rijVan(proef) } },
    analyseVastgesteld('2.5', '1.5', '3.5'),
  ])
  // Deelnemers and imports are of the whole organisation, whoever brought them.
  if (organisatieId === EIGEN && proef.niveau === 'CONCEPT') return
  const deelnemerId = deelnemerVan(proef)
  await voegToe(r, `deelnemer-${deelnemerId}`, organisatieId, eigenaar, [
    {
      type: 'DeelnemerIngeschreven',
      data: {
        pseudoniem: pseudoniemVan(proef),
        eigenKenmerk: null,
        roepnaam: null,
        contact: null,
        fictief: true,
      },
    },
  ])
  await voegToe(r, `traject-${trajectVan(proef)}`, organisatieId, eigenaar, [
    {
      type: 'TrajectGestart',
      data: { deelnemerId, casusId, route: 'WERKEN', tredeId: nr(12, 4), trede: 'SOCIALE_CONTACTEN' },
    },
  ])
  await voegToe(r, `import-${importVan(proef)}`, organisatieId, eigenaar, [
    {
      type: 'ImportAangeboden',
      data: {
        soort: 'CASUSSEN',
        bestandsnaam: `${proef.naam}.csv`,
        bestandshash: 'ab'.repeat(32),
        waardekaart: null,
        aantalRijen: 0,
        aantalNieuw: 0,
      },
    },
  ])
}

const pseudoniemVan = ({ casusId }: Proefcasus): string =>
  `D-7K3Q${'ABCDEFGHJK'.charAt(Number.parseInt(casusId.slice(-1), 16) % 10)}`

const VERVALT = '2027-01-01T00:00:00.000Z'

const organisatie = (naam: string, leden: readonly string[]): readonly NewEvent[] => [
  {
    type: 'OrganisatieOpgericht',
    data: { naam: `${naam} (fictief)`, soort: 'CORPORATIE', kvkNummer: null, houder: false, fictief: true },
  },
  ...leden.map((accountId) => ({
    type: 'LidToegetreden',
    data: { accountId, rollen: LEDENROLLEN, uitnodigingId: null },
  })),
]

const binnenskamers: readonly NewEvent[] = [
  {
    type: 'LidUitgenodigd',
    data: {
      uitnodigingId: UITNODIGING,
      rollen: ['PROFESSIONAL'],
      tokenHash: '1'.repeat(64),
      vervaltOp: VERVALT,
    },
  },
  {
    type: 'ApisleutelUitgegeven',
    data: {
      sleutelId: SLEUTEL,
      accountId: VREEMDE,
      naam: 'Voor onderzoek (fictief)',
      scopes: ['casussen'],
      hash: '2'.repeat(64),
      begin: 'sr_fictief',
      vervaltOp: VERVALT,
      limietPerUur: 100,
      vervangt: null,
    },
  },
  {
    type: 'NoodtoegangGenomen',
    data: {
      noodtoegangId: NOODTOEGANG,
      accountId: VREEMDE,
      collegaId: VREEMDE,
      reden: 'Ziek (fictief).',
      tot: VERVALT,
    },
  },
]

const casusgebeurtenissen = (proef: Proefcasus): readonly NewEvent[] => [
  geregistreerd({
    naam: proef.naam,
    corporatie: { naam: `Corporatie ${proef.naam}`, kvkNummer: null, lNummer: null },
    gebieden: [{ naam: `Buurt ${proef.naam}`, code: 'BU03630001', peiljaar: 2025 }],
    aanleiding: `Bewoners vroegen om een ${proef.naam} in de buurtkamer.`,
  }),
  doel(doelVan(proef), { streefdatum: '2026-11-01' }),
  meetplan(['2026-10-01']),
  gebeurd('MethodiekGekoppeld', { methodiekId: METHODIEK }),
  ...(proef.betrokken ? [gebeurd('CollegaBetrokken', { accountId: proef.betrokken })] : []),
  ...(proef.niveau === 'CONCEPT'
    ? []
    : [gebeurd('DelingVerruimd', { niveau: proef.niveau, reden: 'Om van te leren.' })]),
]

export const voegToe = async (
  { register }: Geheugenregister,
  stroom: string,
  organisatie: string,
  actor: string,
  events: readonly NewEvent[],
): Promise<void> => {
  const { head } = await register.store.readStream(stroom)
  const commandId = vasteId(stroom, head.version)
  await register.store.append(stroom, head, events, {
    commandId,
    actor,
    organisatie,
    correlationId: commandId,
    causationId: null,
    now: NU,
  })
}

/** The same command id for the same addition, in whatever register it is done. */
const vasteId = (stroom: string, versie: number): string => {
  const staart = stroom.slice(-12)
  const soort = stroom.length.toString(16).padStart(2, '0')
  return `0197${soort}${versie.toString(16).padStart(2, '0')}-0001-7000-8000-${staart}`
}
