import type { Doelbeeld, Meting } from '../../projections/casusdossier-typen.ts'
import { Keuzerondjes, Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { datum } from '../onderdelen/opmaak.ts'
import { opties } from '../onderdelen/opties.ts'
import { Rij } from '../onderdelen/rij.tsx'
import { Datumveld, Getalveld, Tekstveld } from '../onderdelen/velden.tsx'
import { AMBITIE, DOELNIVEAU } from '../woorden/termen.ts'
import { Bewerkformulier, Redenveld } from './bewerken.tsx'
import { metingopties } from './metingopties.ts'
import type { Dossierbeeld } from './typen.ts'

const KAART = 'doelen'

/** Is one of the forms about goals and measurements open? */
export const isDoelformulier = ({ bewerk }: Dossierbeeld): boolean =>
  /^(doel|doel-.+|nulmeting-.+|meting-.+|correctie-.+)$/.test(bewerk ?? '')

/** The open form about a goal or a measurement, if any. */
export const Doelformulieren = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { bewerk, dossier } = beeld
  if (bewerk === 'doel') return <NieuwDoel beeld={beeld} />
  for (const doel of dossier.doelen.filter(({ vervallen }) => !vervallen)) {
    if (bewerk === `doel-${doel.doelId}`) return <Bijstelling beeld={beeld} doel={doel} />
    if (bewerk === `nulmeting-${doel.doelId}`) return <Metingformulier beeld={beeld} doel={doel} nul />
    if (bewerk === `meting-${doel.doelId}`) return <Metingformulier beeld={beeld} doel={doel} />
    const meting = doel.metingen.find(({ metingId }) => bewerk === `correctie-${metingId}`)
    if (meting) return <Correctie beeld={beeld} doel={doel} meting={meting} />
  }
  return null
}

const NieuwDoel = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Bewerkformulier beeld={beeld} sleutel="doel" pad="doelen" kaart={KAART} knop="Stel dit doel">
    <Doelvelden beeld={beeld} />
  </Bewerkformulier>
)

const Bijstelling = ({ beeld, doel }: { beeld: Dossierbeeld; doel: Doelbeeld }) => (
  <Bewerkformulier
    beeld={beeld}
    sleutel={`doel-${doel.doelId}`}
    pad={`doelen/${doel.doelId}/bijstelling`}
    kaart={KAART}
    knop="Stel bij"
  >
    <Doelvelden beeld={beeld} doel={doel} />
    <Redenveld beeld={beeld} />
    {metingopties(doel).length > 0 && (
      <Keuzeveld
        naam="metingId"
        label="Welke meting was de aanleiding?"
        optioneel
        leeg="Geen meting"
        opties={metingopties(doel)}
        stand={beeld.stand}
      />
    )}
  </Bewerkformulier>
)

const Doelvelden = ({ beeld, doel }: { beeld: Dossierbeeld; doel?: Doelbeeld }) => {
  const { stand } = beeld
  return (
    <>
      <Tekstveld
        naam="omschrijving"
        label="Wat wilt u bereiken?"
        hint="Bijvoorbeeld: huurders zonder werk aan het werk helpen."
        breedte="vol"
        waarde={doel?.omschrijving}
        stand={stand}
      />
      <Rij>
        <Tekstveld
          naam="indicator"
          label="Waaraan ziet u dat?"
          hint="Bijvoorbeeld: deelnemers met betaald werk."
          waarde={doel?.indicator}
          stand={stand}
        />
        <Tekstveld
          naam="eenheid"
          label="Waarin telt u dat?"
          hint="Bijvoorbeeld: deelnemers, meldingen, procent."
          waarde={doel?.eenheid}
          stand={stand}
        />
      </Rij>
      <Rij>
        <Getalveld
          naam="nulwaarde"
          label="Hoe is het nu?"
          hint="Leeg als u het nog niet weet."
          optioneel
          waarde={doel?.nulwaarde ?? undefined}
          stand={stand}
        />
        <Getalveld
          naam="streefwaarde"
          label="Waar wilt u heen?"
          hint="Een getal."
          waarde={doel?.streefwaarde}
          stand={stand}
        />
        <Datumveld naam="streefdatum" label="Wanneer?" waarde={doel?.streefdatum} stand={stand} />
      </Rij>
      <Keuzerondjes
        naam="doelniveau"
        label="Voor wie is dit doel?"
        opties={opties(DOELNIVEAU)}
        waarde={doel?.doelniveau}
        naastElkaar
        stand={stand}
      />
      <Keuzerondjes
        naam="ambitie"
        label="Wat is de ambitie?"
        opties={opties(AMBITIE)}
        waarde={doel?.ambitie}
        naastElkaar
        stand={stand}
      />
    </>
  )
}

const Metingformulier = ({ beeld, doel, nul }: { beeld: Dossierbeeld; doel: Doelbeeld; nul?: boolean }) => (
  <Bewerkformulier
    beeld={beeld}
    sleutel={`${nul ? 'nulmeting' : 'meting'}-${doel.doelId}`}
    pad={`doelen/${doel.doelId}/${nul ? 'nulmeting' : 'metingen'}`}
    kaart={KAART}
    knop={nul ? 'Leg de nulmeting vast' : 'Leg de meting vast'}
  >
    <p class="sr-bewerk__kop">
      {nul ? 'Nulmeting' : 'Vervolgmeting'} bij “{doel.omschrijving}” ({doel.indicator})
    </p>
    <Rij>
      <Getalveld
        naam="waarde"
        label="Wat hebt u gemeten?"
        eenheid={doel.eenheid}
        waarde={nul ? (doel.nulwaarde ?? undefined) : undefined}
        stand={beeld.stand}
      />
      <Datumveld
        naam="op"
        label="Op welke dag?"
        hint="De dag van de meting, niet van vandaag als dat een andere is."
        waarde={beeld.vandaag}
        stand={beeld.stand}
      />
    </Rij>
    <Herkomstvelden beeld={beeld} />
  </Bewerkformulier>
)

const Herkomstvelden = ({ beeld, meting }: { beeld: Dossierbeeld; meting?: Meting }) => (
  <Rij>
    <Getalveld
      naam="n"
      label="Op hoeveel mensen of woningen berust dit?"
      optioneel
      waarde={meting?.n?.toString()}
      stand={beeld.stand}
    />
    <Tekstveld
      naam="bron"
      label="Waar komt het getal vandaan?"
      hint="Bijvoorbeeld: eigen registratie, enquête, gemeente."
      optioneel
      waarde={meting?.bron ?? undefined}
      stand={beeld.stand}
    />
  </Rij>
)

interface CorrectieProps {
  beeld: Dossierbeeld
  doel: Doelbeeld
  meting: Meting
}

const Correctie = ({ beeld, doel, meting }: CorrectieProps) => (
  <Bewerkformulier
    beeld={beeld}
    sleutel={`correctie-${meting.metingId}`}
    pad={`metingen/${meting.metingId}/correctie`}
    kaart={KAART}
    knop="Corrigeer"
  >
    <p class="sr-bewerk__kop">
      Meting van {datum(meting.vastlegging.op)} bij “{doel.omschrijving}”
    </p>
    <Getalveld
      naam="waarde"
      label="Wat had er moeten staan?"
      eenheid={doel.eenheid}
      waarde={meting.waarde}
      stand={beeld.stand}
    />
    <Herkomstvelden beeld={beeld} meting={meting} />
    <Redenveld beeld={beeld} />
  </Bewerkformulier>
)
