import { randomBytes } from 'node:crypto'

import {
  linkKey,
  type ReadLink,
  readLink,
  type SignedLink,
  signLink,
} from '@/src/domain/platform/web/signed-link'
import { env } from '@/src/env'

/** Where a link leads, below the public address. */
export const linkPath = '/lien'

/** The keys that are accepted; the first signs. */
const key = linkKey(env.PAYLOAD_SECRET)
const keys = [key, ...[env.PAYLOAD_SECRET_PREVIOUS ?? []].flat().map(linkKey)]

/** The address of a new link, to be sent to its user: whoever holds it acts in their name. */
export const signedLink = (link: Omit<SignedLink, 'nonce'> & { nonce?: string }): string => {
  const token = signLink({ nonce: randomBytes(12).toString('hex'), ...link }, key)
  return `${env.SERVER_URL}${linkPath}/${token}`
}

/** What the word of an address says, if this installation signed it. */
export const linkOf = (token: string, now = new Date().toISOString()): ReadLink =>
  readLink(token, keys, now)
