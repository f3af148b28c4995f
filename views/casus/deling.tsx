import { DEELNIVEAUS, isRuimer } from '../../events/toegangswaarden.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Foutoverzicht } from '../onderdelen/foutoverzicht.tsx'
import { Kaart, Kop, Stapel, TweeKolommen } from '../onderdelen/kaart.tsx'
import { Keuzerondjes, Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { Bewaard, Melding } from '../onderdelen/melding.tsx'
import { Pagina } from '../onderdelen/pagina.tsx'
import { Tekstvlak } from '../onderdelen/velden.tsx'
import { DEELNIVEAU } from '../woorden/termen.ts'
import { Knopformulier } from './bewerken.tsx'
import { Deelladder } from './deelladder.tsx'
import type { Collega, Delingbeeld } from './deling-typen.ts'
import { casuskruimels } from './kruimels.ts'
import { adres, verstuurt } from './typen.ts'

/** How far a casus is shared, with whom, and the forms that change it. */
export const DelingPagina = ({ beeld }: { beeld: Delingbeeld }) => {
  const { dossier } = beeld
  return (
    <Pagina
      titel={`Delen: ${dossier.gegevens.naam}`}
      actief="/casussen"
      kruimels={casuskruimels(dossier.casusId, dossier.gegevens.naam)}
      gebruiker={beeld.gebruiker}
      fictief={dossier.fictief}
      mislukt={beeld.stand !== undefined}
    >
      <Kop
        titel="Wie mag deze casus lezen?"
        boven={dossier.gegevens.naam}
        inleiding="Elke trede hoort bij de vorige: wie verder deelt, deelt ook met iedereen daarvoor. U kunt het altijd weer beperken; dan zien anderen de casus meteen nergens meer."
      />
      <TweeKolommen zij={<Collegas beeld={beeld} />}>
        <Kaart titel="Zo ver deelt u nu" id="deling" acties={<Opgeslagen beeld={beeld} />}>
          {beeld.bewerk === 'status' && <Foutoverzicht stand={beeld.stand} />}
          <Deelladder beeld={beeld} />
        </Kaart>
        {beeld.magBewerken ? (
          <Niveauformulier beeld={beeld} />
        ) : (
          <Melding>Alleen professionals die aan deze casus meewerken, wijzigen wie hem mag lezen.</Melding>
        )}
      </TweeKolommen>
    </Pagina>
  )
}

const Opgeslagen = ({ beeld }: { beeld: Delingbeeld }) =>
  beeld.opgeslagen && (
    <span class="sr-opgeslagen">
      <Bewaard>Opgeslagen</Bewaard>
      {beeld.opgeslagen.terug && (
        <Knopformulier
          beeld={beeld}
          pad="terugdraaiing"
          soort="tertiair"
          klein
          verborgen={{ wat: beeld.opgeslagen.opdrachtId, bij: 'deling' }}
        >
          Ongedaan maken
        </Knopformulier>
      )}
    </span>
  )

const standVan = ({ bewerk, stand }: Delingbeeld, formulier: string) =>
  bewerk === formulier ? stand : undefined

const Niveauformulier = ({ beeld }: { beeld: Delingbeeld }) => {
  const { niveau: nu } = beeld.dossier.deling
  const stand = standVan(beeld, 'deling')
  return (
    <Kaart titel="Wijzig wie de casus leest" id="wijzig-deling">
      <Formulier
        naar={adres(beeld, '/deling')}
        opdrachtId={beeld.nieuweId()}
        versie={beeld.dossier.versie}
        stand={stand}
        bewaar={`casus-${beeld.dossier.casusId}-deling`}
        {...verstuurt(adres(beeld, '/deling'))}
      >
        <Keuzerondjes
          naam="niveau"
          label="Tot hoe ver wilt u delen?"
          opties={DEELNIVEAUS.filter((niveau) => niveau !== nu).map((niveau) => ({
            waarde: niveau,
            label: DEELNIVEAU[niveau],
            toelichting: isRuimer(niveau, nu)
              ? 'Meer mensen lezen de casus.'
              : 'Minder mensen lezen de casus.',
          }))}
          stand={stand}
        />
        <Tekstvlak
          naam="reden"
          label="Waarom?"
          hint="Staat in de tijdlijn. Wie de casus mag lezen, leest ook deze reden."
          regels={2}
          stand={stand}
        />
        <Knoppen>
          <Knop>Wijzig het delen</Knop>
        </Knoppen>
      </Formulier>
    </Kaart>
  )
}

const Collegas = ({ beeld }: { beeld: Delingbeeld }) => {
  const { betrokkenen, dossier, wie, magBewerken } = beeld
  const { eigenaar, organisatieId, niveau } = dossier.deling
  return (
    <Kaart titel="Collega’s" id="collegas">
      <p class="sr-zacht">
        {niveau === 'CONCEPT'
          ? 'Zolang de casus een concept is, zien alleen deze mensen hem.'
          : 'Deze mensen houden de casus, ook als u hem weer tot een concept beperkt.'}
      </p>
      <ul class="sr-lijst">
        <li class="sr-werkregel">
          <span>{wie(eigenaar, organisatieId)}</span>
          <Label toon="info">maker</Label>
        </li>
        {betrokkenen.map((collega) => (
          <Collegaregel beeld={beeld} collega={collega} />
        ))}
      </ul>
      {magBewerken && (
        <Stapel>
          <Betrekformulier beeld={beeld} />
          <Toewijsformulier beeld={beeld} />
        </Stapel>
      )}
    </Kaart>
  )
}

const Collegaregel = ({ beeld, collega }: { beeld: Delingbeeld; collega: Collega }) => {
  const { accountId, naam, werktMee } = collega
  const sleutel = `verval-${accountId}`
  const pad = adres(beeld, `/betrokkenen/${accountId}/ontkoppeling`)
  return (
    <li>
      <span class="sr-werkregel">
        <span>{naam}</span>
        <Label>{werktMee ? 'werkt mee' : 'leest mee'}</Label>
      </span>
      {beeld.magBewerken && (
        <details class="sr-verval" open={beeld.bewerk === sleutel}>
          <summary>
            Haal van de casus af<span class="ams-visually-hidden">: {naam}</span>
          </summary>
          <Formulier
            naar={pad}
            opdrachtId={beeld.nieuweId()}
            versie={beeld.dossier.versie}
            stand={standVan(beeld, sleutel)}
            foutIds={{ reden: `reden-${accountId}` }}
            {...verstuurt(pad)}
          >
            <Tekstvlak
              naam="reden"
              label="Waarom?"
              regels={2}
              id={`reden-${accountId}`}
              stand={standVan(beeld, sleutel)}
            />
            <Knoppen>
              <Knop soort="gevaar" klein>
                Haal eraf
              </Knop>
            </Knoppen>
          </Formulier>
        </details>
      )}
    </li>
  )
}

const alsOpties = (collegas: readonly Collega[]) =>
  collegas.map(({ accountId, naam }) => ({ waarde: accountId, label: naam }))

const Betrekformulier = ({ beeld }: { beeld: Delingbeeld }) => {
  const stand = standVan(beeld, 'collega')
  if (beeld.anderen.length === 0)
    return <p class="sr-zacht">Alle collega’s die casussen mogen openen, staan hier al.</p>
  return (
    <Formulier
      naar={adres(beeld, '/betrokkenen')}
      opdrachtId={beeld.nieuweId()}
      versie={beeld.dossier.versie}
      stand={stand}
      {...verstuurt(adres(beeld, '/betrokkenen'))}
    >
      <Keuzeveld
        naam="accountId"
        label="Collega erbij"
        leeg="Kies een collega"
        opties={alsOpties(beeld.anderen)}
        stand={stand}
      />
      <Knoppen>
        <Knop soort="secundair" klein icoon="maak">
          Voeg toe
        </Knop>
      </Knoppen>
    </Formulier>
  )
}

const Toewijsformulier = ({ beeld }: { beeld: Delingbeeld }) => {
  const stand = standVan(beeld, 'eigenaar')
  const kandidaten = [...beeld.anderen, ...beeld.betrokkenen].filter(({ werktMee }) => werktMee)
  if (kandidaten.length === 0) return null
  return (
    <details class="sr-meer" open={beeld.bewerk === 'eigenaar'}>
      <summary>Geef de casus aan een collega</summary>
      <Formulier
        naar={adres(beeld, '/eigenaar')}
        opdrachtId={beeld.nieuweId()}
        versie={beeld.dossier.versie}
        stand={stand}
        foutIds={{ accountId: 'eigenaar-accountId', reden: 'eigenaar-reden' }}
        {...verstuurt(adres(beeld, '/eigenaar'))}
      >
        <Keuzeveld
          naam="accountId"
          id="eigenaar-accountId"
          label="Wie wordt de maker?"
          leeg="Kies een collega"
          hint="Is de casus nog een concept, dan leest u hem daarna alleen als uw naam hierboven staat."
          opties={alsOpties(kandidaten)}
          stand={stand}
        />
        <Tekstvlak naam="reden" id="eigenaar-reden" label="Waarom?" regels={2} stand={stand} />
        <Knoppen>
          <Knop soort="secundair" klein>
            Geef de casus
          </Knop>
        </Knoppen>
      </Formulier>
    </details>
  )
}
