import { createLocalReq, type PayloadRequest, type ServerProps } from 'payload'

/** What Payload gives to each part of the frame of a page. */
export type ShellProps = Pick<ServerProps, 'i18n' | 'payload' | 'permissions' | 'user'> & {
  req?: PayloadRequest
}

/**
 * The request of a page. Payload 3.90 gives none to the frame of the page that says that nothing is
 * there: then one of the same person.
 */
export const requestOf = async ({
  req,
  payload,
  user,
  i18n,
}: ShellProps): Promise<PayloadRequest> =>
  req ?? Object.assign(await createLocalReq({ user: user ?? undefined }, payload), { i18n })
