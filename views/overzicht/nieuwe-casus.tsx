import type { PropsWithChildren } from 'hono/jsx'
import { KnopLink } from '../onderdelen/knop.tsx'

/** The way to a casus of one's own. */
export const NaarNieuweCasus = ({ children }: PropsWithChildren) => (
  <KnopLink href="/casussen/nieuw" soort="primair" icoon="maak">
    {children}
  </KnopLink>
)
