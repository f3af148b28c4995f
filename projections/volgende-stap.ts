import type { Onderwerp } from '../events/waarden.ts'
import type { Casusdossier } from './casusdossier-typen.ts'

/** The one thing that is proposed next. */
export type Stap =
  | { readonly soort: 'ONDERWERP'; readonly onderwerp: Onderwerp }
  | { readonly soort: 'NULMETING' | 'VERVOLGMETING'; readonly doelId: string; readonly omschrijving: string }
  | { readonly soort: 'VASTSTELLEN' | 'STARTEN' | 'ANALYSE' | 'UITKOMST' | 'AFRONDEN' | 'VERVOLG' }

interface Wereld {
  /** Today, `YYYY-MM-DD`. */
  readonly vandaag: string
  /** How many SROI-analyses there are. */
  readonly analyses: number
}

/** First goal, baseline, partner, then the life of the casus; null when nothing is left to do. */
export const volgendeStap = (dossier: Casusdossier, wereld: Wereld): Stap | null => {
  switch (dossier.status) {
    case 'CONCEPT':
      return eersteStap(dossier) ?? { soort: 'VASTSTELLEN' }
    case 'VASTGESTELD':
      return eersteStap(dossier) ?? { soort: 'STARTEN' }
    case 'IN_UITVOERING':
    case 'ONDERBROKEN':
      return eersteStap(dossier) ?? stapOnderweg(dossier, wereld)
    case 'AFGEROND':
      return onderwerp(dossier, ['CONTINUITEIT']) ?? { soort: 'VERVOLG' }
    case 'OVERGEDRAGEN':
    case 'BEEINDIGD':
    case 'GEARCHIVEERD':
    case 'INGETROKKEN':
      return null
  }
}

const eersteStap = (dossier: Casusdossier): Stap | null =>
  onderwerp(dossier, ['DOELEN']) ??
  zonderNulmeting(dossier) ??
  onderwerp(dossier, ['AANLEIDING', 'METING', 'SAMENWERKING'])

const stapOnderweg = (dossier: Casusdossier, { vandaag, analyses }: Wereld): Stap | null =>
  vervolgmeting(dossier, vandaag) ??
  (analyses === 0 ? { soort: 'ANALYSE' } : null) ??
  onderwerp(dossier, dossier.volledigheid.ontbreekt) ??
  (dossier.uitkomst ? { soort: 'AFRONDEN' } : dossier.gemeten ? { soort: 'UITKOMST' } : null)

const onderwerp = (dossier: Casusdossier, volgorde: readonly Onderwerp[]): Stap | null => {
  const eerste = volgorde.find((naam) => dossier.volledigheid.ontbreekt.includes(naam))
  return eerste ? { soort: 'ONDERWERP', onderwerp: eerste } : null
}

const zonderNulmeting = ({ doelen }: Casusdossier): Stap | null => {
  const doel = doelen.find(({ vervallen, nulmeting }) => !vervallen && !nulmeting)
  return doel ? { soort: 'NULMETING', doelId: doel.doelId, omschrijving: doel.omschrijving } : null
}

/** Only when a measurement is due: then the goal that was measured longest ago. */
const vervolgmeting = ({ doelen, teMeten }: Casusdossier, vandaag: string): Stap | null => {
  if (!teMeten || teMeten.op > vandaag) return null
  const [doel] = doelen
    .filter(({ vervallen }) => !vervallen)
    .toSorted((a, b) => (a.nu?.vastlegging.op ?? '').localeCompare(b.nu?.vastlegging.op ?? ''))
  return doel ? { soort: 'VERVOLGMETING', doelId: doel.doelId, omschrijving: doel.omschrijving } : null
}
