import { Formulier } from '../onderdelen/formulier.tsx'
import { Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Verval } from './bewerken.tsx'
import { adres, type Dossierbeeld, verstuurt } from './typen.ts'

/** The form by which methods are linked and unlinked. */
export const Methodiekformulier = ({ beeld }: { beeld: Dossierbeeld }) => {
  const gekoppeld = beeld.dossier.methodieken
  const overig = beeld.methodieken.filter(({ methodiekId }) => !gekoppeld.includes(methodiekId))
  return (
    <div class="sr-bewerk" id="bewerk-methodiek">
      {overig.length === 0 ? (
        <p>
          Er is geen andere methodiek om te koppelen. <a href="/methodieken">Bekijk de methodieken</a>.
        </p>
      ) : (
        <Formulier
          naar={adres(beeld, '/methodieken')}
          opdrachtId={beeld.nieuweId()}
          versie={beeld.dossier.versie}
          stand={beeld.stand}
          {...verstuurt(adres(beeld, '/methodieken'))}
        >
          <Keuzeveld
            naam="methodiekId"
            label="Welke methodiek gebruikt u?"
            opties={overig.map(({ methodiekId, naam }) => ({ waarde: methodiekId, label: naam }))}
            stand={beeld.stand}
          />
          <Knoppen>
            <Knop>Koppel</Knop>
            <KnopLink soort="tertiair" href={adres(beeld)}>
              Annuleer
            </KnopLink>
          </Knoppen>
        </Formulier>
      )}
      {gekoppeld.map((methodiekId) => {
        const naam = beeld.methodieken.find((ander) => ander.methodiekId === methodiekId)?.naam ?? 'methodiek'
        return (
          <Verval
            beeld={beeld}
            onderdeel={methodiekId}
            pad={`methodieken/${methodiekId}/ontkoppeling`}
            knop={`Ontkoppel ${naam}`}
            wat=""
          />
        )
      })}
    </div>
  )
}
