import type { Importdata, Importgebeurtenis, Importrij } from '../../events/import.ts'
import type { StoredEvent } from '../store/ports.ts'
import { type Importtoestand, importdecider } from './decider.ts'

/** One import as a whole: its offer, its rows and how far it is. */
export interface Importstand {
  readonly id: string
  readonly versie: number
  readonly aanbod: Importdata<'ImportAangeboden'>
  readonly aangebodenOp: string
  readonly rijen: readonly Importrij[]
  readonly toestand: Importtoestand
  /** Reason per row number: not carried out, or left when the import was withdrawn. */
  readonly overgeslagen: ReadonlyMap<number, string>
  readonly gelaten: ReadonlyMap<number, string>
  readonly redenIntrekking: string | null
}

/** Null when there is no such import. Rows that are known already are not read again: they never change. */
export const importstand = (
  id: string,
  events: readonly StoredEvent[],
  bekend?: readonly Importrij[],
): Importstand | null => {
  const [eerste] = events as readonly (StoredEvent & Importgebeurtenis)[]
  if (eerste?.type !== 'ImportAangeboden') return null
  const stand = {
    rijen: [] as Importrij[],
    overgeslagen: new Map<number, string>(),
    gelaten: new Map<number, string>(),
    redenIntrekking: null as string | null,
  }
  let toestand = importdecider.initial
  for (const event of events as readonly (StoredEvent & Importgebeurtenis)[]) {
    toestand = importdecider.evolve(toestand, event)
    if (!bekend || event.type !== 'ImportrijenBeoordeeld') verwerk(stand, event)
  }
  return {
    id,
    versie: events.length,
    aanbod: eerste.data,
    aangebodenOp: eerste.geregistreerdOp,
    toestand,
    ...stand,
    rijen: bekend ?? stand.rijen,
  }
}

interface Verzameling {
  readonly rijen: Importrij[]
  readonly overgeslagen: Map<number, string>
  readonly gelaten: Map<number, string>
  redenIntrekking: string | null
}

const verwerk = (stand: Verzameling, { type, data }: Importgebeurtenis): void => {
  switch (type) {
    case 'ImportrijenBeoordeeld':
      stand.rijen.push(...data.rijen)
      return
    case 'ImportdeelUitgevoerd':
      for (const { nummer, reden } of data.overgeslagen) stand.overgeslagen.set(nummer, reden)
      return
    case 'ImportIntrekkingGestart':
      stand.redenIntrekking = data.reden
      return
    case 'ImportdeelIngetrokken':
      for (const { nummer, reden } of data.gelaten) stand.gelaten.set(nummer, reden)
      return
    case 'ImportAangeboden':
    case 'ImportGestart':
    case 'ImportUitgevoerd':
    case 'ImportIngetrokken':
      return
  }
}
