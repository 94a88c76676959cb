import { APIError } from 'payload'

import { causesOf } from './causes'
import { isTransient } from './transient'

/**
 * The write could not start: other writes held the database for too long. Nothing was written,
 * so the client may try again (HTTP 503). The cause, which is logged, speaks to the developer.
 */
export class DatabaseBusyError extends APIError {
  constructor(reason: string) {
    super(
      'La base de données est occupée\u00A0: réessayez dans un instant. ' +
        '(The database is busy: try again in a moment.)',
      503,
    )
    this.cause = new Error(reason)
  }
}

/** Also recognises a busy database that another error wraps, as Drizzle does. */
export const isDatabaseBusy = (error: unknown): boolean =>
  causesOf(error).some((cause) => cause instanceof DatabaseBusyError)

/** Whether others wrote for as long as one waited, on either database: nothing was written. */
export const isBusy = (error: unknown): boolean => isTransient(error) || isDatabaseBusy(error)
