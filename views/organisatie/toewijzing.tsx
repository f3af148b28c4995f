import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { aantal, getal } from '../onderdelen/opmaak.ts'
import { type Ledenregel, lidnaam } from './organisatie.tsx'
import { TERUGGAVE, TOEWIJZING } from './velden.ts'

export interface Toewijsprops {
  readonly lid: Ledenregel
  /** Numbers only: the beheerder need not be somebody who reads casussen. */
  readonly aantallen: { readonly casussen: number; readonly concepten: number }
  readonly overnemers: readonly Ledenregel[]
  /** What was handed over just now, to whom; null: nothing. */
  readonly toegewezen: { readonly toewijzingId: string; readonly ontvanger: Ledenregel } | null
  readonly opdrachtId: () => string
  readonly stand: Formulierstand | undefined
  /** There is nobody to look after them any more. */
  readonly wordtAangeraden: boolean
}

/** The casussen of one member: how many, and giving them to a colleague. */
export const Toewijskaart = (props: Toewijsprops) => (
  <Kaart titel="Casussen van dit lid" id="casussen">
    <Stapel>
      {props.toegewezen && <Toegewezen {...props} toegewezen={props.toegewezen} />}
      <p class="sr-tekst">{samenvatting(props)}</p>
      {props.aantallen.casussen > 0 && <Toewijzing {...props} />}
    </Stapel>
  </Kaart>
)

const samenvatting = ({ lid, aantallen: { casussen, concepten } }: Toewijsprops): string => {
  if (casussen === 0) return `${lidnaam(lid)} is van geen enkele casus de maker.`
  const waarvan = concepten === 0 ? '' : `, waarvan ${aantal(concepten, 'concept', 'concepten')}`
  return `${lidnaam(lid)} is maker van ${aantal(casussen, 'casus', 'casussen')}${waarvan}.`
}

const Toegewezen = ({
  lid,
  toegewezen: { toewijzingId, ontvanger },
  opdrachtId,
}: Toewijsprops & { toegewezen: NonNullable<Toewijsprops['toegewezen']> }) => (
  <Melding soort="gelukt">
    <p>De casussen zijn toegewezen aan {lidnaam(ontvanger)}.</p>
    <Formulier
      naar={`${pad(lid)}/terugdraaiing`}
      opdrachtId={opdrachtId()}
      velden={TERUGGAVE}
      waarden={{ toewijzingId, accountId: ontvanger.accountId }}
    >
      <Knoppen>
        <Knop soort="secundair" klein>
          Ongedaan maken
        </Knop>
      </Knoppen>
    </Formulier>
  </Melding>
)

const pad = ({ accountId }: Ledenregel): string => `/organisatie/leden/${accountId}/toewijzing`

const Toewijzing = (props: Toewijsprops) => {
  const { lid, aantallen, overnemers, opdrachtId, stand, wordtAangeraden } = props
  if (overnemers.length === 0) return <NiemandNeemtOver />
  const collegas = overnemers.map((ander) => ({ waarde: ander.accountId, label: lidnaam(ander) }))
  return (
    <Formulier
      naar={pad(lid)}
      opdrachtId={opdrachtId()}
      velden={TOEWIJZING}
      stand={stand}
      eigen={{ accountId: { opties: collegas }, reden: { id: 'veld-reden-toewijzing' } }}
      boven={<Toewijsuitleg {...aantallen} />}
      gestapeld
    >
      <Knoppen>
        <Knop soort={wordtAangeraden ? 'primair' : 'secundair'}>
          Wijs {getal(aantallen.casussen)} {aantallen.casussen === 1 ? 'casus' : 'casussen'} toe
        </Knop>
      </Knoppen>
    </Formulier>
  )
}

const NiemandNeemtOver = () => (
  <Melding soort="let-op" titel="Nog niemand kan ze overnemen">
    <p>
      Nodig eerst een collega uit met de rol Professional, of geef een lid die rol. Daarna wijst u de casussen
      hier toe.
    </p>
    <KnopLink href="/organisatie/uitnodigingen/nieuw" klein>
      Nodig iemand uit
    </KnopLink>
  </Melding>
)

const Toewijsuitleg = ({ concepten }: Toewijsprops['aantallen']) => (
  <p class="sr-tekst">
    {concepten > 0 &&
      'Een concept leest alleen de maker, met wie de maker erbij heeft gezet. Zolang u het niet toewijst, kan niemand anders eraan verder. '}
    U wijst alles in één keer toe. De nieuwe maker leest en wijzigt de casussen dan; u ziet zelf niet welke
    het zijn.
  </p>
)
