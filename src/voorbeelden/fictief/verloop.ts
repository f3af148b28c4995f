import { dagenNa } from '../../../events/dag.ts'
import type { Casusstatus, Uitkomstsoort } from '../../../events/waarden.ts'

/** How an invented casus goes: where it stands now, what came of it, and when it began. */
export interface Verloop {
  readonly status: Casusstatus
  readonly uitkomst: Uitkomstsoort | null
  readonly start: string
  /** How far it was filled in: 0 barely, 3 all of it. */
  readonly zorg: 0 | 1 | 2 | 3
}

/** Sixty of them. Failures and results that nobody could establish are among them on purpose. */
export const VERLOPEN: readonly Verloop[] = [
  ...reeks('IN_UITVOERING', null, '2025-02-10', 21, 22),
  ...reeks('IN_UITVOERING', 'STIJGING', '2024-10-01', 40, 3),
  ...reeks('CONCEPT', null, '2026-08-20', 12, 7),
  ...reeks('VASTGESTELD', null, '2026-06-15', 18, 5),
  ...reeks('ONDERBROKEN', null, '2025-04-07', 55, 3),
  ...reeks('AFGEROND', 'STIJGING', '2023-03-06', 47, 5),
  ...reeks('AFGEROND', 'STABILISATIE', '2023-05-15', 61, 2),
  ...reeks('AFGEROND', 'DALING_VOORKOMEN', '2023-09-04', 70, 2),
  ...reeks('AFGEROND', 'DALING', '2023-10-02', 66, 2),
  ...reeks('AFGEROND', 'NIET_VAST_TE_STELLEN', '2024-01-08', 35, 2),
  ...reeks('OVERGEDRAGEN', 'STIJGING', '2022-09-05', 90, 2),
  ...reeks('OVERGEDRAGEN', 'STABILISATIE', '2023-01-09', 33, 1),
  ...reeks('BEEINDIGD', 'DALING', '2023-02-13', 44, 1),
  ...reeks('BEEINDIGD', 'NIET_VAST_TE_STELLEN', '2023-06-05', 29, 1),
  ...reeks('GEARCHIVEERD', 'DALING_VOORKOMEN', '2022-03-07', 10, 1),
  ...reeks('INGETROKKEN', null, '2026-02-16', 10, 1),
]

function reeks(
  status: Casusstatus,
  uitkomst: Uitkomstsoort | null,
  vanaf: string,
  stap: number,
  aantal: number,
): Verloop[] {
  return Array.from({ length: aantal }, (_, index) => ({
    status,
    uitkomst,
    start: dagenNa(vanaf, index * stap),
    zorg: (uitkomst === null ? (index * 7 + 2) % 4 : 2 + (index % 2)) as Verloop['zorg'],
  }))
}
