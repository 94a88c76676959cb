import type { PayloadRequest, Where } from 'payload'

import { staffRoles } from '@/access/roles'
import { type MailLanguage, preferencesOf } from '@/src/domain/platform/mail/preferences'
import type { User } from '@/src/payload-types'

/** Someone whom the product may write to, and what they chose to receive. */
export type Recipient = Pick<User, 'id' | 'name' | 'email' | 'role'> & {
  preferences: ReturnType<typeof preferencesOf>
}

/** The people of the house, or some of them. A partner site reads no mail. */
export const readRecipients = async (
  req: PayloadRequest,
  among: Where = {},
): Promise<Recipient[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ role: { in: [...staffRoles] } }, among] },
    select: { name: true, email: true, role: true, preferences: true },
    sort: 'email',
    depth: 0,
    pagination: false,
    overrideAccess: true, // the product writes to them for nobody
    req,
  })
  return docs.map(({ preferences, ...account }) => ({
    ...account,
    preferences: preferencesOf(preferences),
  }))
}

/** Some people, by the language in which they read. */
export const byLanguage = (
  people: readonly Recipient[],
): [language: MailLanguage, readers: Recipient[]][] =>
  (['fr', 'en'] as const)
    .map((language): [MailLanguage, Recipient[]] => [
      language,
      people.filter(({ preferences }) => preferences.language === language),
    ])
    .filter(([, readers]) => readers.length > 0)
