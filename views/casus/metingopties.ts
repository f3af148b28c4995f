import type { Doelbeeld } from '../../projections/casusdossier-typen.ts'
import type { Optie } from '../onderdelen/keuzevelden.tsx'
import { datum, getal } from '../onderdelen/opmaak.ts'

/** The measurements of a goal that still stand, by their day. */
export const metingopties = ({ metingen, eenheid }: Doelbeeld): readonly Optie[] =>
  metingen
    .filter(({ vervallen }) => !vervallen)
    .map(({ metingId, waarde, vastlegging }) => ({
      waarde: metingId,
      label: `${datum(vastlegging.op)}: ${getal(waarde)} ${eenheid}`,
    }))
