import type { Discontotabel, Referentiegebeurtenis } from '../../events/referentie.ts'
import { type Decider, eis } from '../decider.ts'

/** The tables so far, in the order in which they were stored. */
export type Referentietoestand = readonly Discontotabel[]

export interface Referentieopdracht {
  readonly type: 'StelDiscontotabelVast'
  readonly data: Discontotabel
}

/** A table is never changed: a new rate is a new version, so that analyses on the old one stay as they are. */
export const referentiedecider: Decider<Referentietoestand, Referentieopdracht, Referentiegebeurtenis> = {
  initial: [],
  evolve: (tabellen, gebeurtenis) => [...tabellen, gebeurtenis.data],
  decide: (tabellen, { data }) => {
    const vorige = tabellen.findLast((tabel) => tabel.code === data.code)
    eis(data.versie === (vorige?.versie ?? 0) + 1, 'tabelversie-volgt-niet-op', 'versie')
    eis(!vorige || data.geldigVanaf > vorige.geldigVanaf, 'geldigheid-niet-later', 'geldigVanaf')
    eis((data.grensJaren === null) === (data.rLangPct === null), 'discontotabel-onvolledig', 'grensJaren')
    return [{ type: 'DiscontotabelVastgesteld', data }]
  },
  subject: ({ data }) => `tabel:${data.code}`,
}
