import { savePreferences } from '@/src/commands/platform/change-account'
import { preferencesOf } from '@/src/domain/platform/mail/preferences'
import type { Answer } from '@/src/links/answer'
import { done } from '@/src/links/notices'

import { isOwn } from './own-account'

/**
 * No more messages, those about the account excepted. May serve again and again: a mailbox posts by
 * itself (RFC 8058), and a person who comes after it is told the same.
 */
export const unsubscribe: Answer = {
  isOnce: false,
  ask: (asked) =>
    Promise.resolve(
      isOwn(asked)
        ? {
            kind: 'question',
            title: { fr: 'Ne plus recevoir de messages', en: 'Receive no more messages' },
            sentences: [
              {
                fr: 'En confirmant, vous ne recevrez plus la synthèse hebdomadaire, les rappels de décisions ni la liste mensuelle des actions sans nouvelles.',
                en: 'By confirming, you will no longer receive the weekly digest, the reminders of decisions nor the monthly list of actions without news.',
              },
              {
                fr: 'Les messages sur votre compte, comme un mot de passe oublié, partiront toujours.',
                en: 'Messages about your account, such as a forgotten password, will still be sent.',
              },
            ],
            facts: [],
            fields: [],
            submit: { fr: 'Ne plus rien recevoir', en: 'Receive nothing more' },
          }
        : undefined,
    ),
  act: async (asked) => {
    const { language } = preferencesOf(asked.req.user.preferences)
    const nothing = { digest: 'never', decisions: false, summary: false, language } as const
    await savePreferences(asked.link.user, nothing, asked.req)
    return done({
      title: {
        fr: 'Vous ne recevrez plus de messages',
        en: 'You will receive no more messages',
      },
      sentences: [
        {
          fr: 'C’est enregistré. Vous pouvez en recevoir de nouveau quand vous voulez\u00A0: réglez-le sur votre compte.',
          en: 'It is recorded. You can receive them again whenever you like: set it on your account.',
        },
      ],
      onward: { path: '/admin/account', label: { fr: 'Mon compte', en: 'My account' } },
    })
  },
}
