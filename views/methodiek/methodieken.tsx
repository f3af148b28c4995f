import type { Methodiek } from '../../projections/methodieken.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink } from '../onderdelen/knop.tsx'
import { Label, Labels } from '../onderdelen/label.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { deeltKennis } from '../onderdelen/menu.ts'
import { aantal, getal } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { NietGemeten, NogNietIngevuld } from '../onderdelen/waarde.tsx'
import { ROUTE } from '../woorden/termen.ts'

export interface Methodiekregel extends Methodiek {
  readonly casussen: number
  readonly routes: readonly (keyof typeof ROUTE)[]
}

interface Props {
  readonly gebruiker: Gebruiker
  readonly methodieken: readonly Methodiekregel[]
}

/** Which methodieken there are; ticking some leads to their comparison. */
export const Methodiekenpagina = ({ gebruiker, methodieken }: Props) => (
  <Bladzijde
    titel="Methodieken"
    actief="/methodieken"
    gebruiker={gebruiker}
    inleiding="Manieren van werken, gevoed door de casussen die ze gebruiken. Kies er twee tot vier en zet ze naast elkaar."
    acties={
      deeltKennis(gebruiker) && (
        <KnopLink href="/methodieken/nieuw" soort="primair" icoon="maak">
          Nieuwe methodiek
        </KnopLink>
      )
    }
  >
    {methodieken.length === 0 ? <Leeg gebruiker={gebruiker} /> : <Lijst methodieken={methodieken} />}
  </Bladzijde>
)

const Leeg = ({ gebruiker }: Pick<Props, 'gebruiker'>) => (
  <LeegStaat
    icoon="methodieken"
    titel="Er zijn nog geen methodieken"
    actie={
      deeltKennis(gebruiker) && (
        <KnopLink href="/methodieken/nieuw" soort="primair" icoon="maak">
          Beschrijf de eerste
        </KnopLink>
      )
    }
  >
    {deeltKennis(gebruiker)
      ? 'Beschrijf een manier van werken. Daarna kunt u haar koppelen aan casussen.'
      : 'Zodra een professional een manier van werken beschrijft, staat zij hier.'}
  </LeegStaat>
)

const Lijst = ({ methodieken }: Pick<Props, 'methodieken'>) => (
  <Kaart titel={aantal(methodieken.length, 'methodiek', 'methodieken')} id="lijst">
    <form action="/methodieken/vergelijking">
      <Stapel>
        <Tabel
          bijschrift="Methodieken met hun routes en casussen"
          rijen={methodieken}
          kolommen={[
            { kop: 'Methodiek', naam: true, cel: Naam },
            { kop: 'Routes van de casussen', cel: Routes },
            { kop: 'Beschrijving', cel: Beschrijvingslabel },
            { kop: 'Casussen', getal: true, cel: ({ casussen }) => getal(casussen) },
          ]}
        />
        <div class="sr-knoppen">
          <Knop icoon="vergelijk">Vergelijk wat u koos</Knop>
          <span class="sr-zacht">Vink er twee tot vier aan.</span>
        </div>
      </Stapel>
    </form>
  </Kaart>
)

const Naam = ({ methodiekId, naam, fictief, ingetrokken }: Methodiekregel) => (
  <div class="sr-kies">
    <label class="sr-keuze">
      <input type="checkbox" name="m" value={methodiekId} aria-label={`Vergelijk ${naam}`} />
    </label>
    <div>
      <a href={`/methodieken/${methodiekId}`}>{naam}</a>{' '}
      <Labels>
        {fictief === 1 && <Label toon="aandacht">fictief</Label>}
        {ingetrokken === 1 && <Label toon="fout">ingetrokken</Label>}
      </Labels>
    </div>
  </div>
)

const Routes = ({ routes }: Methodiekregel) =>
  routes.length === 0 ? (
    <NietGemeten />
  ) : (
    <Labels>
      {routes.map((route) => (
        <Label>{ROUTE[route]}</Label>
      ))}
    </Labels>
  )

const Beschrijvingslabel = ({ beschrijving, mechanisme, voorwaarden }: Methodiekregel) => {
  if (beschrijving === null) return <NogNietIngevuld />
  return mechanisme && voorwaarden ? 'beschreven en onderbouwd' : 'beschreven'
}
