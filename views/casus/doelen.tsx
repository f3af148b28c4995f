import { doelen as doelenDeel } from '../../events/casus/doelen.ts'
import { metingen as metingenDeel } from '../../events/casus/meten.ts'
import type { Doelbeeld, Meting } from '../../projections/casusdossier-typen.ts'
import type { Tijdlijnmoment } from '../../projections/tijdlijn.ts'
import { Label } from '../onderdelen/label.tsx'
import { datum, datumKort, getal, getalMetTeken } from '../onderdelen/opmaak.ts'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { NietGemeten } from '../onderdelen/waarde.tsx'
import { AMBITIE, DOELNIVEAU } from '../woorden/termen.ts'
import { Bewerklink } from './bewerken.tsx'
import { type Deelbeeld, naamVanVeld, over, veldVan } from './deelbeeld.ts'
import { Deelverval, Herstel, Vervallen } from './deelvormen.tsx'
import { CORRECTIEVELDEN, DOELVELDEN, Doelformulieren, isDoelformulier } from './doelformulieren.tsx'
import { Onderwerpkaart } from './onderwerpkaart.tsx'
import { adres, type Dossierbeeld } from './typen.ts'
import { veldwaarde } from './veldwaarden.ts'

const KAART = 'doelen'

export const DOELEN: Deelbeeld = {
  naam: 'het doel',
  meervoud: 'doelen',
  kaart: KAART,
  velden: DOELVELDEN,
  zinnen: {
    DoelGesteld: ({ omschrijving, streefwaarde, eenheid, streefdatum }) =>
      `stelde het doel “${omschrijving}”: naar ${getal(streefwaarde)} ${eenheid} op ${datum(streefdatum)}`,
    DoelBijgesteld: (_, moment) => `stelde het doel ${over(moment)} bij`,
  },
}

const gemeten = (waarde: string, { eenheid, op }: Tijdlijnmoment): string =>
  `${getal(waarde)}${eenheid ? ` ${eenheid}` : ''} op ${datum(op)}`

export const METINGEN: Deelbeeld = {
  naam: 'een meting van',
  kaart: KAART,
  velden: CORRECTIEVELDEN,
  zinnen: {
    NulmetingVastgelegd: ({ waarde }, moment) =>
      `legde de nulmeting vast voor ${over(moment)}: ${gemeten(waarde, moment)}`,
    MetingVastgelegd: ({ waarde }, moment) =>
      `legde een meting vast voor ${over(moment)}: ${gemeten(waarde, moment)}`,
    MetingGecorrigeerd: (_, moment) => `corrigeerde een meting van ${over(moment)}`,
  },
}

/** Topic 2: goals as a small table, and below it what was measured and changed on each. */
export const Doelenkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const doelen = beeld.dossier.doelen.filter(({ vervallen }) => !vervallen)
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="DOELEN"
      leeg={doelen.length === 0}
      open={isDoelformulier(beeld)}
      acties={
        <Bewerklink beeld={beeld} sleutel="doel" kaart={KAART}>
          Nieuw doel
        </Bewerklink>
      }
      voorbeeld={({ doelen: [ander] }) => (ander ? doelzin(ander) : null)}
    >
      {doelen.length > 0 && <Tabel bijschrift="Doelen van deze casus" kolommen={KOLOMMEN} rijen={doelen} />}
      <Doelformulieren beeld={beeld} />
      {doelen.map((doel) => (
        <Doelverloop beeld={beeld} doel={doel} />
      ))}
      <Vervallen
        beeld={beeld}
        deel={doelenDeel}
        van={DOELEN}
        alle={beeld.dossier.doelen}
        tekst={({ omschrijving }) => omschrijving}
        bij={<a href={adres(beeld, '/tijdlijn?soort=DOELEN')}>Waarom?</a>}
      />
    </Onderwerpkaart>
  )
}

const doelzin = (doel: Doelbeeld): string =>
  `${doel.omschrijving}: van ${doel.nulwaarde === null ? 'een nulmeting' : getal(doel.nulwaarde)} naar ${getal(doel.streefwaarde)} ${doel.eenheid}, op ${datum(doel.streefdatum)}.`

export const KOLOMMEN: readonly Kolom<Doelbeeld>[] = [
  {
    kop: 'Doel',
    naam: true,
    cel: ({ omschrijving, indicator }) => (
      <>
        {omschrijving} <span class="sr-bijtekst">{indicator}</span>
      </>
    ),
  },
  { kop: 'Nulwaarde', getal: true, cel: (doel) => <Nulwaarde {...doel} /> },
  {
    kop: 'Streefwaarde en datum',
    getal: true,
    cel: ({ streefwaarde, streefdatum, eenheid, bijstellingen }) => (
      <>
        {eerdereWaarden(bijstellingen).map((waarde) => (
          <del class="sr-eerder">{getal(waarde)}</del>
        ))}
        {getal(streefwaarde)}
        <span class="sr-bijtekst">{eenheid}</span>
        <span class="sr-bijtekst">{datumKort(streefdatum)}</span>
      </>
    ),
  },
  {
    kop: 'Niveau',
    cel: ({ doelniveau, ambitie }) => (
      <>
        {DOELNIVEAU[doelniveau]} <span class="sr-bijtekst">{AMBITIE[ambitie].toLowerCase()}</span>
      </>
    ),
  },
  { kop: 'Nu', getal: true, cel: (doel) => <Nu {...doel} /> },
]

const eerdereWaarden = (bijstellingen: Doelbeeld['bijstellingen']): readonly string[] =>
  bijstellingen.flatMap(({ van }) => (van.streefwaarde === undefined ? [] : [String(van.streefwaarde)]))

const Nulwaarde = ({ nulmeting, nulwaarde }: Doelbeeld) => {
  if (nulmeting)
    return (
      <>
        {getal(nulmeting.waarde)}{' '}
        <span class="sr-bijtekst">gemeten {datumKort(nulmeting.vastlegging.op)}</span>
      </>
    )
  if (nulwaarde === null) return <NietGemeten />
  return (
    <>
      {getal(nulwaarde)} <span class="sr-bijtekst">niet gemeten</span>
    </>
  )
}

const Nu = ({ nu, nulmeting, resultaat }: Doelbeeld) => {
  if (!nu || nu === nulmeting) return <NietGemeten />
  return (
    <>
      {getal(nu.waarde)} <span class="sr-bijtekst">{datumKort(nu.vastlegging.op)}</span>
      {resultaat && <Resultaat {...resultaat} />}
    </>
  )
}

const RESULTAAT = {
  GESTEGEN: ['goed', 'omhoog', 'gestegen'],
  STABIEL: ['info', 'rechts', 'stabiel'],
  GEDAALD: ['aandacht', 'omlaag', 'gedaald'],
  RICHTING_ONBEKEND: ['neutraal', 'info', 'veranderd'],
} as const

/** Only ever shown with two dated measurements behind it. */
export const Resultaat = ({ soort, verschil }: NonNullable<Doelbeeld['resultaat']>) => {
  const [toon, icoon, woord] = RESULTAAT[soort]
  return (
    <Label toon={toon} icoon={icoon}>
      {woord}
      {soort !== 'STABIEL' && ` (${getalMetTeken(verschil)})`}
    </Label>
  )
}

interface DoelProps {
  beeld: Dossierbeeld
  doel: Doelbeeld
}

/** Behind a fold: every measurement and every earlier target of one goal, and what can be done with it. */
const Doelverloop = ({ beeld, doel }: DoelProps) => {
  const { doelId, omschrijving } = doel
  const open = doel.metingen.some(({ metingId }) => beeld.bewerk?.endsWith(metingId))
  return (
    <div class="sr-doel" id={`doel-${doelId}`}>
      <div class="sr-doel__acties sr-niet-afdrukken">
        <strong>{omschrijving}</strong>
        {doel.nulmeting ? (
          <Bewerklink beeld={beeld} sleutel={`meting-${doelId}`} kaart={KAART} wat={`bij ${omschrijving}`}>
            Leg meting vast
          </Bewerklink>
        ) : (
          <Bewerklink beeld={beeld} sleutel={`nulmeting-${doelId}`} kaart={KAART} wat={`bij ${omschrijving}`}>
            Leg nulmeting vast
          </Bewerklink>
        )}
        <Bewerklink beeld={beeld} sleutel={`doel-${doelId}`} kaart={KAART} wat={omschrijving}>
          Stel bij
        </Bewerklink>
        <Deelverval beeld={beeld} deel={doelenDeel} een={doel} wat={`doel ${omschrijving}`} />
      </div>
      {(doel.metingen.length > 0 || doel.bijstellingen.length > 0) && (
        <details class="sr-meer" open={open}>
          <summary>
            Metingen en eerdere doelen
            <span class="ams-visually-hidden"> van {omschrijving}</span>
          </summary>
          <ul class="sr-lijst">
            {doel.metingen.map((meting) => (
              <Metingregel beeld={beeld} doel={doel} meting={meting} />
            ))}
          </ul>
          <Bijstellingen {...doel} />
        </details>
      )}
    </div>
  )
}

const Metingregel = ({ beeld, doel, meting }: DoelProps & { meting: Meting }) => {
  const { metingId, soort, waarde, n, bron, vervallen, vastlegging, eerder } = meting
  const wat = `${soort === 'NULMETING' ? 'nulmeting' : 'meting'} van ${datum(vastlegging.op)}`
  return (
    <li id={`meting-${metingId}`}>
      <span class={vervallen ? 'sr-doorgehaald' : ''}>
        <span class="sr-meting__op">{datum(vastlegging.op)}</span>{' '}
        <strong>
          {getal(waarde)} {doel.eenheid}
        </strong>{' '}
        <span class="sr-zacht">
          {soort === 'NULMETING' ? 'nulmeting' : 'vervolgmeting'}
          {' · '}
          {n === null ? 'n: niet ingevuld' : `n = ${getal(n)}`}
          {bron && ` · ${bron}`}
        </span>
      </span>
      {eerder.map((vorige) => (
        <span class="sr-zacht sr-meting__eerder">
          was <del>{getal(vorige.waarde)}</del>, gecorrigeerd op {datum(vorige.gecorrigeerd.op)}:{' '}
          {vorige.reden}
        </span>
      ))}
      {vervallen ? (
        <span class="sr-zacht">
          vervallen <Herstel beeld={beeld} deel={metingenDeel} een={meting} />
        </span>
      ) : (
        <span class="sr-meting__acties sr-niet-afdrukken">
          <Bewerklink beeld={beeld} sleutel={`correctie-${metingId}`} kaart={KAART} wat={wat}>
            Corrigeer
          </Bewerklink>
          <Deelverval beeld={beeld} deel={metingenDeel} een={meting} wat={wat} />
        </span>
      )}
    </li>
  )
}

/** The earlier targets stay to be seen, with the reason and the measurement that caused the change. */
const Bijstellingen = ({ bijstellingen, metingen, eenheid }: Doelbeeld) =>
  bijstellingen.length === 0 ? null : (
    <ul class="sr-lijst">
      {bijstellingen.map(({ van, naar, reden, metingId, vastlegging }) => {
        const oorzaak = metingen.find((meting) => meting.metingId === metingId)
        return (
          <li>
            <span class="sr-meting__op">{datum(vastlegging.op)}</span> bijgesteld:{' '}
            {Object.entries(naar).map(([veld, waarde], plaats) => (
              <>
                {plaats > 0 && '; '}
                {naamVanVeld(DOELEN, veld)} van <del>{veldwaarde(veldVan(DOELEN, veld), van[veld])}</del> naar{' '}
                <strong>{veldwaarde(veldVan(DOELEN, veld), waarde, eenheid)}</strong>
              </>
            ))}
            <span class="sr-zacht">
              {' '}
              Reden: {reden}
              {oorzaak &&
                ` · door de meting van ${datum(oorzaak.vastlegging.op)}: ${getal(oorzaak.waarde)} ${eenheid}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
