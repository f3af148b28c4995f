import { z } from 'zod'
import { discontotabel } from '../../events/referentie.ts'
import { Discontotabellenpagina, TABEL } from '../../views/referentie/discontotabellen.tsx'
import { vandaag } from '../kern/dag.ts'
import { HOUDER } from '../toegang/paden.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan } from '../web/velden.ts'
import { DISCONTOVOETSTREAM } from './basis.ts'
import { referentiedecider } from './decider.ts'
import { leesTabellen } from './lees.ts'

const { versie: _, ...getypt } = discontotabel

const tabelformulier = invoerVan(TABEL, {
  ...getypt,
  code: z.preprocess(
    (waarde) => (typeof waarde === 'string' ? waarde.trim().toLowerCase() : waarde),
    discontotabel.code,
  ),
})

const stelVast = (c: Verzoek, register: Register): Promise<Response> =>
  verwerkFormulier(
    c,
    tabelformulier,
    (stand) => toon(c, register, stand),
    async (getypt, herkomst) => {
      const versie = await volgendeVersie(register, getypt.code)
      const voorstel = { type: 'DiscontotabelVastgesteld', data: { ...getypt, versie } } as const
      await handelAf(register, referentiedecider, DISCONTOVOETSTREAM, voorstel, herkomst)
      return c.redirect(`/beheer/discontotabellen?bewaard=${getypt.code}`, 303)
    },
  )

const volgendeVersie = async (register: Register, code: string): Promise<number> => {
  const tabellen = await leesTabellen(register)
  return (tabellen.find((tabel) => tabel.code === code)?.versie ?? 0) + 1
}

const toon = async (c: Verzoek, register: Register, stand?: Formulierstaat): Promise<Response> => {
  const { head } = await register.store.readStream(DISCONTOVOETSTREAM)
  if (stand) c.header('HX-Push-Url', 'false')
  return c.html(
    <Discontotabellenpagina
      tabellen={await leesTabellen(register)}
      bewaard={c.req.query('bewaard') ?? null}
      opdrachtId={register.newId()}
      versie={head.version}
      vandaag={vandaag(register)}
      stand={stand}
      gebruiker={register.actor}
    />,
  )
}

/** The discount tables: which there are, and a new version of one. */
export const referentiePaden: readonly Pad[] = [
  pad('GET /beheer/discontotabellen', { wie: HOUDER }, toon),
  pad('POST /beheer/discontotabellen', { wie: HOUDER }, stelVast),
]
