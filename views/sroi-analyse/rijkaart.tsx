import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Uitkomst } from '../../events/sroi-analyse.ts'
import type { Analysebeeld } from '../../projections/analysebeeld.ts'
import type { SroiTekst } from '../../projections/rekenkern/tekst.ts'
import type { Waardekaartregel } from '../../projections/sroi-analyse.ts'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label, Labels } from '../onderdelen/label.tsx'
import { Bewaard } from '../onderdelen/melding.tsx'
import { euro, getal, procent } from '../onderdelen/opmaak.ts'
import { Tabel } from '../onderdelen/tabel.tsx'
import { Term } from '../onderdelen/term.tsx'
import { NogNietIngevuld } from '../onderdelen/waarde.tsx'
import { VERDRINGINGSNIVEAU } from '../woorden/termen.ts'
import { adressen, IN_PLAATS } from './adressen.ts'
import { Herkomstlijst } from './herkomst.tsx'
import { Kleinformulier } from './kleinformulier.tsx'
import { type Analyselezing, isOpen } from './lezing.ts'
import { euroHeel, inbrengzin, rijzin } from './woorden.ts'

interface Props {
  analyse: Analyselezing
  regel: Waardekaartregel
  beeld: Analysebeeld
  nieuweId: () => string
  /** Was this row saved just now? */
  bewaard?: boolean
}

/** A row of the value map as a sentence, with its value; everything behind it opens. */
export const Rijkaart = ({ analyse, regel, beeld, nieuweId, bewaard }: Props) => {
  const { rij } = regel
  const cijfers = beeld.cijfers.rijen.find((kandidaat) => kandidaat.rijId === rij.rijId)
  return (
    <li class="sr-waarderij" id={`rij-${rij.rijId}`}>
      <div class="sr-waarderij__kop">
        <p class="sr-waarderij__wie">
          {rij.belanghebbende}
          {rij.aantalBetrokken !== null && ` · ${getal(rij.aantalBetrokken)} deden mee`}
          {rij.groepsgrootte !== null && ` · groep van ${getal(rij.groepsgrootte)}`}
        </p>
        {bewaard && <Bewaard />}
        {cijfers && <p class="sr-waarderij__waarde">{euroHeel(cijfers.contanteWaarde)}</p>}
      </div>
      {rij.uitkomst && <Uitkomstregel uitkomst={rij.uitkomst} prijspeil={analyse.parameters.prijspeil} />}
      {rij.inbreng && (
        <p class="sr-waarderij__zin">
          <strong>Inbreng: {rij.inbreng.omschrijving}.</strong> {inbrengzin(rij.inbreng)}.
        </p>
      )}
      <details class="sr-meer">
        <summary>Waaruit blijkt dat?</summary>
        {rij.uitkomst && <Onderbouwing uitkomst={rij.uitkomst} />}
        {cijfers && <Rekenweg cijfers={cijfers} />}
        <Herkomstlijst herkomst={regel.herkomst} />
      </details>
      {isOpen(analyse) && <Acties analyse={analyse} rijId={rij.rijId} nieuweId={nieuweId} />}
    </li>
  )
}

const Uitkomstregel = ({ uitkomst, prijspeil }: { uitkomst: Uitkomst; prijspeil: number }) => (
  <>
    <h3 class="ams-heading ams-heading--5">{uitkomst.omschrijving}</h3>
    <p class="sr-waarderij__zin">{rijzin(uitkomst)}.</p>
    <Labels>
      {Number(uitkomst.proxyEuro) < 0 && <Label toon="aandacht">nadeel</Label>}
      {uitkomst.bron === null && <Label toon="aandacht">zonder bron</Label>}
      {uitkomst.proxyBron === null && <Label toon="aandacht">bedrag zonder bron</Label>}
      {uitkomst.proxyPrijspeil !== prijspeil && (
        <Label toon={Number(uitkomst.indexfactor) === 1 ? 'fout' : 'info'}>
          prijspeil {uitkomst.proxyPrijspeil}
        </Label>
      )}
    </Labels>
  </>
)

const Onderbouwing = ({ uitkomst }: { uitkomst: Uitkomst }) => (
  <dl class="sr-gegevens">
    <Feit term="Waaraan u het ziet">{uitkomst.indicator}</Feit>
    <Feit term="Gedaan">{uitkomst.prestatie ?? <NogNietIngevuld />}</Feit>
    <Feit term="Bron van de aantallen">
      {uitkomst.bron ?? <NogNietIngevuld />}
      {uitkomst.steekproefN !== null && ` (n = ${getal(uitkomst.steekproefN)})`}
    </Feit>
    <Feit term={<Term begrip="proxy">Waarde per eenheid</Term>}>
      {uitkomst.proxy}: {euro(uitkomst.proxyEuro)}, prijspeil {uitkomst.proxyPrijspeil}
    </Feit>
    <Feit term="Bron van het bedrag">{uitkomst.proxyBron ?? <NogNietIngevuld />}</Feit>
    {uitkomst.indexOnderbouwing && (
      <Feit term={`Index ${getal(uitkomst.indexfactor)}`}>{uitkomst.indexOnderbouwing}</Feit>
    )}
    <Feit term={<Filterterm begrip="deadweight" naam="Toch gebeurd" pct={uitkomst.tochGebeurd.pct} />}>
      {uitkomst.tochGebeurd.onderbouwing}
    </Feit>
    <Feit term={<Filterterm begrip="verdringing" naam="Verdringing" pct={uitkomst.verdringing.pct} />}>
      {uitkomst.verdringing.onderbouwing}
      {uitkomst.verdringing.niveau && ` (${VERDRINGINGSNIVEAU[uitkomst.verdringing.niveau].toLowerCase()})`}
    </Feit>
    <Feit
      term={<Filterterm begrip="toerekening" naam="Door anderen" pct={uitkomst.toerekeningAanAnderen.pct} />}
    >
      {uitkomst.toerekeningAanAnderen.onderbouwing}
      {uitkomst.toerekeningAanAnderen.verdeling.length > 0 &&
        ` (${uitkomst.toerekeningAanAnderen.verdeling.map(({ wie, pct }) => `${wie} ${procent(pct)}`).join(', ')})`}
    </Feit>
    <Feit term={<Filterterm begrip="afname" naam="Afname per jaar" pct={uitkomst.afname.pct} />}>
      {uitkomst.afname.onderbouwing}
    </Feit>
  </dl>
)

const Filterterm = ({ begrip, naam, pct }: { begrip: string; naam: string; pct: string }) => (
  <>
    <Term begrip={begrip}>{naam}</Term>: {procent(pct)}
  </>
)

const Feit = ({ term, children }: PropsWithChildren<{ term: Child }>) => (
  <div class="sr-gegevens__rij">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

type Rijcijfers = SroiTekst['rijen'][number]

const Rekenweg = ({ cijfers }: { cijfers: Rijcijfers }) => (
  <>
    <p class="sr-zacht">
      Bruto {euroHeel(cijfers.bruto)} per jaar. Na de aftrek blijft daar in het eerste jaar{' '}
      {euroHeel(cijfers.impactJaar1)} van over.
    </p>
    <Tabel
      bijschrift="Waarde van deze rij per jaar"
      kolommen={[
        { kop: 'Jaar', naam: true, cel: ({ jaar }) => `Jaar ${jaar}` },
        { kop: 'Waarde', getal: true, cel: ({ waarde }) => euroHeel(waarde) },
        { kop: 'Factor', getal: true, cel: ({ discontofactor }) => getal(discontofactor, 4) },
        { kop: 'Waarde nu', getal: true, cel: ({ contanteWaarde }) => euroHeel(contanteWaarde) },
      ]}
      rijen={cijfers.jaren}
      totaal={['Samen', undefined, undefined, euroHeel(cijfers.contanteWaarde)]}
    />
  </>
)

const Acties = ({ analyse, rijId, nieuweId }: Pick<Props, 'analyse' | 'nieuweId'> & { rijId: string }) => {
  const adres = adressen(analyse.analyseId)
  return (
    <div class="sr-knoppen sr-niet-afdrukken">
      <KnopLink href={adres.wijzig(rijId)} klein icoon="bewerk" hx-get={adres.wijzig(rijId)} {...IN_PLAATS}>
        Wijzig
      </KnopLink>
      <Kleinformulier naar={adres.verval(rijId)} opdrachtId={nieuweId()} versie={analyse.versie}>
        Laat vervallen
      </Kleinformulier>
    </div>
  )
}
