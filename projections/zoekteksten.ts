import type { Casusdata, Casusgebeurtenis } from '../events/casus.ts'

/**
 * What of an event can be found: per part of the casus its text. `null` takes the part away for good,
 * `weg` hides it until it is restored. Notes are not searched: they are not for everyone's eyes.
 */
export type Zoekdeel = readonly [deel: string, tekst: string | null] | readonly [deel: string, weg: boolean]

type Lezer<Naam extends Casusgebeurtenis['type']> = (data: Casusdata<Naam>) => readonly Zoekdeel[]
type Lezers = { readonly [Naam in Casusgebeurtenis['type']]?: Lezer<Naam> }

const samen = (...teksten: readonly (string | null | undefined)[]): string =>
  teksten.filter(Boolean).join(' ')

const gebiedstekst = (gebieden: Casusdata<'CasusGeregistreerd'>['gebieden']) =>
  gebieden.map(({ naam, code }) => samen(naam, code)).join(' ')

const LEZERS: Lezers = {
  CasusGeregistreerd: ({ naam, corporatie, gebieden, aanleiding }) => [
    ['naam', naam],
    ['corporatie', corporatie.naam],
    ['gebied', gebiedstekst(gebieden)],
    ['aanleiding', aanleiding],
  ],
  CasusgegevensGewijzigd: ({ wijzigingen: { naam, corporatie, gebieden } }) => [
    ...(naam === undefined ? [] : [['naam', naam] as const]),
    ...(corporatie === undefined ? [] : [['corporatie', corporatie.naam] as const]),
    ...(gebieden === undefined ? [] : [['gebied', gebiedstekst(gebieden)] as const]),
  ],
  AanleidingVastgelegd: ({ aanleiding, waaromHier, waaromNu }) => [
    ['aanleiding', samen(aanleiding, waaromHier, waaromNu)],
  ],
  GebiedsafwegingVastgelegd: ({ gebiedsafweging }) => [['GEBIEDSAFWEGING', gebiedsafweging]],
  StrategieGekoppeld: ({ bedrijfsstrategie }) => [['BEDRIJFSSTRATEGIE', bedrijfsstrategie]],
  WerkafspraakGekoppeld: ({ werkafspraakId, tekst, norm }) => [[werkafspraakId, samen(tekst, norm)]],
  WerkafspraakVervallen: ({ werkafspraakId }) => [[werkafspraakId, true]],
  DoelGesteld: ({ doelId, omschrijving, indicator }) => [
    [doelId, omschrijving],
    [`${doelId}-indicator`, indicator],
  ],
  DoelBijgesteld: ({ doelId, wijzigingen: { omschrijving, indicator } }) => [
    ...(omschrijving === undefined ? [] : [[doelId, omschrijving] as const]),
    ...(indicator === undefined ? [] : [[`${doelId}-indicator`, indicator] as const]),
  ],
  DoelVervallen: ({ doelId }) => [
    [doelId, true],
    [`${doelId}-indicator`, true],
  ],
  DoelHersteld: ({ doelId }) => [
    [doelId, false],
    [`${doelId}-indicator`, false],
  ],
  MeetplanVastgesteld: ({ instrument, vergelijkingsgroep }) => [
    ['MEETPLAN', samen(instrument, vergelijkingsgroep)],
  ],
  ReferentiescenarioVastgelegd: ({ beschrijving, onderbouwing }) => [
    ['REFERENTIESCENARIO', samen(beschrijving, onderbouwing)],
  ],
  EffectBeschreven: ({ tekst }) => [['EFFECT', tekst]],
  VeronderstellingVastgelegd: ({ veronderstellingId, activiteit, effect, onderbouwing }) => [
    [veronderstellingId, samen(activiteit, effect, onderbouwing)],
  ],
  VeronderstellingVervallen: ({ veronderstellingId }) => [[veronderstellingId, true]],
  FeitVastgelegd: ({ feitId, tekst }) => [[feitId, tekst]],
  FeitVervallen: ({ feitId }) => [[feitId, true]],
  PartnerToegevoegd: ({ partnerId, naam, rol }) => [[partnerId, samen(naam, rol)]],
  PartnerinzetVastgelegd: ({ partnerId, taak }) => [[`${partnerId}-taak`, taak]],
  PartnerVervallen: ({ partnerId }) => [
    [partnerId, true],
    [`${partnerId}-taak`, true],
  ],
  PartnerHersteld: ({ partnerId }) => [
    [partnerId, false],
    [`${partnerId}-taak`, false],
  ],
  RandvoorwaardeVastgelegd: ({ randvoorwaardeId, tekst, label }) => [[randvoorwaardeId, samen(tekst, label)]],
  RandvoorwaardeVervallen: ({ randvoorwaardeId }) => [[randvoorwaardeId, true]],
  RandvoorwaardeHersteld: ({ randvoorwaardeId }) => [[randvoorwaardeId, false]],
  ContinuiteitGeregeld: ({ overdrachtNaar, verwachting }) => [
    ['CONTINUITEIT', samen(overdrachtNaar, verwachting)],
  ],
  UitkomstVastgesteld: ({ toelichting }) => [['UITKOMST', toelichting]],
  OnderdeelLeeggemaakt: ({ onderdeel }) => [[onderdeel, null]],
  MethodiekGekoppeld: ({ methodiekId }) => [[methodiekId, methodiekwoord(methodiekId)]],
  MethodiekOntkoppeld: ({ methodiekId }) => [[methodiekId, null]],
}

/** The event types that hold text to be found. */
export const ZOEKTYPEN = Object.keys(LEZERS)

export const zoekdelen = <Naam extends Casusgebeurtenis['type']>(
  type: Naam,
  data: Casusdata<Naam>,
): readonly Zoekdeel[] => (LEZERS[type] as Lezer<Naam> | undefined)?.(data) ?? []

/** One word that stands for a methodiek, so that a casus is found by its name of today. */
export const methodiekwoord = (methodiekId: string): string => `mtd${methodiekId.replaceAll('-', '')}`
