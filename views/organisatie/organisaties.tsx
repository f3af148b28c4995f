import type { Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Label, Labels } from '../onderdelen/label.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { aantal } from '../onderdelen/opmaak.ts'
import { type Gebruiker, type Kruimel, Pagina } from '../onderdelen/pagina.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { ORGANISATIESOORT } from '../woorden/termen.ts'
import { NAAR_ORGANISATIE, Uitnodigingsformulier } from './uitnodiging.tsx'
import { ORGANISATIE } from './velden.ts'

export const NAAR_ORGANISATIES: Kruimel = { naam: 'Organisaties', href: '/organisaties' }

interface Basis {
  readonly gebruiker: Gebruiker
  readonly opdrachtId: string
  readonly stand?: Formulierstand | undefined
}

interface LijstProps extends Basis {
  readonly organisaties: readonly Organisatiebeeld[]
}

/** All organisations of the register, and admitting another. */
export const Organisatiespagina = ({ gebruiker, organisaties, opdrachtId, stand }: LijstProps) => (
  <Formulierpagina
    titel="Organisaties"
    actief="/organisatie"
    gebruiker={gebruiker}
    kruimels={[NAAR_ORGANISATIE]}
    stand={stand}
    inleiding="Welke organisaties meedoen aan dit register. Elke organisatie regelt haar eigen leden; wie dat zijn ziet u hier niet."
  >
    <Kaart>
      <Tabel
        bijschrift="Alle organisaties in het register"
        rijen={organisaties}
        kolommen={[
          {
            kop: 'Organisatie',
            naam: true,
            cel: ({ organisatieId, naam }) => <a href={`/organisaties/${organisatieId}`}>{naam}</a>,
          },
          { kop: 'Soort', cel: ({ soort }) => ORGANISATIESOORT[soort] },
          { kop: 'Leden', getal: true, cel: ({ leden }) => String(ledental(leden)) },
          { kop: 'Bijzonder', cel: (beeld) => <Bijzonder {...beeld} /> },
        ]}
      />
    </Kaart>
    <Kaart titel="Een organisatie toelaten" id="nieuw">
      <Formulier
        naar="/organisaties"
        opdrachtId={opdrachtId}
        velden={ORGANISATIE}
        stand={stand}
        boven={
          <p class="sr-tekst sr-zacht">
            Leden met de rol Lid van de Vakgemeenschap lezen casussen van andere organisaties. Laat alleen
            organisaties toe waarmee dat is afgesproken.
          </p>
        }
        gestapeld
      >
        <Knoppen>
          <Knop>Laat toe en ga verder</Knop>
        </Knoppen>
      </Formulier>
    </Kaart>
  </Formulierpagina>
)

const ledental = (leden: Organisatiebeeld['leden']): number =>
  leden.filter(({ beeindigdOp }) => beeindigdOp === null).length

const Bijzonder = ({ houder, fictief, leden }: Organisatiebeeld) => (
  <Labels>
    {houder && !fictief && <Label toon="info">houdt het register</Label>}
    {fictief && <Label toon="aandacht">fictief</Label>}
    {ledental(leden) === 0 && <Label>nog geen leden</Label>}
  </Labels>
)

interface EenProps extends Basis {
  readonly beeld: Organisatiebeeld
}

/** One organisation, to invite its first beheerder. */
export const ToegelatenOrganisatiepagina = ({ gebruiker, beeld, opdrachtId, stand }: EenProps) => (
  <Pagina
    titel={beeld.naam}
    actief="/organisatie"
    gebruiker={gebruiker}
    kruimels={[NAAR_ORGANISATIE, NAAR_ORGANISATIES]}
    fictief={beeld.fictief}
    mislukt={stand !== undefined}
  >
    <Stapel>
      <Kop titel={beeld.naam} boven="Organisatie in dit register" />
      <Kaart>
        <Gegevens
          rijen={[
            ['Soort', ORGANISATIESOORT[beeld.soort]],
            ['KvK-nummer', beeld.kvkNummer ?? 'Niet ingevuld'],
            ['Leden', aantal(ledental(beeld.leden), 'lid', 'leden')],
          ]}
        />
      </Kaart>
      {ledental(beeld.leden) === 0 ? (
        <Kaart titel="Nodig de eerste beheerder uit" id="uitnodigen">
          <p class="sr-tekst sr-zacht">
            Deze persoon nodigt daarna zelf collega’s uit. Is een eerdere link verlopen? Maak dan hier een
            nieuwe.
          </p>
          <Uitnodigingsformulier
            naar={`/organisaties/${beeld.organisatieId}/uitnodigingen`}
            annuleer={NAAR_ORGANISATIES.href}
            opdrachtId={opdrachtId}
            stand={stand}
            rollen={['BEHEERDER']}
          />
        </Kaart>
      ) : (
        <Melding soort="info" titel="Deze organisatie regelt haar eigen leden">
          <p>Wie lid is en wat leden mogen, bepaalt haar eigen beheerder.</p>
        </Melding>
      )}
      <Knoppen>
        <KnopLink href={NAAR_ORGANISATIES.href}>Alle organisaties</KnopLink>
      </Knoppen>
    </Stapel>
  </Pagina>
)
