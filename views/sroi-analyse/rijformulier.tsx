import type { PropsWithChildren } from 'hono/jsx'
import type { Uitkomst, Waardekaartrij } from '../../events/sroi-analyse.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { type Formulierstand, heeftFout } from '../onderdelen/formulierstand.ts'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { invoer } from '../onderdelen/opmaak.ts'
import { type Invulling, onder, Velden } from '../onderdelen/veldenlijst.tsx'
import { adressen, IN_PLAATS } from './adressen.ts'
import { LiveVoorbeeld } from './livevoorbeeld.tsx'
import { FILTERS, HOEVEELHEID, INBRENG, INDEX, RIJ, RIJREDEN, VERANDERING, WAARDE, WIE } from './rijvelden.ts'

export interface Rijformulierbeeld {
  readonly analyseId: string
  readonly opdrachtId: string
  readonly versie: number
  readonly rijId: string
  /** The row as it stands; absent for a new one. */
  readonly rij?: Waardekaartrij | undefined
  readonly prijspeil: number
  readonly stand?: Formulierstand | undefined
}

/** One row of the value map, from who it is for to what comes of this approach. */
export const Rijformulier = (beeld: Rijformulierbeeld) => {
  const adres = adressen(beeld.analyseId)
  const naar = beeld.rij ? adres.rij(beeld.rijId) : adres.rijen
  const invulling = invullingVan(beeld)
  const reden = beeld.rij ? RIJREDEN : []
  return (
    <Formulier
      naar={naar}
      opdrachtId={beeld.opdrachtId}
      versie={beeld.versie}
      bewaar={beeld.rij ? `rij-${beeld.rijId}` : `rij-nieuw-${beeld.analyseId}`}
      id="rijformulier"
      aria-label={beeld.rij ? 'Rij wijzigen' : 'Nieuwe rij'}
      hx-post={naar}
      {...IN_PLAATS}
      {...invulling}
      ingedeeld={[...RIJ, ...reden]}
    >
      <input type="hidden" name="rijId" value={beeld.rijId} />
      <Groep kop="Voor wie?">
        <Velden velden={WIE} {...invulling} />
      </Groep>
      <Groep kop="Wat brengt deze belanghebbende in?">
        <p class="sr-zacht">Laat dit leeg als deze belanghebbende niets inbrengt.</p>
        <Velden velden={onder('inbreng', INBRENG)} {...invulling} />
      </Groep>
      <Uitkomstgroepen {...beeld} />
      <Velden velden={reden} {...invulling} />
      <LiveVoorbeeld adres={adres.voorbeeld} formulier="rijformulier" />
      <Knoppen>
        <Knop>{beeld.rij ? 'Rij opslaan' : 'Rij toevoegen'}</Knop>
        <KnopLink href={adres.analyse} soort="tertiair">
          Niet opslaan
        </KnopLink>
      </Knoppen>
    </Formulier>
  )
}

/** What changes, how much of it, how long, what that is worth, and which part of it comes of this approach. */
const Uitkomstgroepen = (beeld: Rijformulierbeeld) => {
  const { rij, stand, prijspeil } = beeld
  const invulling = invullingVan(beeld)
  const anderJaar = rij?.uitkomst && rij.uitkomst.proxyPrijspeil !== prijspeil
  return (
    <>
      <Groep kop="Wat verandert er voor hen?">
        <Velden velden={onder('uitkomst', VERANDERING)} {...invulling} />
      </Groep>
      <Groep kop="Hoeveel en hoe lang?">
        <Velden velden={onder('uitkomst', HOEVEELHEID)} {...invulling} />
      </Groep>
      <Groep kop="Wat is het waard?">
        <Velden velden={onder('uitkomst', WAARDE)} {...invulling} />
        <details class="sr-meer" open={anderJaar || heeftFout(stand, 'uitkomst.index')}>
          <summary>Het bedrag is van een ander jaar dan {prijspeil}</summary>
          <Velden velden={onder('uitkomst', INDEX)} {...invulling} />
        </details>
      </Groep>
      <Groep kop="Welk deel komt door deze aanpak?">
        {FILTERS.map((filter) => (
          <div class="sr-filterblok">
            <Velden velden={onder('uitkomst', filter)} {...invulling} />
          </div>
        ))}
      </Groep>
    </>
  )
}

const Groep = ({ kop, children }: PropsWithChildren<{ kop: string }>) => (
  <fieldset class="sr-groep">
    <legend class="sr-groep__kop">{kop}</legend>
    {children}
  </fieldset>
)

const invullingVan = ({ rij, stand, prijspeil }: Rijformulierbeeld): Invulling => ({
  waarden: { ...rij, uitkomst: rij?.uitkomst && alsGetypt(rij.uitkomst) },
  stand,
  eigen: {
    'uitkomst.proxyPrijspeil': { begin: String(prijspeil) },
    'uitkomst.indexfactor': { label: `Factor naar ${prijspeil}` },
  },
})

/** An outcome as someone types it: a factor of 1 is none, the others stand one to a line. */
const alsGetypt = (uitkomst: Uitkomst) => ({
  ...uitkomst,
  indexfactor: Number(uitkomst.indexfactor) === 1 ? null : uitkomst.indexfactor,
  toerekeningAanAnderen: {
    ...uitkomst.toerekeningAanAnderen,
    verdeling: verdelingTekst(uitkomst.toerekeningAanAnderen.verdeling),
  },
})

const verdelingTekst = (delen: Uitkomst['toerekeningAanAnderen']['verdeling']): string | null =>
  delen.length === 0 ? null : delen.map(({ wie, pct }) => `${wie} ${invoer(pct)}%`).join('\n')
