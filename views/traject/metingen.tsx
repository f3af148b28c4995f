import { type Domein, INSTRUMENTEN, type Instrumentcode } from '../../events/instrumenten.ts'
import { isVersleuteld } from '../../events/persoonlijk.ts'
import type { Afname } from '../../events/trajectbeeld.ts'
import { Persoonswaarde } from '../deelnemer/gegevens.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { datum, datumKort } from '../onderdelen/opmaak.ts'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { NietGemeten } from '../onderdelen/waarde.tsx'
import { bewerkadres, KIEST_INSTRUMENT, type Trajectprops } from './props.ts'
import { instrumentwoorden } from './termen.ts'

const TE_TONEN = 4

/** What was measured with one instrument. */
export const Metingenkaart = (props: Trajectprops) => (
  <Kaart
    titel={instrumentwoorden(props.instrument).naam}
    id={KIEST_INSTRUMENT ? `metingen-${props.instrument}` : 'metingen'}
    acties={props.magBewerken && <Vastleggen {...props} />}
  >
    <Metingen
      {...props}
      metingen={props.traject.metingen.filter(({ instrument }) => instrument === props.instrument)}
    />
  </Kaart>
)

const Metingen = ({ metingen, ...props }: Trajectprops & Gemeten) =>
  metingen.length === 0 ? (
    <LeegStaat icoon="meting" titel="Nog niet gemeten">
      Meet bij het begin en later nog eens. Dan ziet u wat er veranderde.
    </LeegStaat>
  ) : (
    <>
      <Scoretabel instrument={props.instrument} metingen={metingen.slice(-TE_TONEN)} />
      <Afnamen {...props} metingen={metingen} />
    </>
  )

const Vastleggen = (props: Trajectprops) => {
  const keuze = KIEST_INSTRUMENT ? `&instrument=${props.instrument}` : ''
  return (
    <KnopLink href={bewerkadres(props, `meting${keuze}`)} soort="tertiair" klein icoon="meting">
      Meting vastleggen
    </KnopLink>
  )
}

interface Gemeten {
  readonly instrument: Instrumentcode
  readonly metingen: readonly Afname[]
}

/** A row a domain that one of these measurements says something of, a column a measurement. */
const Scoretabel = ({ instrument, metingen }: Gemeten) => {
  const { laagste, hoogste } = INSTRUMENTEN[instrument].schaal
  return (
    <Tabel
      bijschrift={`Scores per domein, van ${eindeVan(instrument, laagste)} tot ${eindeVan(instrument, hoogste)}`}
      verborgenBijschrift={false}
      rijen={domeinenIn({ instrument, metingen })}
      kolommen={[
        { kop: 'Domein', naam: true, cel: (domein) => instrumentwoorden(instrument).domeinen[domein] },
        ...metingen.map(kolomVan),
      ]}
    />
  )
}

const eindeVan = (instrument: Instrumentcode, score: number): string => {
  const naam = instrumentwoorden(instrument).scores[score]
  return naam === undefined ? String(score) : `${score} (${naam.toLowerCase()})`
}

const domeinenIn = ({ instrument, metingen }: Gemeten): readonly Domein[] => {
  const { GEWOON, BIJZONDER } = INSTRUMENTEN[instrument].domeinen
  return [...GEWOON, ...BIJZONDER].filter((domein) =>
    metingen.some((meting) => scoreVan(meting, domein) !== undefined),
  )
}

/** Undefined when it was not measured, `GEWIST` when nobody can read it any more. */
const scoreVan = (
  { instrument, scores, bijzondereScores }: Afname,
  domein: Domein,
): number | 'GEWIST' | undefined => {
  const isBijzonder = INSTRUMENTEN[instrument].domeinen.BIJZONDER.some((een) => een === domein)
  if (!isBijzonder) return scores[domein]
  return isVersleuteld(bijzondereScores) ? 'GEWIST' : bijzondereScores?.[domein]
}

const kolomVan = (meting: Afname): Kolom<Domein> => ({
  kop: datumKort(meting.op),
  getal: true,
  cel: (domein) => <Score instrument={meting.instrument} score={scoreVan(meting, domein)} />,
})

interface Scoreprops {
  readonly instrument: Instrumentcode
  readonly score: ReturnType<typeof scoreVan>
}

const Score = ({ instrument, score }: Scoreprops) => {
  if (score === undefined) return <NietGemeten />
  if (score === 'GEWIST') return <Persoonswaarde waarde={score} />
  const naam = instrumentwoorden(instrument).scores[score]
  return (
    <>
      {String(score)}
      {naam && <span class="sr-onderregel">{naam}</span>}
    </>
  )
}

const Afnamen = ({ metingen, ...props }: Trajectprops & Gemeten) => (
  <p class="sr-zacht">
    {metingen.length > TE_TONEN && `De nieuwste ${TE_TONEN} van ${metingen.length} metingen. `}
    {props.magBewerken &&
      metingen.slice(-TE_TONEN).map(({ metingId, op }) => (
        <>
          <a href={bewerkadres(props, `verval-${metingId}`)}>Meting van {datum(op)} laten vervallen</a>{' '}
        </>
      ))}
  </p>
)
