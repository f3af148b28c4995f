import type { Deelniveau } from '../../events/toegangswaarden.ts'
import { Foutoverzicht } from '../onderdelen/foutoverzicht.tsx'
import { Kop, Stapel, TweeKolommen } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { hoofdletter } from '../onderdelen/opmaak.ts'
import { Pagina } from '../onderdelen/pagina.tsx'
import { Aanleidingkaart } from './aanleiding.tsx'
import { Continuiteitkaart } from './continuiteit.tsx'
import { Deelnemerskaart } from './deelnemers.tsx'
import { Doelenkaart } from './doelen.tsx'
import { Effectenkaart } from './effecten.tsx'
import { Factorenkaart } from './factoren.tsx'
import { Gegevensformulier, Gegevenskaart, Routeformulier } from './gegevens.tsx'
import { Geslotenmelding, Samenvatting } from './kop.tsx'
import { NAAR_CASUSSEN } from './kruimels.ts'
import { isMethodiekformulier, Methodiekformulier } from './methodiekformulier.tsx'
import { Metingkaart } from './meting.tsx'
import { Niveaukaart } from './niveau.tsx'
import { Notitiekaart } from './notities.tsx'
import { Samenwerkingkaart } from './samenwerking.tsx'
import { Stapkaart } from './stapkaart.tsx'
import { Sindsdien } from './tijdlijnzinnen.tsx'
import { type Toen, Toenmelding } from './toen.tsx'
import { adres, type Dossierbeeld } from './typen.ts'
import { Analysekaart, Tijdlijnkaart } from './zijkant.tsx'

interface Props {
  readonly beeld: Dossierbeeld
  readonly lens?: Lens
  readonly toen?: Toen
}

/** The whole dossier on one page: what is known, the eight topics, and what happened. */
export const CasusdossierPagina = ({ beeld: kaal, lens, toen }: Props) => {
  const beeld = { ...kaal, bericht: <Sindsdien beeld={kaal} /> }
  const { dossier } = beeld
  return (
    <Pagina
      titel={dossier.gegevens.naam}
      actief="/casussen"
      kruimels={[NAAR_CASUSSEN]}
      gebruiker={beeld.gebruiker}
      fictief={dossier.fictief}
      mislukt={beeld.stand !== undefined}
    >
      <Kop
        titel={dossier.gegevens.naam}
        boven={
          <>
            Casus van {dossier.gegevens.corporatie.naam}{' '}
            {dossier.fictief && <Label toon="aandacht">fictief</Label>}
          </>
        }
        acties={
          lens ? (
            <KnopLink soort="tertiair" icoon="terug" href={adres(beeld, '/deling')}>
              Terug naar het delen
            </KnopLink>
          ) : (
            <>
              <KnopLink soort="tertiair" icoon="geschiedenis" href={adres(beeld, '/tijdlijn')}>
                Tijdlijn
              </KnopLink>
              <KnopLink icoon="print" href={adres(beeld, '/rapport')}>
                Rapport
              </KnopLink>
            </>
          )
        }
      />
      <Stapel>
        {lens && <Lensmelding {...lens} />}
        {toen && <Toenmelding beeld={beeld} toen={toen} />}
        {beeld.noodtoegang && <Noodmelding beeld={beeld} />}
        {beeld.bewerk === 'status' && <Foutoverzicht stand={beeld.stand} />}
        <Geslotenmelding beeld={beeld} />
        <Samenvatting beeld={beeld} />
        {isMethodiekformulier(beeld) && <Methodiekformulier beeld={beeld} />}
        {beeld.bewerk === 'gegevens' && <Gegevensformulier beeld={beeld} />}
        {beeld.bewerk === 'route' && <Routeformulier beeld={beeld} />}
        <Stapkaart beeld={beeld} />
        <TweeKolommen
          zij={
            <>
              <Analysekaart beeld={beeld} />
              <Deelnemerskaart deelnemers={beeld.deelnemers} magBewerken={beeld.magBewerken} />
              <Notitiekaart beeld={beeld} />
              <Tijdlijnkaart beeld={beeld} />
              <Gegevenskaart beeld={beeld} />
            </>
          }
        >
          <Aanleidingkaart beeld={beeld} />
          <Doelenkaart beeld={beeld} />
          <Niveaukaart beeld={beeld} />
          <Metingkaart beeld={beeld} />
          <Effectenkaart beeld={beeld} />
          <Samenwerkingkaart beeld={beeld} />
          <Factorenkaart beeld={beeld} />
          <Continuiteitkaart beeld={beeld} />
        </TweeKolommen>
      </Stapel>
    </Pagina>
  )
}

/** The page as a reader of another organisation would see it. */
interface Lens {
  readonly niveau: Extract<Deelniveau, 'VAKGEMEENSCHAP' | 'ONDERZOEK'>
  /** They can see it now. */
  readonly gedeeld: boolean
}

const Noodmelding = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Melding soort="let-op" titel="U leest dit concept met noodtoegang">
    <p>
      Wijzigen kan niet. {hoofdletter(beeld.wie(beeld.dossier.deling.eigenaar))} krijgt bericht dat u hier
      was. <a href="/noodtoegang">Wat staat er nog meer voor u open?</a>
    </p>
  </Melding>
)

const Lensmelding = ({ niveau, gedeeld }: Lens) => (
  <Melding
    titel={`Zo ziet ${niveau === 'ONDERZOEK' ? 'een onderzoeker' : 'een lid van de Vakgemeenschap'} van een andere organisatie deze casus`}
  >
    <p>
      Zonder interne notities, zonder namen van uw collega’s en zonder knoppen.{' '}
      {gedeeld ? 'Zij kunnen hem nu lezen.' : 'Zij kunnen hem nu nog niet lezen.'}
    </p>
  </Melding>
)
