import {
  naReferentiegebeurtenis,
  type Referentiegebeurtenis,
  type Vastgesteldetabel,
} from '../../events/referentie.ts'
import { type Decider, eis } from '../decider.ts'

/** A table is never changed: a new rate is a new version, so that analyses on the old one stay as they are. */
export const referentiedecider: Decider<
  readonly Vastgesteldetabel[],
  Referentiegebeurtenis,
  Referentiegebeurtenis
> = {
  initial: [],
  evolve: naReferentiegebeurtenis,
  decide: (tabellen, voorstel) => {
    const { data } = voorstel
    const vorige = tabellen.findLast((tabel) => tabel.code === data.code)
    eis(data.versie === (vorige?.versie ?? 0) + 1, 'tabelversie-volgt-niet-op', 'versie')
    eis(!vorige || data.geldigVanaf > vorige.geldigVanaf, 'geldigheid-niet-later', 'geldigVanaf')
    eis((data.grensJaren === null) === (data.rLangPct === null), 'discontotabel-onvolledig', 'grensJaren')
    return [voorstel]
  },
  subject: ({ data }) => `tabel:${data.code}`,
}
