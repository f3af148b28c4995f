import { dagVan } from '../../events/dag.ts'
import type { Waardekaartrij } from '../../events/sroi-analyse.ts'
import { Gegevens, Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { bereik, datum } from '../onderdelen/opmaak.ts'
import { Pagina } from '../onderdelen/pagina.tsx'
import { SroiBereik } from '../onderdelen/sroibereik.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { ANALYSESOORT, ANALYSESTATUS } from '../woorden/termen.ts'
import { adressen } from './adressen.ts'
import { signaalzinnen } from './signalen.tsx'
import type { Analysepaginabeeld } from './sroi-analyse.tsx'
import { parameterrijen } from './uitgangspunten.tsx'
import { alsSroiUitkomst } from './uitkomstpaneel.tsx'
import { euroHeel, GEEN_RATIO, inbrengzin, kernzin, rijnaam, rijzin } from './woorden.ts'

/** One A4: what it is worth, on what it rests, where it stands in the log, and how far it goes. */
export const Sroirapport = (props: Analysepaginabeeld) => {
  const { analyse, casus, beeld } = props
  return (
    <Pagina
      titel={`Rapport ${analyse.naam}`}
      actief="/casussen"
      kruimels={[
        { naam: casus.naam, href: `/casussen/${casus.casusId}` },
        { naam: analyse.naam, href: adressen(analyse.analyseId).analyse },
      ]}
      gebruiker={props.gebruiker}
      fictief={analyse.fictief}
    >
      <article class="sr-rapport">
        <Stapel>
          <Kop
            titel={analyse.naam}
            boven={`${ANALYSESOORT[analyse.soort]} · ${ANALYSESTATUS[analyse.status].toLowerCase()}`}
            inleiding={casus.naam}
            acties={
              <KnopLink href={adressen(analyse.analyseId).analyse} icoon="links">
                Terug naar de analyse
              </KnopLink>
            }
          />
          <Uitkomst {...props} />
          <Rijen {...props} />
          <Kaart titel="Uitgangspunten">
            <Gegevens rijen={parameterrijen(analyse.parameters)} />
          </Kaart>
          <Grenzen zinnen={signaalzinnen(beeld)} />
          <Bronvermelding {...props} />
        </Stapel>
      </article>
    </Pagina>
  )
}

const Uitkomst = ({ uitkomst, beeld }: Analysepaginabeeld) => {
  const sroi = alsSroiUitkomst(uitkomst)
  const { resultaat } = uitkomst
  const zin = kernzin(beeld)
  const { uiterstLaag, uiterstHoog } = resultaat
  return (
    <Kaart titel="Wat het oplevert">
      <div class="sr-rapport__uitkomst">
        {sroi ? (
          <SroiBereik uitkomst={sroi} />
        ) : (
          <p>{GEEN_RATIO[resultaat.ratioNulReden ?? '']?.join('. ') ?? 'Nog geen verhouding'}</p>
        )}
        <div class="sr-stapel">
          {zin && <p class="sr-tekst">{zin}</p>}
          <Gegevens
            rijen={[
              ['Waarde nu (contant)', euroHeel(resultaat.contanteWaarde)],
              ['Inbreng', euroHeel(resultaat.investering)],
              ['Netto waarde', euroHeel(resultaat.nettoContanteWaarde)],
              ...(uiterstLaag !== null && uiterstHoog !== null
                ? ([['Alles mee of alles tegen', bereik(uiterstLaag, uiterstHoog)]] as const)
                : []),
            ]}
          />
        </div>
      </div>
    </Kaart>
  )
}

const Rijen = ({ beeld: { rijen, cijfers } }: Analysepaginabeeld) => {
  const waarde = (rijId: string) => cijfers.rijen.find((rij) => rij.rijId === rijId)?.contanteWaarde
  return (
    <Kaart titel="Waardekaart">
      <Tabel<Waardekaartrij>
        bijschrift="De rijen van de waardekaart"
        kolommen={[
          { kop: 'Voor wie', naam: true, cel: ({ belanghebbende }) => belanghebbende },
          { kop: 'Wat', cel: (rij) => rijnaam(rij) },
          { kop: 'Hoe berekend', cel: (rij) => berekening(rij) },
          {
            kop: 'Waarde nu',
            getal: true,
            cel: ({ rijId }) => {
              const contant = waarde(rijId)
              return contant === undefined ? 'geen uitkomst' : euroHeel(contant)
            },
          },
        ]}
        rijen={rijen}
      />
    </Kaart>
  )
}

const berekening = ({ uitkomst, inbreng }: Waardekaartrij): string =>
  [uitkomst && rijzin(uitkomst), inbreng && `Inbreng: ${inbrengzin(inbreng)}`].filter(Boolean).join('. ')

const Grenzen = ({ zinnen }: { zinnen: readonly string[] }) => (
  <Kaart titel="Grenzen van deze cijfers">
    <ul class="sr-rapport__grenzen">
      <li>
        Laag en hoog zijn uitgerekend met de bandbreedte hierboven. Het is geen betrouwbaarheidsinterval.
      </li>
      <li>Wat niet in geld is uitgedrukt, telt niet mee en kan evenveel waard zijn.</li>
      {zinnen.map((zin) => (
        <li>{zin}</li>
      ))}
    </ul>
  </Kaart>
)

const Bronvermelding = ({ analyse, vandaag }: Analysepaginabeeld) => (
  <p class="sr-zacht" id="bronvermelding">
    Stijgingsregister, {datum(vandaag)}. Analyse {analyse.analyseId}, stand op positie {analyse.positie} in
    het logboek
    {analyse.vaststelling &&
      `, vastgesteld op ${datum(dagVan(analyse.vaststelling.geregistreerdOp))} op positie ${analyse.vaststelling.positie}, peildatum ${datum(analyse.vaststelling.peildatum)}`}
    . Rekenwijze: A Guide to Social Return on Investment (2012), rekenversie{' '}
    {analyse.vaststelling?.resultaat.rekenversie ?? 1}.
  </p>
)
