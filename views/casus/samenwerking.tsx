import { partners as partnersDeel } from '../../events/casus/samenwerking.ts'
import type { Partner, Partnertotaal } from '../../projections/casusdossier-typen.ts'
import { aantal, euro, getal } from '../onderdelen/opmaak.ts'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import {
  bedrag,
  getal as getalveld,
  keuze,
  tekst,
  uitleg,
  type Veldenlijst,
  vlak,
} from '../onderdelen/veldenlijst.tsx'
import { Waarde } from '../onderdelen/waarde.tsx'
import { PARTNERSOORT } from '../woorden/termen.ts'
import { Bewerkformulier, Bewerklink } from './bewerken.tsx'
import { type Deelbeeld, over } from './deelbeeld.ts'
import { Deelformulier, Deelverval, isOpen, Vervallen } from './deelvormen.tsx'
import { Onderwerpkaart, Terzijde } from './onderwerpkaart.tsx'
import { Rollen, Werkafspraken } from './rollen.tsx'
import { type Dossierbeeld, magWijzigen } from './typen.ts'

const KAART = 'samenwerking'

export const INZETVELDEN: Veldenlijst = [
  ['taak', vlak('Wat doet deze partner?', { regels: 2, optioneel: true, naam: 'taak' })],
  [
    ['uren', getalveld('Hoeveel uur?', { optioneel: true, naam: 'uren' })],
    ['kostenEuro', bedrag('Wat kost het hen?', { optioneel: true, naam: 'kosten' })],
    ['batenEuro', bedrag('Wat levert het hun op?', { optioneel: true, naam: 'baten' })],
  ],
  uitleg('Laat leeg wat u niet weet: onbekend is iets anders dan nul.'),
]

export const PARTNERS: Deelbeeld = {
  naam: 'partner',
  meervoud: 'partners',
  kaart: KAART,
  velden: [
    [
      [
        'naam',
        tekst('Welke organisatie?', {
          hint: 'Een organisatie, geen persoon.',
          wat: 'welke organisatie het is',
          naam: 'naam',
        }),
      ],
      ['soort', keuze('Wat voor organisatie?', PARTNERSOORT, { wat: 'wat voor organisatie het is' })],
    ],
    [
      'rol',
      tekst('Welke rol heeft die?', {
        hint: 'Bijvoorbeeld: opdrachtgever, uitvoerder, financier.',
        optioneel: true,
      }),
    ],
    ...INZETVELDEN,
  ],
  zinnen: {
    PartnerToegevoegd: ({ naam, soort }) =>
      `voegde partner “${naam}” toe (${PARTNERSOORT[soort].toLowerCase()})`,
    PartnerinzetVastgelegd: (_, moment) =>
      moment.veranderingen.length > 0
        ? `wijzigde de inzet van ${over(moment)}`
        : `legde de inzet van ${over(moment)} vast`,
  },
}

/** Topic 6: who does, pays and gains what. */
export const Samenwerkingkaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const partners = beeld.dossier.partners.filter(({ vervallen }) => !vervallen)
  return (
    <Onderwerpkaart
      beeld={beeld}
      onderwerp="SAMENWERKING"
      leeg={partners.length === 0}
      open={/^(partner|inzet-)/.test(beeld.bewerk ?? '')}
      acties={
        <Bewerklink beeld={beeld} sleutel="partner" kaart={KAART}>
          Nieuwe partner
        </Bewerklink>
      }
      voorbeeld={({ partners: [ander] }) => (ander ? partnerzin(ander) : null)}
    >
      {partners.length > 0 && <Partnermatrix beeld={beeld} partners={partners} />}
      {isOpen(beeld, partnersDeel) && (
        <Deelformulier beeld={beeld} deel={partnersDeel} van={PARTNERS} knop="Voeg toe" />
      )}
      <Inzetformulier beeld={beeld} />
      {partners.map((partner) => (
        <Partneracties beeld={beeld} partner={partner} />
      ))}
      <Vervallen
        beeld={beeld}
        deel={partnersDeel}
        van={PARTNERS}
        alle={beeld.dossier.partners}
        tekst={({ naam }) => naam}
      />
      <Terzijde
        titel="Onze eigen rol en werkafspraken"
        dicht={partners.length === 0 && !/^(rol|werkafspraak|verval-)/.test(beeld.bewerk ?? '')}
      >
        <Rollen beeld={beeld} />
        <Werkafspraken beeld={beeld} />
      </Terzijde>
    </Onderwerpkaart>
  )
}

const partnerzin = ({ naam, soort, inzet }: Partner): string =>
  `${naam} (${PARTNERSOORT[soort].toLowerCase()})${inzet?.taak ? `: ${inzet.taak}` : ''}`

/** Who does, pays and gains what, with the totals of what is known. */
export const Partnermatrix = ({
  beeld,
  partners,
}: {
  beeld: Pick<Dossierbeeld, 'dossier'>
  partners: readonly Partner[]
}) => {
  const { uren, kostenEuro, batenEuro } = beeld.dossier.partnertotalen
  return (
    <Tabel
      bijschrift="Wie doet, betaalt en krijgt wat"
      kolommen={KOLOMMEN}
      rijen={partners}
      totaal={[
        'Samen',
        undefined,
        <Totaal {...uren} opmaak={(som) => getal(som)} />,
        <Totaal {...kostenEuro} opmaak={euro} />,
        <Totaal {...batenEuro} opmaak={euro} />,
      ]}
    />
  )
}

const KOLOMMEN: readonly Kolom<Partner>[] = [
  {
    kop: 'Partner',
    naam: true,
    cel: ({ naam, soort, rol }) => (
      <>
        {naam} <span class="sr-bijtekst">{rol ?? PARTNERSOORT[soort]}</span>
      </>
    ),
  },
  { kop: 'Taak', cel: ({ inzet }) => <Waarde waarde={inzet?.taak} /> },
  { kop: 'Uren', getal: true, cel: ({ inzet }) => <Waarde waarde={inzet?.uren} opmaak={getal} /> },
  { kop: 'Kosten', getal: true, cel: ({ inzet }) => <Waarde waarde={inzet?.kostenEuro} opmaak={euro} /> },
  { kop: 'Baten', getal: true, cel: ({ inzet }) => <Waarde waarde={inzet?.batenEuro} opmaak={euro} /> },
]

const Totaal = ({ som, onbekend, opmaak }: Partnertotaal & { opmaak: (som: string) => string }) => (
  <>
    {som === null ? <span class="sr-afwezig">niet bekend</span> : <strong>{opmaak(som)}</strong>}
    {som !== null && onbekend > 0 && (
      <span class="sr-bijtekst"> en {aantal(onbekend, 'partner', 'partners')} onbekend</span>
    )}
  </>
)

const Partneracties = ({ beeld, partner }: { beeld: Dossierbeeld; partner: Partner }) =>
  !magWijzigen(beeld) ? null : (
    <div class="sr-doel__acties sr-niet-afdrukken">
      <strong>{partner.naam}</strong>
      <Bewerklink
        beeld={beeld}
        sleutel={`inzet-${partner.partnerId}`}
        kaart={KAART}
        wat={`van ${partner.naam}`}
      >
        {partner.inzet ? 'Wijzig de inzet' : 'Leg de inzet vast'}
      </Bewerklink>
      <Deelverval beeld={beeld} deel={partnersDeel} een={partner} wat={`partner ${partner.naam}`} />
    </div>
  )

const Inzetformulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const partner = beeld.dossier.partners.find(({ partnerId }) => beeld.bewerk === `inzet-${partnerId}`)
  if (!partner) return null
  return (
    <Bewerkformulier
      beeld={beeld}
      sleutel={`inzet-${partner.partnerId}`}
      pad={`partners/${partner.partnerId}/inzet`}
      kaart={KAART}
      stondErAl={partner.inzet !== null}
      velden={INZETVELDEN}
      waarden={partner.inzet}
      boven={<p class="sr-bewerk__kop">Inzet van {partner.naam}</p>}
    />
  )
}
