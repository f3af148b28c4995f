import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { jaarVan } from '../../events/dag.ts'
import { ANALYSESOORTEN, PROXYSOORTEN, VERDRINGINGSNIVEAUS } from '../../events/sroi-analyse.ts'
import { id, reden, regel } from '../../events/waarden.ts'
import {
  analysekeuzes,
  casuskeuzes,
  type Import,
  importMet,
  laatsteImports,
} from '../../projections/imports.ts'
import { Importpagina, INTREKKING, voortgangVan } from '../../views/import/import.tsx'
import { Importenpagina, type Importkeuzes } from '../../views/import/imports.tsx'
import { CASUSSEN, GECONTROLEERD, NAAR_ANALYSE, NIET_IN_BESTAND } from '../../views/import/velden.ts'
import { NietGevonden } from '../fouten.ts'
import { vandaag } from '../kern/dag.ts'
import { leesTabellen } from '../referentie/lees.ts'
import { parameterformulier, standaardparameters } from '../sroi-analyse/parameterinvoer.ts'
import { PROFESSIONALS } from '../toegang/paden.ts'
import { type Formulierstaat, leesInvoer, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Pad, pad } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan, magLeeg } from '../web/velden.ts'
import { type Bestand, biedCasussenAan, biedWaardekaartAan } from './aanbod.ts'
import { Bestandsfout } from './bestand.ts'
import { importdecider } from './decider.ts'
import { leesImport, zorgDatHetLoopt } from './uitvoerder.ts'
import { KOLOMMEN } from './waardekaart.ts'

const voerUit = (c: Context, register: Register, importId: string): Promise<Response> =>
  verwerkFormulier(
    c,
    z.object({}),
    (stand, status) => toonImport(c, register, importId, stand, status),
    async (_, herkomst) => {
      await handelAf(register, importdecider, `import-${importId}`, { type: 'StartImport' }, herkomst)
      return loopEnToon(c, register, importId)
    },
  )

const trekIn = (c: Context, register: Register, importId: string): Promise<Response> =>
  verwerkFormulier(
    c,
    invoerVan(INTREKKING, { reden: reden() }),
    (stand, status) => toonImport(c, register, importId, stand, status),
    async (data, herkomst) => {
      const opdracht = { type: 'StartIntrekking' as const, data }
      await handelAf(register, importdecider, `import-${importId}`, opdracht, herkomst)
      return loopEnToon(c, register, importId)
    },
  )

const ID = ':id{[0-9a-f-]{36}}' as const

/** How long an answer waits for a small import, so that it is simply done when the page shows. */
const GEDULD_MS = 400

const loopEnToon = async (c: Context, register: Register, importId: string): Promise<Response> => {
  const werk = zorgDatHetLoopt(register, importId)
  blijfAan(c, werk)
  await Promise.race([werk, new Promise((verder) => setTimeout(verder, GEDULD_MS))])
  return c.redirect(`/import/${importId}`, 303)
}

/** On Workers the work may go on after the answer; on Node it does so by itself. */
const blijfAan = (c: Context, werk: Promise<void>): void => {
  try {
    c.executionCtx.waitUntil(werk)
  } catch {
    // There is no execution context on Node.
  }
}

const waardekaartformulier = (tabellen: Awaited<ReturnType<typeof leesTabellen>>) =>
  z.intersection(
    invoerVan([...NAAR_ANALYSE, ...NIET_IN_BESTAND, ...GECONTROLEERD], {
      casusId: id(),
      analyse: id().nullable(),
      naam: regel(),
      soort: z.enum(ANALYSESOORTEN, { error: 'verplicht' }),
      eenheid: regel(),
      proxySoort: z.enum(PROXYSOORTEN, { error: 'verplicht' }),
      verdringingsniveau: z.enum(VERDRINGINGSNIVEAUS, { error: 'keuze-ongeldig' }).nullable(),
      gecontroleerd: z.boolean(),
    }),
    parameterformulier(tabellen),
  )

const casussenformulier = invoerVan(CASUSSEN, { gecontroleerd: z.boolean() })

const ontvangWaardekaart = async (c: Context, register: Register): Promise<Response> => {
  const toon = (stand: Formulierstaat, status: 409 | 422, fout?: Bestandsfout) =>
    toonImports(c, register, { soort: 'WAARDEKAART', stand, fout: fout ?? null }, status)
  return verwerkFormulier(c, waardekaartformulier(await leesTabellen(register)), toon, (data, herkomst) =>
    metBestand(c, data, toon, async (bestand) => {
      const keuze = {
        casusId: data.casusId,
        analyseId: data.analyse,
        nieuw: { soort: data.soort, naam: data.naam, parameters: data.parameters },
        aanvulling: data,
      }
      const importId = await biedWaardekaartAan(register, bestand, keuze, herkomst)
      return c.redirect(`/import/${importId}`, 303)
    }),
  )
}

const ontvangCasussen = (c: Context, register: Register): Promise<Response> => {
  const toon = (stand: Formulierstaat, status: 409 | 422, fout?: Bestandsfout) =>
    toonImports(c, register, { soort: 'CASUSSEN', stand, fout: fout ?? null }, status)
  return verwerkFormulier(c, casussenformulier, toon, (data, herkomst) =>
    metBestand(c, data, toon, async (bestand) => {
      const importId = await biedCasussenAan(register, bestand, herkomst)
      return c.redirect(`/import/${importId}`, 303)
    }),
  )
}

type Toon = (stand: Formulierstaat, status: 409 | 422, fout?: Bestandsfout) => Promise<Response>

/** A file that cannot be read as a whole is an error of its field, with the column or row that it is about. */
const metBestand = async (
  c: Context,
  data: { readonly gecontroleerd: boolean },
  toon: Toon,
  verder: (bestand: Bestand) => Promise<Response>,
): Promise<Response> => {
  try {
    return await verder({ ...(await leesBestand(c)), gecontroleerd: data.gecontroleerd })
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout
    return toon({ invoer: await leesInvoer(c), fouten: { bestand: fout.code }, sindsdien: [] }, 422, fout)
  }
}

const leesBestand = async (c: Context): Promise<Omit<Bestand, 'gecontroleerd'>> => {
  const bestand = (await c.req.formData()).get('bestand')
  if (!(bestand instanceof File) || bestand.name === '') throw new Bestandsfout('bestand-ontbreekt')
  return { naam: bestand.name, bytes: new Uint8Array(await bestand.arrayBuffer()) }
}

interface Misluktaanbod {
  readonly soort: Import['soort']
  readonly stand: Formulierstaat
  readonly fout: Bestandsfout | null
}

/** Enough to choose from in a list; beyond that one starts from the page of the casus. */
const MAX_KEUZES = 300

const toonImports = async (
  c: Context,
  register: Register,
  mislukt: Misluktaanbod | null = null,
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  await register.catchUp()
  const tabellen = await leesTabellen(register)
  const gekozen = c.req.query('casus') ?? null
  const keuzes: Importkeuzes = {
    tabellen,
    parameters: standaardparameters(tabellen, jaarVan(vandaag(register))),
    casussen: await register.db.all(casuskeuzes(register.zicht, MAX_KEUZES, gekozen)),
    analyses: await register.db.all(analysekeuzes(register.zicht, MAX_KEUZES)),
    gekozen,
  }
  return c.html(
    <Importenpagina
      gebruiker={register.actor}
      imports={await register.db.all<Import>(laatsteImports(register.zicht, 50))}
      keuzes={keuzes}
      mislukt={mislukt}
      opdrachtIds={[register.newId(), register.newId()]}
    />,
    status,
  )
}

const PER_BLADZIJDE = 100

const vraag = z.object({
  oordeel: magLeeg(z.enum(['NIEUW', 'DUBBEL', 'GEWEIGERD'])).catch(null),
  bladzijde: z.coerce.number().int().min(1).catch(1),
})

const toonImport = async (
  c: Context,
  register: Register,
  importId: string,
  stand?: Formulierstaat,
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  const beeld = await leesImport(register, importId)
  if (!beeld) throw new NietGevonden()
  if (beeld.toestand.status === 'IN_UITVOERING' || beeld.toestand.status === 'WORDT_INGETROKKEN')
    blijfAan(c, zorgDatHetLoopt(register, importId))
  const { oordeel, bladzijde } = vraag.parse(c.req.query())
  const rijen = beeld.rijen.filter((rij) => oordeel === null || rij.oordeel === oordeel)
  return c.html(
    <Importpagina
      gebruiker={register.actor}
      beeld={beeld}
      rijen={rijen.slice((bladzijde - 1) * PER_BLADZIJDE, bladzijde * PER_BLADZIJDE)}
      aantal={rijen.length}
      perBladzijde={PER_BLADZIJDE}
      oordeel={oordeel}
      bladzijde={bladzijde}
      kolomnaam={kolomnaam}
      opdrachtId={register.newId()}
      {...(stand && { stand })}
    />,
    status,
  )
}

/** The name of a field as the file has it; what belongs to a percentage is found under its column. */
const kolomnaam = (veld: string): string => {
  const bij = `${veld.split('.').slice(0, 2).join('.')}.pct`
  return Object.entries(KOLOMMEN).find(([kolom]) => kolom === veld || kolom === bij)?.[1][0] ?? veld
}

const HARTSLAG_MS = 250

/** Tells how far the import is, until it stands still; whoever comes later hears the state of that moment. */
const volg = (c: Context, register: Register, importId: string): Response =>
  streamSSE(c, async (stroom) => {
    for (;;) {
      await register.catchUp()
      const [rij] = await register.db.all<Import>(importMet(register.zicht, importId))
      if (!rij || stroom.aborted) return
      const bezig = rij.status === 'IN_UITVOERING' || rij.status === 'WORDT_INGETROKKEN'
      await stroom.writeSSE({ event: bezig ? 'voortgang' : 'klaar', data: JSON.stringify(voortgangVan(rij)) })
      if (!bezig) return
      await stroom.sleep(HARTSLAG_MS)
    }
  })

/** Offering a file, its report, carrying it out and taking it back. */
export const importPaden: readonly Pad[] = [
  pad('GET /import', { wie: PROFESSIONALS }, toonImports),
  pad('POST /import/waardekaarten', { wie: PROFESSIONALS }, ontvangWaardekaart),
  pad('POST /import/casussen', { wie: PROFESSIONALS }, ontvangCasussen),
  pad(`GET /import/${ID}`, { wie: PROFESSIONALS }, toonImport),
  pad(`POST /import/${ID}/uitvoering`, { wie: PROFESSIONALS }, voerUit),
  pad(`POST /import/${ID}/intrekking`, { wie: PROFESSIONALS }, trekIn),
  pad(`GET /import/${ID}/voortgang`, { wie: PROFESSIONALS }, volg),
]
