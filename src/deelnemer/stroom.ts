/** Stream of a deelnemer. */
export const deelnemerstroom = (deelnemerId: string): string => `deelnemer-${deelnemerId}`
