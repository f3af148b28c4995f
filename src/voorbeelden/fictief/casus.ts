import type { Casusdata } from '../../../events/casus.ts'
import type { AMBITIES, Uitkomstsoort } from '../../../events/waarden.ts'
import type { Casusopdracht } from '../../casus/decider.ts'
import type { Maakid } from '../voorbeeld.ts'
import type { Plaats } from './plaatsen.ts'
import type { Doelsjabloon, Sjabloon } from './sjabloon.ts'
import { later, plusDagen } from './tijd.ts'
import type { Toeval } from './toeval.ts'
import type { Verloop } from './verloop.ts'

/** Everything that one invented casus is made from. */
export interface Bouwstenen {
  readonly sjabloon: Sjabloon
  readonly methodiekId: string
  readonly corporatie: string
  readonly plaats: Plaats
  readonly buurt: string
  readonly verloop: Verloop
  readonly bereik: number
  readonly toeval: Toeval
  readonly maakId: Maakid
}

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

const doelen = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, verloop, toeval, maakId } = stenen
  if (verloop.zorg === 0) return []
  const op = plusDagen(verloop.start, -30)
  const gesteld = sjabloon.doelen.slice(0, verloop.zorg === 1 ? 1 : 2).map(
    (doel, nummer): Casusopdracht => ({
      type: 'StelDoel',
      op,
      data: { doelId: maakId('doel', String(nummer)), ...doelVan(doel, verloop) },
    }),
  )
  if (verloop.zorg === 1 && toeval.kans(50)) return gesteld
  return [...gesteld, { type: 'StelMeetplanVast', op, data: meetplan(stenen) }]
}

const doelVan = (doel: Doelsjabloon, verloop: Verloop) => ({
  omschrijving: doel.omschrijving,
  indicator: doel.indicator,
  eenheid: doel.eenheid,
  nulwaarde: String(doel.nul),
  streefwaarde: String(doel.streef),
  streefdatum: plusDagen(verloop.start, 540),
  doelniveau: doel.niveau,
  ambitie: ambitieBij(verloop.uitkomst),
})

const ambitieBij = (uitkomst: Uitkomstsoort | null): (typeof AMBITIES)[number] => {
  if (uitkomst === 'DALING_VOORKOMEN') return 'DALING_VOORKOMEN'
  return uitkomst === 'STABILISATIE' ? 'STABILISEREN' : 'VERDER_KOMEN'
}

const meetplan = ({ sjabloon, verloop, toeval, plaats }: Bouwstenen): Casusdata<'MeetplanVastgesteld'> => {
  const smsNiveau = toeval.kies([1, 1, 1, 1, 2, 2, 3])
  return {
    instrument: sjabloon.instrument,
    instrumentversie: null,
    meetmomenten: [0, 270, 540].map((dagen) => plusDagen(verloop.start, dagen)),
    vergelijkingsgroep:
      smsNiveau === 3 ? `Een vergelijkbare buurt in ${plaats.gemeente} waar deze aanpak niet liep.` : null,
    smsNiveau,
    reden: null,
  }
}

const samenwerking = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, verloop, toeval, bereik, maakId } = stenen
  if (verloop.zorg < 2) return []
  const op = plusDagen(verloop.start, -14)
  const kosten = Number(sjabloon.kostenEuro ?? 900) * bereik
  const partners = sjabloon.partners.flatMap(([naam, soort, taak], nummer): Casusopdracht[] => [
    {
      type: 'VoegPartnerToe',
      op,
      data: { partnerId: maakId('partner', String(nummer)), naam: `${naam} (fictief)`, soort, rol: null },
    },
    {
      type: 'LegPartnerinzetVast',
      op,
      data: {
        partnerId: maakId('partner', String(nummer)),
        taak,
        uren: String(toeval.geheel(4, 40) * 20),
        // What nobody wrote down is unknown, not zero.
        kostenEuro: nummer === 0 || toeval.kans(50) ? rond(kosten * (nummer === 0 ? 0.6 : 0.25)) : null,
        batenEuro: toeval.kans(30) ? rond(kosten * 0.2) : null,
        reden: null,
      },
    },
  ])
  return [...partners, ...factoren(stenen, op)]
}

const rond = (euro: number): string => String(Math.round(euro / 100) * 100)

const factoren = ({ sjabloon, verloop, maakId }: Bouwstenen, op: string): Casusopdracht[] => {
  const tegenslag = verloop.uitkomst === 'DALING' || verloop.status === 'ONDERBROKEN'
  const gekozen = [
    ...sjabloon.succes.slice(0, tegenslag ? 1 : 2).map((factor) => ['SUCCESFACTOR', ...factor] as const),
    ...sjabloon.faal
      .slice(0, tegenslag || verloop.zorg === 3 ? 2 : 1)
      .map((factor) => ['FAALFACTOR', ...factor] as const),
  ]
  return gekozen.map(([soort, label, tekst], nummer) => ({
    type: 'LegRandvoorwaardeVast',
    op,
    data: { randvoorwaardeId: maakId('factor', String(nummer)), soort, tekst, label },
  }))
}

const uitvoering = (stenen: Bouwstenen): Casusopdracht[] => {
  const { verloop } = stenen
  if (verloop.status === 'CONCEPT') return []
  const vastgesteld: Casusopdracht = {
    type: 'StelCasusVast',
    op: plusDagen(verloop.start, -7),
    data: {},
  }
  if (verloop.status === 'VASTGESTELD') return [vastgesteld]
  if (verloop.status === 'INGETROKKEN')
    return [
      vastgesteld,
      {
        type: 'TrekCasusIn',
        op: verloop.start,
        data: {
          reden: 'De gemeente trok haar bijdrage in. Zonder die bijdrage kan de aanpak niet beginnen.',
        },
      },
    ]
  return [vastgesteld, { type: 'StartCasus', op: verloop.start, data: {} }, ...onderweg(stenen)]
}

const onderweg = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, verloop, bereik, toeval } = stenen
  const halverwege = later(verloop.start, 270)
  const lijst: Casusopdracht[] = [...metingen(stenen)]
  if (verloop.zorg >= 1)
    lijst.push({
      type: 'LegBereikVast',
      op: halverwege,
      data: {
        bereikt: bereik,
        beoogd: Math.round(bereik * toeval.kies([1, 1.2, 1.5])),
        eenheid: sjabloon.eenheid,
        reden: null,
      },
    })
  if (verloop.zorg === 3)
    lijst.push({
      type: 'StuurTussentijdsBij',
      op: halverwege,
      data: {
        wat: 'De werving loopt voortaan via de huismeester in plaats van per brief.',
        reden: 'Uit de meting halverwege bleek dat vooral bekenden meededen.',
        metingId: null,
      },
    })
  if (verloop.status === 'ONDERBROKEN')
    lijst.push({
      type: 'OnderbreekCasus',
      op: halverwege,
      data: { reden: sjabloon.faal[0]?.[1] ?? 'De trekker viel uit en er was geen vervanging.' },
    })
  return lijst
}

/** Baseline, halfway and end; no follow-up where nobody could establish what came of it. */
const metingen = (stenen: Bouwstenen): Casusopdracht[] => {
  const { sjabloon, verloop, maakId, bereik } = stenen
  if (verloop.zorg === 0 || (verloop.zorg === 1 && verloop.uitkomst === null)) return []
  const vervolg =
    verloop.uitkomst === 'NIET_VAST_TE_STELLEN' ? 0 : verloop.uitkomst === null ? verloop.zorg - 1 : 2
  return sjabloon.doelen.flatMap((doel, nummer): Casusopdracht[] => {
    const meting = (ronde: number, deel: number) => ({
      metingId: maakId('meting', String(nummer), String(ronde)),
      doelId: maakId('doel', String(nummer)),
      waarde: String(Math.max(0, Math.round(doel.nul + (doel.streef - doel.nul) * deel))),
      n: bereik,
      bron: sjabloon.instrument,
    })
    const deel = deelVanStreven(stenen)
    return [
      { type: 'LegNulmetingVast', op: verloop.start, data: meting(0, 0) },
      ...[0.5, 1].slice(0, vervolg).flatMap((voortgang, ronde): Casusopdracht[] => {
        const op = plusDagen(verloop.start, ronde === 0 ? 265 : 545)
        if (op >= '2026-11-15') return []
        return [{ type: 'LegMetingVast', op, data: meting(ronde + 1, deel * voortgang) }]
      }),
    ]
  })
}

/** How much of the way from baseline to target was covered in the end. */
const deelVanStreven = ({ verloop, toeval }: Bouwstenen): number => {
  switch (verloop.uitkomst) {
    case 'STIJGING':
      return toeval.kies([0.6, 0.8, 1, 1.15])
    case 'STABILISATIE':
    case 'DALING_VOORKOMEN':
      return toeval.kies([0, 0.05])
    case 'DALING':
      return toeval.kies([-0.3, -0.5])
    case 'NIET_VAST_TE_STELLEN':
    case null:
      return toeval.kies([0.1, 0.4, 0.7, 0.9])
  }
}

const afloop = (stenen: Bouwstenen): Casusopdracht[] => {
  const { verloop, sjabloon, plaats } = stenen
  if (verloop.uitkomst === null) return []
  const einde = later(verloop.start, 560)
  const vastgesteld: Casusopdracht[] = [
    ...(verloop.uitkomst === 'DALING_VOORKOMEN' ? [referentie(stenen, einde)] : []),
    { type: 'BeschrijfEffect', op: einde, data: { tekst: EFFECT[verloop.uitkomst], reden: null } },
    {
      type: 'StelUitkomstVast',
      op: einde,
      data: { uitkomst: verloop.uitkomst, toelichting: TOELICHTING[verloop.uitkomst], reden: null },
    },
  ]
  if (verloop.status === 'IN_UITVOERING') return vastgesteld
  const overgedragen = verloop.status === 'OVERGEDRAGEN' || verloop.status === 'GEARCHIVEERD'
  return [
    ...vastgesteld,
    {
      type: 'RegelContinuiteit',
      op: einde,
      data: {
        continuiteit: overgedragen
          ? 'OVERGEDRAGEN'
          : verloop.uitkomst === 'STIJGING'
            ? 'VERLENGD'
            : 'TIJDELIJK',
        overdrachtNaar: overgedragen
          ? `${sjabloon.partners[0]?.[0] ?? 'De gemeente'} in ${plaats.gemeente} (fictief)`
          : null,
        verwachting: overgedragen ? 'De aanpak blijft, de corporatie levert de ruimte.' : null,
        reden: null,
      },
    },
    { type: 'RondCasusAf', op: later(einde, 10), data: { toelichting: null } },
    ...slot(stenen, later(einde, 20)),
  ]
}

const slot = ({ verloop, plaats }: Bouwstenen, op: string): Casusopdracht[] => {
  const overdracht: Casusopdracht = {
    type: 'DraagCasusOver',
    op,
    data: { naar: `Gemeente ${plaats.gemeente} (fictief)`, toelichting: null },
  }
  switch (verloop.status) {
    case 'OVERGEDRAGEN':
      return [overdracht]
    case 'GEARCHIVEERD':
      return [overdracht, { type: 'ArchiveerCasus', op: later(op, 180), data: {} }]
    case 'BEEINDIGD':
      return [{ type: 'BeeindigCasus', op, data: { reden: 'Het geld was op en niemand nam het over.' } }]
    case 'CONCEPT':
    case 'VASTGESTELD':
    case 'IN_UITVOERING':
    case 'ONDERBROKEN':
    case 'AFGEROND':
    case 'INGETROKKEN':
      return []
  }
}

const referentie = ({ buurt }: Bouwstenen, op: string): Casusopdracht => ({
  type: 'LegReferentiescenarioVast',
  op,
  data: {
    beschrijving: `Zonder deze aanpak was de lijn van de drie jaar ervoor doorgelopen: elk jaar iets slechter in ${buurt}.`,
    onderbouwing: 'De twee vergelijkbare buurten zonder aanpak gingen in dezelfde tijd wel achteruit.',
    reden: null,
  },
})

const EFFECT: Readonly<Record<Uitkomstsoort, string>> = {
  STIJGING: 'Deelnemers kwamen verder dan bij de start. Een deel was dat ook zonder de aanpak gelukt.',
  STABILISATIE: 'Deelnemers bleven waar zij waren, terwijl de omgeving veranderde.',
  DALING_VOORKOMEN: 'Het werd niet slechter, en volgens de vergelijking was dat anders wel gebeurd.',
  DALING: 'Het ging achteruit. De aanpak bereikte vooral mensen die het al redelijk redden.',
  NIET_VAST_TE_STELLEN: 'Er zijn verhalen, maar geen vervolgmeting.',
}

const TOELICHTING: Readonly<Record<Uitkomstsoort, string>> = {
  STIJGING: 'De vervolgmeting ligt duidelijk boven de nulmeting, op hetzelfde instrument.',
  STABILISATIE: 'De vervolgmeting ligt gelijk met de nulmeting.',
  DALING_VOORKOMEN: 'Nulmeting en vervolgmeting liggen gelijk. Het referentiescenario gaat uit van daling.',
  DALING: 'De vervolgmeting ligt onder de nulmeting.',
  NIET_VAST_TE_STELLEN: 'De vervolgmeting ging niet door, omdat de deelnemers niet meer te bereiken waren.',
}
