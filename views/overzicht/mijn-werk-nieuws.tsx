import { tijdlijnregel } from '../casus/tijdlijnzinnen.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Tijdlijnlijst } from '../onderdelen/tijdlijnlijst.tsx'
import type { Werkprops } from './mijn-werk.tsx'
import { Casuslink } from './mijn-werk-casuslink.tsx'
import { hoeveel } from './mijn-werk-telling.ts'

/** What changed since the reader was here. */
export const Sinds = ({ sinds }: Werkprops) =>
  sinds === null ? null : (
    <Kaart titel="Sinds uw vorige bezoek" id="sinds" soort="rustig">
      {sinds.casussen.length === 0 ? (
        <p class="sr-zacht">Er is niets veranderd.</p>
      ) : (
        <>
          <p>{hoeveel(sinds.telling, 'casus is bijgewerkt:', 'casussen zijn bijgewerkt:')}</p>
          <ul class="sr-lijst">
            {sinds.casussen.map((rij) => (
              <li>
                <Casuslink {...rij} />
              </li>
            ))}
          </ul>
          {sinds.telling.aantal > sinds.casussen.length && (
            <p>
              <a href="/casussen">Alle casussen, de laatst bijgewerkte boven</a>
            </p>
          )}
        </>
      )}
    </Kaart>
  )

export const Laatste = ({ laatste, wie }: Werkprops) => (
  <Kaart titel="Laatste gebeurtenissen" id="laatste" soort="rustig">
    <Tijdlijnlijst
      regels={laatste.map(({ moment, ...casus }) => {
        const { zin, gebeurdOp, icoon } = tijdlijnregel(moment, wie)
        return {
          gebeurdOp,
          icoon: icoon ?? 'gereed',
          zin: (
            <>
              <Casuslink {...casus} />
              <span class="sr-onderregel">{zin}</span>
            </>
          ),
        }
      })}
    />
  </Kaart>
)
