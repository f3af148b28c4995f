import type { Child, PropsWithChildren } from 'hono/jsx'
import { Deurwacht } from './deurwacht.tsx'
import { Foutoverzicht, type Naamveld } from './foutoverzicht.tsx'
import { Stapel } from './kaart.tsx'
import { type Invulling, naamvelden, Velden, type Veldenlijst } from './veldenlijst.tsx'

interface Props extends Invulling {
  /** Where it goes, by POST. */
  naar: string
  /** The command id: a second click on send does not do it twice. */
  opdrachtId: string
  /** The version of the stream this form was made from; leave out for a new one. */
  versie?: number | undefined
  /** Its fields: they stand above the children. */
  velden?: Veldenlijst
  /** Its fields, when the children lay them out. */
  ingedeeld?: Veldenlijst
  /** What stands above the fields. */
  boven?: Child
  /** With room between its fields. */
  gestapeld?: boolean
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
  waarden,
  eigen,
  idbegin,
  velden = [],
  ingedeeld = velden,
  boven,
  gestapeld,
  bewaar,
  foutIds,
  metBestand,
  id,
  children,
  ...rest
}: PropsWithChildren<Props & Rest>) => {
  const bekend = [...naamvelden(ingedeeld, { eigen, idbegin }), ...veldenIn(children, foutIds ?? {})]
  const onbekend = Object.keys(ingedeeld.length === 0 ? (stand?.fouten ?? {}) : {})
    .filter((naam) => naam !== '' && !bekend.some((veld) => veld.naam === naam))
    .map((naam) => ({ naam, label: '', id: foutIds?.[naam] }))
  const inhoud = (
    <>
      {boven}
      <Velden velden={velden} waarden={waarden} stand={stand} eigen={eigen} idbegin={idbegin} />
      {children}
    </>
  )
  return (
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
      <Foutoverzicht stand={stand} velden={[...onbekend, ...bekend]} />
      <Deurwacht stand={stand} velden={bekend} />
      <input type="hidden" name="opdrachtId" value={opdrachtId} />
      {versie !== undefined && <input type="hidden" name="versie" value={String(versie)} />}
      {gestapeld ? <Stapel>{inhoud}</Stapel> : inhoud}
    </form>
  )
}

/** The fields that stand as elements in a form. */
function veldenIn(kinderen: Child, ids: Readonly<Record<string, string>>): readonly Naamveld[] {
  if (Array.isArray(kinderen)) return kinderen.flatMap((kind) => veldenIn(kind, ids))
  if (typeof kinderen !== 'object' || kinderen === null || !('props' in kinderen)) return []
  const { naam, label, children } = kinderen.props
  const isVeld = typeof naam === 'string' && typeof label === 'string'
  return [
    ...(isVeld ? [{ naam, label, id: ids[naam] }] : []),
    ...veldenIn(children ?? kinderen.children, ids),
  ]
}
