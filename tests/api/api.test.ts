import { Validator } from '@seriousme/openapi-schema-validator'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { casusdecider } from '../../src/casus/decider.ts'
import { handelAf } from '../../src/web/handelaf.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'

const casus = (naam: string) => ({
  naam,
  corporatie: { naam: 'Corporatie Fictief', kvkNummer: null, lNummer: null },
  gebieden: [{ naam: 'Heuvel', code: 'BU07580501', peiljaar: 2023 }],
  primairProces: 'BEHEREN' as const,
  beheersoort: 'SOCIAAL' as const,
  kansen: [],
  doelgroepen: ['JONGEREN' as const],
  startdatum: '2025-03-01',
  einddatum: null,
  trekkerRol: null,
  vertrouwelijkheid: 'INT' as const,
  fysiekeKoppeling: null,
  route: 'WERKEN' as const,
  rollen: ['WERKGEVER' as const, 'PARTNER' as const],
  aanleiding: 'Fictieve aanleiding voor een test.',
  fictief: true,
  herkomst: null,
})

interface Openapi {
  readonly components: {
    readonly schemas: Record<
      string,
      { readonly properties: Record<string, { readonly description?: string }> }
    >
  }
  readonly paths: Record<
    string,
    {
      readonly get: {
        readonly parameters?: readonly { readonly name: string; readonly description?: string }[]
      }
    }
  >
  readonly [naam: string]: unknown
}

// The tests read what the application sends, as a client would: shapes are asserted, not known.
const lees = async <T = { resultaten: Record<string, unknown>[]; volgende: string | null }>(
  antwoord: Response,
): Promise<T> => (await antwoord.json()) as T

describe('the API', () => {
  let r: Geheugenregister
  const ids: string[] = []

  beforeAll(async () => {
    r = await openGeheugenregister()
    for (const naam of ['Fictief: eerste', '=1+1', 'Fictief: derde']) {
      const id = r.register.newId()
      ids.push(id)
      const opdracht = { type: 'CasusGeregistreerd' as const, data: casus(naam) }
      await handelAf(r.register, casusdecider, `casus-${id}`, opdracht, {
        commandId: r.register.newId(),
        versie: null,
      })
    }
  })

  it('gives the same rows as JSON, CSV and NDJSON', async () => {
    const json = await lees(await r.haal('/api/v1/casussen'))
    const csv = await (await r.haal('/api/v1/casussen?formaat=csv')).text()
    const ndjson = await (await r.haal('/api/v1/casussen', { accept: 'application/x-ndjson' })).text()
    const regels = ndjson
      .trimEnd()
      .split('\n')
      .map((regel) => JSON.parse(regel))
    expect(json.resultaten).toHaveLength(3)
    expect(regels).toEqual(json.resultaten)
    const cellen = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data
    expect(cellen.map(({ casusId }) => casusId)).toEqual(ids)
    expect(cellen[0]).toMatchObject({
      gebiedcode: 'BU07580501',
      gemeentecode: 'GM0758',
      rollen: 'WERKGEVER|PARTNER',
      fictief: 'true',
    })
  })

  it('escapes a cell that a spreadsheet would run as a formula, in CSV only', async () => {
    const csv = await (await r.haal('/api/v1/casussen?formaat=csv')).text()
    expect(csv).toContain(`,"'=1+1",`)
    const json = await lees<{ naam: string }>(await r.haal(`/api/v1/casussen/${ids[1]}`))
    expect(json.naam).toBe('=1+1')
  })

  it('walks page by page, without a gap or a repeat', async () => {
    const gezien: string[] = []
    let adres: string | null = '/api/v1/casussen?limiet=1'
    while (adres) {
      const antwoord: Response = await r.haal(adres)
      const blad = (await antwoord.json()) as { resultaten: { casusId: string }[]; volgende: string | null }
      gezien.push(...blad.resultaten.map(({ casusId }) => casusId))
      expect(antwoord.headers.get('link')).toBe(blad.volgende ? `<${blad.volgende}>; rel="next"` : null)
      adres = blad.volgende
    }
    expect(gezien).toEqual(ids)
  })

  it('filters as the overview does, and finds by a word', async () => {
    const geen = await lees(await r.haal('/api/v1/casussen?route=WONEN'))
    const wel = await lees(await r.haal('/api/v1/casussen?route=WERKEN&q=eerste'))
    expect(geen.resultaten).toEqual([])
    expect(wel.resultaten.map(({ casusId }) => casusId)).toEqual([ids[0]])
  })

  it.each([
    ['/api/v1/casussen?limiet=0', 'limiet', 'limiet-buiten-bereik'],
    ['/api/v1/casussen?limiet=twee', 'limiet', 'geheel-getal'],
    ['/api/v1/casussen?formaat=xml', 'formaat', 'formaat-onbekend'],
    ['/api/v1/casussen?bestaatniet=1', 'bestaatniet', 'parameter-onbekend'],
    ['/api/v1/sroi-rijen?analyseId=42', 'analyseId', 'id-ongeldig'],
  ])('answers %s with a problem that names %s', async (pad, naam, code) => {
    const antwoord = await r.haal(pad)
    expect(antwoord.status).toBe(400)
    expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
    const probleem = await lees<{ invalidParams: unknown }>(antwoord)
    expect(probleem.invalidParams).toEqual([{ name: naam, code, reason: expect.stringMatching(/\.$/) }])
  })

  it('answers what is not there with 404, and anything but reading with 422', async () => {
    const afwezig = '01990000-0000-7000-8000-000000000000'
    for (const pad of [
      `/api/v1/casussen/${afwezig}`,
      '/api/v1/casussen/geen-uuid',
      '/api/v1/onbekend',
      '/api/v1/casussen/',
    ]) {
      const antwoord = await r.haal(pad)
      expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ])
    }
    const schrijven = await r.app.request('/api/v1/casussen', {
      method: 'DELETE',
      headers: { host: 'localhost', origin: 'http://localhost' },
    })
    expect(schrijven.status).toBe(422)
  })

  it('tells its version and whether something changed', async () => {
    const eerst = await r.haal('/api/v1/casussen')
    expect(eerst.headers.get('api-version')).toBe('1.1.0')
    const weer = await r.haal('/api/v1/casussen', { 'if-none-match': eerst.headers.get('etag') ?? '' })
    expect(weer.status).toBe(304)
  })

  it('describes itself in valid OpenAPI 3.1, with a Dutch text for every column and parameter', async () => {
    const antwoord = await r.haal('/api/v1/openapi.json')
    expect(antwoord.headers.get('access-control-allow-origin')).toBe('*')
    const document = await lees<Openapi>(antwoord)
    const uitslag = await new Validator().validate(structuredClone(document))
    expect(uitslag).toMatchObject({ valid: true })
    for (const naam of ['Casus', 'SroiAnalyse', 'SroiRij', 'Methodiek', 'Wijziging'])
      for (const [kolom, schema] of Object.entries(document.components.schemas[naam]?.properties ?? {}))
        expect([naam, kolom, schema.description]).toEqual([naam, kolom, expect.stringMatching(/\.$/)])
    for (const { get } of Object.values(document.paths))
      for (const parameter of get.parameters ?? [])
        if (!parameter.name.endsWith('Id')) expect(parameter.description, parameter.name).toMatch(/\.$/)
  })

  it.each([
    '/onderzoek',
    '/onderzoek/api',
    '/onderzoek/casussen',
    '/onderzoek/sroi-analyses',
    '/onderzoek/sroi-rijen',
    '/onderzoek/methodieken',
    '/onderzoek/wijzigingen',
  ])('explains itself at %s', async (pad) => {
    const antwoord = await r.haal(pad)
    expect(antwoord.status).toBe(200)
    expect(await antwoord.text()).toContain('/api/v1')
  })
})
