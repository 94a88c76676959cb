import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether someone may read anything of a collection: the Local API fails where they may not. */
export const mayReadAny = async (
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<boolean> =>
  (await req.payload.collections[collection].config.access.read({ req })) !== false
