/** Does the text hold nine digits (with or without dots, spaces or dashes between them) that pass the elfproef? */
export const bevatBsn = (waarde: string): boolean =>
  [...waarde.matchAll(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g)].some(([gevonden]) =>
    elfproef(gevonden.replaceAll(/\D/g, '')),
  )

const elfproef = (cijfers: string): boolean => {
  const som = [...cijfers].reduce(
    (totaal, cijfer, index) => totaal + Number(cijfer) * (index === 8 ? -1 : 9 - index),
    0,
  )
  return som % 11 === 0 && Number(cijfers) > 0
}
