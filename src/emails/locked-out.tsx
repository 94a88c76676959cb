import { longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { accountReason } from './account'
import { compose } from './compose'
import { Button, Note, Paragraph } from './parts'
import type { Template } from './types'

/** To someone whose password is being guessed, by them or by another: the way in while it lasts. */
export const lockedOut: Template<'locked-out'> = {
  version: 2,
  sample: {
    name: 'Camille Durand',
    until: '2017-03-09T13:05:00.000Z',
    link: 'https://resolument.example.org/lien/8Jx2mQ',
  },
  render: ({ name, until, link }, locale, site) => {
    const say = sayIn(locale)
    const moment = longMoment(until, locale)
    const title = say(
      'Trop de mots de passe erronés sur votre compte',
      'Too many wrong passwords on your account',
    )
    return compose({
      locale,
      site,
      subject: title,
      title,
      summary: say(
        'Les prochains essais doivent attendre\u00A0; ce lien vous laisse vous connecter.',
        'The next attempts have to wait; this link lets you sign in.',
      ),
      name,
      reason: accountReason[locale],
      body: (
        <>
          <Paragraph>
            {say(
              'Trop de mots de passe erronés ont été essayés avec votre adresse. Les prochains essais doivent attendre, de plus en plus longtemps\u00A0: c’est ce qui protège votre compte.',
              'Too many wrong passwords were tried with your address. The next attempts have to wait, longer and longer: this is what protects your account.',
            )}
          </Paragraph>
          <Paragraph>
            {say(
              'Pour vous connecter sans attendre, ouvrez ce lien sur l’appareil dont vous vous servez. Votre mot de passe vous sera demandé.',
              'To sign in without waiting, open this link on the device that you use. You will be asked for your password.',
            )}
          </Paragraph>
          <Button href={link}>
            {say('Me connecter depuis cet appareil', 'Sign in from this device')}
          </Button>
          <Note>
            {say(
              `Ce lien sert une fois, jusqu’au ${moment}. Si ces essais ne viennent pas de vous, votre compte est resté fermé\u00A0: prévenez la personne qui administre Résolument.`,
              `This link works once, until ${moment}. If these attempts were not yours, your account stayed closed: tell the person who administers Résolument.`,
            )}
          </Note>
        </>
      ),
    })
  },
}
