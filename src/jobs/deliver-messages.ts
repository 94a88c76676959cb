import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import { mostAttempts, waitAfter } from '@/src/domain/platform/mail/backoff'
import { type SmtpFailure, type Verdict, verdictOf } from '@/src/domain/platform/mail/smtp-verdict'
import type { MailSite } from '@/src/emails/types'
import type { Message } from '@/src/payload-types'
import { readSite } from '@/src/queries/platform/site'

import { claim, isStopped, lastMinuteOf, type Note, note, readDue } from './outbox'
import { renderMessage } from './render-message'
import type { Send } from './smtp'

type Options = {
  /** Who sends: a name that no other process has. */
  worker: string
  send: Send
  now?: () => Date
  /** In [0, 1). */
  random?: () => number
  /** Takes no other message once it is aborted. */
  signal?: AbortSignal
  /** How many messages at most. */
  limit?: number
  render?: typeof renderMessage
}

export type Delivery = { sent: number; failed: number; 'given-up': number }

/** So many times in a row that nobody answers, and the rest waits: it would fail as well. */
const patience = 3

const readSettings = async (payload: Payload) =>
  payload.findGlobal({
    slug: 'mail-settings',
    depth: 0,
    overrideAccess: true, // the worker is nobody
    req: await createLocalReq({}, payload),
  })

const said = z.object({
  code: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
})

const failureOf = (error: unknown): SmtpFailure => said.safeParse(error).data ?? {}

type Outcome = { state: keyof Delivery; verdict?: Verdict }

const stoppedReason = 'Adresse arrêtée après trois refus. (Address stopped after three refusals.)'

type Attempt = { message: Message; site: MailSite; testRecipient: string | null | undefined }

/** What the SMTP server said, or why it was not asked. */
const attempt = async (
  { message, site, testRecipient }: Attempt,
  { send, render = renderMessage }: Options,
) => {
  try {
    const { mail, version } = await render(message, site, testRecipient)
    const { messageId } = mail
    return { response: await send(mail), messageId, templateVersion: version }
  } catch (error) {
    return { error, failure: failureOf(error) }
  }
}

/** Sends a message that this worker has taken, and notes what became of it. */
const deliver = async (
  payload: Payload,
  { message, site, testRecipient }: Attempt,
  options: Options,
): Promise<Outcome> => {
  const { worker, now = () => new Date(), random = Math.random } = options
  const tell = (data: Note) => note(payload, message, worker, now(), data)
  if (await isStopped(payload, message.recipient)) {
    await tell({ state: 'given-up', nextAttempt: null, lastError: stoppedReason })
    return { state: 'given-up' }
  }
  const { failure, error, ...sent } = await attempt({ message, site, testRecipient }, options)
  if (!failure) {
    const sentAt = now().toISOString()
    await tell({ ...sent, state: 'sent', sentAt, lastError: null, nextAttempt: null })
    return { state: 'sent' }
  }
  const verdict = verdictOf(failure)
  const attempts = message.attempts + 1
  const isOver = verdict === 'refused' || verdict === 'rejected' || attempts >= mostAttempts
  const state = isOver ? 'given-up' : 'failed'
  const next = new Date(now().getTime() + waitAfter(attempts, random())).toISOString()
  await tell({
    state,
    lastError: error instanceof Error ? error.message : String(error),
    response: failure.response ?? null,
    nextAttempt: isOver ? null : next,
    // In test mode the address that refuses is another.
    refused: verdict === 'refused' && !testRecipient,
  })
  return { state, verdict }
}

/**
 * Sends what is due, one message after the other: a process that dies between the answer of the SMTP
 * server and the note has at most one that will be sent twice. Several workers go faster together,
 * and never take one message. The rate of a domain is exact for one worker, and may be exceeded by
 * as many messages as there are others.
 */
export const deliverMessages = async (payload: Payload, options: Options): Promise<Delivery> => {
  const { worker, now = () => new Date(), limit = 1_000, signal } = options
  const done: Delivery = { sent: 0, failed: 0, 'given-up': 0 }
  const count = () => done.sent + done.failed + done['given-up']
  const full = new Set<string>()
  let unanswered = 0

  for (;;) {
    const { paused, ratePerDomain, testRecipient } = await readSettings(payload)
    if (paused) return done
    const site = await readSite('fr', payload)
    const due = await readDue(payload, now(), [...full])
    if (due.length === 0) return done
    for (const message of due) {
      if (count() >= limit || unanswered >= patience || signal?.aborted) return done
      const { domain } = message
      if ((await lastMinuteOf(payload, domain, now())) >= ratePerDomain) full.add(domain)
      if (full.has(domain)) continue
      if (!(await claim(payload, message, { now: now(), worker }))) continue
      const { state, verdict } = await deliver(payload, { message, site, testRecipient }, options)
      done[state] += 1
      unanswered = verdict === 'unreachable' ? unanswered + 1 : 0
    }
  }
}
