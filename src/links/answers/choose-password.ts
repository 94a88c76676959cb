import { savePassword } from '@/src/commands/platform/change-account'
import { passwordProblem } from '@/src/domain/platform/account/password'
import type { Answer } from '@/src/links/answer'
import { done, notAllowed, outdated } from '@/src/links/notices'
import { isOutdated } from '@/src/links/password-link'
import { askAgain } from '@/src/links/ask-again'

import { isOwn } from './own-account'

/** Chooses the password of an account. */
export const choosePassword: Answer = {
  isOnce: true,
  ask: async (asked) => {
    if (!isOwn(asked)) return undefined
    if (asked.req.user.role === 'partner') return notAllowed // signs in by its key
    if (await isOutdated(asked.link, asked.req)) return outdated
    return {
      kind: 'question',
      title: { fr: 'Choisir votre mot de passe', en: 'Choose your password' },
      sentences: [
        {
          fr: 'Il ouvrira votre compte, à la place de tout autre mot de passe.',
          en: 'It will open your account, in place of any other password.',
        },
      ],
      facts: [],
      fields: [
        {
          kind: 'password',
          name: 'password',
          label: { fr: 'Nouveau mot de passe', en: 'New password' },
          help: {
            fr: 'Au moins 12\u00A0caractères, et rien qui se devine. Une phrase convient très bien.',
            en: 'At least 12 characters, and nothing easily guessed. A sentence does very well.',
          },
        },
      ],
      submit: { fr: 'Enregistrer le mot de passe', en: 'Save the password' },
    }
  },
  act: async (asked, form) => {
    const { link, req } = asked
    const { email } = req.user
    const password = form.secret('password')
    const problem = passwordProblem(password, email)
    if (problem) return askAgain(asked, problem.path, problem.message)
    await savePassword(link.user, password, req)
    const told = done({
      title: { fr: 'Votre mot de passe est enregistré', en: 'Your password is saved' },
      sentences: [
        {
          fr: 'Connectez-vous avec votre adresse e-mail et ce mot de passe.',
          en: 'Sign in with your e-mail address and this password.',
        },
      ],
      onward: { path: '/admin/login', label: { fr: 'Se connecter', en: 'Sign in' } },
    })
    // Whoever others keep from signing in has just shown who they are.
    return { ...told, knownFor: link.user }
  },
}
