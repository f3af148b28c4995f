/* Adds a golden row: npx tsx tests/store/golden/voeg-toe.ts <Type> '<data as JSON>' */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { alleGebeurtenissen } from '../../../events/alle.ts'
import { casusgebeurtenissen } from '../../../events/casus.ts'
import { deelnemergebeurtenissen } from '../../../events/deelnemer.ts'
import { deurwachtgebeurtenissen } from '../../../events/deurwacht.ts'
import { importgebeurtenissen } from '../../../events/import.ts'
import { methodiekgebeurtenissen } from '../../../events/methodiek.ts'
import { organisatiegebeurtenissen } from '../../../events/organisatie.ts'
import { referentiegebeurtenissen } from '../../../events/referentie.ts'
import { sroiAnalysegebeurtenissen } from '../../../events/sroi-analyse.ts'
import { trajectgebeurtenissen } from '../../../events/traject.ts'
import { createCodec } from '../../../src/store/codec.ts'

const FILES = {
  casus: casusgebeurtenissen,
  deelnemer: deelnemergebeurtenissen,
  deurwacht: deurwachtgebeurtenissen,
  import: importgebeurtenissen,
  methodiek: methodiekgebeurtenissen,
  organisatie: organisatiegebeurtenissen,
  referentie: referentiegebeurtenissen,
  'sroi-analyse': sroiAnalysegebeurtenissen,
  traject: trajectgebeurtenissen,
}

const [type = '', json = ''] = process.argv.slice(2)
const { schemaVersion, text } = createCodec(alleGebeurtenissen).encode(type, JSON.parse(json))
const file = Object.entries(FILES).find(([, catalogus]) => type in catalogus)?.[0] ?? 'zegel'
const row = { type, version: schemaVersion, data: text, reads: JSON.parse(text) }
appendFileSync(join(import.meta.dirname, `${file}.ndjson`), `${JSON.stringify(row)}\n`)
