import * as zinnen from '../views/beheer/opdrachtregel.ts'
import { type Call, FAILED, Misbruik, OK, share, type Terminal, withLog } from './cli-aanroep.ts'
import { sha256 } from './cryptografie.ts'
import { keurInzagen } from './inzage/inzagelog.ts'
import type { SqlDatabase } from './store/ports.ts'
import { type Verification, verify } from './store/verify.ts'
import { parsePrinted } from './store/zegel.ts'

/** Walks the log and the trail of reading; with what was printed before, also whether that is still in them. */
export async function runVerify({ config, terminal, options }: Call): Promise<number> {
  const external = leesAfdruk(options.zegel)
  const bewijs = leesAfdruk(options.inzage)
  const tell = share(terminal, 'controleren')
  return withLog(config, async ({ db }) => {
    const onProgress = (position: number, head: number) => tell(position / head)
    const log = await verify({ db, sha256 }, { ...(external ? { external } : {}), onProgress })
    const spoor = await meldInzagen(terminal, db, bewijs && { nummer: bewijs.totPositie, hash: bewijs.hash })
    return Math.max(report(terminal, log), spoor)
  })
}

export function report(terminal: Terminal, found: Verification): number {
  if (found.fault === null) {
    terminal.out(zinnen.inOrde(found))
    return OK
  }
  terminal.error(zinnen.nietInOrde(found.fault))
  return FAILED
}

const leesAfdruk = (afdruk: string | undefined): ReturnType<typeof parsePrinted> => {
  const gelezen = afdruk === undefined ? null : parsePrinted(afdruk)
  if (afdruk !== undefined && gelezen === null) throw new Misbruik(zinnen.ONLEESBAAR_ZEGEL)
  return gelezen
}

const meldInzagen = async (
  terminal: Terminal,
  db: SqlDatabase,
  bewijs: Parameters<typeof keurInzagen>[1],
): Promise<number> => {
  const gekeurd = await keurInzagen({ db, sha256 }, bewijs)
  if (gekeurd.fout) terminal.error(zinnen.inzagenNietInOrde(gekeurd.fout))
  else terminal.out(zinnen.inzagenInOrde(gekeurd))
  return gekeurd.fout ? FAILED : OK
}
