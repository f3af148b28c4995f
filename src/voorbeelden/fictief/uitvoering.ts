import type { Casusopdracht } from '../../casus/decider.ts'
import type { Bouwstenen } from './bouwstenen.ts'
import { metingen } from './doelen-en-metingen.ts'
import { later, plusDagen } from './tijd.ts'

export const uitvoering = (stenen: Bouwstenen): Casusopdracht[] => {
  const { verloop } = stenen
  if (verloop.status === 'CONCEPT') return []
  const vastgesteld: Casusopdracht = {
    type: 'StelCasusVast',
    op: plusDagen(verloop.start, -7),
    data: {},
  }
  if (verloop.status === 'VASTGESTELD') return [vastgesteld]
  if (verloop.status === 'INGETROKKEN')
    return [
      vastgesteld,
      {
        type: 'TrekCasusIn',
        op: verloop.start,
        data: {
          reden: 'De gemeente trok haar bijdrage in. Zonder die bijdrage kan de aanpak niet beginnen.',
        },
      },
    ]
  return [vastgesteld, { type: 'StartCasus', op: verloop.start, data: {} }, ...onderweg(stenen)]
}

const onderweg = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, verloop, bereik, toeval } = stenen
  const halverwege = later(verloop.start, 270)
  const lijst: Casusopdracht[] = [...metingen(stenen)]
  if (verloop.zorg >= 1)
    lijst.push({
      type: 'LegBereikVast',
      op: halverwege,
      data: {
        bereikt: bereik,
        beoogd: Math.round(bereik * toeval.kies([1, 1.2, 1.5])),
        eenheid: sjabloon.eenheid,
        reden: null,
      },
    })
  if (verloop.zorg === 3)
    lijst.push({
      type: 'StuurTussentijdsBij',
      op: halverwege,
      data: {
        wat: 'De werving loopt voortaan via de huismeester in plaats van per brief.',
        reden: 'Uit de meting halverwege bleek dat vooral bekenden meededen.',
        metingId: null,
      },
    })
  if (verloop.status === 'ONDERBROKEN')
    lijst.push({
      type: 'OnderbreekCasus',
      op: halverwege,
      data: { reden: sjabloon.faal[0]?.[1] ?? 'De trekker viel uit en er was geen vervanging.' },
    })
  return lijst
}
