import { z } from 'zod'
import { leesHoofdsleutels } from './kluis/hoofdsleutels.ts'

export const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host)

/** Everything that the environment decides. The codes of what is wrong have their sentence in views/woorden/meldingen.ts. */
const schema = z.object({
  PORT: z.coerce
    .number({ error: 'config-poort' })
    .int({ error: 'config-poort' })
    .min(0, { error: 'config-poort' })
    .max(65_535, { error: 'config-poort' })
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'config-host' })
    .default('127.0.0.1'),
  /** Where people reach the register: the origin that a proxy with a certificate serves it on. */
  PUBLIEKE_URL: z
    .string()
    .refine((tekst) => leesPubliekeUrl(tekst) !== null, { error: 'config-publieke-url' })
    .optional(),
  /** How many proxies stand before the register and add to `X-Forwarded-For`. */
  PROXIES: z.coerce
    .number({ error: 'config-proxies' })
    .int()
    .min(0)
    .max(9, { error: 'config-proxies' })
    .default(0),
  SESSIE_UREN: z.coerce
    .number({ error: 'config-sessie' })
    .int({ error: 'config-sessie' })
    .min(1, { error: 'config-sessie' })
    .max(168, { error: 'config-sessie' })
    .default(12),
  SESSIE_RUST_MINUTEN: z.coerce
    .number({ error: 'config-rust' })
    .int({ error: 'config-rust' })
    .min(5, { error: 'config-rust' })
    .max(1440, { error: 'config-rust' })
    .default(60),
  /** The identity provider of the organisation: these three together. */
  OIDC_ISSUER: z
    .string()
    .refine((tekst) => leesIssuer(tekst) !== null, { error: 'config-oidc-issuer' })
    .optional(),
  OIDC_CLIENT_ID: z.string().max(300, { error: 'config-oidc' }).optional(),
  OIDC_CLIENT_SECRET: z.string().max(1000, { error: 'config-oidc' }).optional(),
  /** What its button says. */
  OIDC_NAAM: z.string().trim().max(60, { error: 'config-oidc-naam' }).default('Inloggen met werkaccount'),
  DATA_DIR: z.string().min(1, { error: 'config-datamap' }).default('data'),
  VOORBEELDEN: z.enum(['aan', 'uit'], { error: 'config-voorbeelden' }).default('aan'),
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
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Null: in the file, or in the one of the data folder. */
  readonly hoofdsleutel?: string | null
  readonly hoofdsleutelBestand?: string | null
  readonly backupBewaardagen?: number
  readonly productie?: boolean
  readonly veiligheidscontact?: string | null
  /** Origin, without a slash at the end; null: on this machine only. */
  readonly publiekeUrl?: string | null
  readonly proxies?: number
  readonly sessieUren?: number
  readonly sessieRustMinuten?: number
  readonly oidc?: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
    readonly naam: string
  } | null
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
  const waarden = schema.parse(gevuld)
  eisVeiligeHost(waarden)
  eisHeleOidc(waarden)
  return naarConfig(waarden)
}

type Waarden = z.infer<typeof schema>

/** What others on the network can reach needs an address with a certificate, and a key that was chosen for it. */
const eisVeiligeHost = ({ HOST, PUBLIEKE_URL, HOOFDSLEUTEL, HOOFDSLEUTEL_BESTAND }: Waarden): void => {
  if (isLoopback(HOST)) return
  if (!PUBLIEKE_URL?.startsWith('https:')) throw new OngeldigeConfiguratie('HOST', 'config-host')
  if (!HOOFDSLEUTEL && !HOOFDSLEUTEL_BESTAND)
    throw new OngeldigeConfiguratie('HOOFDSLEUTEL', 'config-hoofdsleutel-nodig')
}

const eisHeleOidc = ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Waarden): void => {
  const gegeven = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].filter((waarde) => waarde !== undefined)
  if (gegeven.length % 3 !== 0) throw new OngeldigeConfiguratie('OIDC_ISSUER', 'config-oidc')
}

/** An origin: with a certificate, or on this machine. Null: neither, or more than an origin. */
const leesPubliekeUrl = (tekst: string): string | null => {
  if (!URL.canParse(tekst)) return null
  const url = new URL(tekst)
  const isOrigin = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return isOrigin && isVeiligAdres(url) ? url.origin : null
}

const leesIssuer = (tekst: string): string | null =>
  URL.canParse(tekst) && isVeiligAdres(new URL(tekst)) ? tekst : null

const isVeiligAdres = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[(.*)\]$/, '$1')))

const naarConfig = (waarden: Waarden): Config => ({
  port: waarden.PORT,
  host: waarden.HOST,
  dataDir: waarden.DATA_DIR,
  voorbeelden: waarden.VOORBEELDEN === 'aan',
  logLevel: waarden.LOG_LEVEL,
  hoofdsleutel: waarden.HOOFDSLEUTEL ?? null,
  hoofdsleutelBestand: waarden.HOOFDSLEUTEL_BESTAND ?? null,
  backupBewaardagen: waarden.BACKUP_BEWAARDAGEN,
  productie: waarden.NODE_ENV === 'production',
  veiligheidscontact: waarden.VEILIGHEIDSCONTACT ?? null,
  publiekeUrl: leesPubliekeUrl(waarden.PUBLIEKE_URL ?? ''),
  proxies: waarden.PROXIES,
  sessieUren: waarden.SESSIE_UREN,
  sessieRustMinuten: waarden.SESSIE_RUST_MINUTEN,
  oidc: oidcVan(waarden),
})

const oidcVan = ({
  OIDC_ISSUER,
  OIDC_CLIENT_ID,
  OIDC_CLIENT_SECRET,
  OIDC_NAAM,
}: Waarden): NonNullable<Config['oidc']> | null =>
  OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
    ? {
        issuer: OIDC_ISSUER,
        clientId: OIDC_CLIENT_ID,
        clientSecret: OIDC_CLIENT_SECRET,
        naam: OIDC_NAAM,
      }
    : null
