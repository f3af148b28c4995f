import { vulNieuwRegister } from '../../src/begin.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { formulieren } from './html.ts'
import { bezoek, type Schrijf, sjabloon, vulIn } from './robot.ts'

export interface Wereld extends Geheugenregister {
  /** In progress, with every part that a form can add. */
  readonly casusId: string
  /** Still a concept. */
  readonly conceptId: string
  /** A concept with one row. */
  readonly analyseId: string
  readonly methodiekId: string
  /** Where a visit meets every page and form. */
  readonly begin: readonly string[]
}

/** A register in which a robot used every form, except what ends or takes back, and wrote `schrijf` in every text. */
export const openWereld = async (schrijf: Schrijf): Promise<Wereld> => {
  const g = await openGeheugenregister()
  await vulNieuwRegister(g.register, { voorbeelden: false })
  const conceptId = await nieuw(g, '/casussen/nieuw', schrijf)
  const methodiekId = await nieuw(g, '/methodieken/nieuw', schrijf)
  await nieuw(g, '/methodieken/nieuw', schrijf)
  const casusId = await nieuw(g, '/casussen/nieuw', schrijf)
  await gebruikAlles(g, casusId, schrijf)
  const analyseId = await metAnalyse(g, casusId, schrijf)
  const begin = [
    '/',
    '/casussen',
    `/casussen/${casusId}`,
    `/casussen/${conceptId}`,
    `/casussen/${casusId}/afsluiting`,
    `/casussen/${conceptId}/afsluiting`,
    `/analyses/${analyseId}?rij=nieuw`,
    `/analyses/${analyseId}?parameters=wijzig`,
    `/analyses/${analyseId}`,
  ]
  return { ...g, casusId, conceptId, analyseId, methodiekId, begin }
}

const NIET =
  /verval$|intrekking|beeindiging|overdracht|afsluiting|archivering|terugdraaiing|onderbreking|ontkoppel/

const nieuw = async (g: Geheugenregister, pad: string, schrijf: Schrijf): Promise<string> =>
  (await verstuurFormulier(g, pad, ({ actie }) => `${actie}/nieuw` === pad, schrijf)).split('/').at(-1) ?? ''

/** Twice over the pages: the second time the forms of what the first time added. */
const gebruikAlles = async (g: Geheugenregister, casusId: string, schrijf: Schrijf): Promise<void> => {
  const gedaan = new Set<string>()
  for (const _ronde of [1, 2])
    for await (const { tekst } of bezoek(g, [`/casussen/${casusId}`], 1, (pad) => pad.includes(casusId)))
      for (const formulier of formulieren(tekst)) {
        const soort = sjabloon(formulier.actie)
        if (
          formulier.methode !== 'post' ||
          NIET.test(soort) ||
          soort.includes('analyses') ||
          gedaan.has(soort)
        )
          continue
        const antwoord = await g.stuur(formulier.actie, vulIn(formulier, schrijf))
        if (antwoord.status === 303) gedaan.add(soort)
      }
}

const metAnalyse = async (g: Geheugenregister, casusId: string, schrijf: Schrijf): Promise<string> => {
  const adres = await verstuurFormulier(
    g,
    `/casussen/${casusId}/analyses/nieuw`,
    ({ actie }) => actie.endsWith('/analyses'),
    schrijf,
  )
  const [pad = ''] = adres.split('?')
  await verstuurFormulier(g, `${pad}?rij=nieuw`, ({ actie }) => actie.endsWith('/rijen'), schrijf)
  return pad.split('/').at(-1) ?? ''
}

const verstuurFormulier = async (
  g: Geheugenregister,
  pad: string,
  welk: (formulier: { readonly actie: string; readonly methode: string }) => boolean,
  schrijf: Schrijf,
): Promise<string> => {
  const pagina = await (await g.haal(pad)).text()
  const formulier = formulieren(pagina).find((kandidaat) => kandidaat.methode === 'post' && welk(kandidaat))
  if (!formulier) throw new Error(`no form on ${pad}`)
  const antwoord = await g.stuur(formulier.actie, vulIn(formulier, schrijf))
  const adres = antwoord.headers.get('location')
  if (adres === null)
    throw new Error(`${formulier.actie} answered ${antwoord.status}: ${fouten(await antwoord.text())}`)
  return adres
}

/** The sentences of what was refused, to say why a test could not begin. */
export const fouten = (html: string): string =>
  [...html.matchAll(/class="ams-error-message"[^>]*>(.*?)<\/p>/gs)]
    .map(([, tekst = '']) => tekst.replaceAll(/<[^>]+>/g, ' ').trim())
    .join(' | ')
