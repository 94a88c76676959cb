import { preferencesOf } from '@/src/domain/platform/preferences'
import { env } from '@/src/env'
import { signedLink } from '@/src/links/signed-link'
import type { User } from '@/src/payload-types'

import type { Message } from './queue-message'

type Account = Pick<User, 'id' | 'name' | 'email' | 'preferences'>

/** How many days an invitation is good for. */
const invitationDays = 7

const about = ({ id, email, preferences }: Account, reason: string) => ({
  locale: preferencesOf(preferences).language,
  recipient: email,
  user: id,
  cause: { collection: 'users', document: id, reason },
})

/** To someone whose account was just made: how to choose their password. */
export const invitation = (account: Account, now: string): Message => {
  const until = new Date(Date.parse(now) + invitationDays * 86_400_000).toISOString()
  const { id, name } = account
  const asked = { purpose: 'choose-password', subject: id, user: id, expires: until } as const
  return {
    ...about(account, 'invitation'),
    template: 'invitation',
    data: { name, link: signedLink(asked), until },
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

/** To who failed to sign in, or whose account another tried to open. */
export const lockedOut = (account: Account, until: string): Message => ({
  ...about(account, 'locked-out'),
  template: 'locked-out',
  data: { name: account.name, until, link: `${env.SERVER_URL}/admin/forgot` },
  day: until.slice(0, 16), // each lock is one, and simultaneous attempts make the same
})
