import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { APITEKST, parametertekst } from '../../views/onderzoek/teksten.ts'
import { bladeren } from './bladeren.ts'
import type { Dataset } from './dataset.ts'
import { DATASETS } from './datasets.ts'
import { rijschema } from './kolom.ts'
import { API_PAD, API_VERSIE } from './versie.ts'

/** The OpenAPI 3.1 description, made from the schemas that also parse and write the data. */
export const openapi = (oorsprong: string) =>
  createDocument({
    openapi: '3.1.1',
    info: { ...APITEKST.info, version: API_VERSIE },
    servers: [{ url: `${oorsprong}${API_PAD}` }],
    tags: DATASETS.map(({ naam }) => ({ name: naam, description: APITEKST.datasets[naam].omschrijving })),
    components: {
      securitySchemes: {
        [SLEUTEL]: { type: 'http', scheme: 'bearer', description: APITEKST.sleutel },
      },
    },
    paths: Object.assign({}, ...DATASETS.map(paden)),
  })

/** The name of the way in, in the description. */
const SLEUTEL = 'apisleutel'

const paden = (dataset: Dataset): ZodOpenApiPathsObject => {
  const rij = rijschema(dataset.kolommen).meta({ id: APITEKST.datasets[dataset.naam].schema })
  const lijst = { [`/${dataset.naam}`]: { get: lijstvraag(dataset, rij) } }
  if (dataset.id === null) return lijst
  return { ...lijst, [`/${dataset.naam}/{${dataset.id}}`]: { get: vraagNaarEen(dataset, dataset.id, rij) } }
}

const lijstvraag = (dataset: Dataset, rij: z.ZodObject): ZodOpenApiOperationObject => ({
  operationId: `lijst-${dataset.naam}`,
  tags: [dataset.naam],
  summary: APITEKST.datasets[dataset.naam].titel,
  security: veiligheid(dataset),
  requestParams: { query: parameters(dataset) },
  responses: {
    '200': lijstantwoord(rij),
    '304': { description: APITEKST.nietGewijzigd },
    '400': PROBLEEM,
    ...GEEN_TOEGANG,
    '503': PROBLEEM,
  },
})

const parameters = ({ filters }: Dataset): z.ZodObject =>
  z.object(
    Object.fromEntries(
      Object.entries(filters.extend(bladeren).shape).map(([naam, schema]) => [
        naam,
        (schema as z.ZodType).optional().meta({ description: parametertekst(naam) }),
      ]),
    ),
  )

const vraagNaarEen = (dataset: Dataset, id: string, rij: z.ZodObject): ZodOpenApiOperationObject => ({
  operationId: `lees-${dataset.naam}`,
  tags: [dataset.naam],
  summary: APITEKST.datasets[dataset.naam].een,
  security: veiligheid(dataset),
  requestParams: { path: z.object({ [id]: z.uuid() }) },
  responses: {
    '200': {
      description: APITEKST.gevonden,
      headers: KOPPEN,
      content: { 'application/json': { schema: rij } },
    },
    ...GEEN_TOEGANG,
    '404': PROBLEEM,
  },
})

const veiligheid = ({ scope }: Dataset): { [SLEUTEL]: string[] }[] => [{ [SLEUTEL]: [scope] }]

const KOPPEN = z.object({
  'API-Version': z.string().meta({ description: APITEKST.versiekop, example: API_VERSIE }),
  'RateLimit-Limit': z.int().optional().meta({ description: APITEKST.limiet }),
  'RateLimit-Remaining': z.int().optional().meta({ description: APITEKST.limietOver }),
  'RateLimit-Reset': z.int().optional().meta({ description: APITEKST.limietReset }),
})

const lijstantwoord = (rij: z.ZodObject) => ({
  description: APITEKST.lijst,
  headers: KOPPEN.extend({
    ETag: z.string().meta({ description: APITEKST.etag }),
    Link: z.string().optional().meta({ description: APITEKST.link }),
  }),
  content: {
    'application/json': { schema: z.object({ resultaten: z.array(rij), volgende: z.url().nullable() }) },
    'text/csv': { schema: z.string() },
    'application/x-ndjson': { schema: z.string() },
  },
})

const PROBLEEM = {
  description: APITEKST.probleem,
  content: {
    'application/problem+json': {
      schema: z
        .object({
          type: z.string(),
          title: z.string(),
          status: z.int(),
          instance: z.string(),
          invalidParams: z
            .array(z.object({ name: z.string(), code: z.string(), reason: z.string() }))
            .optional(),
        })
        .meta({ id: 'Probleem' }),
    },
  },
} as const

/** No key that opens anything, one without this scope, or one that was used too often. */
const GEEN_TOEGANG = {
  '401': PROBLEEM,
  '403': PROBLEEM,
  '429': {
    ...PROBLEEM,
    headers: z.object({ 'Retry-After': z.int().meta({ description: APITEKST.wacht }) }),
  },
}
