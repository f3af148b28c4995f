import type { z } from 'zod'
import { veldfouten } from './formulier.ts'
import { OngeldigeVraag } from './fouten.tsx'

/** What an address asks, or `OngeldigeVraag` with what is wrong with each; `onbekend`: the code of one that does not exist. */
export const leesParameters = <T extends z.ZodType>(
  schema: T,
  parameters: Readonly<Record<string, readonly string[]>>,
  onbekend: string,
): z.infer<T> => {
  const gelezen = schema.safeParse(
    Object.fromEntries(Object.entries(parameters).map(([naam, waarden]) => [naam, enkelOfMeer(waarden)])),
  )
  if (gelezen.success) return gelezen.data
  const { '': _geheel, ...fouten } = veldfouten(gelezen.error)
  const vreemd = gelezen.error.issues.flatMap((fout) => (fout.code === 'unrecognized_keys' ? fout.keys : []))
  throw new OngeldigeVraag({ ...fouten, ...Object.fromEntries(vreemd.map((naam) => [naam, onbekend])) })
}

const enkelOfMeer = (waarden: readonly string[]) => (waarden.length === 1 ? waarden[0] : waarden)
