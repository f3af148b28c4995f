import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { Weigering } from '../decider.ts'
import { NietGevonden } from '../fouten.ts'
import { noteerUitlevering } from '../inzage/uitlevering.ts'
import { leesMerk } from '../toegang/stand.ts'
import { oorsprongVan } from '../web/oorsprong.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import { leesParameters } from '../web/parameters.ts'
import type { Register } from '../web/register.ts'
import { bladeren, MAX_LIMIET, STANDAARD_LIMIET } from './bladeren.ts'
import type { Dataset, Gelezen } from './dataset.ts'
import { DATASETS } from './datasets.ts'
import { alsDownload, alsRegels, csvKop, type Formaat, kiesFormaat, MEDIATYPE } from './formaat.ts'
import { openapi } from './openapi.ts'
import { API_PAD, API_VERSIE } from './versie.ts'

interface Vraag {
  readonly filters: Readonly<Record<string, unknown>>
  readonly na: number
  readonly limiet: number | undefined
  readonly formaat: Formaat
}

const leesVraag = (dataset: Dataset, c: Verzoek): Vraag => {
  const schema = dataset.filters.extend(bladeren).strict()
  const gelezen = leesParameters(schema, c.req.queries(), 'parameter-onbekend')
  const { limiet, na, formaat, ...filters } = gelezen as z.infer<z.ZodObject<typeof bladeren>>
  return { filters, na: na ?? 0, limiet, formaat: kiesFormaat(formaat, c.req.header('accept')) }
}

const lijst = async (register: Register, dataset: Dataset, c: Verzoek): Promise<Response> => {
  const vraag = leesVraag(dataset, c)
  await register.catchUp()
  c.header('Cache-Control', 'private, no-cache')
  c.header('Vary', 'Accept', { append: true })
  return vraag.formaat === 'json' || vraag.limiet !== undefined
    ? bladzijde(register, dataset, vraag, c)
    : geheel(register, dataset, vraag, c)
}

/** Marks the answer by what it holds for this actor; is that what the client has already? */
const isBekend = ({ sha256, zicht }: Register, c: Context, inhoud: string): boolean => {
  const hash = sha256([API_VERSIE, c.req.url, JSON.stringify(zicht), inhoud].join(' '))
  const etag = `"${hash.slice(0, 32)}"`
  c.header('ETag', etag)
  return c.req.header('if-none-match') === etag
}

/** One page; `Link: rel="next"` and `volgende` lead on until there is no more. */
const bladzijde = async (
  register: Register,
  dataset: Dataset,
  vraag: Vraag,
  c: Verzoek,
): Promise<Response> => {
  const limiet = vraag.limiet ?? STANDAARD_LIMIET
  const gelezen = await dataset.lees(register, vraag.filters, vraag.na, limiet + 1)
  const rijen = gelezen.slice(0, limiet)
  const volgende = gelezen.length > limiet ? adresNa(c, rijen) : null
  if (volgende) c.header('Link', `<${volgende}>; rel="next"`)
  const tekst = alsTekst(dataset, vraag.formaat, rijen, volgende)
  if (isBekend(register, c, tekst)) return c.body(null, 304)
  c.header('Content-Type', MEDIATYPE[vraag.formaat])
  await noteerUitlevering(c, dataset.naam, rijen)
  return c.body(tekst)
}

const alsTekst = (
  dataset: Dataset,
  formaat: Formaat,
  gelezen: readonly Gelezen[],
  volgende: string | null,
): string => {
  const rijen = gelezen.map(({ rij }) => rij)
  if (formaat === 'json') return JSON.stringify({ resultaten: rijen, volgende })
  const kolommen = dataset.kolommen.map(({ naam }) => naam)
  return (formaat === 'csv' ? csvKop(kolommen) : '') + alsRegels(formaat, kolommen, rijen)
}

const adresNa = (c: Context, rijen: readonly Gelezen[]): string => {
  const adres = new URL(c.req.url)
  adres.searchParams.set('na', String(rijen.at(-1)?.sleutel ?? 0))
  return adres.href
}

/** Everything at once, page after page. */
const geheel = async (register: Register, dataset: Dataset, vraag: Vraag, c: Verzoek): Promise<Response> => {
  const formaat = vraag.formaat === 'csv' ? 'csv' : 'ndjson'
  if (isBekend(register, c, `${formaat} ${await leesMerk(register)}`)) return c.body(null, 304)
  const kolommen = dataset.kolommen.map(({ naam }) => naam)
  let na = vraag.na
  const lees = async () => {
    const gelezen = await dataset.lees(register, vraag.filters, na, MAX_LIMIET)
    await noteerUitlevering(c, dataset.naam, gelezen)
    na = gelezen.at(-1)?.sleutel ?? na
    return { rijen: gelezen.map(({ rij }) => rij), laatste: gelezen.length < MAX_LIMIET }
  }
  c.header('Content-Type', MEDIATYPE[formaat])
  c.header('Content-Disposition', `attachment; filename="${dataset.naam}.${formaat}"`)
  return c.body(alsDownload(formaat, kolommen, lees))
}

const een = async (register: Register, dataset: Dataset, c: Verzoek): Promise<Response> => {
  const id = z.uuid().safeParse(c.req.param('id'))
  if (!id.success) throw new NietGevonden()
  await register.catchUp()
  const rij = await dataset.leesEen(register, id.data)
  if (rij === null) throw new NietGevonden()
  await noteerUitlevering(c, dataset.naam, [{ rij }])
  return c.json(rij)
}

/** Says on every answer of the API which version gave it. */
export const apiversie: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('API-Version', API_VERSIE)
}

const datasetPaden = (dataset: Dataset): readonly Pad[] => {
  const { naam, scope, id } = dataset
  const wie = { scope }
  return [
    pad(`GET ${API_PAD}/${naam}`, { wie }, (c, register) => lijst(register, dataset, c)),
    ...(id ? [pad(`GET ${API_PAD}/${naam}/:id`, { wie }, (c, register) => een(register, dataset, c))] : []),
  ]
}

/** The public reading API, after the NL API Design Rules. */
export const apiPaden: readonly Pad[] = [
  pad(`GET ${API_PAD}/openapi.json`, { wie: 'OPENBAAR' }, (c, register) => {
    c.header('Access-Control-Allow-Origin', '*')
    return c.json(openapi(oorsprongVan(c, register)))
  }),
  ...DATASETS.flatMap(datasetPaden),
  ...(['POST', 'PUT', 'PATCH', 'DELETE'] as const).map((methode) =>
    pad(`${methode} ${API_PAD}/*`, { wie: 'OPENBAAR' }, () => {
      throw new Weigering('api-alleen-lezen')
    }),
  ),
]
