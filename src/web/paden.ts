import { accountPaden } from '../aanmelding/accountroutes.tsx'
import { inlogPaden } from '../aanmelding/inlogroutes.tsx'
import { inrichtingPaden } from '../aanmelding/inrichtingroutes.tsx'
import { oidcPaden } from '../aanmelding/oidcroutes.tsx'
import { tweedeFactorPaden } from '../aanmelding/tweede-factor-routes.tsx'
import { uitnodigingPaden } from '../aanmelding/uitnodigingroutes.tsx'
import { apiPaden } from '../api/routes.ts'
import { apisleutelPaden } from '../apisleutel/routes.tsx'
import { beheerPaden } from '../beheer/routes.tsx'
import { bewaringPaden } from '../bewaring/routes.tsx'
import { casusPaden } from '../casus/routes.tsx'
import { deelnemerPaden } from '../deelnemer/routes.tsx'
import { importPaden } from '../import/routes.tsx'
import { inzagePaden } from '../inzage/routes.tsx'
import { begrippenPaden } from '../methodiek/begrippen-routes.tsx'
import { methodiekPaden } from '../methodiek/routes.tsx'
import { noodtoegangPaden } from '../noodtoegang/routes.tsx'
import { onderzoekPaden } from '../onderzoek/routes.tsx'
import { organisatiePaden } from '../organisatie/routes.tsx'
import { overzichtPaden } from '../overzicht/routes.tsx'
import { referentiePaden } from '../referentie/routes.tsx'
import { sroiAnalysePaden } from '../sroi-analyse/routes.tsx'
import { trajectPaden } from '../traject/routes.tsx'
import { gezondheidPaden } from './gezondheid.ts'
import type { Pad } from './pad.ts'
import { type Veiligheidscontact, veiligheidscontactPaden } from './veiligheidscontact.ts'

/** Every address that there is, in the order in which they are tried: `/casussen/nieuw` before `/casussen/:id`. */
export const padenMet = (contact: Veiligheidscontact): readonly Pad[] => [
  ...gezondheidPaden,
  ...inlogPaden,
  ...accountPaden,
  ...tweedeFactorPaden,
  ...inrichtingPaden,
  ...oidcPaden,
  ...uitnodigingPaden,
  ...overzichtPaden,
  ...casusPaden,
  ...noodtoegangPaden,
  ...beheerPaden,
  ...apiPaden,
  ...onderzoekPaden,
  ...sroiAnalysePaden,
  ...referentiePaden,
  ...methodiekPaden,
  ...importPaden,
  ...deelnemerPaden,
  ...trajectPaden,
  ...organisatiePaden,
  ...apisleutelPaden,
  ...begrippenPaden,
  ...inzagePaden,
  ...bewaringPaden,
  ...veiligheidscontactPaden(contact),
]
