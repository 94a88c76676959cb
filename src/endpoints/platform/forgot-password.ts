import { addDataAndFileToRequest, type Endpoint } from 'payload'

import { askNewPassword } from '@/src/sign-in/ask-new-password'

/**
 * POST /api/users/forgot-password, in the place of Payload's, which does at once what takes longer
 * for an address that has an account.
 */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req) // the back-office sends a form, others JSON
    await askNewPassword(req.data?.email, req)
    return Response.json({ message: req.t('general:success') })
  },
}
