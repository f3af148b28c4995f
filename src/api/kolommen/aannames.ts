import type { Analyseresultaat } from '../../../events/sroi-analyse.ts'
import { type Kolom, kolommenVan, tekst } from '../kolom.ts'

type Aannames = Analyseresultaat['gevoeligst']

/** The three assumptions that move the ratio most, each with the ratio at its low and high. `*`: of no single row. */
export const aannamekolommen = <Bron>(
  aannames: (bron: Bron) => Aannames | undefined,
): readonly Kolom<Bron>[] => {
  const { kolom } = kolommenVan<Bron>()
  const lees = (plaats: number) => (bron: Bron) => alsTekst(aannames(bron)?.[plaats])
  return [
    kolom(
      'gevoeligst1',
      tekst(),
      'De aanname die de verhouding het meest beweegt, met laag en hoog.',
      lees(0),
    ),
    kolom('gevoeligst2', tekst(), 'De aanname daarna.', lees(1)),
    kolom('gevoeligst3', tekst(), 'De derde.', lees(2)),
  ]
}

const alsTekst = (aanname: Aannames[number] | undefined): string | undefined =>
  aanname && `${aanname.aanname} ${aanname.rijId ?? '*'} ${aanname.laag}..${aanname.hoog}`
