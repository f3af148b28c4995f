import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import { NAAR_CASUSSEN } from '../casus/kruimels.ts'
import { verstuurt } from '../casus/typen.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Label, Statusbadge } from '../onderdelen/label.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { hoofdletter, tijdstip } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { keuze, type Veldenlijst, vlak } from '../onderdelen/veldenlijst.tsx'
import { CASUSSTATUS } from '../woorden/termen.ts'

interface Lopend {
  readonly naam: string
  readonly tot: string
  readonly reden: string
  readonly concepten: readonly Casusoverzichtrij[]
}

interface Props {
  readonly lopend: readonly Lopend[]
  readonly collegas: readonly { readonly accountId: string; readonly naam: string }[]
  readonly stand: Formulierstand | undefined
  readonly opdrachtId: string
  readonly gebruiker: Gebruiker
}

/** Asking for the concepts of a colleague, and those that are open now. */
export const NoodtoegangPagina = (props: Props) => (
  <Pagina
    titel="Noodtoegang"
    actief="/casussen"
    gebruiker={props.gebruiker}
    kruimels={[NAAR_CASUSSEN]}
    mislukt={props.stand !== undefined}
  >
    <Kop
      titel="Noodtoegang"
      inleiding="Is een collega onverwacht weg, en kunt u niet wachten? Dan kunt u zijn of haar concepten drie uur lang lezen. Wijzigen kan niet. Uw collega krijgt er bericht van, met uw reden."
    />
    <Stapel>
      {props.lopend.map((toegang) => (
        <Lopendkaart {...toegang} />
      ))}
      <Kaart titel="Vraag noodtoegang" id="vraag">
        {props.collegas.length === 0 ? (
          <LeegStaat icoon="persoon" titel="Er is geen collega van wie u concepten kunt openen" />
        ) : (
          <Aanvraag {...props} />
        )}
      </Kaart>
    </Stapel>
  </Pagina>
)

const Lopendkaart = ({ naam, tot, reden, concepten }: Lopend) => (
  <Kaart
    titel={`Concepten van ${naam}`}
    acties={
      <Label toon="aandacht" icoon="tijd">
        tot {tijdstip(tot)}
      </Label>
    }
  >
    <p class="sr-zacht">Uw reden: {reden}</p>
    {concepten.length === 0 ? (
      <LeegStaat icoon="concept" titel={`${hoofdletter(naam)} heeft geen concepten`} />
    ) : (
      <ul class="sr-lijst">
        {concepten.map(({ casusId, naam: casus, fictief, status }) => (
          <li class="sr-werkregel">
            <span>
              <a class="ams-link" href={`/casussen/${casusId}`}>
                {casus}
              </a>{' '}
              {fictief && <Label>fictief</Label>}
            </span>
            <Statusbadge status={status}>{CASUSSTATUS[status]}</Statusbadge>
          </li>
        ))}
      </ul>
    )}
  </Kaart>
)

const Aanvraag = ({ collegas, stand, opdrachtId }: Props) => (
  <Formulier
    naar="/noodtoegang"
    opdrachtId={opdrachtId}
    velden={AANVRAAG}
    stand={stand}
    eigen={{
      collegaId: { opties: collegas.map(({ accountId, naam }) => ({ waarde: accountId, label: naam })) },
    }}
    {...verstuurt('/noodtoegang')}
  >
    <Knoppen>
      <Knop>Open drie uur lang</Knop>
    </Knoppen>
  </Formulier>
)

export const AANVRAAG: Veldenlijst = [
  [
    'collegaId',
    keuze('Van welke collega?', [], { leeg: 'Kies een collega', wat: 'van welke collega het is' }),
  ],
  [
    'reden',
    vlak('Waarom kan het niet wachten?', {
      hint: 'Uw collega en de functionaris gegevensbescherming lezen dit. Noem geen namen van bewoners.',
      wat: 'waarom het niet kan wachten',
    }),
  ],
]
