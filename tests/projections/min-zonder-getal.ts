/** Every text in a value, however deep. */
export const tekstenIn = (waarde: unknown): string[] => {
  if (typeof waarde === 'string') return [waarde]
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(tekstenIn) : []
}

/** A minus before nothing but zeros: `-0`, `-0.00`, `−0,00`, `−€ 0`. */
export const niksMetMin = (tekst: string): boolean => /^[-−]\D*0/.test(tekst) && !/[1-9]/.test(tekst)
