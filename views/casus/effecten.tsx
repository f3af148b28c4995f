import { bereik, effect, feiten, veronderstellingen } from '../../events/casus/effecten.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { Label } from '../onderdelen/label.tsx'
import { getal } from '../onderdelen/opmaak.ts'
import { getal as getalveld, keuze, rondjes, tekst, vlak } from '../onderdelen/veldenlijst.tsx'
import { BEREIKEENHEID } from '../woorden/termen.ts'
import { Bewerklink } from './bewerken.tsx'
import type { Deelbeeld } from './deelbeeld.ts'
import { Deelformulier, Deellijst, isOpen } from './deelvormen.tsx'
import { Onderwerpkaart, Tekstdeel, Terzijde } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'

const KAART = 'effecten'

export const EFFECT: Deelbeeld = {
  naam: 'het effect',
  kaart: KAART,
  velden: [
    [
      'tekst',
      vlak('Wat is er veranderd, en komt dat door de aanpak?', {
        hint: 'Ook wat tegenviel of uitbleef.',
        regels: 5,
        wat: 'wat er is veranderd',
        naam: 'tekst',
      }),
    ],
  ],
}

export const BEREIK: Deelbeeld = {
  naam: 'het bereik',
  kaart: KAART,
  velden: [
    [
      ['bereikt', getalveld('Hoeveel zijn er bereikt?', { optioneel: true, naam: 'bereikt' })],
      ['beoogd', getalveld('Hoeveel wilde u bereiken?', { optioneel: true, naam: 'beoogd' })],
    ],
    [
      'eenheid',
      rondjes('Wat telt u?', BEREIKEENHEID, { naastElkaar: true, wat: 'wat u telt', naam: 'eenheid' }),
    ],
  ],
}

export const VERONDERSTELLINGEN: Deelbeeld = {
  naam: 'de veronderstelling over',
  meervoud: 'veronderstellingen',
  kaart: KAART,
  velden: [
    [
      ['activiteit', tekst('Wat doet u?', { wat: 'wat u doet' })],
      ['effect', tekst('Waar leidt dat toe?', { wat: 'waar dat toe leidt' })],
    ],
    ['onderbouwing', vlak('Waarom denkt u dat?', { regels: 2, optioneel: true, naam: 'onderbouwing' })],
    [
      'doelId',
      keuze('Bij welk doel hoort dit?', [], { optioneel: true, leeg: 'Bij geen doel in het bijzonder' }),
    ],
  ],
  zinnen: {
    VeronderstellingVastgelegd: ({ activiteit, effect }) =>
      `legde de veronderstelling vast dat “${activiteit}” leidt tot “${effect}”`,
  },
}

export const FEITEN: Deelbeeld = {
  naam: 'het feit',
  meervoud: 'feiten',
  kaart: KAART,
  velden: [
    ['tekst', vlak('Wat is het feit?', { regels: 2, wat: 'wat het feit is', naam: 'tekst' })],
    ['bron', tekst('Waar staat dat?', { breedte: 'vol', wat: 'waar dat staat', naam: 'bron' })],
  ],
  zinnen: { FeitVastgelegd: ({ tekst, bron }) => `legde een feit vast: “${tekst}” (bron: ${bron})` },
}

/** Topic 5: what changed, for how many, and why that may come from the approach. */
export const Effectenkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { dossier } = beeld
  const open = isOpen(beeld, effect)
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
      voorbeeld={({ effect: ander }) => ander?.tekst ?? null}
    >
      {open ? <Deelformulier beeld={beeld} deel={effect} van={EFFECT} /> : <Effect {...dossier} />}
      <Terzijde
        titel="Bereik, veronderstellingen en feiten"
        dicht={isLeeg(dossier) && ![bereik, veronderstellingen, feiten].some((deel) => isOpen(beeld, deel))}
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
      {effect.tekst.split(/\n{2,}/).map((alinea) => (
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

const Bereik = ({ beeld }: { beeld: Dossierbeeld }) => {
  const bereikt = beeld.dossier.bereik
  if (isOpen(beeld, bereik)) return <Deelformulier beeld={beeld} deel={bereik} van={BEREIK} />
  return (
    <div class="sr-delen">
      <Tekstdeel
        kop="Bereik"
        tekst={bereikt && bereikzin(bereikt)}
        acties={
          <Bewerklink beeld={beeld} sleutel="bereik" kaart={KAART} wat="het bereik">
            {bereikt ? 'Wijzig' : 'Vul in'}
          </Bewerklink>
        }
      />
    </div>
  )
}

export const bereikzin = ({ bereikt, beoogd, eenheid }: NonNullable<Casusdossier['bereik']>): string =>
  `${bereikt === null ? 'Bereikt: niet ingevuld' : `${getal(bereikt)} ${BEREIKEENHEID[eenheid]} bereikt`}, ${
    beoogd === null ? 'beoogd: niet ingevuld' : `${getal(beoogd)} beoogd`
  }.`

const Veronderstellingen = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Deellijst
    beeld={beeld}
    deel={veronderstellingen}
    van={VERONDERSTELLINGEN}
    kop="Waarom zou dit werken?"
    knop="Veronderstelling toevoegen"
    alle={beeld.dossier.veronderstellingen}
    tekst={({ activiteit }) => activiteit}
    toon={({ activiteit, effect, onderbouwing, doelId }) => (
      <>
        <strong>{activiteit}</strong> leidt tot <strong>{effect}</strong>
        {onderbouwing && `, want ${onderbouwing}`}
        <Doelnaam beeld={beeld} doelId={doelId} />
      </>
    )}
    eigen={{
      doelId: {
        opties: beeld.dossier.doelen
          .filter(({ vervallen }) => !vervallen)
          .map(({ doelId, omschrijving }) => ({ waarde: doelId, label: omschrijving })),
      },
    }}
  />
)

const Doelnaam = ({ beeld, doelId }: { beeld: Dossierbeeld; doelId: string | null }) => {
  const doel = beeld.dossier.doelen.find((ander) => ander.doelId === doelId)
  return doel ? <span class="sr-zacht"> (bij het doel “{doel.omschrijving}”)</span> : null
}

const Feiten = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Deellijst
    beeld={beeld}
    deel={feiten}
    van={FEITEN}
    kop="Feiten met hun bron"
    knop="Feit toevoegen"
    alle={beeld.dossier.feiten}
    tekst={({ tekst }) => tekst}
    toon={({ tekst, bron }) => (
      <>
        {tekst} <span class="sr-zacht">Bron: {bron}</span>
      </>
    )}
  />
)
