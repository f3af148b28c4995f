import { z } from 'zod'
import {
  cbsCode,
  DOELGROEPEN,
  datum,
  gebied,
  jaartal,
  PRIMAIRE_PROCESSEN,
  ROLLEN,
  ROUTES,
  regel,
  tekst,
} from '../../events/waarden.ts'
import { veldfouten } from '../web/formulier.ts'
import { Bestandsfout } from './bestand.ts'
import type { Gelezenrij } from './waardekaart.ts'

const nietGegeven = <T extends z.ZodType>(schema: T) => schema.nullish().transform((waarde) => waarde ?? null)

/** `vrije tijd` → `VRIJE_TIJD`, `herontwikkeling` → `HERONTWIKKELING_VERBETERING`. */
const woord = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.preprocess((waarde) => (typeof waarde === 'string' ? codeVan(waarde, codes) : waarde), z.enum(codes))

const codeVan = (getypt: string, codes: readonly string[]): string => {
  const genormaliseerd = getypt.trim().toUpperCase().replaceAll(/ EN /g, ' ').replaceAll(/\s+/g, '_')
  const begint = codes.filter((code) => code.startsWith(`${genormaliseerd}_`))
  return begint.length === 1 && begint[0] !== undefined ? begint[0] : genormaliseerd
}

/** What a source cannot give in this form yet: `null`, or the row is refused rather than half taken over. */
const nietOvergenomen = z.null({ error: 'import-veld-niet-overgenomen' }).optional()

const casusrij = z.strictObject({
  naam: regel(),
  corporatie: regel(),
  plaats: nietGegeven(regel()),
  gebied: regel(),
  buurtcode: nietGegeven(cbsCode()),
  peiljaar: nietGegeven(jaartal()),
  route: woord(ROUTES),
  zijroutes: z.array(woord(ROUTES)).default([]),
  primair_proces: woord(PRIMAIRE_PROCESSEN),
  rollen: z.array(woord(ROLLEN)).min(1, { error: 'verplicht' }),
  doelgroepen: nietGegeven(z.array(woord(DOELGROEPEN))),
  startdatum: nietGegeven(datum()),
  methodiek: nietGegeven(regel()),
  aanleiding: tekst(),
  feiten: z.array(z.strictObject({ tekst: tekst(1000), bron: regel() })).default([]),
  doelen: nietOvergenomen,
  metingen: nietOvergenomen,
  sroi: nietOvergenomen,
})

/** Made once: making a schema takes far longer than using it. */
const gebiedschema = gebied()

/** A casus of a file, in the words of the register. */
export const casusinhoud = casusrij
  .transform((casus) => ({
    naam: casus.naam,
    corporatie: casus.corporatie,
    gebied: {
      naam: casus.plaats === null ? casus.gebied : `${casus.gebied}, ${casus.plaats}`,
      code: casus.buurtcode,
      peiljaar: casus.peiljaar,
    },
    route: casus.route,
    zijroutes: casus.zijroutes,
    primairProces: casus.primair_proces,
    rollen: casus.rollen,
    doelgroepen: casus.doelgroepen ?? [],
    startdatum: casus.startdatum,
    methodiek: casus.methodiek,
    aanleiding: casus.aanleiding,
    feiten: casus.feiten,
  }))
  .refine(({ route, zijroutes }) => !zijroutes.includes(route), {
    error: 'zijroute-is-hoofdroute',
    path: ['zijroutes'],
  })
  .superRefine((casus, context) => {
    const fout = gebiedschema.safeParse(casus.gebied).error?.issues[0]
    if (fout) context.addIssue({ code: 'custom', message: fout.message, path: ['gebied', ...fout.path] })
  })
export type Casusinhoud = z.infer<typeof casusinhoud>

const MAX_CASUSSEN = 20_000

/** Reads a JSON file with a list of casussen; each by itself. Throws `Bestandsfout`. */
export const leesCasussen = (bestand: string): Gelezenrij<Casusinhoud>[] => {
  const casussen = leesLijst(bestand)
  if (casussen.length === 0) throw new Bestandsfout('bestand-zonder-rijen')
  if (casussen.length > MAX_CASUSSEN) throw new Bestandsfout('bestand-te-lang', String(MAX_CASUSSEN))
  return casussen.map((casus, index) => ({ nummer: index + 1, ...leesCasus(casus) }))
}

const leesLijst = (bestand: string): readonly unknown[] => {
  const gelezen = ontleed(bestand)
  if (Array.isArray(gelezen)) return gelezen
  const lijst = z.object({ casussen: z.array(z.unknown()) }).safeParse(gelezen)
  if (!lijst.success) throw new Bestandsfout('bestand-zonder-casussen')
  return lijst.data.casussen
}

const ontleed = (bestand: string): unknown => {
  try {
    return JSON.parse(bestand)
  } catch {
    throw new Bestandsfout('bestand-geen-json')
  }
}

const leesCasus = (casus: unknown) => {
  const gelezen = casusinhoud.safeParse(casus)
  if (gelezen.success) return { inhoud: gelezen.data, bewaard: casus }
  const [[veld, reden] = ['', 'ongeldig']] = Object.entries(veldfouten(gelezen.error))
  return { veld: veld || onbekendVeld(gelezen.error), reden }
}

/** A field that nobody knows is named by the issue, not by its path. */
const onbekendVeld = (fout: z.ZodError): string | null => {
  const [issue] = fout.issues
  return issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? null) : null
}
