import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { Keuzerondjes, Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { Label } from '../onderdelen/label.tsx'
import { getal } from '../onderdelen/opmaak.ts'
import { opties } from '../onderdelen/opties.ts'
import { Rij } from '../onderdelen/rij.tsx'
import { Getalveld, Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { BEREIKEENHEID } from '../woorden/termen.ts'
import { Bewerkformulier, Bewerklink, Verval } from './bewerken.tsx'
import { Onderwerpkaart, Tekstdeel, Terzijde } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'

const KAART = 'effecten'

/** Topic 5: what changed, for how many, and why that may come from the approach. */
export const Effectenkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { dossier, bewerk } = beeld
  const open = bewerk === 'effect'
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="EFFECTEN"
      leeg={dossier.effect === null && !dossier.gemeten}
      open={open}
      acties={
        <Bewerklink beeld={beeld} sleutel="effect" kaart={KAART} wat="het effect">
          {dossier.effect === null ? 'Beschrijf het effect' : 'Wijzig'}
        </Bewerklink>
      }
      voorbeeld={({ effect }) => effect}
    >
      {open ? <Effectformulier beeld={beeld} /> : <Effect {...dossier} />}
      <Terzijde
        titel="Bereik, veronderstellingen en feiten"
        dicht={isLeeg(dossier) && !['bereik', 'veronderstelling', 'feit'].includes(bewerk ?? '')}
      >
        <Bereik beeld={beeld} />
        <Veronderstellingen beeld={beeld} />
        <Feiten beeld={beeld} />
      </Terzijde>
    </Onderwerpkaart>
  )
}

const isLeeg = ({ effect, bereik, veronderstellingen, feiten }: Casusdossier): boolean =>
  effect === null && bereik === null && veronderstellingen.length + feiten.length === 0

const Effect = ({ effect, gemeten }: Casusdossier) =>
  effect === null ? null : (
    <>
      {effect.split(/\n{2,}/).map((alinea) => (
        <p class="sr-deel__tekst">{alinea}</p>
      ))}
      <p>
        {gemeten ? (
          <Label toon="info" icoon="meting">
            met metingen
          </Label>
        ) : (
          <Label toon="aandacht" icoon="info">
            inschatting: geen twee metingen op hetzelfde doel
          </Label>
        )}
      </p>
    </>
  )

const Effectformulier = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Bewerkformulier
    beeld={beeld}
    sleutel="effect"
    pad="effect"
    kaart={KAART}
    stondErAl={beeld.dossier.effect !== null}
  >
    <Tekstvlak
      naam="tekst"
      label="Wat is er veranderd, en komt dat door de aanpak?"
      hint="Ook wat tegenviel of uitbleef."
      regels={5}
      waarde={beeld.dossier.effect ?? undefined}
      stand={beeld.stand}
    />
  </Bewerkformulier>
)

const Bereik = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { bereik } = beeld.dossier
  if (beeld.bewerk !== 'bereik')
    return (
      <div class="sr-delen">
        <Tekstdeel
          kop="Bereik"
          tekst={bereik && bereikzin(bereik)}
          acties={
            <Bewerklink beeld={beeld} sleutel="bereik" kaart={KAART} wat="het bereik">
              {bereik ? 'Wijzig' : 'Vul in'}
            </Bewerklink>
          }
        />
      </div>
    )
  return (
    <Bewerkformulier beeld={beeld} sleutel="bereik" pad="bereik" kaart={KAART} stondErAl={bereik !== null}>
      <Rij>
        <Getalveld
          naam="bereikt"
          label="Hoeveel zijn er bereikt?"
          optioneel
          waarde={bereik?.bereikt?.toString()}
          stand={beeld.stand}
        />
        <Getalveld
          naam="beoogd"
          label="Hoeveel wilde u bereiken?"
          optioneel
          waarde={bereik?.beoogd?.toString()}
          stand={beeld.stand}
        />
      </Rij>
      <Keuzerondjes
        naam="eenheid"
        label="Wat telt u?"
        opties={opties(BEREIKEENHEID)}
        waarde={bereik?.eenheid}
        naastElkaar
        stand={beeld.stand}
      />
    </Bewerkformulier>
  )
}

export const bereikzin = ({ bereikt, beoogd, eenheid }: NonNullable<Casusdossier['bereik']>): string =>
  `${bereikt === null ? 'Bereikt: niet ingevuld' : `${getal(bereikt)} ${BEREIKEENHEID[eenheid]} bereikt`}, ${
    beoogd === null ? 'beoogd: niet ingevuld' : `${getal(beoogd)} beoogd`
  }.`

const Veronderstellingen = ({ beeld }: { beeld: Dossierbeeld }) => {
  const geldig = beeld.dossier.veronderstellingen.filter(({ vervallen }) => !vervallen)
  return (
    <div class="sr-deel">
      <div class="sr-deel__kop">
        <h3>Waarom zou dit werken?</h3>
        <Bewerklink beeld={beeld} sleutel="veronderstelling" kaart={KAART}>
          Veronderstelling toevoegen
        </Bewerklink>
      </div>
      {geldig.length === 0 && beeld.bewerk !== 'veronderstelling' && (
        <p class="sr-afwezig">nog niet ingevuld</p>
      )}
      <ul class="sr-lijst">
        {geldig.map(({ veronderstellingId, activiteit, effect, onderbouwing, doelId }) => (
          <li>
            <strong>{activiteit}</strong> leidt tot <strong>{effect}</strong>
            {onderbouwing && `, want ${onderbouwing}`}
            <Doelnaam beeld={beeld} doelId={doelId} />
            <Verval
              beeld={beeld}
              onderdeel={veronderstellingId}
              pad={`veronderstellingen/${veronderstellingId}/verval`}
              wat={activiteit}
            />
          </li>
        ))}
      </ul>
      {beeld.bewerk === 'veronderstelling' && <Veronderstellingformulier beeld={beeld} />}
    </div>
  )
}

const Doelnaam = ({ beeld, doelId }: { beeld: Dossierbeeld; doelId: string | null }) => {
  const doel = beeld.dossier.doelen.find((ander) => ander.doelId === doelId)
  return doel ? <span class="sr-zacht"> (bij het doel “{doel.omschrijving}”)</span> : null
}

const Veronderstellingformulier = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Bewerkformulier beeld={beeld} sleutel="veronderstelling" pad="veronderstellingen" kaart={KAART}>
    <Rij>
      <Tekstveld naam="activiteit" label="Wat doet u?" stand={beeld.stand} />
      <Tekstveld naam="effect" label="Waar leidt dat toe?" stand={beeld.stand} />
    </Rij>
    <Tekstvlak naam="onderbouwing" label="Waarom denkt u dat?" regels={2} optioneel stand={beeld.stand} />
    <Keuzeveld
      naam="doelId"
      label="Bij welk doel hoort dit?"
      optioneel
      leeg="Bij geen doel in het bijzonder"
      opties={beeld.dossier.doelen
        .filter(({ vervallen }) => !vervallen)
        .map(({ doelId, omschrijving }) => ({ waarde: doelId, label: omschrijving }))}
      stand={beeld.stand}
    />
  </Bewerkformulier>
)

const Feiten = ({ beeld }: { beeld: Dossierbeeld }) => {
  const geldig = beeld.dossier.feiten.filter(({ vervallen }) => !vervallen)
  return (
    <div class="sr-deel">
      <div class="sr-deel__kop">
        <h3>Feiten met hun bron</h3>
        <Bewerklink beeld={beeld} sleutel="feit" kaart={KAART}>
          Feit toevoegen
        </Bewerklink>
      </div>
      {geldig.length === 0 && beeld.bewerk !== 'feit' && <p class="sr-afwezig">nog niet ingevuld</p>}
      <ul class="sr-lijst">
        {geldig.map(({ feitId, tekst, bron }) => (
          <li>
            {tekst} <span class="sr-zacht">Bron: {bron}</span>
            <Verval beeld={beeld} onderdeel={feitId} pad={`feiten/${feitId}/verval`} wat={tekst} />
          </li>
        ))}
      </ul>
      {beeld.bewerk === 'feit' && (
        <Bewerkformulier beeld={beeld} sleutel="feit" pad="feiten" kaart={KAART}>
          <Tekstvlak naam="tekst" label="Wat is het feit?" regels={2} stand={beeld.stand} />
          <Tekstveld naam="bron" label="Waar staat dat?" breedte="vol" stand={beeld.stand} />
        </Bewerkformulier>
      )}
    </div>
  )
}
