import { z } from 'zod'
import { vouwDeling } from '../../events/casus/deling.ts'
import type { Analyseparameters, Waardekaartrij } from '../../events/sroi-analyse.ts'
import { alsBeeld } from '../../projections/analysebeeld.ts'
import { geldigeRijen } from '../../projections/sroi-analyse.ts'
import { type Uitkomstbeeld, Uitkomstpaneel } from '../../views/sroi-analyse/uitkomstpaneel.tsx'
import { GeenToegang } from '../fouten.ts'
import { leesTabellen } from '../referentie/lees.ts'
import { magCasusBewerken } from '../toegang/beleid.ts'
import { PROFESSIONALS } from '../toegang/paden.ts'
import { verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { alsKant, leesAnalyse, leesCasus } from './lees.ts'
import { parameterformulier } from './parameterinvoer.ts'
import { rijformulier } from './rijinvoer.ts'

const toonVoorbeeld = async (c: Verzoek, register: Register, id: string): Promise<Response> => {
  const analyse = await leesAnalyse(register, id.toLowerCase())
  await eisBewerker(register, analyse.casusId)
  const kant = alsKant(analyse, await leesCasus(register, analyse.casusId))
  const schema = voorbeeldformulier(analyse.parameters, await leesTabellen(register))
  return verwerkFormulier(
    c,
    schema,
    // What is still being typed is no mistake.
    () => c.html(<Uitkomstpaneel {...kant} onbewaard="onvolledig" />, 200),
    async (getypt) => c.html(<Uitkomstpaneel {...met(kant, getypt, geldigeRijen(analyse))} />),
    { bewaartNiets: true },
  )
}

/** It goes with every keystroke and leaves no trace of reading: for who writes in the analysis, on its page. */
const eisBewerker = async ({ store, actor }: Register, casusId: string): Promise<void> => {
  const deling = vouwDeling((await store.readStream(`casus-${casusId}`)).events)
  if (!deling || !magCasusBewerken(actor, deling)) throw new GeenToegang()
}

type Tabellen = Parameters<typeof parameterformulier>[0]

const voorbeeldformulier = ({ prijspeil }: Analyseparameters, tabellen: Tabellen) =>
  z.union([rijformulier({ prijspeil, voorbeeld: true }), parameterformulier(tabellen)])

type Getypt = z.infer<ReturnType<typeof voorbeeldformulier>>

const met = (kant: Uitkomstbeeld, getypt: Getypt, rijen: readonly Waardekaartrij[]): Uitkomstbeeld => {
  const { parameters } = kant.beeld
  const beeld =
    'parameters' in getypt ? alsBeeld(rijen, getypt.parameters) : alsBeeld(metRij(rijen, getypt), parameters)
  return { ...kant, beeld, resultaat: beeld.resultaat, onbewaard: 'voorbeeld' }
}

const metRij = (rijen: readonly Waardekaartrij[], rij: Waardekaartrij): readonly Waardekaartrij[] =>
  rijen.some(({ rijId }) => rijId === rij.rijId)
    ? rijen.map((ander) => (ander.rijId === rij.rijId ? rij : ander))
    : [...rijen, rij]

/** What the result would be with what is being typed: nothing is stored. */
export const voorbeeldPaden: readonly Pad[] = [
  pad('POST /analyses/:id{[0-9a-fA-F-]{36}}/voorbeeld', { wie: PROFESSIONALS }, toonVoorbeeld),
]
