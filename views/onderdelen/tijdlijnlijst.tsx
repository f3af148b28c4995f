import type { Child } from 'hono/jsx'
import type { Icoonnaam } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { datum } from './opmaak.ts'

export interface Tijdlijnregel {
  /** A readable sentence: "Fatima stelde het streefdoel bij van 40 naar 30 deelnemers". */
  zin: Child
  /** When it happened: `2026-11-22`. */
  gebeurdOp: string
  /** As written: "vastgelegd op …", only when that is another day. */
  geregistreerd?: string | undefined
  wie?: string | undefined
  reden?: string | undefined
  van?: Child
  naar?: Child
  /** Where the casus is shown as it was known just then. */
  toen?: string | undefined
  icoon?: Icoonnaam
  id?: string
}

/** Events as sentences, the newest first as the caller orders them. */
export const Tijdlijnlijst = ({ regels }: { regels: readonly Tijdlijnregel[] }) => (
  <ol class="sr-tijdlijn">
    {regels.map((regel) => (
      <li class="sr-tijdlijn__regel" id={regel.id}>
        <span class="sr-tijdlijn__punt">
          <Icoon naam={regel.icoon ?? 'gereed'} />
        </span>
        <div class="sr-tijdlijn__tekst">
          <p>{regel.zin}</p>
          {(regel.van !== undefined || regel.naar !== undefined) && (
            <p class="sr-tijdlijn__verandering">
              <del>{regel.van ?? 'nog niet ingevuld'}</del> <span aria-hidden="true">→</span>{' '}
              <ins>{regel.naar ?? 'leeg gemaakt'}</ins>
            </p>
          )}
          {regel.reden && <p class="sr-tijdlijn__reden">Reden: {regel.reden}</p>}
          <p class="sr-tijdlijn__bij">
            <time datetime={regel.gebeurdOp}>{datum(regel.gebeurdOp)}</time>
            {regel.wie && ` · ${regel.wie}`}
            {regel.geregistreerd && ` · ${regel.geregistreerd}`}
            {regel.toen && (
              <>
                {' · '}
                <a href={regel.toen}>toon zoals toen bekend</a>
              </>
            )}
          </p>
        </div>
      </li>
    ))}
  </ol>
)
