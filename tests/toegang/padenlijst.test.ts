import { expect, test } from 'vitest'
import type { Inzagepad } from '../../src/inzage/paden.ts'
import { LEZERS, type Padbeleid } from '../../src/toegang/paden.ts'
import { INZAGEPADEN, PADEN } from './tabel.ts'

/* What a review reads: who may do what, and what opening it leaves in the trail. */

test('who may do what, and what stays of it in the trail, is what paden.txt says', async () => {
  const regels = Object.entries(PADEN).map(([naam, wie]) =>
    [naam, wieMag(wie), inSpoor(INZAGEPADEN[naam])].filter(Boolean).join('  '),
  )
  await expect(`${regels.toSorted().join('\n')}\n`, VERNIEUW).toMatchFileSnapshot('paden.txt')
})

const VERNIEUW = 'Is this meant? Then renew the list: npx vitest run tests/toegang/padenlijst.test.ts -u'

const wieMag = (wie: Padbeleid): string => {
  if (wie === 'OPENBAAR') return 'iedereen'
  if (wie === 'INGELOGD') return 'wie is ingelogd'
  if ('scope' in wie) return `sleutel voor ${wie.scope}, of ${LEZERS.join(', ')}`
  return wie.rollen.join(', ') + (wie.houder ? ' van de houder' : '')
}

const inSpoor = (spoor: Inzagepad | undefined): string | undefined =>
  spoor && [spoor.soort, spoor.kanaal].filter(Boolean).join(' ')
