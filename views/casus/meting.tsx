import { meetplan, referentiescenario } from '../../events/casus/meten.ts'
import { Gegevens } from '../onderdelen/kaart.tsx'
import { datum, datumInvoer } from '../onderdelen/opmaak.ts'
import { rondjes, tekst, vlak } from '../onderdelen/veldenlijst.tsx'
import { NogNietIngevuld } from '../onderdelen/waarde.tsx'
import { SMS_NIVEAU } from '../woorden/termen.ts'
import { Bewerklink } from './bewerken.tsx'
import type { Deelbeeld } from './deelbeeld.ts'
import { Deelformulier, isOpen } from './deelvormen.tsx'
import { Onderwerpkaart, Tekstdeel, Terzijde } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'
import { smsNiveau } from './veldwaarden.ts'

const KAART = 'meting'

const SMS = Object.entries(SMS_NIVEAU).map(([waarde, label]) => ({ waarde, label: `${waarde}. ${label}` }))

export const MEETPLAN: Deelbeeld = {
  naam: 'het meetplan',
  kaart: KAART,
  velden: [
    [
      [
        'instrument',
        tekst('Waarmee meet u?', {
          hint: 'Bijvoorbeeld: Zelfredzaamheid-Matrix, eigen telling, enquête.',
          wat: 'waarmee u meet',
          naam: 'instrument',
        }),
      ],
      ['instrumentversie', tekst('Welke versie?', { breedte: 'kort', optioneel: true, naam: 'versie' })],
    ],
    [
      'meetmomenten',
      tekst('Op welke dagen meet u?', {
        hint: 'Dagen achter elkaar met een komma, bijvoorbeeld 1-3-2027, 1-9-2027.',
        breedte: 'vol',
        optioneel: true,
        naam: 'meetmomenten',
      }),
    ],
    [
      'vergelijkingsgroep',
      vlak('Met wie vergelijkt u?', {
        hint: 'Een groep of buurt waar u dit niet doet.',
        regels: 2,
        optioneel: true,
        naam: 'vergelijkingsgroep',
      }),
    ],
    [
      'smsNiveau',
      rondjes('Hoe sterk is het bewijs dan?', SMS, {
        hint: 'De Maryland Scientific Methods Scale, van 1 tot en met 5.',
        wat: 'hoe sterk het bewijs dan is',
        naam: 'niveau van bewijs',
      }),
    ],
  ],
  zinnen: {
    MeetplanVastgesteld: ({ instrument }, moment) =>
      moment.veranderingen.length > 0
        ? 'wijzigde het meetplan'
        : `stelde het meetplan vast met ${instrument}`,
  },
}

export const REFERENTIESCENARIO: Deelbeeld = {
  naam: 'het referentiescenario',
  kaart: KAART,
  velden: [
    [
      'beschrijving',
      vlak('Wat zou er zonder deze aanpak gebeurd zijn?', {
        wat: 'wat er zonder deze aanpak gebeurd zou zijn',
        naam: 'wat er anders gebeurd zou zijn',
      }),
    ],
    ['onderbouwing', vlak('Waaruit blijkt dat?', { wat: 'waaruit dat blijkt', naam: 'onderbouwing' })],
  ],
}

/** Topic 4: with what, when, and compared with what. */
export const Metingkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const plan = beeld.dossier.meetplan
  const open = isOpen(beeld, meetplan)
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="METING"
      leeg={plan === null}
      open={open}
      acties={
        <Bewerklink beeld={beeld} sleutel="meetplan" kaart={KAART} wat="het meetplan">
          Wijzig
        </Bewerklink>
      }
      voorbeeld={({ meetplan: ander }) =>
        ander && `${ander.instrument}, niveau van bewijs ${smsNiveau(ander.smsNiveau)}.`
      }
    >
      {open ? <Meetplanformulier beeld={beeld} plan={plan} /> : plan && <Meetplan {...plan} />}
      <Terzijde
        titel="Wat zou er zonder deze aanpak gebeurd zijn?"
        dicht={
          plan === null && beeld.dossier.referentiescenario === null && !isOpen(beeld, referentiescenario)
        }
      >
        <Referentiescenario beeld={beeld} />
      </Terzijde>
    </Onderwerpkaart>
  )
}

type Plan = NonNullable<Dossierbeeld['dossier']['meetplan']>

const Meetplan = ({
  instrument,
  instrumentversie,
  meetmomenten,
  vergelijkingsgroep,
  smsNiveau: niveau,
}: Plan) => (
  <Gegevens
    rijen={[
      ['Instrument', instrumentversie ? `${instrument}, versie ${instrumentversie}` : instrument],
      [
        'Meetmomenten',
        meetmomenten.length === 0 ? <NogNietIngevuld /> : meetmomenten.map((op) => datum(op)).join(', '),
      ],
      ['Vergelijking', vergelijkingsgroep ?? <NogNietIngevuld />],
      ['Niveau van bewijs', smsNiveau(niveau)],
    ]}
  />
)

const Meetplanformulier = ({ beeld, plan }: { beeld: Dossierbeeld; plan: Plan | null }) => (
  <Deelformulier
    beeld={beeld}
    deel={meetplan}
    van={MEETPLAN}
    waarden={plan && { ...plan, meetmomenten: plan.meetmomenten.map(datumInvoer).join(', ') }}
  />
)

/** What the claim *daling voorkomen* rests on. */
const Referentiescenario = ({ beeld }: { beeld: Dossierbeeld }) => {
  const scenario = beeld.dossier.referentiescenario
  if (isOpen(beeld, referentiescenario))
    return <Deelformulier beeld={beeld} deel={referentiescenario} van={REFERENTIESCENARIO} />
  return (
    <div class="sr-delen">
      <Tekstdeel
        kop="Zonder deze aanpak (inschatting)"
        tekst={scenario && `${scenario.beschrijving}\n\nWaaruit dat blijkt: ${scenario.onderbouwing}`}
        acties={
          <Bewerklink beeld={beeld} sleutel="referentiescenario" kaart={KAART} wat="het referentiescenario">
            {scenario ? 'Wijzig' : 'Vul in'}
          </Bewerklink>
        }
      />
    </div>
  )
}
