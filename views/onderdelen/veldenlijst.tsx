import type { Formulierstand } from './formulierstand.ts'
import type { Naamveld } from './foutoverzicht.tsx'
import { Keuzerondjes, Keuzeveld, type Optie, Vinkje, Vinkjes } from './keuzevelden.tsx'
import { opties as alsOpties } from './opties.ts'
import { Procentveld, type Schaalkeuze } from './procentveld.tsx'
import { Rij } from './rij.tsx'
import { Bedragveld, Bestandveld, Datumveld, Getalveld, Tekstveld, Tekstvlak } from './velden.tsx'

/*
 * A form as a list of fields. The form, its parser, its error summary and the names of its fields come from it:
 *
 *   export const FACTOR: Veldenlijst = [
 *     ['soort', rondjes('Wat voor factor is het?', SOORT, { naastElkaar: true, wat: 'wat voor factor het is' })],
 *     [
 *       ['tekst', vlak('Wat is de factor?', { regels: 2, wat: 'wat de factor is', naam: 'factor' })],
 *       ['label', tekst('Kort label', { optioneel: true, hint: 'Een of twee woorden.' })],
 *     ],
 *     uitleg('Anderen zien dit ook.'),
 *   ]
 *
 * - A list within the list stands side by side. `uitleg` is a sentence between fields.
 * - `wat` ends the sentence of the error summary when the field was left empty: `Kies wat voor factor het is.` A field
 *   that may stay empty has none. `naam` is what a timeline calls the field when that is not its label.
 * - A dot in a name goes into what is stored: `uitkomst.proxy` shows `waarden.uitkomst.proxy`. `onder('uitkomst', LIJST)`
 *   puts it there.
 * - In the page: `<Formulier velden={FACTOR} waarden={factor} stand={stand} …>buttons</Formulier>`. What this page alone
 *   knows, it adds by name: `eigen={{ soort: { opties, id: 'soort-1', rest: { 'data-x': '' } } }}`. A form with a layout of
 *   its own says `ingedeeld={FACTOR}` and has `<Velden velden={…} stand={stand} />` among its children.
 * - In `src`: `invoerVan(FACTOR, { soort: z.enum(SOORTEN), tekst: tekst(500), label: tekst(60).nullable() })`
 *   reads what was typed: the kind of field and the schema of the value say how. It throws when the two do not match.
 */

type Invoersoort =
  | 'tekst'
  | 'vlak'
  | 'getal'
  | 'bedrag'
  | 'procent'
  | 'datum'
  | 'keuze'
  | 'rondjes'
  | 'vinkjes'
  | 'vinkje'
  | 'bestand'
  | 'verborgen'

interface Weergave {
  readonly hint?: string
  readonly breedte?: 'vol' | 'half' | 'kort'
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'url'
  readonly autocomplete?: string
  readonly suggesties?: readonly string[]
  /** What is counted: stands behind a number. */
  readonly eenheid?: string
  /** Lines of a text area. */
  readonly regels?: number
  readonly naastElkaar?: boolean
  /** The first, empty choice of a list; null leaves it out. */
  readonly leeg?: string | null
  readonly schaal?: readonly Schaalkeuze[]
  /** Under the label of a tick. */
  readonly toelichting?: string
  /** Accepted kinds of file, as in HTML. */
  readonly soorten?: string
  /** What stands there when nothing was filled in before, as stored. */
  readonly begin?: string
  /** What a timeline calls it, when that is not its label. */
  readonly naam?: string
}

/** A field that may stay empty says so; of any other the error summary can say what is missing. */
type Vraag = Weergave & ({ readonly optioneel: true } | { readonly wat: string })

export interface Veld extends Weergave {
  readonly invoer: Invoersoort
  readonly label: string
  readonly opties?: readonly Optie[]
  readonly optioneel?: boolean
  readonly wat?: string
}

export type Veldregel = readonly [naam: string, veld: Veld]
interface Uitleg {
  readonly uitleg: string
}
export type Veldenlijst = readonly (Veldregel | readonly Veldregel[] | Uitleg)[]

const vrij =
  (invoer: Invoersoort, type?: Weergave['type']) =>
  (label: string, vraag: Vraag): Veld => ({ invoer, label, ...(type && { type }), ...vraag })

/** The words of an enumeration, or choices with more to them. */
type Keuzes = Readonly<Record<string, string>> | readonly Optie[]

const uit =
  (invoer: Invoersoort) =>
  (label: string, keuzes: Keuzes, vraag: Vraag): Veld => ({
    invoer,
    label,
    opties: isLijst(keuzes) ? keuzes : alsOpties(keuzes),
    ...vraag,
  })

const isLijst = (keuzes: Keuzes): keuzes is readonly Optie[] => Array.isArray(keuzes)

export const tekst = vrij('tekst')
export const email = vrij('tekst', 'email')
export const wachtwoord = vrij('tekst', 'password')
export const vlak = vrij('vlak')
export const getal = vrij('getal')
export const bedrag = vrij('bedrag')
export const procent = vrij('procent')
export const datum = vrij('datum')
export const bestand = vrij('bestand')
/** One of seven or more. */
export const keuze = uit('keuze')
/** One of a few. */
export const rondjes = uit('rondjes')
/** Some of a few. */
export const vinkjes = uit('vinkjes')
/** Yes or no. */
export const vinkje = (label: string, weergave: Weergave = {}): Veld => ({
  invoer: 'vinkje',
  label,
  ...weergave,
})
/** What a page hands to its own form. */
export const verborgen = (): Veld => ({ invoer: 'verborgen', label: '' })
export const uitleg = (zin: string): Uitleg => ({ uitleg: zin })

/** The same fields as part of something larger: `proxy` is then `uitkomst.proxy`. */
export const onder = (groep: string, velden: Veldenlijst): Veldenlijst =>
  velden.map((deel) => {
    if (isUitleg(deel)) return deel
    return isVeldregel(deel) ? eronder(groep, deel) : deel.map((veld) => eronder(groep, veld))
  })

const eronder = (groep: string, [naam, veld]: Veldregel): Veldregel => [`${groep}.${naam}`, veld]

/** The fields alone, in their order. */
export const veldregels = (velden: Veldenlijst): readonly Veldregel[] =>
  velden.flatMap((deel) => {
    if (isUitleg(deel)) return []
    return isVeldregel(deel) ? [deel] : deel
  })

/** What a sentence calls each field. */
export const veldnamen = (velden: Veldenlijst): Readonly<Record<string, string>> =>
  Object.fromEntries(veldregels(velden).map(([naam, veld]) => [naam, veld.naam ?? kleineLetter(veld.label)]))

const kleineLetter = (label: string): string =>
  label.slice(0, 1).toLowerCase() + label.slice(1).replace(/[?:]$/, '')

type Deel = Veldenlijst[number]
const isUitleg = (deel: Deel): deel is Uitleg => 'uitleg' in deel
const isVeldregel = (deel: Exclude<Deel, Uitleg>): deel is Veldregel => typeof deel[0] === 'string'

/** What only this page knows of a field. */
interface Eigen extends Partial<Veld> {
  readonly id?: string
  readonly rest?: Readonly<Record<`${'hx' | 'data'}-${string}`, string | undefined>>
}

interface Veldplaats {
  /** By name of field. */
  eigen?: Readonly<Record<string, Eigen>> | undefined
  /** When two forms on one page have the same fields: begins the id of each. */
  idbegin?: string | undefined
}

export interface Invulling extends Veldplaats {
  /** What was stored; a name with dots leads into it. */
  waarden?: object | null | undefined
  stand?: Formulierstand | undefined
}

/** The fields as the messages on top of their form know them. */
export const naamvelden = (velden: Veldenlijst, pagina: Veldplaats = {}): readonly Naamveld[] =>
  veldregels(velden).flatMap((regel) => {
    const { invoer, label, id, wat } = veldOpPagina(regel, pagina)
    const leeg = wat === undefined ? undefined : `${KIEZEN.has(invoer) ? 'Kies' : 'Vul in'} ${wat}.`
    return invoer === 'verborgen' ? [] : [{ naam: regel[0], label, id, leeg }]
  })

const KIEZEN: ReadonlySet<Invoersoort> = new Set(['keuze', 'rondjes', 'vinkjes', 'bestand'])

/** The fields of a form, or of a part of one. */
export const Velden = ({ velden, ...invulling }: Invulling & { velden: Veldenlijst }) => (
  <>
    {velden.map((deel) => {
      if (isUitleg(deel)) return <p class="sr-zacht">{deel.uitleg}</p>
      if (isVeldregel(deel)) return <EenVeld regel={deel} {...invulling} />
      return (
        <Rij>
          {deel.map((regel) => (
            <EenVeld regel={regel} {...invulling} />
          ))}
        </Rij>
      )
    })}
  </>
)

const EenVeld = ({ regel, waarden, stand, ...pagina }: Invulling & { regel: Veldregel }) => {
  const [naam] = regel
  const { invoer, begin, wat: _, opties = [], ...veld } = veldOpPagina(regel, pagina)
  const Veldvorm = VORMEN[invoer]
  return (
    <Veldvorm
      {...veld}
      naam={naam}
      opties={opties}
      stand={stand}
      {...ingevuld(invoer, waardeIn(waarden, naam) ?? begin)}
    />
  )
}

/** A field as this page shows it. */
export const veldOpPagina = ([naam, veld]: Veldregel, { eigen, idbegin }: Veldplaats): Veld & Eigen => ({
  ...veld,
  ...(idbegin && { id: `${idbegin}-${naam}` }),
  ...eigen?.[naam],
})

const waardeIn = (waarden: Invulling['waarden'], naam: string): unknown =>
  naam.split('.').reduce<unknown>((binnen, stap) => (isObject(binnen) ? binnen[stap] : undefined), waarden)

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null

/** What a kind of field calls the value that it shows. */
const ingevuld = (invoer: Invoersoort, waarde: unknown) => {
  if (invoer === 'vinkjes') return Array.isArray(waarde) ? { waarden: waarde.map(String) } : {}
  if (invoer === 'vinkje') return { aan: waarde === true }
  return waarde === undefined || waarde === null ? {} : { waarde: String(waarde) }
}

const Verborgen = ({ naam, waarde }: { naam: string; waarde?: string }) => (
  <input type="hidden" name={naam} value={waarde} />
)

type Vormprops = Omit<Veld & Eigen, 'invoer' | 'begin' | 'wat' | 'opties'> & {
  naam: string
  opties: readonly Optie[]
  stand: Formulierstand | undefined
  waarde?: string
  waarden?: readonly string[]
  aan?: boolean
}

const VORMEN: Readonly<Record<Invoersoort, (props: Vormprops) => ReturnType<typeof Tekstveld>>> = {
  tekst: Tekstveld,
  vlak: Tekstvlak,
  getal: Getalveld,
  bedrag: Bedragveld,
  procent: Procentveld,
  datum: Datumveld,
  keuze: Keuzeveld,
  rondjes: Keuzerondjes,
  vinkjes: Vinkjes,
  vinkje: Vinkje,
  bestand: Bestandveld,
  verborgen: Verborgen,
}
