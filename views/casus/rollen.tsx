import { rollen as rollenDeel, werkafspraken } from '../../events/casus/samenwerking.ts'
import { Label } from '../onderdelen/label.tsx'
import { opties } from '../onderdelen/opties.ts'
import { rondjes, tekst, vlak } from '../onderdelen/veldenlijst.tsx'
import { ROL } from '../woorden/termen.ts'
import { Bewerklink } from './bewerken.tsx'
import type { Deelbeeld } from './deelbeeld.ts'
import { Deelformulier, Deellijst, Deelverval, isOpen } from './deelvormen.tsx'
import type { Dossierbeeld } from './typen.ts'

const KAART = 'samenwerking'

export const ROLLEN: Deelbeeld = {
  naam: 'de rol',
  kaart: KAART,
  velden: [
    [
      'rol',
      rondjes('Welke rol heeft de corporatie ook?', ROL, {
        naastElkaar: true,
        wat: 'welke rol de corporatie ook heeft',
      }),
    ],
    ['toelichting', tekst('Toelichting', { breedte: 'vol', optioneel: true, naam: 'toelichting' })],
  ],
  zinnen: {
    RolToegewezen: ({ rol }) => `gaf de corporatie de rol ${ROL[rol].toLowerCase()}`,
    RolVervallen: ({ rol }) => `liet de rol ${ROL[rol].toLowerCase()} vervallen`,
  },
}

export const WERKAFSPRAKEN: Deelbeeld = {
  naam: 'de werkafspraak',
  meervoud: 'werkafspraken',
  kaart: KAART,
  velden: [
    ['tekst', vlak('Wat is afgesproken?', { regels: 2, wat: 'wat er is afgesproken', naam: 'tekst' })],
    [
      'norm',
      tekst('Wanneer is het goed?', {
        hint: 'Bijvoorbeeld: binnen 3 maanden, in 80% van de gevallen.',
        breedte: 'vol',
        optioneel: true,
      }),
    ],
  ],
  zinnen: { WerkafspraakGekoppeld: ({ tekst }) => `legde de werkafspraak “${tekst}” vast` },
}

/** What the corporation itself is in this casus. */
export const Rollen = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { rollen } = beeld.dossier
  const overig = opties(ROL).filter(({ waarde }) => !rollen.some(({ rol }) => rol === waarde))
  return (
    <div class="sr-deel">
      <div class="sr-deel__kop">
        <h3>Onze eigen rol</h3>
        {overig.length > 0 && (
          <Bewerklink beeld={beeld} sleutel="rol" kaart={KAART}>
            Rol toevoegen
          </Bewerklink>
        )}
      </div>
      <ul class="sr-rollen">
        {rollen.map((rol) => (
          <Rol beeld={beeld} rol={rol} />
        ))}
      </ul>
      {isOpen(beeld, rollenDeel) && (
        <Deelformulier
          beeld={beeld}
          deel={rollenDeel}
          van={ROLLEN}
          knop="Voeg toe"
          eigen={{ rol: { opties: overig } }}
        />
      )}
    </div>
  )
}

type Rol = Dossierbeeld['dossier']['rollen'][number]

const Rol = ({ beeld, rol }: { beeld: Dossierbeeld; rol: Rol }) => (
  <li>
    <Label>{ROL[rol.rol]}</Label> {rol.toelichting && <span class="sr-zacht">{rol.toelichting}</span>}
    {beeld.dossier.rollen.length > 1 && (
      <Deelverval beeld={beeld} deel={rollenDeel} een={rol} wat={`rol ${ROL[rol.rol].toLowerCase()}`} />
    )}
  </li>
)

/** What the parties agreed, with the norm by which it can be checked. */
export const Werkafspraken = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Deellijst
    beeld={beeld}
    deel={werkafspraken}
    van={WERKAFSPRAKEN}
    kop="Werkafspraken"
    knop="Werkafspraak toevoegen"
    alle={beeld.dossier.werkafspraken}
    tekst={({ tekst }) => tekst}
    toon={({ tekst, norm }) => (
      <>
        {tekst} {norm && <span class="sr-zacht">Norm: {norm}</span>}
      </>
    )}
  />
)
