import { Keuzerondjes } from '../onderdelen/keuzevelden.tsx'
import { Label } from '../onderdelen/label.tsx'
import { opties } from '../onderdelen/opties.ts'
import { Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { ROL } from '../woorden/termen.ts'
import { Bewerkformulier, Bewerklink, Verval } from './bewerken.tsx'
import type { Dossierbeeld } from './typen.ts'

const KAART = 'samenwerking'

/** What the corporation itself is in this casus. */
export const Rollen = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { rollen } = beeld.dossier
  const overig = Object.fromEntries(
    Object.entries(ROL).filter(([code]) => !rollen.some(({ rol }) => rol === code)),
  )
  return (
    <div class="sr-deel">
      <div class="sr-deel__kop">
        <h3>Onze eigen rol</h3>
        {Object.keys(overig).length > 0 && (
          <Bewerklink beeld={beeld} sleutel="rol" kaart={KAART}>
            Rol toevoegen
          </Bewerklink>
        )}
      </div>
      <ul class="sr-rollen">
        {rollen.map(({ rol, toelichting }) => (
          <li>
            <Label>{ROL[rol]}</Label> {toelichting && <span class="sr-zacht">{toelichting}</span>}
            {rollen.length > 1 && (
              <Verval
                beeld={beeld}
                onderdeel={rol}
                pad={`rollen/${rol}/verval`}
                wat={`rol ${ROL[rol].toLowerCase()}`}
              />
            )}
          </li>
        ))}
      </ul>
      {beeld.bewerk === 'rol' && (
        <Bewerkformulier beeld={beeld} sleutel="rol" pad="rollen" kaart={KAART} knop="Voeg toe">
          <Keuzerondjes
            naam="rol"
            label="Welke rol heeft de corporatie ook?"
            opties={opties(overig)}
            naastElkaar
            stand={beeld.stand}
          />
          <Tekstveld naam="toelichting" label="Toelichting" breedte="vol" optioneel stand={beeld.stand} />
        </Bewerkformulier>
      )}
    </div>
  )
}

/** What the parties agreed, with the norm by which it can be checked. */
export const Werkafspraken = ({ beeld }: { beeld: Dossierbeeld }) => {
  const geldig = beeld.dossier.werkafspraken.filter(({ vervallen }) => !vervallen)
  return (
    <div class="sr-deel">
      <div class="sr-deel__kop">
        <h3>Werkafspraken</h3>
        <Bewerklink beeld={beeld} sleutel="werkafspraak" kaart={KAART}>
          Werkafspraak toevoegen
        </Bewerklink>
      </div>
      {geldig.length === 0 && beeld.bewerk !== 'werkafspraak' && <p class="sr-afwezig">nog niet ingevuld</p>}
      <ul class="sr-lijst">
        {geldig.map(({ werkafspraakId, tekst, norm }) => (
          <li>
            {tekst} {norm && <span class="sr-zacht">Norm: {norm}</span>}
            <Verval
              beeld={beeld}
              onderdeel={werkafspraakId}
              pad={`werkafspraken/${werkafspraakId}/verval`}
              wat={tekst}
            />
          </li>
        ))}
      </ul>
      {beeld.bewerk === 'werkafspraak' && (
        <Bewerkformulier beeld={beeld} sleutel="werkafspraak" pad="werkafspraken" kaart={KAART}>
          <Tekstvlak naam="tekst" label="Wat is afgesproken?" regels={2} stand={beeld.stand} />
          <Tekstveld
            naam="norm"
            label="Wanneer is het goed?"
            hint="Bijvoorbeeld: binnen 3 maanden, in 80% van de gevallen."
            breedte="vol"
            optioneel
            stand={beeld.stand}
          />
        </Bewerkformulier>
      )}
    </div>
  )
}
