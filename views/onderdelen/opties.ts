import type { Optie } from './keuzevelden.tsx'

/** The labels of an enumeration as choices. */
export const opties = (labels: Readonly<Record<string, string>>): readonly Optie[] =>
  Object.entries(labels).map(([waarde, label]) => ({ waarde, label }))
