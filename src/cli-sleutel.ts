import * as zinnen from '../views/beheer/opdrachtregel.ts'
import { type Call, FAILED, Misbruik, now, OK, withLog } from './cli-aanroep.ts'
import type { Config } from './config.ts'
import type { Hoofdsleutel, Hoofdsleutels } from './kluis/hoofdsleutels.ts'
import { openKluis } from './kluis/kluis.ts'
import { assertUnused } from './node/backup.ts'
import {
  leesHoofdsleutelsVan,
  nieuweHoofdsleutel,
  schrijfSleutelbestand,
  sleutelbestandVan,
} from './node/hoofdsleutel.ts'
import { wissinglijstIn } from './node/lijsten.ts'
import { databasePath } from './node/logboek.ts'
import { telPerHoofdsleutel } from './store/kluistabellen.ts'

/** The master key: which there are, a fresh one, changing to the newest, and letting go of old ones. */
export async function runSleutel(call: Call): Promise<number> {
  const [daad = 'stand'] = call.names
  if (daad === 'stand') return toonStand(call)
  if (daad === 'nieuw') return toonNieuwe(call)
  if (daad === 'draai') return draai(call)
  if (daad === 'opruimen') return ruimOp(call)
  throw new Misbruik(zinnen.onjuisteOpties('sleutel'))
}

const toonStand = ({ config, terminal }: Call): Promise<number> =>
  withLog(config, async ({ db }) => {
    const { nieuwste, alle } = leesHoofdsleutelsVan(config)
    const gebruik = new Map((await telPerHoofdsleutel(db)).map((rij) => [rij.hoofdsleutel, rij.aantal]))
    for (const { kenmerk } of alle)
      terminal.out(zinnen.hoofdsleutel(kenmerk, gebruik.get(kenmerk) ?? 0, kenmerk === nieuwste.kenmerk))
    const onbekend = [...gebruik.keys()].filter(
      (kenmerk) => !alle.some((sleutel) => sleutel.kenmerk === kenmerk),
    )
    for (const kenmerk of onbekend) terminal.error(zinnen.hoofdsleutelOntbreekt(kenmerk))
    return onbekend.length === 0 ? OK : FAILED
  })

const toonNieuwe = async ({ terminal }: Call): Promise<number> => {
  terminal.out(nieuweHoofdsleutel())
  return OK
}

/** A running server would not know the new key. */
const draai = async ({ config, terminal }: Call): Promise<number> => {
  assertUnused(databasePath(config.dataDir))
  return withLog(config, async ({ db }) => {
    const hoofdsleutels = inBestand(config) ? metNieuwe(config) : leesHoofdsleutelsVan(config)
    const kluis = await openKluis({
      db,
      hoofdsleutels,
      now,
      wissinglijst: wissinglijstIn(config.dataDir),
      veeg: () => db.veeg(),
    })
    terminal.out(zinnen.gedraaid(await kluis.draai(), hoofdsleutels.nieuwste.kenmerk))
    return OK
  })
}

const inBestand = ({ hoofdsleutel }: Config): boolean => !hoofdsleutel

/** In the file before anything is closed with it. */
const metNieuwe = (config: Config): Hoofdsleutels => {
  const { alle } = leesHoofdsleutelsVan(config)
  schrijfSleutelbestand(sleutelbestandVan(config), [nieuweHoofdsleutel(), ...alle.map(alsTekst)])
  return leesHoofdsleutelsVan(config)
}

/** Copies from before the last change of keys do not open any more after this. */
const ruimOp = ({ config, terminal }: Call): Promise<number> => {
  if (!inBestand(config)) throw new Misbruik(zinnen.SLEUTEL_IN_OMGEVING)
  return withLog(config, async ({ db }) => {
    const { nieuwste, alle } = leesHoofdsleutelsVan(config)
    const nodig = new Set((await telPerHoofdsleutel(db)).map(({ hoofdsleutel }) => hoofdsleutel))
    const blijft = alle.filter((sleutel) => sleutel === nieuwste || nodig.has(sleutel.kenmerk))
    if (blijft.length < alle.length) schrijfSleutelbestand(sleutelbestandVan(config), blijft.map(alsTekst))
    terminal.out(zinnen.sleutelsOpgeruimd(alle.length - blijft.length))
    return OK
  })
}

const alsTekst = ({ bytes }: Hoofdsleutel): string => Buffer.from(bytes).toString('base64')
