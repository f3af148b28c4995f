/** Where everything about one analysis is. */
export const adressen = (analyseId: string) => {
  const analyse = `/analyses/${analyseId}`
  return {
    analyse,
    nieuweRij: `${analyse}?rij=nieuw#rijformulier`,
    wijzig: (rijId: string) => `${analyse}?rij=${rijId}#rijformulier`,
    parameters: `${analyse}/parameters`,
    wijzigParameters: `${analyse}?parameters=wijzig#parameters`,
    rijen: `${analyse}/rijen`,
    rij: (rijId: string) => `${analyse}/rijen/${rijId}`,
    verval: (rijId: string) => `${analyse}/rijen/${rijId}/verval`,
    herstel: (rijId: string) => `${analyse}/rijen/${rijId}/herstel`,
    voorbeeld: `${analyse}/voorbeeld`,
    vaststelling: `${analyse}/vaststelling`,
    intrekking: `${analyse}/intrekking`,
    rapport: `${analyse}/rapport`,
  }
}

/** Where a form or link is answered in place; without script the browser goes there itself. */
export const IN_PLAATS = {
  'hx-target': '#inhoud',
  'hx-select': '#inhoud',
  'hx-swap': 'outerMorph',
  'hx-push-url': 'true',
} as const
