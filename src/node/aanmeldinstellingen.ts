import { type Aanmeldinstellingen, STANDAARDINSTELLINGEN } from '../aanmelding/instellingen.ts'
import { type Config, isLoopback } from '../config.ts'
import { adresVan } from './adres.ts'

export const aanmeldinstellingenVan = (config: Config): Aanmeldinstellingen => ({
  publiekeUrl: config.publiekeUrl ?? null,
  sessieUren: config.sessieUren ?? STANDAARDINSTELLINGEN.sessieUren,
  rustMinuten: config.sessieRustMinuten ?? STANDAARDINSTELLINGEN.rustMinuten,
  voorbeeldaccounts: magVoorbeeldaccounts(config),
  oidc: config.oidc ?? null,
  adresVan: adresVan(config.proxies ?? 0),
})

/** Anyone enters with them: only where nobody but the person at this machine can come. */
const magVoorbeeldaccounts = ({ voorbeelden, publiekeUrl, host, productie }: Config): boolean =>
  voorbeelden && !publiekeUrl && isLoopback(host) && !productie
