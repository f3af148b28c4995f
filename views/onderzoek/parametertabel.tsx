import { Tabel } from '../onderdelen/tabel.tsx'

/** What can be asked of an address, and what that means. */
export interface Parameter {
  readonly naam: string
  readonly betekenis: string
}

interface Props {
  readonly bijschrift: string
  readonly parameters: readonly Parameter[]
}

export const Parametertabel = ({ bijschrift, parameters }: Props) => (
  <Tabel
    bijschrift={bijschrift}
    rijen={parameters}
    kolommen={[
      { kop: 'Parameter', naam: true, cel: (parameter) => <code>{parameter.naam}</code> },
      { kop: 'Betekenis', cel: (parameter) => parameter.betekenis },
    ]}
  />
)
