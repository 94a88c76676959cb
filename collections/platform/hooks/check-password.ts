import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { passwordProblem } from '@/src/domain/platform/account/password'
import type { User } from '@/src/payload-types'
import { refuse } from '@/src/payload/errors/refuse'

const check = (
  password: string,
  email: string | undefined,
  collection: string,
  req: PayloadRequest,
) => {
  const problem = passwordProblem(password, email)
  if (problem) refuse(problem, collection, req)
}

/** A password is checked for each account that gets it, be it one of several… */
export const checkPassword: CollectionBeforeValidateHook<User> = ({ collection, data, req }) => {
  if (typeof data?.password === 'string') check(data.password, data.email, collection.slug, req)
  return data
}

/** … and when a forgotten one is reset, which never passes through the collection's fields. */
export const checkNewPassword: CollectionBeforeOperationHook<'users'> = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return
  const { token, password } = args.data
  const account = await req.payload.db.findOne<User>({
    collection: collection.slug,
    where: { resetPasswordToken: { equals: token } },
    req,
  })
  check(password, account?.email, collection.slug, req)
}
