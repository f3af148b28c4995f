import { meetBezoekers } from './bezoekers.ts'
import { meetHerbouw } from './herbouw.ts'
import { benchLog } from './log.ts'
import { report } from './meten.ts'
import { meetPaginas } from './paginas.ts'
import { meetVerzegeling } from './verzegeling.ts'

const parts = [benchLog, meetHerbouw, meetVerzegeling, meetPaginas, meetBezoekers]

for (const part of parts) {
  for (const result of await part()) console.log(report(result))
}
