import { isVersleuteld } from '../../events/persoonlijk.ts'
import {
  BIJZONDERE_ZRM_DOMEINEN,
  type BijzonderZrmdomein,
  ZRM_DOMEINEN,
  type Zrmdomein,
} from '../../events/trajectwaarden.ts'
import type { Afname } from '../../projections/trajectbeeld.ts'
import { Persoonswaarde } from '../deelnemer/gegevens.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { datum, datumKort } from '../onderdelen/opmaak.ts'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { NietGemeten } from '../onderdelen/waarde.tsx'
import { type Trajectprops, trajectadres } from './props.ts'
import { ZRM_DOMEIN, ZRM_SCORE } from './termen.ts'

type Domein = Zrmdomein | BijzonderZrmdomein

const TE_TONEN = 4

/** The scores of the Zelfredzaamheid-Matrix, a column a measurement; the newest four. */
export const Metingenkaart = (props: Trajectprops) => {
  const { metingen } = props.traject
  const getoond = metingen.slice(-TE_TONEN)
  return (
    <Kaart
      titel="Zelfredzaamheid-Matrix"
      id="metingen"
      acties={
        props.magBewerken && (
          <KnopLink
            href={`${trajectadres(props)}?bewerk=meting#bewerk`}
            soort="tertiair"
            klein
            icoon="meting"
          >
            Meting vastleggen
          </KnopLink>
        )
      }
    >
      {metingen.length === 0 ? (
        <LeegStaat icoon="meting" titel="Nog niet gemeten">
          Meet bij het begin en later nog eens. Dan ziet u wat er veranderde.
        </LeegStaat>
      ) : (
        <>
          <Tabel
            bijschrift="Scores per domein, van 1 (acute problematiek) tot 5 (volledig zelfredzaam)"
            verborgenBijschrift={false}
            rijen={gemeten(getoond)}
            kolommen={[
              { kop: 'Domein', naam: true, cel: (domein) => ZRM_DOMEIN[domein] },
              ...getoond.map(kolomVan),
            ]}
          />
          <Afnamen {...props} getoond={getoond} />
        </>
      )}
    </Kaart>
  )
}

const kolomVan = (meting: Afname): Kolom<Domein> => ({
  kop: datumKort(meting.op),
  getal: true,
  cel: (domein) => <Score meting={meting} domein={domein} />,
})

const isBijzonder = (domein: Domein): domein is BijzonderZrmdomein =>
  (BIJZONDERE_ZRM_DOMEINEN as readonly Domein[]).includes(domein)

const Score = ({ meting, domein }: { meting: Afname; domein: Domein }) => {
  if (isBijzonder(domein) && isVersleuteld(meting.bijzondereScores)) return <Persoonswaarde waarde="GEWIST" />
  const score = scoreVan(meting, domein)
  if (score === undefined) return <NietGemeten />
  return (
    <>
      {String(score)}
      <span class="sr-onderregel">{ZRM_SCORE[score]}</span>
    </>
  )
}

const scoreVan = ({ scores, bijzondereScores }: Afname, domein: Domein): number | undefined => {
  if (!isBijzonder(domein)) return scores[domein]
  return isVersleuteld(bijzondereScores) ? undefined : bijzondereScores?.[domein]
}

/** The domains that one of these measurements says something of. */
const gemeten = (metingen: readonly Afname[]): readonly Domein[] =>
  [...ZRM_DOMEINEN, ...BIJZONDERE_ZRM_DOMEINEN].filter((domein) =>
    metingen.some(
      (meting) =>
        scoreVan(meting, domein) !== undefined ||
        (isBijzonder(domein) && isVersleuteld(meting.bijzondereScores)),
    ),
  )

const Afnamen = (props: Trajectprops & { readonly getoond: readonly Afname[] }) => (
  <p class="sr-zacht">
    {props.traject.metingen.length > props.getoond.length &&
      `De nieuwste ${TE_TONEN} van ${props.traject.metingen.length} metingen. `}
    {props.magBewerken &&
      props.getoond.map(({ metingId, op }) => (
        <>
          <a href={`${trajectadres(props)}?bewerk=verval-${metingId}#bewerk`}>
            Meting van {datum(op)} laten vervallen
          </a>{' '}
        </>
      ))}
  </p>
)
