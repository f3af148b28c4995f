import { z } from 'zod'
import { enkel, stap } from '../deel.ts'
import { gebeurtenis } from '../gebeurtenis.ts'
import { type Deel, type Vastlegging, vastleggingVan } from '../vouw.ts'
import { type Casusstatus, id, reden, regel, tekst, UITKOMSTEN } from '../waarden.ts'

const naar = (naar: Casusstatus, adres: string, vanuit: readonly Casusstatus[], terug?: string) => ({
  soort: 'STATUS' as const,
  naar,
  adres,
  vanuit,
  ...(terug && { terug }),
})

const toelichting = tekst().nullable()

/** The steps in the life of a casus, in order. */
export const STAPPEN = [
  stap('CasusVastgesteld', {}, naar('VASTGESTELD', 'vaststelling', ['CONCEPT'])),
  stap('CasusGestart', {}, naar('IN_UITVOERING', 'start', ['VASTGESTELD'])),
  stap(
    'CasusOnderbroken',
    { reden: reden() },
    naar('ONDERBROKEN', 'onderbreking', ['IN_UITVOERING'], 'CasusHervat'),
  ),
  stap('CasusHervat', {}, naar('IN_UITVOERING', 'hervatting', ['ONDERBROKEN'], 'CasusOnderbroken')),
  stap('CasusAfgerond', { toelichting }, naar('AFGEROND', 'afsluiting', ['IN_UITVOERING', 'ONDERBROKEN'])),
  stap('CasusOvergedragen', { naar: regel(), toelichting }, naar('OVERGEDRAGEN', 'overdracht', ['AFGEROND'])),
  stap('CasusBeeindigd', { reden: reden() }, naar('BEEINDIGD', 'beeindiging', ['AFGEROND'])),
  stap('CasusGearchiveerd', {}, naar('GEARCHIVEERD', 'archivering', ['OVERGEDRAGEN', 'BEEINDIGD'])),
  stap('CasusIngetrokken', { reden: reden() }, naar('INGETROKKEN', 'intrekking', ['CONCEPT', 'VASTGESTELD'])),
] as const

export const uitkomst = enkel(
  'uitkomst',
  { uitkomst: z.enum(UITKOMSTEN, { error: 'verplicht' }), toelichting: tekst() },
  'UitkomstVastgesteld',
  {
    soort: 'STATUS',
    leeg: 'UITKOMST',
    zoekt: ['toelichting'],
    vanuit: ['IN_UITVOERING', 'ONDERBROKEN', 'AFGEROND'],
  },
)

const bijsturing = { wat: tekst(1000), reden: reden(), metingId: id().nullable() }
const gebeurtenissen = { TussentijdsBijgestuurd: gebeurtenis(bijsturing) }
type Bijsturing = z.infer<z.ZodObject<typeof bijsturing>> & { readonly vastlegging: Vastlegging }

/** What was steered, on the way: it is added, and never taken back. */
export const bijsturingen: Deel<'bijsturingen', readonly Bijsturing[], typeof gebeurtenissen> = {
  sleutel: 'bijsturingen',
  vorm: 'eigen',
  gebeurtenissen,
  wat: { TussentijdsBijgestuurd: 'eigen' },
  begin: [],
  naam: 'bijsturing',
  idveld: null,
  opties: { adres: 'bijsturing', soort: 'STATUS', vanuit: ['IN_UITVOERING', 'ONDERBROKEN'] },
  vouw: (stand, event) => [
    ...stand,
    { ...(event.data as z.infer<z.ZodObject<typeof bijsturing>>), vastlegging: vastleggingVan(event) },
  ],
  // Each adjustment stands by itself; the measurement it points to is not what it changes.
  onderwerp: ({ data }) => `bijsturing:${(data as { wat: string }).wat}`,
}
