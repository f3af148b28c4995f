/** The same id for the same words, whenever and wherever it is asked: a UUID of version 8 made from a SHA-256. */
export const vasteId = (sha256: (tekst: string) => string, ...woorden: readonly string[]): string => {
  const hex = sha256(JSON.stringify(woorden))
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
