import { describe, expect, test } from 'vitest'
import type { Importgebeurtenis, Importrij } from '../../events/import.ts'
import { Weigering } from '../../src/decider.ts'
import { type Importopdracht, importdecider } from '../../src/import/decider.ts'

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

const besluit = (events: readonly Importgebeurtenis[], opdracht: Importopdracht) =>
  importdecider.decide(events.reduce(importdecider.evolve, importdecider.initial), opdracht)
const code = (events: readonly Importgebeurtenis[], opdracht: Importopdracht): string => {
  try {
    besluit(events, opdracht)
  } catch (fout) {
    if (fout instanceof Weigering) return fout.code
    throw fout
  }
  return 'not refused'
}

describe('an import', () => {
  test('begins with a report, once', () => {
    const opdracht: Importopdracht = { type: 'BiedImportAan', data: aanbod, delen: [[rij]] }
    expect(besluit([], opdracht)).toEqual(aangeboden)
    expect(code(aangeboden, opdracht)).toBe('import-bestaat-al')
  })
  test('is started when there is something new in it', () => {
    expect(besluit(aangeboden, { type: 'StartImport' })).toEqual([gestart])
    const niets: Importgebeurtenis = { type: 'ImportAangeboden', data: { ...aanbod, aantalNieuw: 0 } }
    expect(code([niets], { type: 'StartImport' })).toBe('import-niets-nieuw')
  })
  test('is not started twice', () => {
    expect(code([...aangeboden, gestart], { type: 'StartImport' })).toBe('import-status-laat-dit-niet-toe')
  })
  test('reports a part once, also when two processes work on it', () => {
    const meld: Importopdracht = {
      type: 'MeldDeelUitgevoerd',
      data: { totEnMet: 1, toegevoegd: 1, overgeslagen: [] },
    }
    expect(besluit([...aangeboden, gestart], meld)).toEqual([deel])
    expect(code([...aangeboden, gestart, deel], meld)).toBe('importdeel-al-gedaan')
  })
  test('adds up its parts at the end', () => {
    const meer: Importgebeurtenis = {
      type: 'ImportdeelUitgevoerd',
      data: { totEnMet: 9, toegevoegd: 3, overgeslagen: [{ nummer: 8, reden: 'casus-bestaat-al' }] },
    }
    expect(besluit([...aangeboden, gestart, deel, meer], { type: 'RondImportAf' })).toEqual([
      { type: 'ImportUitgevoerd', data: { toegevoegd: 4, overgeslagen: 1 } },
    ])
  })
  test('is withdrawn only after it was carried out, and from the first row on', () => {
    const trekIn: Importopdracht = { type: 'StartIntrekking', data: { reden: 'Verkeerd' } }
    expect(code(aangeboden, trekIn)).toBe('import-status-laat-dit-niet-toe')
    const klaar = [...aangeboden, gestart, deel, uitgevoerd]
    expect(besluit(klaar, trekIn)).toEqual([intrekking])
    const meld: Importopdracht = {
      type: 'MeldDeelIngetrokken',
      data: { totEnMet: 1, teruggedraaid: 0, gelaten: [{ nummer: 1, reden: 'sindsdien-bewerkt' }] },
    }
    const gemeld = besluit([...klaar, intrekking], meld)
    expect(besluit([...klaar, intrekking, ...gemeld], { type: 'RondIntrekkingAf' })).toEqual([
      { type: 'ImportIngetrokken', data: { teruggedraaid: 0, gelaten: 1 } },
    ])
  })
  test('that does not exist', () => {
    expect(code([], { type: 'StartImport' })).toBe('import-bestaat-niet')
  })
})
