import { methodieken } from '../../events/casus/methodieken.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { keuze } from '../onderdelen/veldenlijst.tsx'
import { Verval } from './bewerken.tsx'
import type { Deelbeeld } from './deelbeeld.ts'
import { isOpen } from './deelvormen.tsx'
import { adres, type Dossierbeeld, verstuurt } from './typen.ts'

export const METHODIEKEN: Deelbeeld = {
  naam: 'een methodiek',
  kaart: 'status',
  velden: [['methodiekId', keuze('Welke methodiek gebruikt u?', [], { wat: 'welke methodiek u gebruikt' })]],
  zinnen: {
    MethodiekGekoppeld: () => 'koppelde een methodiek',
    MethodiekOntkoppeld: () => 'ontkoppelde een methodiek',
  },
}

/** Is the form by which methods are linked and unlinked open? */
export const isMethodiekformulier = (beeld: Dossierbeeld): boolean =>
  isOpen(beeld, methodieken) || beeld.dossier.methodieken.some((id) => beeld.bewerk === `verval-${id}`)

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
        <Koppeling beeld={beeld} overig={overig} />
      )}
      {gekoppeld.map((methodiekId) => (
        <Verval
          beeld={beeld}
          onderdeel={methodiekId}
          pad={`methodieken/${methodiekId}/ontkoppeling`}
          knop={`Ontkoppel ${naamVan(beeld, methodiekId)}`}
          wat=""
        />
      ))}
    </div>
  )
}

const naamVan = ({ methodieken: alle }: Dossierbeeld, methodiekId: string): string =>
  alle.find((ander) => ander.methodiekId === methodiekId)?.naam ?? 'methodiek'

interface KoppelingProps {
  beeld: Dossierbeeld
  overig: Dossierbeeld['methodieken']
}

const Koppeling = ({ beeld, overig }: KoppelingProps) => (
  <Formulier
    naar={adres(beeld, '/methodieken')}
    opdrachtId={beeld.nieuweId()}
    versie={beeld.dossier.versie}
    stand={beeld.stand}
    velden={METHODIEKEN.velden}
    eigen={{
      methodiekId: { opties: overig.map(({ methodiekId, naam }) => ({ waarde: methodiekId, label: naam })) },
    }}
    {...verstuurt(adres(beeld, '/methodieken'))}
  >
    <Knoppen>
      <Knop>Koppel</Knop>
      <KnopLink soort="tertiair" href={adres(beeld)}>
        Annuleer
      </KnopLink>
    </Knoppen>
  </Formulier>
)
