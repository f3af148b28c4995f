import { v7 as uuidv7 } from 'uuid'
import { alleOrganisaties, leesOrganisatie } from '../../projections/organisaties.ts'
import { EMPTY_STREAM, type NewEvent } from '../../src/store/ports.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { createApp } from '../../src/web/app.tsx'
import { commandContext, type Register, voorActor } from '../../src/web/register.ts'
import { TESTGEBRUIKER } from '../gereedschap/geheugenregister.ts'

export type Velden = Readonly<Record<string, string | readonly string[]>>

export interface Antwoord {
  readonly status: number
  readonly naar: string
  readonly tekst: string
  readonly koppen: Headers
}

/** A professional of one organisation, at work in the browser. */
export const PROFESSIONAL: Actor = { ...TESTGEBRUIKER, houder: false, rollen: ['PROFESSIONAL'] }
export const VAN_EEN_ANDER: Actor = {
  ...PROFESSIONAL,
  id: '01990000-0000-7000-8000-00000000cccc',
  naam: 'Iemand anders',
  organisatie: 'Andere corporatie',
  organisatieId: '01990000-0000-7000-8000-00000000dddd',
}

/** Pages and forms as this person gets and sends them. */
export const werkplek = (register: Register, actor: Actor = PROFESSIONAL) => {
  const app = createApp(register, { identiteit: { wie: async () => actor }, alleenLokaal: true })
  const alsAntwoord = async (antwoord: Response): Promise<Antwoord> => ({
    status: antwoord.status,
    naar: antwoord.headers.get('location') ?? '',
    tekst: await antwoord.text(),
    koppen: antwoord.headers,
  })
  return {
    haal: async (pad: string) => alsAntwoord(await app.request(pad, { headers: { host: 'localhost' } })),
    stuur: async (pad: string, velden: Velden = {}, opdrachtId = uuidv7()) => {
      const lijf = new URLSearchParams({ opdrachtId })
      for (const [naam, waarde] of Object.entries(velden))
        for (const een of [waarde].flat()) lijf.append(naam, een)
      const koppen = { host: 'localhost', origin: 'http://localhost' }
      return alsAntwoord(await app.request(pad, { method: 'POST', body: lijf, headers: koppen }))
    },
  }
}

const CASUS: NewEvent = {
  type: 'CasusGeregistreerd',
  data: {
    naam: 'Werk in de wijk (fictief)',
    corporatie: { naam: 'Testcorporatie', kvkNummer: null, lNummer: null },
    gebieden: [{ naam: 'Buurt (fictief)', code: null, peiljaar: null }],
    primairProces: 'VERHUREN',
    beheersoort: null,
    kansen: [],
    doelgroepen: ['WERKZOEKENDEN'],
    startdatum: '2026-01-05',
    einddatum: null,
    trekkerRol: null,
    vertrouwelijkheid: 'INT',
    fysiekeKoppeling: null,
    route: 'WERKEN',
    rollen: ['PARTNER'],
    aanleiding: 'Veel huurders hebben geen werk.',
    fictief: true,
    herkomst: null,
  },
}

/** A casus of the organisation of this person; answers its id. */
export const casusVan = async (register: Register, actor: Actor = PROFESSIONAL): Promise<string> => {
  const casusId = uuidv7()
  const eigen = voorActor(register, actor)
  await eigen.store.append(`casus-${casusId}`, EMPTY_STREAM, [CASUS], commandContext(eigen, uuidv7()))
  return casusId
}

/** The organisation of the professional, with a DPIA on record. */
export const richtOrganisatieIn = async (register: Register, geldigTot: string | null): Promise<void> => {
  const gegevens = {
    naam: 'Testcorporatie',
    soort: 'CORPORATIE',
    kvkNummer: null,
    houder: true,
    fictief: true,
  }
  const events = [{ type: 'OrganisatieOpgericht', data: gegevens }, dpia(geldigTot)]
  const context = commandContext(register, uuidv7())
  await register.store.append(`organisatie-${PROFESSIONAL.organisatieId}`, EMPTY_STREAM, events, context)
}

/** Records a DPIA for an organisation that is there already. */
export const legDpiaVast = async (register: Register, { organisatieId }: Actor): Promise<void> => {
  const stroom = `organisatie-${organisatieId}`
  const { head } = await register.store.readStream(stroom)
  await register.store.append(stroom, head, [dpia(null)], commandContext(register, uuidv7()))
}

const dpia = (geldigTot: string | null): NewEvent => ({
  type: 'DpiaVastgelegd',
  data: {
    referentie: 'DPIA 2026-03',
    grondslag: 'Gerechtvaardigd belang',
    vastgesteldOp: '2026-03-01',
    geldigTot,
  },
})

/** Who set the register up, as a professional. */
export const eersteLid = async (register: Register): Promise<Actor> => {
  const rijen = await register.db.all<{ stand: string }>(alleOrganisaties())
  const houder = rijen.map(leesOrganisatie).find((organisatie) => organisatie.houder)
  const lid = houder?.leden[0]
  if (!houder || !lid) throw new Error('nobody has set the register up')
  return {
    ...PROFESSIONAL,
    id: lid.accountId,
    organisatie: houder.naam,
    organisatieId: houder.organisatieId,
  }
}
