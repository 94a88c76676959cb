import { longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { accountReason } from './account'
import { compose } from './compose'
import { Button, Note, Paragraph } from './parts'
import type { Template } from './types'

/** To someone who asked for it: the link with which to choose another password. */
export const forgottenPassword: Template<'forgotten-password'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    link: 'https://resolument.example.org/lien/8Jx2mQ',
    until: '2017-03-09T13:05:00.000Z',
  },
  render: ({ name, link, until }, locale, site) => {
    const say = sayIn(locale)
    const moment = longMoment(until, locale)
    const title = say('Choisissez un nouveau mot de passe', 'Choose a new password')
    return compose({
      locale,
      site,
      subject: title,
      title,
      summary: say(
        `Le lien que vous avez demandé sert jusqu’au ${moment}.`,
        `The link you asked for works until ${moment}.`,
      ),
      name,
      reason: accountReason[locale],
      body: (
        <>
          <Paragraph>
            {say(
              'Quelqu’un, sans doute vous, a demandé à changer le mot de passe de votre compte.',
              'Someone, most likely you, asked to change the password of your account.',
            )}
          </Paragraph>
          <Button href={link}>{say('Choisir mon mot de passe', 'Choose my password')}</Button>
          <Note>
            {say(
              `Ce lien sert une fois, jusqu’au ${moment}. Si ce n’était pas vous, ne faites rien\u00A0: votre mot de passe reste le même.`,
              `This link works once, until ${moment}. If it was not you, do nothing: your password stays the same.`,
            )}
          </Note>
        </>
      ),
    })
  },
}
