import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { bestand } from './bestanden.ts'
import { Icoon } from './icoon.tsx'
import { klassen } from './klassen.ts'
import { eigenMenuVoor, type Kijker, type Sectie, sectiesVoor } from './menu.ts'

export interface Kruimel {
  naam: string
  href: string
}

/** Who signed in; nobody has an empty name. */
export interface Gebruiker extends Kijker {
  naam: string
  organisatie?: string | undefined
}

export interface PaginaProps {
  titel: string
  /** The `href` of the section this page belongs to. */
  actief?: string
  kruimels?: readonly Kruimel[]
  gebruiker?: Gebruiker | undefined
  /** Says on top that the data are invented. */
  fictief?: boolean
  /** Shown in the search field: what was searched for. */
  zoekterm?: string
  /** An error page: what was being typed elsewhere is kept. */
  mislukt?: boolean
  /** Narrow pages: to sign in, one question. */
  smal?: boolean
  /** Wide pages (comparison, value map) use all the room there is. */
  breed?: boolean
}

/** The whole document around the content of a page. */
export const Pagina = ({ titel, mislukt, children, ...rest }: PropsWithChildren<PaginaProps>) => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang="nl" data-mislukt={mislukt ? '' : undefined}>
      <Hoofd titel={titel} />
      <body class="sr-pagina">
        <a class="ams-skip-link ams-visually-hidden sr-overslaan" href="#inhoud">
          Direct naar de inhoud
        </a>
        <Rail actief={rest.actief} secties={rest.gebruiker?.naam ? sectiesVoor(rest.gebruiker) : []} />
        <Bovenbalk gebruiker={rest.gebruiker} zoekterm={rest.zoekterm} />
        <div class={klassen('sr-midden', rest.breed && 'sr-midden--breed', rest.smal && 'sr-midden--smal')}>
          {rest.fictief && <Fictief />}
          <Kruimelpad kruimels={rest.kruimels ?? []} />
          <main id="inhoud" tabindex={-1}>
            {children}
          </main>
          <Voet />
        </div>
        <div class="sr-laadbalk" aria-hidden="true" />
        <Conceptmelding />
      </body>
    </html>
  </>
)

/** `-` instead of `:` in attribute names, for `hx-status:422` is no valid JSX; the indicator style is our own. */
const HTMX_CONFIG = '{"metaCharacter":"-","includeIndicatorCSS":false,"history":true,"defaultTimeout":30000}'

const Hoofd = ({ titel }: { titel: string }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{`${titel} · Stijgingsregister`}</title>
    <meta name="color-scheme" content="light dark" />
    <meta name="htmx-config" content={HTMX_CONFIG} />
    <link rel="preload" href={bestand('lettertype-400.woff2')} as="font" type="font/woff2" crossorigin="" />
    <link rel="stylesheet" href={bestand('stijl.css')} />
    <link rel="icon" href={bestand('merk.svg')} type="image/svg+xml" />
    <script src={bestand('app.js')} defer />
  </head>
)

/** Three steps that rise: the mark of the register, drawn here so that it follows the colours of the page. */
const Merk = () => (
  <a class="sr-merk" href="/">
    <svg viewBox="0 0 32 32" width="34" height="34" aria-hidden="true">
      <rect class="sr-merk__vlak" width="32" height="32" rx="8" />
      <path class="sr-merk__trap" d="M7 24.5h6v-5h6v-5h6" />
      <circle class="sr-merk__punt" cx="23" cy="8.5" r="2.6" />
    </svg>
    <span class="sr-merk__naam">Stijgings&shy;register</span>
  </a>
)

const Rail = ({ actief, secties }: { actief: string | undefined; secties: readonly Sectie[] }) => (
  <nav class="sr-rail" aria-label="Hoofdmenu">
    <Merk />
    {secties.length > 0 && (
      <div class="sr-menu">
        <ul class="sr-menu__lijst">
          {secties.map(({ naam, href, icoon }) => (
            <li>
              <a class="sr-menu__link" href={href} aria-current={href === actief ? 'page' : undefined}>
                <Icoon naam={icoon} groot />
                <span class="sr-menu__naam">{naam}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    )}
  </nav>
)

interface BovenbalkProps {
  gebruiker: Gebruiker | undefined
  zoekterm: string | undefined
}

const Bovenbalk = ({ gebruiker, zoekterm }: BovenbalkProps) => (
  <header class="sr-bovenbalk">
    {magZoeken(gebruiker) ? <Zoek zoekterm={zoekterm} /> : <span class="sr-zoekvak" />}
    <a class="sr-bovenbalk__link" href="/begrippen">
      <Icoon naam="help" />
      <span>Begrippen</span>
    </a>
    {gebruiker?.naam ? (
      <Wie {...gebruiker} />
    ) : (
      <a class="sr-bovenbalk__link" href="/inloggen">
        <Icoon naam="slot" />
        <span>Inloggen</span>
      </a>
    )}
  </header>
)

const magZoeken = (gebruiker: Gebruiker | undefined): boolean =>
  gebruiker !== undefined &&
  gebruiker.naam !== '' &&
  sectiesVoor(gebruiker).some(({ href }) => href === '/casussen')

const Zoek = ({ zoekterm }: Pick<BovenbalkProps, 'zoekterm'>) => (
  <search class="sr-zoekvak">
    <form class="sr-zoek" action="/casussen">
      <label class="ams-visually-hidden" for="zoek">
        Zoek in alle casussen
      </label>
      <Icoon naam="zoek" class="sr-zoek__icoon" />
      <input
        class="sr-zoek__veld"
        type="search"
        id="zoek"
        name="q"
        value={zoekterm}
        placeholder="Zoek in alle casussen"
        autocomplete="off"
        aria-keyshortcuts="/"
      />
      <span class="sr-zoek__toets" aria-hidden="true">
        /
      </span>
    </form>
  </search>
)

/** One's own name, with behind it one's account, the organisation, and the way out. */
const Wie = (gebruiker: Gebruiker) => (
  <details class="sr-wie">
    <summary class="sr-bovenbalk__link">
      <Icoon naam="persoon" />
      <span class="sr-wie__naam">
        {gebruiker.naam}
        {gebruiker.organisatie && <span class="sr-wie__organisatie">{gebruiker.organisatie}</span>}
      </span>
    </summary>
    <div class="sr-wie__menu">
      <p class="sr-wie__kop">
        <strong>{gebruiker.naam}</strong>
        {gebruiker.organisatie}
      </p>
      <ul class="sr-wie__lijst">
        {eigenMenuVoor(gebruiker).map(({ naam, href, icoon }) => (
          <li>
            <a class="sr-wie__keuze" href={href}>
              <Icoon naam={icoon} />
              {naam}
            </a>
          </li>
        ))}
      </ul>
      <form method="post" action="/uitloggen">
        <button class="sr-wie__keuze" type="submit">
          <Icoon naam="slot" />
          Uitloggen
        </button>
      </form>
    </div>
  </details>
)

const Kruimelpad = ({ kruimels }: { kruimels: readonly Kruimel[] }) =>
  kruimels.length === 0 ? null : (
    <nav class="ams-breadcrumb" aria-label="Kruimelpad">
      <ol class="ams-breadcrumb__list">
        {kruimels.map(({ naam, href }) => (
          <li class="ams-breadcrumb__item">
            <a class="ams-breadcrumb__link" href={href}>
              {naam}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )

const Fictief = () => (
  <aside class="sr-fictief" aria-label="Over deze gegevens">
    <Icoon naam="info" />
    Deze gegevens zijn fictief: verzonnen om het register te laten zien.
  </aside>
)

const Voet = () => (
  <footer class="sr-voet">
    <span>Stijgingsregister</span>
    <a href="/begrippen">Begrippen</a>
    <a href="/toegankelijkheid">Toegankelijkheid</a>
    <a href="/privacy">Privacy</a>
  </footer>
)

/** Cloned by the script where a draft was put back; the sentence stands here because it is Dutch. */
const Conceptmelding = () => (
  <template id="concept-melding">
    <div class="sr-melding sr-melding--info" role="status">
      <Icoon naam="geschiedenis" />
      <div class="sr-melding__tekst">
        Wat u hier eerder typte, staat er weer.{' '}
        <button class="sr-tekstknop" type="button" data-wis-concept>
          Wis het
        </button>
      </div>
    </div>
  </template>
)
