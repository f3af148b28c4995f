/** Stream of a traject. */
export const trajectstroom = (trajectId: string): string => `traject-${trajectId}`
