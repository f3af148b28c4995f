import type { Child, PropsWithChildren } from 'hono/jsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Tekstvlak } from '../onderdelen/velden.tsx'
import {
  type Invulling,
  tekst,
  Velden,
  type Veldenlijst,
  type Veldregel,
} from '../onderdelen/veldenlijst.tsx'
import { adres, type Dossierbeeld, magWijzigen, TER_PLAATSE, verstuurt } from './typen.ts'

interface BewerkProps {
  beeld: Dossierbeeld
  /** Which form: as in `?bewerk=`. */
  sleutel: string
  /** Where it goes, below the casus. */
  pad: string
  knop?: string
  /** What it replaces was filled in before: then it may ask why. */
  stondErAl?: boolean
  /** The card to go back to. */
  kaart: string
  velden?: Veldenlijst
  /** The fields, when the children lay them out. */
  ingedeeld?: Veldenlijst
  waarden?: Invulling['waarden']
  eigen?: Invulling['eigen']
  boven?: Child
}

/** A form that opens in place of what it changes. */
export const Bewerkformulier = ({
  beeld,
  sleutel,
  pad,
  knop = 'Opslaan',
  stondErAl = false,
  kaart,
  velden = [],
  ingedeeld = velden,
  boven,
  children,
  ...invulling
}: PropsWithChildren<BewerkProps>) => {
  const waarom = stondErAl && beeld.dossier.status !== 'CONCEPT' ? [REDEN] : []
  return (
    <div class="sr-bewerk" id={`bewerk-${sleutel}`}>
      <Formulier
        naar={adres(beeld, `/${pad}`)}
        opdrachtId={beeld.nieuweId()}
        versie={beeld.dossier.versie}
        stand={beeld.stand}
        bewaar={`casus-${beeld.dossier.casusId}-${sleutel}`}
        id={`formulier-${sleutel}`}
        data-eerste=""
        {...verstuurt(adres(beeld, `/${pad}`))}
        {...invulling}
        ingedeeld={[...ingedeeld, ...waarom]}
        boven={
          <>
            {beeld.bericht}
            {boven}
            <Velden velden={velden} stand={beeld.stand} {...invulling} />
          </>
        }
      >
        {children}
        <Velden velden={waarom} stand={beeld.stand} />
        <Knoppen>
          <Knop>{knop}</Knop>
          <KnopLink soort="tertiair" href={`${adres(beeld)}#${kaart}`} {...naarAdres(adres(beeld))}>
            Annuleer
          </KnopLink>
        </Knoppen>
      </Formulier>
    </div>
  )
}

/** Why something changes; the old value stays to be seen. */
export const REDEN: Veldregel = [
  'reden',
  tekst('Waarom wijzigt u dit?', {
    hint: 'De oude waarde blijft zichtbaar in de tijdlijn.',
    breedte: 'vol',
    wat: 'waarom u dit wijzigt',
  }),
]

interface BewerklinkProps {
  beeld: Dossierbeeld
  sleutel: string
  kaart: string
  /** What is changed, for who cannot see where the link stands. */
  wat?: string
  /** The one thing to do now: the coloured button. */
  hoofd?: boolean
  /** A button of its own rather than a link in a head. */
  nadruk?: boolean
}

/** Opens a form in place; without script it loads the page with that form open. */
export const Bewerklink = ({
  beeld,
  sleutel,
  kaart,
  wat,
  hoofd,
  nadruk,
  children,
}: PropsWithChildren<BewerklinkProps>) => {
  if (!magWijzigen(beeld)) return null
  const naar = `${adres(beeld)}?bewerk=${sleutel}`
  return (
    <KnopLink
      soort={hoofd ? 'primair' : nadruk ? 'secundair' : 'tertiair'}
      klein={!hoofd && !nadruk}
      icoon={hoofd || nadruk ? 'maak' : 'bewerk'}
      href={`${naar}#${kaart}`}
      {...naarAdres(naar)}
    >
      {children}
      {wat && <span class="ams-visually-hidden"> {wat}</span>}
    </KnopLink>
  )
}

const naarAdres = (href: string) => ({ 'hx-get': href, ...TER_PLAATSE })

interface VervalProps {
  beeld: Dossierbeeld
  /** Id of the part. */
  onderdeel: string
  pad: string
  knop?: string
  /** The part itself in a few words, for who cannot see where this stands. */
  wat: string
}

/** Withdrawing asks why, folded away; undoing is offered right after. */
export const Verval = ({ beeld, onderdeel, pad, knop = 'Laat vervallen', wat }: VervalProps) => {
  if (!magWijzigen(beeld)) return null
  const open = beeld.bewerk === `verval-${onderdeel}`
  const eigen = open ? beeld : { ...beeld, stand: undefined }
  const id = `reden-${onderdeel}`
  return (
    <details class="sr-verval sr-niet-afdrukken" open={open}>
      <summary>
        {knop}
        <span class="ams-visually-hidden"> {wat}</span>
      </summary>
      <Formulier
        naar={adres(beeld, `/${pad}`)}
        opdrachtId={beeld.nieuweId()}
        versie={beeld.dossier.versie}
        stand={eigen.stand}
        foutIds={{ reden: id }}
        {...verstuurt(adres(beeld, `/${pad}`))}
      >
        <Tekstvlak naam="reden" label="Waarom?" regels={2} stand={eigen.stand} id={id} />
        <Knoppen>
          <Knop soort="gevaar" klein>
            {knop}
          </Knop>
        </Knoppen>
      </Formulier>
    </details>
  )
}

interface KnopformulierProps {
  beeld: Pick<Dossierbeeld, 'dossier' | 'magBewerken' | 'nieuweId'>
  pad: string
  soort?: 'primair' | 'secundair' | 'tertiair'
  klein?: boolean
  verborgen?: Readonly<Record<string, string>>
}

/** One button that is a form of its own: a step, restoring, undoing. */
export const Knopformulier = ({
  beeld,
  pad,
  soort = 'secundair',
  klein = false,
  verborgen = {},
  children,
}: PropsWithChildren<KnopformulierProps>) =>
  beeld.magBewerken ? (
    <form
      method="post"
      action={adres(beeld, `/${pad}`)}
      class="sr-knopformulier"
      {...verstuurt(adres(beeld, `/${pad}`))}
    >
      <input type="hidden" name="opdrachtId" value={beeld.nieuweId()} />
      <input type="hidden" name="versie" value={String(beeld.dossier.versie)} />
      {Object.entries(verborgen).map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
      <Knop soort={soort} klein={klein}>
        {children as Child}
      </Knop>
    </form>
  ) : null
