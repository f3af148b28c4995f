import { z } from 'zod'
import { enkel } from '../deel.ts'
import { OPGAVEN, tekst } from '../waarden.ts'

export const aanleiding = enkel(
  'aanleiding',
  { aanleiding: tekst(), waaromHier: tekst().nullable(), waaromNu: tekst().nullable() },
  'AanleidingVastgelegd',
  { zoekt: ['aanleiding', 'waaromHier', 'waaromNu'] },
)

export const gebiedsafweging = enkel(
  'gebiedsafweging',
  { gebiedsafweging: tekst() },
  'GebiedsafwegingVastgelegd',
  { leeg: 'GEBIEDSAFWEGING', zoekt: ['gebiedsafweging'] },
)

export const strategie = enkel('strategie', { bedrijfsstrategie: tekst(1000) }, 'StrategieGekoppeld', {
  leeg: 'BEDRIJFSSTRATEGIE',
  zoekt: ['bedrijfsstrategie'],
})

export const opgaven = enkel('opgaven', { opgaven: z.array(z.enum(OPGAVEN)) }, 'OpgaveGekoppeld', {
  niets: { opgaven: [] },
})
