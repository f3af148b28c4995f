import { dagVan } from '../../events/dag.ts'

/* What the command line says. */

/** What the check of the log found. */
export interface Bevinding {
  readonly events: number
  readonly streams: number
  readonly seals: number
  readonly seal: { readonly totPositie: number; readonly hash: string }
}

export interface Mankement {
  readonly position: number
  readonly until: number
  readonly stream: string | null
  readonly reason: keyof typeof REDENEN
}

export interface Vergelijking {
  readonly name: string
  readonly position: number
  readonly tables: readonly {
    readonly table: string
    readonly rows: number
    readonly replayedRows: number
    readonly isEqual: boolean
  }[]
  readonly isEqual: boolean
}

const getal = new Intl.NumberFormat('nl-NL')

export const HULP = `Het Stijgingsregister

Gebruik: npm run cli -- <opdracht> [opties]

  start                          Start het register en houdt het open tot u het stopt (Ctrl+C).
  verify [--zegel POSITIE:HASH]  Controleert of niemand iets in de log of het inzagelog heeft veranderd of
         [--inzage NUMMER:HASH]  weggehaald. Met een zegel uit een jaarverslag: of de log dat nog draagt.
  rebuild [NAAM…]                Bouwt leesmodellen opnieuw op uit de log, naast de lopende. Zonder naam: alle.
  controle [NAAM…]               Vergelijkt leesmodellen met wat de log zegt, rij voor rij.
  seal                           Zet een zegel op alles wat tot nu toe is vastgelegd.
  backup BESTAND                 Maakt een kopie van het register. Het register mag intussen open staan.
  restore BESTAND [--vervang]    Zet een kopie terug. Wat er stond, blijft ernaast bewaard. Wie intussen is gewist,
                                 blijft gewist, en iedereen logt opnieuw in.
  sleutel [stand]                Toont welke hoofdsleutels er zijn, en hoeveel elk er sluit.
  sleutel nieuw                  Toont een nieuwe hoofdsleutel, om zelf te bewaren.
  sleutel draai                  Sluit alles opnieuw met de nieuwste hoofdsleutel. Stop het register eerst.
  sleutel opruimen               Gooit oude hoofdsleutels weg. Oude kopieën gaan daarna niet meer open.
  beheerder [stand]              Toont met welk e-mailadres de leden van de houder van het register inloggen.
  beheerder herstel E-MAIL       Toont een link waarmee iemand (weer) beheerder wordt, met een nieuw wachtwoord en
                                 een nieuwe app. Voor als geen beheerder meer kan inloggen.

  --help                         Toont deze uitleg.

De map met gegevens staat in DATA_DIR. Antwoord aan het besturingssysteem: 0 als het goed is,
1 als een controle iets vond of het niet lukte, 2 als de opdracht niet klopt.
`

export const luistert = (url: string): string => `Het register is open op ${url} — stoppen met Ctrl+C.`

export const inrichten = (link: string): string =>
  `Er is nog geen beheerder. Richt het register in met deze link (24 uur geldig, werkt één keer):\n${link}`

export const inloggen = (url: string): string => `Inloggen kan op ${url}/inloggen`

export const onbekendeOpdracht = (naam: string): string =>
  `De opdracht "${naam}" bestaat niet. Vraag uitleg met --help.`

export const onjuisteOpties = (opdracht: string): string =>
  `Zo werkt "${opdracht}" niet. Vraag uitleg met --help.`

export const onbekendLeesmodel = (naam: string, namen: readonly string[]): string =>
  `Het leesmodel "${naam}" bestaat niet. Kies uit: ${namen.join(', ')}.`

export const ONLEESBAAR_ZEGEL =
  'Dit is geen zegel. Een zegel is een positie, een dubbele punt en 64 tekens: 1200:9f86…'

export const ONVERWACHT = 'Er ging iets mis dat het register niet kent:'

export const instellingKlopt = (variabele: string, melding: string): string => `${variabele}: ${melding}`

export const voortgang = (stap: Stap, aandeel: number): string =>
  `${STAPPEN[stap]} ${Math.floor(aandeel * 100)} %`

export type Stap = 'controleren' | 'voorbeelden' | 'opbouwen' | 'kopieren' | 'terugzetten'

const STAPPEN: Readonly<Record<Stap, string>> = {
  controleren: 'Controleren…',
  opbouwen: 'Opbouwen…',
  voorbeelden: 'Voorbeelden laden…',
  kopieren: 'Kopiëren…',
  terugzetten: 'Terugzetten…',
}

export const inOrde = ({ events, streams, seals, seal }: Bevinding): string =>
  [
    `De log is in orde: ${getal.format(events)} gebeurtenissen in ${getal.format(streams)} stromen, ${getal.format(seals)} zegels.`,
    ...(events > 0 ? [`Zegel over alles tot nu toe: ${seal.totPositie}:${seal.hash}`] : []),
  ].join('\n')

export const nietInOrde = ({ position, until, stream, reason }: Mankement): string => {
  const plaats =
    position === until
      ? `positie ${getal.format(position)}`
      : `een van de posities ${getal.format(position)} tot en met ${getal.format(until)}`
  const stroom = stream === null ? '' : ` (stroom ${stream})`
  return `De log klopt niet vanaf ${plaats}${stroom}: ${REDENEN[reason]}`
}

const REDENEN = {
  'gebeurtenis-veranderd': 'deze gebeurtenis is veranderd nadat ze was vastgelegd.',
  'gebeurtenis-ontbreekt': 'hier ontbreekt een gebeurtenis, of de volgorde is veranderd.',
  'stroom-verwijderd': 'hier is een hele stroom weggehaald, of het eind ervan.',
  'zegel-klopt-niet': 'de log draagt het zegel niet meer dat erop gezet is.',
  'log-korter-dan-zegel': 'de log is korter dan toen het zegel werd gezet: het eind is weg.',
}

export const opgebouwd = (aantal: number): string =>
  aantal === 1 ? 'Een leesmodel is opnieuw opgebouwd.' : `${aantal} leesmodellen zijn opnieuw opgebouwd.`

export const nietOpgebouwd = (naam: string, fout: string): string =>
  `Het leesmodel "${naam}" kon niet worden opgebouwd. De pagina's houden wat ze hadden. Gestopt bij positie ${fout}`

export const gecontroleerd = ({ name, position, tables, isEqual }: Vergelijking): string => {
  const rijen = tables.reduce((som, { rows }) => som + rows, 0)
  if (isEqual) {
    return `${name}: gelijk aan de log tot positie ${getal.format(position)} (${getal.format(rijen)} rijen).`
  }
  const anders = tables
    .filter((tabel) => !tabel.isEqual)
    .map(
      ({ table, rows, replayedRows }) =>
        `${table} ${getal.format(rows)} in plaats van ${getal.format(replayedRows)} rijen`,
    )
  return `${name}: wijkt af van de log — ${anders.join(', ')}. Bouw dit leesmodel opnieuw op.`
}

export const gezegeld = (zegel: string): string => `Zegel gezet: ${zegel}`

export const NIETS_TE_ZEGELEN = 'Er is niets nieuws sinds het vorige zegel.'

export const gekopieerd = (bestand: string, bewaardTot: string): string =>
  `De kopie staat in ${bestand}. Zij wordt bewaard tot ${dagVan(bewaardTot)}.`

export const kopieVerlopen = (naam: string): string =>
  `De bewaartijd van ${naam} is om: deze kopie is weggegooid.`

export const opnieuwGewist = (aantal: number): string =>
  aantal === 1
    ? 'Een sleutel die is vernietigd, is ook hierin vernietigd.'
    : `${getal.format(aantal)} sleutels die zijn vernietigd, zijn ook hierin vernietigd.`

export const inzagenInOrde = ({ aantal, hash }: { readonly aantal: number; readonly hash: string }): string =>
  [
    `Het inzagelog is in orde: ${getal.format(aantal)} regels.`,
    ...(aantal > 0 ? [`Bewijs over alles tot nu toe: ${aantal}:${hash}`] : []),
  ].join('\n')

export const inzagenNietInOrde = (fout: {
  readonly nummer: number
  readonly reden: keyof typeof INZAGEREDENEN
}): string =>
  `Het inzagelog klopt niet vanaf regel ${getal.format(fout.nummer)}: ${INZAGEREDENEN[fout.reden]}`

const INZAGEREDENEN = {
  'inzage-veranderd': 'deze regel is veranderd nadat hij was vastgelegd.',
  'inzage-ontbreekt': 'hier ontbreekt een regel.',
  'inzage-korter-dan-bewijs': 'het log is korter dan toen het bewijs werd gemaakt: het eind is weg.',
}

export const hoofdsleutel = (kenmerk: string, aantal: number, nieuwste: boolean): string =>
  `${kenmerk}  sluit ${getal.format(aantal)}${nieuwste ? '  (nieuwste)' : ''}`

export const hoofdsleutelOntbreekt = (kenmerk: string): string =>
  `De hoofdsleutel ${kenmerk} ontbreekt: wat daarmee is gesloten, gaat niet open.`

export const gedraaid = (aantal: number, kenmerk: string): string =>
  `${getal.format(aantal)} sleutels zijn opnieuw gesloten, met hoofdsleutel ${kenmerk}.`

export const sleutelsOpgeruimd = (aantal: number): string =>
  aantal === 0
    ? 'Alle hoofdsleutels zijn nog nodig.'
    : `Weggegooid: ${getal.format(aantal)}. Kopieën van vóór de laatste wisseling gaan niet meer open.`

export const SLEUTEL_IN_OMGEVING =
  'De hoofdsleutel staat in HOOFDSLEUTEL. Haal de oude daar zelf uit, als "sleutel stand" zegt dat die niets meer sluit.'

export const lid = (email: string, rollen: readonly string[]): string => `${email}  ${rollen.join(', ')}`

export const NOG_NIET_INGERICHT =
  'Het register is nog niet ingericht. Start het: dan verschijnt de link om het in te richten.'

export const herstellink = (email: string, link: string, vervaltOp: string, isLid: boolean): string =>
  [
    `Met deze link wordt iemand beheerder. Hij werkt één keer, tot en met ${dagVan(vervaltOp)}:`,
    link,
    isLid
      ? `${email} is uitgelogd en kiest met de link een nieuw wachtwoord en een nieuwe app.`
      : `${email} is nog geen lid: met de link ontstaat een nieuw account.`,
    'Geef de link alleen aan deze persoon.',
  ].join('\n')

export const teruggezet = (bewaard: string | null): string =>
  bewaard === null
    ? 'De kopie is teruggezet.'
    : `De kopie is teruggezet. Wat er stond, is bewaard in ${bewaard}.`

export const kopieweigering = (reden: keyof typeof WEIGERINGEN): string => WEIGERINGEN[reden]

const WEIGERINGEN = {
  'bestand-bestaat-al': 'Dat bestand bestaat al. Kies een andere naam: een kopie wordt nooit overschreven.',
  'bestand-ontbreekt': 'Dat bestand bestaat niet.',
  'register-ontbreekt': 'In de map met gegevens staat geen register.',
  'register-bestaat-al':
    'In de map met gegevens staat al een register. Geef --vervang mee als de kopie ervoor in de plaats moet komen.',
  'register-in-gebruik': 'Het register staat open. Stop het eerst en probeer het dan opnieuw.',
  'bestand-is-beschadigd': 'Dit bestand is beschadigd. Gebruik een andere kopie.',
  'bestand-is-geen-register': 'Dit bestand is geen kopie van het register.',
}
