import type { Casusopdracht } from '../../casus/decider.ts'
import { afloop } from './afloop.ts'
import type { Bouwstenen } from './bouwstenen.ts'
import { doelen } from './doelen-en-metingen.ts'
import { samenwerking } from './samenwerking.ts'
import { plusDagen } from './tijd.ts'
import { uitvoering } from './uitvoering.ts'

/** The life of an invented casus as commands, in the order in which they happened. */
export const opdrachtenVan = (stenen: Bouwstenen): Casusopdracht[] => [
  ...registratie(stenen),
  ...onderbouwing(stenen),
  ...doelen(stenen),
  ...samenwerking(stenen),
  ...uitvoering(stenen),
  ...afloop(stenen),
]

const vul = (tekst: string, { buurt }: Bouwstenen): string => tekst.replaceAll('{buurt}', buurt)

const registratie = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, corporatie, plaats, buurt, verloop, methodiekId, toeval } = stenen
  const op = plusDagen(verloop.start, -60)
  return [
    {
      type: 'RegistreerCasus',
      op,
      data: {
        naam: vul(sjabloon.casusnaam, stenen),
        corporatie: { naam: corporatie, kvkNummer: null, lNummer: null },
        gebieden: [{ naam: `${buurt}, ${plaats.gemeente} (fictief)`, code: null, peiljaar: null }],
        primairProces: sjabloon.primairProces,
        beheersoort: sjabloon.beheersoort,
        kansen: [sjabloon.kans],
        doelgroepen: [...sjabloon.doelgroepen],
        startdatum: verloop.start,
        einddatum: plusDagen(verloop.start, 730),
        trekkerRol: toeval.kies(['Wijkconsulent', 'Projectleider leefbaarheid', 'Gebiedsregisseur']),
        vertrouwelijkheid: 'OPE',
        fysiekeKoppeling: toeval.kies(['GEEN', 'COMBINATIE_MET_STENEN', 'ONDERDEEL_GEBIEDSAANPAK']),
        route: sjabloon.route,
        rollen: [...sjabloon.rollen],
        aanleiding: vul(sjabloon.aanleiding, stenen),
        fictief: true,
        herkomst: null,
      },
    },
    {
      type: 'KenRouteToe',
      op,
      data: {
        route: sjabloon.route,
        zijroutes: [...sjabloon.zijroutes],
        vormen: [...sjabloon.vormen],
        reden: null,
      },
    },
    { type: 'KoppelMethodiek', op, data: { methodiekId } },
  ]
}

const onderbouwing = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, verloop, toeval, buurt, maakId } = stenen
  if (verloop.zorg === 0) return []
  const op = plusDagen(verloop.start, -45)
  return [
    {
      type: 'LegAanleidingVast',
      op,
      data: {
        aanleiding: vul(sjabloon.aanleiding, stenen),
        waaromHier: toeval.kies([
          `In ${buurt} bezit de corporatie het grootste deel van de woningen en kent zij de bewoners.`,
          `${buurt} stond in de gebiedsafweging bovenaan: veel bewoners met weinig kansen, en een netwerk om op te bouwen.`,
          `Bewoners van ${buurt} vroegen er zelf om.`,
        ]),
        waaromNu: toeval.kies([
          'Het onderhoud begint dit jaar: dan zijn we er toch elke dag.',
          'De gemeente heeft nu geld voor twee jaar, en de school zoekt een plek.',
          'Wachten kostte de laatste jaren vertrouwen. Dat willen we keren.',
        ]),
        reden: null,
      },
    },
    {
      type: 'KoppelOpgave',
      op,
      data: {
        opgaven: [toeval.kies(['VERSTERKEN_WIJKEN', 'HUISVESTING_KWETSBARE_GROEPEN', 'VERDUURZAMEN'])],
        reden: null,
      },
    },
    {
      type: 'LegVeronderstellingVast',
      op,
      data: {
        veronderstellingId: maakId('veronderstelling'),
        doelId: null,
        activiteit: sjabloon.activiteit,
        effect: sjabloon.effect,
        onderbouwing: sjabloon.mechanisme,
      },
    },
  ]
}
