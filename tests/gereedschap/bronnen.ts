import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ESTree, parseSync } from 'vite'

/** One source file as the parser sees it. */
export interface Bron {
  /** From the root of the project, with `/`. */
  readonly pad: string
  readonly regels: number
  readonly imports: readonly Import[]
  /** Texts between quotes, in templates and in JSX, but not the names of modules. */
  readonly teksten: readonly string[]
  readonly defaultExport: boolean
  /** Does nothing but pass on what other files export. */
  readonly vat: boolean
}

export interface Import {
  /** A path from the root of the project, or the name of a package. */
  readonly naar: string
  readonly eigen: boolean
  /** Gone when the types are. */
  readonly alleenType: boolean
}

export const leesBronnen = (...patronen: string[]): Bron[] =>
  globSync(patronen)
    .filter((pad) => /\.tsx?$/.test(pad) && !pad.endsWith('.d.ts'))
    .map((pad) => pad.replaceAll('\\', '/'))
    .sort()
    .map(leesBron)

function leesBron(pad: string): Bron {
  const tekst = readFileSync(pad, 'utf8')
  const { program, module, errors } = parseSync(pad, tekst)
  if (errors[0]) throw new Error(`${pad}: ${errors[0].message}`)
  const statisch = module.staticImports.map(({ moduleRequest, entries }) =>
    naar(pad, moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType)),
  )
  const doorgegeven = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [naar(pad, moduleRequest.value, isType)] : []))
  const dynamisch = module.dynamicImports.map(({ moduleRequest }) =>
    naar(pad, tekst.slice(moduleRequest.start + 1, moduleRequest.end - 1), false),
  )
  return {
    pad,
    regels: tekst.split('\n').length,
    imports: [...statisch, ...doorgegeven, ...dynamisch],
    teksten: program.body.filter((deel) => !deel.type.startsWith('ImportDecl')).flatMap(tekstenIn),
    defaultExport: program.body.some((deel) => deel.type === 'ExportDefaultDeclaration'),
    vat: program.body.length > 1 && program.body.every(geeftDoor),
  }
}

const geeftDoor = (deel: ESTree.Program['body'][number]): boolean =>
  deel.type === 'ExportAllDeclaration' || (deel.type === 'ExportNamedDeclaration' && deel.source !== null)

function naar(van: string, module: string, alleenType: boolean): Import {
  if (!module.startsWith('.')) return { naar: module, eigen: false, alleenType }
  return { naar: join(dirname(van), module).replaceAll('\\', '/'), eigen: true, alleenType }
}

function tekstenIn(knoop: unknown): string[] {
  if (Array.isArray(knoop)) return knoop.flatMap(tekstenIn)
  if (typeof knoop !== 'object' || knoop === null) return []
  const eigen = tekstVan(knoop)
  return eigen === undefined ? Object.values(knoop).flatMap(tekstenIn) : [eigen]
}

function tekstVan(knoop: object): string | undefined {
  const { type, value } = { type: '', value: undefined, ...knoop }
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value
  // The pieces of a template are read as one text: a sentence may have a figure in the middle.
  if (type === 'TemplateLiteral' && 'quasis' in knoop && 'expressions' in knoop)
    return tekstVanSjabloon(knoop)
  return undefined
}

function tekstVanSjabloon(knoop: { quasis: unknown; expressions: unknown }): string {
  const quasis = Array.isArray(knoop.quasis) ? knoop.quasis : []
  return [...quasis.map((stuk) => String(stuk.value.cooked)), ...tekstenIn(knoop.expressions)].join('…')
}

/** Everything that a file reaches by imports that are there when the program runs. */
export function bereik(bronnen: readonly Bron[], van: string): Set<string> {
  const perPad = new Map(bronnen.map((bron) => [bron.pad, bron]))
  const bereikt = new Set<string>()
  const open = [van]
  for (let pad = open.pop(); pad !== undefined; pad = open.pop()) {
    for (const { naar, eigen, alleenType } of perPad.get(pad)?.imports ?? []) {
      if (!eigen || alleenType || bereikt.has(naar)) continue
      bereikt.add(naar)
      open.push(naar)
    }
  }
  return bereikt
}
