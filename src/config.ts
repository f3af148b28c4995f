import { z } from 'zod'
import { leesHoofdsleutels } from './kluis/hoofdsleutels.ts'

export const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host)

/** Everything that the environment decides. The codes of what is wrong have their sentence in views/meldingen.ts. */
const schema = z.object({
  PORT: z.coerce
    .number({ error: 'config-poort' })
    .int({ error: 'config-poort' })
    .min(0, { error: 'config-poort' })
    .max(65_535, { error: 'config-poort' })
    .default(3000),
  HOST: z.string().refine(isLoopback, { error: 'config-host' }).default('127.0.0.1'),
  DATA_DIR: z.string().min(1, { error: 'config-datamap' }).default('data'),
  VOORBEELDEN: z.enum(['aan', 'uit'], { error: 'config-voorbeelden' }).default('aan'),
  ORGANISATIE: z
    .string()
    .trim()
    .min(1, { error: 'config-organisatie' })
    .max(200, { error: 'config-organisatie' })
    .default('Eigen corporatie'),
  GEBRUIKER: z
    .string()
    .trim()
    .min(1, { error: 'config-gebruiker' })
    .max(100, { error: 'config-gebruiker' })
    .default('Lokale gebruiker'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'config-logniveau' })
    .default('info'),
  /** Master keys in base64, newest first; or the file that holds them. */
  HOOFDSLEUTEL: z
    .string()
    .refine((tekst) => leesHoofdsleutels(tekst) !== null, { error: 'config-hoofdsleutel' })
    .optional(),
  HOOFDSLEUTEL_BESTAND: z.string().optional(),
  /** How long a copy is kept, and so how long a destroyed key lives on in it. */
  BACKUP_BEWAARDAGEN: z.coerce
    .number({ error: 'config-bewaardagen' })
    .int({ error: 'config-bewaardagen' })
    .min(1, { error: 'config-bewaardagen' })
    .max(3650, { error: 'config-bewaardagen' })
    .default(30),
  NODE_ENV: z.string().optional(),
  /** Whom to tell of a weakness: in /.well-known/security.txt. */
  VEILIGHEIDSCONTACT: z
    .string()
    .max(300, { error: 'config-veiligheidscontact' })
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, { error: 'config-veiligheidscontact' })
    .optional(),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly voorbeelden: boolean
  readonly organisatie: string
  readonly gebruiker: string
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Null: in the file, or in the one of the data folder. */
  readonly hoofdsleutel?: string | null
  readonly hoofdsleutelBestand?: string | null
  readonly backupBewaardagen?: number
  readonly productie?: boolean
  readonly veiligheidscontact?: string | null
}

/** A variable with a wrong value: `variabele` is its name, `code` what is wrong. */
export class OngeldigeConfiguratie extends Error {
  override readonly name = 'OngeldigeConfiguratie'
  readonly variabele: string
  readonly code: string
  constructor(variabele: string, code: string) {
    super(`${variabele}: ${code}`)
    this.variabele = variabele
    this.code = code
  }
}

/** Reads the configuration; an empty variable counts as absent. Throws `OngeldigeConfiguratie`. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const gevuld = Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde !== ''))
  const gelezen = schema.safeParse(gevuld)
  const fout = gelezen.error?.issues[0]
  if (fout) throw new OngeldigeConfiguratie(String(fout.path[0]), fout.message)
  return naarConfig(schema.parse(gevuld))
}

const naarConfig = (waarden: z.infer<typeof schema>): Config => ({
  port: waarden.PORT,
  host: waarden.HOST,
  dataDir: waarden.DATA_DIR,
  voorbeelden: waarden.VOORBEELDEN === 'aan',
  organisatie: waarden.ORGANISATIE,
  gebruiker: waarden.GEBRUIKER,
  logLevel: waarden.LOG_LEVEL,
  hoofdsleutel: waarden.HOOFDSLEUTEL ?? null,
  hoofdsleutelBestand: waarden.HOOFDSLEUTEL_BESTAND ?? null,
  backupBewaardagen: waarden.BACKUP_BEWAARDAGEN,
  productie: waarden.NODE_ENV === 'production',
  veiligheidscontact: waarden.VEILIGHEIDSCONTACT ?? null,
})
