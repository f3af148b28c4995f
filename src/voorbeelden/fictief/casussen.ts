import { lijst } from '../kaart.ts'
import type { Gezegd, Voorbeeldstroom } from '../voorbeeld.ts'
import { type Bouwstenen, uiterlijk } from './bouwstenen.ts'
import { GEGEVENS } from './gegevens.ts'

/** An event so many days after the start, with what it says besides the facts of its casus. */
interface Stap extends Gezegd {
  readonly na: number
  readonly type: string
}
type Stappen = readonly Stap[]

/** The life of an invented casus; each event takes the facts that it has a field for. */
export const casusstroom = (casus: Bouwstenen): Voorbeeldstroom => {
  const feiten = feitenVan(casus)
  const stappen = [...voorbereiding(casus), ...uitvoering(casus), ...deling(casus)]
  const voorvallen = stappen.map(({ na, type, ...gezegd }) => ({
    type,
    gebeurdOp: uiterlijk(casus.dag(na)),
    data: vul(casus, { ...feiten, ...GEGEVENS.rij(type), ...gezegd }),
  }))
  return { stroom: `casus-${casus.casusId}`, voorvallen, ...casus.van }
}

const vul = ({ buurt, gemeente }: Bouwstenen, data: Gezegd): Gezegd =>
  JSON.parse(JSON.stringify(data).replaceAll('{buurt}', buurt).replaceAll('{gemeente}', gemeente))

const feitenVan = (casus: Bouwstenen): Gezegd => {
  const { methodiek, toeval, dag, bereikt, methodiekId, maakId } = casus
  const keuzes = KEUZES.map((veld) => toeval.kies(GEGEVENS.rijen(veld)))
  return Object.assign(
    { corporatie: { naam: casus.corporatie }, gebieden: [{ naam: '{buurt}, {gemeente} (fictief)' }] },
    { startdatum: dag(0), einddatum: dag(730), streefdatum: dag(540), meetmomenten: [0, 270, 540].map(dag) },
    { vertrouwelijkheid: 'OPE', fictief: true, bereikt, n: bereikt, uitkomst: casus.uitkomst },
    { methodiekId, veronderstellingId: maakId('veronderstelling'), ambitie: casus.gevolg.ambitie },
    { onderbouwing: methodiek.rij('werking').mechanisme, bron: methodiek.rij('aanpak').instrument },
    methodiek.rij('casus', 'indeling', 'aanpak'),
    ...keuzes,
  )
}

const KEUZES = ['trekkerRol', 'fysiekeKoppeling', 'waaromHier', 'waaromNu', 'opgave']

const op = (na: number, ...types: readonly string[]): Stappen => types.map((type) => ({ na, type }))

const voorbereiding = (casus: Bouwstenen): Stappen => [
  ...op(-60, 'CasusGeregistreerd', 'RouteToegekend', 'MethodiekGekoppeld'),
  ...(casus.zorg >= 1 ? plan(casus) : []),
  ...(casus.zorg >= 2 ? [...partners(casus), ...factoren(casus)] : []),
]

const plan = (casus: Bouwstenen): Stappen => [
  ...op(-45, 'AanleidingVastgelegd', 'OpgaveGekoppeld', 'VeronderstellingVastgelegd'),
  ...doelen(casus),
  ...meetplan(casus),
]

const doelen = ({ methodiek, zorg, maakId }: Bouwstenen): Stappen => {
  const gesteld = methodiek.rijen('doel').slice(0, zorg === 1 ? 1 : 2)
  return gesteld.map((doel, nummer) => ({
    na: -30,
    type: 'DoelGesteld',
    ...doel,
    doelId: maakId('doel', nummer),
  }))
}

const meetplan = ({ zorg, toeval }: Bouwstenen): Stappen => {
  if (zorg === 1 && toeval.kans(50)) return []
  const smsNiveau = toeval.kies([1, 1, 1, 1, 2, 2, 3])
  const vergelijking = smsNiveau === 3 ? GEGEVENS.rij('vergelijkingsgroep') : {}
  return [{ na: -30, type: 'MeetplanVastgesteld', smsNiveau, ...vergelijking }]
}

const partners = ({ methodiek, toeval, kosten, maakId }: Bouwstenen): Stappen =>
  methodiek.rijen('partner').flatMap((rij, nummer) => {
    const uren = String(toeval.geheel(4, 40) * 20)
    // What nobody wrote down is unknown, not zero.
    const kostenEuro = nummer === 0 || toeval.kans(50) ? rond(kosten * (nummer === 0 ? 0.6 : 0.25)) : null
    const batenEuro = toeval.kans(30) ? rond(kosten * 0.2) : null
    const partner = { na: -14, ...rij, naam: `${rij.naam} (fictief)`, partnerId: maakId('partner', nummer) }
    const inzet = { type: 'PartnerinzetVastgelegd', ...partner, uren, kostenEuro, batenEuro }
    return [{ type: 'PartnerToegevoegd', ...partner }, inzet]
  })

const rond = (euro: number): string => String(Math.round(euro / 100) * 100)

/** The first two helped, the others did not; not all of them are written down everywhere. */
const factoren = ({ methodiek, status, uitkomst, zorg, maakId }: Bouwstenen): Stappen => {
  const tegenslag = uitkomst === 'DALING' || status === 'ONDERBROKEN'
  const ontbreekt = tegenslag ? 1 : zorg === 3 ? null : 3
  const factoren = methodiek.rijen('factor').map((factor, nummer) => {
    const soort = nummer < 2 ? 'SUCCESFACTOR' : 'FAALFACTOR'
    return { na: -14, type: 'RandvoorwaardeVastgelegd', ...factor, soort }
  })
  const gekozen = factoren.filter((_, nummer) => nummer !== ontbreekt)
  return gekozen.map((factor, nummer) => ({ ...factor, randvoorwaardeId: maakId('factor', nummer) }))
}

const uitvoering = (casus: Bouwstenen): Stappen => {
  if (casus.status === 'CONCEPT') return []
  if (casus.status === 'VASTGESTELD') return op(-7, 'CasusVastgesteld')
  if (casus.status === 'INGETROKKEN') return [...op(-7, 'CasusVastgesteld'), ...op(0, 'CasusIngetrokken')]
  return [
    ...op(-7, 'CasusVastgesteld'),
    ...op(0, 'CasusGestart'),
    ...(casus.zorg >= 2 ? metingen(casus) : []),
    ...halverwege(casus),
    ...(casus.uitkomst === null ? [] : afloop(casus)),
  ]
}

/** Baseline, halfway and end; no follow-up where nobody could establish what came of it. */
const metingen = ({ methodiek, zorg, uitkomst, gevolg, toeval, maakId, dag }: Bouwstenen): Stappen => {
  const aantal = uitkomst === 'NIET_VAST_TE_STELLEN' ? 1 : uitkomst === null ? zorg : 3
  const dagen = [0, 265, 545].slice(0, aantal).filter((na) => dag(na) === uiterlijk(dag(na)))
  return methodiek.rijen('doel').flatMap(({ nulwaarde, streefwaarde }, doel) => {
    const weg = (Number(streefwaarde) - Number(nulwaarde)) * Number(toeval.kies(lijst(gevolg.gehaald)))
    return dagen.map((na, ronde) => {
      const type = ronde === 0 ? 'NulmetingVastgelegd' : 'MetingVastgelegd'
      const waarde = String(Math.max(0, Math.round(Number(nulwaarde) + (weg * ronde) / 2)))
      return { na, type, metingId: maakId('meting', doel, ronde), doelId: maakId('doel', doel), waarde }
    })
  })
}

const halverwege = ({ methodiek, zorg, status, bereikt, toeval }: Bouwstenen): Stappen => {
  const beoogd = Math.round(bereikt * toeval.kies([1, 1.2, 1.5]))
  const reden = methodiek.rijen('factor')[2]?.tekst
  return [
    ...(zorg >= 1 ? [{ na: 270, type: 'BereikVastgelegd', beoogd }] : []),
    ...(zorg === 3 ? op(270, 'TussentijdsBijgestuurd') : []),
    ...(status === 'ONDERBROKEN' ? [{ na: 270, type: 'CasusOnderbroken', reden }] : []),
  ]
}

const afloop = ({ methodiek, status, uitkomst, gevolg }: Bouwstenen): Stappen => {
  const overgedragen = status === 'OVERGEDRAGEN' || status === 'GEARCHIVEERD'
  const overdrachtNaar = `${methodiek.rijen('partner')[0]?.naam} in {gemeente} (fictief)`
  const continuiteit = overgedragen ? { ...GEGEVENS.rij('overdracht'), overdrachtNaar } : gevolg
  return [
    ...(uitkomst === 'DALING_VOORKOMEN' ? op(560, 'ReferentiescenarioVastgelegd') : []),
    { na: 560, type: 'EffectBeschreven', ...gevolg },
    { na: 560, type: 'UitkomstVastgesteld', ...gevolg },
    ...(status === 'IN_UITVOERING'
      ? []
      : [{ na: 560, type: 'ContinuiteitGeregeld', ...continuiteit }, ...op(570, 'CasusAfgerond')]),
    ...(overgedragen ? op(580, 'CasusOvergedragen') : []),
    ...(status === 'GEARCHIVEERD' ? op(760, 'CasusGearchiveerd') : []),
    ...(status === 'BEEINDIGD' ? op(580, 'CasusBeeindigd') : []),
  ]
}

/** The levels take turns, so that every role sees another set. */
const deling = ({ niveaus, nummer }: Bouwstenen): Stappen => {
  const gedeeld = GEGEVENS.rijen('deling').filter(({ niveau }) => niveau === niveaus[nummer % niveaus.length])
  return gedeeld.map((rij) => ({ na: 5, type: 'DelingVerruimd', ...rij }))
}
