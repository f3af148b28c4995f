import { Gegevens } from '../onderdelen/kaart.tsx'
import { Keuzerondjes } from '../onderdelen/keuzevelden.tsx'
import { datum, datumInvoer } from '../onderdelen/opmaak.ts'
import { Rij } from '../onderdelen/rij.tsx'
import { Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { NogNietIngevuld } from '../onderdelen/waarde.tsx'
import { SMS_NIVEAU } from '../woorden/termen.ts'
import { Bewerkformulier, Bewerklink } from './bewerken.tsx'
import { Onderwerpkaart, Tekstdeel, Terzijde } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'
import { smsNiveau } from './veldwaarden.ts'

const KAART = 'meting'

/** Topic 4: with what, when, and compared with what. */
export const Metingkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { meetplan } = beeld.dossier
  const open = beeld.bewerk === 'meetplan'
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="METING"
      leeg={meetplan === null}
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
      {open ? <Meetplanformulier beeld={beeld} /> : <Meetplan beeld={beeld} />}
      <Terzijde
        titel="Wat zou er zonder deze aanpak gebeurd zijn?"
        dicht={
          meetplan === null &&
          beeld.dossier.referentiescenario === null &&
          beeld.bewerk !== 'referentiescenario'
        }
      >
        <Referentiescenario beeld={beeld} />
      </Terzijde>
    </Onderwerpkaart>
  )
}

const Meetplan = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { meetplan } = beeld.dossier
  if (!meetplan) return null
  const { instrument, instrumentversie, meetmomenten, vergelijkingsgroep } = meetplan
  return (
    <Gegevens
      rijen={[
        ['Instrument', instrumentversie ? `${instrument}, versie ${instrumentversie}` : instrument],
        [
          'Meetmomenten',
          meetmomenten.length === 0 ? <NogNietIngevuld /> : meetmomenten.map((op) => datum(op)).join(', '),
        ],
        ['Vergelijking', vergelijkingsgroep ?? <NogNietIngevuld />],
        ['Niveau van bewijs', smsNiveau(meetplan.smsNiveau)],
      ]}
    />
  )
}

const Meetplanformulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { meetplan } = beeld.dossier
  const { stand } = beeld
  return (
    <Bewerkformulier
      beeld={beeld}
      sleutel="meetplan"
      pad="meetplan"
      kaart={KAART}
      stondErAl={meetplan !== null}
    >
      <Rij>
        <Tekstveld
          naam="instrument"
          label="Waarmee meet u?"
          hint="Bijvoorbeeld: Zelfredzaamheid-Matrix, eigen telling, enquête."
          waarde={meetplan?.instrument}
          stand={stand}
        />
        <Tekstveld
          naam="instrumentversie"
          label="Welke versie?"
          breedte="kort"
          optioneel
          waarde={meetplan?.instrumentversie ?? undefined}
          stand={stand}
        />
      </Rij>
      <Tekstveld
        naam="meetmomenten"
        label="Op welke dagen meet u?"
        hint="Dagen achter elkaar met een komma, bijvoorbeeld 1-3-2027, 1-9-2027."
        breedte="vol"
        optioneel
        waarde={meetplan?.meetmomenten.map(datumInvoer).join(', ')}
        stand={stand}
      />
      <Tekstvlak
        naam="vergelijkingsgroep"
        label="Met wie vergelijkt u?"
        hint="Een groep of buurt waar u dit niet doet."
        regels={2}
        optioneel
        waarde={meetplan?.vergelijkingsgroep ?? undefined}
        stand={stand}
      />
      <Keuzerondjes
        naam="smsNiveau"
        label="Hoe sterk is het bewijs dan?"
        hint="De Maryland Scientific Methods Scale, van 1 tot en met 5."
        opties={Object.entries(SMS_NIVEAU).map(([waarde, label]) => ({
          waarde,
          label: `${waarde}. ${label}`,
        }))}
        waarde={meetplan?.smsNiveau.toString()}
        stand={stand}
      />
    </Bewerkformulier>
  )
}

/** What the claim *daling voorkomen* rests on. */
const Referentiescenario = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { referentiescenario } = beeld.dossier
  if (beeld.bewerk === 'referentiescenario')
    return (
      <Bewerkformulier
        beeld={beeld}
        sleutel="referentiescenario"
        pad="referentiescenario"
        kaart={KAART}
        stondErAl={referentiescenario !== null}
      >
        <Tekstvlak
          naam="beschrijving"
          label="Wat zou er zonder deze aanpak gebeurd zijn?"
          waarde={referentiescenario?.beschrijving}
          stand={beeld.stand}
        />
        <Tekstvlak
          naam="onderbouwing"
          label="Waaruit blijkt dat?"
          waarde={referentiescenario?.onderbouwing}
          stand={beeld.stand}
        />
      </Bewerkformulier>
    )
  return (
    <div class="sr-delen">
      <Tekstdeel
        kop="Zonder deze aanpak (inschatting)"
        tekst={
          referentiescenario &&
          `${referentiescenario.beschrijving}\n\nWaaruit dat blijkt: ${referentiescenario.onderbouwing}`
        }
        acties={
          <Bewerklink beeld={beeld} sleutel="referentiescenario" kaart={KAART} wat="het referentiescenario">
            {referentiescenario ? 'Wijzig' : 'Vul in'}
          </Bewerklink>
        }
      />
    </div>
  )
}
