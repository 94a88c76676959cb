import { createHash } from 'node:crypto'

/** What Payload keeps of an account's password, and the address to which links to choose another go. */
export type Sealed = { id: string; email: string; salt?: string | null; hash?: string | null }

/**
 * What of an account a link to choose its password is good for, as 24 hexadecimal digits: another one
 * once the password or the address has changed. Nobody outside can compute it, since the salt is 256
 * bits that only the database knows, and nothing is learnt from it.
 */
export const passwordSeal = ({ id, email, salt, hash }: Sealed): string =>
  createHash('sha256')
    .update(JSON.stringify([id, email, salt ?? '', hash ?? '']))
    .digest('hex')
    .slice(0, 24)
