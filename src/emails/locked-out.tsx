import { longMoment } from '@/src/formats/dates'

import { accountReason } from './account'
import { compose } from './compose'
import { Button, Note, Paragraph } from './parts'
import { sayIn } from './say'
import type { Template } from './types'

/** To someone whose account is closed for a while, after too many wrong passwords. */
export const lockedOut: Template<'locked-out'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    until: '2017-03-09T13:05:00.000Z',
    link: 'https://resolument.example.org/admin/forgot',
  },
  render: ({ name, until, link }, locale) => {
    const say = sayIn(locale)
    const moment = longMoment(until, locale)
    const title = say(
      'Votre compte est bloqué pour un moment',
      'Your account is locked for a while',
    )
    return compose({
      locale,
      subject: title,
      title,
      summary: say(
        `Trop de mots de passe erronés\u00A0: il s’ouvrira de nouveau le ${moment}.`,
        `Too many wrong passwords: it opens again on ${moment}.`,
      ),
      name,
      reason: accountReason[locale],
      body: (
        <>
          <Paragraph>
            {say(
              `Trop de mots de passe erronés ont été essayés. Votre compte est bloqué jusqu’au ${moment}, puis s’ouvrira de nouveau, sans que vous ayez rien à faire.`,
              `Too many wrong passwords were tried. Your account is locked until ${moment}, then opens again without your doing anything.`,
            )}
          </Paragraph>
          <Paragraph>
            {say(
              'Vous ne retrouvez plus votre mot de passe\u202F? Choisissez-en un autre.',
              'Is your password lost? Choose another.',
            )}
          </Paragraph>
          <Button href={link}>
            {say('Choisir un nouveau mot de passe', 'Choose a new password')}
          </Button>
          <Note>
            {say(
              'Si ces essais ne viennent pas de vous, quelqu’un cherche peut-être à entrer\u00A0: prévenez la personne qui administre Résolument.',
              'If these attempts were not yours, someone may be trying to get in: tell the person who administers Résolument.',
            )}
          </Note>
        </>
      ),
    })
  },
}
