import type { Child } from 'hono/jsx'
import type { Uitkomst } from '../../events/sroi-analyse.ts'
import { Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { invoer } from '../onderdelen/opmaak.ts'
import { opties } from '../onderdelen/opties.ts'
import { Procentveld } from '../onderdelen/procentveld.tsx'
import { Tekstvlak } from '../onderdelen/velden.tsx'
import { VERDRINGINGSNIVEAU } from '../woorden/termen.ts'
import type { Rijformulierbeeld } from './rijformulier.tsx'

/** The four filters: which part of the value comes of this approach, and what shows that. */
export const Filtervelden = ({ rij, stand }: Rijformulierbeeld) => {
  const uitkomst = rij?.uitkomst ?? undefined
  return (
    <fieldset class="sr-groep">
      <legend class="sr-groep__kop">Welk deel komt door deze aanpak?</legend>
      <Filter
        naam="uitkomst.tochGebeurd"
        label="Welk deel was toch gebeurd, ook zonder deze aanpak?"
        filter={uitkomst?.tochGebeurd}
        stand={stand}
      />
      <Filter
        naam="uitkomst.verdringing"
        label="Welk deel gaat ten koste van anderen?"
        hint="Verdringing: een baan voor de een die een ander nu niet krijgt."
        filter={uitkomst?.verdringing}
        stand={stand}
      >
        <Keuzeveld
          naam="uitkomst.verdringing.niveau"
          label="Verdringing binnen welk gebied?"
          hint="Alleen nodig als het meer dan 0% is."
          optioneel
          leeg="Niet van toepassing"
          opties={opties(VERDRINGINGSNIVEAU)}
          waarde={uitkomst?.verdringing.niveau ?? undefined}
          stand={stand}
        />
      </Filter>
      <Filter
        naam="uitkomst.toerekeningAanAnderen"
        label="Welk deel komt door anderen?"
        hint="Het deel van anderen, niet het deel van deze aanpak."
        filter={uitkomst?.toerekeningAanAnderen}
        stand={stand}
      >
        <Tekstvlak
          naam="uitkomst.toerekeningAanAnderen.verdeling"
          label="Hoe is dat deel verdeeld?"
          hint="Eén per regel, bijvoorbeeld: Gemeente 20%. Samen is het precies het deel van anderen."
          optioneel
          regels={2}
          waarde={verdelingTekst(uitkomst)}
          stand={stand}
        />
      </Filter>
      <Filter
        naam="uitkomst.afname"
        label="Hoeveel wordt het ieder jaar minder?"
        hint="Vanaf het tweede jaar. Telt niet mee als het maar één jaar duurt."
        filter={uitkomst?.afname}
        stand={stand}
      />
    </fieldset>
  )
}

interface FilterProps extends Pick<Rijformulierbeeld, 'stand'> {
  naam: string
  label: string
  hint?: string
  filter: { readonly pct: string; readonly onderbouwing: string } | undefined
  children?: Child
}

const Filter = ({ naam, label, hint, filter, stand, children }: FilterProps) => (
  <div class="sr-filterblok">
    <Procentveld
      naam={`${naam}.pct`}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      waarde={filter?.pct ?? '0'}
      stand={stand}
    />
    <Tekstvlak
      naam={`${naam}.onderbouwing`}
      label="Waaruit blijkt dat?"
      hint="Nodig zodra het meer dan 0% is."
      regels={2}
      optioneel
      waarde={filter?.onderbouwing}
      stand={stand}
    />
    {children}
  </div>
)

const verdelingTekst = (uitkomst: Uitkomst | undefined): string | undefined => {
  const delen = uitkomst?.toerekeningAanAnderen.verdeling ?? []
  return delen.length === 0 ? undefined : delen.map(({ wie, pct }) => `${wie} ${invoer(pct)}%`).join('\n')
}
