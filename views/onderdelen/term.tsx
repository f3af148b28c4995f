import type { PropsWithChildren } from 'hono/jsx'

interface Props {
  /** The anchor on /begrippen: `verdringing` → /begrippen#verdringing. */
  begrip: string
}

/** A word of the trade that links to what it means. */
export const Term = ({ begrip, children }: PropsWithChildren<Props>) => (
  <a class="sr-term" href={`/begrippen#${begrip}`}>
    {children ?? begrip}
  </a>
)
