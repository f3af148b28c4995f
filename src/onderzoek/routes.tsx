import { Hono } from 'hono'
import { z } from 'zod'
import { type Adres, Onderzoekapipagina } from '../../views/onderzoek/api.tsx'
import { type Kolom, Onderzoekdatasetpagina } from '../../views/onderzoek/dataset.tsx'
import { Onderzoekpagina } from '../../views/onderzoek/onderzoek.tsx'
import { bladeren } from '../api/bladeren.ts'
import type { Dataset } from '../api/dataset.ts'
import { DATASETS } from '../api/datasets.ts'
import { openapi } from '../api/openapi.ts'
import { API_PAD, API_VERSIE } from '../api/versie.ts'
import { NietGevonden } from '../fouten.ts'
import { leesStand } from '../toegang/stand.ts'
import { type Actor, heeftRol } from '../toegang/wie.ts'
import type { Omgeving } from '../web/omgeving.ts'
import { oorsprongVan } from '../web/oorsprong.ts'

/** For researchers: the catalogue, a dictionary per data set, and the API in words. */
export const onderzoekRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  const datasets = DATASETS.map(({ naam }) => naam)
  app.get('/onderzoek', async (c) =>
    c.html(
      <Onderzoekpagina
        gebruiker={c.var.register.actor}
        datasets={datasets}
        magSleutels={magSleutels(c.var.register.actor)}
        positie={await leesStand(c.var.register)}
      />,
    ),
  )
  app.get('/onderzoek/api', (c) => {
    const oorsprong = oorsprongVan(c, c.var.register)
    const props = {
      gebruiker: c.var.register.actor,
      datasets,
      adressen: adressen(oorsprong),
      oorsprong,
      magSleutels: magSleutels(c.var.register.actor),
      versie: API_VERSIE,
    }
    return c.html(<Onderzoekapipagina {...props} />)
  })
  app.get('/onderzoek/:dataset', (c) => {
    const dataset = DATASETS.find(({ naam }) => naam === c.req.param('dataset'))
    if (!dataset) throw new NietGevonden()
    const filters = Object.keys(dataset.filters.extend(bladeren).shape)
    const props = {
      gebruiker: c.var.register.actor,
      naam: dataset.naam,
      kolommen: kolommen(dataset),
      filters,
      oorsprong: oorsprongVan(c, c.var.register),
      magSleutels: magSleutels(c.var.register.actor),
    }
    return c.html(<Onderzoekdatasetpagina {...props} />)
  })
  return app
}

/** Whether the page of the keys opens. */
const magSleutels = (actor: Actor): boolean => heeftRol(actor, 'ONDERZOEKER', 'BEHEERDER')

const adressen = (oorsprong: string): Adres[] =>
  Object.entries(openapi(oorsprong).paths ?? {}).map(([pad, { get }]) => ({
    pad: `${API_PAD}${pad}`,
    samenvatting: get?.summary ?? '',
    parameters: (get?.parameters ?? []).flatMap((parameter) =>
      'name' in parameter && parameter.in === 'query'
        ? [{ naam: parameter.name, betekenis: parameter.description ?? '' }]
        : [],
    ),
  }))

const kolommen = ({ rij }: Dataset): Kolom[] =>
  Object.entries(z.toJSONSchema(rij).properties ?? {}).map(([naam, schema]) => {
    const vormen = typeof schema === 'object' ? (schema.anyOf ?? [schema]) : []
    const gevuld = vormen.find((vorm) => typeof vorm === 'object' && vorm.type !== 'null')
    return {
      naam,
      soort: typeof gevuld === 'object' ? soortVan(gevuld) : '',
      magLeeg: vormen.some((vorm) => typeof vorm === 'object' && vorm.type === 'null'),
    }
  })

const soortVan = (schema: z.core.JSONSchema.BaseSchema): string =>
  schema.enum ? schema.enum.join(' · ') : [schema.type, schema.format].filter(Boolean).join(', ')
