import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'

import { noDocumentId } from '@/src/database/document-id'

/** The one that every member is: it was convened to nothing, and leads nothing. */
const anyMember: TypedUser = {
  id: noDocumentId,
  collection: 'users',
  name: 'Comité',
  role: 'committee-member',
  email: 'any-member@localhost',
  createdAt: '',
  updatedAt: '',
}

/**
 * A request, within the transaction of another, by a member of the committee of whom nothing else is
 * known, in French: what it may read, the whole committee may.
 */
export const asAnyMember = async ({
  payload,
  transactionID,
}: PayloadRequest): Promise<PayloadRequest> => {
  const req = await createLocalReq({ locale: 'fr', fallbackLocale: 'fr', user: anyMember }, payload)
  return Object.assign(req, { transactionID })
}
