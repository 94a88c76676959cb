import type { PayloadRequest } from 'payload'

import { preferencesOf } from '@/src/domain/platform/mail/preferences'
import { env } from '@/src/env'
import { passwordLink } from '@/src/links/password-link'
import { signedLink } from '@/src/links/signed-link'
import type { User } from '@/src/payload-types'
import type { Message } from '@/src/commands/platform/queue-message'

type Account = Pick<User, 'id' | 'name' | 'email' | 'preferences'>

/** How many days an inviteAccount is good for. */
const invitationDays = 7

const about = ({ id, email, preferences }: Account, reason: string) => ({
  locale: preferencesOf(preferences).language,
  recipient: email,
  user: id,
  cause: { collection: 'users', document: id, reason },
})

/** To someone whose account was just made: how to choose their password. */
export const inviteAccount = async (
  account: Account,
  now: string,
  req: PayloadRequest,
): Promise<Message> => {
  const until = new Date(Date.parse(now) + invitationDays * 86_400_000).toISOString()
  const { id, name } = account
  return {
    ...about(account, 'invitation'),
    template: 'invitation',
    data: { name, link: await passwordLink(id, until, req), until },
  }
}

/** To who asked for another password: where to choose it, with a word that Payload made. */
export const forgottenPassword = (account: Account, token: string, until: string): Message => ({
  ...about(account, 'forgotten-password'),
  template: 'forgotten-password',
  data: { name: account.name, link: `${env.SERVER_URL}/admin/reset/${token}`, until },
  day: until, // each demand is one
})

/** To the old address, in case it was not its holder who changed it. */
export const emailChanged = (account: Account, from: string, now: string): Message => ({
  ...about(account, 'email-changed'),
  recipient: from,
  template: 'email-changed',
  data: { name: account.name, from, to: account.email },
  day: now, // each change is one
})

/** How many days the link of such a message is good for. */
const trustDays = 1

/** To whose password is being guessed, by them or by another: a way in while it lasts. */
export const signInAttempts = (account: Account, now: string): Message => {
  const until = new Date(Date.parse(now) + trustDays * 86_400_000).toISOString()
  const { id, name } = account
  const asked = { purpose: 'know-device', subject: id, user: id, expires: until } as const
  return {
    ...about(account, 'locked-out'),
    template: 'locked-out',
    data: { name, until, link: signedLink(asked) },
    day: now.slice(0, 10), // once a day, however long it goes on
  }
}
