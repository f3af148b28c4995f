interface Props {
  adres: string
  /** Id of the form that is being typed in. */
  formulier: string
}

/**
 * Sends the form as it is typed, unsaved, and puts the result beside it. Its own element, as the form itself goes
 * to where it is saved.
 */
export const LiveVoorbeeld = ({ adres, formulier }: Props) => (
  <div
    hidden
    hx-post={adres}
    hx-trigger={`input from:#${formulier} delay:300ms, change from:#${formulier} delay:300ms`}
    hx-include={`#${formulier}`}
    hx-target="#uitkomst"
    hx-swap="outerMorph"
    hx-sync="this:replace"
  />
)
