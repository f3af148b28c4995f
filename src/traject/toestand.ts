import type { Trajectgebeurtenis } from '../../events/traject.ts'
import type { Route } from '../../events/waarden.ts'

export type GedateerdeTrajectgebeurtenis = Trajectgebeurtenis & { readonly gebeurdOp?: string }

/** What the decisions about a traject rest on. */
export interface Trajecttoestand {
  readonly status: 'ONBEKEND' | 'LOPEND' | 'BEEINDIGD'
  readonly deelnemerId: string
  readonly route: Route
  readonly startdatum: string
  /** Rung that it began with: without it there is no traject. */
  readonly beginTredeId: string
  /** Rungs and measurements that count, with their day. */
  readonly onderdelen: ReadonlyMap<string, string>
  readonly vervallen: ReadonlySet<string>
}

export const GEEN_TRAJECT: Trajecttoestand = {
  status: 'ONBEKEND',
  deelnemerId: '',
  route: 'WONEN',
  startdatum: '',
  beginTredeId: '',
  onderdelen: new Map(),
  vervallen: new Set(),
}

export const naTrajectgebeurtenis = (
  toestand: Trajecttoestand,
  { type, data, gebeurdOp = '' }: GedateerdeTrajectgebeurtenis,
): Trajecttoestand => {
  switch (type) {
    case 'TrajectGestart':
      return {
        ...GEEN_TRAJECT,
        status: 'LOPEND',
        deelnemerId: data.deelnemerId,
        route: data.route,
        startdatum: gebeurdOp,
        beginTredeId: data.tredeId,
      }
    case 'TredeGezet':
      return metOnderdeel(toestand, data.tredeId, gebeurdOp)
    case 'KenmerkenVastgelegd':
      return toestand
    case 'MetingAfgenomen':
      return metOnderdeel(toestand, data.metingId, gebeurdOp)
    case 'TrajectonderdeelVervallen': {
      const onderdelen = new Map(toestand.onderdelen)
      onderdelen.delete(data.onderdeelId)
      return { ...toestand, onderdelen, vervallen: new Set([...toestand.vervallen, data.onderdeelId]) }
    }
    case 'TrajectBeeindigd':
      return { ...toestand, status: 'BEEINDIGD' }
  }
}

const metOnderdeel = (toestand: Trajecttoestand, id: string, op: string): Trajecttoestand => ({
  ...toestand,
  onderdelen: new Map([...toestand.onderdelen, [id, op]]),
})
