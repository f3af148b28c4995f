import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { Kop, Stapel } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Statusbadge } from '../onderdelen/label.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { Pagina } from '../onderdelen/pagina.tsx'
import { Tijdlijnlijst } from '../onderdelen/tijdlijnlijst.tsx'
import { CASUSSTATUS } from '../woorden/termen.ts'
import {
  Afronding,
  Archivering,
  Bijsturing,
  Einde,
  Intrekking,
  Onderbreking,
  Uitkomst,
} from './afsluitstappen.tsx'
import { casuskruimels } from './kruimels.ts'
import { tijdlijnregel } from './tijdlijnzinnen.tsx'
import { adres, type Dossierbeeld } from './typen.ts'

/** Steering, interrupting, establishing the outcome and ending: what fits the status now. */
export const CasusAfsluitingPagina = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { dossier } = beeld
  const { status } = dossier
  const loopt = status === 'IN_UITVOERING' || status === 'ONDERBROKEN'
  return (
    <Pagina
      titel={`Bijsturen en afsluiten: ${dossier.gegevens.naam}`}
      actief="/casussen"
      kruimels={casuskruimels(dossier.casusId, dossier.gegevens.naam)}
      gebruiker={beeld.gebruiker}
      fictief={dossier.fictief}
      mislukt={beeld.stand !== undefined}
    >
      <Kop
        titel="Bijsturen en afsluiten"
        boven={dossier.gegevens.naam}
        inleiding={
          <>
            De casus is nu <Statusbadge status={status}>{CASUSSTATUS[status]}</Statusbadge>. {UITLEG[status]}
          </>
        }
      />
      <Stapel>
        {beeld.sindsdien.length > 0 && (
          <Melding soort="let-op" titel="Dit veranderde intussen">
            <Tijdlijnlijst regels={beeld.sindsdien.map((moment) => tijdlijnregel(moment, beeld.wie))} />
          </Melding>
        )}
        {(loopt || status === 'AFGEROND') && <Uitkomst beeld={beeld} />}
        {loopt && <Bijsturing beeld={beeld} />}
        {status === 'IN_UITVOERING' && <Onderbreking beeld={beeld} />}
        {loopt && <Afronding beeld={beeld} />}
        {status === 'AFGEROND' && <Einde beeld={beeld} />}
        {(status === 'OVERGEDRAGEN' || status === 'BEEINDIGD') && <Archivering beeld={beeld} />}
        {(status === 'CONCEPT' || status === 'VASTGESTELD') && <Intrekking beeld={beeld} />}
        <p>
          <KnopLink soort="tertiair" icoon="terug" href={adres(beeld)}>
            Terug naar het dossier
          </KnopLink>
        </p>
      </Stapel>
    </Pagina>
  )
}

const UITLEG: Readonly<Record<Casusdossier['status'], string>> = {
  CONCEPT: 'U kunt hem intrekken. Afsluiten kan als hij is uitgevoerd.',
  VASTGESTELD: 'U kunt hem intrekken. Afsluiten kan als hij is uitgevoerd.',
  IN_UITVOERING: 'Stel eerst de uitkomst vast; daarna kunt u de casus afronden.',
  ONDERBROKEN: 'Stel eerst de uitkomst vast; daarna kunt u de casus afronden.',
  AFGEROND: 'Draag hem over of beëindig hem.',
  OVERGEDRAGEN: 'Er wijzigt niets meer aan. U kunt hem archiveren.',
  BEEINDIGD: 'Er wijzigt niets meer aan. U kunt hem archiveren.',
  GEARCHIVEERD: 'Er wijzigt niets meer aan.',
  INGETROKKEN: 'Er wijzigt niets meer aan.',
}
