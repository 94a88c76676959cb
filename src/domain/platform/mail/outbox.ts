import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What becomes of a message, from the moment it is written. */
export const messageStates = {
  queued: { fr: 'En attente', en: 'Queued' },
  sending: { fr: 'En cours d’envoi', en: 'Sending' },
  failed: { fr: 'En échec, à réessayer', en: 'Failed, to be tried again' },
  sent: { fr: 'Envoyé', en: 'Sent' },
  'given-up': { fr: 'Abandonné', en: 'Given up' },
} satisfies Record<string, Bilingual>

export type MessageState = keyof typeof messageStates

/** A later message to the same person waits for these. */
export const unfinished: readonly MessageState[] = ['queued', 'sending', 'failed']

export type Cause = { collection: string; document: string; reason: string }

type Identity = { template: string; recipient: string; cause: Cause; day?: string | undefined }

/** Nothing is sent twice for the same cause, recipient and day: what the unique index holds. */
export const messageKey = ({ template, recipient, cause, day }: Identity): string =>
  [cause.collection, cause.document, cause.reason, template, normalAddressOf(recipient), day ?? '']
    .map(encodeURIComponent)
    .join('/')

/** One spelling for one mailbox. */
export const normalAddressOf = (recipient: string): string => recipient.trim().toLowerCase()

/** Whose server takes the message: rates are theirs. */
export const domainOf = (recipient: string): string =>
  normalAddressOf(recipient).split('@').at(-1) ?? ''

/**
 * Places in the order of writing, in thousandths of a millisecond: `createdAt` alone does not tell
 * which of two was first. Below 2^53 until the year 2255.
 */
export const nextPlace = (last: number, now: number): number => Math.max(last + 1, now * 1_000)

type Placed = { recipient: string; place: number }

/** Of messages that are not finished, those that none to the same recipient precedes. */
export const firstOfEach = <Message extends Placed>(messages: readonly Message[]): Message[] => {
  const first = new Map<string, Message>()
  for (const message of messages) {
    const known = first.get(message.recipient)
    if (!known || message.place < known.place) first.set(message.recipient, message)
  }
  return [...first.values()].sort((one, other) => one.place - other.place)
}
