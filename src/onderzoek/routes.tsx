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
import { LEZEN } from '../toegang/paden.ts'
import { leesStand } from '../toegang/stand.ts'
import { type Actor, heeftRol } from '../toegang/wie.ts'
import { oorsprongVan } from '../web/oorsprong.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'

const toonCatalogus = async (c: Verzoek, register: Register): Promise<Response> =>
  c.html(
    <Onderzoekpagina
      gebruiker={register.actor}
      datasets={DATASETS.map(({ naam }) => naam)}
      magSleutels={magSleutels(register.actor)}
      positie={await leesStand(register)}
    />,
  )

const toonApi = (c: Verzoek, register: Register) => {
  const oorsprong = oorsprongVan(c, register)
  return c.html(
    <Onderzoekapipagina
      gebruiker={register.actor}
      adressen={adressen(oorsprong)}
      oorsprong={oorsprong}
      magSleutels={magSleutels(register.actor)}
      versie={API_VERSIE}
    />,
  )
}

const toonDataset = (c: Verzoek, register: Register, gevraagd: string) => {
  const dataset = DATASETS.find(({ naam }) => naam === gevraagd)
  if (!dataset) throw new NietGevonden()
  return c.html(
    <Onderzoekdatasetpagina
      gebruiker={register.actor}
      naam={dataset.naam}
      kolommen={kolommen(dataset)}
      filters={Object.keys(dataset.filters.extend(bladeren).shape)}
      oorsprong={oorsprongVan(c, register)}
      magSleutels={magSleutels(register.actor)}
    />,
  )
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

const kolommen = ({ kolommen }: Dataset): Kolom[] =>
  kolommen.map(({ naam, zin, schema, magLeeg }) => ({ naam, zin, soort: soortVan(schema), magLeeg }))

/** What a cell holds that is not empty. */
const soortVan = (schema: z.ZodType): string => {
  const { anyOf, ...geheel } = z.toJSONSchema(schema)
  const gevuld = anyOf?.find(({ type }) => type !== 'null') ?? geheel
  const type = [gevuld.type].flat().find((een) => een !== 'null')
  return gevuld.enum ? gevuld.enum.join(' · ') : [type, gevuld.format].filter(Boolean).join(', ')
}

/** For researchers: the catalogue, a dictionary per data set, and the API in words. */
export const onderzoekPaden: readonly Pad[] = [
  pad('GET /onderzoek', { wie: LEZEN }, toonCatalogus),
  pad('GET /onderzoek/api', { wie: LEZEN }, toonApi),
  pad('GET /onderzoek/:dataset', { wie: LEZEN }, toonDataset),
]
