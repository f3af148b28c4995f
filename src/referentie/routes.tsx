import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { discontotabel, grensJaren } from '../../events/referentie.ts'
import { datum, procent } from '../../events/waarden.ts'
import { Discontotabellenpagina } from '../../views/referentie/discontotabellen.tsx'
import { vandaag } from '../kern/dag.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import type { Omgeving } from '../web/omgeving.ts'
import type { Register } from '../web/register.ts'
import { magLeegDecimaal, magLeegGeheel, nlDatum, nlDecimaal } from '../web/velden.ts'
import { DISCONTOVOETSTREAM } from './basis.ts'
import { referentiedecider } from './decider.ts'
import { leesTabellen } from './lees.ts'

/** The discount tables: which there are, and a new version of one. */
export const referentieRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.get('/beheer/discontotabellen', (c) => toon(c.var.register, c, undefined, 200))
  app.post('/beheer/discontotabellen', (c) =>
    verwerkFormulier(
      c,
      tabelformulier,
      (staat, status) => toon(c.var.register, c, staat, status),
      async (getypt, herkomst) => {
        const versie = await volgendeVersie(c.var.register, getypt.code)
        const voorstel = { type: 'DiscontotabelVastgesteld', data: { ...getypt, versie } } as const
        await handelAf(c.var.register, referentiedecider, DISCONTOVOETSTREAM, voorstel, herkomst)
        return c.redirect(`/beheer/discontotabellen?bewaard=${getypt.code}`, 303)
      },
    ),
  )
  return app
}

const tabelformulier = z.object({
  code: z.preprocess(
    (waarde) => (typeof waarde === 'string' ? waarde.trim().toLowerCase() : waarde),
    discontotabel.code,
  ),
  naam: discontotabel.naam,
  geldigVanaf: nlDatum(datum()),
  rKortPct: nlDecimaal(procent()),
  grensJaren: magLeegGeheel(grensJaren().unwrap()),
  rLangPct: magLeegDecimaal(procent()),
  bron: discontotabel.bron,
})

const volgendeVersie = async (register: Register, code: string): Promise<number> => {
  const tabellen = await leesTabellen(register)
  return (tabellen.find((tabel) => tabel.code === code)?.versie ?? 0) + 1
}

const toon = async (
  register: Register,
  c: Context,
  stand: Formulierstaat | undefined,
  status: 200 | 409 | 422,
): Promise<Response> => {
  const { head } = await register.store.readStream(DISCONTOVOETSTREAM)
  if (status !== 200) c.header('HX-Push-Url', 'false')
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
    status,
  )
}
