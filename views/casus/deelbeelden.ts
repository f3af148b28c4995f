import { type Casusdeelnaam, type Casusgebeurtenis, deelVan } from '../../events/casus.ts'
import { DEELNIVEAU } from '../woorden/termen.ts'
import { AANLEIDING, GEBIEDSAFWEGING, OPGAVEN, STRATEGIE } from './aanleiding.tsx'
import { CONTINUITEIT } from './continuiteit.tsx'
import type { Deelbeeld } from './deelbeeld.ts'
import { DOELEN, METINGEN } from './doelen.tsx'
import { BEREIK, EFFECT, FEITEN, VERONDERSTELLINGEN } from './effecten.tsx'
import { FACTOREN } from './factoren.tsx'
import { GEGEVENS, ROUTES } from './gegevens.tsx'
import { METHODIEKEN } from './methodiekformulier.tsx'
import { MEETPLAN, REFERENTIESCENARIO } from './meting.tsx'
import { NOTITIES } from './notities.tsx'
import { ROLLEN, WERKAFSPRAKEN } from './rollen.tsx'
import { PARTNERS } from './samenwerking.tsx'
import { BIJSTURINGEN, LEVENSLOOP, UITKOMST } from './stappen.ts'

/** Sharing has a page of its own, with its own forms. */
const DELING: Deelbeeld = {
  naam: 'het delen',
  kaart: 'deling',
  velden: [],
  zinnen: {
    DelingVerruimd: ({ niveau }) => `deelde de casus verder: ${DEELNIVEAU[niveau].toLowerCase()}`,
    DelingBeperkt: ({ niveau }) => `beperkte het delen tot: ${DEELNIVEAU[niveau].toLowerCase()}`,
    CollegaBetrokken: () => 'betrok een collega bij de casus',
    CollegaOntkoppeld: () => 'haalde een collega van de casus af',
    CasusToegewezen: () => 'wees de casus aan iemand toe',
  },
}

/** Every part of a casus as people meet it. */
export const DEELBEELDEN: Readonly<Record<Casusdeelnaam, Deelbeeld>> = {
  gegevens: GEGEVENS,
  route: ROUTES,
  aanleiding: AANLEIDING,
  gebiedsafweging: GEBIEDSAFWEGING,
  strategie: STRATEGIE,
  opgaven: OPGAVEN,
  werkafspraken: WERKAFSPRAKEN,
  doelen: DOELEN,
  meetplan: MEETPLAN,
  metingen: METINGEN,
  referentiescenario: REFERENTIESCENARIO,
  effect: EFFECT,
  veronderstellingen: VERONDERSTELLINGEN,
  feiten: FEITEN,
  bereik: BEREIK,
  rollen: ROLLEN,
  partners: PARTNERS,
  factoren: FACTOREN,
  continuiteit: CONTINUITEIT,
  notities: NOTITIES,
  methodieken: METHODIEKEN,
  bijsturingen: BIJSTURINGEN,
  uitkomst: UITKOMST,
  deling: DELING,
  status: LEVENSLOOP,
}

/** The part that an event is about, as people meet it; undefined for the registration. */
export const deelbeeldVan = (event: Casusgebeurtenis): Deelbeeld | undefined => {
  const deel = deelVan(event)
  return deel ? DEELBEELDEN[deel.sleutel as Casusdeelnaam] : undefined
}
