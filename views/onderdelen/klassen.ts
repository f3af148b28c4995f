/** Class names in one string; what is false or missing is left out. */
export const klassen = (...namen: readonly (string | false | undefined)[]): string =>
  namen.filter((naam) => naam).join(' ')
