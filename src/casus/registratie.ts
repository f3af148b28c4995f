import type { z } from 'zod'
import type { Gebied } from '../../events/waarden.ts'
import type { Casusvoorstel } from './decider.ts'
import type { nieuweCasus } from './formulieren.ts'

type NieuweCasus = z.infer<typeof nieuweCasus>

/** A casus begins as concept; what the form did not ask stays open. */
export const naarRegistratie = (data: NieuweCasus, gebieden: Gebied[]): readonly Casusvoorstel[] => [
  {
    type: 'CasusGeregistreerd',
    data: {
      naam: data.naam,
      corporatie: { naam: data.corporatie, kvkNummer: null, lNummer: null },
      gebieden,
      primairProces: data.primairProces,
      beheersoort: data.beheersoort,
      kansen: data.kansen,
      doelgroepen: data.doelgroepen,
      startdatum: data.startdatum,
      einddatum: null,
      trekkerRol: null,
      vertrouwelijkheid: 'INT',
      fysiekeKoppeling: null,
      route: data.route,
      rollen: data.rollen,
      aanleiding: data.aanleiding,
      fictief: data.fictief,
      herkomst: null,
    },
  },
  ...(data.methodiekId === null
    ? []
    : [{ type: 'MethodiekGekoppeld' as const, data: { methodiekId: data.methodiekId } }]),
]
