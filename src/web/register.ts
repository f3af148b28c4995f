import type { Onderhoud } from '../onderhoud.ts'
import type { CommandContext, EventStore, SqlDatabase } from '../store/ports.ts'
import type { ProjectionHealth } from '../store/projectierunner.ts'

/** Who acts. Until there is a login: one local user. */
export interface Actor {
  readonly id: string
  readonly naam: string
  readonly organisatie: string
}

export interface Log {
  info(gegevens: Readonly<Record<string, unknown>>, bericht: string): void
  warn(gegevens: Readonly<Record<string, unknown>>, bericht: string): void
  error(gegevens: Readonly<Record<string, unknown>>, bericht: string): void
}

/** Everything a request may reach: the rim hands it to the application at the start. */
export interface Register {
  readonly store: EventStore
  readonly db: SqlDatabase
  readonly actor: Actor
  readonly log: Log
  /** Brings the projections up to the head of the log: call it before reading them. */
  catchUp(): Promise<void>
  /** How each projection is doing. */
  health(): Promise<readonly ProjectionHealth[]>
  readonly onderhoud: Onderhoud
  /** Instant, ISO UTC. */
  now(): string
  /** UUIDv7. */
  newId(): string
  /** SHA-256 of a text, hexadecimal. */
  sha256(text: string): string
}

export const commandContext = (
  register: Register,
  commandId: string,
  correlationId = commandId,
): CommandContext => ({
  commandId,
  actor: register.actor.id,
  organisatie: register.actor.organisatie,
  correlationId,
  causationId: null,
  now: register.now(),
})
