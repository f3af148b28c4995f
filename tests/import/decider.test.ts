import { describe, test } from 'vitest'
import type { Importgebeurtenis, Importrij } from '../../events/import.ts'
import { type Importopdracht, importdecider } from '../../src/import/decider.ts'
import { gegevenVoor } from '../decider.ts'

const aanbod = {
  soort: 'CASUSSEN' as const,
  bestandsnaam: 'casussen.json',
  bestandshash: 'ab'.repeat(32),
  waardekaart: null,
  aantalRijen: 2,
  aantalNieuw: 1,
}
const rij: Importrij = {
  nummer: 1,
  oordeel: 'NIEUW',
  veld: null,
  reden: null,
  omschrijving: 'Een casus (fictief)',
  doelId: '01984a00-0000-7000-8000-000000000060',
  inhoud: {},
}
const aangeboden: Importgebeurtenis[] = [
  { type: 'ImportAangeboden', data: aanbod },
  { type: 'ImportrijenBeoordeeld', data: { rijen: [rij] } },
]
const gestart: Importgebeurtenis = { type: 'ImportGestart', data: {} }
const deel: Importgebeurtenis = {
  type: 'ImportdeelUitgevoerd',
  data: { totEnMet: 1, toegevoegd: 1, overgeslagen: [] },
}
const uitgevoerd: Importgebeurtenis = { type: 'ImportUitgevoerd', data: { toegevoegd: 1, overgeslagen: 0 } }
const intrekking: Importgebeurtenis = { type: 'ImportIntrekkingGestart', data: { reden: 'Verkeerd' } }

const gegeven = gegevenVoor(importdecider)

describe('an import', () => {
  test('begins with a report, once', () => {
    const opdracht: Importopdracht = { type: 'BiedImportAan', data: aanbod, delen: [[rij]] }
    gegeven()
      .wanneer(opdracht)
      .dan(...aangeboden)
    gegeven(...aangeboden)
      .wanneer(opdracht)
      .danGeweigerd('import-bestaat-al')
  })
  test('is started when there is something new in it', () => {
    gegeven(...aangeboden)
      .wanneer({ type: 'StartImport' })
      .dan(gestart)
    const niets: Importgebeurtenis = { type: 'ImportAangeboden', data: { ...aanbod, aantalNieuw: 0 } }
    gegeven(niets).wanneer({ type: 'StartImport' }).danGeweigerd('import-niets-nieuw')
  })
  test('is not started twice', () => {
    gegeven(...aangeboden, gestart)
      .wanneer({ type: 'StartImport' })
      .danGeweigerd('import-status-laat-dit-niet-toe')
  })
  test('reports a part once, also when two processes work on it', () => {
    const meld: Importopdracht = {
      type: 'MeldDeelUitgevoerd',
      data: { totEnMet: 1, toegevoegd: 1, overgeslagen: [] },
    }
    gegeven(...aangeboden, gestart)
      .wanneer(meld)
      .dan(deel)
    gegeven(...aangeboden, gestart, deel)
      .wanneer(meld)
      .danGeweigerd('importdeel-al-gedaan')
  })
  test('adds up its parts at the end', () => {
    const meer: Importgebeurtenis = {
      type: 'ImportdeelUitgevoerd',
      data: { totEnMet: 9, toegevoegd: 3, overgeslagen: [{ nummer: 8, reden: 'casus-bestaat-al' }] },
    }
    gegeven(...aangeboden, gestart, deel, meer)
      .wanneer({ type: 'RondImportAf' })
      .dan({ type: 'ImportUitgevoerd', data: { toegevoegd: 4, overgeslagen: 1 } })
  })
  test('is withdrawn only after it was carried out, and from the first row on', () => {
    const trekIn: Importopdracht = { type: 'StartIntrekking', data: { reden: 'Verkeerd' } }
    gegeven(...aangeboden)
      .wanneer(trekIn)
      .danGeweigerd('import-status-laat-dit-niet-toe')
    const klaar = [...aangeboden, gestart, deel, uitgevoerd]
    gegeven(...klaar)
      .wanneer(trekIn)
      .dan(intrekking)
    const meld = {
      type: 'MeldDeelIngetrokken' as const,
      data: { totEnMet: 1, teruggedraaid: 0, gelaten: [{ nummer: 1, reden: 'sindsdien-bewerkt' }] },
    }
    const gemeld: Importgebeurtenis = { type: 'ImportdeelIngetrokken', data: meld.data }
    gegeven(...klaar, intrekking)
      .wanneer(meld)
      .dan(gemeld)
    gegeven(...klaar, intrekking, gemeld)
      .wanneer({ type: 'RondIntrekkingAf' })
      .dan({ type: 'ImportIngetrokken', data: { teruggedraaid: 0, gelaten: 1 } })
  })
  test('that does not exist', () => {
    gegeven().wanneer({ type: 'StartImport' }).danGeweigerd('import-bestaat-niet')
  })
})
