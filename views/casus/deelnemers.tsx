import type { Trajectregel } from '../../projections/trajecten.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { aantal, getal } from '../onderdelen/opmaak.ts'
import { TREDE } from '../traject/termen.ts'
import { ROUTE } from '../woorden/termen.ts'

/** The people of the own organisation on a casus, and what whoever reads may do with them. */
export interface Dossierdeelnemers {
  readonly casusId: string
  readonly trajecten: readonly Trajectregel[]
  readonly magToevoegen: boolean
}

const TE_TONEN = 6

interface Props {
  readonly deelnemers: Dossierdeelnemers | null
  /** Whether the reader works on the casus itself: not with emergency access. */
  readonly magBewerken: boolean
}

/** Who takes part, by pseudonym. Other organisations get no such card at all: null. */
export const Deelnemerskaart = ({ deelnemers, magBewerken }: Props) => {
  if (deelnemers === null) return null
  const { casusId, trajecten, magToevoegen } = deelnemers
  return (
    <Kaart
      titel="Deelnemers"
      id="deelnemers"
      acties={
        magBewerken &&
        magToevoegen && (
          <KnopLink soort="tertiair" klein icoon="maak" href={`/deelnemers/nieuw?casus=${casusId}`}>
            Nieuwe deelnemer
          </KnopLink>
        )
      }
    >
      {trajecten.length === 0 ? (
        <p class="sr-afwezig">nog geen deelnemers ingeschreven</p>
      ) : (
        <>
          <p>{samenvatting(trajecten)}</p>
          <ul class="sr-lijst">
            {trajecten.slice(0, TE_TONEN).map((traject) => (
              <Deelnemerregel {...traject} />
            ))}
          </ul>
          {trajecten.length > TE_TONEN && (
            <a class="ams-link" href="/deelnemers">
              Alle deelnemers
            </a>
          )}
        </>
      )}
    </Kaart>
  )
}

const samenvatting = (trajecten: readonly Trajectregel[]): string => {
  const mensen = new Set(trajecten.map(({ deelnemerId }) => deelnemerId)).size
  const lopend = trajecten.filter(({ eindOp, gewistOp }) => eindOp === null && gewistOp === null).length
  return `${aantal(mensen, 'deelnemer', 'deelnemers')}, ${getal(lopend)} nu onderweg.`
}

const Deelnemerregel = ({
  deelnemerId,
  trajectId,
  pseudoniem,
  route,
  trede,
  eindOp,
  gewistOp,
}: Trajectregel) => (
  <li>
    <a href={`/deelnemers/${deelnemerId}/trajecten/${trajectId}`}>{pseudoniem}</a>{' '}
    <span class="sr-zacht">
      {ROUTE[route].toLowerCase()}: {TREDE[trede]}
    </span>{' '}
    {gewistOp !== null ? <Label>gewist</Label> : eindOp !== null && <Label>beëindigd</Label>}
  </li>
)
