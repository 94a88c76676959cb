import type { PayloadRequest, TypedUser } from 'payload'

import type { SignedLink } from '@/src/domain/platform/web/signed-link'

import type { Form } from './form'
import type { Notice, Question } from './page'

export type Asked = {
  link: SignedLink
  /** Seen by the one in whose name the link acts: their rights are those that hold. */
  req: PayloadRequest & { user: TypedUser }
}

/** Of a link that acts in the name of no account: whoever holds it may do what it is for. */
export type AskedOfHolder = {
  link: SignedLink
  /** Nobody is signed in. */
  req: PayloadRequest
}

/** What a purpose of links shows and does. */
export type Answer = AnswerTo<Asked>

/** The same of one that needs no account. */
export type HolderAnswer = AnswerTo<AskedOfHolder>

type AnswerTo<Asking> = {
  /** Whether a link of it serves once. */
  isOnce: boolean
  /** Changes nothing. A notice when there is nothing to ask; `undefined` when its subject is gone. */
  ask: (asked: Asking) => Promise<Question | Notice | undefined>
  /** Does it, in the transaction of `req`. */
  act: (asked: Asking, form: Form) => Promise<Notice>
}
