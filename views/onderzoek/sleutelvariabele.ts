/** The environment variable that the examples read the API key from: a key never stands in code. */
export const SLEUTELVARIABELE = 'STIJGINGSREGISTER_SLEUTEL'
