/** How the figures of a file are written, as far as the file shows it. */
export type Notatie = 'KOMMA' | 'PUNT' | 'ONBEKEND'

export type Gelezen = { readonly waarde: string } | { readonly fout: string }

/** What the unambiguous figures of a file say about the others: `12,5` means decimal comma, `12.5` decimal point. */
export const herkenNotatie = (cellen: Iterable<string>): Notatie => {
  let komma = false
  let punt = false
  for (const cel of cellen) {
    const teken = zekerDecimaalteken(kaal(cel))
    komma ||= teken === ','
    punt ||= teken === '.'
  }
  if (komma === punt) return 'ONBEKEND'
  return komma ? 'KOMMA' : 'PUNT'
}

/** `1.234,56`, `1,234.56`, `€ 8500`, `40 %` → plain decimal notation. What could be read in two ways is refused. */
export const leesGetal = (cel: string, notatie: Notatie): Gelezen => {
  const getal = kaal(cel)
  if (/^-?\d+$/.test(getal)) return { waarde: getal }
  const zeker = zekerDecimaalteken(getal)
  if (zeker) return metDecimaalteken(getal, zeker)
  if (isGegroepeerd(getal, '.') || isGegroepeerd(getal, ',')) {
    if (/[.,].*[.,]/.test(getal)) return { waarde: getal.replaceAll(/[.,]/g, '') }
    if (notatie === 'ONBEKEND') return { fout: 'getal-dubbelzinnig' }
    return metDecimaalteken(getal, notatie === 'KOMMA' ? ',' : '.')
  }
  return { fout: 'getal-onleesbaar' }
}

/** As a figure, from 0 to 100. `0,4` without a percent sign is probably 40 % in disguise: refused. */
export const leesProcent = (cel: string, notatie: Notatie): Gelezen => {
  const gelezen = leesGetal(cel, notatie)
  if ('fout' in gelezen || cel.includes('%')) return gelezen
  const deel = Number(gelezen.waarde)
  return deel > 0 && deel < 1 ? { fout: 'procent-als-deel' } : gelezen
}

const kaal = (cel: string): string =>
  cel
    .replaceAll(/EUR|[€%\s\u00a0]/g, '')
    .replace('−', '-')
    .replace(/^\+/, '')

/** The sign that can only be the decimal sign of this figure. */
const zekerDecimaalteken = (getal: string): ',' | '.' | null => {
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(getal)) return ','
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(getal)) return '.'
  const los = /^-?(\d+)([.,])(\d+)$/.exec(getal)
  if (!los) return null
  const [, heel = '', teken, deel = ''] = los
  const kanDuizendtal = deel.length === 3 && heel.length <= 3 && !heel.startsWith('0')
  return kanDuizendtal ? null : (teken as ',' | '.')
}

const isGegroepeerd = (getal: string, teken: ',' | '.'): boolean =>
  new RegExp(`^-?[1-9]\\d{0,2}(\\${teken}\\d{3})+$`).test(getal)

const metDecimaalteken = (getal: string, teken: ',' | '.'): Gelezen => ({
  waarde: getal.replaceAll(teken === ',' ? '.' : ',', '').replace(',', '.'),
})
