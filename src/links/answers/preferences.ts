import { savePreferences } from '@/src/commands/platform/change-account'
import {
  digestFrequencies,
  mailLanguages,
  preferencesOf,
} from '@/src/domain/platform/mail/preferences'
import { templateNames } from '@/src/domain/platform/mail/templates'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import { hasRole } from '@/access/rules'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import type { Answer, Asked } from '@/src/links/answer'
import { done } from '@/src/links/notices'
import type { Field } from '@/src/links/page'
import { askAgain } from '@/src/links/ask-again'

import { isOwn } from './own-account'

const isFrequency = isWordOf(digestFrequencies)
const isLanguage = isWordOf(mailLanguages)

const choicesOf = (names: Record<string, Bilingual>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** The mail of the month goes to project managers: nobody else is asked about it. */
const isAskedOfMonth = hasRole('project-manager')

const fieldsFor = ({ req }: Asked): Field[] => {
  const { digest, decisions, summary, language } = preferencesOf(req.user.preferences)
  const ofManagers: Field = {
    kind: 'tick',
    name: 'summary',
    label: {
      fr: 'Actions sans nouvelles, chaque mois',
      en: 'Actions without news, each month',
    },
    value: summary,
  }
  return [
    {
      kind: 'choice',
      name: 'digest',
      label: templateNames.digest,
      choices: choicesOf(digestFrequencies),
      value: digest,
    },
    {
      kind: 'tick',
      name: 'decisions',
      label: {
        fr: 'Décisions dont je suis responsable\u00A0: confiées, bientôt dues, en retard',
        en: 'Decisions that I own: assigned, due soon, overdue',
      },
      value: decisions,
    },
    ...(isAskedOfMonth({ req }) ? [ofManagers] : []),
    {
      kind: 'choice',
      name: 'language',
      label: { fr: 'Langue des messages', en: 'Language of the messages' },
      choices: choicesOf(mailLanguages),
      value: language,
    },
  ]
}

/** What someone receives, how often, in which language. May serve again: one changes one's mind. */
export const preferences: Answer = {
  isOnce: false,
  ask: (asked) =>
    Promise.resolve(
      isOwn(asked)
        ? {
            kind: 'question',
            title: { fr: 'Les messages que je reçois', en: 'The messages that I receive' },
            sentences: [
              {
                fr: 'Les messages sur votre compte, comme un mot de passe oublié, partent toujours.',
                en: 'Messages about your account, such as a forgotten password, are always sent.',
              },
            ],
            facts: [],
            fields: fieldsFor(asked),
            submit: { fr: 'Enregistrer', en: 'Save' },
          }
        : undefined,
    ),
  act: async (asked, form) => {
    const [digest, language] = [form.text('digest'), form.text('language')]
    if (!isFrequency(digest))
      return askAgain(asked, 'digest', { fr: 'Choisissez une fréquence.', en: 'Choose how often.' })
    if (!isLanguage(language))
      return askAgain(asked, 'language', { fr: 'Choisissez une langue.', en: 'Choose a language.' })
    const before = preferencesOf(asked.req.user.preferences)
    const summary = isAskedOfMonth(asked) ? form.text('summary') !== '' : before.summary
    const chosen = {
      digest,
      language,
      decisions: form.text('decisions') !== '',
      summary,
    }
    await savePreferences(asked.link.user, chosen, asked.req)
    return done({
      title: { fr: 'C’est enregistré', en: 'It is recorded' },
      sentences: [
        {
          fr: 'Ce lien reste valable\u00A0: ouvrez-le de nouveau pour changer d’avis.',
          en: 'This link stays valid: open it again to change your mind.',
        },
      ],
      onward: { path: '/admin/account', label: { fr: 'Mon compte', en: 'My account' } },
    })
  },
}
