export const API_PAD = '/api/v1'
/** Semantic version of the API; its first number is the one in the address. */
export const API_VERSIE = '1.1.0'
