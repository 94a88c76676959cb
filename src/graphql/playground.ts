import { createLocalReq, type Payload } from 'payload'

import { staff } from '@/access/rules'

/** Whether the page on which to try queries opens: for all when the product is developed, else for staff. */
export const mayTryQueries = async (
  payload: Payload,
  headers: Headers,
  { isOpen }: { isOpen: boolean },
): Promise<boolean> => {
  if (isOpen) return true
  const { user } = await payload.auth({ headers })
  return staff({ req: await createLocalReq({ user: user ?? undefined }, payload) })
}
