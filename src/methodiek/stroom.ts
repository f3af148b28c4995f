/** Stream of a methodiek. */
export const methodiekstroom = (id: string): string => `methodiek-${id}`
