import type {
  AfterErrorHook,
  CollectionAfterLoginHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { tellOfAttempts } from '@/src/jobs/account-tasks'
import { hashForNobody } from '@/src/payload/hash-for-nobody'
import { withoutLock } from '@/src/payload/without-lock'
import type { User } from '@/src/payload-types'
import { type Attempt, forgetAttempts, signedIn, admitAttempt } from '@/src/sign-in/attempts'
import { clientOf } from '@/src/sign-in/client'
import { deviceCookie, knownDevice } from '@/src/sign-in/device'
import { tooManyAttempts } from '@/src/sign-in/too-many-attempts'

const attemptOf = (
  email: string,
  user: string | undefined,
  { headers }: PayloadRequest,
): Attempt => ({
  email,
  client: clientOf(headers),
  device: knownDevice(user, headers)?.device,
})

/** The account that Payload will look at, its password included. */
const accountOf = (email: string, req: PayloadRequest) =>
  req.payload.db.findOne<User>({
    collection: 'users',
    where: {
      and: [{ email: { equals: email.trim().toLowerCase() } }, { deletedAt: { exists: false } }],
    },
    req,
  })

const paused = new WeakMap<object, Set<string>>()

/** The addresses that were tried for the last time before a pause, during a request. */
const pausedIn = ({ context }: PayloadRequest): Set<string> => {
  const known = paused.get(context) ?? new Set()
  paused.set(context, known)
  return known
}

/**
 * Bounds how often a password is tried, by whichever API, before anything of it is compared; and
 * makes the comparison as long for an account that is not there as for one that is.
 */
export const limitSignIn: CollectionBeforeOperationHook<'users'> = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'login') return
  const { email, password } = args.data
  // Payload asks for what is missing, and compares nothing.
  if (typeof email !== 'string' || typeof password !== 'string' || !password.trim()) return
  const account = await accountOf(email, req)
  const admission = await admitAttempt(attemptOf(email, account?.id, req))
  if (admission.wait > 0) throw tooManyAttempts(admission.wait, req)
  if (admission.isLastFree) pausedIn(req).add(email)
  if (!account?.hash) await hashForNobody(password)
}

/** Payload's own lock is one that others can close. */
export const leaveLockOut: CollectionBeforeOperationHook<'users'> = ({ args, operation }) =>
  operation === 'login' ? withoutLock(args) : args

/** Nothing is held against who signs in, and their browser is known from then on. */
export const rememberDevice: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await signedIn(attemptOf(user.email, user.id, req))
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('Set-Cookie', deviceCookie(user.id))
}

/** An administrator lets everyone try again. */
export const forgetOnUnlock: CollectionAfterOperationHook<'users'> = async ({
  args,
  operation,
  result,
}) => {
  if (operation === 'unlock' && 'email' in args.data && typeof args.data.email === 'string')
    await forgetAttempts(args.data.email)
  return result
}

/** Whoever has an account at an address that was tried too often is told, after the answer. */
export const tellPaused: AfterErrorHook = async ({ req }) => {
  const emails = pausedIn(req)
  for (const email of emails) await tellOfAttempts(email, req)
  emails.clear()
}
