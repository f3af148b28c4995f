import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, isLoopback, OngeldigeConfiguratie } from '../config.ts'
import { type Hoofdsleutels, leesHoofdsleutels } from '../kluis/hoofdsleutels.ts'

type Sleutelconfig = Pick<Config, 'dataDir' | 'host' | 'hoofdsleutel' | 'hoofdsleutelBestand' | 'productie'>

/** From the environment, from the file it names, or from a file that the first start on this machine makes. */
export const leesHoofdsleutelsVan = (config: Sleutelconfig): Hoofdsleutels => {
  if (config.hoofdsleutel) return eis(config.hoofdsleutel, 'HOOFDSLEUTEL', 'config-hoofdsleutel')
  const bestand = sleutelbestandVan(config)
  if (!config.hoofdsleutelBestand && !existsSync(bestand)) maakEerste(config, bestand)
  return eis(
    existsSync(bestand) ? readFileSync(bestand, 'utf8') : '',
    'HOOFDSLEUTEL_BESTAND',
    'config-hoofdsleutel-bestand',
  )
}

export const sleutelbestandVan = ({ dataDir, hoofdsleutelBestand }: Sleutelconfig): string =>
  hoofdsleutelBestand ?? join(dataDir, 'hoofdsleutel')

export const nieuweHoofdsleutel = (): string => randomBytes(32).toString('base64')

/** Puts these lines in the place of the file in one step: half a key file would lock out everyone. */
export const schrijfSleutelbestand = (bestand: string, sleutels: readonly string[]): void => {
  const nieuw = `${bestand}.nieuw`
  writeFileSync(nieuw, `${sleutels.join('\n')}\n`, { mode: 0o600, flush: true })
  renameSync(nieuw, bestand)
}

const maakEerste = ({ dataDir, host, productie }: Sleutelconfig, bestand: string): void => {
  if (productie || !isLoopback(host))
    throw new OngeldigeConfiguratie('HOOFDSLEUTEL', 'config-hoofdsleutel-nodig')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(bestand, `${nieuweHoofdsleutel()}\n`, { mode: 0o600, flag: 'wx', flush: true })
}

const eis = (tekst: string, variabele: string, code: string): Hoofdsleutels => {
  const sleutels = leesHoofdsleutels(tekst)
  if (!sleutels) throw new OngeldigeConfiguratie(variabele, code)
  return sleutels
}
