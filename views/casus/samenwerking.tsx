import type { Partner, Partnertotaal } from '../../projections/casusdossier-typen.ts'
import { Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { aantal, euro, getal } from '../onderdelen/opmaak.ts'
import { opties } from '../onderdelen/opties.ts'
import { Rij } from '../onderdelen/rij.tsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { Bedragveld, Getalveld, Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { Waarde } from '../onderdelen/waarde.tsx'
import { PARTNERSOORT } from '../woorden/termen.ts'
import { Bewerkformulier, Bewerklink, Knopformulier, Verval } from './bewerken.tsx'
import { Onderwerpkaart, Terzijde } from './onderwerpkaart.tsx'
import { Rollen, Werkafspraken } from './rollen.tsx'
import { type Dossierbeeld, magWijzigen } from './typen.ts'

const KAART = 'samenwerking'

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
      {beeld.bewerk === 'partner' && <Partnerformulier beeld={beeld} />}
      <Inzetformulier beeld={beeld} />
      {partners.map((partner) => (
        <Partneracties beeld={beeld} partner={partner} />
      ))}
      <Vervallenpartners beeld={beeld} />
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
      <Verval
        beeld={beeld}
        onderdeel={partner.partnerId}
        pad={`partners/${partner.partnerId}/verval`}
        wat={`partner ${partner.naam}`}
      />
    </div>
  )

const Vervallenpartners = ({ beeld }: { beeld: Dossierbeeld }) => {
  const vervallen = beeld.dossier.partners.filter((partner) => partner.vervallen)
  return vervallen.length === 0 ? null : (
    <details class="sr-meer">
      <summary>Vervallen partners ({vervallen.length})</summary>
      <ul class="sr-lijst">
        {vervallen.map(({ partnerId, naam }) => (
          <li>
            <span class="sr-doorgehaald">{naam}</span>{' '}
            {magWijzigen(beeld) && (
              <Knopformulier beeld={beeld} pad={`partners/${partnerId}/herstel`} soort="tertiair" klein>
                Herstel
              </Knopformulier>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Partnerformulier = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Bewerkformulier beeld={beeld} sleutel="partner" pad="partners" kaart={KAART} knop="Voeg toe">
    <Rij>
      <Tekstveld
        naam="naam"
        label="Welke organisatie?"
        hint="Een organisatie, geen persoon."
        stand={beeld.stand}
      />
      <Keuzeveld
        naam="soort"
        label="Wat voor organisatie?"
        opties={opties(PARTNERSOORT)}
        stand={beeld.stand}
      />
    </Rij>
    <Tekstveld
      naam="rol"
      label="Welke rol heeft die?"
      hint="Bijvoorbeeld: opdrachtgever, uitvoerder, financier."
      optioneel
      stand={beeld.stand}
    />
    <Inzetvelden beeld={beeld} />
  </Bewerkformulier>
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
    >
      <p class="sr-bewerk__kop">Inzet van {partner.naam}</p>
      <Inzetvelden beeld={beeld} partner={partner} />
    </Bewerkformulier>
  )
}

const Inzetvelden = ({ beeld, partner }: { beeld: Dossierbeeld; partner?: Partner }) => {
  const inzet = partner?.inzet
  return (
    <>
      <Tekstvlak
        naam="taak"
        label="Wat doet deze partner?"
        regels={2}
        optioneel
        waarde={inzet?.taak ?? undefined}
        stand={beeld.stand}
      />
      <Rij>
        <Getalveld
          naam="uren"
          label="Hoeveel uur?"
          optioneel
          waarde={inzet?.uren ?? undefined}
          stand={beeld.stand}
        />
        <Bedragveld
          naam="kostenEuro"
          label="Wat kost het hen?"
          optioneel
          waarde={inzet?.kostenEuro ?? undefined}
          stand={beeld.stand}
        />
        <Bedragveld
          naam="batenEuro"
          label="Wat levert het hun op?"
          optioneel
          waarde={inzet?.batenEuro ?? undefined}
          stand={beeld.stand}
        />
      </Rij>
      <p class="sr-zacht">Laat leeg wat u niet weet: onbekend is iets anders dan nul.</p>
    </>
  )
}
