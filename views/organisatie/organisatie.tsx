import { dagVan } from '../../events/dag.ts'
import type { Ledenrol } from '../../events/toegangswaarden.ts'
import type { Lid, Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { Gegevens, Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { aantal, datumKort } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { ORGANISATIESOORT } from '../woorden/termen.ts'
import { Rollen } from './rollen.tsx'

export interface Ledenregel extends Lid {
  /** Null: the account is gone. */
  readonly naam: string | null
}

export interface Uitnodigingsregel {
  readonly uitnodigingId: string
  readonly rollen: readonly Ledenrol[]
  readonly op: string
  readonly vervaltOp: string
  readonly verlopen: boolean
  /** Null when nobody knows any more: these data go with the term. */
  readonly wie: { readonly naam: string; readonly email: string } | null
}

const GELUKT = {
  rollen: 'De rollen zijn gewijzigd.',
  einde: 'Het lidmaatschap is beëindigd. Deze persoon kan niet meer bij de gegevens van uw organisatie.',
  ingetrokken: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
  gegevens: 'De gegevens zijn opgeslagen.',
} as const

/** What else there is about the organisation. */
const ADRESSEN = {
  privacy: { href: '/organisatie/privacy', children: 'Privacy' },
  apisleutels: { href: '/apisleutels', children: 'API-sleutels' },
  organisaties: { href: '/organisaties', children: 'Organisaties' },
} as const

interface Props {
  readonly gebruiker: Gebruiker
  readonly beeld: Organisatiebeeld
  readonly leden: readonly Ledenregel[]
  readonly uitnodigingen: readonly Uitnodigingsregel[]
  /** How many casussen each former member still is the maker of; for a beheerder. */
  readonly nogCasussen: (accountId: string) => number
  /** Invites, gives roles, ends memberships. */
  readonly isBeheerder: boolean
  readonly adressen: readonly (keyof typeof ADRESSEN)[]
  readonly gelukt: string | undefined
}

/** Who belongs to the organisation and what they may. */
export const Organisatiepagina = (props: Props) => {
  const { gebruiker, beeld, leden, isBeheerder, gelukt } = props
  const huidig = leden.filter(({ beeindigdOp }) => beeindigdOp === null)
  const gegaan = leden.filter(({ beeindigdOp }) => beeindigdOp !== null)
  return (
    <Pagina titel={beeld.naam} actief="/organisatie" gebruiker={gebruiker} fictief={beeld.fictief}>
      <Stapel>
        <Kop
          titel={beeld.naam}
          boven="Uw organisatie"
          acties={props.adressen.map((adres) => <KnopLink {...ADRESSEN[adres]} />)}
        />
        {gelukt && Object.hasOwn(GELUKT, gelukt) && (
          <Melding soort="gelukt">{GELUKT[gelukt as keyof typeof GELUKT]}</Melding>
        )}
        <Kaart
          titel={`Leden (${huidig.length})`}
          id="leden"
          acties={
            isBeheerder && (
              <KnopLink href="/organisatie/uitnodigingen/nieuw" soort="primair" icoon="maak" klein>
                Nodig iemand uit
              </KnopLink>
            )
          }
        >
          <Ledentabel leden={huidig} isBeheerder={isBeheerder} />
        </Kaart>
        {isBeheerder && <Uitnodigingen uitnodigingen={props.uitnodigingen} />}
        {gegaan.length > 0 && <Gegaan leden={gegaan} nogCasussen={props.nogCasussen} />}
        <Over beeld={beeld} isBeheerder={isBeheerder} />
      </Stapel>
    </Pagina>
  )
}

export const lidnaam = ({ naam }: Pick<Ledenregel, 'naam'>): string => naam ?? 'Verwijderd account'

const Ledentabel = ({ leden, isBeheerder }: Pick<Props, 'leden' | 'isBeheerder'>) => {
  const wijzigen: Kolom<Ledenregel> = {
    kop: 'Wijzigen',
    cel: (lid) => (
      <KnopLink href={`/organisatie/leden/${lid.accountId}`} klein icoon="bewerk" soort="tertiair">
        Wijzigen <span class="ams-visually-hidden">{lidnaam(lid)}</span>
      </KnopLink>
    ),
  }
  return (
    <Tabel
      bijschrift="De leden van deze organisatie"
      rijen={leden}
      kolommen={[
        { kop: 'Naam', naam: true, cel: lidnaam },
        { kop: 'Rollen', cel: ({ rollen }) => <Rollen rollen={rollen} /> },
        { kop: 'Lid sinds', cel: ({ sinds }) => datumKort(dagVan(sinds)) },
        ...(isBeheerder ? [wijzigen] : []),
      ]}
    />
  )
}

const Uitnodigingen = ({ uitnodigingen }: Pick<Props, 'uitnodigingen'>) => (
  <Kaart titel="Uitnodigingen" id="uitnodigingen">
    {uitnodigingen.length === 0 ? (
      <LeegStaat titel="Er staan geen uitnodigingen open" icoon="persoon">
        Een uitnodiging is een link die één keer werkt, zeven dagen lang.
      </LeegStaat>
    ) : (
      <Tabel
        bijschrift="Uitnodigingen die nog niet zijn gebruikt"
        rijen={uitnodigingen}
        kolommen={[
          { kop: 'Voor', naam: true, cel: (uitnodiging) => <Genodigde uitnodiging={uitnodiging} /> },
          { kop: 'Rollen', cel: ({ rollen }) => <Rollen rollen={rollen} /> },
          { kop: 'Gemaakt op', cel: ({ op }) => datumKort(dagVan(op)) },
          { kop: 'Werkt tot en met', cel: (uitnodiging) => <Werktot {...uitnodiging} /> },
          {
            kop: 'Intrekken',
            cel: ({ uitnodigingId, wie }) => (
              <KnopLink
                href={`/organisatie/uitnodigingen/${uitnodigingId}`}
                klein
                icoon="weg"
                soort="tertiair"
              >
                Intrekken {wie && <span class="ams-visually-hidden">{wie.naam}</span>}
              </KnopLink>
            ),
          },
        ]}
      />
    )}
  </Kaart>
)

export const Genodigde = ({ uitnodiging: { wie } }: { uitnodiging: Uitnodigingsregel }) =>
  wie === null ? (
    <span class="sr-zacht">Niet meer bekend</span>
  ) : (
    <>
      {wie.naam} <span class="sr-zacht sr-breekbaar">{wie.email}</span>
    </>
  )

const Werktot = ({ vervaltOp, verlopen }: Uitnodigingsregel) =>
  verlopen ? <Label toon="aandacht">verlopen</Label> : datumKort(dagVan(vervaltOp))

const Gegaan = ({ leden, nogCasussen }: Pick<Props, 'leden' | 'nogCasussen'>) => (
  <Kaart titel="Eerdere leden" id="eerdere-leden" soort="rustig">
    <p class="sr-tekst sr-zacht">
      {`${aantal(leden.length, 'persoon was', 'mensen waren')} eerder lid. Wat zij vastlegden blijft staan.`}
    </p>
    <Tabel
      bijschrift="Wie eerder lid was"
      rijen={leden}
      kolommen={[
        { kop: 'Naam', naam: true, cel: lidnaam },
        { kop: 'Lid sinds', cel: ({ sinds }) => datumKort(dagVan(sinds)) },
        { kop: 'Lid tot', cel: ({ beeindigdOp }) => beeindigdOp && datumKort(dagVan(beeindigdOp)) },
        ...(leden.some(({ accountId }) => nogCasussen(accountId) > 0) ? [toewijzen(nogCasussen)] : []),
      ]}
    />
  </Kaart>
)

const toewijzen = (nogCasussen: Props['nogCasussen']): Kolom<Ledenregel> => ({
  kop: 'Casussen',
  cel: (lid) =>
    nogCasussen(lid.accountId) > 0 && (
      <KnopLink href={`/organisatie/leden/${lid.accountId}#casussen`} klein soort="tertiair">
        Casussen toewijzen ({nogCasussen(lid.accountId)})
        <span class="ams-visually-hidden">: {lidnaam(lid)}</span>
      </KnopLink>
    ),
})

const Over = ({ beeld, isBeheerder }: Pick<Props, 'beeld' | 'isBeheerder'>) => (
  <Kaart
    titel="Over deze organisatie"
    id="gegevens"
    soort="rustig"
    acties={
      isBeheerder && (
        <KnopLink href="/organisatie/gegevens" klein icoon="bewerk" soort="tertiair">
          Gegevens wijzigen
        </KnopLink>
      )
    }
  >
    <Gegevens
      rijen={[
        ['Soort', ORGANISATIESOORT[beeld.soort]],
        ['KvK-nummer', beeld.kvkNummer ?? 'Niet ingevuld'],
        ...(beeld.houder
          ? [['Rol', 'Deze organisatie houdt het register: zij laat andere organisaties toe.'] as const]
          : []),
      ]}
    />
  </Kaart>
)
