import type { Casusdata } from '../../events/casus.ts'
import { vulNieuwRegister } from '../../src/begin.ts'
import {
  type Geheugenregister,
  openGeheugenregister,
  TESTGEBRUIKER,
} from '../gereedschap/geheugenregister.ts'

/* A fictitious casus to analyse, and the forms of the published calculation "twee uitkomsten". */

export const casus: Casusdata<'CasusGeregistreerd'> = {
  naam: 'Taal en werk (fictief)',
  corporatie: { naam: 'Testcorporatie', kvkNummer: null, lNummer: null },
  gebieden: [{ naam: 'Voorbeeldbuurt', code: null, peiljaar: null }],
  primairProces: 'BEHEREN',
  beheersoort: null,
  kansen: [],
  doelgroepen: ['WERKZOEKENDEN'],
  startdatum: '2026-01-01',
  einddatum: null,
  trekkerRol: null,
  vertrouwelijkheid: 'INT',
  fysiekeKoppeling: null,
  route: 'WERKEN',
  rollen: ['PARTNER'],
  aanleiding: 'Fictieve aanleiding.',
  fictief: true,
  herkomst: null,
}

/** A register with its reference data and two casussen. */
export const openMetCasussen = async (): Promise<
  Geheugenregister & { casusId: string; andereId: string }
> => {
  const geheugen = await openGeheugenregister()
  await vulNieuwRegister(geheugen.register, { voorbeelden: false })
  return {
    ...geheugen,
    casusId: await metCasus(geheugen, 'Taal en werk (fictief)'),
    andereId: await metCasus(geheugen, 'Maatjes (fictief)'),
  }
}

const metCasus = async ({ register }: Geheugenregister, naam: string): Promise<string> => {
  const id = register.newId()
  const nieuw = { type: 'CasusGeregistreerd', data: { ...casus, naam } }
  await register.store.append(`casus-${id}`, { version: 0, hash: '' }, [nieuw], {
    commandId: register.newId(),
    actor: TESTGEBRUIKER.id,
    organisatie: TESTGEBRUIKER.organisatieId,
    correlationId: id,
    causationId: null,
    now: register.now(),
  })
  await register.catchUp()
  return id
}

export type Velden = Readonly<Record<string, string>>

/** What a form asks about the calculation as it stands when it is opened, on the British table of 3.5 %. */
export const parametervelden = {
  disconto: 'uk-sroi-gids:1',
  motivering: '',
  conventie: 'EIND',
  prijspeil: '2026',
  'bandbreedte.procentpunt': '10',
  'bandbreedte.proxyPct': '20',
  'bandbreedte.hoeveelheidPct': '10',
  'bandbreedte.duurJaren': '1',
  'bandbreedte.inbrengPct': '10',
  'bandbreedte.discontoPunt': '1',
}

export const startvelden: Velden = {
  soort: 'PROGNOSE',
  naam: 'Twee uitkomsten (fictief)',
  ...parametervelden,
}

const leegFilter = (naam: string): Velden => ({
  [`uitkomst.${naam}.pct`]: '0',
  [`uitkomst.${naam}.pct-schaal`]: '0',
  [`uitkomst.${naam}.onderbouwing`]: '',
})

const filter = (naam: string, pct: string): Velden => ({
  [`uitkomst.${naam}.pct`]: pct,
  [`uitkomst.${naam}.pct-schaal`]: 'anders',
  [`uitkomst.${naam}.onderbouwing`]: 'Zo staat het in het rekenvoorbeeld.',
})

/** Row A of `waardekaart-twee-uitkomsten`, with its investment. */
export const rijA: Velden = {
  belanghebbende: 'Deelnemers',
  groepsgrootte: '220',
  aantalBetrokken: '180',
  'inbreng.omschrijving': 'Investering',
  'inbreng.euro': '620.000',
  'inbreng.jaar': '0',
  'inbreng.soort': 'GELD',
  'uitkomst.omschrijving': 'Uitkomst A',
  'uitkomst.prestatie': '',
  'uitkomst.indicator': 'Aantal deelnemers',
  'uitkomst.bron': '',
  'uitkomst.steekproefN': '',
  'uitkomst.hoeveelheid': '220',
  'uitkomst.eenheid': 'deelnemers',
  'uitkomst.duurJaren': '3',
  'uitkomst.startPeriode': '1',
  'uitkomst.proxy': 'Waarde A per deelnemer',
  'uitkomst.proxyEuro': '4.500',
  'uitkomst.proxySoort': 'MAATSCHAPPELIJK',
  'uitkomst.proxyBron': '',
  'uitkomst.proxyPrijspeil': '2026',
  'uitkomst.indexfactor': '',
  'uitkomst.indexOnderbouwing': '',
  ...filter('tochGebeurd', '30'),
  ...leegFilter('verdringing'),
  'uitkomst.verdringing.niveau': '',
  ...filter('toerekeningAanAnderen', '20'),
  'uitkomst.toerekeningAanAnderen.verdeling': '',
  ...filter('afname', '20'),
}

/** Row B, which has no input of its own. */
export const rijB: Velden = {
  ...rijA,
  'inbreng.omschrijving': '',
  'inbreng.euro': '',
  'uitkomst.omschrijving': 'Uitkomst B',
  'uitkomst.duurJaren': '2',
  'uitkomst.proxy': 'Waarde B per deelnemer',
  'uitkomst.proxyEuro': '1.200',
  ...filter('tochGebeurd', '15'),
  ...filter('toerekeningAanAnderen', '10'),
  ...leegFilter('afname'),
}

/** Starts an analysis and answers its address. */
export const start = async (g: Geheugenregister, casusId: string, velden: Velden = {}): Promise<string> => {
  const antwoord = await g.stuur(`/casussen/${casusId}/analyses`, { ...startvelden, ...velden })
  return (antwoord.headers.get('location') ?? '').split('?')[0] ?? ''
}

/** Adds a row and answers its id. */
export const voegToe = async (g: Geheugenregister, adres: string, velden: Velden): Promise<string> => {
  const rijId = g.register.newId()
  await g.stuur(`${adres}/rijen`, { rijId, ...velden })
  return rijId
}

/** The text of a page as one reads it: no markup, one space between words. */
export const leesbaar = async (antwoord: Response): Promise<string> =>
  (await antwoord.text())
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:])/g, '$1')
