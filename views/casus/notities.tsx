import { notities } from '../../events/casus/notities.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { datum } from '../onderdelen/opmaak.ts'
import { rondjes, vlak } from '../onderdelen/veldenlijst.tsx'
import { NOTITIEZICHTBAARHEID } from '../woorden/termen.ts'
import type { Deelbeeld } from './deelbeeld.ts'
import { Deelverval, isOpen, Vervallen } from './deelvormen.tsx'
import { Opgeslagen } from './onderwerpkaart.tsx'
import { adres, type Dossierbeeld, verstuurt } from './typen.ts'

export const NOTITIES: Deelbeeld = {
  naam: 'een notitie',
  meervoud: 'notities',
  kaart: 'notities',
  velden: [
    ['tekst', vlak('Notitie', { hint: 'Noem geen namen van bewoners.', wat: 'de notitie', naam: 'tekst' })],
    [
      'zichtbaarheid',
      rondjes('Wie mag dit lezen?', NOTITIEZICHTBAARHEID, {
        naastElkaar: true,
        begin: 'INTERN',
        wat: 'wie dit mag lezen',
      }),
    ],
  ],
  zinnen: {
    NotitieToegevoegd: ({ tekst }) => `schreef een notitie: “${tekst}”`,
    NotitieVervallen: () => 'liet een notitie vervallen',
    NotitieHersteld: () => 'herstelde een notitie',
  },
}

type Notitie = Dossierbeeld['dossier']['notities'][number]

export const Notitiekaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const geldig = beeld.dossier.notities.filter(({ vervallen }) => !vervallen).toReversed()
  // Readers elsewhere never see the internal ones: "none yet" would be untrue.
  if (geldig.length === 0 && !beeld.vanEigen) return null
  return (
    <Kaart titel="Notities" id="notities" acties={<Opgeslagen beeld={beeld} kaart="notities" />}>
      {beeld.magBewerken && beeld.dossier.status !== 'GEARCHIVEERD' && <Notitieformulier beeld={beeld} />}
      {geldig.length === 0 && <p class="sr-afwezig">nog geen notities</p>}
      <ul class="sr-lijst">
        {geldig.map((notitie) => (
          <Notitieregel beeld={beeld} notitie={notitie} />
        ))}
      </ul>
      <Vervallen
        beeld={beeld}
        deel={notities}
        van={NOTITIES}
        alle={beeld.dossier.notities}
        tekst={({ tekst }) => tekst}
      />
    </Kaart>
  )
}

const Notitieregel = ({ beeld, notitie }: { beeld: Dossierbeeld; notitie: Notitie }) => {
  const { tekst, zichtbaarheid, vastlegging } = notitie
  return (
    <li>
      <p class="sr-notitie">{tekst}</p>
      <span class="sr-zacht">
        {beeld.wie(vastlegging.actor, beeld.dossier.deling.organisatieId)}, {datum(vastlegging.op)}
      </span>{' '}
      <Label>{NOTITIEZICHTBAARHEID[zichtbaarheid]}</Label>
      <Deelverval beeld={beeld} deel={notities} een={notitie} wat={`notitie van ${datum(vastlegging.op)}`} />
    </li>
  )
}

const Notitieformulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const open = isOpen(beeld, notities)
  return (
    <details class="sr-meer sr-niet-afdrukken" open={open}>
      <summary>Schrijf een notitie</summary>
      <Formulier
        naar={adres(beeld, '/notities')}
        opdrachtId={beeld.nieuweId()}
        versie={beeld.dossier.versie}
        stand={open ? beeld.stand : undefined}
        bewaar={`casus-${beeld.dossier.casusId}-notitie`}
        velden={NOTITIES.velden}
        idbegin="notitie"
        {...verstuurt(adres(beeld, '/notities'))}
      >
        <Knoppen>
          <Knop klein>Bewaar notitie</Knop>
        </Knoppen>
      </Formulier>
    </details>
  )
}
