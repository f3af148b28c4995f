import type { PropsWithChildren } from 'hono/jsx'
import { Knop } from '../onderdelen/knop.tsx'
import { IN_PLAATS } from './adressen.ts'

interface Props {
  naar: string
  opdrachtId: string
  versie: number
  icoon?: 'terug'
  soort?: 'tertiair' | 'secundair'
}

/** A form of one button. */
export const Kleinformulier = ({
  naar,
  opdrachtId,
  versie,
  icoon,
  soort,
  children,
}: PropsWithChildren<Props>) => (
  <form method="post" action={naar} hx-post={naar} {...IN_PLAATS}>
    <input type="hidden" name="opdrachtId" value={opdrachtId} />
    <input type="hidden" name="versie" value={String(versie)} />
    <Knop soort={soort ?? 'tertiair'} klein {...(icoon && { icoon })}>
      {children}
    </Knop>
  </form>
)
