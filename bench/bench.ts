import { benchLog } from './log.ts'
import { report } from './meten.ts'

const parts = [benchLog]

for (const part of parts) {
  for (const result of await part()) console.log(report(result))
}
