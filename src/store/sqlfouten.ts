/** SQLite and D1 share only the text of an error; its number does not cross the wire of D1. */
export const failedNotNull = (error: unknown, column: string): boolean =>
  messageOf(error).includes(`NOT NULL constraint failed: ${column}`)

export const failedUnique = (error: unknown, column: string): boolean =>
  messageOf(error).includes('UNIQUE constraint failed:') && messageOf(error).includes(column)

/** What may go well a moment later, or on another disk: it says nothing about the statement. */
export const isPassing = (error: unknown): boolean => PASSING.test(messageOf(error))

const PASSING =
  /database is locked|database table is locked|disk I\/O error|disk is full|connection lost|overloaded|timed? ?out/i

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
