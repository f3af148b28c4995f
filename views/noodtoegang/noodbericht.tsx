import { verstuurt } from '../casus/typen.ts'
import { Knop } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { hoofdletter, tijdstip } from '../onderdelen/opmaak.ts'

/** A colleague opened the concepts of whoever reads this. */
export interface Noodbericht {
  readonly noodtoegangId: string
  readonly naam: string
  readonly op: string
  readonly tot: string
  readonly reden: string
  /** Of the form that says that it was read. */
  readonly opdrachtId: string
}

/** Stays until it was read. */
export const Noodberichten = ({ berichten }: { berichten: readonly Noodbericht[] }) => (
  <>
    {berichten.map(({ noodtoegangId, naam, op, tot, reden, opdrachtId }) => (
      <Melding soort="let-op" titel={`${hoofdletter(naam)} opende uw concepten met noodtoegang`}>
        <p>
          Op {tijdstip(op)}, om te lezen tot {tijdstip(tot)}. Reden: {reden}
        </p>
        <form
          method="post"
          action={`/noodtoegang/${noodtoegangId}/gelezen`}
          class="sr-knopformulier"
          {...verstuurt(`/noodtoegang/${noodtoegangId}/gelezen`)}
        >
          <input type="hidden" name="opdrachtId" value={opdrachtId} />
          <Knop soort="secundair" klein icoon="gereed">
            Ik heb dit gelezen
          </Knop>
        </form>
      </Melding>
    ))}
  </>
)
