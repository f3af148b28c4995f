import type { Casusopdracht } from '../../casus/decider.ts'
import type { Bouwstenen } from './bouwstenen.ts'
import { plusDagen } from './tijd.ts'

export const samenwerking = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, verloop, toeval, bereik, maakId } = stenen
  if (verloop.zorg < 2) return []
  const op = plusDagen(verloop.start, -14)
  const kosten = Number(sjabloon.kostenEuro ?? 900) * bereik
  const partners = sjabloon.partners.flatMap(([naam, soort, taak], nummer): Casusopdracht[] => [
    {
      type: 'VoegPartnerToe',
      op,
      data: { partnerId: maakId('partner', String(nummer)), naam: `${naam} (fictief)`, soort, rol: null },
    },
    {
      type: 'LegPartnerinzetVast',
      op,
      data: {
        partnerId: maakId('partner', String(nummer)),
        taak,
        uren: String(toeval.geheel(4, 40) * 20),
        // What nobody wrote down is unknown, not zero.
        kostenEuro: nummer === 0 || toeval.kans(50) ? rond(kosten * (nummer === 0 ? 0.6 : 0.25)) : null,
        batenEuro: toeval.kans(30) ? rond(kosten * 0.2) : null,
        reden: null,
      },
    },
  ])
  return [...partners, ...factoren(stenen, op)]
}

const rond = (euro: number): string => String(Math.round(euro / 100) * 100)

const factoren = ({ sjabloon, verloop, maakId }: Bouwstenen, op: string): Casusopdracht[] => {
  const tegenslag = verloop.uitkomst === 'DALING' || verloop.status === 'ONDERBROKEN'
  const gekozen = [
    ...sjabloon.succes.slice(0, tegenslag ? 1 : 2).map((factor) => ['SUCCESFACTOR', ...factor] as const),
    ...sjabloon.faal
      .slice(0, tegenslag || verloop.zorg === 3 ? 2 : 1)
      .map((factor) => ['FAALFACTOR', ...factor] as const),
  ]
  return gekozen.map(([soort, label, tekst], nummer) => ({
    type: 'LegRandvoorwaardeVast',
    op,
    data: { randvoorwaardeId: maakId('factor', String(nummer)), soort, tekst, label },
  }))
}
