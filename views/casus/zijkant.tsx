import { Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { aantal } from '../onderdelen/opmaak.ts'
import { SroiBereik, type SroiUitkomst } from '../onderdelen/sroibereik.tsx'
import { Tijdlijnlijst } from '../onderdelen/tijdlijnlijst.tsx'
import { alsSroiUitkomst, bewijsVan } from '../sroi-analyse/uitkomstpaneel.tsx'
import { ANALYSESOORT } from '../woorden/termen.ts'
import { tijdlijnregel } from './tijdlijnzinnen.tsx'
import { adres, type Dossieranalyse, type Dossierbeeld, magWijzigen } from './typen.ts'

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
