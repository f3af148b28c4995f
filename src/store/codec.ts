import type { Catalogus, Gebeurtenistype } from '../../events/gebeurtenis.ts'

/** The text of an event's data as it is stored, and the version of the schema it was written with. */
export interface Encoded {
  readonly schemaVersion: number
  readonly text: string
}

/** The only place where data of events is written and read; older versions are upcast on the way out. */
export interface Codec {
  encode(type: string, data: unknown): Encoded
  decode(type: string, schemaVersion: number, text: string): unknown
}

export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType'
  constructor(type: string) {
    super(`no event type ${type} in the catalogue`)
  }
}

export class UnknownEventVersion extends Error {
  override readonly name = 'UnknownEventVersion'
  constructor(type: string, version: number) {
    super(`event type ${type} has no version ${version}`)
  }
}

export class EventDoesNotFit extends Error {
  override readonly name = 'EventDoesNotFit'
  constructor(type: string, cause: unknown) {
    super(`data does not fit event type ${type}: ${String(cause)}`, { cause })
  }
}

export class BrokenUpcasting extends Error {
  override readonly name = 'BrokenUpcasting'
}

export function createCodec(catalogus: Catalogus): Codec {
  const types = new Map(Object.entries(catalogus))
  for (const [type, definition] of types) checkChain(type, definition)
  const definitionOf = (type: string): Gebeurtenistype => {
    const definition = types.get(type)
    if (definition === undefined) throw new UnknownEventType(type)
    return definition
  }
  return {
    encode: (type, data) => encode(type, definitionOf(type), data),
    decode: (type, version, text) => upcast(type, definitionOf(type), version, JSON.parse(text)),
  }
}

function checkChain(type: string, { versie, opwaarderen }: Gebeurtenistype): void {
  const steps = Object.keys(opwaarderen).map(Number)
  const expected = Array.from({ length: versie - 1 }, (_, index) => index + 1)
  const complete = steps.length === expected.length && expected.every((step) => step in opwaarderen)
  if (!complete) {
    throw new BrokenUpcasting(`${type} version ${versie} needs steps [${expected}], has [${steps}]`)
  }
}

function encode(type: string, { schema, versie }: Gebeurtenistype, data: unknown): Encoded {
  const parsed = schema.safeParse(data)
  if (!parsed.success) throw new EventDoesNotFit(type, parsed.error)
  return { schemaVersion: versie, text: JSON.stringify(parsed.data) }
}

function upcast(
  type: string,
  { versie, opwaarderen }: Gebeurtenistype,
  from: number,
  data: unknown,
): unknown {
  if (from === versie) return data
  if (from > versie) throw new UnknownEventVersion(type, from)
  let upcasted = data
  for (let version = from; version < versie; version++) {
    const step = opwaarderen[version]
    if (step === undefined) throw new UnknownEventVersion(type, version)
    upcasted = step(upcasted)
  }
  return upcasted
}
