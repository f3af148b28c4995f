import { aanleiding, gebiedsafweging, opgaven, strategie } from '../../events/casus/aanleiding.ts'
import type { Deel } from '../../events/vouw.ts'
import { formulierVan } from '../../events/vouw.ts'
import { vinkjes, vlak } from '../onderdelen/veldenlijst.tsx'
import { OPGAVE } from '../woorden/termen.ts'
import { Bewerklink } from './bewerken.tsx'
import type { Deelbeeld } from './deelbeeld.ts'
import { Deelformulier, isOpen } from './deelvormen.tsx'
import { Onderwerpkaart, Tekstdeel } from './onderwerpkaart.tsx'
import type { Dossierbeeld } from './typen.ts'

const KAART = 'aanleiding'

export const AANLEIDING: Deelbeeld = {
  naam: 'de aanleiding',
  kaart: KAART,
  velden: [
    ['aanleiding', vlak('Wat is de aanleiding?', { wat: 'wat de aanleiding is', naam: 'aanleiding' })],
    [
      'waaromHier',
      vlak('Waarom hier?', {
        hint: 'Wat maakt dat u het juist op deze plek doet?',
        optioneel: true,
        naam: 'waarom hier',
      }),
    ],
    [
      'waaromNu',
      vlak('Waarom nu?', {
        hint: 'Wat verandert er, of wat kan niet wachten?',
        optioneel: true,
        naam: 'waarom nu',
      }),
    ],
  ],
}

export const GEBIEDSAFWEGING: Deelbeeld = {
  naam: 'de gebiedsafweging',
  kaart: KAART,
  velden: [
    [
      'gebiedsafweging',
      vlak('Waarom dit gebied en niet een ander?', {
        wat: 'waarom dit gebied en niet een ander',
        naam: 'gebiedsafweging',
      }),
    ],
  ],
}

export const STRATEGIE: Deelbeeld = {
  naam: 'het verband met de bedrijfsstrategie',
  kaart: KAART,
  velden: [
    [
      'bedrijfsstrategie',
      vlak('Bij welk deel van de bedrijfsstrategie hoort dit?', {
        wat: 'bij welk deel van de bedrijfsstrategie dit hoort',
        naam: 'bedrijfsstrategie',
      }),
    ],
  ],
}

export const OPGAVEN: Deelbeeld = {
  naam: 'de opgaven',
  kaart: KAART,
  velden: [
    ['opgaven', vinkjes('Aan welke opgaven draagt dit bij?', OPGAVE, { optioneel: true, naam: 'opgaven' })],
  ],
  zinnen: { OpgaveGekoppeld: () => 'koppelde opgaven' },
}

/** Topic 1: why, why here, why now, and how it fits the strategy. */
export const Aanleidingkaart = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Onderwerpkaart
    beeld={beeld}
    onderwerp="AANLEIDING"
    leeg={false}
    open={isOpen(beeld, aanleiding)}
    acties={
      <Bewerklink beeld={beeld} sleutel="aanleiding" kaart={KAART} wat="de aanleiding">
        Wijzig
      </Bewerklink>
    }
    voorbeeld={() => null}
  >
    {isOpen(beeld, aanleiding) ? (
      <Deelformulier beeld={beeld} deel={aanleiding} van={AANLEIDING} />
    ) : (
      <Waarom {...beeld.dossier} />
    )}
    <details class="sr-meer" open={[gebiedsafweging, strategie, opgaven].some((deel) => isOpen(beeld, deel))}>
      <summary>Gebiedsafweging, bedrijfsstrategie en opgaven</summary>
      <Erbij beeld={beeld} />
    </details>
  </Onderwerpkaart>
)

const Waarom = ({ aanleiding: { aanleiding, waaromHier, waaromNu } }: Dossierbeeld['dossier']) => (
  <>
    <p class="sr-deel__tekst">{aanleiding}</p>
    <div class="sr-delen">
      <Tekstdeel kop="Waarom hier" tekst={waaromHier} />
      <Tekstdeel kop="Waarom nu" tekst={waaromNu} />
    </div>
  </>
)

const Erbij = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { dossier } = beeld
  const gekozen = dossier.opgaven.map((opgave) => OPGAVE[opgave]).join(', ')
  return (
    <>
      <Tekst
        beeld={beeld}
        deel={gebiedsafweging}
        van={GEBIEDSAFWEGING}
        kop="Gebiedsafweging vooraf"
        wat="de gebiedsafweging"
        tekst={dossier.gebiedsafweging?.gebiedsafweging ?? null}
      />
      <Tekst
        beeld={beeld}
        deel={strategie}
        van={STRATEGIE}
        kop="Bedrijfsstrategie"
        wat="de bedrijfsstrategie"
        tekst={dossier.strategie?.bedrijfsstrategie ?? null}
      />
      <Tekst
        beeld={beeld}
        deel={opgaven}
        van={OPGAVEN}
        kop="Opgaven van het woonbeleid"
        wat="de opgaven"
        tekst={gekozen || null}
        nogLeeg="Kies"
        waarden={gekozen ? { opgaven: dossier.opgaven } : null}
      />
    </>
  )
}

interface TekstProps {
  beeld: Dossierbeeld
  deel: Deel
  van: Deelbeeld
  kop: string
  wat: string
  tekst: string | null
  nogLeeg?: string
  waarden?: object | null
}

/** A text under its own heading, or its form. */
const Tekst = ({ beeld, deel, van, kop, wat, tekst, nogLeeg = 'Vul in', waarden }: TekstProps) =>
  isOpen(beeld, deel) ? (
    <Deelformulier beeld={beeld} deel={deel} van={van} {...(waarden !== undefined && { waarden })} />
  ) : (
    <Tekstdeel
      kop={kop}
      tekst={tekst}
      acties={
        <Bewerklink beeld={beeld} sleutel={formulierVan(deel)} kaart={KAART} wat={wat}>
          {tekst === null ? nogLeeg : 'Wijzig'}
        </Bewerklink>
      }
    />
  )
