import { longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { accountReason } from './account'
import { compose } from './compose'
import { Button, Note, Paragraph } from './parts'
import type { Template } from './types'

/** To someone whose account was just made: the link with which to choose a password. */
export const invitation: Template<'invitation'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    link: 'https://resolument.example.org/lien/8Jx2mQ',
    until: '2017-03-16T08:00:00.000Z',
  },
  render: ({ name, link, until }, locale, site) => {
    const say = sayIn(locale)
    const moment = longMoment(until, locale)
    const title = say('Votre accès à Résolument', 'Your access to Résolument')
    const summary = say(
      'Un compte vient d’être ouvert à votre nom\u00A0: choisissez votre mot de passe.',
      'An account was just opened in your name: choose your password.',
    )
    return compose({
      locale,
      site,
      subject: title,
      title,
      summary,
      name,
      reason: accountReason[locale],
      body: (
        <>
          <Paragraph>
            {say(
              'Un compte vient d’être ouvert à votre nom sur Résolument, où se suit la stratégie numérique de la métropole. Choisissez votre mot de passe pour y entrer.',
              'An account was just opened in your name on Résolument, where the digital strategy of the metropolis is followed. Choose your password to sign in.',
            )}
          </Paragraph>
          <Button href={link}>{say('Choisir mon mot de passe', 'Choose my password')}</Button>
          <Note>
            {say(
              `Ce lien sert une fois, jusqu’au ${moment}. Passé ce moment, «\u00A0Mot de passe oublié\u00A0» sur la page de connexion vous en envoie un autre.`,
              `This link works once, until ${moment}. After that, “Forgot password” on the sign-in page sends you another.`,
            )}
          </Note>
        </>
      ),
    })
  },
}
