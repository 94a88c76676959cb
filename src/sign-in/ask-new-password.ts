import { type PayloadRequest, ValidationError } from 'payload'

import { askForNewPassword } from '@/src/jobs/account-tasks'

import { takeAsk } from './attempts'
import { clientOf } from './client'
import { tooManyAsks } from './too-many-attempts'

/** Asks, by whichever API, for a way back into an account: the same whether or not there is one. */
export const askNewPassword = async (email: unknown, req: PayloadRequest): Promise<void> => {
  if (typeof email !== 'string' || !email.trim()) {
    const errors = [{ path: 'email', message: req.t('validation:required') }]
    throw new ValidationError({ collection: 'users', errors, req }, req.t)
  }
  const wait = await takeAsk(clientOf(req.headers))
  if (wait > 0) throw tooManyAsks(wait, req)
  await askForNewPassword(email.trim(), req)
}
