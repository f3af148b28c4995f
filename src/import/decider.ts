import type { Importdata, Importgebeurtenis, Importrij } from '../../events/import.ts'
import { type Decider, eis } from '../decider.ts'

/** What can be asked of an import. `BiedImportAan` carries the rows with the judgement of the dry run. */
export type Importopdracht =
  | {
      readonly type: 'BiedImportAan'
      readonly data: Importdata<'ImportAangeboden'>
      readonly delen: readonly (readonly Importrij[])[]
    }
  | { readonly type: 'StartImport' }
  | { readonly type: 'MeldDeelUitgevoerd'; readonly data: Importdata<'ImportdeelUitgevoerd'> }
  | { readonly type: 'RondImportAf' }
  | { readonly type: 'StartIntrekking'; readonly data: Importdata<'ImportIntrekkingGestart'> }
  | { readonly type: 'MeldDeelIngetrokken'; readonly data: Importdata<'ImportdeelIngetrokken'> }
  | { readonly type: 'RondIntrekkingAf' }

export type Importstatus =
  | 'ONBEKEND'
  | 'BEOORDEELD'
  | 'IN_UITVOERING'
  | 'UITGEVOERD'
  | 'WORDT_INGETROKKEN'
  | 'INGETROKKEN'

export interface Importtoestand {
  readonly status: Importstatus
  readonly nieuw: number
  /** Number of the last row that was carried out, or withdrawn. */
  readonly totEnMet: number
  readonly toegevoegd: number
  readonly overgeslagen: number
  readonly teruggedraaid: number
  readonly gelaten: number
}

export const importdecider: Decider<Importtoestand, Importopdracht, Importgebeurtenis> = {
  initial: {
    status: 'ONBEKEND',
    nieuw: 0,
    totEnMet: 0,
    toegevoegd: 0,
    overgeslagen: 0,
    teruggedraaid: 0,
    gelaten: 0,
  },
  evolve: (toestand, gebeurtenis) => {
    switch (gebeurtenis.type) {
      case 'ImportAangeboden':
        return { ...toestand, status: 'BEOORDEELD', nieuw: gebeurtenis.data.aantalNieuw }
      case 'ImportrijenBeoordeeld':
        return toestand
      case 'ImportGestart':
        return { ...toestand, status: 'IN_UITVOERING' }
      case 'ImportdeelUitgevoerd':
        return naUitvoering(toestand, gebeurtenis.data)
      case 'ImportUitgevoerd':
        return { ...toestand, status: 'UITGEVOERD' }
      case 'ImportIntrekkingGestart':
        return { ...toestand, status: 'WORDT_INGETROKKEN', totEnMet: 0 }
      case 'ImportdeelIngetrokken':
        return naIntrekking(toestand, gebeurtenis.data)
      case 'ImportIngetrokken':
        return { ...toestand, status: 'INGETROKKEN' }
    }
  },
  decide: (toestand, opdracht) => {
    switch (opdracht.type) {
      case 'BiedImportAan':
        eis(toestand.status === 'ONBEKEND', 'import-bestaat-al')
        return [
          { type: 'ImportAangeboden', data: opdracht.data },
          ...opdracht.delen.map((rijen) => ({
            type: 'ImportrijenBeoordeeld' as const,
            data: { rijen: [...rijen] },
          })),
        ]
      case 'StartImport':
        eisStatus(toestand, 'BEOORDEELD')
        eis(toestand.nieuw > 0, 'import-niets-nieuw')
        return [{ type: 'ImportGestart', data: {} }]
      case 'MeldDeelUitgevoerd':
        eisVolgendDeel(toestand, 'IN_UITVOERING', opdracht.data.totEnMet)
        return [{ type: 'ImportdeelUitgevoerd', data: opdracht.data }]
      case 'RondImportAf':
        eisStatus(toestand, 'IN_UITVOERING')
        return [
          {
            type: 'ImportUitgevoerd',
            data: { toegevoegd: toestand.toegevoegd, overgeslagen: toestand.overgeslagen },
          },
        ]
      case 'StartIntrekking':
        eisStatus(toestand, 'UITGEVOERD')
        return [{ type: 'ImportIntrekkingGestart', data: opdracht.data }]
      case 'MeldDeelIngetrokken':
        eisVolgendDeel(toestand, 'WORDT_INGETROKKEN', opdracht.data.totEnMet)
        return [{ type: 'ImportdeelIngetrokken', data: opdracht.data }]
      case 'RondIntrekkingAf':
        eisStatus(toestand, 'WORDT_INGETROKKEN')
        return [
          {
            type: 'ImportIngetrokken',
            data: { teruggedraaid: toestand.teruggedraaid, gelaten: toestand.gelaten },
          },
        ]
    }
  },
  subject: () => 'import',
}

const naUitvoering = (
  toestand: Importtoestand,
  { totEnMet, toegevoegd, overgeslagen }: Importdata<'ImportdeelUitgevoerd'>,
): Importtoestand => ({
  ...toestand,
  totEnMet,
  toegevoegd: toestand.toegevoegd + toegevoegd,
  overgeslagen: toestand.overgeslagen + overgeslagen.length,
})

const naIntrekking = (
  toestand: Importtoestand,
  { totEnMet, teruggedraaid, gelaten }: Importdata<'ImportdeelIngetrokken'>,
): Importtoestand => ({
  ...toestand,
  totEnMet,
  teruggedraaid: toestand.teruggedraaid + teruggedraaid,
  gelaten: toestand.gelaten + gelaten.length,
})

const eisStatus = (toestand: Importtoestand, status: Importstatus): void => {
  eis(toestand.status !== 'ONBEKEND', 'import-bestaat-niet')
  eis(toestand.status === status, 'import-status-laat-dit-niet-toe')
}

/** Two processes may work on one import: the second to report a part is told that it was done. */
const eisVolgendDeel = (toestand: Importtoestand, status: Importstatus, totEnMet: number): void => {
  eisStatus(toestand, status)
  eis(totEnMet > toestand.totEnMet, 'importdeel-al-gedaan')
}
