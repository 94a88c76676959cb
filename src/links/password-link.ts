import type { PayloadRequest } from 'payload'

import { passwordSeal, type Sealed } from '@/src/domain/platform/account/password-seal'
import type { SignedLink } from '@/src/domain/platform/web/signed-link'

import { signedLink } from './signed-link'

/** Read below the collection, which gives what is kept of a password to nobody. */
const sealOf = async (id: string, req: PayloadRequest): Promise<string> => {
  const account = await req.payload.db.findOne<Sealed>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  return account ? passwordSeal(account) : ''
}

/** A link to choose the password of an account: it dies with the password, or the address, of now. */
export const passwordLink = async (
  user: string,
  expires: string,
  req: PayloadRequest,
): Promise<string> =>
  signedLink({
    purpose: 'choose-password',
    subject: user,
    user,
    expires,
    nonce: await sealOf(user, req),
  })

/** Whether the password or the address of its account has changed since the link was made. */
export const isOutdated = async (link: SignedLink, req: PayloadRequest): Promise<boolean> =>
  link.nonce !== (await sealOf(link.user, req))
