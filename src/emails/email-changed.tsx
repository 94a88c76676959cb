import { sayIn } from '@/src/i18n/say'

import { compose } from './compose'
import { Paragraph } from './parts'
import type { Template } from './types'

/** To the old address of an account: whoever took the account over cannot hide it. */
export const emailChanged: Template<'email-changed'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    from: 'camille.durand@example.org',
    to: 'c.durand@example.com',
  },
  render: ({ name, from, to }, locale, site) => {
    const say = sayIn(locale)
    const title = say('L’adresse de votre compte a changé', 'The address of your account changed')
    return compose({
      locale,
      site,
      subject: title,
      title,
      summary: say(
        'Les prochains messages partiront à la nouvelle adresse.',
        'The next messages will go to the new address.',
      ),
      name,
      reason: say(
        'Vous recevez ce message parce que cette adresse était celle d’un compte de Résolument.',
        'You receive this message because this was the address of an account of Résolument.',
      ),
      body: (
        <>
          <Paragraph>
            {say('Ancienne adresse\u00A0: ', 'Old address: ')}
            <strong>{from}</strong>
            <br />
            {say('Nouvelle adresse\u00A0: ', 'New address: ')}
            <strong>{to}</strong>
          </Paragraph>
          <Paragraph>
            {say(
              'La nouvelle adresse sert désormais à se connecter, et les prochains messages y partiront.',
              'From now on the new address is the one to sign in with, and the next messages will go there.',
            )}
          </Paragraph>
          <Paragraph>
            {say(
              'Si ce changement ne vient pas de vous, prévenez sans attendre la personne qui administre Résolument.',
              'If you did not ask for this change, tell the person who administers Résolument without delay.',
            )}
          </Paragraph>
        </>
      ),
    })
  },
}
