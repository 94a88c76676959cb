import type { Answer } from '@/src/links/answer'
import { done } from '@/src/links/notices'

import { isOwn } from './own-account'

/**
 * Makes the browser that opens it one from which the account may be opened, whatever others try
 * meanwhile. It signs nobody in: the password is still asked for.
 */
export const knowDevice: Answer = {
  isOnce: true,
  ask: (asked) =>
    Promise.resolve(
      isOwn(asked)
        ? {
            kind: 'question',
            title: { fr: 'Se connecter depuis cet appareil', en: 'Sign in from this device' },
            sentences: [
              {
                fr: 'Trop de mots de passe erronés ont été essayés sur votre compte. En confirmant, vous pourrez vous connecter depuis ce navigateur sans attendre, quoi que d’autres essaient.',
                en: 'Too many wrong passwords were tried on your account. By confirming, you can sign in from this browser without waiting, whatever others try.',
              },
              {
                fr: 'Votre mot de passe vous sera demandé. Ne confirmez pas sur un appareil qui n’est pas le vôtre.',
                en: 'You will be asked for your password. Do not confirm on a device that is not yours.',
              },
            ],
            facts: [],
            fields: [],
            submit: { fr: 'C’est mon appareil', en: 'This device is mine' },
          }
        : undefined,
    ),
  act: ({ link }) =>
    Promise.resolve({
      ...done({
        title: { fr: 'Vous pouvez vous connecter', en: 'You can sign in' },
        sentences: [
          {
            fr: 'Ce navigateur est reconnu\u00A0: les essais que d’autres font ailleurs ne vous arrêtent plus.',
            en: 'This browser is known: what others try elsewhere no longer stops you.',
          },
        ],
        onward: { path: '/admin/login', label: { fr: 'Se connecter', en: 'Sign in' } },
      }),
      knownFor: link.user,
    }),
}
