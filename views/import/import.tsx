import { VONDSTSOORTEN } from '../../events/deurwacht.ts'
import type { Importrij } from '../../events/import.ts'
import type { Import } from '../../projections/imports.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kerncijfers, kerncijfer, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { aantal as aantalVan, getal, tijdstip } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { type Veldenlijst, vlak } from '../onderdelen/veldenlijst.tsx'
import { Voortgang } from '../onderdelen/volledigheid.tsx'
import { IMPORTSOORT, IMPORTSTATUS } from './imports.tsx'
import { Rapport } from './rapport.tsx'

/** One import as its stream tells it. */
export interface Importbeeld {
  readonly id: string
  readonly versie: number
  readonly aanbod: {
    readonly soort: Import['soort']
    readonly bestandsnaam: string
    readonly waardekaart: { readonly casusId: string; readonly analyseId: string } | null
  }
  readonly aangebodenOp: string
  readonly rijen: readonly Importrij[]
  readonly toestand: Omit<Voortgangsbasis, 'status'> & { readonly status: Import['status'] | 'ONBEKEND' }
  readonly overgeslagen: ReadonlyMap<number, string>
  readonly gelaten: ReadonlyMap<number, string>
  readonly redenIntrekking: string | null
}

type Voortgangsbasis = Pick<
  Import,
  'status' | 'nieuw' | 'toegevoegd' | 'overgeslagen' | 'teruggedraaid' | 'gelaten'
>

export interface Importprops {
  readonly gebruiker: Gebruiker
  readonly beeld: Importbeeld
  /** The rows of this page of the report. */
  readonly rijen: readonly Importrij[]
  readonly aantal: number
  readonly perBladzijde: number
  readonly oordeel: Importrij['oordeel'] | null
  readonly bladzijde: number
  /** From the name of a field to the column in the file. */
  readonly kolomnaam: (veld: string) => string
  readonly opdrachtId: string
  readonly stand?: Formulierstand
}

/** What would happen to each row, and afterwards what did. */
export const Importpagina = (props: Importprops) => {
  const { beeld, gebruiker, stand } = props
  const { status } = beeld.toestand
  const [woord, toon] = status === 'ONBEKEND' ? (['onbekend', 'neutraal'] as const) : IMPORTSTATUS[status]
  return (
    <Bladzijde
      titel={beeld.aanbod.bestandsnaam}
      actief="/import"
      gebruiker={gebruiker}
      kruimels={[{ naam: 'Import', href: '/import' }]}
      {...(stand && { mislukt: true })}
      boven={<Label toon={toon}>{woord}</Label>}
      inleiding={`${IMPORTSOORT[beeld.aanbod.soort]}, aangeboden op ${tijdstip(beeld.aangebodenOp)}.`}
    >
      <Kerncijfers cijfers={cijfers(beeld)} />
      <AanDeDeur rijen={beeld.rijen} />
      <Vervolg {...props} adres={`/import/${beeld.id}`} />
      <Rapport {...props} />
    </Bladzijde>
  )
}

const cijfers = ({ rijen, toestand }: Importbeeld) => {
  const tel = (oordeel: Importrij['oordeel']) => rijen.filter((rij) => rij.oordeel === oordeel).length
  const { status, toegevoegd, overgeslagen, teruggedraaid, gelaten } = toestand
  const basis = [
    kerncijfer('Nieuw', tel('NIEUW'), 'komt in het register'),
    kerncijfer('Dubbel', tel('DUBBEL'), 'staat er al'),
    kerncijfer('Geweigerd', tel('GEWEIGERD'), 'eerst te herstellen'),
  ]
  if (status === 'BEOORDEELD' || status === 'IN_UITVOERING') return basis
  if (status === 'INGETROKKEN')
    return [...basis, kerncijfer('Teruggedraaid', teruggedraaid, `${getal(gelaten)} gelaten`)]
  return [...basis, kerncijfer('Toegevoegd', toegevoegd, `${getal(overgeslagen)} overgeslagen`)]
}

type Vervolgprops = Importprops & { readonly adres: string }

/** What can be done now. */
const Vervolg = (props: Vervolgprops) => {
  switch (props.beeld.toestand.status) {
    case 'BEOORDEELD':
      return props.beeld.toestand.nieuw === 0 ? <NietsNieuws /> : <Beoordeeld {...props} />
    case 'IN_UITVOERING':
      return <Bezig {...props} titel="Bezig met uitvoeren" />
    case 'WORDT_INGETROKKEN':
      return <Bezig {...props} titel="Bezig met intrekken" />
    case 'UITGEVOERD':
      return <Uitgevoerd {...props} />
    case 'INGETROKKEN':
      return <Ingetrokken {...props} />
    case 'ONBEKEND':
      return null
  }
}

const NietsNieuws = () => (
  <Melding titel="Er is niets om uit te voeren">
    <p>In dit bestand staat niets nieuws. Het register is niet veranderd.</p>
  </Melding>
)

const Beoordeeld = ({ beeld, adres, opdrachtId, stand }: Vervolgprops) => (
  <Kaart titel="Dit was op proef: er is nog niets veranderd" id="vervolg">
    <Formulier naar={`${adres}/uitvoering`} opdrachtId={opdrachtId} versie={beeld.versie} stand={stand}>
      <Knoppen>
        <Knop soort="primair" icoon="gereed">
          Voer {aantalVan(beeld.toestand.nieuw, 'nieuwe rij', 'nieuwe rijen')} uit
        </Knop>
        <KnopLink href="/import" soort="tertiair">
          Nu niet
        </KnopLink>
      </Knoppen>
    </Formulier>
  </Kaart>
)

const Ingetrokken = ({ beeld }: Vervolgprops) => (
  <Melding titel="Deze import is ingetrokken">
    <p>Reden: {beeld.redenIntrekking}</p>
    <p>Waar na de import aan gewerkt is, is blijven staan. U mag het bestand opnieuw aanbieden.</p>
  </Melding>
)

/** Rows that the guard at the door held back, and what to do about them. */
const AanDeDeur = ({ rijen }: { rijen: readonly Importrij[] }) => {
  const aantal = rijen.filter(({ reden }) => reden !== null && AAN_DE_DEUR.includes(reden)).length
  const titel = `In ${aantalVan(aantal, 'rij', 'rijen')} lijkt iets over een persoon te staan`
  if (aantal === 0) return null
  return (
    <Melding soort="let-op" titel={titel}>
      <p>
        Die {aantal === 1 ? 'rij is' : 'rijen zijn'} niet bewaard. Haal het weg uit het bestand en bied het
        opnieuw aan. Mag het blijven staan? <a href="/import">Bied het bestand opnieuw aan</a> en vink aan dat
        u het hebt gecontroleerd.
      </p>
    </Melding>
  )
}

const AAN_DE_DEUR: readonly string[] = VONDSTSOORTEN.map((soort) => `rij-${soort.toLowerCase()}`)

const Bezig = ({ beeld, adres, titel }: Vervolgprops & { titel: string }) => (
  <Kaart titel={titel} id="vervolg">
    <div data-voortgang={`${adres}/voortgang`}>
      <Balk {...voortgangVan(beeld.toestand)} />
    </div>
    <p class="sr-zacht">
      U kunt deze bladzijde sluiten: het werk gaat door. <a href={adres}>Ververs</a>
    </p>
    {/* Without a script the page looks again by itself. */}
    <noscript>
      <meta http-equiv="refresh" content="2" />
    </noscript>
  </Kaart>
)

const Balk = ({ tekst, gedaan, totaal }: ReturnType<typeof voortgangVan>) => (
  <Voortgang label={tekst} gedaan={gedaan} totaal={totaal} id="voortgang" />
)

/** How far it is, also for whoever follows it by server-sent events. */
export const voortgangVan = (rij: Importbeeld['toestand']) =>
  rij.status === 'WORDT_INGETROKKEN' || rij.status === 'INGETROKKEN'
    ? { tekst: 'Rijen bekeken', gedaan: rij.teruggedraaid + rij.gelaten, totaal: rij.toegevoegd }
    : { tekst: 'Rijen gedaan', gedaan: rij.toegevoegd + rij.overgeslagen, totaal: rij.nieuw }

const Uitgevoerd = ({ beeld, adres, opdrachtId, stand }: Vervolgprops) => (
  <Stapel>
    <Melding soort="gelukt" titel={`${aantalVan(beeld.toestand.toegevoegd, 'rij', 'rijen')} toegevoegd`}>
      <p>
        {beeld.aanbod.waardekaart ? (
          <a href={`/analyses/${beeld.aanbod.waardekaart.analyseId}`}>Bekijk de analyse</a>
        ) : (
          <a href="/casussen">Bekijk de casussen</a>
        )}
      </p>
    </Melding>
    <details class="sr-uitklap" open={stand !== undefined}>
      <summary>Hele import intrekken</summary>
      <Formulier
        naar={`${adres}/intrekking`}
        opdrachtId={opdrachtId}
        versie={beeld.versie}
        velden={INTREKKING}
        stand={stand}
        gestapeld
      >
        <Knoppen>
          <Knop soort="gevaar">Import intrekken</Knop>
        </Knoppen>
      </Formulier>
    </details>
  </Stapel>
)

export const INTREKKING: Veldenlijst = [
  [
    'reden',
    vlak('Waarom trekt u deze import in?', {
      hint: 'Wat er na de import aan gewerkt is, blijft staan. Dat leest u dan per rij.',
      regels: 2,
      wat: 'waarom u deze import intrekt',
    }),
  ],
]
