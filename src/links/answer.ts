import type { PayloadRequest, TypedUser } from 'payload'

import type { SignedLink } from '@/src/domain/platform/web/signed-link'

import type { Form } from './form'
import type { Notice, Question } from './page'

export type Asked = {
  link: SignedLink
  /** Seen by the one in whose name the link acts: their rights are those that hold. */
  req: PayloadRequest & { user: TypedUser }
}

/** What a purpose of links shows and does. */
export type Answer = {
  /** Whether a link of it serves once. */
  isOnce: boolean
  /** Changes nothing. A notice when there is nothing to ask; `undefined` when its subject is gone. */
  ask: (asked: Asked) => Promise<Question | Notice | undefined>
  /** Does it, in the transaction of `req`. */
  act: (asked: Asked, form: Form) => Promise<Notice>
}
