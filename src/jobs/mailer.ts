import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

import { env } from '@/src/env'

import { type Send, smtpSender } from './smtp'

/** The SMTP server of the configuration, if there is one: without it messages stay in the outbox. */
export const configuredSender = (): Send | undefined =>
  env.SMTP_URL !== undefined && env.MAIL_FROM !== undefined
    ? smtpSender({ url: env.SMTP_URL, from: env.MAIL_FROM })
    : undefined

/** The name of this process among those that send. */
export const workerName = `${hostname()} ${String(process.pid)} ${randomUUID().slice(0, 8)}`
