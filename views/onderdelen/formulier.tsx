import type { Child, PropsWithChildren } from 'hono/jsx'
import { Deurwacht } from './deurwacht.tsx'
import type { Formulierstand } from './formulierstand.ts'
import { Foutoverzicht } from './foutoverzicht.tsx'

interface Props {
  /** Where it goes, by POST. */
  naar: string
  /** The command id: a second click on send does not do it twice. */
  opdrachtId: string
  /** The version of the stream this form was made from; leave out for a new one. */
  versie?: number | undefined
  stand?: Formulierstand | undefined
  /** Keeps what is typed in this browser under this name until it was saved. */
  bewaar?: string
  foutIds?: Readonly<Record<string, string>>
  metBestand?: boolean
  id?: string
}

type Rest = Readonly<Record<`${'hx' | 'data' | 'aria'}-${string}`, string | undefined>>

/** A form that says what is wrong, survives a refusal and knows which command it is. */
export const Formulier = ({
  naar,
  opdrachtId,
  versie,
  stand,
  bewaar,
  foutIds,
  metBestand,
  id,
  children,
  ...rest
}: PropsWithChildren<Props & Rest>) => (
  <form
    class="sr-formulier"
    method="post"
    action={naar}
    enctype={metBestand ? 'multipart/form-data' : undefined}
    novalidate
    id={id}
    data-bewaar={bewaar}
    {...rest}
  >
    <Foutoverzicht stand={stand} ids={foutIds ?? {}} labels={labelsIn(children)} />
    <Deurwacht stand={stand} ids={foutIds ?? {}} labels={labelsIn(children)} />
    <input type="hidden" name="opdrachtId" value={opdrachtId} />
    {versie !== undefined && <input type="hidden" name="versie" value={String(versie)} />}
    {children}
  </form>
)

/** The labels of the fields in a form, by name, so that the summary can say which field is meant. */
function labelsIn(kinderen: Child): Record<string, string> {
  if (Array.isArray(kinderen)) return Object.assign({}, ...kinderen.map(labelsIn))
  if (typeof kinderen !== 'object' || kinderen === null || !('props' in kinderen)) return {}
  const { naam, label, children } = kinderen.props
  const eigen = typeof naam === 'string' && typeof label === 'string' ? { [naam]: label } : {}
  return { ...eigen, ...labelsIn(children ?? kinderen.children) }
}
