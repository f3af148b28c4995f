import type { ProjectionCheck } from '../../src/store/projectiecontrole.ts'
import type { ProjectionHealth } from '../../src/store/projectierunner.ts'
import type { Verification } from '../../src/store/verify.ts'
import type { Seal } from '../../src/store/zegel.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { getal, tijdstip } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { Term } from '../onderdelen/term.tsx'

export type Controleuitslag =
  | { readonly soort: 'leesmodellen'; readonly leesmodellen: readonly ProjectionCheck[] }
  | { readonly soort: 'log'; readonly log: Verification; readonly afdruk: string }
  | { readonly soort: 'herbouwd' }
  | { readonly soort: 'zegel'; readonly nieuw: boolean }

interface Zegel extends Seal {
  readonly afdruk: string
  readonly geregistreerdOp: string
}

interface Props {
  readonly gebruiker: Gebruiker
  readonly leesmodellen: readonly ProjectionHealth[]
  readonly positie: number
  readonly zegels: readonly Zegel[]
  readonly uitslag: Controleuitslag | null
}

/** Is the log whole, do the read models follow, and which seals can be printed. */
export const Beheerpagina = ({ gebruiker, leesmodellen, positie, zegels, uitslag }: Props) => (
  <Bladzijde
    titel="Beheer"
    actief="/beheer"
    gebruiker={gebruiker}
    inleiding={`Het log telt ${getal(positie)} gebeurtenissen.`}
    acties={<KnopLink href="/beheer/discontotabellen">Discontotabellen</KnopLink>}
  >
    {uitslag && <Uitslag uitslag={uitslag} />}
    <Leesmodellen leesmodellen={leesmodellen} />
    <Zegels zegels={zegels} />
  </Bladzijde>
)

const STAND = {
  active: 'Bij',
  building: 'Wordt opgebouwd',
  stopped: 'Gestopt',
  missing: 'Ontbreekt',
} as const
const TOON = { active: 'goed', building: 'info', stopped: 'fout', missing: 'fout' } as const

const Leesmodellen = ({ leesmodellen }: Pick<Props, 'leesmodellen'>) => (
  <Kaart titel="Leesmodellen" id="leesmodellen">
    <p class="sr-tekst sr-zacht">
      Wat de pagina’s lezen wordt uit het log opgebouwd. Loopt er een achter of is er een gestopt, dan blijft
      alles wat is opgeslagen in het log staan.
    </p>
    <Tabel
      bijschrift="Leesmodellen"
      verborgenBijschrift
      rijen={leesmodellen}
      kolommen={[
        { kop: 'Leesmodel', naam: true, cel: (model) => model.name },
        { kop: 'Stand', cel: (model) => <Label toon={TOON[model.status]}>{STAND[model.status]}</Label> },
        { kop: 'Tot positie', getal: true, cel: (model) => getal(model.checkpoint) },
        { kop: 'Achter', getal: true, cel: (model) => getal(model.lag) },
        {
          kop: 'Fout',
          cel: (model) =>
            model.error ? `${model.error} (sinds ${model.since ? tijdstip(model.since) : ''})` : 'geen',
        },
      ]}
    />
    <Knoppen>
      <Actie naar="/beheer/controles">Vergelijk met het log</Actie>
      <Actie naar="/beheer/herbouwingen">Bouw opnieuw op</Actie>
    </Knoppen>
  </Kaart>
)

const Zegels = ({ zegels }: Pick<Props, 'zegels'>) => (
  <Kaart titel="Zegels" id="zegels">
    <p class="sr-tekst sr-zacht">
      Een <Term begrip="zegel">zegel</Term> is een vingerafdruk van het hele log tot een positie. Druk het af
      in het jaarverslag: wie later controleert, ziet of er iets is veranderd.
    </p>
    {zegels.length === 0 ? (
      <LeegStaat
        titel="Er is nog geen zegel"
        actie={<Actie naar="/beheer/zegels">Zet het eerste zegel</Actie>}
      >
        Het register zegelt zelf na duizend gebeurtenissen of na een dag.
      </LeegStaat>
    ) : (
      <>
        <Tabel
          bijschrift="De laatste tien zegels"
          rijen={zegels}
          kolommen={[
            { kop: 'Tot positie', naam: true, cel: (zegel) => getal(zegel.totPositie) },
            { kop: 'Gezet', cel: (zegel) => tijdstip(zegel.geregistreerdOp) },
            { kop: 'Zegel', cel: (zegel) => <code class="sr-breekbaar">{zegel.afdruk}</code> },
          ]}
        />
        <Knoppen>
          <Actie naar="/beheer/verificaties">Controleer het hele log</Actie>
          <Actie naar="/beheer/zegels">Zegel nu</Actie>
        </Knoppen>
      </>
    )}
  </Kaart>
)

const Actie = ({ naar, children }: { naar: string; children: string }) => (
  <form
    method="post"
    action={naar}
    hx-post={naar}
    hx-target="#inhoud"
    hx-select="#inhoud"
    hx-swap="outerMorph"
  >
    <Knop soort="secundair">{children}</Knop>
  </form>
)

const FOUT = {
  'gebeurtenis-veranderd': 'een gebeurtenis is veranderd',
  'gebeurtenis-ontbreekt': 'een gebeurtenis ontbreekt',
  'stroom-verwijderd': 'een hele stroom is verwijderd',
  'zegel-klopt-niet': 'een zegel klopt niet',
  'log-korter-dan-zegel': 'het log is korter dan een zegel zegt',
} as const

const Uitslag = ({ uitslag }: { uitslag: Controleuitslag }) => {
  switch (uitslag.soort) {
    case 'herbouwd':
      return <Melding soort="gelukt">De leesmodellen zijn opnieuw opgebouwd.</Melding>
    case 'zegel':
      return uitslag.nieuw ? <Melding soort="gelukt">Het zegel is gezet.</Melding> : NIETS_NIEUWS
    case 'log':
      return <Loguitslag {...uitslag} />
    case 'leesmodellen':
      return <Leesmodeluitslag {...uitslag} />
  }
}

const NIETS_NIEUWS = <Melding soort="info">Er is niets nieuws sinds het vorige zegel.</Melding>

const Loguitslag = ({ log, afdruk }: { log: Verification; afdruk: string }) =>
  log.fault ? (
    <Melding soort="let-op" titel={`Het log klopt niet vanaf positie ${getal(log.fault.position)}`}>
      {`Wat er mis is: ${FOUT[log.fault.reason]}. Zet een reservekopie terug die wel klopt.`}
    </Melding>
  ) : (
    <Melding soort="gelukt" titel="Het hele log klopt">
      {`${getal(log.events)} gebeurtenissen in ${getal(log.streams)} stromen, ${getal(log.seals)} zegels. Vingerafdruk: `}
      <code class="sr-breekbaar">{afdruk}</code>
    </Melding>
  )

const Leesmodeluitslag = ({ leesmodellen }: { leesmodellen: readonly ProjectionCheck[] }) => {
  const anders = leesmodellen.filter(({ isEqual }) => !isEqual)
  if (anders.length > 0)
    return (
      <Melding soort="let-op" titel="Niet elk leesmodel is gelijk aan het log">
        {`Bouw opnieuw op: ${anders.map(({ name }) => name).join(', ')}.`}
      </Melding>
    )
  const rijen = leesmodellen.flatMap(({ tables }) => tables).reduce((som, tabel) => som + tabel.rows, 0)
  return (
    <Melding soort="gelukt" titel="Elk leesmodel is gelijk aan het log">
      {`${getal(rijen)} rijen vergeleken, in aantal en in inhoud.`}
    </Melding>
  )
}
