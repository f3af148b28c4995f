import { existsSync, rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { urenNa } from '../events/dag.ts'
import * as zinnen from '../views/beheer/opdrachtregel.ts'
import { type Call, FAILED, now, OK, share } from './cli-aanroep.ts'
import { report } from './cli-log.ts'
import type { Config } from './config.ts'
import { backupTo, restoreFrom, verifyCopy } from './node/backup.ts'
import { herstelNaTerugzetten } from './node/herstel.ts'
import { type Gemaaktekopie, kopielijstIn } from './node/lijsten.ts'
import { databasePath } from './node/logboek.ts'

/** Makes a copy, writes down until when it is kept, and throws away those whose time is over. */
export async function runBackup({ config, terminal, names: [file = ''] }: Call): Promise<number> {
  const gemaaktOp = now()
  await backupTo(databasePath(config.dataDir), file, share(terminal, 'kopieren'))
  const kopie = onthoud(config, file, gemaaktOp)
  const answer = report(terminal, await verifyCopy(file, share(terminal, 'controleren')))
  terminal.out(zinnen.gekopieerd(file, kopie.bewaardTot))
  for (const naam of ruimOp(config, gemaaktOp)) terminal.out(zinnen.kopieVerlopen(naam))
  return answer
}

/** What was destroyed after the copy was made is destroyed in it too, and nobody stays signed in. */
export async function runRestore({ config, terminal, names: [file = ''], options }: Call): Promise<number> {
  const found = await verifyCopy(file, share(terminal, 'controleren'))
  if (report(terminal, found) !== OK) return FAILED
  const place = databasePath(config.dataDir)
  const moment = now()
  const how = { replace: options.vervang, now: moment }
  const { kept } = await restoreFrom(file, place, how, share(terminal, 'terugzetten'))
  if (kept !== null) onthoud(config, kept, moment)
  const wissingen = await herstelNaTerugzetten(config.dataDir)
  terminal.out(zinnen.teruggezet(kept))
  if (wissingen > 0) terminal.out(zinnen.opnieuwGewist(wissingen))
  return OK
}

const onthoud = ({ dataDir, backupBewaardagen = 30 }: Config, file: string, gemaaktOp: string) => {
  const kopie = {
    naam: basename(file),
    pad: resolve(file),
    gemaaktOp,
    bewaardTot: urenNa(gemaaktOp, backupBewaardagen * 24),
  }
  kopielijstIn(dataDir).noteer(kopie)
  return kopie
}

/** Only files that were made by these commands, and not made anew under the same name since. */
const ruimOp = ({ dataDir }: Config, moment: string): readonly string[] => {
  const nieuwstePerPad = new Map<string, Gemaaktekopie>()
  for (const kopie of kopielijstIn(dataDir).alle()) nieuwstePerPad.set(kopie.pad, kopie)
  const verlopen = [...nieuwstePerPad.values()].filter(
    ({ pad, bewaardTot }) => bewaardTot <= moment && existsSync(pad),
  )
  for (const { pad } of verlopen) rmSync(pad)
  return verlopen.map(({ naam }) => naam)
}
