import type { Zicht } from '../../projections/zicht.ts'
import type { Aanmelding } from '../aanmelding/aanmelding.ts'
import type { Inzagelog } from '../inzage/inzagelog.ts'
import type { Kluis } from '../kluis/kluis.ts'
import type { Kopieen } from '../kluis/kopieen.ts'
import type { Onderhoud } from '../onderhoud.ts'
import type { CommandContext, EventStore, SqlDatabase } from '../store/ports.ts'
import type { ProjectionHealth } from '../store/projectierunner.ts'
import type { Verzegeling } from '../store/verzegeling.ts'
import { zichtVan } from '../toegang/beleid.ts'
import { bewaakteStore } from '../toegang/bewaking.ts'
import type { Actor } from '../toegang/wie.ts'

export interface Log {
  info(gegevens: Readonly<Record<string, unknown>>, bericht: string): void
  warn(gegevens: Readonly<Record<string, unknown>>, bericht: string): void
  error(gegevens: Readonly<Record<string, unknown>>, bericht: string): void
}

/** Everything a request may reach, as far as `actor` may; the rim hands over one that acts for the register itself. */
export interface Register {
  readonly store: EventStore
  readonly db: SqlDatabase
  /** Keys of persons and secrets of the login. */
  readonly kluis: Kluis
  /** Copies of the database, in which a destroyed key lives on for a while. */
  readonly kopieen: Kopieen
  /** The trail of what was read. */
  readonly inzage: Inzagelog
  /** Accounts, sessions and how one gets in. */
  readonly aanmelding: Aanmelding
  /** Opens the personal fields of events, where the key of the person is still there. */
  readonly ontzegel: Verzegeling['open']
  readonly actor: Actor
  /** Which casussen the actor may see: every query of them takes it along. */
  readonly zicht: Zicht
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

/** The register as far as one actor may reach it. */
export const voorActor = (register: Register, actor: Actor): Register => ({
  ...register,
  actor,
  zicht: zichtVan(actor),
  store: bewaakteStore(register.store, actor),
})

export const commandContext = (
  register: Register,
  commandId: string,
  correlationId = commandId,
): CommandContext => ({
  commandId,
  actor: register.actor.id,
  organisatie: register.actor.organisatieId,
  correlationId,
  causationId: null,
  now: register.now(),
})
