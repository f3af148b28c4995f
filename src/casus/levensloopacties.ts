import { type Actie, actie } from './actie.ts'
import * as formulier from './formulieren.ts'

/** The steps in the life of a casus: each a resource of its own. Those with a form stand on the page of the ending. */
export const levensloopacties: readonly Actie[] = [
  actie({
    pad: 'vaststelling',
    schema: formulier.niets,
    bewerk: () => 'status',
    kaart: 'status',
    opdrachten: () => [{ type: 'StelCasusVast', data: {} }],
  }),
  actie({
    pad: 'start',
    schema: formulier.niets,
    bewerk: () => 'status',
    kaart: 'status',
    opdrachten: () => [{ type: 'StartCasus', data: {} }],
  }),
  actie({
    pad: 'hervatting',
    schema: formulier.niets,
    bewerk: () => 'status',
    kaart: 'status',
    opdrachten: () => [{ type: 'HervatCasus', data: {} }],
  }),
  actie({
    pad: 'onderbreking',
    schema: formulier.alleenReden,
    bewerk: () => 'onderbreking',
    kaart: 'status',
    opdrachten: (data) => [{ type: 'OnderbreekCasus', data }],
  }),
  actie({
    pad: 'bijsturing',
    schema: formulier.bijsturing,
    bewerk: () => 'bijsturing',
    kaart: 'status',
    opdrachten: (data) => [{ type: 'StuurTussentijdsBij', data }],
  }),
  actie({
    pad: 'uitkomst',
    schema: formulier.uitkomst,
    bewerk: () => 'uitkomst',
    kaart: 'status',
    opdrachten: (data) => [{ type: 'StelUitkomstVast', data }],
  }),
  actie({
    pad: 'afsluiting',
    schema: formulier.afronding,
    bewerk: () => 'afsluiting',
    kaart: 'status',
    opdrachten: (data) => [{ type: 'RondCasusAf', data }],
  }),
  actie({
    pad: 'overdracht',
    schema: formulier.overdracht,
    bewerk: () => 'overdracht',
    kaart: 'status',
    opdrachten: (data) => [{ type: 'DraagCasusOver', data }],
  }),
  actie({
    pad: 'beeindiging',
    schema: formulier.alleenReden,
    bewerk: () => 'beeindiging',
    kaart: 'status',
    opdrachten: (data) => [{ type: 'BeeindigCasus', data }],
  }),
  actie({
    pad: 'archivering',
    schema: formulier.niets,
    bewerk: () => 'archivering',
    kaart: 'status',
    opdrachten: () => [{ type: 'ArchiveerCasus', data: {} }],
  }),
  actie({
    pad: 'intrekking',
    schema: formulier.alleenReden,
    bewerk: () => 'intrekking',
    kaart: 'status',
    opdrachten: (data) => [{ type: 'TrekCasusIn', data }],
  }),
]
