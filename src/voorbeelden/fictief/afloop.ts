import type { Uitkomstsoort } from '../../../events/waarden.ts'
import type { Casusopdracht } from '../../casus/decider.ts'
import type { Bouwstenen } from './bouwstenen.ts'
import { later } from './tijd.ts'

export const afloop = (stenen: Bouwstenen): Casusopdracht[] => {
  const { verloop, sjabloon, plaats } = stenen
  if (verloop.uitkomst === null) return []
  const einde = later(verloop.start, 560)
  const vastgesteld: Casusopdracht[] = [
    ...(verloop.uitkomst === 'DALING_VOORKOMEN' ? [referentie(stenen, einde)] : []),
    { type: 'BeschrijfEffect', op: einde, data: { tekst: EFFECT[verloop.uitkomst], reden: null } },
    {
      type: 'StelUitkomstVast',
      op: einde,
      data: { uitkomst: verloop.uitkomst, toelichting: TOELICHTING[verloop.uitkomst], reden: null },
    },
  ]
  if (verloop.status === 'IN_UITVOERING') return vastgesteld
  const overgedragen = verloop.status === 'OVERGEDRAGEN' || verloop.status === 'GEARCHIVEERD'
  return [
    ...vastgesteld,
    {
      type: 'RegelContinuiteit',
      op: einde,
      data: {
        continuiteit: overgedragen
          ? 'OVERGEDRAGEN'
          : verloop.uitkomst === 'STIJGING'
            ? 'VERLENGD'
            : 'TIJDELIJK',
        overdrachtNaar: overgedragen
          ? `${sjabloon.partners[0]?.[0] ?? 'De gemeente'} in ${plaats.gemeente} (fictief)`
          : null,
        verwachting: overgedragen ? 'De aanpak blijft, de corporatie levert de ruimte.' : null,
        reden: null,
      },
    },
    { type: 'RondCasusAf', op: later(einde, 10), data: { toelichting: null } },
    ...slot(stenen, later(einde, 20)),
  ]
}

const slot = ({ verloop, plaats }: Bouwstenen, op: string): Casusopdracht[] => {
  const overdracht: Casusopdracht = {
    type: 'DraagCasusOver',
    op,
    data: { naar: `Gemeente ${plaats.gemeente} (fictief)`, toelichting: null },
  }
  switch (verloop.status) {
    case 'OVERGEDRAGEN':
      return [overdracht]
    case 'GEARCHIVEERD':
      return [overdracht, { type: 'ArchiveerCasus', op: later(op, 180), data: {} }]
    case 'BEEINDIGD':
      return [{ type: 'BeeindigCasus', op, data: { reden: 'Het geld was op en niemand nam het over.' } }]
    case 'CONCEPT':
    case 'VASTGESTELD':
    case 'IN_UITVOERING':
    case 'ONDERBROKEN':
    case 'AFGEROND':
    case 'INGETROKKEN':
      return []
  }
}

const referentie = ({ buurt }: Bouwstenen, op: string): Casusopdracht => ({
  type: 'LegReferentiescenarioVast',
  op,
  data: {
    beschrijving: `Zonder deze aanpak was de lijn van de drie jaar ervoor doorgelopen: elk jaar iets slechter in ${buurt}.`,
    onderbouwing: 'De twee vergelijkbare buurten zonder aanpak gingen in dezelfde tijd wel achteruit.',
    reden: null,
  },
})

const EFFECT: Readonly<Record<Uitkomstsoort, string>> = {
  STIJGING: 'Deelnemers kwamen verder dan bij de start. Een deel was dat ook zonder de aanpak gelukt.',
  STABILISATIE: 'Deelnemers bleven waar zij waren, terwijl de omgeving veranderde.',
  DALING_VOORKOMEN: 'Het werd niet slechter, en volgens de vergelijking was dat anders wel gebeurd.',
  DALING: 'Het ging achteruit. De aanpak bereikte vooral mensen die het al redelijk redden.',
  NIET_VAST_TE_STELLEN: 'Er zijn verhalen, maar geen vervolgmeting.',
}

const TOELICHTING: Readonly<Record<Uitkomstsoort, string>> = {
  STIJGING: 'De vervolgmeting ligt duidelijk boven de nulmeting, op hetzelfde instrument.',
  STABILISATIE: 'De vervolgmeting ligt gelijk met de nulmeting.',
  DALING_VOORKOMEN: 'Nulmeting en vervolgmeting liggen gelijk. Het referentiescenario gaat uit van daling.',
  DALING: 'De vervolgmeting ligt onder de nulmeting.',
  NIET_VAST_TE_STELLEN: 'De vervolgmeting ging niet door, omdat de deelnemers niet meer te bereiken waren.',
}
