/** Ids that grow with the number of the casus, as UUIDv7 do; `soort` keeps the kinds apart. */
export const uuid = (soort: number, nummer: number): string =>
  `0190${nummer.toString(16).padStart(8, '0')}`.replace(/^(.{8})(.{4})$/, '$1-$2') +
  `-7000-8000-${soort.toString(16)}${nummer.toString(16).padStart(11, '0')}`
