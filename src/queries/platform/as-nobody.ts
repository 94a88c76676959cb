import { createLocalReq, type PayloadRequest } from 'payload'

/**
 * The same request as if nobody had signed in, in the same language and transaction: what is public is
 * the same for all, whoever asks.
 */
export const asNobody = async ({
  payload,
  locale,
  transactionID,
}: PayloadRequest): Promise<PayloadRequest> =>
  createLocalReq(
    {
      ...(typeof locale === 'string' && { locale }),
      fallbackLocale: 'fr',
      req: { ...(transactionID !== undefined && { transactionID }) },
    },
    payload,
  )
