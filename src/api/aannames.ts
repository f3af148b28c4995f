import type { Analyseresultaat } from '../../events/sroi-analyse.ts'

/** The three assumptions that move the ratio most, each with the ratio at its low and high. `*`: of no single row. */
export const aannames = (
  gevoeligst: Analyseresultaat['gevoeligst'],
): Readonly<Record<string, string | null>> =>
  Object.fromEntries([0, 1, 2].map((index) => [`gevoeligst${index + 1}`, alsTekst(gevoeligst[index])]))

const alsTekst = (aanname: Analyseresultaat['gevoeligst'][number] | undefined): string | null =>
  aanname ? `${aanname.aanname} ${aanname.rijId ?? '*'} ${aanname.laag}..${aanname.hoog}` : null
