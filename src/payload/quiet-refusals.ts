import { APIError, type Config, defaultLoggerOptions } from 'payload'

import { lineTime, lineWithoutValues } from './log-lines'

type Logger = Extract<NonNullable<Config['logger']>, { options: unknown }>
type LogMethod = NonNullable<NonNullable<Logger['options']['hooks']>['logMethod']>

const errorLevel = 50

/** What Payload logs: `{ err }`, or the error itself; GraphQL wraps it. */
const errorIn = (logged: unknown): unknown => {
  const error =
    typeof logged === 'object' && logged !== null && 'err' in logged ? logged.err : logged
  return error instanceof Error && 'originalError' in error ? error.originalError : error
}

const isRefusal = (error: unknown): error is APIError =>
  error instanceof APIError && error.status < 500

/**
 * Payload 3.90 logs as an error of ours, with its stack, whatever it answers below 500 by another name
 * than the five it knows: a 412, a 429, a wrong password. It is one line here.
 */
export const sayRefusals: LogMethod = function (args, method, level) {
  const error = errorIn(args[0])
  if (level === errorLevel && isRefusal(error)) this.info(error.message)
  else method.apply(this, args)
}

/**
 * Payload's own logger otherwise. In production it writes lines of JSON among those of the requests,
 * for what reads logs; elsewhere people read it.
 */
export const loggerFor = (environment: string): Logger => ({
  options: {
    hooks: { logMethod: sayRefusals, streamWrite: lineWithoutValues },
    timestamp: lineTime,
  },
  destination: environment === 'production' ? process.stdout : defaultLoggerOptions,
})
