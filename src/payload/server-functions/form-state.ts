import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'

import { mayUpdate } from '../may-update'

type Args = Parameters<typeof buildFormStateHandler>[0]

/**
 * Payload 3.90 locks the document of a form for whoever asks for the form, whether or not they read
 * it, and those who write it are then refused. Here the lock is of those who may update it.
 */
export const formState = async (args: Args) => {
  const returnLockStatus = args.returnLockStatus === true && (await mayUpdate(args, args.req))
  return buildFormStateHandler({ ...args, returnLockStatus })
}
