import type { Inzagegroep } from '../../src/inzage/groepen.ts'
import { casuskruimels } from '../casus/kruimels.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart, Kerncijfers, kerncijfer } from '../onderdelen/kaart.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { datum, getal, hoofdletter, tijdstip } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import type { Wie } from '../woorden/namen.ts'
import { inzagekanaal, inzagesoort } from './woorden.ts'

interface Props {
  readonly casus: { readonly casusId: string; readonly naam: string; readonly fictief: boolean }
  /** The newest first. */
  readonly groepen: readonly Inzagegroep[]
  readonly organisatieId: string
  readonly wie: Wie
  /** There are more than these. */
  readonly meer: boolean
  readonly gebruiker: Gebruiker
}

/** Who has seen this casus: people of the own organisation by name, others by their organisation. */
export const CasusinzagePagina = ({ casus, gebruiker, ...rest }: Props) => (
  <Bladzijde
    titel={`Wie heeft ${casus.naam} gezien`}
    kop="Wie heeft deze casus gezien"
    actief="/casussen"
    kruimels={casuskruimels(casus.casusId, casus.naam)}
    gebruiker={gebruiker}
    fictief={casus.fictief}
    boven={casus.naam}
    inleiding="Elke keer dat iemand deze casus opent of downloadt, komt dat hier te staan. Niemand kan een regel wijzigen of weghalen."
  >
    {rest.groepen.length > 0 && <Samen {...rest} />}
    <Kaart titel="Per dag" id="inzagen">
      {rest.groepen.length === 0 ? (
        <LeegStaat icoon="persoon" titel="Nog niemand heeft deze casus geopend" />
      ) : (
        <Lijst {...rest} />
      )}
    </Kaart>
  </Bladzijde>
)

type Lijstprops = Omit<Props, 'casus' | 'gebruiker'>

const Samen = ({ groepen, organisatieId }: Lijstprops) => {
  const eigen = groepen.filter(({ organisatie }) => organisatie === organisatieId)
  const elders = groepen.filter(({ organisatie }) => organisatie !== organisatieId)
  const uitgeleverd = groepen.filter(({ kanaal }) => UITGELEVERD.includes(kanaal))
  const geopend = groepen.filter((groep) => !uitgeleverd.includes(groep))
  return (
    <Kerncijfers
      cijfers={[
        kerncijfer(
          'Collega’s',
          new Set(eigen.map(({ account }) => account)).size,
          'van uw eigen organisatie',
        ),
        kerncijfer(
          'Andere organisaties',
          new Set(elders.map((groep) => groep.organisatie)).size,
          'met wie de casus is gedeeld',
        ),
        kerncijfer('Geopend', opgeteld(geopend), 'keer op het scherm'),
        kerncijfer('Uitgeleverd', opgeteld(uitgeleverd), 'keer in een download of via de API'),
      ]}
    />
  )
}

const UITGELEVERD: readonly string[] = ['API', 'DOWNLOAD']

const opgeteld = (groepen: readonly Inzagegroep[]): number => groepen.reduce((som, { keer }) => som + keer, 0)

const Lijst = ({ groepen, organisatieId, wie, meer }: Lijstprops) => (
  <>
    <Tabel
      bijschrift="Wie deze casus heeft gezien, per dag"
      rijen={groepen}
      kolommen={[
        { kop: 'Dag', naam: true, cel: ({ dag }) => datum(dag) },
        {
          kop: 'Wie',
          cel: ({ account, organisatie }) => (
            <>
              {hoofdletter(wie(account, organisatie))}{' '}
              {organisatie !== organisatieId && <Label>andere organisatie</Label>}
            </>
          ),
        },
        { kop: 'Wat', cel: ({ soorten }) => soorten.map(inzagesoort).join(', ') },
        { kop: 'Hoe', cel: ({ kanaal }) => <Kanaal kanaal={kanaal} /> },
        { kop: 'Keer', getal: true, cel: ({ keer }) => getal(keer) },
        { kop: 'Laatst', cel: ({ laatst }) => tijdstip(laatst), nietOpTelefoon: true },
      ]}
    />
    {meer && <p class="sr-zacht">U ziet de laatste {getal(opgeteld(groepen))} keer.</p>}
  </>
)

/** What asks for attention stands out. */
export const Kanaal = ({ kanaal }: { kanaal: string }) => (
  <Label toon={kanaal === 'NOODTOEGANG' ? 'aandacht' : kanaal === 'SCHERM' ? 'neutraal' : 'info'}>
    {inzagekanaal(kanaal)}
  </Label>
)
