import { type PayloadRequest, ValidationError } from 'payload'

import { WriteConflict } from '@/src/database/transient'
import type { SignedLink } from '@/src/domain/platform/web/signed-link'

/** What makes something serve once, until it could not serve any more. */
type Once = Pick<SignedLink, 'nonce' | 'expires'>

/** Thrown to whoever comes second with a link. */
export class AlreadyUsed extends Error {}

/** Whether a link has served. */
export const isSpent = async (
  { nonce }: Pick<Once, 'nonce'>,
  req: PayloadRequest,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'used-links',
    where: { nonce: { equals: nonce } },
    overrideAccess: true, // nobody reads them by an API
    req,
  })
  return totalDocs > 0
}

/**
 * Notes that a link serves, in the transaction of what it changes: both are there or neither. Of two
 * at once SQLite lets one in after the other; MongoDB lets one of them fail, which then begins again
 * and finds the link spent.
 */
export const spendLink = async (link: Once, req: PayloadRequest): Promise<void> => {
  if (await isSpent(link, req)) throw new AlreadyUsed()
  try {
    await req.payload.create({
      collection: 'used-links',
      data: { nonce: link.nonce, expires: link.expires },
      depth: 0,
      overrideAccess: true, // nobody writes them by an API
      req,
    })
  } catch (cause) {
    if (!(cause instanceof ValidationError)) throw cause
    throw new WriteConflict('The link is being used by another request.', { cause })
  }
}

/** Forgets the links that could not serve any more anyway. Gives back how many. */
export const forgetUsedLinks = async (now: string, req: PayloadRequest): Promise<number> => {
  const { docs } = await req.payload.delete({
    collection: 'used-links',
    where: { expires: { less_than: now } },
    depth: 0,
    select: {},
    overrideAccess: true, // nobody deletes them by an API
    req,
  })
  return docs.length
}
