/** The fields of `nieuw` that differ from `oud`. */
export const gewijzigd = <Nieuw extends object>(oud: object, nieuw: Nieuw): Partial<Nieuw> => {
  const eerder: Readonly<Record<string, unknown>> = { ...oud }
  const anders = Object.entries(nieuw).filter(
    ([veld, waarde]) => JSON.stringify(eerder[veld] ?? null) !== JSON.stringify(waarde ?? null),
  )
  return Object.fromEntries(anders) as Partial<Nieuw>
}
