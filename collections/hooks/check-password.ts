import type { CollectionBeforeOperationHook, Where } from 'payload'

import { passwordProblem } from '@/src/domain/platform/password'
import type { User } from '@/src/payload-types'

import { refuse } from './refuse'

const choosesPassword = new Set<string>(['create', 'update', 'resetPassword'])

const textIn = (data: unknown, key: string): string | undefined => {
  const value: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined
  return typeof value === 'string' ? value : undefined
}

/**
 * Runs before the operation, because a forgotten password is reset without ever passing through
 * the collection's fields.
 */
export const checkPassword: CollectionBeforeOperationHook<'users'> = async ({
  args,
  collection,
  operation, // eslint-disable-line @typescript-eslint/no-deprecated -- one of its values is, not it
  req,
}) => {
  if (!choosesPassword.has(operation) || !('data' in args)) return
  const password = textIn(args.data, 'password')
  if (password === undefined) return

  const token = textIn(args.data, 'token')
  const where: Where | undefined =
    'id' in args && args.id
      ? { id: { equals: args.id } }
      : token
        ? { resetPasswordToken: { equals: token } }
        : undefined
  const account = where
    ? await req.payload.db.findOne<User>({ collection: collection.slug, where, req })
    : undefined
  for (const email of [textIn(args.data, 'email'), account?.email]) {
    const problem = passwordProblem(password, email)
    if (problem) refuse(problem, collection.slug, req)
  }
}
