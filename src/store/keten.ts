/** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimals. */
export type Sha256 = (text: string) => string

/** What the chain protects, as it stands in the log. The position is not known before the append. */
export interface ChainFields {
  readonly stream: string
  readonly version: number
  readonly eventId: string
  readonly type: string
  readonly schemaVersion: number
  readonly text: string
  readonly gebeurdOp: string
  readonly geregistreerdOp: string
  readonly actor: string
  readonly organisatie: string
  readonly commandId: string
  readonly correlationId: string
  readonly causationId: string | null
}

/**
 * One line per field, in this order, joined by a line feed. No field can hold a line feed (JSON escapes it,
 * `assertOneLine` guards the rest), so two different events never have the same bytes.
 */
export const canonical = (previousHash: string, event: ChainFields): string =>
  `${previousHash}\n${event.stream}\n${event.version}\n${event.eventId}\n${event.type}\n${
    event.schemaVersion
  }\n${event.gebeurdOp}\n${event.geregistreerdOp}\n${event.actor}\n${event.organisatie}\n${
    event.commandId
  }\n${event.correlationId}\n${event.causationId ?? ''}\n${event.text}`

export function assertOneLine(fields: readonly string[]): void {
  for (const field of fields) {
    if (field.includes('\n')) throw new Error(`a line feed in ${JSON.stringify(field)}`)
  }
}

/**
 * Time-ordered, so that the unique index grows at its end: the first 48 bits of the UUIDv7 of the command.
 * The rest follows from command and index, so that a second submit of the same command collides.
 */
export function eventIdOf(sha256: Sha256, commandId: string, index: number): string {
  if (!UUID.test(commandId)) throw new Error(`command id ${commandId} is not a UUID`)
  const digest = sha256(`${commandId}\n${index}`)
  return `${commandId.slice(0, 13)}-7${digest.slice(0, 3)}-8${digest.slice(3, 6)}-${digest.slice(6, 18)}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
