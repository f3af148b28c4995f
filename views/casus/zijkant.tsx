import { Formulier } from '../onderdelen/formulier.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Keuzerondjes } from '../onderdelen/keuzevelden.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { aantal, datum } from '../onderdelen/opmaak.ts'
import { opties } from '../onderdelen/opties.ts'
import { SroiBereik, type SroiUitkomst } from '../onderdelen/sroibereik.tsx'
import { Tijdlijnlijst } from '../onderdelen/tijdlijnlijst.tsx'
import { Tekstvlak } from '../onderdelen/velden.tsx'
import { alsSroiUitkomst, bewijsVan } from '../sroi-analyse/uitkomstpaneel.tsx'
import { ANALYSESOORT, NOTITIEZICHTBAARHEID } from '../woorden/termen.ts'
import { Verval } from './bewerken.tsx'
import { Opgeslagen } from './onderwerpkaart.tsx'
import { tijdlijnregel } from './tijdlijnzinnen.tsx'
import { adres, type Dossieranalyse, type Dossierbeeld, magWijzigen, verstuurt } from './typen.ts'

/** The value of an analysis with its company; null when there is no ratio. */
const sroiVan = (
  { soort, rijen, resultaat }: Dossieranalyse,
  dossier: Dossierbeeld['dossier'],
): SroiUitkomst | null =>
  alsSroiUitkomst({ soort, beeld: { rijen }, resultaat, smsNiveau: dossier.meetplan?.smsNiveau ?? null })

/** The newest adopted analysis: what stands on top of the dossier and in the report. */
const geldigeAnalyse = (analyses: readonly Dossieranalyse[]): Dossieranalyse | undefined =>
  analyses.findLast(({ status }) => status === 'VASTGESTELD')

/** What the casus is worth by its newest adopted analysis; without a ratio it says why there is nothing to see. */
export const Waardering = ({ dossier, analyses, compact }: Waarderingsdelen) => {
  const analyse = geldigeAnalyse(analyses)
  if (!analyse) return <p class="sr-afwezig">nog niet gewaardeerd</p>
  const uitkomst = sroiVan(analyse, dossier)
  if (!uitkomst) return <p class="sr-afwezig">geen verhouding te bepalen</p>
  return <SroiBereik uitkomst={uitkomst} compact={compact ?? false} />
}

interface Waarderingsdelen extends Pick<Dossierbeeld, 'dossier' | 'analyses'> {
  readonly compact?: boolean
}

export const Analysekaart = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Kaart
    titel="Maatschappelijke waarde (SROI)"
    id="analyses"
    acties={
      magWijzigen(beeld) && (
        <KnopLink soort="tertiair" klein icoon="maak" href={adres(beeld, '/analyses/nieuw')}>
          Nieuwe analyse
        </KnopLink>
      )
    }
  >
    {beeld.analyses.length === 0 ? (
      <p class="sr-afwezig">nog niet gewaardeerd</p>
    ) : (
      <ul class="sr-lijst">
        {beeld.analyses.map((analyse) => (
          <Analyseregel beeld={beeld} analyse={analyse} />
        ))}
      </ul>
    )}
  </Kaart>
)

const STATUS = { CONCEPT: 'concept', VASTGESTELD: 'vastgesteld', INGETROKKEN: 'ingetrokken' } as const

const Analyseregel = ({ beeld, analyse }: { beeld: Dossierbeeld; analyse: Dossieranalyse }) => {
  const uitkomst = analyse.status === 'INGETROKKEN' ? null : sroiVan(analyse, beeld.dossier)
  return (
    <li>
      <a href={`/analyses/${analyse.analyseId}`}>{analyse.naam}</a>{' '}
      <span class="sr-zacht">
        {ANALYSESOORT[analyse.soort].toLowerCase()}, {STATUS[analyse.status]}
      </span>
      {uitkomst ? (
        <SroiBereik uitkomst={uitkomst} compact />
      ) : (
        <p class="sr-afwezig">geen verhouding · {bewijsVan(beeld.dossier.meetplan?.smsNiveau ?? null)}</p>
      )}
    </li>
  )
}

export const Notitiekaart = ({ beeld }: { beeld: Dossierbeeld }) => {
  const geldig = beeld.dossier.notities.filter(({ vervallen }) => !vervallen).toReversed()
  // Readers elsewhere never see the internal ones: "none yet" would be untrue.
  if (geldig.length === 0 && !beeld.vanEigen) return null
  return (
    <Kaart titel="Notities" id="notities" acties={<Opgeslagen beeld={beeld} kaart="notities" />}>
      {beeld.magBewerken && beeld.dossier.status !== 'GEARCHIVEERD' && <Notitieformulier beeld={beeld} />}
      {geldig.length === 0 && <p class="sr-afwezig">nog geen notities</p>}
      <ul class="sr-lijst">
        {geldig.map(({ notitieId, tekst, zichtbaarheid, vastlegging }) => (
          <li>
            <p class="sr-notitie">{tekst}</p>
            <span class="sr-zacht">
              {beeld.wie(vastlegging.actor, beeld.dossier.deling.organisatieId)}, {datum(vastlegging.op)}
            </span>{' '}
            <Label>{NOTITIEZICHTBAARHEID[zichtbaarheid]}</Label>
            <Verval
              beeld={beeld}
              onderdeel={notitieId}
              pad={`notities/${notitieId}/verval`}
              wat={`notitie van ${datum(vastlegging.op)}`}
            />
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

const Notitieformulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const open = beeld.bewerk === 'notitie'
  const stand = open ? beeld.stand : undefined
  return (
    <details class="sr-meer sr-niet-afdrukken" open={open}>
      <summary>Schrijf een notitie</summary>
      <Formulier
        naar={adres(beeld, '/notities')}
        opdrachtId={beeld.nieuweId()}
        versie={beeld.dossier.versie}
        stand={stand}
        bewaar={`casus-${beeld.dossier.casusId}-notitie`}
        foutIds={{ tekst: 'notitie-tekst', zichtbaarheid: 'notitie-zichtbaarheid' }}
        {...verstuurt(adres(beeld, '/notities'))}
      >
        <Tekstvlak
          naam="tekst"
          label="Notitie"
          hint="Noem geen namen van bewoners."
          stand={stand}
          id="notitie-tekst"
        />
        <Keuzerondjes
          naam="zichtbaarheid"
          label="Wie mag dit lezen?"
          opties={opties(NOTITIEZICHTBAARHEID)}
          waarde="INTERN"
          naastElkaar
          stand={stand}
          id="notitie-zichtbaarheid"
        />
        <Knoppen>
          <Knop klein>Bewaar notitie</Knop>
        </Knoppen>
      </Formulier>
    </details>
  )
}

/** The newest events as sentences, with the way to all of them. */
export const Tijdlijnkaart = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Kaart
    titel="Tijdlijn"
    id="tijdlijn"
    acties={
      <KnopLink soort="tertiair" klein icoon="geschiedenis" href={adres(beeld, '/tijdlijn')}>
        Toon alles ({aantal(beeld.aantalGebeurtenissen, 'gebeurtenis', 'gebeurtenissen')})
      </KnopLink>
    }
  >
    <Tijdlijnlijst
      regels={beeld.tijdlijn.map((moment) => {
        const { zin, gebeurdOp, icoon } = tijdlijnregel(moment, beeld.wie)
        return { zin, gebeurdOp, ...(icoon && { icoon }) }
      })}
    />
  </Kaart>
)
