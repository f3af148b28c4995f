import type { Casusdata } from '../../../events/casus.ts'
import type { AMBITIES, Uitkomstsoort } from '../../../events/waarden.ts'
import type { Casusopdracht } from '../../casus/decider.ts'
import type { Bouwstenen } from './bouwstenen.ts'
import type { Doelsjabloon } from './sjabloon.ts'
import { plusDagen } from './tijd.ts'
import type { Verloop } from './verloop.ts'

export const doelen = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, verloop, toeval, maakId } = stenen
  if (verloop.zorg === 0) return []
  const op = plusDagen(verloop.start, -30)
  const gesteld = sjabloon.doelen.slice(0, verloop.zorg === 1 ? 1 : 2).map(
    (doel, nummer): Casusopdracht => ({
      type: 'StelDoel',
      op,
      data: { doelId: maakId('doel', String(nummer)), ...doelVan(doel, verloop) },
    }),
  )
  if (verloop.zorg === 1 && toeval.kans(50)) return gesteld
  return [...gesteld, { type: 'StelMeetplanVast', op, data: meetplan(stenen) }]
}

const doelVan = (doel: Doelsjabloon, verloop: Verloop) => ({
  omschrijving: doel.omschrijving,
  indicator: doel.indicator,
  eenheid: doel.eenheid,
  nulwaarde: String(doel.nul),
  streefwaarde: String(doel.streef),
  streefdatum: plusDagen(verloop.start, 540),
  doelniveau: doel.niveau,
  ambitie: ambitieBij(verloop.uitkomst),
})

const ambitieBij = (uitkomst: Uitkomstsoort | null): (typeof AMBITIES)[number] => {
  if (uitkomst === 'DALING_VOORKOMEN') return 'DALING_VOORKOMEN'
  return uitkomst === 'STABILISATIE' ? 'STABILISEREN' : 'VERDER_KOMEN'
}

const meetplan = ({ sjabloon, verloop, toeval, plaats }: Bouwstenen): Casusdata<'MeetplanVastgesteld'> => {
  const smsNiveau = toeval.kies([1, 1, 1, 1, 2, 2, 3])
  return {
    instrument: sjabloon.instrument,
    instrumentversie: null,
    meetmomenten: [0, 270, 540].map((dagen) => plusDagen(verloop.start, dagen)),
    vergelijkingsgroep:
      smsNiveau === 3 ? `Een vergelijkbare buurt in ${plaats.gemeente} waar deze aanpak niet liep.` : null,
    smsNiveau,
    reden: null,
  }
}

/** Baseline, halfway and end; no follow-up where nobody could establish what came of it. */
export const metingen = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, verloop, maakId, bereik } = stenen
  if (verloop.zorg === 0 || (verloop.zorg === 1 && verloop.uitkomst === null)) return []
  const vervolg =
    verloop.uitkomst === 'NIET_VAST_TE_STELLEN' ? 0 : verloop.uitkomst === null ? verloop.zorg - 1 : 2
  return sjabloon.doelen.flatMap((doel, nummer): Casusopdracht[] => {
    const meting = (ronde: number, deel: number) => ({
      metingId: maakId('meting', String(nummer), String(ronde)),
      doelId: maakId('doel', String(nummer)),
      waarde: String(Math.max(0, Math.round(doel.nul + (doel.streef - doel.nul) * deel))),
      n: bereik,
      bron: sjabloon.instrument,
    })
    const deel = deelVanStreven(stenen)
    return [
      { type: 'LegNulmetingVast', op: verloop.start, data: meting(0, 0) },
      ...[0.5, 1].slice(0, vervolg).flatMap((voortgang, ronde): Casusopdracht[] => {
        const op = plusDagen(verloop.start, ronde === 0 ? 265 : 545)
        if (op >= '2026-11-15') return []
        return [{ type: 'LegMetingVast', op, data: meting(ronde + 1, deel * voortgang) }]
      }),
    ]
  })
}

/** How much of the way from baseline to target was covered in the end. */
const deelVanStreven = ({ verloop, toeval }: Bouwstenen): number => {
  switch (verloop.uitkomst) {
    case 'STIJGING':
      return toeval.kies([0.6, 0.8, 1, 1.15])
    case 'STABILISATIE':
    case 'DALING_VOORKOMEN':
      return toeval.kies([0, 0.05])
    case 'DALING':
      return toeval.kies([-0.3, -0.5])
    case 'NIET_VAST_TE_STELLEN':
    case null:
      return toeval.kies([0.1, 0.4, 0.7, 0.9])
  }
}
