import type { PropsWithChildren } from 'hono/jsx'

/** Fields side by side where there is room, under each other on a phone. */
export const Rij = ({ children }: PropsWithChildren) => <div class="sr-rij">{children}</div>
