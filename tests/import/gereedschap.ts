import { vulNieuwRegister } from '../../src/begin.ts'
import { casusdecider } from '../../src/casus/decider.ts'
import { handelAf } from '../../src/web/handelaf.ts'
import type { Register } from '../../src/web/register.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { parametervelden } from '../sroi-analyse/webanalyse.ts'

/** The published calculation with two outcomes, in the column order of the Social Value UK value map. */
export const WAARDEKAART_TWEE = `Stakeholder,Input description,Input value (EUR),Output,Outcome,Indicator,Source,Quantity,Duration (years),"Outcome starts (1=during, 2=after)",Financial proxy,Proxy value (EUR),Proxy source,Deadweight %,Displacement %,Attribution % (others),Drop-off %
Deelnemers,Investering,620000,,Uitkomst A,Aantal deelnemers,,220,3,1,Waarde A per deelnemer,4500,,30,0,20,20
Deelnemers,,,,Uitkomst B,Aantal deelnemers,,220,2,1,Waarde B per deelnemer,1200,,15,0,10,0
`

export const casusbestand = (casussen: readonly object[]): string => JSON.stringify({ casussen })

export const casusUitBestand = (nummer: number) => ({
  naam: `Casus ${nummer} (fictief)`,
  corporatie: 'Testcorporatie (fictief)',
  plaats: 'Teststad',
  gebied: `Buurt ${nummer}`,
  buurtcode: null,
  peiljaar: null,
  route: 'wonen',
  zijroutes: ['vrije tijd'],
  primair_proces: 'verhuren',
  rollen: ['huisvester', 'partner'],
  methodiek: 'Proefmethodiek',
  aanleiding: 'Een aanleiding.',
  feiten: [{ tekst: 'Een feit', bron: 'een bron' }],
  doelen: null,
  metingen: null,
  sroi: null,
})

/** An empty register with its reference data. */
export const openImportregister = async (): Promise<Geheugenregister> => {
  const geheugen = await openGeheugenregister()
  await vulNieuwRegister(geheugen.register, { voorbeelden: false })
  return geheugen
}

export const bied = async (
  { app, register }: Geheugenregister,
  pad: string,
  bestand: string | Uint8Array<ArrayBuffer>,
  velden: Readonly<Record<string, string>> = {},
  naam = 'bestand.csv',
): Promise<Response> => {
  const formulier = new FormData()
  for (const [veld, waarde] of Object.entries({ opdrachtId: register.newId(), ...velden }))
    formulier.append(veld, waarde)
  formulier.append('bestand', new File([bestand], naam))
  return app.request(pad, {
    method: 'POST',
    headers: { host: 'localhost', origin: 'http://localhost' },
    body: formulier,
  })
}

/** What the form for a value map sends besides the file: UK 3.5 %, year 1 discounted. */
export const waardekaartvelden = (casusId: string, anders: Readonly<Record<string, string>> = {}) => ({
  casusId,
  analyse: '',
  naam: 'Uit bestand',
  soort: 'PROGNOSE',
  ...parametervelden,
  eenheid: 'deelnemers',
  proxySoort: 'MAATSCHAPPELIJK',
  verdringingsniveau: '',
  ...anders,
})

export const registreerCasus = async (register: Register): Promise<string> => {
  const casusId = register.newId()
  await handelAf(
    register,
    casusdecider,
    `casus-${casusId}`,
    {
      type: 'CasusGeregistreerd',
      data: {
        naam: 'Proefcasus (fictief)',
        corporatie: { naam: 'Testcorporatie (fictief)', kvkNummer: null, lNummer: null },
        gebieden: [{ naam: 'Proefbuurt', code: null, peiljaar: null }],
        primairProces: 'VERHUREN',
        beheersoort: null,
        kansen: [],
        doelgroepen: ['GEZINNEN'],
        startdatum: '2026-01-01',
        einddatum: null,
        trekkerRol: null,
        vertrouwelijkheid: 'INT',
        fysiekeKoppeling: null,
        route: 'WONEN',
        rollen: ['HUISVESTER'],
        aanleiding: 'Een proef.',
        fictief: true,
        herkomst: null,
      },
    },
    { commandId: register.newId(), versie: null },
  )
  return casusId
}

/** The id of the import that an answer leads to. */
export const importIdVan = (antwoord: Response): string => {
  if (antwoord.status !== 303) throw new Error(`no import: ${antwoord.status}`)
  return (antwoord.headers.get('location') ?? '').split('/').at(-1) ?? ''
}
