/** A text that is made once for each key, of at most `hoogstens` keys: then it starts again. */
export const onthoud = <Gemaakt>(
  maak: (sleutel: string) => Gemaakt,
  hoogstens = 5000,
): ((sleutel: string) => Gemaakt) => {
  const gemaakt = new Map<string, Gemaakt>()
  return (sleutel) => {
    const bekend = gemaakt.get(sleutel)
    if (bekend !== undefined) return bekend
    if (gemaakt.size >= hoogstens) gemaakt.clear()
    const nieuw = maak(sleutel)
    gemaakt.set(sleutel, nieuw)
    return nieuw
  }
}
